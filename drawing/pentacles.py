"""The pentacles: gardens, fields and towns, gold that lies in the green."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.bodies import falcon, on_knees
from drawing.buildings import sail
from drawing.cells import across, cells, dots, down, hand
from drawing.creatures import bunch_of_grapes, creeping_snail, cupped, seated_dog
from drawing.emblems import coin
from drawing.few_pixels import clasped, crutch, gauntlet, holding_hand, pole, raised_hammer, sleeve_of_cloud
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    ICE,
    LIGHT,
    LILAC,
    NIGHT,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL,
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
    turned,
)
from drawing.light import ball, form, glow, halo, shade
from drawing.pentacles_court import ALTS as COURT_ALTS
from drawing.pentacles_court import king, knight, page, queen
from drawing.people import HAIR, arm, beard, person, seated, shy_eyes, side_head
from drawing.regalia import crown
from drawing.scenery import flower, land, mountain
from drawing.small_plants import daisy
from drawing.things_cups import waves
from drawing.things_majors_high import scales
from drawing.things_pentacles import (
    church_window,
    coins,
    garden_lily,
    houses,
    leaves,
    loop,
)


def ace() -> str:
    """A hand from a cloud with a golden coin; below, a path past lilies to an arch in a hedge."""
    skin = SKINS[1]
    roses = ((94, 290), (98, 246), (136, 214), (174, 246), (178, 290))
    body = (
        halo(122, 104, 130, "#d8f070", 4, 0.13)
        + rect(0, 300, 220, 80, "#2f8a3c")
        + rect(0, 262, 220, 50, "#1d5a28")
        + "".join(ball(x, 262, 16, "#1d5a28", part=0.3) for x in (14, 44, 72, 206))
        + form("M84 322V256A52 54 0 0 1 188 256V322Z", "#164a22", 9, 0)
        + path("M106 322V262A30 32 0 0 1 166 262V322Z", "#fff0c0")
        + poly([(106, 304), (134, 270), (166, 304)], "#7f9ac8")
        + path("M106 320H166Q150 340 138 380H30Q64 344 106 320Z", SAND)
        + path("M106 320H124Q84 344 64 380H30Q64 344 106 320Z", "#f2dcaa")
        + "".join(flower(x, y, 10, RED, ROSE) for x, y in roses)
        + garden_lily(30, 360, 64)
        + garden_lily(64, 342, 48)
        + garden_lily(194, 366, 64)
        + coin(122, 104, 68)
        + holding_hand(5, 15, skin)
        + sleeve_of_cloud(0, 16)
    )
    return card("pentacles", body, ("#0f2a34", "#3a8a58"))


def two() -> str:
    """Somebody in a tall red hat dances and keeps two coins going in a green loop; two ships on high waves."""
    tilt, skin = -12, SKINS[0]
    body = (
        halo(110, 200, 120, "#d8f070", 4, 0.1)
        + sail(42, 136, 92, CREAM, BROWN)
        + sail(174, 108, 80, CREAM, BROWN)
        + waves(130, "#17706c", ICE, 76, 26, -44)
        + rect(0, 204, 220, 120, "#115a58")
        + land(312, "#d8b070", 8)
        + oval(116, 366, 46, 7, "#a87c48")
        + line(104, 280, 114, 352, "#a83c30", 19)
        + path("M120 282L152 314L128 342", "none", "#7a282c", 19)
        + line(114, 360, 130, 362, EARTH, 13)
        + line(126, 346, 136, 354, EARTH, 13)
        + person(110, 356, 216, "#3a5ac8", skin=skin, hair=HAIR[1], hands=((58, 242), (166, 220)), legs="none", belt=GOLD)
        + form("M84 150Q90 100 100 52Q112 38 126 54Q132 104 138 150Q110 142 84 150Z", RED, 12, 0)
        + form("M74 150Q76 139 110 139T148 150Q110 159 74 150Z", RED, 8, 3)
        + turned(loop(110, 222), tilt, 110, 222)
        + turned(coin(50, 222, 31) + coin(170, 222, 31), tilt, 110, 222)
    )  # fmt: skip
    return card("pentacles", body, ("#14605c", "#a4dcb8"))


def three() -> str:
    """A mason on a bench pauses under a stone arch with three coins; two people with plans look up."""
    stone = "#8c8aa4"
    body = (
        rect(0, 0, 220, 380, stone)
        + path("M0 60H220M0 130H34M186 130H220M0 200H34M186 200H220M0 270H34M186 270H220", "none", "#6c6a8c", 5)
        + path("M24 384V206Q28 156 110 128Q192 156 196 206V384Z", "#10381f")
        + "<g>" + halo(100, 250, 82, "#d8f070", 3, 0.14) + "</g>"
        + path("M24 384V206Q28 156 110 128Q192 156 196 206V384", "none", "#c4c0d8", 10)
        + "".join(circle(x, y, 34, "#55527a") for x, y in ((110, 56), (48, 98), (172, 98)))
        + coins(((110, 56), (48, 98), (172, 98)), 28)
        + rect(0, 362, 220, 32, "#55527a")
        + rect(across(2), down(31), 86, 13, "#e8b468", 3) + rect(across(2), down(32), 86, 7, "#a8703c", 3)
        + rect(across(3), down(32.5), 11, 50, "#c8905c") + rect(across(9), down(32.5), 11, 50, "#c8905c")
        + person(72, down(31), 152, BLUE, skin=SKINS[2], hair=HAIR[0], legs="#2f4f9c", look=0.6)
        + form("M58 206H86L94 268H50Z", CREAM, 7, 0)
        + arm((56, 200), (44, 236), "#7fb0e8", 13, 7, SKINS[2])
        + arm((88, 200), (114, 214), "#7fb0e8", 13, 7, SKINS[2])
        + line(across(11.5), down(24), across(11.5), down(17), "#c88a4c", 9)
        + rect(across(10), down(15), 38, 19, STEEL, 3)
        + hand(11, 21, SKINS[2])
        + person(150, 372, 128, "#e8dcc8", skin=SKINS[0], hair=HAIR[4], look=-0.7)
        + person(190, 372, 136, ORANGE, skin=SKINS[2], hair=HAIR[2], look=-0.7)
        + cells(rect(0, 0, 7, 5, WHITE, 0.2) + rect(1, 1, 2, 3, BLUE) + path("M4 1.5H6M4 3.5H6", "none", BLUE, 1), 13, 30)
        + hand(12, 31, SKINS[0]) + hand(19, 31, SKINS[2])
    )  # fmt: skip
    return card("pentacles", body)


def four() -> str:
    """A crowned figure hugs a coin, wears one on the crown and has a foot on each of two; a city behind."""
    skin = SKINS[0]
    body = (
        halo(110, 130, 116, "#d8f070", 4, 0.13)
        + houses(((56, 34, 136), (166, 34, 124)), 288, "#c8bc98", "#7a3c2c")
        + houses(((26, 34, 86), (196, 34, 100)), 288, "#f0e4c4", "#c04a2c")
        + rect(0, 284, 220, 100, "#2a6a2c")
        + rect(0, 284, 220, 8, "#5fa048")
        + form("M40 352V264H180V352Z", "#9a94ac", 14, 0)
        + seated(110, 340, 222, "#5f3a9a", skin=skin, hair=HAIR[1], cloak="#1c1830")
        + coin(110, 242, 44)
        + arm((74, 196), (86, 280), VIOLET, 23, 13, skin, (48, 248))
        + arm((146, 196), (134, 280), VIOLET, 23, 13, skin, (172, 248))
        + crown(110, 128, 64, "#f0e6d0")
        + coin(110, 62, 32)
        + line(68, 302, 68, 322, "#3f2470", 26)
        + line(152, 302, 152, 322, "#3f2470", 26)
        + coins(((64, 348), (156, 348)), 27)
        + oval(64, 322, 18, 9, "#1c1830")
        + oval(156, 322, 18, 9, "#1c1830")
    )
    return card("pentacles", body, ("#2a5a2c", "#c4c870"))


def five() -> str:
    """Two people in the snow pass a lit church window, one on crutches, one with a shawl and bare feet."""
    skin = SKINS[0]
    flakes = ((1, 3), (2, 9), (1, 15), (19, 2), (18, 8), (20, 13), (17, 18), (1, 21), (19, 22), (4, 1), (16, 1),
              (3, 12), (11, 18), (10, 22), (0, 26), (20, 27), (2, 18), (18, 4), (11, 27), (12, 24))  # fmt: skip
    lame = (
        line(62, 300, 60, 348, EARTH, 15)
        + path("M84 300L92 322L82 340", "none", EARTH, 15)
        + person(
            72,
            354,
            156,
            "#4fae8a",
            skin=SKINS[1],
            hair=HAIR[1],
            hands=((46, 296), (98, 296)),
            legs="none",
            look=0.7,
        )
        + path("M54 212Q74 202 92 212", "none", WHITE, 10)
    )
    veiled = (
        line(154, 336, 150, 360, skin, 14)
        + line(176, 336, 182, 360, shade(skin), 14)
        + person(162, 348, 144, LILAC, skin=skin, hair=RED)
        + form("M162 192Q194 194 194 226L206 296L162 318L122 296L132 226Q132 194 162 192Z", RED, 12, 0)
        + ball(163, 228, 16, skin, 19, 0.3)
        + shy_eyes(158, 230, 16)
        + path("M146 220Q162 196 180 220", "none", RED, 10)
        + line(162, 254, 162, 308, shade(RED), 7)
    )
    body = (
        halo(112, 110, 130, "#ffe070", 4, 0.14)
        + church_window(112, 30, 120, 162)
        + poly([(58, 200), (166, 200), (214, 384), (6, 384)], "#ffe0a03a")
        + form("M0 318Q60 298 110 314T220 306V380H0Z", "#e4eefa", 0, 0)
        + path("M40 340Q110 316 184 338L200 380H20Z", "#fff0c8")
        + turned(lame, 4, 72, 354)
        + crutch(1, 25, SKINS[1]) + crutch(13, 25, SKINS[1], mirror=True)
        + turned(veiled, 5, 162, 346)
        + "".join(cells(circle(0.5, 0.5, 0.54, WHITE), x, y) for x, y in flakes)
    )  # fmt: skip
    return card("pentacles", body, ("#0c2430", "#1f4a4c"))


def six() -> str:
    """Somebody holds scales and lets coins fall into the open hands of one of two who kneel."""
    skin = SKINS[2]
    body = (
        rect(0, down(31), 220, 90, "#2f7a3c")
        + rect(0, down(31), 220, 8, "#5fae50")
        + person(112, 348, 236, "#a8242c", skin=skin, hair=HAIR[0], cloak="#5a3498")
        + path("M86 176Q112 192 138 176", "none", GOLD, 10)
        + arm((84, 184), (44, 152), "#d8484c", 20, 11, skin)
        + arm((140, 184), (172, 172), "#d8484c", 20, 11, skin, (154, 196))
        + form("M68 118Q70 90 112 90T156 118Q112 130 68 118Z", GOLD, 9, 4)
        + scales(0, 15)
        + hand(3, 14, skin)
        + coins(((38, 42), (110, 40), (182, 42)), 25)
        + "".join(cells(rect(0, 0, 3, 3, "#ffd24c", 1.3) + rect(1, 1, 1, 1, "#a83c24"), x, y) for x, y in ((17, 18), (16, 22), (15, 26)))
        + cells(form("M0 0.4Q2 0 4 0.6L3.6 1.4L0.6 2Z", skin, 0, 0.4), 16, 16)
        + on_knees(48, 366, 104, "#58a8e8", SKINS[0], HAIR[4], ((74, 314),))
        + on_knees(196, 370, 100, CREAM, SKINS[2], HAIR[1], ((182, 318),), mirror=True)
        + cupped(6, 31, "#ffd8b4")
        + cupped(14, 30, "#f0b880")
    )  # fmt: skip
    return card("pentacles", body, ("#0e2c1c", "#2f6a3c"))


def seven() -> str:
    """Somebody leans on a long hoe, chin on folded hands, and looks at a bush with six coins; one by the feet."""
    skin = SKINS[0]
    green = ((28, 94, 0), (72, 84, 20), (114, 106, 70), (18, 160, 40), (70, 166, 0), (70, 228, 30), (20, 230, 70),
             (122, 168, 90), (122, 228, 100), (24, 286, 20), (72, 290, 0), (116, 282, 40), (44, 94, 60), (98, 92, 120))  # fmt: skip
    puffs_ = ((46, 254, 46), (92, 254, 44), (46, 190, 48), (94, 190, 44), (52, 122, 46), (90, 122, 42))
    body = (
        circle(182, 56, 34, "#fff0b0")
        + mountain(196, 310, 130, 70, "#5f9a5c", "")
        + land(304, "#8c4820")
        + path("M0 336H220M0 362H220", "none", "#5a3420", 6)
        + line(72, 260, 72, 334, BROWN, 16)
        + "".join(ball(x, y, r, "#1d6a30", part=0.3) for x, y, r in puffs_)
        + leaves(green, "#a8d858", 30)
        + coins(((44, 128), (92, 132), (42, 194), (92, 198), (44, 258), (92, 262)), 23)
        + turned(person(182, 366, 226, "#2f5ac0", skin=skin, hair=HAIR[2], legs="#7a2c3a", belt=GOLD), -7, 182, 366)
        + arm((136, 204), (150, 218), "#7fb0f0", 18, 6, skin, (138, 246))
        + arm((196, 204), (168, 218), "#7fb0f0", 18, 6, skin, (198, 248))
        + pole(((14, 22, 27), (13, 26, 31), (12, 30, 35)), "#f4d8a0")
        + cells(form("M5 0.4L2 0.2Q0 1 0 3H3.4L5 1.6Z", STEEL, 0, 0.6), 8, 33)
        + clasped(13, 20, skin)
        + dots(("n.n",), {"n": NIGHT}, 13, 17)
        + coin(across(14.5), down(36), 17)
    )  # fmt: skip
    return card("pentacles", body, ("#5c9450", "#e8dc90"))


def eight() -> str:
    """A worker in an apron on a bench hammers at a coin; six hang on a post; a town far behind."""
    skin = SKINS[0]
    body = (
        halo(118, 240, 108, "#d8f070", 4, 0.12)
        + houses(((30, 26, 34), (62, 30, 52), (96, 26, 30), (128, 26, 42)), 140, CREAM, "#b8502c")
        + rect(0, 138, 220, 250, "#2a6a2c")
        + rect(0, 138, 220, 8, "#5fae50")
        + land(332, "#1a4226", 6)
        + form("M178 370V26H198V370Z", BROWN, 8, 0)
        + coins([(180 + 16 * (number % 2), 42 + 44 * number) for number in range(6)], 20)
        + rect(across(1), down(32), 13, 56, "#b8804c") + rect(across(13), down(32), 13, 56, "#b8804c")
        + rect(across(0.4), down(30.5), 138, 16, "#f0c078", 3) + rect(across(0.4), down(31.6), 138, 7, "#a8703c", 3)
        + line(40, 316, 44, 356, "#26223c", 16)
        + form("M22 300L30 224Q44 196 76 202L88 232L82 300Z", "#4a86d0", 10, 0)
        + form("M64 212L82 210L90 242L88 294Q126 294 126 312L122 348H82L66 300Z", "#a8482c", 9, 0)
        + line(100, 342, 102, 362, "#26223c", 18)
        + side_head(72, 178, 27, skin, HAIR[1])
        + coin(126, 274, 31)
        + arm((56, 236), (102, 272), shade(BLUE), 18, 11, skin)
        + raised_hammer(11, 14)
        + arm((54, 218), (136, 224), "#7fb6f0", 18, 9, skin, (94, 252))
        + hand(13, 21, skin)
        + "".join(poly([(x, y - 7), (x + 4, y), (x, y + 7), (x - 4, y)], LIGHT) for x, y in ((152, 240), (110, 244)))
        + coin(across(7.5), down(35.6), 18)
    )  # fmt: skip
    return card("pentacles", body, ("#1f5a5c", "#9ad0a0"))


def nine() -> str:
    """Somebody in a flowered robe among vines, a hooded falcon on a gloved hand; a snail below."""
    skin = SKINS[2]
    left, right = 36, 184
    patterns = ((7, 19), (5, 22), (8, 23), (6, 26), (9, 27), (5, 29))
    body = (
        halo(104, 160, 120, "#d8f070", 4, 0.15)
        + land(306, "#173f20", 6)
        + form("M10 358V150Q10 132 36 132T64 150V358Z", "#22662c", 9, 0)
        + form("M156 358V216Q156 198 184 198T210 216V358Z", "#22662c", 9, 0)
        + coins([(left - 6 + 12 * (number % 2), 178 + 41 * number) for number in range(5)], 20)
        + coins([(right + 6 - 12 * (number % 2), 222 + 41 * number) for number in range(4)], 20)
        + bunch_of_grapes(0.2, 1.4) + bunch_of_grapes(0.6, 8.4)
        + person(94, 300, 210, WHITE, skin=skin, hair=HAIR[0], hands=((64, 230), (126, 196)), sleeve=ROSE, long_hair=True, belt=GOLD, look=0.6)
        + "".join(daisy(x, y, RED, GOLD) for x, y in patterns)
        + "".join(circle(x, y, 6, fill) for x, y, fill in ((78, 100, ROSE), (88, 93, LIGHT), (100, 93, ROSE), (110, 100, LIGHT)))
        + falcon(162, 150, 1.06)
        + gauntlet(11, 15)
        + creeping_snail(4, 31)
    )  # fmt: skip
    return card("pentacles", body, ("#23582c", "#c8a848"))


def ten() -> str:
    """Two people talk in an archway, a child behind; in front sits an old figure in a patterned robe with dogs."""
    spots = ((44, 298), (70, 308), (36, 326), (62, 338), (86, 344), (30, 354), (56, 362))
    body = (
        rect(0, 0, 220, 380, "#4f5a70")
        + path("M0 60H220M0 100H220M0 140H60M0 200H34", "none", "#3c465c", 5)
        + path("M32 344V232A90 92 0 0 1 212 232V344Z", "#b8b4cc")
        + path("M48 344V234A74 76 0 0 1 196 234V344Z", "#8fd4b0")
        + circle(122, 236, 56, "#ffe8b0aa")
        + rect(48, 300, 148, 44, "#3a8a48")
        + coins([(64 + 46 * number, y) for y in (36, 118) for number in range(3)], 20)
        + coins([(41 + 46 * number, 77) for number in range(4)], 20)
        + person(138, 282, 86, ORANGE, skin=SKINS[1], hair=HAIR[1])
        + person(98, 300, 124, RED, skin=SKINS[1], hair=HAIR[0], look=0.7, belt=GOLD)
        + person(178, 300, 124, BLUE, skin=SKINS[3], hair=HAIR[0], look=-0.7, belt=GOLD)
        + line(112, 222, 126, 240, glow(RED, 0.2), 12)
        + line(164, 222, 150, 240, glow(BLUE, 0.2), 12)
        + rect(0, down(28.5), 220, 100, "#1c3a30")
        + seated(56, 378, 166, VIOLET, skin=SKINS[0], hair=WHITE, hands=((100, 334),), sleeve=LILAC, look=0.6)
        + "".join(star(x, y, 10, LIGHT, 4, 0.5) for x, y in spots)
        + beard(56, 240, 23, WHITE, 2.2)
        + seated_dog(9, 29, "#e8b070")
        + seated_dog(15, 29, WHITE)
    )  # fmt: skip
    return card("pentacles", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.pentacles.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.pentacles.ace": "A hand from a cloud holds a large golden coin with a "
    "star. Below, a garden path leads past white lilies to an arch in a hedge.",
    "minor_arcana.pentacles.two": "A dancing figure in a tall red hat keeps two coins going in a "
    "green loop. Behind, two ships ride high waves.",
    "minor_arcana.pentacles.three": "A mason in an apron stands on a bench, hammer in hand, under "
    "a stone arch with three coins. Two people hold up the plans.",
    "minor_arcana.pentacles.four": "A crowned figure sits and hugs a coin. A second coin tops the "
    "crown, one more lies under each foot, and a city stands behind.",
    "minor_arcana.pentacles.five": "Two people pass a lit church window with five coins in the "
    "snow. One walks on crutches, the other goes barefoot under a red shawl.",
    "minor_arcana.pentacles.six": "Somebody in fine clothes holds scales and lets three of six "
    "coins fall into the open hands of one of two kneeling people.",
    "minor_arcana.pentacles.seven": "Somebody leans on a long hoe, chin on folded hands, beside a "
    "leafy bush with six coins. A seventh lies by the feet.",
    "minor_arcana.pentacles.eight": "A worker in an apron sits on a bench and hammers at a coin. "
    "Six hang on a post, one lies below, and a town is far behind.",
    "minor_arcana.pentacles.nine": "A figure in a flowered robe stands between vines with nine "
    "coins and grapes. A hooded falcon sits on the gloved hand; a snail crawls by.",
    "minor_arcana.pentacles.ten": "Under ten coins two people talk in an archway, a child behind "
    "them. In front sits an old figure in a patterned robe with two pale dogs.",
    **COURT_ALTS,
}
"""What is seen on each card, for people who do not see it."""
