"""The Fool to the Wheel of Fortune."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.kit import (
    BLUE,
    BROWN,
    CREAM,
    DEEP,
    EARTH,
    GOLD,
    GREEN,
    ICE,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SKINS,
    SKY,
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
    turned,
)
from drawing.people import crown, kneeling, person, seated, throne, wings
from drawing.scenery import cloud, flame, heart, land, lantern, mountain, sun
from drawing.things_majors import (
    cartwheel,
    city,
    eight,
    garland,
    great_lion,
    key,
    leaping_dog,
    lined_pillar,
    pomegranate,
    ram,
    rams_throne,
    reader,
    rose,
    sphinx,
    stars,
    tools_table,
    triple_crown,
    wheat,
)


def fool() -> str:
    """Somebody walks to the edge of a cliff, head up: a bundle, a white rose, a dog that leaps."""
    skin = SKINS[2]
    body = (
        sun(176, 56, 26, GOLD, 12)
        + mountain(208, 380, 110, 84, "#8a68a8")
        + poly([(0, 306), (158, 306), (138, 330), (148, 350), (130, 380), (0, 380)], EARTH)
        + poly([(0, 300), (156, 300), (166, 310), (146, 320), (0, 324)], LEAF)
        + line(100, 226, 84, 284, CREAM, 18)
        + line(124, 224, 150, 278, CREAM, 18)
        + line(84, 292, 98, 292, ORANGE, 15)
        + line(150, 286, 166, 280, ORANGE, 15)
        + path("M94 148Q112 138 132 150L154 236Q116 252 76 240Z", GREEN)
        + "".join(circle(x, y, 7, GOLD) for x, y in ((104, 178), (120, 208), (96, 222), (136, 230)))
        + line(146, 198, 52, 92, BROWN, 9)
        + circle(44, 110, 26, RED)
        + poly([(32, 92), (62, 98), (52, 74)], RED)
        + path("M102 162L106 196L134 188", "none", GOLD, 16)
        + circle(138, 188, 9, skin)
        + line(128, 160, 168, 172, GOLD, 16)
        + circle(174, 172, 9, skin)
        + line(176, 180, 186, 148, LEAF, 7)
        + circle(186, 138, 17, WHITE)
        + circle(186, 138, 6, LIGHT)
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
        + line(90, 152, 62, 100, RED, 22)
        + circle(56, 88, 11, skin)
        + line(48, 108, 66, 46, WHITE, 10)
        + line(142, 152, 176, 192, RED, 22)
        + circle(180, 200, 11, skin)
        + line(182, 206, 184, 230, skin, 9)
        + tools_table()
        + "".join(rose(x, y, 12) for x, y in ((28, 26), (66, 20), (154, 20), (192, 26), (110, 26)))
        + "".join(rose(x, y, 13) for x, y in ((66, 348), (110, 356), (154, 348)))
    )
    return card("majors", body, ("#3d2a6b", "#7d4a94"))


def high_priestess() -> str:
    """Somebody in blue sits between a dark and a light pillar, a veil behind, a scroll, a moon at the feet."""
    skin = SKINS[1]
    fruit = [(x, y) for y in (56, 106, 156, 206) for x in (66, 154)] + [(110, 34), (62, 254), (158, 254)]
    body = (
        rect(0, 286, 220, 94, "#221c48")
        + rect(46, 12, 128, 276, "#8a3f74")
        + "".join(pomegranate(x, y, 11, GOLD) for x, y in fruit)
        + lined_pillar(32, 304, 292, 38, NIGHT, "#3a3550")
        + lined_pillar(188, 304, 292, 38, WHITE, STONE)
        + path(
            "M110 100C72 100 78 146 72 180L64 226L48 246L74 326H146L172 246L156 226L148 180C142 146 148 100 110 100Z",
            BLUE,
        )
        + path("M110 164C96 164 92 192 88 226L90 326H130L132 226C128 192 124 164 110 164Z", SKY)
        + circle(110, 128, 22, skin)
        + path("M88 124A22 22 0 0 1 132 124Q110 112 88 124Z", WHITE)
        + path("M84 80A28 28 0 0 0 136 80", "none", LIGHT, 10)
        + circle(110, 80, 15, WHITE)
        + rect(74, 200, 62, 36, CREAM, 5)
        + line(82, 212, 112, 212, BROWN, 5)
        + line(82, 224, 112, 224, BROWN, 5)
        + poly([(116, 182), (150, 186), (158, 246), (122, 246)], BLUE)
        + circle(72, 220, 11, skin)
        + circle(124, 232, 10, skin)
        + path("M52 302A58 58 0 1 0 168 302A66 48 0 0 1 52 302Z", LIGHT)
    )
    return card("majors", body, ("#4a3f8a", "#4a3f8a"))


def empress() -> str:
    """Somebody crowned leans back on cushions: wheat in front, a stream, trees, a shield with a heart."""
    skin = SKINS[3]
    hair = "#20130f"
    body = (
        "".join(
            circle(x, y, r, MOSS)
            for x, y, r in ((20, 130, 38), (66, 118, 36), (134, 128, 34), (204, 128, 34))
        )
        + land(172, GREEN, 4)
        + path("M154 126H184V190Q186 214 206 230Q220 260 206 290H168Q184 250 166 226Q154 210 154 190Z", SKY)
        + path("M169 140V194Q172 218 188 236Q196 256 188 280", "none", WHITE, 9)
        + turned(oval(44, 216, 40, 54, ORANGE), -14, 44, 216)
        + turned(oval(70, 178, 36, 46, RED), -8, 70, 178)
        + oval(68, 270, 54, 28, RED)
        + oval(70, 292, 58, 22, ORANGE)
        + path("M72 164Q92 152 112 168L124 222Q168 234 172 290Q118 322 60 318Q52 264 66 226Z", WHITE)
        + "".join(rose(x, y, 9, ROSE) for x, y in ((90, 248), (130, 256), (106, 288), (148, 284)))
        + line(108, 178, 130, 216, WHITE, 17)
        + circle(136, 222, 11, skin)
        + oval(80, 140, 28, 34, hair)
        + circle(94, 136, 22, skin)
        + path("M64 136Q66 106 94 108Q114 110 118 126Q96 118 82 134Z", hair)
        + turned(crown(91, 116, 60), -6, 91, 116)
        + stars(((60, 76), (87, 64), (115, 70)), 12, WHITE)
        + path("M0 326Q110 300 220 312V380H0Z", MOSS)
        + heart(52, 326, 76, RED)
        + heart(52, 324, 34, LIGHT)
        + "".join(
            wheat(x, 380, high, lean)
            for x, high, lean in ((104, 72, -6), (126, 80, -2), (148, 88, 0), (170, 100, 2), (192, 92, 5))
        )
    )
    return card("majors", body, ("#d99a3f", "#f3d890"))


def emperor() -> str:
    """Somebody in red with a crown and armour on a stone throne with rams' heads, before bare mountains."""
    skin = SKINS[0]
    body = (
        mountain(20, 300, 150, 170, "#c9743f", "")
        + mountain(200, 300, 150, 196, "#a9552f", "")
        + rect(0, 290, 220, 90, "#5a2a2a")
        + rams_throne()
        + seated(110, 322, 204, RED, skin=skin, hair=WHITE, hands=((74, 240), (146, 240)))
        + path("M86 186H134L127 240Q110 252 93 240Z", STEEL)
        + circle(76, 194, 14, STEEL)
        + circle(144, 194, 14, STEEL)
        + rect(84, 300, 52, 40, "#8f2430")
        + line(94, 312, 92, 352, STEEL, 22)
        + line(126, 312, 128, 352, STEEL, 22)
        + path("M86 148Q88 196 110 206Q132 196 134 148Q110 164 86 148Z", WHITE)
        + crown(110, 132, 62)
        + ram(46, 276, 0.98, mirror=True)
        + ram(174, 276, 0.98)
        + line(76, 254, 76, 184, GOLD, 9)
        + circle(76, 174, 11, "none", GOLD, 8)
        + circle(146, 232, 14, GOLD)
    )
    return card("majors", body, ("#3d1f4a", "#a04a4a"))


