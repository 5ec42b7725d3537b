"""The cups."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import fish, horse, snake
from drawing.kit import (
    BLUE, BROWN, CREAM, DEEP, EARTH, EMBER, GOLD, GREEN, ICE, LEAF, LIGHT, LILAC, MOSS, NIGHT, ORANGE, PLUM, RED,
    ROSE, SAND, SKINS, SKY, SLATE, STEEL, STONE, VIOLET, WHITE, WOOD, card, circle, cup, line, oval, path, poly, rect,
    star, turned,
)  # fmt: skip
from drawing.people import crown, hand_from_cloud, person, seated, throne
from drawing.scenery import arch, bridge, castle, cloud, cypress, flower, house, land, moon, sail, tree, water, wreath
from drawing.things_cups import (
    bouquet, cloud_hand, covered_cup, dove_down, dragon, folded_arms, garland, grapes, lily, lion_with_wings, plank,
    pumpkin, veiled, waves, winged_helmet,
)  # fmt: skip


def ace() -> str:
    """A hand holds out a cup that runs over into a pond with water lilies; a dove comes down to it."""
    streams = "".join(
        path(f"M{110 + side * 40} 138Q{110 + side * reach} 146 {110 + side * reach} 322", "none", ICE, 10)
        for side in (-1, 1)
        for reach in (60, 84)
    )
    body = (
        water(306, 380, "#2f7fb0", 0)
        + dove_down(110, 58)
        + streams
        + hand_from_cloud(112, 254, SKINS[1])
        + line(108, 258, 152, 254, SKINS[1], 18)
        + cup(110, 250, 124, GOLD, ICE)
        + lily(42, 346, 50) + lily(112, 356, 56, ROSE) + lily(178, 342, 50)
    )
    return card("cups", body)


def two() -> str:
    """Two people in wreaths face each other, a cup each; between them a lion's head with wings; a house on a hill."""
    body = (
        path("M0 340Q110 250 220 340V380H0Z", "#3f8a5c")
        + house(110, 312, 46, 52)
        + line(110, 120, 110, 232, WOOD, 9)
        + person(48, 362, 206, ROSE, skin=SKINS[0], hair=EARTH, hands=((84, 236),), sleeve="#c9606a")
        + person(172, 362, 206, LILAC, skin=SKINS[3], hair="#201716", hands=((136, 236),), sleeve="#a68bd0")
        + garland(48, 166, 46) + garland(172, 166, 46)
        + cup(86, 236, 52) + cup(134, 236, 52)
        + lion_with_wings(110, 80, 136)
    )
    return card("cups", body, ("#13294f", "#2f6f95"))


def three() -> str:
    """Three people dance and lift their cups until they meet; grapes in one hand, a pumpkin and fruit below."""
    left = person(56, 344, 204, RED, skin=SKINS[1], hair=NIGHT, hands=((30, 250), (84, 116)), legs=SKINS[1], long_hair=True)
    right = person(164, 344, 204, "#e8b04a", skin=SKINS[0], hair=EMBER, hands=((136, 116), (192, 244)), legs=SKINS[0])
    body = (
        land(314, "#3d7a45")
        + person(110, 330, 176, CREAM, skin=SKINS[3], hair="#201716", hands=((110, 96),), sleeve="#d8c8a8")
        + turned(left, -6, 56, 344)
        + turned(right, 6, 164, 344)
        + cup(66, 114, 52) + cup(110, 88, 52) + cup(154, 114, 52)
        + grapes(28, 262)
        + pumpkin(110, 364, 62) + circle(34, 358, 10, RED) + circle(186, 358, 10, LEAF)
    )
    return card("cups", body, ("#123a63", "#2f8a92"))


def four() -> str:
    """Somebody sits under a tree, arms crossed; three cups on the grass; a cloud offers a fourth."""
    body = (
        land(296, "#3d8048")
        + rect(138, 110, 36, 200, BROWN)
        + circle(176, 60, 66, MOSS) + circle(112, 58, 44, MOSS) + circle(176, 120, 40, MOSS)
        + circle(150, 50, 40, GREEN) + circle(190, 80, 30, GREEN)
        + seated(146, 316, 150, RED, skin=SKINS[0], hair=EARTH)
        + folded_arms(146, 246, 74, 17, "#f0a08a", SKINS[0])
        + cloud_hand(66, 190, SKINS[2]) + cup(70, 184, 56)
        + cup(46, 362, 48) + cup(106, 362, 48) + cup(166, 362, 48)
    )
    return card("cups", body, ("#1d5580", "#6fb0cf"))


