"""The Fool to the Wheel of Fortune."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import dog, snake
from drawing.kit import (
    BLUE, BROWN, CREAM, DEEP, EARTH, EMBER, GOLD, GREEN, ICE, LEAF, LIGHT, MOSS, NIGHT, ORANGE, PLUM, RED, ROSE, SAND,
    SKINS, SKY, SLATE, STEEL, STONE, VIOLET, WHITE, card, circle, coin, cup, line, oval, path, poly, rect, star, sword,
    turned, wand,
)  # fmt: skip
from drawing.people import crown, kneeling, person, seated, throne, wings
from drawing.scenery import cloud, flame, heart, land, lantern, moon, mountain, sun, tree
from drawing.things_majors import (
    cartwheel, city, eight, garland, key, leaping_dog, great_lion, night_pillar, pomegranate, ram, reader, rose, sphinx, stars,
    triple_crown, wheat,
)  # fmt: skip


def fool() -> str:
    """Somebody walks to the edge of a cliff, head up: a bundle, a white rose, a dog that leaps."""
    skin = SKINS[2]
    body = (
        sun(176, 56, 26, GOLD, 12)
        + mountain(206, 380, 100, 62, "#7a5a9a")
        + poly([(0, 306), (158, 306), (138, 330), (148, 350), (130, 380), (0, 380)], EARTH)
        + poly([(0, 300), (156, 300), (166, 310), (146, 320), (0, 324)], LEAF)
        + line(100, 226, 84, 284, CREAM, 18) + line(124, 224, 150, 278, CREAM, 18)
        + line(84, 292, 98, 292, ORANGE, 15) + line(150, 286, 166, 280, ORANGE, 15)
        + path("M94 148Q112 138 132 150L154 236Q116 252 76 240Z", GREEN)
        + "".join(circle(x, y, 7, GOLD) for x, y in ((104, 178), (120, 208), (96, 222), (136, 230)))
        + line(146, 198, 52, 92, BROWN, 9)
        + circle(44, 110, 26, RED) + poly([(32, 92), (62, 98), (52, 74)], RED)
        + path("M102 162L106 196L134 188", "none", GOLD, 16) + circle(138, 188, 9, skin)
        + line(128, 160, 168, 172, GOLD, 16) + circle(174, 172, 9, skin)
        + line(176, 180, 186, 148, LEAF, 7) + circle(186, 138, 17, WHITE) + circle(186, 138, 6, LIGHT)
        + circle(118, 122, 23, skin)
        + path("M96 134Q86 98 118 96Q134 96 138 106Q114 108 110 138Q102 144 96 134Z", RED)
        + path("M102 100Q82 90 82 66", "none", WHITE, 9)
        + leaping_dog(42, 300)
    )
    return card("majors", body, ("#3c2f8a", "#c2607a"))


def magician() -> str:
    """Somebody behind a table of four tools, a wand raised in one hand, the other hand points down; roses."""
    skin = SKINS[0]
    body = (
        eight(116, 72, 62)
        + person(116, 290, 196, WHITE, skin=skin, hair=NIGHT, cloak=RED)
        + line(90, 152, 62, 100, RED, 22) + circle(56, 88, 11, skin) + line(48, 108, 66, 46, WHITE, 10)
        + line(142, 152, 176, 192, RED, 22) + circle(180, 200, 11, skin) + line(182, 206, 184, 230, skin, 9)
        + rect(16, 252, 188, 76, EARTH) + rect(12, 242, 196, 13, "#c98a4a")
        + rect(20, 326, 16, 54, EARTH) + rect(184, 326, 16, 54, EARTH)
        + cup(40, 314, 46) + sword((86, 322), (86, 260), 9, WHITE) + wand((132, 318), (132, 268), 12, 2, "#e0a060")
        + coin(176, 291, 21)
        + "".join(rose(x, y, 12) for x, y in ((28, 26), (66, 20), (154, 20), (192, 26), (110, 26)))
        + "".join(rose(x, y, 13) for x, y in ((66, 348), (110, 356), (154, 348)))
    )
    return card("majors", body, ("#3d2a6b", "#7d4a94"))


def high_priestess() -> str:
    """Somebody in blue sits between a dark and a light pillar, a veil behind, a scroll, a moon at the feet."""
    skin = SKINS[1]
    fruit = [(x, y) for y in (56, 106, 156, 206) for x in (66, 154)] + [(110, 34), (64, 254), (156, 254)]
    body = (
        rect(0, 316, 220, 64, "#2a2350")
        + rect(46, 12, 128, 306, "#8a3f74")
        + "".join(pomegranate(x, y, 11, GOLD) for x, y in fruit)
        + night_pillar(32, 332, 320, 38, NIGHT, "#3a3550") + night_pillar(188, 332, 320, 38, WHITE, STONE)
        + path("M110 104C72 104 78 150 72 190L64 240L44 262L52 330H168L176 262L156 240L148 190C142 150 148 104 110 104Z", BLUE)
        + path("M110 168C96 168 92 200 88 240L78 330H142L132 240C128 200 124 168 110 168Z", SKY)
        + circle(110, 132, 22, skin)
        + path("M88 128A22 22 0 0 1 132 128Q110 116 88 128Z", WHITE)
        + path("M84 84A28 28 0 0 0 136 84", "none", LIGHT, 10) + circle(110, 84, 15, WHITE)
        + rect(76, 210, 62, 34, CREAM, 5) + line(82, 222, 112, 222, BROWN, 5) + line(82, 233, 112, 233, BROWN, 5)
        + poly([(118, 190), (150, 196), (156, 254), (118, 254)], BLUE)
        + circle(76, 228, 11, skin) + circle(122, 240, 10, skin)
        + path("M58 306A54 54 0 1 0 162 306A60 46 0 0 1 58 306Z", LIGHT)
    )
    return card("majors", body, ("#4a3f8a", "#4a3f8a"))


def empress() -> str:
    """Somebody crowned leans back on cushions: wheat in front, a stream, trees, a shield with a heart."""
    skin = SKINS[3]
    body = (
        "".join(circle(x, y, r, MOSS) for x, y, r in ((20, 128, 36), (142, 118, 40), (206, 126, 42), (70, 112, 40)))
        + land(168, GREEN, 4)
        + path("M166 128H196Q190 170 206 210Q218 260 190 300H226V180L200 128Z", SKY)
        + path("M178 136Q176 180 194 214Q202 250 192 280", "none", WHITE, 8)
        + turned(oval(44, 216, 40, 54, ORANGE), -14, 44, 216) + turned(oval(70, 178, 36, 46, RED), -8, 70, 178)
        + oval(72, 270, 56, 28, RED) + oval(72, 292, 60, 24, ORANGE)
        + path("M72 164Q92 152 112 168L122 222Q168 236 176 312Q120 340 60 336Q50 270 66 226Z", WHITE)
        + "".join(rose(x, y, 9, ROSE) for x, y in ((92, 252), (130, 262), (112, 298), (156, 300)))
        + line(108, 178, 132, 216, WHITE, 17) + circle(138, 220, 10, skin)
        + line(138, 226, 150, 174, GOLD, 9) + circle(152, 168, 11, GOLD)
        + oval(84, 142, 29, 33, "#20130f") + circle(92, 136, 22, skin)
        + path("M68 138Q68 108 94 110Q112 112 114 122Q90 124 84 150Z", "#20130f")
        + turned(crown(90, 118, 56), -6, 90, 118)
        + stars(((62, 78), (88, 68), (114, 74)), 11, WHITE)
        + heart(50, 330, 70, RED) + heart(50, 328, 32, LIGHT)
        + "".join(wheat(x, 376, high, lean) for x, high, lean in (
            (100, 56, -6), (124, 62, -3), (148, 72, 0), (170, 90, 2), (192, 104, 5)))
    )
    return card("majors", body, ("#d99a3f", "#f3d890"))


def emperor() -> str:
    """Somebody in red with a crown and armour on a stone throne with rams' heads, before bare mountains."""
    skin = SKINS[0]
    body = (
        mountain(24, 300, 170, 200, "#c9743f", "") + mountain(196, 300, 170, 240, "#a9552f", "")
        + rect(0, 290, 220, 90, "#5a2a2a")
        + rect(50, 112, 120, 252, STONE, 6) + rect(24, 256, 44, 110, "#7d778c", 4) + rect(152, 256, 44, 110, "#7d778c", 4)
        + ram(48, 108, 1.3, WHITE, SAND) + ram(172, 108, 1.3, WHITE, SAND)
        + seated(110, 322, 208, RED, skin=skin, hair=WHITE, hands=((70, 240), (150, 240)))
        + path("M86 182H134L127 238Q110 250 93 238Z", STEEL) + rect(102, 186, 16, 54, WHITE)
        + rect(84, 300, 52, 40, "#8f2430")
        + line(94, 312, 92, 352, STEEL, 22) + line(126, 312, 128, 352, STEEL, 22)
        + path("M88 146Q90 192 110 200Q130 192 132 146Q110 162 88 146Z", WHITE)
        + crown(110, 128, 62)
        + ram(42, 266, 1.15, WHITE, SAND) + ram(178, 266, 1.15, WHITE, SAND)
        + line(72, 252, 74, 182, GOLD, 9) + circle(74, 174, 11, "none", GOLD, 8)
        + circle(150, 232, 14, GOLD)
    )
    return card("majors", body, ("#3d1f4a", "#a04a4a"))


