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
    cartwheel, city, eight, garland, key, lion_at_hand, night_pillar, pomegranate, ram, reader, rose, sphinx, stars,
    triple_crown, wheat,
)  # fmt: skip


def fool() -> str:
    """Somebody walks to the edge of a cliff, head up: a bundle, a white rose, a dog that leaps."""
    skin = SKINS[2]
    body = (
        sun(178, 54, 26, GOLD, 12)
        + mountain(196, 380, 110, 70, "#7a5a9a")
        + poly([(0, 306), (150, 306), (160, 318), (138, 336), (148, 380), (0, 380)], EARTH)
        + poly([(0, 300), (146, 300), (160, 314), (0, 322)], LEAF)
        + line(88, 228, 70, 284, CREAM, 18) + line(114, 226, 136, 282, CREAM, 18)
        + line(70, 292, 84, 292, ORANGE, 15) + line(136, 290, 150, 290, ORANGE, 15)
        + path("M84 148Q102 138 122 150L146 238Q106 252 64 240Z", GREEN)
        + "".join(circle(x, y, 7, GOLD) for x, y in ((92, 176), (112, 206), (84, 222), (126, 232)))
        + line(134, 196, 40, 96, BROWN, 9)
        + circle(40, 110, 25, RED) + poly([(28, 92), (52, 92), (40, 78)], RED)
        + path("M92 162L96 196L124 186", "none", GOLD, 16) + circle(126, 186, 9, skin)
        + line(118, 160, 160, 176, GOLD, 16) + circle(166, 176, 9, skin)
        + line(168, 182, 180, 148, LEAF, 6) + circle(182, 140, 16, WHITE) + circle(182, 140, 6, LIGHT)
        + circle(108, 122, 23, skin)
        + path("M86 134Q76 98 108 96Q124 96 128 106Q104 108 100 138Q92 144 86 134Z", RED)
        + path("M92 100Q72 92 70 70", "none", WHITE, 9)
        + turned(dog(38, 296, 0.92, WHITE), -24, 38, 292)
    )
    return card("majors", body, ("#3c2f8a", "#c2607a"))


def magician() -> str:
    """Somebody behind a table of four tools, a wand raised in one hand, the other hand points down; roses."""
    skin = SKINS[0]
    body = (
        eight(110, 84, 60)
        + person(110, 300, 196, WHITE, skin=skin, hair=NIGHT, cloak=RED)
        + line(84, 162, 60, 108, RED, 22) + circle(56, 96, 11, skin) + line(48, 116, 66, 52, WHITE, 10)
        + line(136, 162, 172, 210, RED, 22) + circle(176, 218, 11, skin) + line(177, 222, 179, 244, skin, 9)
        + rect(16, 262, 188, 58, EARTH) + rect(12, 256, 196, 12, WOOD_LIGHT)
        + rect(24, 318, 18, 62, EARTH) + rect(178, 318, 18, 62, EARTH)
        + cup(42, 312, 40) + sword((68, 304), (112, 274), 9) + coin(178, 292, 19)
        + wand((122, 306), (152, 276), 9)
        + "".join(rose(x, y, 12) for x, y in ((28, 26), (66, 20), (154, 20), (192, 26), (110, 26)))
        + "".join(rose(x, y, 13) for x, y in ((64, 346), (110, 354), (156, 346)))
    )
    return card("majors", body, ("#3d2a6b", "#7d4a94"))


WOOD_LIGHT: Final = "#c98a4a"


def high_priestess() -> str:
    """Somebody in blue sits between a dark and a light pillar, a veil behind, a scroll, a moon at the feet."""
    skin = SKINS[1]
    fruit = [(x, y) for y in (62, 112, 162, 212) for x in (70, 150)] + [(110, 40), (64, 250), (156, 250)]
    body = (
        rect(0, 318, 220, 62, "#21305c")
        + rect(48, 24, 124, 300, "#7a3568")
        + "".join(pomegranate(x, y, 10) for x, y in fruit)
        + night_pillar(34, 330, 316, 36, NIGHT, "#3a3550") + night_pillar(186, 330, 316, 36, WHITE, STONE)
        + seated(110, 350, 246, BLUE, skin=skin, hair=DEEP, cloak="#2b5a9c")
        + path("M82 128Q70 190 72 214H88L92 130ZM138 128Q150 190 148 214H132L128 130Z", "#2b5a9c")
        + path("M84 108A26 26 0 0 0 136 108", "none", WHITE, 9) + circle(110, 92, 15, WHITE)
        + rect(84, 226, 62, 28, CREAM, 5) + poly([(104, 214), (150, 214), (150, 262), (116, 262)], "#2b5a9c")
        + circle(82, 240, 12, skin) + circle(134, 240, 10, skin)
        + turned(moon(110, 340, 34, LIGHT, "#21305c"), -90, 110, 340)
    )
    return card("majors", body, ("#3a4f9a", "#6f86c8"))


