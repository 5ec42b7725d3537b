"""The cups: nights and evenings by the water."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.buildings import arched_bridge, castle, house, wall
from drawing.cells import across, cells, down, hand, lion_face
from drawing.creatures import rearing_snake
from drawing.cups_court import ALTS as COURT_ALTS
from drawing.cups_court import king, knight, page, queen
from drawing.emblems import cup
from drawing.few_pixels import (
    crossed,
    dancing_pair,
    feathered_wing,
    goblet,
    golden_star,
    guard_leaving,
    holding_hand,
    keep,
    pole,
    sleeve_of_cloud,
    small_cup,
    toppled_cup,
)
from drawing.kit import (
    BROWN,
    CREAM,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    LILAC,
    MOSS,
    ORANGE,
    RED,
    ROSE,
    SAND,
    SKINS,
    SKY,
    VIOLET,
    WHITE,
    WOOD,
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
from drawing.people import HAIR, arm, head, person, seated, side_head
from drawing.scenery import land, moon, mountain, water
from drawing.small_plants import big_grapes, daisy, small_pumpkin, water_lily, wreath
from drawing.things_cups import (
    cloud_bank,
    cloud_hand,
    dove_down,
    plank,
    veiled,
)


def ace() -> str:
    """A hand holds out a cup that runs over into a pond with water lilies; a dove comes down to it."""
    skin = SKINS[1]
    streams = "".join(
        path(f"M{110 + side * 46} 138Q{110 + side * reach} 144 {110 + side * reach} 326", "none", ink, wide)
        for side in (-1, 1)
        for reach, ink, wide in ((64, SKY, 12), (64, ICE, 5), (86, SKY, 12), (86, ICE, 5))
    )
    body = (
        halo(112, 150, 122, "#7fd0f0", 4, 0.12)
        + water(308, 380, "#2877b4", 0)
        + path("M0 310H220", "none", SKY, 6)
        + dove_down(110, 64, 0.96)
        + streams
        + cup(114, 256, 132, GOLD, ICE)
        + holding_hand(4, 21, skin)
        + sleeve_of_cloud(0, 23)
        + water_lily(0, 32)
        + water_lily(7, 33, "#ff9ab0")
        + water_lily(14, 32)
    )
    return card("cups", body)


def two() -> str:
    """Two people in wreaths face each other, a cup each; between them a lion's head with wings; a house on a hill."""
    body = (
        halo(110, 240, 100, LIGHT, 4, 0.1)
        + path("M0 372Q110 264 220 372V380H0Z", "#2f8a62")
        + path("M0 372Q110 264 220 372", "none", "#5fb880", 8)
        + house(110, 336, 52, 56)
        + line(110, 92, 110, 176, WOOD, 9)
        + person(40, 364, 196, ROSE, skin=SKINS[0], hair=HAIR[2], hands=((66, 256),), long_hair=True, look=0.8, belt=WHITE)
        + person(180, 364, 196, LILAC, skin=SKINS[3], hair=HAIR[0], hands=((154, 256),), look=-0.8, belt=GOLD)
        + wreath(0, 15)
        + wreath(14, 15)
        + goblet(5, 20)
        + goblet(11, 20)
        + hand(5, 25, SKINS[0])
        + hand(14, 25, SKINS[3])
        + feathered_wing(7, 2, mirror=True)
        + feathered_wing(14, 2)
        + lion_face(7, 1)
    )  # fmt: skip
    return card("cups", body, ("#101f52", "#2f7f9c"))


def three() -> str:
    """Three people dance and lift their cups until they meet; grapes, a pumpkin and fruit lie below."""
    left = person(
        56,
        346,
        210,
        RED,
        skin=SKINS[1],
        hair=HAIR[0],
        hands=((26, 232), (86, 120)),
        legs="none",
        belt=GOLD,
        look=0.6,
    )
    right = person(
        164,
        346,
        210,
        "#eebb4a",
        skin=SKINS[0],
        hair=HAIR[2],
        hands=((134, 120), (194, 244)),
        legs="none",
        belt=RED,
        look=-0.6,
    )
    body = (
        halo(110, 90, 110, LIGHT, 4, 0.12)
        + "".join(star(x, y, 8, LIGHT) for x, y in ((28, 40), (192, 36), (24, 92), (198, 88)))
        + land(316, "#2f7a48")
        + path("M70 268L84 342H96", "none", SKINS[1], 14)
        + path("M158 270L150 342H164", "none", shade(SKINS[0]), 14)
        + path("M172 268L190 308L212 314", "none", SKINS[0], 14)
        + turned(circle(56, 136, 15, HAIR[0]) + left, -6, 56, 346)
        + turned(right, 6, 164, 346)
        + person(110, 350, 196, CREAM, skin=SKINS[3], hair=HAIR[0], hands=((110, 96),), belt=VIOLET)
        + cup(66, 116, 54)
        + cup(110, 90, 54)
        + cup(154, 116, 54)
        + big_grapes(0, 27)
        + small_pumpkin(10, 30)
        + ball(192, 362, 13, RED, part=0.4)
    )  # fmt: skip
    return card("cups", body, ("#102c5c", "#2c8496"))


