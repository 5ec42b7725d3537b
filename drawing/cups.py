"""The cups."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from drawing.cups_court import king, knight, page, queen
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
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    cup,
    line,
    oval,
    path,
    poly,
    rect,
    turned,
)
from drawing.people import hand_from_cloud, person, seated
from drawing.scenery import bridge, castle, cypress, house, land, moon, tree, wall, water
from drawing.things_cups import (
    bouquet,
    cloud_bank,
    cloud_hand,
    dove_down,
    dragon,
    folded_arms,
    garland,
    grapes,
    lily,
    lion_with_wings,
    plank,
    pumpkin,
    veiled,
)


def ace() -> str:
    """A hand holds out a cup that runs over into a pond with water lilies; a dove comes down to it."""
    streams = "".join(
        path(f"M{110 + side * 40} 138Q{110 + side * reach} 146 {110 + side * reach} 324", "none", ICE, 10)
        for side in (-1, 1)
        for reach in (60, 84)
    )
    body = (
        water(306, 380, "#2f7fb0", 0)
        + dove_down(110, 58)
        + streams
        + hand_from_cloud(118, 258, SKINS[1])
        + line(112, 262, 158, 258, SKINS[1], 18)
        + line(84, 262, 96, 240, SKINS[1], 13)
        + cup(114, 254, 128, GOLD, ICE)
        + lily(42, 348, 54)
        + lily(112, 358, 60, ROSE)
        + lily(178, 344, 54)
    )
    return card("cups", body)


def two() -> str:
    """Two people in wreaths face each other, a cup each; between them a lion's head with wings; a house on a hill."""
    body = (
        path("M0 344Q110 236 220 344V380H0Z", "#3f8a5c")
        + house(110, 304, 50, 56)
        + line(110, 120, 110, 222, WOOD, 9)
        + person(44, 362, 196, ROSE, skin=SKINS[0], hair=EARTH, hands=((84, 232),), sleeve="#c9606a")
        + person(176, 362, 196, LILAC, skin=SKINS[3], hair="#201716", hands=((136, 232),), sleeve="#a68bd0")
        + garland(44, 176, 44)
        + garland(176, 176, 44)
        + cup(86, 230, 50)
        + cup(134, 230, 50)
        + lion_with_wings(110, 78, 140)
    )
    return card("cups", body, ("#13294f", "#2f6f95"))


def three() -> str:
    """Three people dance and lift their cups until they meet; grapes in one hand, a pumpkin and fruit below."""
    left = person(56, 342, 204, RED, skin=SKINS[1], hair=NIGHT, hands=((30, 250), (84, 116)), legs=SKINS[1])
    right = person(
        164, 342, 204, "#e8b04a", skin=SKINS[0], hair=EMBER, hands=((136, 116), (192, 244)), legs=SKINS[0]
    )
    body = (
        land(314, "#3d7a45")
        + turned(circle(56, 138, 14, NIGHT) + left, -6, 56, 342)
        + turned(right, 6, 164, 342)
        + person(110, 346, 190, CREAM, skin=SKINS[3], hair="#201716", hands=((110, 96),), sleeve="#d8c8a8")
        + cup(66, 114, 52)
        + cup(110, 88, 52)
        + cup(154, 114, 52)
        + grapes(28, 256, 9)
        + pumpkin(110, 366, 64)
        + circle(54, 360, 11, RED)
        + circle(166, 360, 11, LEAF)
    )
    return card("cups", body, ("#123a63", "#2f8a92"))


def four() -> str:
    """Somebody sits under a tree, arms crossed; three cups on the grass; a cloud offers a fourth."""
    body = (
        land(296, "#3d8048")
        + path("M150 110H188Q182 220 204 312H140Q156 220 150 110Z", BROWN)
        + circle(176, 60, 66, MOSS)
        + circle(110, 58, 46, MOSS)
        + circle(176, 116, 42, MOSS)
        + circle(150, 48, 42, GREEN)
        + circle(192, 84, 32, GREEN)
        + seated(120, 306, 150, RED, skin=SKINS[0], hair="#201716")
        + oval(120, 302, 62, 16, EMBER)
        + folded_arms(120, 238, 78, 18, "#f3b09a", SKINS[0])
        + cloud_hand(60, 156, SKINS[2])
        + cup(64, 150, 66)
        + cup(46, 362, 48)
        + cup(106, 362, 48)
        + cup(166, 362, 48)
    )
    return card("cups", body, ("#1d5580", "#6fb0cf"))