def five() -> str:
    """Somebody in a black cloak bows over three spilled cups; two stand behind; a bridge leads to a castle."""
    spilled = "".join(
        oval(x - 22, y - 4, 22, 9, "#a02a3a") + cup(x, y, 42, fall=-96) for x, y in ((46, 296), (64, 332), (44, 366))
    )
    body = (
        land(196, "#4d7a70", 8)
        + castle(170, 194, 58, 72, "#e4dfe8")
        + rect(0, 214, 220, 46, "#3f7fa8")
        + bridge(170, 206, 90, 52, STONE, "#234a66")
        + rect(0, 256, 220, 126, "#3f5a52")
        + path("M92 352Q84 190 88 150Q96 122 118 130Q142 140 144 200Q150 300 156 352Z", NIGHT)
        + circle(90, 128, 24, NIGHT) + circle(83, 135, 15, SKINS[1])
        + spilled
        + cup(184, 312, 46) + cup(184, 364, 46)
    )
    return card("cups", body, ("#4a6178", "#b8ccd4"))


def six() -> str:
    """In an old courtyard a child in a red hood gives a cup of white flowers to a smaller one; a guard walks away."""
    body = (
        rect(0, 96, 220, 180, "#6b6c88")
        + castle(150, 150, 110, 106, "#8d8ba3")
        + arch(48, 270, 78, 138, "#8d8ba3", LIGHT)
        + person(48, 270, 92, BLUE, hair=NIGHT, legs=NIGHT, back=True)
        + line(70, 270, 70, 170, NIGHT, 8)
        + rect(0, 268, 220, 112, "#2f5a6b")
        + person(92, 336, 146, RED, skin=SKINS[1], hair=RED, hands=((132, 262),), sleeve="#a92f33")
        + person(176, 336, 112, LILAC, skin=SKINS[3], hair="#201716", hands=((148, 280),))
        + bouquet(138, 270, 44)
        + "".join(bouquet(x, 364, 38) for x in (34, 72, 110, 148, 186))
    )
    return card("cups", body, ("#3f86b8", "#8fc0d8"))


def seven() -> str:
    """A dark figure before seven cups on a cloud; out of them rise wishes."""
    feet = ((64, 104), (156, 104), (42, 188), (110, 176), (178, 188), (44, 274), (176, 274))
    body = (
        "".join(
            circle(x, y, r, "#5b80ad")
            for x, y, r in ((60, 90, 60), (160, 90, 60), (40, 170, 56), (180, 170, 56), (110, 150, 70), (50, 244, 50), (170, 244, 50))
        )
        + castle(64, 70, 54, 44, STEEL)
        + circle(156, 50, 18, SKINS[1]) + garland(156, 40, 36)
        + snake(42, 136, 0.44, LEAF)
        + veiled(110, 142, 60)
        + dragon(174, 156, 0.9)
        + circle(34, 238, 9, RED) + circle(52, 236, 9, "#5fd0c0") + circle(44, 228, 9, VIOLET)
        + wreath(176, 226, 16, LEAF, 10)
        + "".join(cup(x, y, 38) for x, y in feet)
        + person(110, 384, 160, NIGHT, hair=NIGHT, back=True, hands=((58, 300), (162, 300)), skin=NIGHT)
    )
    return card("cups", body, ("#0d1f3f", "#24507a"))


