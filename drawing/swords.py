"""The swords: slate skies, wind and night, steel that catches the light."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.bodies import bound, hooded, tiptoer
from drawing.buildings import boat, castle, house
from drawing.cells import across, down
from drawing.emblems import sword
from drawing.few_pixels import cumulus, pole, sleeve_of_cloud, upright
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    LIGHT,
    LILAC,
    PLUM,
    RED,
    ROSE,
    SKINS,
    SKY,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    line,
    oval,
    path,
    poly,
    rect,
    star,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, person, pixel, seated, side_head
from drawing.regalia import crown, glory, grip
from drawing.scenery import cypress, flame, heart, land, moon, mountain, tree, water
from drawing.small_plants import leafy_branch
from drawing.swords_court import ALTS as COURT_ALTS
from drawing.swords_court import king, knight, page, queen
from drawing.things_cups import waves
from drawing.things_swords import (
    armful,
    blade,
    blindfold,
    knight_at_rest,
    quilt,
    ragged_cloud,
    rain,
    tent,
    weeper,
    window,
)


def ace() -> str:
    """A hand out of a cloud holds one large sword up through a crown with two branches; bare mountains."""
    skin = SKINS[1]
    body = (
        halo(110, 108, 118, "#b8c4ff", 4, 0.11)
        + mountain(58, 384, 170, 84, "#56558c", "")
        + mountain(170, 384, 160, 124, "#6e6aa4", "")
        + leafy_branch(13, 11)
        + leafy_branch(8, 11, mirror=True)
        + sword((110, 330), (110, 24), 24, WHITE, 46)
        + crown(110, 124, 98)
        + "".join(star(x, y, 8, LIGHT) for x, y in ((40, 52), (182, 48), (30, 138), (192, 142)))
        + glory(110, 313, 46, 64)
        + line(16, 314, 92, 314, shade(skin), 28)
        + line(16, 310, 92, 309, skin, 20)
        + line(72, 298, 72, 326, WHITE, 12)
        + grip(110, 313, 32, skin)
        + sleeve_of_cloud(0, 28)
    )
    return card("swords", body)


def two() -> str:
    """Somebody in white sits blindfolded by the night sea, two long swords held over crossed arms; a crescent."""
    skin = SKINS[2]
    body = (
        halo(110, 66, 96, "#b0b4ff", 3, 0.12)
        + moon(110, 62, 34, LIGHT, "#1c2250", mirror=True)
        + mountain(18, 214, 70, 40, "#39407c", "")
        + mountain(200, 214, 70, 52, "#39407c", "")
        + waves(208, "#2a68b0", "#a8d0f8", 38, 9, -14)
        + waves(240, "#24589c", "#7fb6e8", 38, 9, -32)
        + waves(272, "#1e4a88", "#5a9ad8", 38, 9, -14)
        + rect(0, 306, 220, 74, "#3c3a5e")
        + form("M26 356V298H194V356Z", STONE, 0, 20)
        + seated(110, 362, 220, WHITE, skin=skin, hair=HAIR[0], long_hair=True)
        + sword((82, 270), (20, 56), 15, WHITE)
        + sword((138, 270), (200, 56), 15, WHITE)
        + arm((74, 214), (144, 254), "#cfc4e6", 19, 13, skin)
        + arm((146, 214), (76, 254), "#cfc4e6", 19, 13, skin)
        + blindfold(110, 174, 31, "#f0584a")
    )
    return card("swords", body, ("#141a4a", "#3c4a8c"))


def three() -> str:
    """A red heart with three swords through it, under clouds, in the rain."""
    body = (
        halo(110, 210, 120, "#ffb0a8", 4, 0.09)
        + rain([(200, 130), (26, 186), (206, 220), (50, 276), (206, 296), (94, 326), (30, 322), (150, 318)])
        + sword((110, 24), (110, 356), 16)
        + sword((26, 104), (186, 332), 16)
        + sword((194, 104), (34, 332), 16)
        + cumulus(0, 1)
        + cumulus(21, 0, mirror=True)
        + heart(110, 214, 162, RED)
        + sword((110, 24), (110, 216), 16)
        + sword((26, 104), (94, 200), 16)
        + sword((194, 104), (126, 200), 16)
        + path("M102 216H118", "none", "#94202c", 6)
    )
    return card("swords", body, ("#20204e", "#5e6390"))


def four() -> str:
    """Somebody in armour lies on a tomb, hands folded; three swords hang above, one lies below; a coloured window."""
    body = (
        poly([(22, 150), (84, 150), (170, 252), (60, 252)], "#ffd89a26")
        + halo(52, 92, 92, "#ffb4c8", 3, 0.14)
        + window(52, 34, 62, 118)
        + "".join(blade(x, 28, 152, 14, 30, WHITE) for x in (112, 149, 186))
        + form("M12 382V256H208V382Z", STONE, 20, 0)
        + rect(8, 248, 204, 16, "#c0b8d4")
        + rect(8, 258, 204, 6, "#7f7a9c")
        + rect(22, 282, 172, 68, "#4b4a72")
        + sword((32, 316), (188, 316), 15, WHITE)
        + knight_at_rest(22, 236, 178, SKINS[0])
        + rect(196, 232, 7, 18, WHITE) + flame(199, 234, 20)
    )  # fmt: skip
    return card("swords", body)


def five() -> str:
    """Somebody hugs an armful of three swords and looks round at two others who walk to the sea; two swords on the ground."""
    skin, sleeve = SKINS[1], "#8ad06e"
    body = (
        ragged_cloud(52, 48, 84, "#c0bcd8")
        + ragged_cloud(176, 40, 84, "#c0bcd8")
        + ragged_cloud(190, 86, 56, "#a8a4c4")
        + rect(0, 162, 220, 90, "#2f86d8")
        + path("M0 164H220", "none", "#c8e6ff", 6)
        + path("M10 188h24M52 206h18M182 194h26M8 222h16M190 226h20", "none", WHITE, 7)
        + land(248, "#5a4c5c", 4)
        + person(24, 262, 80, ROSE, skin=SKINS[3], hair=HAIR[0], back=True)
        + person(50, 254, 72, "#e8c25a", skin=SKINS[0], hair=HAIR[3], back=True)
        + person(162, 368, 244, "#5fae4c", skin=skin, hair=HAIR[2], legs=PLUM, belt=BROWN)
        + form("M174 118Q200 112 208 142Q190 142 182 168Z", HAIR[2], 6, 0)
        + side_head(160, 152, 27, skin, HAIR[2], mirror=True)
        + path("M140 166Q146 172 152 168", "none", "#7d3a2c", 3)
        + upright(8, 3, 32, "#93a0d0", "#c89a44") + upright(6, 9, 32) + upright(10, 9, 32)
        + arm((178, 196), (72, 226), sleeve, 21, 12, skin, (146, 238))
        + arm((192, 204), (84, 262), sleeve, 21, 12, skin, (186, 262))
        + "".join(sword((x, y), (x + 122, y), 10, WHITE, 14) for x, y in ((14.7, 317.9), (24.3, 355.8)))
    )  # fmt: skip
    return card("swords", body, ("#1c1c54", "#8f8cb4"))


def six() -> str:
    """Somebody poles a boat with two wrapped passengers and six upright swords over calm water to a far shore."""
    skin = SKINS[3]
    body = (
        halo(64, 96, 84, "#d4c4ff", 4, 0.2)
        + cypress(46, 108, 60, "#225c2c")
        + cypress(180, 108, 72, "#225c2c")
        + tree(80, 108, 54, "#3a7a48")
        + tree(136, 108, 62, "#3a7a48")
        + path("M0 114Q60 80 110 94T220 90V140H0Z", "#22662c")
        + house(106, 112, 30, 34, CREAM, "#b8502c", GOLD)
        + water(128, 380, "#2a5c96", 0)
        + path("M0 130H220", "none", "#7fb6e8", 6)
        + path("M96 368q14 -9 28 0t28 0M16 364q12 -7 24 0", "none", SKY, 7)
        + "".join(upright(at, 13, 34, "#93a4d8", "#d8a84a") for at in (3, 7, 11))
        + "".join(upright(at, 18, 34) for at in (1, 5, 9))
        + person(154, 330, 174, "#c83a30", skin=skin, hair=HAIR[0], legs="#2c2450", belt=GOLD, look=0.7)
        + hooded(48, 328, 84, LILAC, SKINS[1], "#9474c8")
        + hooded(100, 328, 66, ROSE, SKINS[0], HAIR[2])
        + boat(104, 344, 190, WOOD)
        + pole(((19, 6, 37),))
        + arm((170, 204), (across(19.5), down(16)), "#e8705c", 15, 9, skin)
        + arm((140, 208), (across(19.5), down(22)), "#e8705c", 15, 9, skin, (154, 240))
    )
    return card("swords", body, ("#7a84b8", "#d8d0e0"))


def seven() -> str:
    """Somebody steals away on tiptoe with five swords, and looks back at bright tents; two swords are left standing."""
    skin, sleeve = SKINS[2], "#b898e8"
    body = (
        "".join(star(x, y, 6, LIGHT) for x, y in ((30, 30), (104, 30), (196, 28)))
        + tent(142, 152, 54, 76, BLUE)
        + tent(188, 158, 54, 96, RED)
        + land(154, "#7a6c80", 4)
        + path("M0 296H220V380H0Z", "#9c7444")
        + oval(124, 364, 44, 6, "#5c4a3c")
        + upright(16, 25, 37)
        + upright(19, 22, 34)
        + tiptoer(128, 364, VIOLET, skin, "#2f7a3c", RED)
        + armful(98, 274)
        + arm((132, 208), (90, 266), sleeve, 19, 12, skin, (128, 262))
    )
    return card("swords", body, ("#16183c", "#474f7a"))


def eight() -> str:
    """Somebody blindfolded stands in slack bands among eight planted swords and puddles; a castle on a rock."""
    body = (
        halo(52, 70, 84, "#ffb4c8", 3, 0.14)
        + form("M0 290V116L20 104H88L104 150L124 180L140 290Z", "#6c69a6", 18, 0)
        + path("M26 140L50 132M70 176L98 164M22 214L52 202", "none", "#4a4880", 7)
        + castle(52, 108, 66, 92, "#d0ccde", "#8a5ad0")
        + land(280, "#564c5c", 6)
        + "".join(upright(at, 12, 31, "#93a0d0", "#c89a44") for at in (0, 4, 16, 20))
        + "".join(upright(at, 19, 34) for at in (2, 6, 14, 18))
        + "".join(oval(x, y + 2, rx, ry, "#3a4a80") + oval(x, y, rx, ry, SKY) for x, y, rx, ry in ((44, 362, 34, 9), (180, 348, 30, 8), (140, 366, 30, 8), (64, 330, 24, 7)))
        + bound(110, 354, 222, "#d8402c", "#ffe8c8")
    )  # fmt: skip
    return card("swords", body)


def nine() -> str:
    """Somebody sits up in bed at night, hands over the face, under nine swords on the dark wall; a quilt of roses."""
    steel = "#c4ccec"
    body = (
        halo(196, 236, 110, "#ffb870", 4, 0.14)
        + "".join(blade(33.8 + 38.1 * at, 16, 116, 10, 26, steel) for at in range(5))
        + "".join(blade(52.9 + 38.1 * at, 92, 204 if at in (0, 3) else 178, 10, 26, steel) for at in range(4))
        + form("M10 368V206A15 15 0 0 1 40 206V368Z", WOOD, 9, 0)
        + form("M182 374V256Q182 250 188 250H206Q212 250 212 256V374Z", WOOD, 9, 0)
        + rect(190, 230, 12, 20, WHITE)
        + flame(196, 232, 26)
        + weeper(110, 300, SKINS[0], HAIR[0], "#9a90e0")
        + quilt(38.6, 284.7, 5, 2)
        + rect(22, 341.6, 176, 34, "#8a5a34")
        + rect(22, 341.6, 176, 9, "#c08a52")
        + "".join(pixel(x, y, EARTH) for x in (52.9, 81.4, 110, 138.6, 167.1) for y in (356, 366))
    )
    return card("swords", body, ("#0f1040", "#2a2c66"))


def ten() -> str:
    """Somebody lies under a red cloth, ten swords in the back; a yellow dawn opens over calm water."""
    # Five behind and five in front, a pixel between one hilt and the next.
    behind, before = (
        ((3, 5), (7, 4), (11, 5), (15, 4), (19, 5)),
        ((1, 13), (5, 12), (9, 13), (13, 12), (17, 13)),
    )
    body = (
        rect(0, down(14), 220, 30, "#5a2858")
        + rect(0, down(16), 220, 30, "#a83c44")
        + rect(0, down(18), 220, 30, "#e8843c")
        + rect(0, down(20), 220, 70, "#f2b83c")
        + oval(110, down(26.4), 74, 46, "#ffdc70")
        + water(down(26.4), 306, "#2f6ab0", 0)
        + path("M44 272H176M66 284H154", "none", "#ffdc70", 6)
        + land(300, "#2c2140", 4)
        + "".join(upright(column, hilt, 34, "#6a6ea8", "#c88a34") for column, hilt in behind)
        + "".join(upright(column, hilt, 34) for column, hilt in before)
        + form("M34 364 Q26 294 74 292 Q140 284 204 318 Q220 340 208 364 Z", RED, 10, 10)
        + path("M90 300Q110 320 100 356M146 300Q160 324 156 358", "none", "#94202c", 6)
        + ball(38, 338, 23, HAIR[1], part=0.3)
        + ball(72, 356, 12, SKINS[1], part=0.3)
    )  # fmt: skip
    return card("swords", body, ("#100c28", "#1c1834"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "minor_arcana.swords.ace": ace,
    "minor_arcana.swords.two": two,
    "minor_arcana.swords.three": three,
    "minor_arcana.swords.four": four,
    "minor_arcana.swords.five": five,
    "minor_arcana.swords.six": six,
    "minor_arcana.swords.seven": seven,
    "minor_arcana.swords.eight": eight,
    "minor_arcana.swords.nine": nine,
    "minor_arcana.swords.ten": ten,
    "minor_arcana.swords.page": page,
    "minor_arcana.swords.knight": knight,
    "minor_arcana.swords.queen": queen,
    "minor_arcana.swords.king": king,
}
ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.swords.ace": "A hand out of a cloud holds a large sword straight up through a "
    "golden crown hung with two green branches, above bare mountains.",
    "minor_arcana.swords.two": "A blindfolded figure in white sits by the sea at night, arms "
    "crossed, a long sword rising from each hand, under a crescent moon.",
    "minor_arcana.swords.three": "A large red heart with three swords through it hangs under grey "
    "clouds in slanting rain.",
    "minor_arcana.swords.four": "A figure in armour lies at rest with folded hands; three "
    "swords hang above, one lies below, and a coloured window glows.",
    "minor_arcana.swords.five": "A figure with an armful of three swords looks round; two swords "
    "lie on the ground, two people walk to the water under ragged clouds.",
    "minor_arcana.swords.six": "Someone with a long pole steers a boat with two wrapped "
    "passengers and six upright swords over smooth water to a far shore with trees.",
    "minor_arcana.swords.seven": "A figure tiptoes away with five swords in the arms, looking "
    "back at two bright tents; two swords are left standing.",
    "minor_arcana.swords.eight": "A blindfolded figure in loose bands stands among puddles, four "
    "swords planted on each side; a castle stands on a high rock.",
    "minor_arcana.swords.nine": "Someone sits up in a carved bed at night, hands over the face, "
    "nine swords on the dark wall, a quilt of roses and stars.",
    "minor_arcana.swords.ten": "A figure lies under a red cloth, ten dark swords standing in the "
    "back, before a yellow dawn over calm water.",
    **COURT_ALTS,
}
"""What is seen on each card, for people who do not see it."""
