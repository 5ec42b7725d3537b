"""The swords."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import bird, butterfly
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    DEEP,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    MOSS,
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
from drawing.things_swords import (
    bent_tree,
    blade,
    blindfold,
    bound,
    branch,
    butterfly_crown,
    carved_throne,
    fan,
    galloping,
    knight_at_rest,
    open_hand,
    profile,
    quilt,
    ragged_cloud,
    rain,
    row,
    tent,
    tiptoer,
    weeper,
    window,
    wrapped,
)


def ace() -> str:
    """A hand out of a cloud holds one large sword up through a crown with two branches; bare mountains."""
    body = (
        circle(110, 104, 88, "#5d6c93")
        + circle(110, 104, 66, "#7f8db0")
        + mountain(46, 380, 130, 62, "#8d8ba6", "")
        + mountain(164, 380, 160, 92, "#a5a2ba", "")
        + mountain(100, 380, 90, 34, STONE, "")
        + branch(134, 116, 84, "#2f7d4a")
        + branch(86, 116, 84, MOSS, mirror=True)
        + sword((110, 326), (110, 26), 22)
        + crown(110, 122, 92)
        + line(20, 306, 106, 312, SKINS[1], 22)
        + circle(110, 312, 17, SKINS[1])
        + cloud(34, 296, 92, CREAM)
        + cloud(22, 326, 84, WHITE)
    )
    return card("swords", body)


def two() -> str:
    """Somebody in white sits blindfolded by the night sea, two long swords held over crossed arms; a crescent."""
    body = (
        moon(110, 64, 32, LIGHT, "#1a2342")
        + water(214, 332, "#2a6188", 2)
        + rect(0, 322, 220, 58, SLATE)
        + rect(30, 300, 160, 52, STONE, 6)
        + seated(110, 358, 214, CREAM, skin=SKINS[2], hair="#201716")
        + sword((66, 264), (22, 66), 14)
        + sword((154, 264), (198, 66), 14)
        + line(74, 228, 146, 250, SAND, 22)
        + line(146, 228, 74, 250, SAND, 22)
        + circle(70, 248, 13, SKINS[2])
        + circle(150, 248, 13, SKINS[2])
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
        + cloud(52, 40, 128, STONE)
        + cloud(170, 38, 128, "#b4afc0")
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
        ragged_cloud(56, 44, 100, STONE)
        + ragged_cloud(186, 92, 90, "#b4afc0")
        + ragged_cloud(44, 96, 76, "#b4afc0")
        + water(186, 246, "#3c7396", 2, SKY)
        + land(244, "#6f6a58", 6)
        + person(28, 262, 84, ROSE, skin=SKINS[3], back=True)
        + person(62, 258, 76, LILAC, skin=SKINS[0], hair=BROWN, back=True)
        + path("M170 122 Q196 118 204 144 Q186 142 180 164Z", ORANGE)
        + person(160, 366, 240, GREEN, skin=SKINS[1], hair=ORANGE, legs=BROWN)
        + circle(172, 152, 24, ORANGE)
        + circle(149, 156, 21, SKINS[1])
        + sword((98, 276), (84, 92), 11)
        + sword((124, 284), (112, 58), 11)
        + sword((150, 276), (138, 30), 11)
        + line(186, 204, 186, 240, GREEN, 20)
        + line(186, 240, 118, 246, GREEN, 20)
        + circle(108, 244, 13, SKINS[1])
        + sword((22, 316), (128, 298), 12)
        + sword((18, 358), (128, 340), 12)
    )
    return card("swords", body, ("#33495a", "#6f8b98"))


def six() -> str:
    """Somebody poles a boat with two wrapped passengers and six upright swords over calm water to a far shore."""
    body = (
        cypress(46, 106, 58)
        + cypress(172, 106, 70)
        + tree(78, 106, 52, MOSS)
        + tree(128, 106, 60, MOSS)
        + tree(196, 106, 44, MOSS)
        + path("M0 112Q60 78 110 92T220 88V140H0Z", "#3d6b4a")
        + water(128, 380, "#2c5f87", 0)
        + path("M24 366q14 -9 28 0t28 0", "none", SKY, 7)
        + path("M120 362q14 -9 28 0t28 0", "none", SKY, 7)
        + row(24, 19.13, 6, 148, 320, 34)
        + person(164, 322, 196, EMBER, skin=SKINS[3], hair="#201716", hands=((186, 210),))
        + wrapped(46, 322, 100, LILAC)
        + wrapped(98, 322, 80, ROSE)
        + boat(110, 340, 196, WOOD)
        + line(198, 96, 184, 374, SAND, 9)
        + circle(193, 204, 10, SKINS[3])
    )
    return card("swords", body, ("#8d9abb", "#c5cfe0"))


def seven() -> str:
    """Somebody steals away on tiptoe with five swords, and looks back at bright tents; two swords are left standing."""
    body = (
        tent(116, 190, 84, 128, GOLD, RED)
        + tent(178, 198, 80, 116, WHITE, BLUE)
        + land(194, "#a58a4e", 6)
        + tiptoer(112, 360, VIOLET, SKINS[2], GREEN)
        + fan(112, 244, (-97, -77, -57, -37, -17), 6, 94)
        + blade(167.4, 226, 346, 12, 30)
        + blade(196, 246, 362, 12, 30)
    )
    return card("swords", body)


def eight() -> str:
    """Somebody blindfolded stands in loose bands among eight planted swords and puddles; a castle on a rock."""
    body = (
        poly([(4, 160), (20, 104), (84, 104), (124, 160)], "#77758f")
        + castle(52, 106, 64, 66, "#b4afc0")
        + land(280, "#5c5343", 6)
        + "".join(
            blade(110 + side * far, 150 + down, 296 + down, 10, 22)
            for side in (-1, 1)
            for far, down in ((28.7, 0), (47.8, 22), (67, 44), (86, 66))
        )
        + oval(46, 362, 42, 11, SKY)
        + oval(176, 358, 42, 11, SKY)
        + oval(110, 352, 60, 12, ICE)
        + bound(110, 350, 216)
    )
    return card("swords", body)


def nine() -> str:
    """Somebody sits up in bed at night, hands over the face, under nine swords on the dark wall; a quilt of roses."""
    body = (
        row(33.5, 19.13, 9, 22, 128, 38)
        + rect(12, 196, 26, 170, WOOD, 6)
        + circle(25, 196, 16, WOOD)
        + rect(184, 246, 26, 120, WOOD, 6)
        + weeper(96, 290, SKINS[1], "#c9c3d2")
        + quilt(36, 268, 150, 75)
        + rect(22, 340, 176, 30, WOOD)
        + "".join(circle(x, 354, 9, EARTH) for x in (48, 79, 110, 141, 172))
    )
    return card("swords", body, ("#0f1024", "#262a4a"))


def ten() -> str:
    """Somebody lies under a red cloth, ten swords in the back; a yellow dawn opens over calm water."""
    body = (
        rect(0, 118, 220, 150, ORANGE)
        + rect(0, 142, 220, 120, GOLD)
        + rect(0, 214, 220, 40, LIGHT)
        + water(246, 304, "#2f5f86", 0)
        + rect(40, 262, 140, 8, GOLD)
        + rect(64, 280, 92, 8, GOLD)
        + land(300, "#2b2230", 4)
        + "".join(
            sword((24 + 19.13 * step, 78 + 30 * (step % 2)), (42 + 15.4 * step, 322), 8, DEEP)
            for step in range(10)
        )
        + path("M30 352 Q32 304 70 302 Q130 300 196 320 Q210 336 202 352 Z", RED)
        + circle(34, 338, 20, EARTH)
    )
    return card("swords", body, ("#0b0b14", "#1c1a2b"))


def page() -> str:
    """A page on rough ground holds a sword up in both hands, hair blown; clouds piled high, birds overhead."""
    body = (
        cloud(160, 214, 110, "#a9b4cc")
        + cloud(44, 226, 110, "#a9b4cc")
        + cloud(186, 256, 110, ICE)
        + cloud(36, 272, 120, ICE)
        + cloud(120, 290, 120, WHITE)
        + bird(44, 52, 0.9, LIGHT)
        + bird(92, 78, 0.8, LIGHT)
        + bird(40, 104, 0.8, LIGHT)
        + poly(
            [
                (0, 380),
                (0, 326),
                (30, 304),
                (56, 322),
                (92, 306),
                (130, 326),
                (176, 296),
                (220, 318),
                (220, 380),
            ],
            MOSS,
        )
        + poly([(120, 380), (150, 344), (188, 336), (220, 352), (220, 380)], SLATE)
        + poly([(0, 380), (0, 356), (40, 344), (76, 380)], SLATE)
        + path("M96 128 Q66 104 28 126 Q50 132 42 150 Q70 148 70 164 Q90 168 108 154Z", ORANGE)
        + person(102, 340, 228, VIOLET, skin=SKINS[3], hair=ORANGE, legs=GOLD)
        + sword((140, 254), (182, 36), 15)
        + line(132, 178, 146, 222, VIOLET, 20)
        + line(74, 180, 136, 234, PLUM, 20)
        + circle(145, 226, 12, SKINS[3])
        + circle(141, 244, 12, SKINS[3])
    )
    return card("swords", body)


def knight() -> str:
    """A rider in armour gallops into the wind on a white horse, sword raised; bent trees, butterflies on the harness."""
    body = (
        ragged_cloud(150, 48, 100, STONE)
        + ragged_cloud(182, 92, 70, SLATE)
        + bent_tree(24, 268, 100, GREEN)
        + bent_tree(154, 262, 84, LEAF)
        + land(258, "#54603f", 8)
        + path("M116 148 Q172 128 208 160 Q176 172 132 222Z", RED)
        + galloping(110, 340, 1.08, WHITE, BLUE, GOLD)
        + path("M88 152 Q110 138 130 152 L128 236 H92 Z", "#8d97ad")
        + line(100, 166, 72, 122, "#8d97ad", 18)
        + circle(70, 118, 11, SKINS[1])
        + sword((78, 136), (36, 26), 15)
        + circle(110, 122, 23, "#8d97ad")
        + circle(102, 126, 15, SKINS[1])
        + path("M112 100 Q146 76 172 100", "none", RED, 13)
    )
    return card("swords", body, ("#2a3a52", "#7288a0"))


def queen() -> str:
    """Somebody sits sideways on a throne, a sword upright in one hand, the other open; one bird above."""
    body = (
        cloud(44, 70, 110, "#5d6c93")
        + cloud(178, 310, 110, "#a9b4cc")
        + cloud(196, 346, 100, ICE)
        + rect(14, 120, 44, 250, STONE, 10)
        + rect(14, 288, 120, 82, STONE)
        + circle(36, 120, 22, STONE)
        + butterfly(34, 146, 1, CREAM)
        + profile(78, 356, SKY, VIOLET, SKINS[0], EARTH)
        + butterfly_crown(82, 138, 54)
        + line(88, 206, 168, 188, "#5c93c9", 18)
        + open_hand(176, 184, SKINS[0])
        + sword((134, 284), (134, 48), 15)
        + line(86, 212, 126, 252, "#5c93c9", 18)
        + circle(134, 262, 13, SKINS[0])
        + bird(176, 88, 1, WHITE)
    )
    return card("swords", body, ("#2a3350", "#7486ad"))


def king() -> str:
    """Somebody on a high carved throne faces us, a sword tilted a little in one hand; two birds over far trees."""
    body = (
        bird(38, 66, 0.8, WHITE)
        + bird(70, 36, 0.8, WHITE)
        + cypress(26, 298, 76, "#2f6a4a")
        + cypress(50, 298, 50, "#2f6a4a")
        + cypress(198, 298, 66, "#2f6a4a")
        + cypress(176, 298, 44, "#2f6a4a")
        + land(292, "#40594e", 4)
        + carved_throne(110, 366, 124, 290)
        + seated(110, 364, 206, VIOLET, skin=SKINS[3], hair=WHITE, hands=((66, 286), (164, 262)), cloak=LILAC)
        + crown(110, 166, 58)
        + sword((158, 288), (190, 86), 15)
        + circle(163, 264, 13, SKINS[3])
    )
    return card("swords", body, ("#33415f", "#8391b3"))


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
ALTS: Final[Mapping[str, str]] = {}
