"""The page, knight, queen and king of pentacles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drawing.animals import butterfly, upright_rabbit
from drawing.buildings import castle
from drawing.emblems import coin
from drawing.horses import horse, saddle
from drawing.kit import (
    CREAM,
    GOLD,
    LEAF,
    LIGHT,
    ORANGE,
    RED,
    ROSE,
    SKINS,
    STEEL,
    WHITE,
    card,
    circle,
    line,
    path,
    rect,
)
from drawing.light import ball, form, halo, shade
from drawing.people import HAIR, arm, beard, person, rider, rider_head, seated, side_head
from drawing.regalia import crown, throne
from drawing.scenery import flower, land, mountain
from drawing.things_cups import grapes
from drawing.things_pentacles import bull, carved_throne, furrows, leaves, rose_bower


def page() -> str:
    """A page in a red hat in a flowering meadow holds a coin up on the fingertips; behind, a ploughed field."""
    skin, sleeve = SKINS[0], "#e8804c"
    blooms = ((28, 338, WHITE), (58, 358, RED), (40, 308, ROSE), (152, 352, WHITE), (186, 336, RED),
              (196, 364, ROSE), (168, 316, WHITE), (18, 366, ROSE), (134, 326, LIGHT))  # fmt: skip
    body = (
        halo(150, 72, 112, "#d8f070", 4, 0.16)
        + mountain(36, 240, 140, 100, "#3f7f7a", WHITE)
        + furrows(234, 160)
        + land(290, "#42963c", 10)
        + "".join(flower(x, y, 11, petals) for x, y, petals in blooms)
        + person(96, 360, 250, "#b8402c", skin=skin, hair=HAIR[0], legs="#5a2c2c", belt=GOLD, look=0.9)
        + path("M70 170Q96 188 122 168", "none", RED, 18)
        + arm((64, 188), (142, 156), sleeve, 21, 12, skin, (92, 210))
        + arm((128, 188), (150, 148), sleeve, 21, 13, skin)
        + "".join(line(150, 146, x, 118, skin, 8) for x in (134, 150, 166))
        + coin(150, 70, 43)
        + form("M48 124Q54 104 64 112Q66 82 96 80Q128 84 126 108Q140 112 142 126Q96 138 48 124Z", RED, 9, 4)
        + path("M58 118Q34 142 42 196", "none", RED, 15)
        + path("M62 124Q44 150 50 192", "none", shade(RED), 6)
        + butterfly(34, 236, 0.7, LIGHT, ORANGE)
    )
    return card("pentacles", body, ("#1c5a44", "#b8d488"))


def knight() -> str:
    """An armoured rider with oak leaves on the helmet and a coin, on a dark horse that stands by a ploughed field."""
    mail = "#a4b0c8"
    x, seat, high = 86, 232, 126
    hx, hy, r = rider_head(x, seat, high)
    body = (
        halo(156, 116, 120, "#d8f070", 4, 0.14)
        + land(252, "#6a9438", 10)
        + furrows(294, 150, "#4a2c24", "#94582e")
        + rect(0, 288, 220, 12, "#4a7a30")
        + horse(90, 356, 1.2, "#2c2538", gear=RED, gait="stands", mane="#5a4048", hoof="#7a6070")
        + saddle(90, 356, 1.2, RED, hem=GOLD)
        + leaves(((164, 180, -60), (152, 172, -110)), "#5fae4c", 30)
        + rider(x, seat, high, mail, skin=SKINS[3], leg="#7a88a8", boot="#3a3450", bare=True, cloak="#24602c")
        + arm((96, 170), (142, 150), mail, 17, 11, SKINS[3])
        + coin(154, 110, 35)
        + ball(142, 146, 12, SKINS[3])
        + side_head(hx, hy, r, SKINS[3], STEEL)
        + form(
            f"M{hx - 25} {hy + 14}V{hy - 6}A25 25 0 0 1 {hx + 25} {hy - 6}H{hx + 4}V{hy + 14}Z", STEEL, 8, 0
        )
        + leaves(((hx - 12, hy - 38, 60), (hx + 8, hy - 42, 96), (hx - 30, hy - 24, 20)), LEAF, 40)
    )
    return card("pentacles", body, ("#4a7834", "#e0cc78"))


def queen() -> str:
    """A queen on a carved throne looks down at a coin in the lap; roses overhead, a rabbit in the corner."""
    skin = SKINS[1]
    x = 98
    roses = ((22, 112), (36, 68), (70, 42), (110, 32), (150, 42), (184, 68), (198, 112))
    body = (
        halo(x, 230, 120, "#d8f070", 4, 0.15)
        + mountain(194, 294, 120, 96, "#3f8a7c", WHITE)
        + land(282, "#3a8a34", 8)
        + rose_bower(roses)
        + carved_throne(x, 348, 152, 254)
        + seated(x, 364, 224, RED, skin=skin, hair=HAIR[0], cloak="#2f7a48", long_hair=True)
        + path(f"M{x - 30} 196Q{x} 212 {x + 30} 196", "none", GOLD, 8)
        + coin(x, 292, 41)
        + arm((x - 38, 210), (x - 38, 298), CREAM, 20, 13, skin, (x - 46, 260))
        + arm((x + 38, 210), (x + 38, 298), CREAM, 20, 13, skin, (x + 46, 260))
        + crown(x, 160, 64)
        + circle(x - 18, 140, 5, RED) + circle(x + 18, 140, 5, RED)
        + upright_rabbit(182, 368, 1.1)
    )  # fmt: skip
    return card("pentacles", body, ("#2c7a54", "#dcd890"))


def king() -> str:
    """A king in a robe of grapes on a throne with bulls' heads, a coin on one knee, a castle behind."""
    robe, x, hide, fruit, skin = "#1a5a2c", 124, "#b8733c", "#b078f0", SKINS[2]
    body = (
        halo(x, 150, 124, "#d8f070", 4, 0.13)
        + castle(42, 212, 60, 156, "#e8e4d4", "#3a3450")
        + land(208, "#5fa844", 4)
        + throne(x, 354, 116, 256, "#a49cb8")
        + seated(x, 370, 246, robe, skin=skin, hair=HAIR[1], hands=((74, 272), (168, 284)), sleeve="#2f8a4c")
        + beard(x, 160, 33, HAIR[1], 1.8)
        + crown(x, 146, 70)
        + leaves(((102, 236, 20), (144, 250, -20), (82, 334, 10), (122, 322, 30)), LEAF, 32)
        + grapes(102, 234, 9, fruit)
        + grapes(142, 248, 9, fruit)
        + grapes(82, 322, 9, fruit)
        + grapes(120, 312, 9, fruit)
        + coin(168, 318, 39)
        + ball(160, 282, 13, skin)
        + bull(50, 264, 1.08, hide)
        + bull(188, 240, 0.98, hide)
    )
    return card("pentacles", body, ("#2a6a2c", "#c8cc70"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.pentacles.page": "A page in a red hat stands in a meadow of flowers and holds a "
    "large coin up on the fingertips. Behind lies a ploughed field.",
    "minor_arcana.pentacles.knight": "An armoured rider with oak leaves on the helmet holds out a "
    "coin. The dark horse stands still in front of a ploughed field.",
    "minor_arcana.pentacles.queen": "Under an arch of roses a queen sits on a carved throne and "
    "looks down at a coin in her lap. A white rabbit sits in the corner.",
    "minor_arcana.pentacles.king": "A bearded king in a green robe with grapes sits on a throne "
    "with bulls' heads, a coin on one knee. A pale castle stands behind.",
}
"""What is seen on the cards of this court."""
