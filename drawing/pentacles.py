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
    return card("pentacles", body, ("#0e2f3a", "#62ae94"))


def two() -> str:
    """Somebody in a tall red hat dances and keeps two coins going in a green loop; two ships on high waves."""
    tilt = -12
    body = (
        sail(42, 132, 84, CREAM, BROWN)
        + sail(172, 104, 74, CREAM, BROWN)
        + waves(128, "#1f7a80", ICE, 76, 26, -44)
        + rect(0, 200, 220, 120, "#17626a")
        + land(310, SAND, 8)
        + line(104, 278, 116, 352, EMBER, 19)
        + path("M120 280L152 312L128 338", "none", EMBER, 19)
        + line(116, 354, 130, 356, EARTH, 14)
        + line(128, 340, 136, 348, EARTH, 14)
        + person(110, 352, 210, DEEP, skin=SKINS[0], hair=EARTH, hands=((60, 240), (164, 218)), legs="none")
        + path("M86 150Q90 96 98 40Q112 28 126 42Q130 100 136 150Z", RED)
        + oval(111, 148, 33, 9, RED)
        + turned(loop(110, 220), tilt, 110, 220)
        + turned(coin(50, 220, 29) + coin(170, 220, 29), tilt, 110, 220)
    )
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
        + crutch((40, 256), (20, 356))
        + person(
            72, 350, 150, "#5fae8e", skin=SKINS[2], hair=CREAM, hands=((34, 290), (110, 290)), legs="none"
        )
        + crutch((104, 256), (124, 356))
    )
    veiled = (
        line(154, 334, 150, 358, skin, 14)
        + line(176, 334, 182, 358, skin, 14)
        + person(162, 344, 138, LILAC, skin=skin, hair=RED)
        + path("M162 192Q190 194 190 224L200 290L162 312L124 290L134 224Q134 194 162 192Z", RED)
        + oval(164, 226, 15, 18, skin)
        + path("M148 216Q162 196 180 216", "none", RED, 10)
        + line(162, 250, 162, 300, EMBER, 8)
    )
    body = (
        church_window(112, 30, 116, 158)
        + path("M0 316Q60 296 110 312T220 304V380H0Z", ICE)
        + turned(lame, 4, 72, 350)
        + turned(veiled, 5, 162, 342)
        + "".join(circle(x, y, 7, WHITE) for x, y in flakes)
    )
    return card("pentacles", body, ("#12242c", "#2c4a4c"))


def six() -> str:
    """Somebody holds scales and lets coins fall into the open hands of one of two who kneel."""
    body = (
        rect(0, 300, 220, 80, "#3f7a48")
        + person(
            108, 366, 250, VIOLET, skin=SKINS[2], hair="#201716", hands=((60, 192), (174, 158)), sleeve=RED
        )
        + line(108, 190, 108, 362, LILAC, 11)
        + oval(108, 132, 40, 11, RED)
        + oval(108, 122, 29, 16, RED)
        + scales(174, 156, 38, WHITE)
        + circle(174, 158, 11, SKINS[2])
        + coins(((42, 48), (110, 46), (178, 48)), 24)
        + kneeling(30, 370, 104, SAND, skin=SKINS[0], hair=EMBER)
        + kneeling(188, 370, 104, "#9fd4cc", skin=SKINS[3], hair="#ded8d0", mirror=True)
        + open_hands(44, 322, 84, 322, SAND, SKINS[0])
        + open_hands(174, 320, 144, 324, "#9fd4cc", SKINS[3])
        + coins(((52, 220), (68, 254), (82, 289)), 17)
    )
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
        + hoe((148, 204), (122, 350))
        + path("M130 206L146 250L158 216", "none", SKY, 18)
        + path("M190 208L196 254L156 220", "none", SKY, 18)
        + circle(142, 206, 12, skin)
        + circle(156, 210, 12, skin)
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
        + coins([(174 + 18 * (number % 2), 40 + 43 * number) for number in range(6)], 19)
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
    patterns = ((90, 176), (112, 194), (86, 210), (114, 228), (90, 244), (118, 262), (84, 278), (106, 290))
    body = (
        land(312, "#1d4029", 6)
        + rect(10, 132, 54, 222, MOSS, 20)
        + rect(156, 186, 54, 168, MOSS, 20)
        + coins([(left - 6 + 12 * (number % 2), 176 + 40 * number) for number in range(5)], 18)
        + coins([(right + 6 - 12 * (number % 2), 216 + 40 * number) for number in range(4)], 18)
        + grapes(left, 100, 10)
        + grapes(190, 164, 9)
        + oval(100, 144, 34, 42, NIGHT)
        + person(100, 308, 212, CREAM, skin=skin, hair=NIGHT, hands=((70, 232), (140, 186)), sleeve=ROSE)
        + "".join(flower(x, y, 9, RED, GOLD) for x, y in patterns)
        + line(136, 190, 158, 166, BROWN, 22)
        + circle(162, 160, 14, BROWN)
        + hooded_falcon(168, 148, 1.45)
        + pale_snail(104, 363, 1.2)
    )
    return card("pentacles", body, ("#52702e", "#c3b65c"))


