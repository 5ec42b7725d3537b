"""Justice to the Tower."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import perched
from drawing.bodies import on_knees
from drawing.buildings import pillar, slim_tower
from drawing.cells import across, cells, down
from drawing.emblems import cup, sword
from drawing.horses import horse, saddle
from drawing.kit import (
    BLUE,
    CREAM,
    EARTH,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
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
    path,
    placed,
    poly,
    rect,
    turned,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, head, person, seated, shy_eyes
from drawing.regalia import crown
from drawing.scenery import flame, land, mountain
from drawing.things_majors_high import (
    angel_wings,
    bat_wings,
    horns,
    loose_chain,
    scales,
    skull,
    sprig,
    wild_rose,
)


def justice() -> str:
    """A crowned judge in red between two pillars, before a purple curtain; a sword, and scales."""
    skin = SKINS[1]
    body = (
        rect(0, 30, 220, 350, "#52309a")
        + "".join(rect(across(x), 40, 9.6, 320, "#432584") for x in (4, 7, 10, 13, 16))
        + halo(84, 170, 92, LIGHT, 3, 0.12)
        + rect(0, 346, 220, 34, SLATE)
        + rect(0, 346, 220, 8, "#7a7ba4")
        + rect(0, 0, 220, 36, "#3d2c6c")
        + path("M0 36Q28 62 55 36T110 36T165 36T220 36", "none", GOLD, 8)
        + pillar(20, 352, 316, 20, "#d4cce8", "#b4a8d0")
        + pillar(204, 352, 316, 20, "#d4cce8", "#b4a8d0")
        + form("M34 344V176Q34 138 82 138T130 176V344Z", "#33245e", 10, 0)
        + seated(82, 356, 204, RED, skin=skin, hair=HAIR[1], hands=((44, 240), (162, 174)), long_hair=True, shoes=GOLD)
        + path("M54 200Q82 216 110 200L102 232Q82 244 62 232Z", "#3f9a8a")
        + path("M56 208Q82 222 108 208", "none", GOLD, 6)
        + crown(82, 164, 66)
        + sword((43.1, 268), (43.1, 60), 18, WHITE, 22)
        + ball(43, 248, 12, skin)
        + scales(12, 18)
        + ball(across(16), 174, 12, skin)
    )  # fmt: skip
    return card("majors", body)


def hanged() -> str:
    """Somebody hangs by one foot from a leafy beam, the other leg bent, a glow around the head."""
    skin = SKINS[2]
    body = (
        "".join(sprig(x, 58, 44, a, LEAF) for x, a in ((40, -24), (80, 22), (142, -22), (164, 26)))
        + "".join(sprig(x, 74, 44, a, GREEN) for x, a in ((28, 166), (64, 196), (156, 164), (192, 194)))
        + form("M0 48H220V82H0Z", WOOD, 0, 12)
        + path("M20 60H70M120 66H180", "none", shade(WOOD), 5)
        + perched(190, 48, 0.95, "#e0603a", mirror=True)
        + halo(110, 304, 84, GOLD, 3, 0.2)
        + circle(110, 304, 48, LIGHT)
        + path("M84 258L46 226L92 202M136 258L174 226L128 202", "none", shade(BLUE), 23)
        + path("M82 256L46 224L92 200M134 256L172 224L128 200", "none", "#5a98dc", 17)
        + path("M122 206L176 168L114 124", "none", shade(RED), 23)
        + line(101, 202, 107, 118, shade(RED), 25)
        + path("M120 204L172 166L112 124", "none", RED, 17)
        + line(98, 202, 105, 118, RED, 17)
        + rect(88, 76, 24, 18, EARTH, 4)
        + cells(
            rect(1, 0, 1, 8, "#ffdc80")
            + rect(3, 0, 1, 5, "#ffdc80")
            + rect(1, 0, 3, 1, "#ffdc80")
            + rect(2, 4, 1, 1, "#ffdc80")
            + rect(0, 7, 4, 1, "#ffdc80")
            + rect(0, 9, 4, 1, "#ffdc80")
            + rect(4, 8, 1, 1, "#ffdc80")
            + rect(5, 9, 1, 3, "#ffdc80"),
            8,
            3,
        )
        + form("M80 268Q110 286 140 268L132 186H88Z", BLUE, 12, 0)
        + line(90, 196, 130, 196, GOLD, 9)
        + form("M80 312Q78 352 110 352Q142 352 140 312Q110 300 80 312Z", HAIR[0], 8, 0)
        + ball(110, 302, 28, skin, part=0.26)
        + path("M81 306Q84 332 110 336Q136 332 139 306Q124 322 110 320Q94 322 81 306Z", HAIR[0])
        + path("M96 300Q101 295 106 300M114 300Q119 295 124 300", "none", NIGHT, 4)
    )
    return card("majors", body, ("#221850", "#5046a0"))


def death() -> str:
    """A bony rider on a white horse, a black flag with a white rose; two people; a river, a sun between two towers."""
    armour, stone = "#2a2644", "#a8a6bc"
    body = (
        halo(162, 172, 60, LIGHT, 2, 0.2)
        + ball(across(15.5), down(18), 26, "#ffd84a", part=0.2)
        + slim_tower(11, 13, 7, stone)
        + slim_tower(19, 13, 7, stone)
        + land(194, "#4f6b58", 4)
        + rect(0, 202, 220, 62, "#4f90d8")
        + path("M20 216q14 -8 28 0t28 0M150 248q14 -8 28 0t28 0M160 216q14 -8 28 0M20 250q14 -8 28 0", "none", ICE, 6)
        + rect(0, 262, 220, 120, "#2a5a2c")
        + rect(0, 262, 220, 8, "#4a8058")
        + line(100, 290, 100, 26, EARTH, 10)
        + form("M100 20H192V98Q170 88 146 98T100 94Z", "#1a1726", 0, 0)
        + wild_rose(146, 58, 32)
        + horse(74, 372, 1.1, WHITE, gear="#3a3560")
        + saddle(68, 340, 0.66, PLUM, hem=GOLD)
        + path("M54 262L64 300L58 328", "none", armour, 14)
        + form("M32 200Q58 186 84 200L78 270H36Z", armour, 10, 0)
        + path("M44 218H72M44 234H72M46 250H70", "none", "#5c5488", 6)
        + arm((76, 214), (100, 244), armour, 17, 10, WHITE)
        + skull(58, 170, 25)
        + form("M30 168Q32 136 58 136Q84 136 86 168Q58 150 30 168Z", "#4c4774", 9, 0)
        + person(200, 340, 104, GOLD, skin=SKINS[0], hair=HAIR[2], look=-0.7)
        + on_knees(176, 372, 80, ROSE, SKINS[2], HAIR[0], ((150, 322),), mirror=True)
        + line(148, 320, 146, 308, LEAF, 5)
        + circle(146, 300, 9, WHITE)
        + circle(146, 300, 3, GOLD)
    )  # fmt: skip
    return card("majors", body, ("#4a3a80", "#eba07c"))


def temperance() -> str:
    """An angel with red wings pours water from cup to cup, one foot in a pool; a path runs to the hills."""
    skin, robe = SKINS[2], "#5a3c9a"
    body = (
        mountain(26, 276, 130, 60, "#4a3f96", "")
        + mountain(154, 280, 80, 60, "#5a4ca8", "")
        + mountain(190, 280, 100, 92, "#3c3284", "")
        + land(266, GREEN, 6)
        + path("M134 384Q184 350 160 318Q146 290 184 262L194 262Q172 290 190 318Q214 350 190 384Z", "#ffe2a8")
        + path("M0 318H70Q116 324 116 380H0Z", "#3f7fc8")
        + path("M0 318H70Q116 324 116 380", "none", SKY, 6)
        + path("M24 352q14 -9 28 0", "none", ICE, 7)
        + "".join(line(x, 322, x + d, 284, MOSS, 6) + circle(x + d, 280, 8, VIOLET) + circle(x + d, 274, 5, GOLD) for x, d in ((20, -4), (38, 3)))
        + angel_wings(110, 146, 92, RED, "#f0785a")
        + halo(110, 112, 60, LIGHT, 2, 0.4)
        + line(92, 320, 90, 346, skin, 17)
        + line(130, 320, 134, 346, shade(skin), 17)
        + person(110, 328, 240, robe, skin=skin, hair=HAIR[1], hands=((52, 268), (184, 222)), belt=GOLD, sleeve="#8a68d0")
        + poly([(110, 172), (124, 196), (96, 196)], GOLD)
        + path("M158 188Q112 206 52 246", "none", SKY, 17)
        + path("M158 187Q112 205 52 243", "none", WHITE, 9)
        + cup(44, 296, 60)
        + turned(cup(184, 230, 64), -50, 184, 198)
        + ball(52, 272, 12, skin)
        + ball(190, 214, 10, skin)
        + path("M86 88Q110 72 134 88", "none", GOLD, 8)
    )  # fmt: skip
    return card("majors", body, ("#28246c", "#b8a4e8"))


def devil() -> str:
    """A horned figure with bat wings on a block, a torch in the hand; two people in loose chains."""
    fur, skin, block = "#8a2434", "#f59a64", "#2c2440"
    body = (
        bat_wings(110, 128, 204, "#8f68d0", "#5a3690")
        + halo(178, 150, 60, "#ff9a4a", 2, 0.12)
        + form("M58 372V284H162V372Z", block, 12, 0)
        + form("M52 288V270H168V288Z", STONE, 12, 6)
        + seated(
            110, 278, 168, fur, skin=skin, hair="#4a1a24", hands=((76, 240), (176, 226)), sleeve="#b83a40"
        )
        + poly([(98, 168), (122, 168), (110, 214)], "#4a1a24")
        + path("M84 128l-22 -4l16 16M136 128l22 -4l-16 16", skin)
        + horns(110, 112, CREAM)
        + ball(110, 134, 27, skin, 30, 0.26)
        + path("M83 126Q86 100 110 108Q134 100 137 126Q124 112 110 120Q96 112 83 126Z", "#4a1a24")
        + shy_eyes(110, 134, 27)
        + path("M100 149H120", "none", "#7d2030", 6)
        + poly([(99, 156), (121, 156), (110, 186)], "#4a1a24")
        + cells(rect(17, 18, 1, 6, "#d8a868") + rect(16, 17, 3, 1, "#d8a868"))
        + flame(across(17.5), down(17), 74, "#ff8a2c", "#ffe070")
        + ball(across(17.5), down(23), 10, skin)
        + person(34, 376, 126, BLUE, skin=SKINS[0], hair=HAIR[3])
        + person(186, 376, 126, "#2f9a6a", skin=SKINS[1], hair=HAIR[4])
        + loose_chain(3, 29)
        + loose_chain(18, 29, mirror=True)
        + circle(110, 318, 14, "none", GOLD, 8)
    )
    return card("majors", body, ("#140a20", "#5a1c34"))


def tower() -> str:
    """A tower on a rock, lightning, its crown thrown off, two people who fall, flames in its windows."""
    rock = "M4 380L22 350L40 352L50 326L72 322L80 298H144L154 318L172 314L182 344L200 346L216 380Z"
    body = (
        halo(110, 130, 116, "#ff8a4a", 4, 0.12)
        + circle(30, 300, 40, "#3a1c48")
        + circle(196, 290, 44, "#3a1c48")
        + form(rock, "#8a6252", 0, 0)
        + poly([(40, 332), (70, 318), (60, 350), (34, 380), (10, 380)], "#c09078")
        + poly([(110, 316), (140, 330), (128, 380), (92, 380)], "#5a3c38")
        + poly([(158, 322), (184, 334), (210, 380), (160, 380)], "#5a3c38")
        + poly([(128, 300), (140, 298), (158, 322), (142, 350)], "#b08470")
        + form("M80 316V136H144V316Z", STONE, 17, 0)
        + path("M86 192H92M86 240H92M86 288H92M128 196H138M128 244H138", "none", SLATE, 6)
        + "".join(
            path(f"M98 {y + 28}V{y + 8}Q110 {y - 8} 122 {y + 8}V{y + 28}Z", "#5a202c")
            + flame(110, y + 28, 30, ORANGE, LIGHT)
            for y in (158, 208, 258)
        )
        + rect(72, 130, 80, 14, "#b4accb")
        + flame(90, 134, 62)
        + flame(134, 134, 56)
        + flame(110, 136, 84)
        + turned(crown(168, 82, 64), 18, 168, 82)
        + path("M16 10H54L74 62L106 64L98 128L74 86L42 84Z", LIGHT)
        + path("M40 10H54L74 62L106 64L98 128L92 76L66 72Z", WHITE)
        + _falling(46, 206, SKINS[0], HAIR[3], SKY, 166)
        + _falling(179, 240, SKINS[2], HAIR[0], "#f0584a", 196)
        + "".join(
            circle(x, y, 4, GOLD) for x, y in ((60, 150), (168, 160), (188, 138), (26, 150), (150, 110))
        )
    )
    return card("majors", body, ("#170c30", "#7a2848"))


def _falling(x: float, y: float, skin: str, hair: str, robe: str, degrees: float) -> str:
    """Somebody in the air, arms and legs apart; ``y`` is the middle."""
    who = (
        line(-8, 26, -24, 60, SAND, 14)
        + line(8, 26, 20, 62, SAND, 14)
        + form("M-18 -16Q0 -26 18 -16L22 34Q0 40 -22 34Z", robe, 7, 0)
        + arm((-14, -8), (-34, -32), robe, 13, 8, skin)
        + arm((14, -8), (34, -34), robe, 13, 8, skin)
        + head(0, -36, 19, skin, hair)
    )
    return placed(turned(who, degrees, 0, 0), x, y, 0.88)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.11": justice,
    "major_arcana.12": hanged,
    "major_arcana.13": death,
    "major_arcana.14": temperance,
    "major_arcana.15": devil,
    "major_arcana.16": tower,
}
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.11": "A crowned figure in red sits between two pale pillars before a purple curtain, a sword upright in "
    "one hand, golden scales hanging from the other.",
    "major_arcana.12": "Somebody in blue and red hangs upside down by one foot from a leafy beam, the other leg bent, "
    "arms behind the back, a glow around the head.",
    "major_arcana.13": "A skeleton in dark armour rides a white horse with a white rose on a black flag; two people wait, "
    "a river and a sun between two towers behind.",
    "major_arcana.14": "An angel with red wings pours blue water from one golden cup into another, one foot in a pool, "
    "one on land; a path winds to the hills.",
    "major_arcana.15": "A horned figure with bat wings squats on a block, a torch in one hand; chains hang slack from a ring to "
    "the wide collars of two people beside it.",
    "major_arcana.16": "Lightning strikes a tall tower on a rock; flames burst from its top and glow in three windows, "
    "its crown flies off, two people fall.",
}
