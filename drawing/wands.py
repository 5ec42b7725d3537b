"""The wands: firelight, desert, evening skies. Wands are pale on dark ground and dark on a bright sky."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.buildings import castle, house, sail
from drawing.cells import across, cells, down, hand, laurel
from drawing.emblems import leaf, wand
from drawing.horses import horse
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
    SKINS,
    VIOLET,
    WHITE,
    card,
    circle,
    line,
    oval,
    path,
    rect,
    turned,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, person, rider
from drawing.regalia import puffs
from drawing.scenery import flower, land, mountain
from drawing.things_wands import armful, bowed_head, bunch, carrier, fighter, lily, rose, swung, watcher
from drawing.wands_court import ALTS as COURT_ALTS
from drawing.wands_court import king, knight, page, queen


def ace() -> str:
    """A hand from a cloud holds up one large wand in leaf; leaves float; a castle on a hill."""
    floating = ((36, 44, 40), (46, 134, -30), (26, 92, 70), (196, 190, -40), (158, 226, 30), (200, 44, -60))
    skin = SKINS[0]
    fist = "".join(rect(0, 2 * number, 6, 1.06, skin, 0.4) for number in range(4))
    body = (
        halo(126, 120, 124, "#ff7a3a", 3, 0.12)
        + circle(126, 120, 86, "#f2904a")
        + circle(126, 120, 68, "#ffd484")
        + mountain(178, 366, 200, 96, "#3f9450", "")
        + castle(182, 306, 48, 84, WHITE, RED, "#3a1712")
        + land(338, "#1d5a30")
        + wand((104, 340), (138, 30), 27, 5, "#7a3c24")
        + line(20, 240, 92, 238, shade(skin), 34)
        + line(20, 236, 92, 232, skin, 26)
        + line(76, 218, 75, 252, WHITE, 12)
        + cells(rect(0, 0, 6, 7, shade(skin), 1) + fist, 8, 21)
        + cells(path("M0.6 0.6L2.5 -0.4H4.5", "none", skin, 1.4), 8, 21)
        + puffs(((16, 268, 24), (14, 212, 26), (44, 206, 20), (54, 262, 20), (36, 236, 32)))
        + "".join(leaf(x, y, turn, 36) for x, y, turn in floating)
    )
    return card("wands", body)


def two() -> str:
    """Somebody on battlements between two wands looks over a bay, a globe in the hand; one wand is in a ring."""
    skin = SKINS[0]
    merlon = "M{0} {2}V{1}H{3}V{2}Z"
    body = (
        circle(176, 96, 30, "#ffe2a0")
        + mountain(176, down(17), 150, 60, PLUM, "")
        + mountain(24, down(17), 130, 44, PLUM, "")
        + rect(0, down(17), 220, 160, "#f4b04c")
        + path("M14 190H60M150 200H206M20 232H56M160 240H206", "none", LIGHT, 8)
        + person(104, 372, 268, "#2f7a5a", skin=skin, hair=HAIR[1], cloak=RED)
        + path("M70 168Q104 186 138 168L132 196Q104 208 76 196Z", RED)
        + arm((78, 186), (40, 206), "#58a878", 21, 12, skin)
        + arm((132, 186), (144, 216), "#58a878", 21, 12, skin, (150, 196))
        + turned(form("M66 104Q70 76 110 78T150 104Q110 116 66 104Z", RED, 9, 0), 5, 108, 102)
        + wand((across(3.5), down(32)), (across(3.5), 26), 15, 3, "#5a2c20")
        + hand(3, 20, skin)
        + cells(ball(3, 3, 3, "#3f8ae8", part=0.22) + oval(2, 2, 1.4, 1.3, LEAF) + oval(4, 4.2, 1.3, 1, LEAF), 11, 18)
        + path(f"M{across(10.6)} {down(24)}H{across(16.4)}", "none", skin, 11)
        + rect(0, down(28), 220, 120, "#9088ac")
        + "".join(form(merlon.format(across(x), down(25), down(29), across(x + 3)), "#c8c0da", 0, 0) + rect(across(x) + 20, down(25), 9, 38, "#9088ac") for x in (-1, 4, 9, 14))
        + rect(0, down(28), 220, 8, "#c8c0da")
        + path(f"M{across(2)} {down(31)}H{across(6)}M{across(9)} {down(31)}H{across(13)}", "none", "#6a6290", 6)
        + rect(0, down(33), 220, 5, "#6a6290")
        + cells(oval(0, 0, 2.5, 2, "#2c1c38"), 18.5, 30.5)
        + cells(path("M-2 0A2 1.5 0 0 1 2 0", "none", shade(GOLD), 1), 18.5, 30.5)
        + wand((across(18.5), down(37)), (across(18.5), 26), 15, 3, "#5a2c20")
        + cells(path("M-2 -0.4V0.4A2 1.5 0 0 0 2 0.4V-0.4", "none", GOLD, 1.1), 18.5, 30.5)
        + rose(34, 348, 15) + lily(70, 346, 19) + rose(108, 348, 15) + lily(146, 346, 19)
    )  # fmt: skip
    return card("wands", body, ("#f08a50", "#f8c878"))


def three() -> str:
    """From behind: a cloak on a cliff, three planted wands, ships on a golden sea."""
    sea, wood = "#f6c454", "#6a2c1c"
    body = (
        circle(162, 92, 54, "#ffd08866")
        + circle(162, 92, 34, "#fff0c0")
        + rect(0, down(13), 220, 260, sea)
        + path("M134 180H160M180 196H206M140 250H168M184 282H208M146 320H172", "none", "#fff0b0", 8)
        + sail(154, 166, 56, WHITE, EARTH)
        + sail(186, 216, 66, WHITE, EARTH)
        + sail(170, 310, 84, WHITE, EARTH)
        + form(f"M0 384V{down(29)}L{across(11)} {down(28)}L{across(13)} {down(29)}L{across(11)} {down(31)}L{across(12)} {down(33)}L{across(9)} {down(35)}L{across(10)} 384Z", "#7a4a5c", 0, 0)
        + path("M16 318H50M64 342H86M10 360H40", "none", "#5a2438", 8)
        + path(f"M{across(13)} {down(29)}L{across(11)} {down(31)}L{across(12)} {down(33)}L{across(9)} {down(35)}L{across(10)} 384H{across(7)}L{across(7)} {down(34)}L{across(9)} {down(32)}L{across(9)} {down(30)}Z", "#4a2438")
        + path(f"M0 {down(29)}L{across(11)} {down(28)}L{across(13)} {down(29)}", "none", "#5fa03c", 13)
        + path(f"M{across(11)} {down(36.5)}q10 -10 20 0t20 0t20 0t20 0", "none", WHITE, 9)
        + wand((across(0.8), down(29)), (across(0.8), 60), 13, 3, wood)
        + wand((across(12), down(29)), (across(12), 44), 13, 3, wood)
        + watcher(62, 288, RED, shade(RED))
        + wand((across(9.5), down(29)), (across(9.5), 60), 13, 3, wood)
        + hand(9, 18, SKINS[2])
    )  # fmt: skip
    return card("wands", body, ("#c8503c", "#f8b870"))


def four() -> str:
    """A garland on four tall wands; two people lift flowers before a castle."""
    poles = ((46, 322, 56), (174, 322, 56), (22, 360, 34), (198, 360, 34))
    flowers = ((46, 92, RED), (76, 110, LIGHT), (110, 118, RED), (144, 110, LIGHT), (174, 92, RED))
    body = (
        circle(110, 190, 84, "#ffcf8466")
        + castle(110, 280, 66, 142, "#fff4e0", "#7a4ac0", "#5a3a86")
        + land(274, "#2f8a3c")
        + "".join(wand((x, foot), (x, top), 14, 2, "#f0cc94") for x, foot, top in poles)
        + person(80, 366, 124, RED, skin=SKINS[2], hair=HAIR[0], belt=GOLD, hands=((54, 240), (110, 316)))
        + person(142, 366, 124, BLUE, skin=SKINS[0], hair=HAIR[2], long_hair=True, belt=LIGHT, hands=((110, 316), (166, 240)))
        + bunch(52, 214, 13) + bunch(168, 214, 13)
        + path("M24 70 Q110 158 196 70", "none", shade(LEAF), 20)
        + path("M24 66 Q110 152 196 66", "none", LEAF, 11)
        + "".join(flower(x, y, 14, petals, GOLD if petals == RED else ORANGE) for x, y, petals in flowers)
    )  # fmt: skip
    return card("wands", body, ("#6a2030", "#f0904a"))


def five() -> str:
    """Five people in bright tunics swing wands that cross against an empty sky."""
    body = (
        path("M0 296Q54 280 110 290T220 284V384H0Z", "#9aa84c")
        + fighter(32, 312, 140, BLUE, SKINS[1], HAIR[1], 0.7)
        + fighter(188, 312, 140, "#2f9a52", SKINS[3], HAIR[0], -0.7)
        + fighter(110, 306, 140, "#ffe23c", SKINS[0], HAIR[2])
        + path("M0 362Q54 344 110 356T220 350V384H0Z", "#7a8c3c")
        + fighter(64, 372, 150, VIOLET, SKINS[2], HAIR[0], 0.7)
        + fighter(156, 372, 150, CREAM, SKINS[1], HAIR[4], -0.7)
        + swung((48, 212), (72, 150), ((60, 172), (136, 36)), BLUE, SKINS[1])
        + swung((172, 212), (148, 150), ((160, 172), (84, 36)), "#2f9a52", SKINS[3])
        + swung((128, 208), (139, 168), ((126, 190), (196, 60)), "#ffe23c", SKINS[0])
        + swung((78, 268), (95, 270), ((70, 308), (136, 206)), VIOLET, SKINS[2])
        + swung((142, 268), (125, 270), ((150, 308), (84, 206)), CREAM, SKINS[1])
    )
    return card("wands", body, ("#f8d488", "#ee9248"))


def six() -> str:
    """A rider with laurel on the head and on the wand, on a draped horse; people on foot lift wands beside."""
    skin, raised = SKINS[0], ((0.5, 146), (2.5, 112), (4.5, 132), (6.5, 98), (17.5, 132))
    body = (
        circle(120, 180, 92, "#ffd88c66")
        + circle(120, 180, 66, "#ffe4a8")
        + "".join(wand((across(x), 300), (across(x), top), 11, 1, "#803c28") for x, top in raised)
        + path("M0 300Q60 262 120 236Q170 196 220 190V384H0Z", "#2c6a30")
        + path(f"M0 {down(32)}H220V384H0Z", "#5a9a3c")
        + person(across(5.5), 340, 150, "#2c7a8c", skin=SKINS[0], hair=HAIR[0], hands=((across(6.5), 226),), look=0.6)
        + person(across(1.5), 356, 150, "#7a3aa8", skin=SKINS[1], hair=HAIR[0], hands=((across(3.5), 236),), look=0.6)
        + horse(114, 366, 0.98, WHITE, gear=RED, mane="#5a3a6a", hoof="#5a3a6a", gait="stands")
        + cells(rect(7, 32, 2, 5, WHITE) + rect(13, 32, 2, 5, WHITE) + rect(7, 37, 2, 1, "#5a3a6a") + rect(13, 37, 2, 1, "#5a3a6a"))
        + form("M66 272Q88 258 108 264H150Q158 290 154 326Q110 336 64 326Q58 296 66 272Z", "#3f7ad8", 8, 0)
        + path("M65 324Q110 334 154 324", "none", GOLD, 9)
        + rider(106, 268, 132, RED, skin=skin, hair=HAIR[1], leg="#8a2434")
        + arm((114, 196), (across(13.5), 206), "#f06a4c", 17, 10, skin)
        + wand((across(13.5), 240), (across(13.5), 76), 13, 0, "#803c28")
        + hand(13, 20.5, skin)
        + laurel(10, 1)
        + path("M84 146Q82 134 96 130Q116 124 132 140", "none", "#2f8a3c", 13)
        + path("M86 142L82 132M100 134L100 122M114 132L120 122M128 138L136 130", "none", LEAF, 8)
    )  # fmt: skip
    return card("wands", body, ("#e8804c", "#f8c47c"))


def seven() -> str:
    """Somebody in green, in two shoes that do not match, holds the high ground against six wands from below."""
    skin = SKINS[2]
    below = ((0.5, 18), (2.5, 22), (4.5, 27), (16.5, 27), (18.5, 22), (20.5, 18))
    body = (
        circle(184, 150, 60, "#ffe0a066")
        + circle(184, 150, 34, "#fff0c4")
        + path(f"M0 380V{down(37)}L{across(6)} {down(27)}L{across(7)} {down(26)}H{across(14)}L{across(15)} {down(27)}L220 {down(37)}V380Z", "#5a8a34")
        + path(f"M{across(7)} {down(26.5)}H{across(14)}", "none", "#a8cc58", 10)
        + line(95.7, 190, 95.7, 234, "#7a3c28", 17)
        + line(128, 190, 133, 240, "#7a3c28", 17)
        + person(110, 276, 244, "#2f9a4a", skin=skin, hair=HAIR[0], legs="none", belt=BROWN)
        + cells(rect(1, 0, 3, 5, RED) + rect(0, 3, 4, 2, RED, 0.6), 6, 22)
        + cells(rect(0, 0, 4, 2, "#ffe23c", 0.6), 12, 25)
        + arm((82, 112), (60, 148), "#5fbc60", 20, 11, skin)
        + arm((138, 112), (166, 100), "#5fbc60", 20, 11, skin)
        + wand((14, 170), (206, 80), 17, 2, "#803c28")
        + ball(62, 147, 12, skin) + ball(164, 100, 12, skin)
        + "".join(wand((across(x), 392), (across(x), down(top)), 11, 3, "#5a2030") for x, top in below)
    )  # fmt: skip
    return card("wands", body, ("#f09a58", "#f8cc88"))


def eight() -> str:
    """Eight wands fly down side by side over a river and a green hill."""
    starts = ((26, 34), (60, 30), (94, 26), (128, 22), (28, 160), (62, 156), (96, 152), (130, 148))
    body = (
        circle(178, 60, 66, "#fff0b066")
        + circle(178, 60, 38, "#fffbe0")
        + mountain(176, 340, 150, 70, "#c8507a", "")
        + mountain(66, 356, 220, 84, "#4fae58", "")
        + "".join(wand((x, y), (x + 62, y + 118), 12, 2, "#7a2c34") for x, y in starts)
        + land(330, "#1f7a3c")
        + path("M230 318 Q140 326 146 348 T80 394", "none", "#3a8af0", 34)
        + path("M226 314 Q132 322 138 346 T74 390", "none", "#9ad8ff", 12)
    )
    return card("wands", body, ("#ff9a58", "#ffe4a0"))


def nine() -> str:
    """Somebody with a bandaged head leans on a wand; eight wands stand behind like a fence, before green hills."""
    skin = SKINS[2]
    fence = "".join(
        wand((x, 336), (x, 118 + 22 * (number % 2)), 12, number % 2, "#f4d8a4")
        for number, x in enumerate((22, 44, 66, 88, 110, 132, 178, 200))
    )
    guard = person(98, 362, 216, BLUE, skin=skin, hair=HAIR[0], legs=PLUM, belt=BROWN, look=-0.8)
    band = path("M74 164Q98 156 122 163", "none", WHITE, 13) + line(75, 166, 68, 180, WHITE, 8)
    body = (
        halo(100, 200, 110, "#ff5a28", 3, 0.13)
        + path("M0 340V150Q80 140 122 92Q170 34 220 84V340Z", "#2f8a44")
        + path("M0 340V100Q40 56 86 110Q130 164 220 200V340Z", "#5ab84c")
        + fence
        + rect(0, 320, 220, 60, "#5a2c28")
        + rect(0, 320, 220, 8, "#8a4a3a")
        + turned(guard + band, 4, 98, 362)
        + wand((154, 364), (160, 150), 18, 2, "#f2d8a4")
        + arm((136, 222), (158, 236), "#6a9ad8", 20, 12, skin)
        + arm((92, 222), (154, 262), "#6a9ad8", 19, 12, skin)
    )
    return card("wands", body, ("#5a1c26", "#e8844a"))


def ten() -> str:
    """Somebody bent double carries ten wands, face hidden in them, toward a house with a lit window."""
    body = (
        halo(184, 276, 76, "#ff5a28", 3, 0.2)
        + circle(20, 262, 80, "#5a2440")
        + circle(120, 280, 70, "#5a2440")
        + rect(0, 292, 220, 88, "#a8602c")
        + path("M0 316H220M0 344H220M0 372H220", "none", "#8a4a24", 6)
        + rect(0, 290, 220, 8, "#d08a44")
        + house(184, 312, 52, 84, CREAM, RED, "#f0a030")
        + carrier(78, 360, "#38a04e", "#5a3a86")
        + armful(104, 234, 182, 62)
        + path("M84 222 L104 262 L128 260", "none", shade("#38a04e"), 22)
        + path("M84 220 L104 259 L128 257", "none", "#5fbc60", 15)
        + ball(132, 258, 11, SKINS[2])
        + bowed_head(139, 222, 22, HAIR[4], SKINS[2])
    )
    return card("wands", body, ("#3a1634", "#d0623c"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.wands.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.wands.ace": "A hand from a cloud holds up one large branch in leaf before a golden "
    "sun. Leaves float down; a white castle stands on a green hill.",
    "minor_arcana.wands.two": "Somebody stands behind battlements above a bay, a small globe in "
    "one hand, a wand in the other. A ring holds a second wand; roses and lilies below.",
    "minor_arcana.wands.three": "From behind, somebody in a red cloak on a cliff, a hand on one "
    "of three planted wands. Three ships sail on a golden sea.",
    "minor_arcana.wands.four": "A garland of flowers hangs from four tall wands. Under it two "
    "people side by side lift bunches of flowers before a castle.",
    "minor_arcana.wands.five": "Five people in blue, yellow, green, violet and white tunics swing "
    "long wands that cross against an empty sky.",
    "minor_arcana.wands.six": "A rider in a laurel wreath, a second wreath on the wand, on a "
    "white horse draped in blue. People on foot behind it; five more wands rise.",
    "minor_arcana.wands.seven": "Somebody in a green tunic, one red boot and one yellow shoe, "
    "holds a wand across on top of a hill. Six wands rise from below.",
    "minor_arcana.wands.eight": "Eight wands in leaf fly side by side, slanting down through a "
    "clear, pale sky toward a green hill and a river. Nobody is there.",
    "minor_arcana.wands.nine": "Somebody with a bandaged head leans on a wand. Behind stand eight "
    "more wands like a fence, and green hills.",
    "minor_arcana.wands.ten": "Somebody bent double walks with ten wands in both arms, a grey "
    "head bowed behind them, toward a house with a lit window beyond a field.",
    **COURT_ALTS,
}
"""What is seen on each card, for people who do not see it."""
