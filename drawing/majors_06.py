"""The Lovers to the Wheel of Fortune."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.beasts import sitting_sphinx
from drawing.cells import cells
from drawing.kit import (
    CREAM,
    DEEP,
    EARTH,
    GOLD,
    GREEN,
    LEAF,
    LIGHT,
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SKINS,
    SLATE,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    card,
    circle,
    line,
    oval,
    path,
    poly,
    rect,
    star,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, beard, head, person, shy_eyes, side_head
from drawing.regalia import wings
from drawing.scenery import cloud, flower, land, lantern, mountain, sun
from drawing.things_majors import (
    cartwheel,
    city,
    eight,
    fruit_tree,
    garland,
    great_lion,
    reader,
    sphinx,
    stars,
)


def lovers() -> str:
    """Two people in the open, a tree behind each, a mountain between them, an angel under a wide sun."""
    angel = (
        wings(110, 98, 190, "#ff7e62")
        + form("M90 88Q110 78 130 88L144 142H76Z", VIOLET, 9, 0)
        + arm((94, 98), (62, 132), "#a080d8", 15, 10, SKINS[2])
        + arm((126, 98), (158, 132), "#a080d8", 15, 10, SKINS[2])
        + head(110, 70, 21, SKINS[2], "#b8352e")
        + cloud(110, 156, 84, "#fff4e4")
    )
    body = (
        halo(110, 50, 96, LIGHT, 3, 0.14)
        + sun(110, 40, 42, GOLD, 16)
        + mountain(110, 312, 150, 146, "#8480d4", WHITE)
        + angel
        + land(290, GREEN, 8)
        + path("M96 304Q110 290 124 304L144 380H76Z", "#d8b98a")
        + fruit_tree(38, 330, RED)
        + fruit_tree(182, 330, GOLD)
        + person(70, 370, 156, CREAM, skin=SKINS[2], hair=HAIR[0], hands=((100, 296),), look=0.7, belt=RED)
        + person(
            150, 370, 156, "#5f9cf0", skin=SKINS[0], hair=HAIR[2], hands=((120, 296),), look=-0.7, belt=GOLD
        )
        + halo(110, 294, 26, LIGHT, 2, 0.34)
        + circle(110, 294, 8, WHITE)
    )
    return card("majors", body, ("#3a62c0", "#f0c0a0"))


def chariot() -> str:
    """Somebody in armour in a chariot under a canopy of stars; a dark and a light sphinx; a city behind."""
    skin = SKINS[1]
    body = (
        halo(110, 150, 120, LIGHT, 3, 0.12)
        + city(240, "#c4ac8c", RED)
        + rect(0, 238, 220, 142, "#3a8248")
        + rect(0, 238, 220, 10, GREEN)
        + rect(50, 70, 10, 170, GOLD)
        + rect(160, 70, 10, 170, shade(GOLD))
        + path("M30 14H190V76Q170 96 150 76Q130 96 110 76Q90 96 70 76Q50 96 30 76Z", DEEP)
        + path("M30 76Q50 96 70 76Q90 96 110 76Q130 96 150 76Q170 96 190 76", "none", GOLD, 6)
        + stars(((54, 50), (92, 38), (130, 50), (168, 38)), 15, LIGHT)
        + circle(38, 233, 33, EARTH)
        + circle(182, 233, 33, EARTH)
        + cartwheel(38, 233, 31, GOLD, RED, 6, 10)
        + cartwheel(182, 233, 31, GOLD, RED, 6, 10)
        + person(110, 274, 174, STEEL, skin=skin, hair=HAIR[1])
        + arm((86, 160), (74, 206), "#7884a8", 18, 9, skin)
        + arm((134, 160), (150, 200), "#7884a8", 18, 9, skin)
        + ball(84, 154, 15, GOLD, part=0.4)
        + ball(136, 154, 15, GOLD, part=0.4)
        + line(150, 220, 150, 138, WHITE, 9)
        + star(110, 100, 16, GOLD, 8)
        + path("M96 178L110 196L124 178", "none", SLATE, 8)
        + form("M60 216H160V272H60Z", VIOLET, 12, 0)
        + rect(52, 208, 116, 14, GOLD)
        + rect(52, 217, 116, 5, shade(GOLD))
        + wings(110, 244, 76, GOLD)
        + ball(110, 246, 12, RED, part=0.4)
        + sitting_sphinx(10, 26, "#1c1830", "#6a62a0", "#4f9ae8", SKINS[1], mirror=True)
        + sitting_sphinx(11, 26, WHITE, "#a89cd0", GOLD, SKINS[1])
    )
    return card("majors", body, ("#27498c", "#b7d3d4"))


def strength() -> str:
    """Somebody in white bends to a lion and holds its jaws with gentle hands; a garland; a sideways eight."""
    skin = SKINS[3]
    gown = "M16 366Q24 280 34 236Q24 178 54 154Q84 140 100 160L84 234Q96 300 98 366Z"
    body = (
        halo(96, 60, 92, LIGHT, 3, 0.13)
        + mountain(196, 300, 120, 130, "#5d5aa6", "")
        + land(276, GREEN, 10)
        + flower(28, 350, 8, ROSE, LIGHT)
        + flower(118, 356, 8, WHITE, GOLD)
        + eight(96, 44, 90, GOLD, 11)
        + great_lion()
        + form(gown, WHITE, 14, 0)
        + line(44, 262, 38, 352, shade(WHITE), 6)
        + line(66, 270, 66, 356, shade(WHITE), 6)
        + garland(30, 284, 128, 312, 6, 6, 9)
        + line(82, 138, 74, 152, skin, 16)
        + side_head(92, 120, 24, skin, "#e0b04a")
        + path("M70 108Q58 130 66 152Q52 160 44 150Q52 124 62 104Z", "#e0b04a")
        + garland(66, 108, 116, 100, 4, -6, 9)
        + arm((86, 172), (112, 220), skin, 14, 8, skin)
        + arm((58, 182), (104, 286), skin, 14, 8, skin, (68, 262))
        + cells(path("M10.5 22.5H12.9M10.5 23.2L12.6 24.4", "none", skin, 0.96))
        + cells(path("M10 29.5H12.9M10 30.2L12.6 31.4", "none", skin, 0.96))
    )
    return card("majors", body, ("#322c78", "#b59ad8"))


def hermit() -> str:
    """Somebody in a grey cloak on a snowy peak, head bent, a lantern raised, a long staff."""
    skin = SKINS[2]
    flakes = (
        (1, 4),
        (4, 7),
        (8, 5),
        (18, 8),
        (1, 10),
        (19, 13),
        (8, 17),
        (2, 21),
        (6, 23),
        (18, 20),
        (3, 26),
        (7, 28),
        (19, 26),
    )
    cloak = "M94 122Q104 72 138 78Q166 92 164 142L190 338H70L92 200Z"
    body = (
        stars(((178, 44), (84, 28)), 8, LIGHT)
        + mountain(196, 350, 120, 116, "#4a4c94", WHITE)
        + mountain(20, 350, 110, 92, "#4a4c94", WHITE)
        + halo(58, 142, 104, LIGHT, 4, 0.15)
        + form("M0 344L58 320L110 304L160 316L220 350V380H0Z", WHITE, 0, 0)
        + poly([(112, 304), (160, 316), (220, 350), (220, 380), (140, 380)], shade(WHITE))
        + poly([(34, 330), (58, 320), (110, 306), (100, 324), (60, 336)], LIGHT)
        + "".join(oval(x, y, 6, 4, "#8f8ab8") for x, y in ((160, 356), (178, 366), (142, 346)))
        + line(186, 340, 178, 92, GOLD, 11)
        + line(189, 340, 181, 92, shade(GOLD), 5)
        + form(cloak, STONE, 0, 0)
        + path("M128 150L164 142L190 338H136Z", shade(STONE))
        + path("M92 200L70 338H84L104 206Z", "#d9cfe2")
        + circle(106, 126, 23, skin)
        + beard(104, 136, 21, WHITE, 3.4)
        + shy_eyes(100, 128, 20)
        + form("M88 112Q98 62 140 76Q170 92 164 152L134 148Q136 104 88 112Z", STONE, 14, 0)
        + arm((112, 176), (62, 108), "#b6aec8", 24, 12, skin)
        + lantern(58, 148, 44, GOLD, EARTH)
        + star(58, 150, 17, WHITE, 6)
        + arm((156, 186), (180, 204), shade(STONE), 20, 12, skin)
        + cells("".join(oval(x + 0.5, y + 0.5, 0.5, 0.5, WHITE) for x, y in flakes))
    )
    return card("majors", body, ("#10123e", "#4a4c94"))


def wheel() -> str:
    """A great wheel among clouds, a sphinx on top, a snake down one side, four winged readers in the corners."""
    body = (
        halo(110, 200, 118, LIGHT, 3, 0.1)
        + reader(52, 52, "angel")
        + reader(168, 52, "eagle")
        + reader(52, 322, "bull")
        + reader(168, 322, "lion")
        + path("M82 268Q146 296 180 246", "none", shade(RED), 19)
        + path("M82 264Q144 290 178 242", "none", RED, 14)
        + path("M168 216L174 228L186 214L190 238L206 242L178 258Z", RED)
        + circle(110, 202, 62, "#1a1850")
        + cartwheel(110, 202, 57, GOLD, LIGHT, 8, 16)
        + circle(110, 202, 62, "none", shade(GOLD), 4)
        + circle(110, 202, 29, "none", ORANGE, 9)
        + halo(110, 202, 24, LIGHT, 2, 0.4)
        + circle(110, 202, 10, WHITE)
        + sphinx(110, 152, 1.08, "#f0dcc0", "#4f9ae8")
        + path("M54 128Q20 142 36 172T32 212T44 248Q38 268 24 262", "none", shade(LEAF), 16)
        + path("M52 126Q18 140 34 170T30 210T42 246Q36 266 22 260", "none", LEAF, 10)
        + ball(24, 260, 11, LEAF, part=0.3)
        + circle(20, 258, 2.6, NIGHT)
    )
    return card("majors", body, ("#22206c", "#5a50b4"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.06": lovers,
    "major_arcana.07": chariot,
    "major_arcana.08": strength,
    "major_arcana.09": hermit,
    "major_arcana.10": wheel,
}
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.06": "Two people reach for each other's hands, a light between them, under a winged angel and a wide "
    "sun; a tree behind each, a mountain in the middle.",
    "major_arcana.07": "Somebody in armour rides in a chariot with golden wheels under a canopy of stars, a dark and a "
    "light sphinx sit in front, two towers with red roofs behind.",
    "major_arcana.08": "Somebody in white, a garland round the waist, holds a lion's jaws with gentle hands; a sideways "
    "eight above.",
    "major_arcana.09": "An old figure in a grey cloak stands in falling snow at night, head bent, with a lit lantern and a "
    "long staff.",
    "major_arcana.10": "A golden wheel with a sphinx on top, a green snake down one side, a red creature underneath, and "
    "four winged heads in the corners.",
}
