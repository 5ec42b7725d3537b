"""The page, knight, queen and king of pentacles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.animals import upright_rabbit
from drawing.buildings import castle
from drawing.cells import dots, down, hand
from drawing.creatures import bull_face, bunch_of_grapes, fingers_up, lobed_leaf, ploughland
from drawing.emblems import coin
from drawing.horses import horse, saddle
from drawing.kit import (
    CREAM,
    GOLD,
    LIGHT,
    RED,
    SKINS,
    STEEL,
    WHITE,
    card,
    path,
    rect,
)
from drawing.light import form, halo, shade
from drawing.people import HAIR, arm, beard, person, rider, rider_head, seated, side_head
from drawing.regalia import crown, throne
from drawing.scenery import land, mountain
from drawing.small_plants import daisy
from drawing.things_pentacles import carved_throne, rose_bower


def page() -> str:
    """A page in a red hat in a flowering meadow holds a coin up on the fingertips; behind, a ploughed field."""
    skin, sleeve = SKINS[0], "#e8804c"
    blooms = ((0, 32), (4, 34), (1, 35), (16, 32), (13, 33), (17, 35), (14, 36))
    body = (
        halo(150, 72, 112, "#d8f070", 4, 0.16)
        + mountain(36, down(20), 140, 76, "#3f7f7a", WHITE)
        + ploughland(19, 32, 12)
        + land(down(31.4), "#42963c", 8)
        + "".join(daisy(x, y, (WHITE, "#ff6a6a", LIGHT)[n % 3]) for n, (x, y) in enumerate(blooms))
        + person(92, 360, 250, "#b8402c", skin=skin, hair=HAIR[0], legs="#5a2c2c", belt=GOLD, look=0.9)
        + path("M66 170Q92 188 118 168", "none", RED, 18)
        + arm((60, 188), (86, 226), sleeve, 21, 12, skin, (62, 226))
        + arm((122, 188), (148, 168), sleeve, 21, 6, skin)
        + coin(148, 68, 43)
        + fingers_up(12, 10, skin)
        + form("M44 124Q50 104 60 112Q62 82 92 80Q124 84 122 108Q136 112 138 126Q92 138 44 124Z", RED, 9, 4)
        + path("M54 118Q30 142 38 196", "none", RED, 15)
        + path("M58 124Q40 150 46 192", "none", shade(RED), 6)
    )
    return card("pentacles", body, ("#1c5a44", "#b8d488"))


def knight() -> str:
    """An armoured rider with oak leaves on the helmet and a coin, on a dark horse that stands by a ploughed field."""
    mail, hide = "#dfe6f2", "#7a3c20"
    x, seat, high = 74, 256, 128
    hx, hy, r = rider_head(x, seat, high)
    body = (
        halo(163, 112, 100, "#fff0a0", 4, 0.1)
        + mountain(36, down(17.4), 190, 44, "#4f8a4c", "")
        + ploughland(17, 33, 10, "#b07040", "#e4b878")
        + rect(0, down(32.6), 220, 70, "#8cbc50")
        + rect(0, down(32.6), 220, 8, "#b4d870")
        + horse(88, 366, 1, hide, gear=RED, gait="stands", mane="#2a1418", hoof="#2a1418")
        + saddle(88, 366, 1, RED, hem=GOLD)
        + rider(x, seat, high, mail, skin=SKINS[3], leg="#98a2c4", boot="#4a4460", bare=True)
        + coin(163, 112, 42)
        + arm((84, 196), (136, 176), mail, 17, 6, SKINS[3], (108, 192))
        + dots(("h......h", "hh..hhhh", ".hhhhhh.", "..hhhh..", "..hh...."), {"h": SKINS[3]}, 12, 13)
        + side_head(hx, hy, r, SKINS[3], STEEL)
        + form(
            f"M{hx - 25} {hy + 16}V{hy - 6}A25 25 0 0 1 {hx + 25} {hy - 6}H{hx + 4}V{hy + 16}Z", STEEL, 8, 0
        )
        + lobed_leaf(1, 3, "#237a34")
        + lobed_leaf(6, 1)
    )
    return card("pentacles", body, ("#2a6a6c", "#d4e4a8"))


def queen() -> str:
    """A queen on a carved throne looks down at a coin in the lap; roses overhead, a rabbit in the corner."""
    skin = SKINS[0]
    x = 98
    roses = ((22, 112), (36, 68), (70, 42), (110, 32), (150, 42), (184, 68), (198, 112))
    body = (
        halo(x, 230, 120, "#d8f070", 4, 0.15)
        + land(282, "#3a8a34", 8)
        + rose_bower(roses)
        + carved_throne(x, 348, 152, 254)
        + seated(x, 364, 224, RED, skin=skin, hair=HAIR[2], cloak="#2f7a48", long_hair=True)
        + path(f"M{x - 30} 200Q{x} 216 {x + 30} 200", "none", GOLD, 8)
        + coin(x, 292, 41)
        + arm((x - 38, 210), (x - 38, 298), CREAM, 20, 13, skin, (x - 46, 260))
        + arm((x + 38, 210), (x + 38, 298), CREAM, 20, 13, skin, (x + 46, 260))
        + crown(x, 154, 60)
        + upright_rabbit(186, 368, 1.2)
    )  # fmt: skip
    return card("pentacles", body, ("#2c7a54", "#dcd890"))


def king() -> str:
    """A king in a robe of grapes on a throne with bulls' heads, a coin on one knee, a castle behind."""
    robe, x, skin = "#fbeec8", 110, SKINS[0]
    body = (
        land(down(9), "#4a9440", 6)
        + castle(40, down(8.6), 62, 80, WHITE, RED)
        + throne(x, 354, 176, 232, "#3a2c5a")
        + seated(x, 370, 230, robe, skin=skin, hair=HAIR[0], sleeve="#2f8a4c", cloak="#1d6a38")
        + arm((82, 220), (70, 284), "#3fa05a", 24, 12, skin, (62, 252))
        + arm((138, 220), (160, 276), "#3fa05a", 24, 12, skin, (158, 246))
        + beard(x, 172, 31, HAIR[1], 1.7)
        + crown(x, 150, 66)
        + bunch_of_grapes(7.4, 23) + bunch_of_grapes(6, 30)
        + coin(156, 316, 38)
        + hand(15, 27.5, skin)
        + bull_face(0, 13) + bull_face(14, 13)
    )  # fmt: skip
    return card("pentacles", body, ("#8accc0", "#c8cc70"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.pentacles.page": "A page in a red hat stands in a meadow of flowers and holds a "
    "large coin up on the fingertips. Behind lies a ploughed field.",
    "minor_arcana.pentacles.knight": "An armoured rider with oak leaves on the helmet holds out a "
    "coin. The brown horse stands still in front of a ploughed field.",
    "minor_arcana.pentacles.queen": "Under an arch of roses a queen sits on a carved throne and "
    "looks down at a coin in her lap. A white rabbit sits in the corner.",
    "minor_arcana.pentacles.king": "A bearded king in a pale robe of grapes sits on a throne "
    "with bulls' heads, a coin on one knee. A white castle stands on a hill.",
}
"""What is seen on the cards of this court."""
