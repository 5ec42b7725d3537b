"""The pentacles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

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
    VIOLET,
    WHITE,
    WOOD,
    card,
    circle,
    coin,
    line,
    oval,
    path,
    poly,
    rect,
    turned,
)  # fmt: skip
from drawing.pentacles_court import king, knight, page, queen
from drawing.people import crown, kneeling, person, seated
from drawing.scenery import flower, land, sail
from drawing.things_cups import grapes, waves
from drawing.things_pentacles import (
    bench,
    church_window,
    coins,
    crutch,
    garden_lily,
    hammer,
    hoe,
    hooded_falcon,
    houses,
    leaves,
    loop,
    open_hands,
    pale_snail,
    scales,
    sitting_dog,
)


def ace() -> str:
    """An open hand from a cloud with a golden coin; below, a path past lilies to an arch in a hedge."""
    skin = SKINS[2]
    body = (
        rect(0, 300, 220, 80, "#3f8a4a")
        + rect(0, 262, 220, 50, MOSS)
        + "".join(circle(x, 262, 15, MOSS) for x in (16, 44, 72, 204))
        + path("M96 312V262A42 46 0 0 1 180 262V312Z", MOSS)
        + path("M114 314V266A24 28 0 0 1 162 266V314Z", "#bfe0d8")
        + poly([(114, 300), (134, 268), (150, 300)], "#5f8fa8")
        + path("M116 312H160Q146 336 138 380H34Q70 340 116 312Z", SAND)
        + "".join(
            flower(x, y, 9, RED, ROSE) for x, y in ((98, 282), (104, 246), (138, 222), (172, 246), (178, 282))
        )
        + garden_lily(30, 358, 62)
        + garden_lily(64, 340, 46)
        + garden_lily(184, 362, 66)
        + coin(122, 106, 66)
        + line(52, 196, 130, 192, skin, 26)
        + line(130, 192, 176, 182, skin, 15)
        + line(176, 182, 190, 160, skin, 13)
        + line(76, 188, 62, 160, skin, 14)
        + "".join(
            circle(x, y, r, CREAM)
            for x, y, r in ((34, 204, 26), (14, 184, 24), (48, 186, 18), (52, 212, 16), (10, 216, 20))
        )
    )
    return card("pentacles", body, ("#0e2f3a", "#2f6f58"))


def two() -> str:
    """Somebody in a tall red hat dances and keeps two coins going in a green loop; two ships on high waves."""
    tilt = -12
    body = (
        sail(42, 132, 84, CREAM, BROWN)
        + sail(172, 104, 74, CREAM, BROWN)
        + waves(128, "#1f7a80", ICE, 76, 26, -44)
        + waves(196, "#175e66", ICE, 76, 26, -20)
        + land(310, SAND, 8)
        + line(104, 278, 116, 352, BLUE, 19)
        + path("M120 280L152 312L128 338", "none", BLUE, 19)
        + line(116, 354, 130, 356, EARTH, 14)
        + line(128, 340, 136, 348, EARTH, 14)
        + person(
            110, 352, 210, EMBER, skin=SKINS[0], hair=EARTH, hands=((60, 240), (164, 218)), legs="none",
            sleeve="#8a3522",
        )
        + path("M86 150Q90 96 98 40Q112 28 126 42Q130 100 136 150Z", RED)
        + oval(111, 148, 33, 9, RED)
        + turned(loop(110, 220), tilt, 110, 220)
        + turned(coin(50, 220, 29) + coin(170, 220, 29), tilt, 110, 220)
    )  # fmt: skip
    return card("pentacles", body, ("#2f8078", "#b5dcc0"))


def three() -> str:
    """A mason on a bench pauses under a stone arch with three coins; two people with plans look up."""
    stone = "#a9a5b4"
    body = (
        rect(0, 0, 220, 380, stone)
        + path("M34 380V206Q38 160 110 128Q182 160 186 206V380Z", "#1d3a2c")
        + path("M34 352V206Q38 160 110 128Q182 160 186 206V352", "none", SLATE, 9)
        + circle(110, 54, 33, SLATE)
        + circle(52, 100, 33, SLATE)
        + circle(168, 100, 33, SLATE)
        + coins(((110, 54), (52, 100), (168, 100)), 26)
        + rect(0, 350, 220, 32, SLATE)
        + bench(78, 300, 84, 58, SAND, WOOD)
        + person(76, 302, 142, BLUE, skin=SKINS[3], hair="#201716", hands=((48, 232), (114, 220)), legs=BLUE)
        + path("M66 202H86L94 262H58Z", CREAM)
        + hammer((116, 220), 10, 24)
        + person(128, 366, 134, CREAM, skin=SKINS[0], hair="#b9b0a0", hands=((146, 316),))
        + person(178, 366, 140, ORANGE, skin=SKINS[1], hair=EMBER, hands=((158, 312),))
        + turned(rect(124, 292, 58, 40, WHITE) + rect(132, 302, 18, 22, BLUE) + rect(158, 302, 16, 10, BLUE), -6, 153, 312)
    )  # fmt: skip
    return card("pentacles", body)


def four() -> str:
    """A crowned figure hugs a coin, wears one on the crown and has a foot on each of two; a city behind."""
    skin = SKINS[0]
    body = (
        houses(((56, 34, 132), (166, 34, 120)), 284, "#8a9a94", SLATE)
        + houses(((30, 34, 82), (192, 34, 96)), 284, "#5d7684", EMBER)
        + rect(0, 280, 220, 100, "#55843f")
        + rect(42, 264, 136, 84, "#8d8a9c", 5)
        + seated(110, 336, 216, PLUM, skin=skin, hair=EARTH, cloak=NIGHT)
        + coin(110, 238, 40)
        + path("M72 196L52 246L82 274", "none", VIOLET, 22)
        + path("M148 196L168 246L138 274", "none", VIOLET, 22)
        + circle(88, 276, 12, skin)
        + circle(132, 276, 12, skin)
        + crown(110, 130, 62, "#e8e2d0")
        + coin(110, 66, 31)
        + line(68, 300, 68, 322, PLUM, 26)
        + line(152, 300, 152, 322, PLUM, 26)
        + coins(((66, 348), (154, 348)), 25)
        + oval(66, 324, 17, 8, NIGHT)
        + oval(154, 324, 17, 8, NIGHT)
    )
    return card("pentacles", body, ("#a8bf78", "#dfe0a4"))


def five() -> str:
    """Two people in the snow pass a lit church window, one on crutches, one with a shawl and bare feet."""
    skin = SKINS[0]
    flakes = ((28, 60), (30, 138), (24, 214), (194, 52), (196, 130), (200, 218), (112, 232))
    lame = (
        line(62, 296, 60, 346, EARTH, 15)
        + path("M84 296L92 318L82 336", "none", EARTH, 15)
        + line(86, 328, 80, 342, WHITE, 15)
        + crutch((42, 254), (20, 354))
        + person(
            72, 350, 150, "#5fae8e", skin=SKINS[2], hair=CREAM, hands=((36, 288), (108, 288)), legs="none"
        )
        + crutch((102, 254), (122, 354))
    )
    body = (
        church_window(112, 30, 116, 158)
        + path("M0 316Q60 296 110 312T220 304V380H0Z", ICE)
        + path("M60 312Q110 290 168 308L190 380H34Z", LIGHT + "77")
        + turned(lame, 4, 72, 350)
        + line(154, 334, 150, 358, skin, 14)
        + line(176, 334, 182, 358, skin, 14)
        + turned(
            person(162, 342, 138, "#9a6a8a", skin=skin, hair=RED, hands=((188, 286),))
            + path("M132 282Q132 196 162 196Q192 196 190 266L178 256L174 226Q162 208 150 226L150 290Z", RED),
            5, 162, 342,
        )
        + "".join(circle(x, y, 7, WHITE) for x, y in flakes)
    )  # fmt: skip
    return card("pentacles", body, ("#12242c", "#2c4a4c"))


def six() -> str:
    """Somebody holds scales and lets coins fall into the open hands of one of two who kneel."""
    body = (
        land(318, "#63a04e")
        + person(
            124, 342, 232, "#d4574f", skin=SKINS[2], hair="#201716", hands=((72, 192), (178, 160)), sleeve=LILAC,
            cloak=LILAC,
        )
        + oval(124, 126, 38, 10, LILAC)
        + oval(124, 117, 27, 15, LILAC)
        + scales(178, 158, 46, WHITE)
        + circle(178, 160, 10, SKINS[2])
        + coins(((42, 48), (110, 46), (178, 48)), 24)
        + kneeling(36, 370, 96, SAND, skin=SKINS[0], hair=EARTH)
        + kneeling(190, 370, 92, "#8fc4bc", skin=SKINS[3], hair="#201716", mirror=True)
        + open_hands(50, 322, 80, 310, SAND, SKINS[0])
        + open_hands(176, 324, 148, 322, "#8fc4bc", SKINS[3])
        + coins(((62, 218), (76, 251), (84, 284)), 18)
    )  # fmt: skip
    return card("pentacles", body, ("#163d33", "#2f6b4a"))


def seven() -> str:
    """Somebody leans on a long hoe, chin on folded hands, and looks at a bush with six coins; one by the feet."""
    skin = SKINS[1]
    green = ((28, 96, 0), (72, 92, 20), (114, 116, 70), (20, 168, 40), (72, 166, 0), (70, 226, 30), (22, 232, 70),
             (118, 168, 90), (120, 222, 100), (24, 282, 20), (72, 284, 0))  # fmt: skip
    puffs = ((52, 124, 44), (92, 124, 40), (46, 190, 46), (96, 190, 42), (46, 254, 44), (94, 254, 42))
    body = (
        land(304, "#8a6a3a")
        + line(72, 260, 72, 328, BROWN, 16)
        + "".join(circle(x, y, r, MOSS) for x, y, r in puffs)
        + leaves(green)
        + coins(((44, 128), (96, 132), (42, 194), (96, 198), (44, 258), (96, 262)), 23)
        + turned(person(176, 364, 226, BLUE, skin=skin, hair=EMBER, legs=DEEP), -7, 176, 364)
        + hoe((150, 196), (122, 350))
        + path("M128 196L144 240L156 206", "none", SKY, 18)
        + path("M190 200L196 246L156 210", "none", SKY, 18)
        + circle(144, 196, 12, skin)
        + circle(158, 200, 12, skin)
        + coin(148, 346, 19)
    )
    return card("pentacles", body, ("#b9cc84", "#f0e3a8"))


def eight() -> str:
    """A worker in an apron on a bench hammers at a coin; six hang on a post; a town far behind."""
    skin = SKINS[0]
    body = (
        houses(((32, 24, 32), (62, 28, 48), (94, 24, 28), (124, 24, 38)), 136, CREAM, EMBER)
        + rect(0, 134, 220, 250, "#3c7a4c")
        + land(330, "#25523a", 6)
        + line(184, 30, 184, 366, BROWN, 18)
        + coins([(184, 42 + 44 * number) for number in range(6)], 21)
        + bench(84, 298, 140, 66, SAND, BROWN)
        + line(44, 306, 40, 352, NIGHT, 18)
        + path("M30 304L40 222Q52 196 82 202L94 232L88 304Z", BLUE)
        + path("M72 210L88 208L96 240L94 292L132 300L128 342H90L74 300Z", EMBER)
        + line(106, 338, 108, 360, NIGHT, 18)
        + circle(82, 180, 25, skin)
        + path("M56 188A27 27 0 0 1 106 164L92 168Q76 174 72 198Z", EARTH)
        + coin(128, 268, 29)
        + line(66, 238, 104, 266, "#2f66a6", 18)
        + circle(108, 268, 11, skin)
        + path("M60 220L100 246L130 212", "none", SKY, 18)
        + hammer((132, 208), 4, 34)
        + circle(132, 208, 11, skin)
        + coin(34, 350, 19)
    )
    return card("pentacles", body, ("#2f6a6a", "#a9d0a8"))


def nine() -> str:
    """Somebody in a flowered robe among vines, a hooded falcon on a gloved hand; a snail below."""
    skin = SKINS[2]
    left, right = 36, 184
    patterns = ((88, 200), (114, 214), (86, 238), (116, 254), (90, 276), (126, 290), (78, 308), (108, 316))
    body = (
        land(330, "#20472c", 6)
        + rect(12, 124, 48, 224, MOSS, 20)
        + rect(160, 178, 48, 170, MOSS, 20)
        + coins([(left, 178 + 38 * number) for number in range(5)], 19)
        + coins([(right, 216 + 38 * number) for number in range(4)], 19)
        + grapes(left, 92, 10)
        + grapes(182, 154, 9)
        + oval(102, 148, 38, 46, NIGHT)
        + person(102, 336, 240, CREAM, skin=skin, hair=NIGHT, hands=((72, 238), (146, 172)), sleeve=ROSE)
        + "".join(flower(x, y, 9, RED, GOLD) for x, y in patterns)
        + line(132, 176, 158, 152, BROWN, 24)
        + circle(160, 148, 14, BROWN)
        + hooded_falcon(158, 132, 1.5)
        + pale_snail(122, 366, 1.25)
    )
    return card("pentacles", body, ("#52702e", "#c3b65c"))


def ten() -> str:
    """Two people talk in an archway, a child behind; in front sits an old figure in a patterned robe with dogs."""
    rows = [(110 + 46 * step, 36) for step in (-1, 0, 1)]
    rows += [(110 + 46 * step, 76) for step in (-1.5, -0.5, 0.5, 1.5)]
    rows += [(110 + 46 * step, 116) for step in (-1, 0, 1)]
    spots = ((44, 294), (70, 304), (36, 322), (62, 334), (86, 340), (30, 350), (56, 358))
    body = (
        rect(0, 0, 220, 380, "#77748c")
        + path("M40 340V226A80 82 0 0 1 204 226V340Z", "#b9b5c6")
        + path("M56 340V228A64 66 0 0 1 188 228V340Z", "#a8dcc0")
        + rect(56, 296, 132, 44, GREEN)
        + coins(rows, 18)
        + person(138, 316, 96, GOLD, skin=SKINS[1], hair=EARTH)
        + person(104, 330, 134, RED, skin=SKINS[1], hair=NIGHT, hands=((132, 282),))
        + person(170, 330, 134, BLUE, skin=SKINS[3], hair="#201716", hands=((144, 276),))
        + rect(0, 322, 220, 60, "#3a3a4e")
        + seated(56, 374, 158, VIOLET, skin=SKINS[0], hair=WHITE, hands=((98, 326),), sleeve=LILAC)
        + "".join(circle(x, y, 8, LIGHT) for x, y in spots)
        + path("M34 240Q36 286 56 290Q76 286 78 240Q56 262 34 240Z", WHITE)
        + sitting_dog(132, 370, 1.1, CREAM)
        + sitting_dog(184, 370, 1.1, WHITE)
    )
    return card("pentacles", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.pentacles.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {}