def hierophant() -> str:
    """Somebody in a triple crown between pillars blesses two who kneel; crossed keys below."""
    skin = SKINS[2]
    body = (
        rect(0, 276, 220, 104, "#2a1440")
        + lined_pillar(24, 300, 288, 30, STONE, "#b0aab9")
        + lined_pillar(196, 300, 288, 30, STONE, "#b0aab9")
        + throne(110, 284, 142, 190, "#2b1a4a")
        + seated(110, 282, 184, WHITE, skin=skin, hair=skin, hands=((58, 142), (158, 206)), cloak=VIOLET)
        + line(53, 134, 52, 104, skin, 10)
        + line(65, 134, 66, 102, skin, 10)
        + path("M102 162H118V278H102Z", GOLD)
        + rect(84, 202, 52, 15, GOLD)
        + triple_crown(110, 116, 68, GOLD, RED)
        + line(158, 262, 158, 96, GOLD, 9)
        + line(146, 114, 170, 114, GOLD, 8)
        + line(142, 134, 174, 134, GOLD, 8)
        + kneeling(40, 374, 112, RED, skin=SKINS[1], hair=EARTH)
        + kneeling(180, 374, 112, LEAF, skin=SKINS[0], hair=ORANGE, mirror=True)
        + key(110, 328, 96, 45)
        + key(110, 328, 96, -45)
    )
    return card("majors", body, ("#45305f", "#7a5a9a"))


