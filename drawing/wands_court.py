"""The court of wands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.animals import cat, lion
from drawing.emblems import wand
from drawing.horses import horse
from drawing.kit import (
    GOLD,
    LIGHT,
    RED,
    SKINS,
    SLATE,
    STEEL,
    STONE,
    WHITE,
    card,
    circle,
    oval,
    path,
    rect,
)
from drawing.light import ball, form, halo
from drawing.people import HAIR, arm, person, seated
from drawing.regalia import crown
from drawing.scenery import flame, sunflower
from drawing.things_wands import (
    big_sunflower,
    enthroned,
    flames_crown,
    helmet,
    horseman,
    lizard,
    pyramid,
    salamander,
)


def page() -> str:
    """A page in a tunic with salamanders and a feathered hat gazes up at a tall wand; pyramids behind."""
    skin, x = SKINS[1], 72
    body = (
        halo(148, 90, 100, "#ff5a28", 3, 0.16)
        + pyramid(184, 292, 112, 108)
        + pyramid(140, 292, 72, 62)
        + rect(0, 288, 220, 96, "#dca85c")
        + rect(0, 288, 220, 8, LIGHT)
        + oval(x, 362, 58, 9, "#a8743c")
        + person(x, 362, 244, "#ffd05c", skin=skin, hair=HAIR[2], legs="#8a2c2a", look=0.9)
        + form(f"M{x - 34} 214H{x + 34}L{x + 50} 318Q{x} 330 {x - 50} 318Z", "#ffd05c", 10, 0)
        + path(f"M{x - 48} 312Q{x} 326 {x + 48} 312", "none", RED, 9)
        + lizard(x, 254, 0.92, "#7a1c1c")
        + path(f"M{x - 34} 176Q{x} 194 {x + 32} 176", "none", RED, 15)
        + arm((x + 26, 186), (130, 200), "#f0a044", 22, 12, skin)
        + form(f"M{x - 42} 140Q{x - 36} 98 {x + 6} 102L{x + 34} 122L{x + 40} 138Q{x} 126 {x - 32} 158Z", RED, 9, 0)
        + form(f"M{x - 24} 118Q{x - 56} 104 {x - 52} 56Q{x - 24} 66 {x - 10} 112Z", WHITE, 7, 0)
        + wand((134, 352), (134, 34), 18, 3, "#c89858")
        + ball(134, 214, 13, skin) + ball(134, 190, 13, skin)
        + halo(134, 34, 32, LIGHT, 2, 0.4)
        + salamander(160, 366, 1.06, "#d8322a")
    )  # fmt: skip
    return card("wands", body)


def knight() -> str:
    """A rider in armour, red plume flying, wand in hand, on a rearing horse; pyramids far behind."""
    body = (
        circle(46, 84, 70, "#fff0b844")
        + circle(46, 84, 44, "#fff0b8")
        + pyramid(150, 342, 70, 56, "#e0843c", "#9a4426")
        + pyramid(196, 342, 104, 128, "#e0843c", "#9a4426")
        + rect(0, 334, 220, 60, "#d89a54")
        + oval(84, 362, 76, 9, "#a8643a")
        + horse(108, 366, 1.12, "#4a2620", gear=RED, gait="rears", lean=24, mane="#1c1218", hoof="#1c1218")
        + horseman(82, 232, "#8a202c")
        + helmet(84, 134, 23)
        + wand((104, 210), (152, 32), 15, 2, "#803c28")
        + ball(125, 148, 12, STEEL)
    )
    return card("wands", body, ("#ee9240", "#fbe0a0"))


def queen() -> str:
    """A queen on a gold throne between carved lions, a wand and a sunflower in the hands, a black cat in front."""
    skin = SKINS[1]
    body = (
        halo(110, 150, 130, "#ff5a28", 4, 0.12)
        + form("M62 330V60Q62 38 84 38H136Q158 38 158 60V330Z", GOLD, 14, 0)
        + rect(78, 58, 64, 220, "#8a2a24")
        + sunflower(110, 84, 17)
        + seated(110, 328, 190, RED, skin=skin, hair=HAIR[0], cloak="#f0a044", long_hair=True)
        + path("M82 206Q110 220 138 206L130 230Q110 240 90 230Z", GOLD)
        + arm((78, 214), (52, 226), "#f0604c", 20, 11, skin)
        + arm((142, 214), (174, 222), "#f0604c", 20, 11, skin)
        + crown(110, 154, 54)
        + rect(6, 308, 52, 20, SLATE) + rect(162, 308, 52, 20, SLATE)
        + lion(36, 310, 0.92, GOLD, "#b8502c", True) + lion(184, 310, 0.92, GOLD, "#b8502c")
        + rect(0, 324, 220, 60, STONE)
        + rect(0, 324, 220, 8, "#c8c0da")
        + cat(110, 368, 1.15, "#1c1824")
        + wand((52, 318), (52, 30), 15, 3)
        + ball(52, 226, 12, skin)
        + big_sunflower(176, 148, 34)
        + ball(176, 222, 12, skin)
    )  # fmt: skip
    return card("wands", body)


def king() -> str:
    """A king in a crown like flames leans forward on a throne with lions, a long wand in hand; a salamander beside."""
    body = (
        halo(132, 120, 120, "#ff5a28", 4, 0.15)
        + lion(46, 100, 0.9, GOLD, "#b8502c")
        + form("M12 316V100Q12 90 22 90H66Q76 90 76 100V316Z", STONE, 12, 0)
        + form("M12 316V250H120V316Z", STONE, 12, 0)
        + rect(0, 312, 220, 70, "#38161c")
        + rect(0, 312, 220, 8, "#7a2c2c")
        + enthroned(94, 322, "#f08c3c", RED)
        + lizard(43, 158, 0.74, "#a8322a")
        + lion(40, 318, 0.92, GOLD, "#b8502c")
        + flames_crown(124, 118, 60)
        + wand((170, 332), (170, 28), 16, 3)
        + ball(170, 196, 13, SKINS[2])
        + salamander(122, 366, 1.2, "#f0583a")
        + flame(60, 372, 30) + flame(196, 372, 24)
    )  # fmt: skip
    return card("wands", body)


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.wands.page": "A page in a red hat with a white feather holds a tall wand in the "
    "desert. A salamander on the yellow tunic, one on the sand, pyramids behind.",
    "minor_arcana.wands.knight": "A rider in armour with a flying red plume and a wand on a "
    "rearing dark horse. A salamander is on the cape; pyramids stand behind.",
    "minor_arcana.wands.queen": "A crowned figure in red on a gold throne between two carved "
    "lions, a wand in one hand, a sunflower in the other. A black cat sits in front.",
    "minor_arcana.wands.king": "A king with a white beard and a crown of flames leans forward on "
    "a throne with lions, holding a long wand. A red salamander crosses the floor.",
}
"""What is seen on the cards of this court."""