def empress() -> str:
    """Somebody crowned leans back on cushions: wheat in front, a stream, trees, a shield with a heart."""
    skin = SKINS[3]
    body = (
        "".join(circle(x, y, r, MOSS) for x, y, r in ((26, 150, 42), (70, 130, 34), (150, 132, 36), (200, 150, 44)))
        + land(188, GREEN, 4)
        + path("M178 150Q190 220 176 262Q166 300 190 380H214V220L204 150Z", SKY)
        + path("M186 170Q196 220 188 262Q182 300 200 360", "none", WHITE, 7)
        + oval(62, 262, 46, 34, RED) + oval(154, 262, 46, 34, RED) + oval(108, 180, 52, 50, ORANGE)
        + seated(108, 344, 222, WHITE, skin=skin, hair="#20130f", hands=((50, 240), (150, 246)), long_hair=True)
        + "".join(rose(x, y, 8, ROSE) for x, y in ((92, 246), (122, 262), (88, 300), (128, 306)))
        + crown(108, 134, 58)
        + stars(((80, 92), (108, 82), (136, 92)), 9, WHITE)
        + heart(44, 318, 66, RED) + heart(44, 316, 30, LIGHT)
        + "".join(wheat(x, 374, high, lean) for x, high, lean in (
            (76, 80, -8), (98, 92, 0), (120, 84, 5), (142, 96, 2), (162, 84, 10)))
    )
    return card("majors", body, ("#d99a3f", "#f3d890"))


def emperor() -> str:
    """Somebody in red with a crown and armour on a stone throne with rams' heads, before bare mountains."""
    skin = SKINS[0]
    body = (
        mountain(38, 300, 150, 190, "#7c3a34", "") + mountain(186, 300, 150, 210, "#6a2f30", "")
        + rect(0, 296, 220, 84, "#4a2026")
        + throne(110, 356, 128, 236, STONE, "#b0aab9") + rect(40, 262, 28, 96, "#b0aab9") + rect(152, 262, 28, 96, "#b0aab9")
        + ram(52, 128, 1) + ram(168, 128, 1)
        + seated(110, 320, 216, RED, skin=skin, hair=WHITE, hands=((58, 244), (162, 244)), cloak="#8f2430")
        + path("M86 172H134L128 232Q110 244 92 232Z", STEEL)
        + line(94, 312, 92, 350, STEEL, 22) + line(126, 312, 128, 350, STEEL, 22)
        + path("M88 136Q90 184 110 190Q130 184 132 136Q110 156 88 136Z", WHITE)
        + crown(110, 118, 60)
        + line(56, 254, 50, 180, GOLD, 9) + circle(49, 170, 12, "none", GOLD, 8)
        + circle(164, 236, 15, GOLD)
    )
    return card("majors", body, ("#8a2f2c", "#e8894a"))


def hierophant() -> str:
    """Somebody in a triple crown between pillars blesses two who kneel; crossed keys below."""
    skin = SKINS[2]
    body = (
        rect(0, 300, 220, 80, "#2a1633")
        + night_pillar(34, 320, 306, 34, STONE, "#b0aab9") + night_pillar(186, 320, 306, 34, STONE, "#b0aab9")
        + throne(110, 310, 96, 180, PLUM)
        + seated(110, 312, 214, RED, skin=skin, hair=WHITE, hands=((60, 128), (156, 200)), cloak="#8f2430")
        + line(54, 118, 52, 100, skin, 9) + line(66, 118, 67, 98, skin, 9)
        + path("M102 160H118V300H102Z", WHITE) + rect(86, 214, 48, 14, WHITE)
        + triple_crown(110, 120, 66, GOLD, RED)
        + line(156, 262, 156, 96, GOLD, 9) + line(144, 114, 168, 114, GOLD, 8) + line(140, 134, 172, 134, GOLD, 8)
        + key(110, 332, 84, 48) + key(110, 332, 84, -48)
        + kneeling(44, 372, 104, CREAM, skin=SKINS[1], hair=EARTH)
        + kneeling(176, 372, 104, BLUE, skin=SKINS[3], hair=NIGHT, mirror=True)
    )
    return card("majors", body, ("#45305f", "#8a6a9a"))