def hierophant() -> str:
    """Somebody in a triple crown between pillars blesses two who kneel; crossed keys below."""
    skin = SKINS[2]
    body = (
        rect(0, 290, 220, 90, "#2a1440")
        + night_pillar(24, 320, 308, 30, STONE, "#b0aab9") + night_pillar(196, 320, 308, 30, STONE, "#b0aab9")
        + throne(110, 300, 108, 190, "#2b1a4a")
        + seated(110, 300, 196, WHITE, skin=skin, hair=WHITE, hands=((62, 146), (152, 214)), cloak=VIOLET)
        + line(57, 138, 56, 112, skin, 10) + line(69, 138, 70, 110, skin, 10)
        + path("M90 140Q94 174 110 178Q126 174 130 140Q110 154 90 140Z", WHITE)
        + path("M102 176H118V296H102Z", GOLD) + rect(84, 218, 52, 15, GOLD)
        + triple_crown(110, 120, 68, GOLD, RED)
        + line(154, 266, 154, 104, GOLD, 9) + line(142, 122, 166, 122, GOLD, 8) + line(138, 142, 170, 142, GOLD, 8)
        + key(110, 326, 100, 45) + key(110, 326, 100, -45)
        + kneeling(34, 374, 112, RED, skin=SKINS[1], hair=EARTH)
        + kneeling(186, 374, 112, LEAF, skin=SKINS[0], hair=ORANGE, mirror=True)
    )
    return card("majors", body, ("#45305f", "#7a5a9a"))


