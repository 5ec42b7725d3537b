"""The cups."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import fish, horse
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
    SKY,
    SLATE,
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
)  # fmt: skip
from drawing.people import crown, hand_from_cloud, person, seated, throne
from drawing.scenery import (
    arch,
    bridge,
    castle,
    flower,
    house,
    land,
    moon,
    sail,
    tree,
    wall,
    water,
    wreath,
)
from drawing.things_cups import (
    bouquet,
    cloud_hand,
    covered_cup,
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
    waves,
    winged_helmet,
)  # fmt: skip


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
        + person(110, 330, 176, CREAM, skin=SKINS[3], hair="#201716", hands=((110, 96),), sleeve="#d8c8a8")
        + turned(circle(56, 138, 14, NIGHT) + left, -6, 56, 342)
        + turned(right, 6, 164, 342)
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
        oval(x - 22, y - 4, 24, 10, "#b0283a") + cup(x, y, 42, fall=-96)
        for x, y in ((44, 296), (66, 331), (46, 366))
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
        wall(0, 112, 220, 168, "#757394", "#5f5d7d")
        + rect(146, 74, 60, 206, "#b3aec4")
        + poly([(136, 78), (176, 16), (216, 78)], EMBER)
        + rect(164, 104, 24, 34, NIGHT)
        + arch(54, 276, 96, 160, "#b3aec4", LIGHT)
        + person(42, 276, 96, DEEP, hair=NIGHT, legs=NIGHT, back=True)
        + line(66, 272, 66, 164, NIGHT, 8)
        + rect(0, 272, 220, 112, "#24505f")
        + person(92, 346, 158, RED, skin=SKINS[1], hair=RED, hands=((128, 268),), sleeve="#a92f33")
        + person(180, 346, 118, GREEN, skin=SKINS[3], hair="#201716", hands=((152, 286),))
        + bouquet(138, 278, 50)
        + "".join(bouquet(x, 364, 36) for x in (34, 72, 110, 148, 186))
    )
    return card("cups", body, ("#3f86b8", "#8fc0d8"))


def seven() -> str:
    """A dark figure before seven cups on a cloud; out of them rise wishes."""
    feet = ((64, 106), (158, 106), (42, 192), (110, 180), (178, 192), (44, 278), (176, 278))
    body = (
        "".join(
            circle(x, y, r, "#5b80ad")
            for x, y, r in (
                (60, 90, 60), (160, 90, 60), (40, 170, 56), (180, 170, 56), (110, 150, 70), (50, 246, 52), (170, 246, 52)
            )
        )
        + castle(64, 74, 60, 46, STEEL)
        + circle(158, 48, 18, SKINS[1]) + path("M138 50A20 20 0 0 1 178 50L172 66L168 44H144Z", EARTH)
        + path("M42 154q-20 -10 -2 -20t2 -22", "none", LEAF, 10) + circle(46, 112, 8, LEAF)
        + veiled(110, 146, 64)
        + dragon(176, 160, 1.1)
        + circle(30, 234, 10, RED) + circle(57, 234, 10, "#5fd0c0") + circle(44, 222, 10, VIOLET)
        + wreath(176, 218, 18, LEAF, 12) + circle(176, 236, 5, RED)
        + "".join(cup(x, y, 40) for x, y in feet)
        + person(110, 384, 164, NIGHT, hair=NIGHT, back=True, hands=((56, 304), (164, 304)), skin=NIGHT)
    )  # fmt: skip
    return card("cups", body, ("#0d1f3f", "#24507a"))


def eight() -> str:
    """By moonlight somebody in a red cloak walks up into the hills with a staff; eight stacked cups with a gap."""
    body = (
        moon(60, 74, 46, LIGHT, "#10284c")
        + poly([(-20, 260), (60, 176), (120, 236), (186, 140), (260, 260)], "#2f658c")
        + path("M0 304Q60 256 130 236T220 214V380H0Z", "#2f6f74")
        + turned(
            person(128, 280, 150, RED, hair="#ded8d0", back=True, cloak="#a92f33", hands=((166, 208),)),
            4,
            128,
            280,
        )
        + line(168, 284, 162, 140, SAND, 10)
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
    girl = person(146, 364, 84, RED, skin=SKINS[1], hair=EARTH, hands=((124, 316), (168, 318)), legs=SKINS[1])
    boy = person(188, 364, 84, BLUE, skin=SKINS[2], hair=EARTH, hands=((166, 318), (204, 308)), legs=SKINS[2])
    body = (
        bands
        + land(232, "#5aa858")
        + cups
        + house(44, 306, 60, 78)
        + tree(184, 270, 58, MOSS)
        + person(86, 340, 166, VIOLET, skin=SKINS[3], hair="#201716", back=True, hands=((64, 156),))
        + person(126, 340, 160, CREAM, skin=SKINS[0], hair=EMBER, back=True, hands=((152, 156),))
        + line(92, 252, 126, 254, VIOLET, 13)
        + turned(girl, -7, 146, 364)
        + turned(boy, 7, 188, 364)
    )
    return card("cups", body, ("#2f7fb5", "#a9dbe6"))


def page() -> str:
    """A page in a flowered tunic and a long scarf before the waves, and a fish that looks out of a cup."""
    flowers = "".join(
        flower(x, y, 10, petals, GOLD)
        for x, y, petals in (
            (60, 194, WHITE), (88, 196, RED), (70, 222, RED), (102, 226, WHITE), (58, 250, WHITE), (86, 256, RED), (114, 258, WHITE)
        )
    )  # fmt: skip
    body = (
        waves(214, "#2f7fb0", ICE)
        + waves(266, "#22638f", SKY, start=-56)
        + rect(0, 326, 220, 60, SAND)
        + path("M70 150Q34 160 38 210T26 300", "none", RED, 20)
        + person(84, 356, 242, LILAC, skin=SKINS[2], hair=NIGHT, hands=((48, 266), (144, 238)), legs=EMBER)
        + flowers
        + path("M62 168Q84 180 108 166", "none", RED, 20)
        + oval(84, 118, 42, 13, "#2f6fd0")
        + oval(92, 108, 30, 14, "#2f6fd0")
        + turned(fish(156, 146, 1.5, ORANGE, mirror=True) + circle(134, 142, 5, NIGHT), 24, 158, 146)
        + cup(158, 244, 80)
    )
    return card("cups", body, ("#0f3f66", "#3b93a8"))


def knight() -> str:
    """A rider in a winged helmet holds out a cup and lets the white horse walk towards a stream."""
    mail = "#b4c0d2"
    body = (
        poly([(-30, 280), (40, 150), (100, 230), (160, 170), (240, 280)], "#2a5c60")
        + land(268, "#5f8f4e")
        + path("M220 300Q150 316 150 344T90 380H220Z", "#3f97cf")
        + path("M200 330q-16 8 -34 14M196 356q-16 6 -30 10", "none", ICE, 7)
        + horse(90, 338, 1.2, gear=EMBER)
        + path("M56 168Q18 200 28 272L64 240Z", RED)
        + path("M62 236L54 168Q78 148 102 168L96 236Z", mail)
        + line(82, 226, 104, 290, SLATE, 18)
        + line(92, 180, 148, 168, mail, 17)
        + circle(150, 168, 11, SKINS[3])
        + winged_helmet(80, 130, 23, "#8794ad", SKINS[3])
        + cup(158, 166, 68)
    )
    return card("cups", body, ("#174f74", "#4fa0a8"))


def queen() -> str:
    """A queen on a carved throne at the water's edge looks at a large closed cup; pebbles at her feet."""
    pebbles = "".join(
        oval(x, y, 13, 9, fill)
        for x, y, fill in (
            (30, 362, ROSE), (62, 354, WHITE), (96, 364, SLATE), (128, 352, ORANGE), (158, 362, WHITE), (190, 354, STONE), (192, 332, ROSE)
        )
    )  # fmt: skip
    body = (
        rect(0, 236, 220, 84, "#2f86b4")
        + path("M120 262q14 -9 28 0t28 0t28 0M132 292q14 -9 28 0t28 0", "none", ICE, 7)
        + path("M0 330Q110 306 220 322V380H0Z", SAND)
        + rect(16, 92, 52, 246, STONE, 6)
        + circle(42, 84, 38, STONE)
        + path("M42 112L12 76M42 112L28 56M42 112L56 56M42 112L72 76", "none", SLATE, 6)
        + path("M58 340L56 190Q62 158 88 158Q108 160 112 188L118 244L164 252Q176 258 174 336H96Z", CREAM)
        + path("M56 340V186Q62 158 86 158L84 250L106 340Z", "#2f62b8")
        + rect(16, 252, 92, 18, "#b0aab9", 6)
        + rect(86, 262, 20, 76, "#b0aab9", 4)
        + circle(96, 260, 15, "#b0aab9")
        + circle(42, 302, 15, SLATE)
        + circle(90, 130, 24, SKINS[1])
        + path("M66 160Q58 102 92 104Q108 106 112 118Q86 118 88 160Z", EARTH)
        + crown(92, 110, 48)
        + covered_cup(158, 230, 76)
        + line(84, 186, 110, 226, BLUE, 20)
        + line(110, 226, 146, 224, BLUE, 18)
        + circle(150, 224, 11, SKINS[1])
        + pebbles
    )
    return card("cups", body, ("#3d8aa6", "#bfe3dc"))


def king() -> str:
    """A king on a stone throne that floats on a rough sea, a cup in one hand; a ship sails by, a fish leaps."""
    body = (
        sail(178, 196, 84, RED, WOOD)
        + waves(186, "#23587f", SKY, 66, 30, -46)
        + throne(98, 330, 104, 228, STONE)
        + circle(98, 102, 32, STONE)
        + seated(98, 318, 202, "#2f62b8", skin=SKINS[2], hair="#e4dfe8", hands=((46, 222), (150, 246)))
        + crown(98, 128, 58)
        + path("M74 178Q98 216 122 178", "none", GOLD, 8)
        + fish(98, 206, 0.6, GOLD)
        + cup(44, 228, 70)
        + rect(24, 304, 144, 34, "#b0aab9", 8)
        + turned(fish(180, 274, 1.35, ORANGE), -48, 180, 274)
        + waves(318, "#1a4467", ICE, 50, 24, -10)
    )
    return card("cups", body, ("#131f3c", "#3a6288"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.cups.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}