def four() -> str:
    """Somebody sits under a tree, arms crossed; three cups on the grass; a cloud offers a fourth."""
    body = (
        halo(78, 118, 92, LIGHT, 3, 0.16)
        + land(296, "#2f7a48")
        + form("M158 110H194Q188 220 210 314H146Q162 220 158 110Z", BROWN, 16, 0)
        + "".join(
            ball(x, y, r, fill, part=0.34)
            for x, y, r, fill in ((186, 116, 40, MOSS), (136, 44, 40, MOSS), (190, 66, 58, "#2f7a3c"), (160, 40, 38, GREEN), (198, 80, 32, GREEN))
        )
        + "".join(circle(x, y, 7, RED) for x, y in ((136, 56), (170, 92), (198, 116), (166, 36)))
        + oval(126, 306, 66, 16, "#1f5c2c")
        + seated(126, 308, 160, RED, skin=SKINS[0], hair=HAIR[0], look=0.5)
        + crossed(7, 20, CREAM, SKINS[0])
        + cloud_hand(76, 158, SKINS[2])
        + cup(82, 150, 72)
        + cup(46, 364, 52)
        + cup(106, 364, 52)
        + cup(166, 364, 52)
    )  # fmt: skip
    return card("cups", body, ("#164a80", "#6ab4d0"))


def five() -> str:
    """Somebody in a black cloak bows over three spilled cups; two stand behind; a bridge leads to a castle."""
    body = (
        halo(176, 168, 92, "#ffc890", 4, 0.17)
        + land(198, "#3f7a80", 8)
        + castle(178, 202, 56, 92, "#f4eaf6", "#6a4ab0", "#2a2a4c")
        + rect(0, 204, 220, 60, "#4a98dc")
        + arched_bridge(-1, 18)
        + rect(0, down(25), 220, 136, "#274a58")
        + rect(0, down(25), 220, 9, "#4a7a80")
        + path("M90 314Q80 190 80 152Q90 108 120 118Q150 132 154 200Q158 262 166 314Z", "#4a4668")
        + path("M86 314Q76 190 78 152Q88 108 116 118Q142 132 146 200Q150 262 156 314Z", "#17131f")
        + path("M112 170Q122 240 118 304", "none", "#2e2940", 8)
        + ball(82, 128, 28, "#17131f", part=0.2, dark="#4a4668")
        + side_head(74, 136, 18, SKINS[1], "#17131f", mirror=True)
        + path("M58 128Q62 102 88 106Q106 112 104 140Q92 118 74 118Z", "#17131f")
        + toppled_cup(0, 26)
        + toppled_cup(0, 33)
        + toppled_cup(8, 33)
        + halo(188, 330, 44, LIGHT, 2, 0.2)
        + cup(188, 316, 50)
        + cup(188, 370, 50)
    )
    return card("cups", body, ("#3a4a86", "#d8a8a8"))


