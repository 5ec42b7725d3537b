"""The wands: firelight, desert, evening skies. Wands are pale on dark ground and dark on a bright sky."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import horse, lion
from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    EARTH,
    EMBER,
    GOLD,
    GREEN,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    ORANGE,
    PLUM,
    RED,
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
    line,
    oval,
    path,
    placed,
    poly,
    rect,
    turned,
)  # fmt: skip
from drawing.people import crown, hand_from_cloud, person, seated, throne
from drawing.scenery import castle, flower, house, land, mountain, sail, water, wreath
from drawing.things_wands import (
    armful,
    big_sunflower,
    branch,
    bunch,
    carrier,
    cat,
    enthroned,
    fighter,
    flames_crown,
    globe,
    helmet,
    horseman,
    leaf,
    lily,
    lizard,
    pyramid,
    rearing,
    rose,
    salamander,
    watcher,
)  # fmt: skip


def ace() -> str:
    """A hand from a cloud holds up one large wand in leaf; leaves float; a castle on a hill."""
    floating = ((40, 60, 40), (66, 132, -30), (32, 156, 20), (194, 178, -40), (176, 222, 30), (192, 50, -60))
    body = (
        circle(122, 116, 84, EMBER)
        + mountain(176, 364, 190, 96, GREEN, "")
        + castle(174, 296, 56, 56, CREAM)
        + land(340, "#233f2c")
        + branch((108, 326), (134, 40), 26, 5)
        + placed(hand_from_cloud(0, 0, SKINS[2]), 117, 232, 1.4)
        + "".join(leaf(x, y, turn, 32) for x, y, turn in floating)
    )
    return card("wands", body)


def two() -> str:
    """Somebody on battlements between two wands looks over a bay, a globe in the hand; one wand is in a ring."""
    body = (
        mountain(160, 212, 150, 54, PLUM, "")
        + water(206, 300, "#2f74a8", 2)
        + person(108, 350, 252, GOLD, skin=SKINS[0], hands=((38, 196), (150, 200)), cloak=RED)
        + turned(oval(116, 106, 39, 17, RED), 8, 116, 106)
        + rect(0, 292, 220, 90, STONE)
        + "".join(rect(x, 264, 38, 40, STONE) for x in (-8, 50, 108))
        + branch((34, 306), (34, 50), 15, 3)
        + circle(36, 196, 13, SKINS[0])
        + globe(152, 182, 25)
        + circle(188, 308, 20, EARTH)
        + branch((188, 352), (188, 50), 15, 3)
        + path("M170 308 A18 18 0 0 0 206 308", "none", GOLD, 11)
        + path("M170 308 A18 18 0 0 1 206 308", "none", GOLD, 6)
        + rose(34, 338, 15) + lily(70, 336, 19) + rose(108, 338, 15) + lily(144, 336, 19)
    )  # fmt: skip
    return card("wands", body, ("#4a1a1c", "#c4633c"))


def three() -> str:
    """From behind: a cloak on a cliff, three planted wands, ships on a golden sea."""
    body = (
        water(132, 380, GOLD, 4, LIGHT)
        + sail(52, 156, 46, PLUM, EARTH)
        + sail(162, 182, 54, PLUM, EARTH)
        + sail(160, 268, 66, PLUM, EARTH)
        + poly(
            [(0, 306), (60, 298), (140, 304), (166, 322), (182, 350), (208, 362), (208, 380), (0, 380)], EARTH
        )
        + "".join(branch((x, 352), (x, 48), 15, 2, EARTH) for x in (24, 130, 198))
        + watcher(78, 346, RED, EMBER)
    )
    return card("wands", body, ("#a9432a", "#f3b05c"))


def four() -> str:
    """A garland on four tall wands; two people lift flowers before a castle."""
    poles = ((24, 356, 40), (48, 330, 58), (172, 330, 58), (196, 356, 40))
    flowers = ((46, 100, RED), (76, 116, WHITE), (110, 122, RED), (144, 116, WHITE), (174, 100, RED))
    body = (
        rect(80, 192, 60, 76, STONE)
        + "".join(rect(x, 182, 12, 14, STONE) for x in (88, 104, 120))
        + "".join(rect(x - 14, 158, 28, 110, STONE) for x in (72, 148))
        + "".join(poly([(x - 20, 162), (x, 130), (x + 20, 162)], PLUM) for x in (72, 148))
        + rect(102, 214, 17, 50, LIGHT, 8)
        + land(258, MOSS)
        + "".join(branch((x, foot), (x, top), 14, 2) for x, foot, top in poles)
        + person(88, 360, 132, RED, skin=SKINS[2], hair=NIGHT, hands=((68, 228),))
        + oval(134, 260, 20, 28, EARTH)
        + person(134, 360, 132, BLUE, skin=SKINS[0], hair=EARTH, hands=((154, 228),))
        + bunch(66, 208, 12) + bunch(156, 208, 12)
        + path("M26 80 Q110 160 194 80", "none", LEAF, 18)
        + "".join(flower(x, y, 13, petals) for x, y, petals in flowers)
    )  # fmt: skip
    return card("wands", body, ("#5a1f1a", "#d1713f"))


def five() -> str:
    """Five people in bright tunics swing wands that cross against an empty sky, on uneven ground."""
    body = (
        path("M0 272 Q36 262 66 290 Q92 318 122 278 Q150 256 186 292 Q204 304 220 290 V380 H0 Z", EMBER)
        + fighter(36, 294, 138, BLUE, SKINS[1], (60, 180), ((52, 206), (104, 44)))
        + fighter(184, 312, 142, GREEN, SKINS[3], (163, 180), ((166, 206), (148, 40)), NIGHT)
        + fighter(108, 294, 140, RED, SKINS[0], (130, 184), ((140, 210), (70, 30)))
        + path("M0 340 Q44 298 84 344 Q110 372 138 346 Q178 302 220 366 V380 H0 Z", EARTH)
        + fighter(74, 352, 146, VIOLET, SKINS[2], (92, 222), ((102, 242), (22, 78)), NIGHT)
        + fighter(148, 354, 146, CREAM, SKINS[1], (130, 222), ((120, 242), (202, 78)))
    )
    return card("wands", body, ("#f6d9a0", "#ee9f5c"))


def six() -> str:
    """A rider with laurel on the head and on the wand, on a draped horse; people on foot lift five wands."""
    lifted = ((22, 112), (44, 92), (66, 118), (178, 84), (200, 108))
    body = (
        land(306, EMBER)
        + "".join(branch((x, 300), (x, top), 11, 0) for x, top in lifted)
        + person(100, 310, 172, RED, skin=SKINS[0], hands=((144, 200),))
        + horse(110, 352, 1.15, WHITE, gear=RED)
        + path(
            "M62 246 Q100 262 138 250 L148 310 Q136 324 124 310 Q110 324 96 310 Q82 324 70 310 L54 308 Z",
            GOLD,
        )
        + line(104, 240, 118, 284, RED, 20)
        + line(118, 292, 130, 292, EARTH, 15)
        + branch((146, 240), (146, 66), 13, 0)
        + circle(146, 200, 10, SKINS[0])
        + wreath(146, 62, 21)
        + wreath(100, 152, 21, LEAF, 11, 0.42)
        + person(30, 384, 140, GREEN, skin=SKINS[1], hands=((44, 226),), hair=BROWN)
        + person(186, 392, 122, BLUE, skin=SKINS[2], hands=((200, 246),), back=True)
    )
    return card("wands", body)


def seven() -> str:
    """Somebody in green, in two shoes that do not match, holds the high ground against six wands from below."""
    body = (
        poly([(0, 380), (0, 300), (66, 226), (160, 226), (220, 296), (220, 380)], EARTH)
        + person(110, 222, 190, GREEN, skin=SKINS[2], hair=NIGHT, hands=((66, 132), (154, 104)), legs=SAND)
        + branch((22, 160), (198, 76), 16, 2)
        + circle(66, 139, 10, SKINS[2]) + circle(154, 97, 10, SKINS[2])
        + path("M92 184 V214 H80", "none", RED, 20) + line(128, 216, 150, 216, GOLD, 15)
        + "".join(branch((x, 390), (x, top), 13, 1) for x, top in ((26, 276), (60, 256), (92, 284), (126, 284), (160, 256), (194, 276)))
    )  # fmt: skip
    return card("wands", body, ("#7a2f1c", "#e08a4c"))


def eight() -> str:
    """Eight wands fly down side by side over a river and a green hill."""
    starts = ((28, 36), (62, 32), (96, 28), (130, 24), (28, 162), (62, 158), (96, 154), (130, 150))
    body = (
        mountain(60, 350, 200, 76, GREEN, "")
        + "".join(branch((x, y), (x + 60, y + 116), 12, 2, BROWN) for x, y in starts)
        + land(330, MOSS)
        + path("M230 318 Q140 326 146 348 T80 392", "none", SKY, 28)
    )
    return card("wands", body, ("#f7e0b0", "#f0a868"))


def nine() -> str:
    """Somebody with a bandaged head leans on a wand; eight wands stand behind like a fence, before green hills."""
    fence = "".join(
        branch((x, 330), (x, 52 + 24 * (number % 2)), 12, number % 2)
        for number, x in enumerate(range(26, 200, 24))
    )
    guard = person(100, 356, 206, BLUE, skin=SKINS[3], hair=EARTH, hands=((150, 240),), legs=PLUM)
    body = (
        land(226, GREEN, 40)
        + fence
        + land(318, EARTH)
        + line(152, 356, 158, 192, EARTH, 28)
        + turned(guard + line(77, 172, 123, 164, WHITE, 15) + line(80, 172, 70, 190, WHITE, 9), 5, 100, 356)
        + branch((152, 358), (158, 190), 17, 2, LIGHT)
        + circle(158, 246, 11, SKINS[3])
    )
    return card("wands", body)


def ten() -> str:
    """Somebody bent double carries ten wands, face hidden in them, toward a house with a lit window."""
    body = (
        land(292, "#b5762f")
        + house(182, 308, 48, 70, PLUM, RED, PLUM)
        + rect(173, 280, 18, 18, LIGHT)
        + carrier(78, 356, GREEN, PLUM)
        + armful(109, 232, 178, 64)
        + path("M84 218 L104 250 L134 236", "none", GREEN, 22)
        + circle(136, 236, 11, SKINS[2])
    )
    return card("wands", body, ("#3d1b2c", "#c4633c"))


def page() -> str:
    """A page in a tunic with salamanders and a feathered hat gazes up at a tall wand; pyramids behind."""
    body = (
        pyramid(170, 296, 130, 96)
        + pyramid(14, 296, 90, 66)
        + rect(0, 292, 220, 90, SAND)
        + person(80, 358, 236, GOLD, skin=SKINS[1], hair=RED, hands=((142, 214), (142, 190)), legs=BROWN)
        + poly([(50, 214), (110, 214), (132, 312), (28, 312)], GOLD)
        + turned(lizard(80, 250, 0.96, EARTH), 14, 80, 250)
        + path("M42 138 Q46 102 84 106 L112 124 L116 136 Q80 128 50 156 Z", RED)
        + path("M54 118 Q20 106 24 66 Q52 70 66 112 Z", CREAM)
        + salamander(178, 354, 0.66, EARTH)
        + branch((146, 360), (146, 36), 17, 3, WOOD)
        + circle(146, 216, 11, SKINS[1]) + circle(146, 190, 11, SKINS[1])
    )  # fmt: skip
    return card("wands", body)


def knight() -> str:
    """A rider in armour, red plume flying, wand in hand, on a rearing horse; pyramids far behind."""
    body = (
        pyramid(34, 336, 110, 74, ORANGE, EMBER)
        + pyramid(176, 336, 110, 90, ORANGE, EMBER)
        + rect(0, 330, 220, 60, SAND)
        + rearing(95, 354, 0.93, EARTH)
        + horseman(86, 238, "#7a2418")
        + helmet(90, 142, 21)
        + branch((110, 210), (154, 38), 15, 2, BROWN)
        + circle(129, 154, 11, STEEL)
    )
    return card("wands", body, ("#e9a04f", "#f7dca0"))


def queen() -> str:
    """A queen on a gold throne between carved lions, a wand and a sunflower in the hands, a black cat in front."""
    body = (
        throne(110, 330, 92, 292, GOLD)
        + rect(78, 72, 64, 200, EMBER)
        + oval(110, 178, 36, 44, NIGHT)
        + seated(110, 326, 182, RED, skin=SKINS[1], hair=NIGHT, hands=((52, 222), (172, 218)))
        + crown(110, 154, 48)
        + rect(8, 306, 48, 20, SLATE) + rect(164, 306, 48, 20, SLATE)
        + lion(36, 308, 0.78, GOLD, EMBER, True) + lion(184, 308, 0.78, GOLD, EMBER)
        + rect(0, 322, 220, 60, STONE)
        + cat(110, 366, 1.1)
        + branch((52, 316), (52, 34), 14, 3)
        + circle(52, 222, 11, SKINS[1])
        + big_sunflower(176, 148, 32)
        + circle(176, 218, 11, SKINS[1])
    )  # fmt: skip
    return card("wands", body)


def king() -> str:
    """A king in a crown like flames leans forward on a throne with lions, a long wand in hand; a salamander beside."""
    body = (
        lion(44, 96, 0.78, GOLD, EMBER)
        + rect(16, 90, 56, 226, STONE, 6)
        + rect(16, 250, 100, 66, STONE, 6)
        + rect(0, 312, 220, 70, "#2a1512")
        + enthroned(92, 318, ORANGE, RED)
        + lizard(42, 150, 0.7, EMBER)
        + lion(50, 314, 0.7, GOLD, EMBER)
        + flames_crown(122, 118, 56)
        + branch((168, 330), (168, 30), 15, 3)
        + circle(168, 194, 12, SKINS[3])
        + salamander(118, 364, 1.2, RED)
    )
    return card("wands", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.wands.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.wands.ace": (
        "A hand from a cloud holds up one large branch in leaf before a red sun. Leaves float down; a "
        "white castle stands on a green hill."
    ),
    "minor_arcana.wands.two": (
        "Somebody stands behind battlements above a bay, a small globe in one hand, a wand in the "
        "other. A ring holds a second wand; roses and lilies below."
    ),
    "minor_arcana.wands.three": (
        "From behind, somebody in a red cloak on a cliff, a hand on one of three planted wands. Three "
        "ships sail on a golden sea."
    ),
    "minor_arcana.wands.four": (
        "A garland of flowers hangs from four tall wands. Under it two people side by side lift "
        "bunches of flowers before a castle."
    ),
    "minor_arcana.wands.five": (
        "Five people in blue, red, green, violet and white tunics swing long wands that cross against "
        "an empty sky, on bumpy ground."
    ),
    "minor_arcana.wands.six": (
        "A rider in a laurel wreath, a second wreath on the wand, on a white horse draped in gold. "
        "People on foot lift five more wands."
    ),
    "minor_arcana.wands.seven": (
        "Somebody in a green tunic, one red boot and one yellow shoe, holds a wand across on top of a "
        "hill. Six wands rise from below."
    ),
    "minor_arcana.wands.eight": (
        "Eight wands in leaf fly side by side, slanting down through a clear, pale sky toward a green "
        "hill and a river. Nobody is there."
    ),
    "minor_arcana.wands.nine": (
        "Somebody with a bandaged head leans on a wand. Behind stand eight more wands like a fence, "
        "and green hills."
    ),
    "minor_arcana.wands.ten": (
        "Somebody bent double walks with ten wands in both arms, face hidden behind them, toward a "
        "house with a lit window beyond a field."
    ),
    "minor_arcana.wands.page": (
        "A page in a red hat with a white feather holds a tall wand in the desert. A salamander on "
        "the yellow tunic, one on the sand, pyramids behind."
    ),
    "minor_arcana.wands.knight": (
        "A rider in armour with a flying red plume and a wand on a rearing dark horse. A salamander "
        "is on the cape; pyramids stand behind."
    ),
    "minor_arcana.wands.queen": (
        "A crowned figure in red on a gold throne between two carved lions, a wand in one hand, a "
        "sunflower in the other. A black cat sits in front."
    ),
    "minor_arcana.wands.king": (
        "A king with a white beard and a crown of flames leans forward on a throne with lions, "
        "holding a long wand. A red salamander crosses the floor."
    ),
}
"""What is seen on each card, for people who do not see it."""
