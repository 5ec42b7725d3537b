"""The wands: firelight, desert, evening skies. Wands are pale on dark ground and dark on a bright sky."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import horse, lion
from drawing.kit import (
    BLUE, BROWN, CREAM, DEEP, EARTH, EMBER, GOLD, GREEN, ICE, LEAF, LIGHT, MOSS, NIGHT, ORANGE, PLUM, RED, ROSE, SAND,
    SKINS, SKY, SLATE, STEEL, STONE, VIOLET, WHITE, WOOD, card, circle, line, oval, path, placed, poly, rect, turned,
    wand,
)  # fmt: skip
from drawing.people import crown, hand_from_cloud, person, seated, throne
from drawing.scenery import castle, flower, house, land, mountain, sail, sunflower, water, wreath
from drawing.things_wands import (
    armful, bunch, carrier, cat, enthroned, fighter, flames_crown, globe, helmet, leaf, lily, lion_head, pyramid,
    rearing, salamander,
)  # fmt: skip


def ace() -> str:
    """A hand from a cloud holds up one large wand in leaf; leaves float; a castle on a hill."""
    body = (
        circle(132, 118, 92, EMBER)
        + mountain(186, 344, 170, 76, MOSS, "")
        + castle(176, 300, 50, 50, CREAM)
        + land(338, "#233f2c")
        + wand((112, 318), (146, 44), 25, 5, SAND)
        + placed(hand_from_cloud(0, 0, SKINS[2]), 121, 232, 1.4)
        + "".join(leaf(x, y, turn, 26) for x, y, turn in ((44, 74, 40), (72, 132, -30), (36, 158, 20), (190, 168, -40), (182, 222, 30), (70, 40, -60)))
    )  # fmt: skip
    return card("wands", body)


def two() -> str:
    """Somebody on battlements between two wands looks over a bay, a globe in the hand; one wand is in a ring."""
    merlons = "".join(rect(x, 262, 38, 40, STONE) for x in (8, 64, 120, 176))
    body = (
        mountain(150, 212, 150, 54, PLUM, "")
        + water(206, 300, "#2f74a8", 2)
        + person(106, 372, 292, RED, skin=SKINS[0], hair=EARTH, hands=((38, 190), (150, 196)), cloak=EMBER)
        + rect(0, 290, 220, 90, STONE)
        + merlons
        + wand((36, 300), (36, 54), 15, 3, SAND)
        + circle(38, 190, 13, SKINS[0])
        + globe(152, 180, 24)
        + wand((192, 340), (192, 54), 15, 3, SAND)
        + circle(192, 296, 17, "none", GOLD, 9)
        + "".join(flower(x, 336, 13) for x in (38, 104))
        + "".join(lily(x, 336, 14) for x in (71, 137))
    )
    return card("wands", body, ("#4a1a1c", "#c4633c"))


def three() -> str:
    """From behind: a cloak on a cliff, three planted wands, ships on a golden sea."""
    body = (
        water(150, 380, GOLD, 4, LIGHT)
        + sail(166, 184, 50, WHITE)
        + sail(118, 170, 34, WHITE)
        + sail(160, 258, 66, WHITE)
        + poly([(0, 318), (60, 306), (150, 312), (178, 330), (196, 380), (0, 380)], EARTH)
        + person(84, 350, 220, RED, hair=NIGHT, back=True, cloak=EMBER)
    )
    body += wand((28, 340), (28, 60), 14, 2, BROWN) + wand((140, 345), (140, 60), 14, 2, BROWN)
    body += wand((192, 345), (192, 60), 14, 2, BROWN)
    return card("wands", body, ("#a9432a", "#f3b05c"))


def four() -> str:
    """A garland on four tall wands; two people lift flowers before a castle."""
    garland = "M26 92 Q110 168 194 92"
    body = (
        castle(110, 258, 92, 96, STONE, PLUM)
        + land(258, MOSS)
        + "".join(wand((x, foot), (x, top), 14, 2, SAND) for x, foot, top in ((26, 350, 46), (62, 322, 62), (158, 322, 62), (194, 350, 46)))
        + person(88, 340, 134, RED, skin=SKINS[3], hair=NIGHT, hands=((80, 206),))
        + person(132, 340, 134, BLUE, skin=SKINS[0], hair=EARTH, hands=((140, 206),), long_hair=True)
        + bunch(79, 190) + bunch(141, 190)
        + path(garland, "none", LEAF, 17)
        + "".join(flower(x, y, 11, petals) for x, y, petals in ((52, 112, RED), (80, 126, WHITE), (110, 131, RED), (140, 126, WHITE), (168, 112, RED)))
    )  # fmt: skip
    return card("wands", body, ("#5a1f1a", "#d1713f"))


def five() -> str:
    """Five people in bright tunics swing wands that cross against an empty sky, on uneven ground."""
    body = (
        path("M0 300 Q30 270 66 292 Q96 316 130 286 Q164 262 220 300 V380 H0 Z", EMBER)
        + fighter(44, 300, 138, BLUE, SKINS[1], ((60, 140),), ((30, 190), (104, 60)))
        + fighter(178, 296, 138, GREEN, SKINS[3], ((160, 138),), ((196, 180), (112, 48)), NIGHT)
        + fighter(112, 294, 140, RED, SKINS[0], ((90, 134),), ((20, 92), (160, 176)))
        + path("M0 344 Q40 318 90 346 Q140 366 220 330 V380 H0 Z", EARTH)
        + fighter(74, 352, 146, VIOLET, SKINS[2], ((50, 196),), ((16, 240), (134, 80)))
        + fighter(148, 354, 146, CREAM, SKINS[1], ((176, 200),), ((206, 250), (60, 70)))
    )
    return card("wands", body, ("#f6d9a0", "#ee9f5c"))


def six() -> str:
    """A rider with laurel on the head and on the wand, on a draped horse; people on foot lift five wands."""
    crowd = "".join(wand((x, 300), (x, top), 11, 0, SAND) for x, top in ((24, 120), (46, 96), (68, 128), (178, 120), (198, 140)))
    body = (
        land(300, EMBER)
        + crowd
        + person(32, 360, 150, GREEN, skin=SKINS[3], hair=NIGHT)
        + person(66, 360, 146, VIOLET, skin=SKINS[1])
        + person(186, 366, 150, BLUE, skin=SKINS[2])
        + horse(104, 356, 1.2, WHITE, gear=RED)
        + path("M52 246 H128 L150 320 L40 320 Z", ORANGE)
        + person(96, 290, 190, RED, skin=SKINS[0], hands=((146, 196),), cloak=EMBER)
        + wand((146, 270), (146, 60), 13, 0, SAND)
        + circle(146, 196, 9, SKINS[0])
        + wreath(146, 64, 22)
        + wreath(96, 112, 20, LEAF, 9, 0.5)
    )
    return card("wands", body)


def seven() -> str:
    """Somebody in green, in two shoes that do not match, holds the high ground against six wands from below."""
    body = (
        poly([(0, 380), (0, 300), (66, 226), (160, 226), (220, 296), (220, 380)], EARTH)
        + person(110, 222, 190, GREEN, skin=SKINS[2], hair=NIGHT, hands=((66, 132), (154, 104)), legs=SAND)
        + wand((22, 160), (198, 76), 15, 2, SAND)
        + circle(66, 139, 10, SKINS[2]) + circle(154, 97, 10, SKINS[2])
        + line(88, 218, 102, 218, RED, 19) + line(126, 218, 144, 218, GOLD, 13)
        + "".join(wand((x, 390), (x + 4 * (x < 110) - 2, top), 13, 1, SAND) for x, top in ((26, 276), (60, 256), (92, 284), (126, 284), (160, 256), (194, 276)))
    )  # fmt: skip
    return card("wands", body, ("#7a2f1c", "#e08a4c"))


def eight() -> str:
    """Eight wands fly down side by side over a river and a green hill."""
    flying = "".join(wand((x, y), (x + 62, y + 118), 12, 2, BROWN) for x, y in ((28, 34), (62, 30), (96, 26), (130, 22)))
    flying += "".join(wand((x, y), (x + 62, y + 118), 12, 2, BROWN) for x, y in ((28, 160), (62, 156), (96, 152), (130, 148)))
    body = (
        flying
        + mountain(60, 350, 200, 76, GREEN, "")
        + land(330, MOSS)
        + path("M230 320 Q150 326 150 346 T80 390", "none", SKY, 24)
    )
    return card("wands", body, ("#f7e0b0", "#f0a868"))


def nine() -> str:
    """Somebody with a bandaged head leans on a wand; eight wands stand behind like a fence, before green hills."""
    fence = "".join(wand((x, 330), (x, 62 + 10 * (n % 2)), 12, 1, SAND) for n, x in enumerate(range(26, 220, 24)))
    body = (
        land(232, GREEN, 40)
        + fence
        + land(316, EARTH)
        + person(104, 356, 200, BLUE, skin=SKINS[1], hair=EARTH, hands=((146, 232),), legs=PLUM)
        + wand((150, 360), (150, 190), 15, 1, ORANGE)
        + circle(150, 232, 10, SKINS[1])
        + line(82, 172, 126, 166, WHITE, 12)
    )
    return card("wands", body)


def ten() -> str:
    """Somebody bent double carries ten wands, face hidden in them, toward a house with a lit window."""
    body = (
        land(292, "#b5762f")
        + house(184, 300, 40, 54, CREAM, RED, NIGHT)
        + carrier(78, 356, BLUE, PLUM)
        + armful(112, 232, 176, 62)
        + path("M84 218 L104 250 L134 236", "none", BLUE, 22)
        + circle(136, 236, 11, SKINS[2])
    )
    return card("wands", body, ("#3d1b2c", "#c4633c"))


def page() -> str:
    """A page in a tunic with salamanders and a feathered hat gazes up at a tall wand; pyramids behind."""
    body = (
        pyramid(180, 292, 120, 90, ORANGE, EMBER)
        + pyramid(40, 292, 90, 60, ORANGE, EMBER)
        + rect(0, 290, 220, 90, SAND)
        + person(84, 356, 226, GOLD, skin=SKINS[3], hair=NIGHT, hands=((150, 226), (150, 190)), legs=BROWN)
        + salamander(84, 232, 0.6, EMBER)
        + salamander(84, 272, 0.6, EMBER, True)
        + wand((154, 356), (154, 40), 17, 3, WOOD)
    )
    return card("wands", body)


def knight() -> str:
    """A rider in armour, red plume flying, wand in hand, on a rearing horse; pyramids far behind."""
    body = (
        pyramid(36, 330, 100, 70, ORANGE, EMBER)
        + pyramid(176, 330, 110, 84, ORANGE, EMBER)
        + rect(0, 326, 220, 60, SAND)
        + rearing(88, 348, 1, EARTH)
        + turned(person(78, 250, 130, GOLD, hands=((112, 150),)), 0, 80, 230)
        + helmet(80, 140, 20)
        + wand((90, 190), (150, 40), 13, 2, BROWN)
    )
    return card("wands", body, ("#e9a04f", "#f7dca0"))


def queen() -> str:
    """A queen on a gold throne between carved lions, a wand and a sunflower in the hands, a black cat in front."""
    body = (
        throne(110, 330, 110, 270, GOLD)
        + lion_head(110, 84, 20)
        + seated(110, 322, 200, ORANGE, skin=SKINS[2], hair=EARTH, hands=((46, 190), (176, 190)), long_hair=True)
        + lion(40, 322, 0.8, GOLD, EMBER, True) + lion(180, 322, 0.8, GOLD, EMBER)
        + rect(0, 320, 220, 60, STONE)
        + cat(110, 362, 1)
        + wand((44, 330), (44, 50), 14, 3, SAND)
        + sunflower(178, 150, 26)
        + crown(110, 130, 50)
    )
    return card("wands", body)


def king() -> str:
    """A king in a crown like flames leans forward on a throne with lions, a long wand in hand; a salamander beside."""
    body = (
        rect(20, 90, 44, 250, STONE, 8)
        + lion_head(42, 90, 26)
        + rect(24, 270, 90, 70, STONE, 6)
        + rect(0, 336, 220, 50, EARTH)
        + enthroned(94, 340, RED, ORANGE)
        + flames_crown(120, 158, 52)
        + wand((166, 350), (166, 40), 15, 3, SAND)
        + salamander(166, 366, 0.9)
    )
    return card("wands", body)


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.wands.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}