def six() -> str:
    """In an old courtyard a child in a red hood gives a cup of white flowers to a smaller one; a guard walks away."""
    body = (
        halo(60, 230, 110, LIGHT, 3, 0.16)
        + wall(0, 112, 220, 168, "#7a76a4", "#56527e")
        + form("M146 280V74H208V280Z", "#b0aac8", 16, 0)
        + poly([(134, 78), (177, 14), (220, 78)], "#b8452c")
        + poly([(177, 14), (220, 78), (190, 78)], "#8a2a2c")
        + rect(164, 104, 24, 34, LIGHT)
        + line(176, 104, 176, 138, BROWN, 5)
        + path("M6 278V186A31 34 0 0 1 68 186V278Z", LIGHT, "#b0aac8", 9)
        + guard_leaving(0, 16)
        + rect(0, 272, 220, 112, "#23506a")
        + path("M0 276H220", "none", "#4a7f92", 7)
        + person(90, 350, 160, RED, skin=SKINS[1], hair=RED, hands=((118, 276),), look=0.9)
        + oval(across(13.5), down(21.5), 37, 37, "#1f5a38")
        + daisy(10, 18) + daisy(14, 18) + daisy(12, 21)
        + goblet(11, 24)
        + person(190, 350, 126, "#38a04e", skin=SKINS[3], hair=HAIR[0], hands=((164, 282),), look=-0.9)
        + hand(10, 27, SKINS[1])
        + "".join(rect(across(at), down(33), 28.6, 9.6, "#5aa848") + daisy(at, 30) + small_cup(at, 34) for at in range(1, 20, 4))
    )  # fmt: skip
    return card("cups", body, ("#2f70b0", "#a4d0e4"))


def seven() -> str:
    """A dark figure before seven cups on a cloud; out of them rise wishes."""
    feet = ((56, 114), (122, 114), (40, 208), (104, 208), (178, 208), (42, 284), (178, 284))
    body = (
        cloud_bank()
        + ball(54, 52, 44, "#22407c", part=0.1)
        + keep(0, 1)
        + head(122, 54, 21, SKINS[1], HAIR[2])
        + golden_star(1, 11)
        + halo(104, 130, 46, LIGHT, 3, 0.24)
        + veiled(104, 166, 60)
        + rearing_snake(14.2, 4)
        + ball(28, 242, 11, RED, part=0.5)
        + ball(57, 242, 11, "#4fc8b8", part=0.5)
        + ball(42, 230, 11, "#a070e0", part=0.5)
        + circle(178, 228, 16, "none", shade(LEAF), 13)
        + circle(177, 227, 16, "none", LEAF, 8)
        + "".join(cup(x, y, 38 if y == 114 else 44) for x, y in feet)
        + person(113, 384, 170, "#8a86c0", hair="#8a86c0", back=True, hands=((57, 304), (169, 304)), skin="#8a86c0", sleeve="#8a86c0")
        + person(110, 386, 170, "#17131f", hair="#17131f", back=True, hands=((54, 306), (166, 306)), skin="#17131f", sleeve="#17131f")
    )  # fmt: skip
    return card("cups", body, ("#0c1c48", "#24508c"))


def eight() -> str:
    """By moonlight somebody in a red cloak walks up into the hills with a staff; eight stacked cups with a gap."""
    walker = person(122, 286, 162, RED, hair="#e0d8e4", back=True, cloak="#94202c", hands=((170, 196),))
    body = (
        halo(60, 76, 96, "#9ab8f0", 3, 0.13)
        + moon(60, 74, 48, LIGHT, "#17285c")
        + "".join(star(x, y, 7, LIGHT) for x, y in ((140, 40), (186, 70), (158, 104), (24, 150)))
        + mountain(60, 262, 160, 86, "#3a5c9c", "")
        + mountain(190, 262, 150, 122, "#31508c", "")
        + path("M0 306Q60 256 130 238T220 214V380H0Z", "#27667c")
        + path("M0 306Q60 256 130 238T220 214", "none", "#4f96a0", 8)
        + turned(walker, 5, 122, 286)
        + pole(((16, 13, 20), (17, 19, 26), (18, 25, 31)), SAND)
        + hand(16, 19, SKINS[1])
        + land(320, "#12304a", 6)
        + halo(110, 330, 96, LIGHT, 3, 0.1)
        + "".join(small_cup(x, 34) for x in (1, 5, 9, 13, 17))
        + "".join(small_cup(x, 29) for x in (3, 7, 15))
    )
    return card("cups", body, ("#0e1648", "#3a6aa8"))


