"""The swords."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    MOSS,
    NIGHT,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SAND,
    SKINS,
    SKY,
    SLATE,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    line,
    oval,
    path,
    poly,
    rect,
    sword,
)
from drawing.people import crown, person, seated
from drawing.scenery import boat, castle, cloud, cypress, heart, land, moon, mountain, tree, water
from drawing.swords_court import king, knight, page, queen
from drawing.things_swords import (
    blade,
    blindfold,
    bound,
    branch,
    fan,
    knight_at_rest,
    quilt,
    ragged_cloud,
    rain,
    tent,
    tiptoer,
    weeper,
    window,
    wrapped,
)


def ace() -> str:
    """A hand out of a cloud holds one large sword up through a crown with two branches; bare mountains."""
    body = (
        circle(110, 104, 90, "#4d5b83")
        + circle(110, 104, 66, "#7081ab")
        + mountain(64, 380, 150, 66, "#5d5a86", "")
        + mountain(168, 380, 150, 104, "#7a76a6", "")
        + branch(134, 116, 90, LEAF)
        + branch(86, 116, 90, LEAF, mirror=True)
        + sword((110, 326), (110, 26), 22)
        + crown(110, 122, 92)
        + line(20, 306, 106, 312, SKINS[1], 22)
        + circle(110, 312, 17, SKINS[1])
        + cloud(36, 290, 92, CREAM)
        + cloud(24, 318, 84, WHITE)
    )
    return card("swords", body)


def two() -> str:
    """Somebody in white sits blindfolded by the night sea, two long swords held over crossed arms; a crescent."""
    shade = "#b9b2c4"
    body = (
        moon(110, 64, 32, LIGHT, "#1a2342")
        + water(214, 332, "#2a6188", 2)
        + rect(0, 322, 220, 58, SLATE)
        + rect(30, 300, 160, 52, STONE, 6)
        + seated(110, 358, 214, CREAM, skin=SKINS[2], hair="#201716")
        + sword((80, 268), (22, 62), 14)
        + sword((140, 268), (198, 62), 14)
        + line(78, 228, 144, 252, shade, 20)
        + line(142, 228, 76, 252, shade, 20)
        + circle(76, 252, 13, SKINS[2])
        + circle(144, 252, 13, SKINS[2])
        + blindfold(110, 176, 30)
    )
    return card("swords", body, ("#151d3b", "#31456e"))


def three() -> str:
    """A red heart with three swords through it, under clouds, in the rain."""
    body = (
        rain([(200, 130), (26, 190), (206, 220), (52, 280), (206, 296), (92, 326), (30, 320), (150, 316)])
        + sword((110, 40), (110, 352), 15)
        + sword((26, 104), (184, 330), 15)
        + sword((194, 104), (36, 330), 15)
        + rect(0, 0, 220, 40, "#a39eb2")
        + circle(36, 40, 34, "#a39eb2")
        + circle(84, 30, 30, "#a39eb2")
        + circle(136, 30, 30, STONE)
        + circle(186, 40, 34, STONE)
        + heart(110, 212, 156, RED)
        + sword((110, 26), (110, 214), 15)
        + sword((26, 104), (92, 198), 15)
        + sword((194, 104), (128, 198), 15)
    )
    return card("swords", body, ("#3a4256", "#59647c"))


def four() -> str:
    """Somebody in armour lies on a tomb, hands folded; three swords hang above, one lies below; a coloured window."""
    body = (
        window(52, 36, 58, 112)
        + "".join(blade(x, 30, 166, 13, 30) for x in (110, 148.3, 186.5))
        + rect(14, 258, 192, 122, STONE)
        + rect(10, 250, 200, 16, "#b4afc0")
        + rect(22, 280, 176, 66, SLATE)
        + sword((32, 312), (190, 312), 14)
        + knight_at_rest(22, 238, 176, SKINS[0])
    )
    return card("swords", body)


def five() -> str:
    """Somebody holds three swords and looks round at two others who walk to the water; two swords lie on the ground."""
    body = (
        ragged_cloud(58, 40, 90, STONE)
        + ragged_cloud(166, 54, 110, "#b4afc0")
        + ragged_cloud(36, 112, 70, "#b4afc0")
        + water(186, 246, "#3c7396", 2, SKY)
        + land(244, "#5d5848", 6)
        + person(28, 272, 88, ROSE, skin=SKINS[3], back=True)
        + person(62, 266, 80, LILAC, skin=SKINS[0], hair=BROWN, back=True)
        + path("M176 122 Q200 118 206 144 Q190 142 184 164Z", ORANGE)
        + person(168, 366, 240, LEAF, skin=SKINS[1], hair=ORANGE, legs=PLUM)
        + circle(177, 152, 24, ORANGE)
        + circle(157, 156, 21, SKINS[1])
        + fan(129, 340, (-20, -10, 0), 58, 292)
        + line(192, 204, 190, 244, GREEN, 20)
        + line(190, 244, 120, 250, GREEN, 20)
        + circle(112, 250, 13, SKINS[1])
        + fan(22, 318, (84,), 0, 106)
        + fan(22, 348, (86,), 0, 106)
    )
    return card("swords", body, ("#33495a", "#6f8b98"))


def six() -> str:
    """Somebody poles a boat with two wrapped passengers and six upright swords over calm water to a far shore."""
    body = (
        cypress(46, 106, 58)
        + cypress(172, 106, 70)
        + tree(78, 106, 52, MOSS)
        + tree(128, 106, 60, MOSS)
        + path("M0 112Q60 78 110 92T220 88V140H0Z", "#3d6b4a")
        + water(128, 380, "#2c5f87", 0)
        + path("M104 362q14 -9 28 0t28 0", "none", SKY, 7)
        + "".join(blade(24 + 18.75 * at, 144 + 34 * (at % 2), 310) for at in range(6))
        + person(164, 322, 196, EMBER, skin=SKINS[3], hair="#201716", hands=((186, 210),))
        + wrapped(48, 322, 88, LILAC)
        + wrapped(98, 322, 68, ROSE)
        + boat(110, 342, 196, WOOD)
        + line(198, 96, 184, 374, SAND, 9)
        + circle(193, 204, 10, SKINS[3])
    )
    return card("swords", body, ("#8d9abb", "#c5cfe0"))


def seven() -> str:
    """Somebody steals away on tiptoe with five swords, and looks back at bright tents; two swords are left standing."""
    body = (
        tent(92, 188, 66, 130, BLUE, ICE)
        + tent(176, 200, 76, 160, GOLD, RED)
        + land(190, "#6b5f42", 6)
        + tiptoer(144, 362, VIOLET, SKINS[2], LEAF)
        + fan(110, 520, (-13.5, -6.5, 0.5), 212, 366, 24)
        + fan(110, 520, (-10, -3), 234, 388, 24)
        + line(134, 216, 78, 240, PLUM, 20)
        + circle(74, 242, 13, SKINS[2])
        + blade(181, 214, 308, 12, 26)
        + blade(198, 240, 330, 12, 26)
    )
    return card("swords", body)


def eight() -> str:
    """Somebody blindfolded stands in loose bands among eight planted swords and puddles; a castle on a rock."""
    body = (
        poly([(0, 290), (0, 116), (20, 104), (88, 104), (104, 150), (124, 180), (140, 290)], "#5c5b78")
        + castle(52, 106, 66, 66, "#bdb8c9")
        + land(280, "#5c5343", 6)
        + "".join(
            blade(110 + side * far, 244 - far * 1.25, 290 + far * 0.5, 10, 22)
            for side in (-1, 1)
            for far in (28.7, 47.8, 67, 86)
        )
        + oval(44, 362, 32, 9, SKY)
        + oval(180, 346, 28, 8, SKY)
        + oval(136, 364, 30, 9, SKY)
        + oval(66, 330, 22, 7, SKY)
        + bound(110, 352, 216)
    )
    return card("swords", body)


def nine() -> str:
    """Somebody sits up in bed at night, hands over the face, under nine swords on the dark wall; a quilt of roses."""
    body = (
        "".join(blade(33.5 + 38.26 * at, 24, 102, 11) for at in range(5))
        + "".join(blade(52.6 + 38.26 * at, 106, 184, 11) for at in range(4))
        + rect(12, 206, 26, 160, WOOD, 6)
        + circle(25, 206, 16, WOOD)
        + rect(184, 252, 26, 120, WOOD, 6)
        + weeper(110, 304, SKINS[1], "#c9c3d2")
        + quilt(36, 278, 150, 75)
        + rect(22, 344, 176, 26, WOOD)
        + "".join(circle(x, 356, 8, EARTH) for x in (48, 79, 110, 141, 172))
    )
    return card("swords", body, ("#0f1024", "#262a4a"))


def ten() -> str:
    """Somebody lies under a red cloth, ten swords in the back; a yellow dawn opens over calm water."""
    # Five and five, so that blades stand on whole pixels at 10 rows and at 20.
    across = [23.3 + 18.75 * step for step in range(5)] + [121.7 + 18.75 * step for step in range(5)]
    hilts = (146, 112, 140, 100, 134, 94, 138, 104, 144, 116)
    body = (
        rect(0, 44, 220, 40, EMBER)
        + rect(0, 64, 220, 60, ORANGE)
        + rect(0, 86, 220, 170, GOLD)
        + circle(110, 252, 90, LIGHT)
        + water(250, 306, "#3f7fa8", 0)
        + rect(46, 262, 128, 8, LIGHT)
        + rect(70, 278, 80, 7, GOLD)
        + land(300, "#2b2230", 4)
        + "".join(blade(x, hilt, 330, 9, 26, NIGHT, NIGHT) for x, hilt in zip(across, hilts, strict=True))
        + path("M36 360 Q28 294 74 294 Q140 286 202 318 Q216 340 206 360 Z", RED)
        + circle(38, 336, 22, EARTH)
        + circle(70, 354, 11, SKINS[1])
    )
    return card("swords", body, ("#0b0b14", "#1c1a2b"))


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
    "minor_arcana.swords.ace": "A hand out of a cloud holds a large sword straight up through a golden crown hung with "
    "two green branches, above bare mountains.",
    "minor_arcana.swords.two": "A blindfolded figure in white sits by the sea at night, arms crossed, a long sword "
    "rising from each hand, under a crescent moon.",
    "minor_arcana.swords.three": "A large red heart with three swords through it hangs under grey clouds in slanting rain.",
    "minor_arcana.swords.four": "A figure in golden armour lies at rest with folded hands; three swords hang above, one "
    "lies below, and a coloured window glows.",
    "minor_arcana.swords.five": "A figure with an armful of three swords looks round; two swords lie on the ground, two "
    "people walk to the water under ragged clouds.",
    "minor_arcana.swords.six": "Someone with a long pole steers a boat with two wrapped passengers and six upright "
    "swords over smooth water to a far shore with trees.",
    "minor_arcana.swords.seven": "A figure tiptoes away with five swords in the arms, looking back at two bright tents; "
    "two swords are left standing.",
    "minor_arcana.swords.eight": "A blindfolded figure in loose bands stands among puddles, four swords planted on each "
    "side; a castle stands on a high rock.",
    "minor_arcana.swords.nine": "Someone sits up in a carved bed at night, hands over the face, nine swords on the dark "
    "wall, a quilt of roses and stars.",
    "minor_arcana.swords.ten": "A figure lies under a red cloth, ten dark swords standing in the back, before a yellow "
    "dawn over calm water.",
    "minor_arcana.swords.page": "A page on rough ground raises a sword in both hands, red hair blown by the wind, clouds "
    "piled behind, three birds above.",
    "minor_arcana.swords.knight": "A rider in armour gallops on a white horse, sword raised, red cape flying; the trees "
    "are bent, butterflies are on the harness.",
    "minor_arcana.swords.queen": "A figure in blue sits sideways on a throne, a sword upright in one hand, the other "
    "open; a butterfly crown, a single bird.",
    "minor_arcana.swords.king": "A white-bearded ruler faces us from a high throne carved with butterflies, a tilted "
    "sword in hand; two birds above, trees far off.",
}
"""What is seen on each card."""