def five() -> str:
    """Somebody in a black cloak bows over three spilled cups; two stand behind; a bridge leads to a castle."""
    spilled = "".join(
        oval(x - 24, y - 14, 15, 12, "#b0283a") + cup(x, y, 41, fall=-94)
        for x, y in ((52, 288), (60, 328), (52, 368))
    )
    body = (
        land(196, "#4d7a70", 8)
        + castle(172, 194, 58, 74, "#e4dfe8")
        + rect(0, 212, 220, 50, "#3f7fa8")
        + bridge(168, 204, 96, 58, STONE, "#234a66")
        + rect(0, 258, 220, 126, "#3a544e")
        + path("M92 356Q82 190 82 152Q92 112 120 122Q146 134 150 200Q154 290 166 356Z", NIGHT)
        + circle(82, 126, 27, NIGHT)
        + circle(74, 134, 17, SKINS[1])
        + spilled
        + cup(184, 314, 46)
        + cup(184, 366, 46)
    )
    return card("cups", body, ("#4a6178", "#b8ccd4"))


def six() -> str:
    """In an old courtyard a child in a red hood gives a cup of white flowers to a smaller one; a guard walks away."""
    body = (
        wall(0, 112, 220, 168, "#7f7c9e", "#5a5878")
        + rect(146, 74, 60, 206, "#b3aec4")
        + poly([(136, 78), (176, 16), (216, 78)], EMBER)
        + rect(164, 104, 24, 34, NIGHT)
        + path("M18 276V190A34 34 0 0 1 86 190V276Z", LIGHT, "#b3aec4", 10)
        + person(44, 276, 100, DEEP, hair=NIGHT, legs=NIGHT, back=True)
        + line(70, 272, 70, 164, NIGHT, 9)
        + rect(0, 272, 220, 112, "#24505f")
        + person(106, 346, 150, RED, skin=SKINS[1], hair=RED, hands=((138, 272),), sleeve="#a92f33")
        + person(186, 346, 110, GREEN, skin=SKINS[3], hair="#201716", hands=((160, 290),))
        + bouquet(148, 280, 50)
        + "".join(bouquet(x, 364, 36) for x in (34, 72, 110, 148, 186))
    )
    return card("cups", body, ("#3f86b8", "#8fc0d8"))


def seven() -> str:
    """A dark figure before seven cups on a cloud; out of them rise wishes."""
    feet = ((64, 106), (158, 106), (42, 192), (110, 180), (178, 192), (44, 278), (176, 278))
    body = (
        cloud_bank()
        + castle(64, 74, 60, 46, STEEL)
        + circle(158, 48, 18, SKINS[1])
        + path("M138 50A20 20 0 0 1 178 50L172 66L168 44H144Z", EARTH)
        + path("M42 154q-20 -10 -2 -20t2 -22", "none", LEAF, 10)
        + circle(46, 112, 8, LEAF)
        + veiled(110, 146, 64)
        + dragon(176, 160, 1.15)
        + circle(30, 234, 10, RED)
        + circle(57, 234, 10, "#5fd0c0")
        + circle(44, 222, 10, VIOLET)
        + circle(176, 213, 16, "none", LEAF, 12)
        + "".join(cup(x, y, 43) for x, y in feet)
        + person(110, 384, 164, NIGHT, hair=NIGHT, back=True, hands=((56, 304), (164, 304)), skin=NIGHT)
    )
    return card("cups", body, ("#0d1f3f", "#24507a"))


def eight() -> str:
    """By moonlight somebody in a red cloak walks up into the hills with a staff; eight stacked cups with a gap."""
    walker = person(122, 282, 154, RED, hair="#ded8d0", back=True, cloak="#a92f33", hands=((168, 196),))
    body = (
        moon(60, 74, 46, LIGHT, "#10284c")
        + poly([(-20, 260), (60, 176), (120, 236), (186, 140), (260, 260)], "#2f658c")
        + path("M0 304Q60 256 130 236T220 214V380H0Z", "#2f6f74")
        + line(190, 276, 168, 138, SAND, 10)
        + turned(walker, 5, 122, 282)
        + land(318, "#0d2530", 6)
        + "".join(cup(x, 364, 42) for x in (32, 71, 110, 149, 188))
        + "".join(cup(x, 320, 42) for x in (51, 90, 168))
    )
    return card("cups", body, ("#0a1c3a", "#2f6590"))


