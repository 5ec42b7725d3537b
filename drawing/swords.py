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
    STEEL,
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
from drawing.people import crown, hand_from_cloud, person, seated
from drawing.scenery import boat, castle, cloud, cypress, heart, land, moon, mountain, tree, water
from drawing.things_swords import (
    bent_tree,
    blade,
    blindfold,
    branch,
    butterfly_crown,
    carved_throne,
    fan,
    galloping,
    knight_at_rest,
    profile,
    quilt,
    ragged_cloud,
    rain,
    row,
    tent,
    tiptoer,
    window,
    wrapped,
)


def ace() -> str:
    """A hand out of a cloud holds one large sword up through a crown with two branches; bare mountains."""
    body = (
        mountain(54, 380, 150, 74, SLATE, "")
        + mountain(160, 380, 170, 96, "#6b6c86", "")
        + sword((110, 318), (110, 28), 22)
        + branch(132, 112, 74, LEAF)
        + branch(88, 112, 74, GREEN, mirror=True)
        + crown(110, 120, 88)
        + hand_from_cloud(110, 282, SKINS[1])
    )
    return card("swords", body)


def two() -> str:
    """Somebody in white sits blindfolded by the night sea, two long swords crossed over the shoulders; a crescent."""
    body = (
        moon(110, 58, 28, LIGHT, "#1a2444")
        + water(226, 330, "#27587f", 2)
        + rect(0, 326, 220, 54, SLATE)
        + seated(110, 346, 200, CREAM, skin=SKINS[2], hair="#201716")
        + sword((136, 258), (26, 74), 13)
        + sword((84, 258), (194, 74), 13)
        + line(84, 214, 128, 250, STONE, 20)
        + line(136, 214, 92, 250, STONE, 20)
        + circle(132, 250, 11, SKINS[2])
        + circle(88, 250, 11, SKINS[2])
        + blindfold(110, 172, 28)
    )
    return card("swords", body, ("#151d3b", "#31456e"))


def three() -> str:
    """A red heart with three swords through it, under clouds, in the rain."""
    body = (
        rain(
            [
                (40, 120),
                (190, 130),
                (30, 210),
                (200, 220),
                (60, 290),
                (180, 290),
                (36, 320),
                (150, 330),
                (88, 330),
            ]
        )
        + cloud(52, 50, 110, STONE)
        + cloud(168, 48, 110, "#b4afc0")
        + sword((110, 60), (110, 340), 14)
        + sword((40, 92), (176, 312), 14)
        + sword((180, 92), (44, 312), 14)
        + heart(110, 206, 140, RED)
    )
    return card("swords", body, ("#3a4256", "#59647c"))


def four() -> str:
    """Somebody in armour lies on a tomb, hands folded; three swords hang above, one lies below; a coloured window."""
    body = (
        window(58, 36, 66, 112)
        + "".join(blade(x, 34, 168, 12, 30) for x in (119.6, 153, 186.5))
        + rect(14, 258, 192, 122, STONE)
        + rect(10, 250, 200, 16, "#b4afc0")
        + rect(26, 282, 168, 60, SLATE)
        + sword((36, 312), (186, 312), 13)
        + knight_at_rest(22, 238, 176, SKINS[0])
    )
    return card("swords", body)


def five() -> str:
    """Somebody holds three swords and looks round at two others who walk to the water; two swords lie on the ground."""
    body = (
        ragged_cloud(70, 54, 110, STONE)
        + ragged_cloud(168, 36, 90, "#b4afc0")
        + ragged_cloud(54, 116, 80, SLATE)
        + water(196, 250, "#3c7396", 2, SKY)
        + land(248, "#6f6a58", 6)
        + person(36, 270, 92, PLUM, skin=SKINS[3], back=True)
        + person(76, 262, 76, EMBER, skin=SKINS[0], back=True)
        + sword((136, 256), (128, 60), 11)
        + sword((150, 260), (164, 48), 11)
        + sword((166, 262), (198, 64), 11)
        + person(146, 364, 234, GREEN, skin=SKINS[1], hair=ORANGE, hands=((170, 236),), legs=BROWN)
        + sword((24, 312), (104, 344), 11)
        + sword((96, 306), (28, 352), 11)
    )
    return card("swords", body, ("#33495a", "#6f8b98"))