def eight() -> str:
    """By moonlight somebody in a red cloak walks up into the hills with a staff; eight stacked cups with a gap."""
    body = (
        moon(60, 74, 46, LIGHT, "#10284c")
        + poly([(-20, 260), (60, 176), (120, 236), (186, 140), (260, 260)], "#2c5f86")
        + path("M0 300Q60 250 130 236T220 224V380H0Z", "#2f6a72")
        + path("M70 330Q150 300 140 262T184 200", "none", SAND, 14)
        + person(128, 272, 142, RED, hair="#ded8d0", back=True, hands=((166, 206),), cloak="#a92f33")
        + line(168, 280, 162, 142, SAND, 10)
        + land(312, "#0f2a36", 6)
        + "".join(cup(x, 364, 46) for x in (32, 71, 110, 149, 188))
        + "".join(cup(x, 314, 46) for x in (51, 90, 168))
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
        + rect(0, 336, 220, 50, "#4b3226")
        + cups
        + plank(110, 292, 176, 62, SAND, BROWN)
        + seated(110, 358, 186, ORANGE, skin=SKINS[1], hair=RED)
        + folded_arms(110, 262, 88, 20, CREAM, SKINS[1])
        + oval(110, 184, 38, 9, RED) + oval(110, 170, 26, 13, RED)
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
    body = (
        bands
        + land(232, "#5aa858")
        + cups
        + house(44, 302, 56, 72) + tree(182, 276, 62, MOSS)
        + person(88, 340, 164, RED, skin=SKINS[3], hair="#201716", back=True, hands=((66, 160),))
        + person(130, 340, 158, PLUM, skin=SKINS[0], hair=EMBER, back=True, hands=((152, 160),))
        + line(94, 256, 126, 256, RED, 13)
        + person(150, 364, 78, CREAM, skin=SKINS[1], hair=EARTH, hands=((128, 324), (172, 316)))
        + person(188, 364, 78, GOLD, skin=SKINS[2], hair=EARTH, hands=((168, 316), (202, 322)))
    )
    return card("cups", body, ("#2f7fb5", "#a9dbe6"))


def page() -> str:
    """A page in a flowered tunic and a long scarf before the waves, and a fish that looks out of a cup."""
    flowers = "".join(
        flower(x, y, 10, petals, GOLD)
        for x, y, petals in (
            (62, 178, RED), (92, 190, WHITE), (70, 214, WHITE), (102, 226, RED), (58, 248, RED), (84, 256, WHITE), (116, 260, WHITE)
        )
    )  # fmt: skip
    body = (
        waves(214, "#2f7fb0", ICE)
        + waves(266, "#22638f", SKY, start=-56)
        + rect(0, 326, 220, 60, SAND)
        + path("M70 148Q34 160 38 210T26 300", "none", RED, 20)
        + person(84, 356, 242, LILAC, skin=SKINS[2], hair=NIGHT, hands=((52, 268), (144, 230)), legs=EMBER)
        + flowers
        + path("M62 166Q84 178 108 164", "none", RED, 20)
        + oval(84, 118, 42, 13, "#2f6fd0") + oval(92, 108, 30, 14, "#2f6fd0")
        + turned(fish(158, 136, 1.35, ORANGE), -70, 158, 140)
        + cup(158, 236, 78)
    )
    return card("cups", body, ("#0f3f66", "#3b93a8"))


def knight() -> str:
    """A rider in a winged helmet holds out a cup and lets the white horse walk towards a stream."""
    body = (
        poly([(-30, 280), (40, 150), (100, 230), (160, 170), (240, 280)], "#2a5c60")
        + land(268, "#5f8f4e")
        + path("M220 300Q150 316 150 344T90 380H220Z", "#3f97cf")
        + path("M200 330q-16 8 -34 14M196 356q-16 6 -30 10", "none", ICE, 7)
        + horse(90, 338, 1.2, gear=EMBER)
        + path("M62 236L54 166Q78 148 102 166L96 236Z", STEEL)
        + path("M56 168Q20 200 30 270L60 240Z", RED)
        + line(82, 226, 104, 290, SLATE, 18)
        + line(92, 178, 148, 168, STEEL, 16) + circle(150, 168, 11, SKINS[3])
        + winged_helmet(80, 130, 22, STEEL, SKINS[3])
        + cup(158, 166, 64)
    )
    return card("cups", body, ("#174f74", "#4fa0a8"))


def queen() -> str:
    """A queen on a carved throne at the water's edge looks at a large closed cup; pebbles at her feet."""
    pebbles = "".join(
        oval(x, y, 13, 9, fill)
        for x, y, fill in (
            (30, 362, ROSE), (62, 354, WHITE), (96, 364, SLATE), (128, 352, ORANGE), (158, 362, WHITE), (190, 354, STONE), (186, 334, ROSE)
        )
    )  # fmt: skip
    body = (
        rect(0, 236, 220, 84, "#2f86b4")
        + path("M120 262q14 -9 28 0t28 0t28 0M132 292q14 -9 28 0t28 0", "none", ICE, 7)
        + path("M0 330Q110 306 220 322V380H0Z", SAND)
        + rect(22, 96, 44, 240, STONE, 6) + rect(22, 262, 100, 74, STONE, 6)
        + circle(44, 86, 34, STONE)
        + path("M44 110L18 76M44 110L32 62M44 110L56 62M44 110L70 76", "none", SLATE, 6)
        + circle(44, 300, 16, SLATE) + circle(98, 300, 16, SLATE)
        + path("M58 340L56 190Q62 158 88 158Q108 160 112 188L118 244L164 252Q176 258 174 336H96Z", CREAM)
        + path("M52 340V186Q60 158 84 158L78 250L98 340Z", BLUE)
        + circle(90, 130, 24, SKINS[1]) + path("M66 160Q58 102 92 104Q108 106 112 118Q86 118 88 160Z", EARTH)
        + crown(92, 110, 46)
        + covered_cup(158, 230, 74)
        + line(84, 184, 110, 224, BLUE, 20) + line(110, 224, 146, 222, BLUE, 18) + circle(150, 222, 11, SKINS[1])
        + pebbles
    )
    return card("cups", body, ("#3d8aa6", "#bfe3dc"))


def king() -> str:
    """A king on a stone throne that floats on a rough sea, a cup in one hand; a ship sails by, a fish leaps."""
    body = (
        waves(196, "#23587f", SKY, 62, 22, -40)
        + sail(38, 204, 74, RED)
        + turned(fish(184, 176, 1.2, ORANGE), -50, 184, 176)
        + throne(110, 330, 104, 232, STONE)
        + circle(110, 98, 30, STONE)
        + seated(110, 318, 206, "#2f62b8", skin=SKINS[2], hair="#e4dfe8", hands=((56, 232), (164, 240)), cloak=GOLD)
        + crown(110, 124, 58)
        + path("M84 176Q110 216 136 176", "none", GOLD, 8) + fish(110, 206, 0.6, GOLD)
        + cup(52, 238, 66)
        + rect(30, 306, 160, 34, "#b0aab9", 8)
        + waves(322, "#1a4467", ICE, 50, 22, -10)
    )
    return card("cups", body, ("#131f3c", "#3a6288"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.cups.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}
