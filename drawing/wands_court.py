"""The court of wands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.animals import cat
from drawing.cells import across, down, hand, lion_face, pyramid_at, sun_flower
from drawing.emblems import wand
from drawing.horses import rearing_horse
from drawing.kit import (
    GOLD,
    LIGHT,
    RED,
    SKINS,
    STEEL,
    STONE,
    WHITE,
    card,
    circle,
    oval,
    path,
    rect,
)
from drawing.light import form, halo
from drawing.people import HAIR, arm, person, seated
from drawing.regalia import crown
from drawing.things_wands import enthroned, helmet, horseman, old_head


def page() -> str:
    """A page in a yellow tunic and a feathered hat gazes up at a tall wand; pyramids behind."""
    skin, x, tunic = SKINS[1], 72, "#ffd05c"
    body = (
        circle(184, 84, 60, "#f8b05844")
        + circle(184, 84, 30, "#ffd890")
        + pyramid_at(1, 23, 6, "#f4c078", "#6a2034")
        + pyramid_at(17, 20, 10, "#ffe2a0", "#6a2034")
        + rect(0, down(27.5), 220, 120, "#e8b468")
        + rect(0, down(27.5), 220, 7, LIGHT)
        + oval(x, 362, 58, 9, "#b07c46")
        + person(x, 362, 244, tunic, skin=skin, hair=HAIR[1], legs="#8a2c2a")
        + form(f"M{x - 34} 214H{x + 34}L{x + 50} 318Q{x} 330 {x - 50} 318Z", tunic, 10, 0)
        + path(f"M{x - 48} 312Q{x} 326 {x + 48} 312", "none", RED, 9)
        + path(f"M{x - 31} 238Q{x} 250 {x + 31} 238", "none", RED, 11)
        + path(f"M{x - 34} 176Q{x} 194 {x + 32} 176", "none", RED, 15)
        + arm((x + 26, 186), (130, 200), "#f0a044", 22, 12, skin)
        + form(f"M{x - 42} 140Q{x - 36} 98 {x + 6} 102L{x + 34} 122L{x + 40} 138Q{x} 126 {x - 32} 158Z", RED, 9, 0)
        + form(f"M{x - 24} 118Q{x - 56} 104 {x - 52} 56Q{x - 24} 66 {x - 10} 112Z", WHITE, 7, 0)
        + wand((134, 352), (134, 30), 17, 3, "#f0cc90")
        + hand(12, 18.5, skin) + hand(12, 21, skin)
    )  # fmt: skip
    return card("wands", body, ("#5a1838", "#f08a40"))


def knight() -> str:
    """A rider in armour, red plume flying, wand in hand, on a rearing horse; pyramids far behind."""
    body = (
        circle(56, 84, 66, "#fff0b866")
        + circle(56, 84, 42, "#fff4cc")
        + pyramid_at(17.5, 24.5, 10, "#d8603c", "#8a2434")
        + pyramid_at(12, 28.2, 5.2, "#f0884c", "#a83c34")
        + rect(0, down(32), 220, 90, "#f4d090")
        + oval(84, 366, 56, 7, "#c8904c")
        + rearing_horse("#5a2a20", "#1c1218", RED)
        + horseman(6, 14, GOLD)
        + helmet(across(8), down(11.5), 20)
        + wand((across(10.6), down(19)), (across(14.2), 24), 14, 2, "#fff0c0")
        + hand(11, 14.4, STEEL)
    )
    return card("wands", body, ("#e0763c", "#fce0a4"))


def queen() -> str:
    """A queen on a dark throne between carved lions, a wand and a sunflower in the hands, a black cat in front."""
    skin, throne = SKINS[1], "#4a2044"
    body = (
        halo(110, 150, 130, "#ffd06a", 3, 0.14)
        + form("M62 330V62Q62 30 110 30T158 62V330Z", throne, 12, 0)
        + path("M68 300V66Q68 38 110 38T152 66V300", "none", GOLD, 7)
        + seated(110, 328, 196, "#ffd45c", skin=skin, hair=HAIR[0], cloak="#b8402c", long_hair=True)
        + path("M84 196Q110 212 136 196L130 216Q110 226 90 216Z", RED)
        + wand((across(3.5), 330), (across(3.5), 26), 16, 4, "#7a3c24")
        + arm((80, 206), (across(4), down(21.5)), "#fff0b0", 20, 11, skin)
        + arm((140, 206), (across(17), down(21.5)), "#fff0b0", 20, 11, skin)
        + crown(110, 150, 58)
        + sun_flower(14, 8)
        + hand(3, 20.5, skin) + hand(16.5, 20, skin)
        + form(f"M10 {down(33)}V{down(24)}H{across(7)}V{down(33)}Z", throne, 8, 0)
        + form(f"M{across(14)} {down(33)}V{down(24)}H{across(21)}V{down(33)}Z", throne, 8, 0)
        + lion_face(0, 25) + lion_face(14, 25)
        + rect(0, down(33), 220, 60, STONE)
        + rect(0, down(33), 220, 8, "#c8c0da")
        + cat(110, 368, 1.15, "#1c1824")
    )  # fmt: skip
    return card("wands", body, ("#b04a34", "#f4a850"))


def king() -> str:
    """A king in a crown like flames leans forward on a throne with lions, a long wand in hand."""
    throne = "#5a2450"
    body = (
        halo(136, 120, 120, "#ff7a38", 4, 0.13)
        + form(f"M0 {down(32)}V40Q0 30 14 30H64Q76 30 76 44V{down(32)}Z", throne, 10, 0)
        + form(f"M12 {down(32)}V252H112V{down(32)}Z", throne, 12, 0)
        + path(f"M0 35H60Q71 35 71 48V{down(25)}H107V{down(31)}", "none", GOLD, 8)
        + lion_face(0, 6) + lion_face(0, 16)
        + rect(0, down(31.5), 220, 80, "#d8a068")
        + rect(0, down(34), 220, 60, "#8a2c34")
        + rect(0, down(33), 220, 10, GOLD)
        + enthroned(96, 326, "#ffcf58", "#c82c2a", SKINS[1])
        + old_head(9, 6, SKINS[1])
        + wand((across(17.5), 340), (across(17.5), 26), 15, 3, "#f0cc90")
        + hand(16.5, 19, SKINS[1])
    )  # fmt: skip
    return card("wands", body, ("#2c1230", "#9a3a2c"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.wands.page": "A page in a red hat with a white feather holds a tall wand in the "
    "desert, in a yellow tunic; pyramids and a low sun behind.",
    "minor_arcana.wands.knight": "A rider in armour with a flying red plume and a wand on a "
    "rearing dark horse. Two red pyramids stand behind in the sand.",
    "minor_arcana.wands.queen": "A crowned figure in yellow on a dark throne between two carved "
    "lions, a wand in one hand, a sunflower in the other. A black cat sits in front.",
    "minor_arcana.wands.king": "A king with a white beard and a crown of flames leans forward on "
    "a throne with lions, holding a long wand in leaf.",
}
"""What is seen on the cards of this court."""