def nine() -> str:
    """A pleased figure in a red hat, arms folded, on a bench before a table with blue cloth and nine cups."""
    cups = "".join(
        cup(110 + 82 * math.cos(angle), 190 - 106 * math.sin(angle), 34)
        for angle in (math.radians(-5 + 190 * number / 8) for number in range(9))
    )
    body = (
        path("M12 380V196A98 108 0 0 1 208 196V380Z", BLUE)
        + "".join(
            path(f"M{x} 340Q{x + lean} 260 {x + lean} 210", "none", "#2f66a6", 10)
            for x, lean in ((36, 4), (184, -4))
        )
        + rect(0, 336, 220, 50, EARTH)
        + cups
        + plank(110, 292, 180, 64, SAND, BROWN)
        + seated(110, 358, 190, ORANGE, skin=SKINS[1], hair=RED)
        + line(110, 316, 110, 352, EMBER, 10)
        + folded_arms(110, 260, 92, 22, CREAM, SKINS[1])
        + oval(110, 180, 40, 9, RED)
        + oval(110, 165, 27, 14, RED)
    )
    return card("cups", body)


def ten() -> str:
    """Two people, arm in arm, lift their free arms to a rainbow of ten cups; two children dance before a house."""
    bands = "".join(
        oval(110, 172, r, r * 1.3, fill)
        for r, fill in ((116, RED), (107, ORANGE), (98, DEEP), (66, LEAF), (57, "#8cc9ea"))
    )
    cups = "".join(
        cup(110 + 82 * math.cos(angle), 190 - 108 * math.sin(angle), 31)
        for angle in (math.radians(-6 + 192 * number / 9) for number in range(10))
    )
    girl = person(142, 362, 98, RED, skin=SKINS[1], hair=EARTH, hands=((116, 306), (166, 310)), legs=SKINS[1])
    boy = person(
        186, 362, 92, WHITE, skin=SKINS[2], hair=EARTH, hands=((166, 310), (204, 296)), legs=SKINS[2]
    )
    body = (
        bands
        + land(232, "#5aa858")
        + cups
        + cypress(22, 300, 84)
        + house(46, 308, 56, 76)
        + tree(184, 262, 54, MOSS)
        + person(82, 338, 166, VIOLET, skin=SKINS[3], hair="#201716", back=True, hands=((64, 154),))
        + person(122, 338, 160, "#3a76c8", skin=SKINS[0], hair=EMBER, back=True, hands=((150, 154),))
        + line(90, 250, 122, 252, VIOLET, 13)
        + turned(girl, -7, 142, 362)
        + turned(boy, 7, 186, 362)
    )
    return card("cups", body, ("#2f7fb5", "#a9dbe6"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.cups.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.cups.ace": "An open hand from a cloud holds a large cup. A white dove comes down to it, and "
    "streams run over the rim into a pond with water lilies.",
    "minor_arcana.cups.two": "Two people in wreaths face each other, each with a cup. Above them a lion's head with "
    "wings on a staff; behind, a house on a hill.",
    "minor_arcana.cups.three": "Three people dance and lift their cups until they meet. One holds grapes; a pumpkin "
    "and other fruit lie at their feet.",
    "minor_arcana.cups.four": "Somebody sits under a tree, arms crossed, behind three cups in a row on the grass. A "
    "hand from a small cloud offers a fourth cup.",
    "minor_arcana.cups.five": "Somebody in a long black cloak bows over three spilled cups. Two cups stand behind, "
    "and a bridge crosses the river to a castle.",
    "minor_arcana.cups.six": "In an old courtyard a child in a red hood gives a smaller one a cup of white flowers. "
    "Five more stand in front; a guard leaves through an arch.",
    "minor_arcana.cups.seven": "A dark figure from behind, before seven cups on a cloud. Out of them rise a "
    "castle, a head, a snake, a veiled figure, a dragon, jewels and a wreath.",
    "minor_arcana.cups.eight": "Under a crescent moon somebody in a red cloak walks uphill with a staff. In front, "
    "eight cups stand stacked in two rows, with a gap above.",
    "minor_arcana.cups.nine": "A broad figure in a red hat sits on a bench, arms folded. Behind, nine cups stand in an "
    "arch along a high table with blue cloth.",
    "minor_arcana.cups.ten": "Two people, arm in arm and seen from behind, lift their free arms to a rainbow of ten "
    "cups. Two children dance; a house stands among trees.",
    "minor_arcana.cups.page": "A page in a flowered tunic, a blue hat and a long red scarf stands before the waves. A "
    "fish looks out of the page's cup.",
    "minor_arcana.cups.knight": "A rider in a winged helmet holds out a cup. The white horse walks towards a stream; "
    "there are hills behind.",
    "minor_arcana.cups.queen": "A queen, seen from the side, sits on a carved throne at the water's edge. She looks at a "
    "large closed cup with angels for handles; pebbles lie in front.",
    "minor_arcana.cups.king": "A king with a cup sits on a stone throne that floats on a rough sea. A ship with a red "
    "sail passes, and a fish leaps.",
}
"""What is seen on each card, for people who do not see it."""