def nine() -> str:
    """A pleased figure in a red hat, arms folded, on a bench; nine cups along a blue arch."""
    skin = SKINS[1]
    cups = small_cup(9, 5) + "".join(
        small_cup(x, y) for left, y in ((5, 6), (2, 10), (1, 15), (1, 20)) for x in (left, 18 - left)
    )
    body = (
        halo(110, 130, 120, LIGHT, 4, 0.1)
        + form("M12 380V196A98 112 0 0 1 208 196V380Z", "#2c5cb4", 16, 0)
        + "".join(
            path(f"M{x} 340Q{x + lean} 260 {x + lean} 220", "none", "#1f4488", 9)
            for x, lean in ((36, 4), (184, -4), (62, 3), (158, -3))
        )
        + rect(0, 338, 220, 50, "#4a2438")
        + cups
        + plank(110, 294, 184, 64, SAND, BROWN)
        + seated(110, 362, 198, ORANGE, skin=skin, hair=HAIR[1])
        + crossed(5, 21, WHITE, skin)
        + path("M98 206Q110 216 122 206", "none", "#7d3a2c", 4)
        + oval(110, 172, 44, 9, RED)
        + form("M80 172Q78 138 110 138T140 172Z", RED, 9, 0)
        + path("M126 148Q146 130 152 112", "none", WHITE, 9)
    )
    return card("cups", body)


def ten() -> str:
    """Two people, arm in arm, lift their free arms to a rainbow of ten cups; two children dance before a house."""
    arches = (
        (10.5, 2, RED),
        (9.5, 3.4, "#ffa040"),
        (9.3, 4.8, "#173a86"),
        (5.4, 12, "#7fd070"),
        (4.6, 13, "#a4d8f4"),
    )
    bands = "".join(
        path(f"M{10.5 - r} 28V18A{r} {18 - top} 0 0 1 {10.5 + r} 18V28Z", fill) for r, top, fill in arches
    )
    # A pixel between one cup and the next, so that each is told from the others.
    places = [(x, y) for left, y in ((7, 6), (3, 8), (2, 13), (1, 18), (1, 23)) for x in (left, 18 - left)]
    body = (
        cells(bands)
        + land(262, "#4aa050", 4)
        + "".join(small_cup(x, y) for x, y in places)
        + house(138, 272, 42, 66)
        + person(64, 366, 142, VIOLET, skin=SKINS[3], hair=HAIR[0], back=True)
        + person(98, 366, 136, "#f07a3c", skin=SKINS[0], hair=HAIR[2], back=True)
        + arm((52, 262), (76, 174), glow(VIOLET, 0.2), 13, 9, SKINS[3], (56, 218))
        + arm((108, 264), (100, 180), "#ffa050", 13, 9, SKINS[0], (110, 226))
        + line(72, 282, 84, 298, glow(VIOLET, 0.2), 11)
        + line(88, 282, 76, 298, "#ffa050", 11)
        + dancing_pair(11, 28, (RED, "#ffe08a"), (SKINS[1], SKINS[2]))
    )
    return card("cups", body, ("#2670b8", "#8cc4ec"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    f"minor_arcana.cups.{draw.__name__}": draw
    for draw in (ace, two, three, four, five, six, seven, eight, nine, ten, page, knight, queen, king)
}

ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.cups.ace": "A hand from a cloud holds a large cup. A white dove comes "
    "down to it, and streams run over the rim into a pond with water lilies.",
    "minor_arcana.cups.two": "Two people in wreaths face each other, each with a cup. Above them "
    "a lion's head with white wings on a staff; behind, a house on a hill.",
    "minor_arcana.cups.three": "Three people dance and lift their cups until they meet. A bunch "
    "of grapes, a pumpkin and other fruit lie at their feet.",
    "minor_arcana.cups.four": "Somebody sits under a tree, arms crossed, behind three cups in a "
    "row on the grass. A hand from a small cloud offers a fourth cup.",
    "minor_arcana.cups.five": "Somebody in a long black cloak bows over three spilled cups. Two "
    "cups stand behind, and a bridge crosses the river to a castle.",
    "minor_arcana.cups.six": "In an old courtyard a child in a red hood gives a smaller one a cup "
    "of white flowers. Five more stand in front; a guard leaves through an arch.",
    "minor_arcana.cups.seven": "A dark figure from behind, before seven cups on a cloud. Out of "
    "them rise a castle, a head, a star, a veiled figure, a green snake, jewels and a wreath.",
    "minor_arcana.cups.eight": "Under a crescent moon somebody in a red cloak walks uphill with a "
    "staff. In front, eight cups stand stacked in two rows, with a gap above.",
    "minor_arcana.cups.nine": "A pleased figure in a red hat with a feather sits on a bench, arms "
    "folded. Behind, nine cups stand in a row along a blue arch.",
    "minor_arcana.cups.ten": "Two people, arm in arm and seen from behind, lift their free arms "
    "to a rainbow of ten cups. Two children dance, hand in hand, before a house.",
    **COURT_ALTS,
}
"""What is seen on each card, for people who do not see it."""
