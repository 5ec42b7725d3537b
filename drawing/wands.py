"""The wands: firelight, desert, evening skies. Wands are pale on dark ground and dark on a bright sky."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import perched
from drawing.buildings import castle, house, sail
from drawing.emblems import leaf, wand
from drawing.horses import drape, horse
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    GOLD,
    LEAF,
    LIGHT,
    ORANGE,
    PLUM,
    RED,
    SAND,
    SKINS,
    SKY,
    STONE,
    VIOLET,
    WHITE,
    card,
    circle,
    line,
    path,
    rect,
    turned,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, person, rider
from drawing.regalia import glory, grip, puffs
from drawing.scenery import flower, land, mountain, water, wreath
from drawing.things_wands import armful, bunch, carrier, fighter, globe, lily, rose, watcher
from drawing.wands_court import ALTS as COURT_ALTS
from drawing.wands_court import king, knight, page, queen


def ace() -> str:
    """A hand from a cloud holds up one large wand in leaf; leaves float; a castle on a hill."""
    floating = ((38, 60, 40), (64, 134, -30), (32, 160, 20), (196, 182, -40), (178, 226, 30), (194, 52, -60))
    skin = SKINS[1]
    body = (
        halo(122, 116, 118, "#ff5a28", 3, 0.1)
        + circle(122, 116, 86, "#b23a28")
        + circle(122, 116, 64, "#d85a30")
        + circle(122, 116, 40, "#f08c48")
        + mountain(178, 364, 190, 100, "#2f7a48", "")
        + castle(174, 298, 56, 92, CREAM, RED, "#3a1712")
        + land(338, "#1d4a2c")
        + wand((104, 334), (136, 34), 27, 5)
        + glory(113, 232, 50, 70)
        + line(20, 238, 92, 234, shade(skin), 32)
        + line(20, 234, 92, 229, skin, 24)
        + line(76, 216, 75, 248, WHITE, 12)
        + grip(113, 232, 38, skin, 4)
        + line(96, 214, 120, 208, skin, 13)
        + puffs(((16, 266, 24), (14, 212, 26), (44, 208, 20), (54, 258, 20), (36, 236, 32)))
        + "".join(leaf(x, y, turn, 34) for x, y, turn in floating)
        + perched(158, 166, 0.9, "#e8583a", mirror=True)
        + line(126, 168, 166, 166, shade(SAND), 7)
    )
    return card("wands", body)


def two() -> str:
    """Somebody on battlements between two wands looks over a bay, a globe in the hand; one wand is in a ring."""
    skin = SKINS[0]
    body = (
        halo(110, 196, 110, "#ff5a28", 3, 0.18)
        + circle(110, 204, 40, "#ffd27a")
        + mountain(176, 214, 140, 66, PLUM, "")
        + mountain(20, 214, 110, 50, PLUM, "")
        + water(206, 300, "#2d6aa4", 2)
        + path("M76 214H144M88 232H132M80 250H140", "none", GOLD, 6)
        + person(108, 352, 256, "#e0963a", skin=skin, hair=HAIR[1], cloak=RED, look=0.6)
        + path("M74 172Q108 190 142 172L136 200Q108 212 80 200Z", RED)
        + arm((80, 182), (40, 206), GOLD, 21, 12, skin)
        + arm((138, 182), (152, 206), GOLD, 21, 12, skin)
        + turned(form("M72 108Q76 80 116 82T156 108Q116 120 72 108Z", RED, 9, 0), 5, 116, 106)
        + line(130, 90, 156, 66, WHITE, 9)
        + form("M0 292H220V382H0Z", STONE, 0, 0)
        + rect(0, 340, 220, 42, shade(STONE))
        + "".join(form(f"M{x} 262H{x + 40}V300H{x}Z", STONE, 9, 0) for x in (-8, 50, 108))
        + wand((34, 306), (34, 46), 15, 3)
        + ball(38, 206, 13, skin, part=0.3)
        + halo(154, 186, 44, LIGHT, 2, 0.24)
        + globe(154, 186, 27)
        + circle(188, 310, 22, "#4a2c38")
        + wand((188, 356), (188, 46), 15, 3)
        + path("M170 310 A18 18 0 0 0 206 310", "none", GOLD, 10)
        + path("M170 310 A18 18 0 0 1 206 310", "none", shade(GOLD), 6)
        + rose(34, 342, 15) + lily(70, 340, 19) + rose(108, 342, 15) + lily(146, 340, 19)
    )  # fmt: skip
    return card("wands", body, ("#4a1622", "#e8743c"))


def three() -> str:
    """From behind: a cloak on a cliff, three planted wands, ships on a golden sea."""
    sea, wood = "#f2b84c", "#74381c"
    body = (
        halo(176, 110, 110, "#ffb050", 3, 0.2)
        + circle(176, 124, 32, LIGHT)
        + rect(0, 124, 220, 256, sea)
        + path("M146 140H206M154 158H198M160 178H192M160 232H206M150 300H206M30 172H60", "none", LIGHT, 7)
        + path("M0 128H220", "none", "#ffdc84", 6)
        + sail(36, 156, 48, PLUM, EARTH)
        + sail(112, 152, 42, PLUM, EARTH)
        + sail(176, 244, 66, PLUM, EARTH)
        + form("M0 384V262Q40 250 84 258L128 262L146 276L138 296L152 314L142 334L156 356L150 384Z", "#6a302c", 0, 0)
        + path("M128 262L146 276L138 296L152 314L142 334L156 356L150 384H118L124 344L112 316L120 290Z", "#b06044")
        + path("M120 300L140 296M114 336L142 334", "none", "#6a302c", 6)
        + path("M0 262Q40 250 84 258L128 262L146 276", "none", "#a8583c", 9)
        + path("M150 372q12 -9 24 0t24 0t24 0", "none", WHITE, 8)
        + "".join(wand(foot, top, 14, 4, wood) for foot, top in (((23.9, 272), (23.9, 58)), ((100.4, 278), (100.4, 66)), ((129.1, 276), (138.7, 66))))
        + watcher(58, 300, RED, shade(RED))
        + "".join(form(f"M{x - 15} 284Q{x} 262 {x + 15} 284Z", "#a8583c", 5, 0) for x in (22, 102, 128))
    )  # fmt: skip
    return card("wands", body, ("#c8503c", "#f8c070"))


def four() -> str:
    """A garland on four tall wands; two people lift flowers before a castle."""
    poles = ((46, 322, 56), (174, 322, 56), (22, 360, 34), (198, 360, 34))
    flowers = ((46, 96, RED), (76, 116, LIGHT), (110, 124, RED), (144, 116, LIGHT), (174, 96, RED))
    body = (
        halo(110, 200, 120, "#ff5a28", 4, 0.14)
        + castle(110, 238, 76, 108, "#f4e4cc", "#7a4ac0", "#d8c0a8")
        + land(262, "#2f7a3c")
        + "".join(wand((x, foot), (x, top), 14, 2) for x, foot, top in poles)
        + person(84, 364, 146, RED, skin=SKINS[2], hair=HAIR[0], look=0.6, belt=GOLD, hands=((62, 214), (112, 300)))
        + person(138, 364, 146, BLUE, skin=SKINS[0], hair=HAIR[2], long_hair=True, look=-0.6, belt=LIGHT, hands=((112, 300), (160, 214)))
        + bunch(60, 192, 14) + bunch(162, 192, 14)
        + path("M24 76 Q110 164 196 76", "none", shade(LEAF), 20)
        + path("M24 72 Q110 158 196 72", "none", LEAF, 11)
        + "".join(flower(x, y, 14, petals, GOLD if petals == RED else ORANGE) for x, y, petals in flowers)
    )  # fmt: skip
    return card("wands", body, ("#551a20", "#e8863e"))


def five() -> str:
    """Five people in bright tunics swing wands that cross against an empty sky, on uneven ground."""
    body = (
        path("M0 272 Q36 262 66 290 Q92 318 122 278 Q150 256 186 292 Q204 304 220 290 V380 H0 Z", "#a83c24")
        + fighter(36, 300, 144, BLUE, SKINS[1], (60, 184), ((52, 210), (104, 40)))
        + fighter(186, 316, 146, "#2f9a52", SKINS[3], (164, 184), ((168, 210), (148, 36)), HAIR[0])
        + fighter(110, 298, 144, RED, SKINS[0], (130, 186), ((142, 212), (68, 26)), HAIR[3])
        + path("M0 340 Q44 298 84 344 Q110 372 138 346 Q178 302 220 366 V380 H0 Z", "#5a2c28")
        + path("M0 340 Q44 298 84 344 Q110 372 138 346 Q178 302 220 366", "none", "#8a4432", 8)
        + fighter(72, 360, 154, VIOLET, SKINS[2], (92, 224), ((104, 246), (20, 70)), HAIR[0])
        + fighter(150, 362, 154, CREAM, SKINS[1], (130, 224), ((118, 246), (204, 70)), HAIR[4])
    )
    return card("wands", body, ("#f8d488", "#ee9248"))


def six() -> str:
    """A rider with laurel on the head and on the wand, on a draped horse; people on foot lift five wands."""
    lifted = ((24, 92), (46, 120), (68, 104), (184, 92), (203, 118))
    skin = SKINS[0]
    body = (
        halo(116, 150, 120, "#ff5a28", 4, 0.13)
        + rect(0, 316, 220, 70, "#a8452a")
        + rect(0, 316, 220, 8, "#d06a3c")
        + "".join(wand((x, 330), (x, top), 11, 1) for x, top in lifted)
        + horse(98, 356, 1.1, WHITE, gear=RED)
        + drape(98, 356, 1.1, "#2f9a52", GOLD)
        + rider(88, 246, 122, RED, skin=skin, hair=HAIR[1], cloak="#7a1f2c", leg="#a82a2c")
        + arm((96, 180), (132, 194), "#f06a4c", 16, 10, skin)
        + wand((132, 226), (132, 62), 13, 0)
        + ball(132, 192, 10, skin)
        + wreath(132, 56, 23)
        + wreath(94, 138, 23, LEAF, 12, 0.4)
        + person(24, 392, 118, BLUE, skin=SKINS[1], hair=HAIR[2], hands=((40, 300),), look=0.8)
        + person(192, 398, 118, CREAM, skin=SKINS[3], hair=HAIR[0], hands=((203, 296),), look=-0.8)
    )
    return card("wands", body)


def seven() -> str:
    """Somebody in green, in two shoes that do not match, holds the high ground against six wands from below."""
    skin = SKINS[2]
    below = ((24, 270), (58, 252), (92, 284), (128, 284), (162, 252), (196, 270))
    body = (
        halo(110, 110, 120, "#ff5a28", 3, 0.12)
        + circle(176, 70, 30, "#ffd27a")
        + form("M0 380V304L62 236Q110 214 158 236L220 300V380Z", "#6a2c2a", 30, 0)
        + path("M30 270L62 236Q110 214 158 236L190 268", "none", "#a8583c", 9)
        + person(110, 234, 200, "#38a04e", skin=skin, hair=HAIR[0], legs=SAND, belt=BROWN)
        + path("M91 190V222H74", "none", RED, 20)
        + line(128, 226, 150, 226, GOLD, 16)
        + arm((88, 106), (64, 144), "#5fbc60", 17, 10, skin)
        + arm((134, 106), (156, 102), "#5fbc60", 17, 10, skin)
        + wand((18, 166), (202, 78), 17, 2)
        + ball(66, 143, 11, skin) + ball(154, 101, 11, skin)
        + "".join(wand((x + (110 - x) * -0.12, 392), (x, top), 13, 1) for x, top in below)
    )  # fmt: skip
    return card("wands", body, ("#551a26", "#c85c38"))


def eight() -> str:
    """Eight wands fly down side by side over a river and a green hill."""
    starts = ((26, 34), (60, 30), (94, 26), (128, 22), (28, 160), (62, 156), (96, 152), (130, 148))
    body = (
        circle(40, 300, 70, "#ffe8a866")
        + circle(40, 300, 40, "#fff2c8")
        + mountain(176, 336, 150, 60, "#b0586a", "")
        + mountain(66, 356, 210, 74, "#3f9450", "")
        + "".join(wand((x, y), (x + 62, y + 118), 12, 2, "#803c28") for x, y in starts)
        + land(330, "#2a6a2c")
        + path("M230 318 Q140 326 146 348 T80 394", "none", "#4f90d8", 30)
        + path("M226 314 Q132 322 138 346 T74 390", "none", SKY, 12)
        + house(184, 372, 24, 26, CREAM, "#a83c24", LIGHT)
    )
    return card("wands", body, ("#f6c878", "#f09a60"))


def nine() -> str:
    """Somebody with a bandaged head leans on a wand; eight wands stand behind like a fence, before green hills."""
    skin = SKINS[3]
    fence = "".join(
        wand((x, 336), (x, 48 + 26 * (number % 2)), 12, number % 2)
        for number, x in enumerate((22, 44, 66, 88, 110, 132, 178, 200))
    )
    guard = person(98, 362, 216, BLUE, skin=skin, hair=HAIR[0], legs=PLUM, belt=BROWN, look=-0.8)
    band = path("M74 164Q98 156 122 163", "none", WHITE, 13) + line(75, 166, 68, 180, WHITE, 8)
    body = (
        halo(100, 200, 110, "#ff5a28", 3, 0.13)
        + land(232, "#3f8f48", 40)
        + land(256, "#2f7a3c", 20)
        + fence
        + rect(0, 320, 220, 60, "#5a2c28")
        + rect(0, 320, 220, 8, "#8a4a3a")
        + turned(guard + band, 4, 98, 362)
        + wand((154, 364), (160, 150), 18, 2, "#f2d8a4")
        + arm((136, 222), (158, 236), "#6a9ad8", 20, 12, skin)
        + arm((92, 222), (154, 262), "#6a9ad8", 19, 12, skin)
    )
    return card("wands", body)


def ten() -> str:
    """Somebody bent double carries ten wands, face hidden in them, toward a house with a lit window."""
    body = (
        halo(184, 276, 76, "#ff5a28", 3, 0.2)
        + circle(20, 262, 80, "#5a2440")
        + circle(120, 280, 70, "#5a2440")
        + rect(0, 292, 220, 88, "#a8602c")
        + path("M0 316H220M0 344H220M0 372H220", "none", "#8a4a24", 6)
        + rect(0, 290, 220, 8, "#d08a44")
        + house(184, 310, 50, 76, "#5a3a6a", RED, LIGHT)
        + carrier(78, 360, "#38a04e", "#5a3a86")
        + armful(109, 234, 182, 62)
        + path("M84 220 L106 252 L136 238", "none", shade("#38a04e"), 24)
        + path("M84 218 L106 249 L136 235", "none", "#5fbc60", 17)
        + ball(138, 236, 12, SKINS[2])
    )
    return card("wands", body, ("#3a1634", "#d0623c"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.wands.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.wands.ace": "A hand from a cloud holds up one large branch in leaf before a red "
    "sun. Leaves float down; a white castle stands on a green hill.",
    "minor_arcana.wands.two": "Somebody stands behind battlements above a bay, a small globe in "
    "one hand, a wand in the other. A ring holds a second wand; roses and lilies below.",
    "minor_arcana.wands.three": "From behind, somebody in a red cloak on a cliff, a hand on one "
    "of three planted wands. Three ships sail on a golden sea.",
    "minor_arcana.wands.four": "A garland of flowers hangs from four tall wands. Under it two "
    "people side by side lift bunches of flowers before a castle.",
    "minor_arcana.wands.five": "Five people in blue, red, green, violet and white tunics swing "
    "long wands that cross against an empty sky, on bumpy ground.",
    "minor_arcana.wands.six": "A rider in a laurel wreath, a second wreath on the wand, on a "
    "white horse draped in green. People on foot lift five more wands.",
    "minor_arcana.wands.seven": "Somebody in a green tunic, one red boot and one yellow shoe, "
    "holds a wand across on top of a hill. Six wands rise from below.",
    "minor_arcana.wands.eight": "Eight wands in leaf fly side by side, slanting down through a "
    "clear, pale sky toward a green hill and a river. Nobody is there.",
    "minor_arcana.wands.nine": "Somebody with a bandaged head leans on a wand. Behind stand eight "
    "more wands like a fence, and green hills.",
    "minor_arcana.wands.ten": "Somebody bent double walks with ten wands in both arms, face "
    "hidden behind them, toward a house with a lit window beyond a field.",
    **COURT_ALTS,
}
"""What is seen on each card, for people who do not see it."""