def six() -> str:
    """Somebody poles a boat with two wrapped passengers and six upright swords over calm water to a far shore."""
    body = (
        land(176, MOSS, 14)
        + cypress(40, 178, 40)
        + cypress(186, 176, 54)
        + tree(160, 178, 44)
        + tree(62, 178, 34)
        + water(190, 380, "#4f86a8", 2, "#7fb0cf")
        + person(166, 318, 182, EMBER, skin=SKINS[3], hair="#201716", hands=((190, 210),))
        + row(28, 19.1, 6, 122, 300)
        + wrapped(58, 318, 106, VIOLET)
        + wrapped(108, 318, 78, ROSE)
        + boat(104, 336, 190, WOOD)
        + line(196, 110, 186, 372, SAND, 8)
    )
    return card("swords", body)


def seven() -> str:
    """Somebody steals away on tiptoe with five swords, and looks back at bright tents; two swords are left standing."""
    body = (
        tent(140, 196, 90, 110, GOLD, RED)
        + tent(192, 204, 70, 90, WHITE, BLUE)
        + land(200, "#a58a4e", 6)
        + tiptoer(118, 356, VIOLET, SKINS[2], GREEN)
        + fan(112, 236, (-96, -74, -52, -30, -8), 10, 130)
        + blade(168, 226, 346, 12, 32)
        + blade(194, 246, 362, 12, 32)
    )
    return card("swords", body)


def eight() -> str:
    """Somebody blindfolded stands in loose bands among eight planted swords and puddles; a castle on a rock."""
    body = (
        poly([(10, 150), (24, 96), (92, 96), (120, 150)], "#6b6c86")
        + castle(58, 98, 56, 62, STONE)
        + land(286, "#5c5343", 6)
        + oval(70, 336, 40, 10, SKY)
        + oval(160, 350, 44, 10, SKY)
        + oval(110, 318, 40, 8, SKY)
        + "".join(
            blade(x, 150 + dy, 300 + dy, 10, 22)
            for x, dy in ((24, 24), (43, 0), (62, 24), (81, 0), (139, 0), (158, 24), (177, 0), (196, 24))
        )
        + person(110, 352, 216, ORANGE, skin=SKINS[2], hair="#201716")
        + blindfold(110, 162, 25)
        + "".join(line(86, y, 134, y + 14, CREAM, 11) for y in (208, 238, 268))
    )
    return card("swords", body)


def nine() -> str:
    """Somebody sits up in bed at night, hands over the face, under nine swords on the dark wall; a quilt of roses."""
    body = (
        row(33.5, 19.13, 9, 24, 140, 22)
        + rect(14, 216, 20, 150, WOOD)
        + rect(190, 256, 18, 110, WOOD)
        + person(78, 340, 180, WHITE, skin=SKINS[0], hair=STONE)
        + line(56, 214, 74, 192, WHITE, 15)
        + line(100, 214, 82, 192, WHITE, 15)
        + circle(70, 184, 12, SKINS[0])
        + circle(88, 184, 12, SKINS[0])
        + quilt(34, 262, 156, 78)
        + rect(24, 336, 172, 34, WOOD)
        + "".join(circle(x, 352, 9, EARTH) for x in (48, 79, 110, 141, 172))
    )
    return card("swords", body, ("#0f1024", "#262a4a"))


def ten() -> str:
    """Somebody lies under a red cloth, ten swords in the back; a yellow dawn opens over calm water."""
    body = (
        rect(0, 130, 220, 130, ORANGE)
        + rect(0, 152, 220, 100, GOLD)
        + rect(0, 212, 220, 40, LIGHT)
        + water(244, 300, "#2f5f86", 2, GOLD)
        + land(292, "#241d2b", 4)
        + fan(110, 420, [-32 + 64 * step / 9 for step in range(10)], 110, 330, DEEP)
        + path("M24 348 Q30 290 74 296 L196 312 Q206 330 200 348 Z", RED)
        + circle(34, 336, 18, EARTH)
    )
    return card("swords", body, ("#0b0b14", "#1c1a2b"))