def lovers() -> str:
    """Two people in the open, a tree behind each, a mountain between them, an angel under a wide sun."""
    body = (
        sun(110, 54, 44, GOLD, 16)
        + wings(110, 104, 180, WHITE)
        + path("M94 96H126L140 150Q110 160 80 150Z", VIOLET)
        + line(94, 104, 54, 128, VIOLET, 15)
        + line(126, 104, 166, 128, VIOLET, 15)
        + circle(50, 130, 9, SKINS[2])
        + circle(170, 130, 9, SKINS[2])
        + circle(110, 80, 19, SKINS[2])
        + path("M89 82Q86 56 110 56T131 82Q110 66 89 82Z", RED)
        + cloud(110, 150, 88, ICE)
        + mountain(110, 306, 116, 122, PLUM)
        + land(298, GREEN, 6)
        + line(26, 310, 26, 200, BROWN, 13)
        + circle(38, 182, 36, MOSS)
        + "".join(circle(x, y, 8, RED) for x, y in ((24, 168), (50, 162), (24, 198), (58, 186)))
        + line(194, 310, 194, 200, BROWN, 13)
        + "".join(flame(x, foot, 56, RED) for x, foot in ((162, 210), (202, 210), (182, 190)))
        + person(62, 362, 156, CREAM, skin=SKINS[3], hair=NIGHT, hands=((88, 286),))
        + person(158, 362, 156, DEEP, skin=SKINS[0], hair=BROWN, hands=((132, 286),))
    )
    return card("majors", body, ("#3f7fc4", "#bfe0f5"))


def chariot() -> str:
    """Somebody in armour in a chariot under a canopy of stars; a dark and a light sphinx; a city behind."""
    skin = SKINS[1]
    body = (
        city(240, "#c9b48e", RED)
        + rect(0, 238, 220, 142, GREEN)
        + rect(52, 70, 9, 170, GOLD)
        + rect(159, 70, 9, 170, GOLD)
        + path("M34 18H186V76Q167 94 148 76Q129 94 110 76Q91 94 72 76Q53 94 34 76Z", DEEP)
        + stars(((56, 52), (92, 42), (128, 52), (164, 42)), 14)
        + circle(38, 250, 32, EARTH)
        + circle(182, 250, 32, EARTH)
        + cartwheel(38, 250, 31, GOLD, RED, 6, 10)
        + cartwheel(182, 250, 31, GOLD, RED, 6, 10)
        + person(110, 268, 166, STEEL, skin=skin, hair=BROWN)
        + line(86, 156, 76, 202, SLATE, 18)
        + line(134, 156, 148, 194, SLATE, 18)
        + circle(148, 198, 9, skin)
        + circle(86, 152, 13, GOLD)
        + circle(134, 152, 13, GOLD)
        + line(148, 216, 148, 140, WHITE, 8)
        + star(110, 103, 15, GOLD, 8)
        + path("M96 176L110 192L124 176", "none", SLATE, 8)
        + rect(64, 214, 92, 54, VIOLET)
        + rect(56, 208, 108, 14, GOLD)
        + wings(110, 242, 70, GOLD)
        + circle(110, 242, 11, RED)
        + sphinx(58, 364, 1.1, NIGHT, DEEP, mirror=True)
        + sphinx(162, 364, 1.1, WHITE, LIGHT)
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
        + line(86, 170, 110, 222, skin, 15)
        + circle(116, 226, 12, skin)
        + line(58, 180, 70, 262, skin, 15)
        + line(70, 262, 100, 290, skin, 14)
        + circle(106, 292, 12, skin)
    )
    return card("majors", body, ("#35307a", "#9a8fd0"))