def lovers() -> str:
    """Two people in the open, a tree behind each, a mountain between them, an angel under a wide sun."""
    body = (
        sun(110, 62, 46, GOLD, 16)
        + wings(110, 82, 176, RED)
        + path("M92 84H128L140 138H80Z", VIOLET)
        + line(94, 92, 52, 116, VIOLET, 15) + line(126, 92, 168, 116, VIOLET, 15)
        + circle(50, 117, 8, SKINS[1]) + circle(170, 117, 8, SKINS[1])
        + circle(110, 62, 18, SKINS[1]) + path("M91 62A19 19 0 0 1 129 62Z", ORANGE)
        + cloud(110, 142, 100, WHITE)
        + mountain(110, 302, 100, 116, PLUM)
        + land(300, GREEN, 6)
        + line(28, 306, 28, 220, BROWN, 14) + circle(30, 200, 38, MOSS)
        + "".join(circle(x, y, 7, RED) for x, y in ((16, 190), (34, 176), (24, 216), (50, 206)))
        + line(192, 306, 192, 220, BROWN, 14)
        + "".join(flame(x, foot, 50) for x, foot in ((172, 226), (206, 226), (190, 200)))
        + person(70, 362, 168, CREAM, skin=SKINS[3], hair=NIGHT, hands=((92, 290),), long_hair=True)
        + person(150, 362, 172, DEEP, skin=SKINS[0], hair=EMBER, hands=((128, 290),))
    )
    return card("majors", body, ("#3f7fc4", "#bfe0f5"))


def chariot() -> str:
    """Somebody in armour in a chariot under a canopy of stars; a dark and a light sphinx; a city behind."""
    skin = SKINS[1]
    body = (
        city(236, "#b9a58a", RED)
        + rect(0, 234, 220, 146, MOSS)
        + rect(48, 70, 10, 180, GOLD) + rect(162, 70, 10, 180, GOLD)
        + path("M30 22H190V78Q170 94 150 78Q130 94 110 78Q90 94 70 78Q50 94 30 78Z", DEEP)
        + stars(((54, 50), (92, 42), (128, 50), (166, 44)), 13)
        + cartwheel(36, 262, 32) + cartwheel(184, 262, 32)
        + person(110, 290, 186, STEEL, skin=skin, hair=BROWN, hands=((152, 200),), sleeve=SLATE)
        + line(152, 222, 152, 152, WHITE, 8)
        + star(110, 100, 15, GOLD, 8) + rect(84, 204, 52, 10, GOLD)
        + rect(58, 226, 104, 84, RED) + rect(52, 220, 116, 14, GOLD)
        + wings(110, 258, 74, GOLD) + circle(110, 258, 12, LIGHT)
        + sphinx(62, 366, 0.98, NIGHT, STEEL, SKINS[2]) + sphinx(158, 366, 0.98, WHITE, GOLD, SKINS[2])
    )
    return card("majors", body, ("#2f5f8f", "#9fc9cf"))


def strength() -> str:
    """Somebody in white bends to a lion and holds its jaws with gentle hands; a garland; a sideways eight."""
    skin = SKINS[3]
    body = (
        mountain(176, 300, 120, 120, "#5d5aa6")
        + land(282, GREEN, 10)
        + eight(84, 56, 76, GOLD, 11)
        + lion_at_hand(148, 358)
        + path("M54 168Q70 150 96 164L90 232L110 358H18L50 236Z", WHITE)
        + garland(48, 236, 92, 226, 5, 4)
        + garland(76, 96, 116, 104, 4, -4)
        + circle(92, 124, 22, skin) + path("M68 136Q64 96 96 98Q112 100 114 110Q92 112 88 136Q80 156 70 150Z", GOLD)
        + line(86, 178, 104, 228, skin, 15) + circle(106, 230, 10, skin)
        + line(64, 182, 84, 262, skin, 15) + line(84, 262, 104, 268, skin, 13) + circle(106, 268, 10, skin)
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
        reader(42, 46, "angel") + reader(178, 46, "eagle") + reader(42, 316, "bull") + reader(178, 316, "lion")
        + circle(110, 194, 66, EMBER)
        + cartwheel(110, 194, 64, ORANGE, GOLD, 8, 13) + circle(110, 194, 36, "none", GOLD, 8)
        + sphinx(110, 134, 0.8, BLUE, GOLD, SKINS[1])
        + snake(34, 196, 1.1, LEAF)
        + path("M150 250Q190 240 186 190", "none", RED, 14) + circle(186, 182, 12, RED)
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