def page() -> str:
    """A page on rough ground holds a sword up in both hands, hair blown; clouds piled high, birds overhead."""
    body = (
        cloud(50, 262, 110, CREAM)
        + cloud(168, 240, 120, ICE)
        + cloud(186, 280, 110, CREAM)
        + bird(50, 60, 0.8, LIGHT)
        + bird(88, 96, 0.7, LIGHT)
        + bird(36, 124, 0.7, LIGHT)
        + poly(
            [(0, 380), (0, 332), (40, 318), (70, 328), (110, 306), (160, 322), (220, 300), (220, 380)], MOSS
        )
        + path("M104 132 Q70 112 44 138 Q66 140 72 156 Q90 164 112 156Z", ORANGE)
        + person(110, 336, 224, VIOLET, skin=SKINS[3], hair=ORANGE, hands=((140, 212), (146, 222)), legs=GOLD)
        + sword((138, 236), (182, 44), 15)
    )
    return card("swords", body)


def knight() -> str:
    """A rider in armour gallops into the wind on a white horse, sword raised; bent trees, butterflies on the harness."""
    body = (
        ragged_cloud(160, 60, 90, STONE)
        + ragged_cloud(170, 110, 60, SLATE)
        + bent_tree(30, 300, 70, GREEN)
        + bent_tree(160, 296, 60, LEAF)
        + land(296, "#5c5343", 8)
        + galloping(112, 346, 1.05, WHITE, BLUE, GOLD)
        + path("M116 180 Q170 160 206 196 Q170 204 124 240Z", RED)
        + path("M92 178 Q110 168 126 178 L130 254 H96 Z", STEEL)
        + line(104, 192, 74, 142, STEEL, 18)
        + circle(72, 138, 10, SKINS[1])
        + sword((80, 154), (40, 40), 15)
        + circle(108, 152, 21, STONE)
        + circle(102, 156, 14, SKINS[1])
        + path("M110 132 Q140 112 164 132", "none", RED, 12)
    )
    return card("swords", body)


def queen() -> str:
    """Somebody sits sideways on a throne, a sword upright in one hand, the other open; one bird above."""
    body = (
        cloud(170, 330, 110, "#8e9ab8")
        + cloud(190, 284, 80, CREAM)
        + rect(16, 130, 40, 230, STONE, 8)
        + rect(16, 274, 110, 86, STONE)
        + profile(78, 352, SKY, VIOLET, SKINS[0], EARTH)
        + butterfly_crown(82, 134, 50)
        + line(88, 200, 172, 184, SKY, 18)
        + circle(182, 180, 12, SKINS[0])
        + line(184, 178, 194, 160, SKINS[0], 9)
        + sword((134, 272), (134, 50), 15)
        + line(88, 204, 128, 246, SKY, 18)
        + circle(134, 248, 12, SKINS[0])
        + bird(180, 66, 1, WHITE)
    )
    return card("swords", body, ("#2a3350", "#7486ad"))


def king() -> str:
    """Somebody on a high carved throne faces us, a sword tilted a little in one hand; two birds over far trees."""
    body = (
        bird(38, 80, 0.8, WHITE)
        + bird(66, 52, 0.7, WHITE)
        + cypress(30, 300, 70)
        + cypress(54, 300, 50)
        + cypress(196, 300, 62)
        + cypress(172, 300, 40)
        + land(294, "#3c4a4a", 4)
        + carved_throne(110, 350, 112, 260)
        + butterfly(64, 150, 0.9, LIGHT)
        + butterfly(156, 150, 0.9, LIGHT)
        + seated(110, 356, 220, PLUM, skin=SKINS[3], hair=WHITE, hands=((70, 268), (168, 246)), cloak=LILAC)
        + crown(110, 142, 52)
        + sword((164, 268), (190, 70), 15)
    )
    return card("swords", body)


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