def ten() -> str:
    """Two people talk in an archway, a child behind; in front sits an old figure in a patterned robe with dogs."""
    spots = ((44, 294), (70, 304), (36, 322), (62, 334), (86, 340), (30, 350), (56, 358))
    body = (
        rect(0, 0, 220, 380, "#68657e")
        + path("M34 340V230A88 88 0 0 1 210 230V340Z", "#d6d2e0")
        + path("M50 340V232A72 72 0 0 1 194 232V340Z", "#a8dcc0")
        + rect(50, 296, 144, 44, GREEN)
        + coins([(64 + 46 * number, y) for y in (36, 116) for number in range(3)], 18)
        + coins([(41 + 46 * number, 76) for number in range(4)], 18)
        + person(138, 304, 86, ORANGE, skin=SKINS[1], hair=EARTH)
        + person(98, 312, 124, RED, skin=SKINS[1], hair=NIGHT)
        + person(176, 312, 124, BLUE, skin=SKINS[3], hair="#201716")
        + line(112, 230, 124, 252, RED, 12)
        + line(164, 230, 152, 252, BLUE, 12)
        + rect(0, 300, 220, 84, "#26253a")
        + seated(56, 374, 158, VIOLET, skin=SKINS[0], hair=WHITE, hands=((98, 330),), sleeve=LILAC)
        + "".join(circle(x, y, 8, LIGHT) for x, y in spots)
        + path("M34 240Q36 286 56 290Q76 286 78 240Q56 262 34 240Z", WHITE)
        + sitting_dog(136, 370, 1.05, CREAM)
        + sitting_dog(186, 370, 1.05, WHITE)
    )
    return card("pentacles", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.pentacles.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.pentacles.ace": "An open hand from a cloud holds a large golden coin with a star. Below, a garden path "
    "leads past white lilies to an arch in a hedge.",
    "minor_arcana.pentacles.two": "A dancing figure in a tall red hat keeps two coins going in a green loop. Behind, two "
    "ships ride high waves.",
    "minor_arcana.pentacles.three": "A mason in an apron stands on a bench, hammer in hand, under a stone arch with three "
    "coins. Two people hold up the plans.",
    "minor_arcana.pentacles.four": "A crowned figure sits and hugs a coin. A second coin tops the crown, one more lies "
    "under each foot, and a city stands behind.",
    "minor_arcana.pentacles.five": "Two people pass a lit church window with five coins in the snow. One walks on "
    "crutches, the other goes barefoot under a red shawl.",
    "minor_arcana.pentacles.six": "Somebody in fine clothes holds scales and lets three of six coins fall into the open "
    "hands of one of two kneeling people.",
    "minor_arcana.pentacles.seven": "Somebody leans on a long hoe, chin on folded hands, beside a leafy bush with six "
    "coins. A seventh lies by the feet.",
    "minor_arcana.pentacles.eight": "A worker in an apron sits on a bench and hammers at a coin. Six hang on a post, one "
    "lies below, and a town is far behind.",
    "minor_arcana.pentacles.nine": "A figure in a flowered robe stands between vines with nine coins and grapes. A hooded "
    "falcon sits on the gloved hand; a snail crawls by.",
    "minor_arcana.pentacles.ten": "Under ten coins two people talk in an archway, a child behind them. In front sits an "
    "old figure in a patterned robe with two pale dogs.",
    "minor_arcana.pentacles.page": "A page in a red hat stands in a meadow of flowers and holds a large coin up on the "
    "fingertips. Behind lies a ploughed field.",
    "minor_arcana.pentacles.knight": "An armoured rider with oak leaves on the helmet holds out a coin. The dark horse "
    "stands still in front of a ploughed field.",
    "minor_arcana.pentacles.queen": "Under an arch of roses a queen sits on a carved throne and looks down at a coin in her "
    "lap. A white rabbit sits in the corner.",
    "minor_arcana.pentacles.king": "A bearded king in a green robe with grapes sits on a throne with bulls' heads, a coin "
    "on one knee. A pale castle stands behind.",
}
"""What is seen on each card, for people who do not see it."""