def lovers() -> str:
    """Two people in the open, a tree behind each, a mountain between them, an angel under a wide sun."""
    body = (
        sun(110, 54, 44, GOLD, 16)
        + wings(110, 104, 180, WHITE)
        + path("M94 96H126L140 150Q110 160 80 150Z", VIOLET)
        + line(94, 104, 54, 128, VIOLET, 15) + line(126, 104, 166, 128, VIOLET, 15)
        + circle(50, 130, 9, SKINS[2]) + circle(170, 130, 9, SKINS[2])
        + circle(110, 80, 19, SKINS[2]) + path("M89 82Q86 56 110 56T131 82Q110 66 89 82Z", RED)
        + cloud(110, 150, 88, ICE)
        + mountain(110, 306, 116, 122, PLUM)
        + land(298, GREEN, 6)
        + line(30, 310, 30, 220, BROWN, 14) + circle(32, 198, 36, MOSS)
        + "".join(circle(x, y, 8, RED) for x, y in ((18, 186), (42, 176), (20, 214), (54, 200)))
        + line(190, 310, 190, 226, BROWN, 14)
        + "".join(flame(x, foot, 52, RED) for x, foot in ((170, 232), (206, 232), (188, 212)))
        + person(60, 362, 158, CREAM, skin=SKINS[3], hair=NIGHT, hands=((88, 286),))
        + person(160, 362, 158, DEEP, skin=SKINS[0], hair=EMBER, hands=((132, 286),))
    )
    return card("majors", body, ("#3f7fc4", "#bfe0f5"))


def chariot() -> str:
    """Somebody in armour in a chariot under a canopy of stars; a dark and a light sphinx; a city behind."""
    skin = SKINS[1]
    body = (
        city(240, "#c9b48e", RED)
        + rect(0, 238, 220, 142, GREEN)
        + rect(52, 70, 9, 170, GOLD) + rect(159, 70, 9, 170, GOLD)
        + path("M34 18H186V76Q167 94 148 76Q129 94 110 76Q91 94 72 76Q53 94 34 76Z", DEEP)
        + stars(((56, 52), (92, 42), (128, 52), (164, 42)), 14)
        + circle(38, 250, 32, EARTH) + circle(182, 250, 32, EARTH) + cartwheel(38, 250, 31, GOLD, RED, 6, 10) + cartwheel(182, 250, 31, GOLD, RED, 6, 10)
        + person(110, 290, 188, STEEL, skin=skin, hair=BROWN)
        + line(86, 156, 76, 202, SLATE, 18) + line(134, 156, 148, 194, SLATE, 18) + circle(148, 198, 9, skin)
        + circle(86, 152, 13, GOLD) + circle(134, 152, 13, GOLD) + line(148, 216, 148, 140, WHITE, 8)
        + star(110, 103, 15, GOLD, 8) + path("M96 176L110 192L124 176", "none", SLATE, 8)
        + rect(62, 214, 96, 90, VIOLET) + rect(56, 208, 108, 14, GOLD)
        + wings(110, 246, 74, GOLD) + circle(110, 246, 12, RED)
        + sphinx(64, 368, 1.04, NIGHT, RED, SKINS[3], True) + sphinx(156, 368, 1.04, WHITE, GOLD, SKINS[1])
    )
    return card("majors", body, ("#2f5f8f", "#9fc9cf"))