def hermit() -> str:
    """Somebody in a grey cloak on a snowy peak, head bent, a lantern raised, a long staff."""
    skin = SKINS[2]
    body = (
        stars(((176, 46), (30, 56), (196, 110)), 8)
        + circle(58, 132, 62, "#f0c05a33")
        + circle(58, 132, 42, "#f0c05a55")
        + poly([(0, 340), (60, 318), (110, 306), (160, 318), (220, 350), (220, 380), (0, 380)], WHITE)
        + poly([(110, 306), (160, 318), (220, 350), (220, 380), (150, 380)], ICE)
        + line(184, 330, 176, 96, GOLD, 10)
        + path("M94 120Q104 72 138 80Q164 92 160 140L184 330H72L92 200Z", STONE)
        + path("M126 150L160 140L184 330H134Z", SLATE)
        + circle(112, 124, 22, skin)
        + path("M92 134Q98 190 114 206Q128 180 132 140Q112 152 92 134Z", WHITE)
        + path("M88 122Q96 66 138 76Q166 92 160 150L134 146Q132 104 88 122Z", STONE)
        + line(110, 176, 66, 112, STONE, 24)
        + circle(60, 104, 11, skin)
        + lantern(58, 144, 40, GOLD, EARTH)
        + star(58, 146, 15, WHITE, 6)
        + line(152, 186, 174, 200, STONE, 20)
        + circle(178, 202, 11, skin)
    )
    return card("majors", body, ("#0b1730", "#2f5480"))


def wheel() -> str:
    """A great wheel among clouds, a sphinx on top, a snake down one side, four winged readers in the corners."""
    body = (
        reader(48, 52, "angel")
        + reader(172, 52, "eagle")
        + reader(48, 318, "bull")
        + reader(172, 318, "lion")
        + path("M88 266Q146 288 176 244", "none", RED, 17)
        + path("M166 218L172 230L184 216L188 240L204 244L176 258Z", RED)
        + circle(110, 202, 60, "#1c1a52")
        + cartwheel(110, 202, 56, GOLD, ORANGE, 8, 15)
        + circle(110, 202, 28, "none", ORANGE, 9)
        + sphinx(110, 150)
        + path("M56 132Q22 144 36 172T32 212T44 248Q38 266 24 260", "none", LEAF, 14)
        + circle(26, 258, 10, LEAF)
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
ALTS: Final[Mapping[str, str]] = {
    "major_arcana.00": "Somebody in a flowered tunic strolls to a cliff edge, a red bundle on a stick, a white rose in "
    "one hand; a little white dog leaps behind.",
    "major_arcana.01": "Somebody in white and red lifts a wand and points to the ground, behind a table with cup, sword, "
    "wand and coin; roses above and below.",
    "major_arcana.02": "Somebody in blue sits between a dark and a light pillar, a scroll half hidden in the cloak, a veil "
    "with fruit behind, a crescent moon at the feet.",
    "major_arcana.03": "Somebody with a crown of stars leans back on cushions; wheat in front, a stream from the trees, a "
    "heart-shaped shield beside the seat.",
    "major_arcana.04": "A bearded ruler with a crown, in red over armour, sits on a stone throne with four rams' heads, "
    "bare mountains behind.",
    "major_arcana.05": "Somebody in a triple crown sits between pillars and lifts a hand; two listeners kneel, crossed "
    "golden keys lie between them.",
    "major_arcana.06": "Two people hold out a hand to each other under a winged angel and a wide sun, a tree behind each, "
    "a mountain in the middle.",
    "major_arcana.07": "Somebody in armour rides in a chariot with golden wheels under a canopy of stars, a dark and a "
    "light sphinx in front, a walled city behind.",
    "major_arcana.08": "Somebody in white, a garland round the waist, holds a lion's jaws with gentle hands; a sideways "
    "eight above.",
    "major_arcana.09": "An old figure in a grey cloak stands in the snow at night, head bent, with a lit lantern and a "
    "long staff.",
    "major_arcana.10": "A golden wheel with a sphinx on top, a green snake down one side, a red creature underneath, and "
    "four winged readers in the corners.",
}