def strength() -> str:
    """Somebody in white bends to a lion and holds its jaws with gentle hands; a garland; a sideways eight."""
    skin = SKINS[3]
    body = (
        mountain(190, 300, 100, 120, "#5d5aa6", "")
        + land(276, GREEN, 10)
        + eight(96, 54, 84, GOLD, 11)
        + great_lion()
        + path("M18 364Q26 280 36 234Q26 178 56 152Q84 140 98 160L82 234Q92 300 92 364Z", WHITE)
        + garland(38, 240, 82, 230, 4, 4, 9)
        + line(82, 138, 74, 152, skin, 16)
        + circle(92, 122, 23, skin)
        + path("M70 138Q58 94 94 96Q112 98 116 112Q92 110 88 136Q76 152 54 152Q70 146 70 138Z", GOLD)
        + garland(72, 104, 114, 104, 3, -6, 7)
        + line(86, 170, 110, 222, skin, 15) + circle(114, 228, 12, skin)
        + line(58, 180, 70, 262, skin, 15) + line(70, 262, 100, 290, skin, 14) + circle(106, 292, 12, skin)
    )
    return card("majors", body, ("#35307a", "#9a8fd0"))


def hermit() -> str:
    """Somebody in a grey cloak on a snowy peak, head bent, a lantern raised, a long staff."""
    skin = SKINS[2]
    body = (
        stars(((176, 46), (30, 56), (196, 110)), 8)
        + circle(58, 132, 62, "#f0c05a33") + circle(58, 132, 42, "#f0c05a55")
        + poly([(0, 340), (60, 318), (110, 306), (160, 318), (220, 350), (220, 380), (0, 380)], WHITE)
        + poly([(110, 306), (160, 318), (220, 350), (220, 380), (150, 380)], ICE)
        + line(184, 330, 176, 96, GOLD, 10)
        + path("M94 120Q104 72 138 80Q164 92 160 140L184 330H72L92 200Z", STONE)
        + path("M126 150L160 140L184 330H134Z", SLATE)
        + circle(112, 124, 22, skin)
        + path("M92 134Q98 190 114 206Q128 180 132 140Q112 152 92 134Z", WHITE)
        + path("M88 122Q96 66 138 76Q166 92 160 150L134 146Q132 104 88 122Z", STONE)
        + line(110, 176, 66, 112, STONE, 24) + circle(60, 104, 11, skin)
        + lantern(58, 144, 40, GOLD, EARTH) + star(58, 146, 15, WHITE, 6)
        + line(152, 186, 174, 200, STONE, 20) + circle(178, 202, 11, skin)
    )
    return card("majors", body, ("#0b1730", "#2f5480"))


def wheel() -> str:
    """A great wheel among clouds, a sphinx on top, a snake down one side, four winged readers in the corners."""
    body = (
        reader(46, 50, "angel") + reader(174, 50, "eagle") + reader(46, 320, "bull") + reader(174, 320, "lion")
        + path("M88 262Q146 284 176 240", "none", RED, 17) + path("M166 214L172 226L184 212L188 236L204 240L176 254Z", RED)
        + circle(110, 198, 60, "#1c1a52")
        + cartwheel(110, 198, 56, GOLD, ORANGE, 8, 15) + circle(110, 198, 28, "none", ORANGE, 9)
        + sphinx(110, 144, 0.72, SKY, RED, SKINS[2])
        + path("M56 128Q22 140 36 168T32 208T44 244Q38 262 24 256", "none", LEAF, 14) + circle(26, 254, 10, LEAF)
    )
    return card("majors", body, ("#2a2a7a", "#5a55b0"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.00": fool,
    "major_arcana.01": magician,
    "major_arcana.02": high_priestess,
    "major_arcana.03": empress,
    "major_arcana.04": emperor,
    "major_arcana.05": hierophant,
    "major_arcana.06": lovers,
    "major_arcana.07": chariot,
    "major_arcana.08": strength,
    "major_arcana.09": hermit,
    "major_arcana.10": wheel,
}
ALTS: Final[Mapping[str, str]] = {}
