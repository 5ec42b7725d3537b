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
from drawing.things_pentacles import bull, carved_throne, furrows, leaves, oak_leaf, rose_bower


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
    mail = "#b4c0d8"
    x, seat, high = 82, 236, 122
    hx, hy, r = rider_head(x, seat, high)
    body = (
        halo(156, 116, 120, "#fff0a0", 4, 0.14)
        + mountain(30, 250, 150, 60, "#7aa04c", "")
        + furrows(244, 190, "#9a6438", "#c8935a")
        + rect(0, 334, 220, 50, "#8cbc50")
        + rect(0, 334, 220, 8, "#b4d870")
        + horse(90, 360, 1.16, "#2a2038", gear=RED, gait="stands", mane="#0e0a16", hoof="#0e0a16")
        + saddle(90, 360, 1.16, RED, hem=GOLD)
        + oak_leaf(158, 170, 44, -150)
        + rider(x, seat, high, mail, skin=SKINS[3], leg="#8a98b8", boot="#4a4460", bare=True, cloak="#24602c")
        + arm((92, 178), (140, 156), mail, 17, 11, SKINS[3])
        + coin(154, 112, 36)
        + ball(142, 150, 12, SKINS[3])
        + side_head(hx, hy, r, SKINS[3], STEEL)
        + form(
            f"M{hx - 25} {hy + 14}V{hy - 6}A25 25 0 0 1 {hx + 25} {hy - 6}H{hx + 4}V{hy + 14}Z", STEEL, 8, 0
        )
        + oak_leaf(hx - 6, hy - 16, 62, -58)
        + oak_leaf(hx - 2, hy - 18, 66, 8)
    )
    return card("pentacles", body, ("#b8a848", "#f4e4a0"))


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
    robe, x, hide, fruit, skin = "#f0e0b0", 126, "#a8602c", "#7a3cc0", SKINS[2]
    body = (
        halo(x, 150, 124, "#d8f070", 4, 0.13)
        + castle(42, 208, 64, 104, "#f4ecd8", RED)
        + land(204, "#4a9440", 4)
        + throne(x, 354, 120, 250, "#8c84a8")
        + seated(
            x,
            370,
            240,
            robe,
            skin=skin,
            hair=HAIR[1],
            hands=((76, 274), (168, 284)),
            sleeve="#2f7a44",
            cloak="#1d5a30",
        )
        + beard(x, 164, 33, HAIR[1], 1.8)
        + crown(x, 150, 68)
        + leaves(((102, 244, 20), (146, 250, -20), (86, 326, 10), (124, 322, 30)), "#2f8a34", 34)
        + grapes(102, 242, 9, fruit)
        + grapes(144, 246, 9, fruit)
        + grapes(84, 320, 9, fruit)
        + grapes(122, 316, 9, fruit)
        + coin(172, 326, 36)
        + ball(164, 292, 13, skin)
        + form("M16 372V284Q16 276 24 276H72Q80 276 80 284V372Z", "#5c5478", 8, 0)
        + form("M172 300V252Q172 244 180 244H202Q210 244 210 252V300Z", "#5c5478", 8, 0)
        + bull(48, 266, 1.04, hide)
        + bull(188, 236, 0.94, hide)
    )
    return card("pentacles", body, ("#2a6a2c", "#c8cc70"))


ALTS: Final[Mapping[str, str]] = {
    "minor_arcana.pentacles.page": "A page in a red hat stands in a meadow of flowers and holds a "
    "large coin up on the fingertips. Behind lies a ploughed field.",
    "minor_arcana.pentacles.knight": "An armoured rider with oak leaves on the helmet holds out a "
    "coin. The dark horse stands still in front of a ploughed field.",
    "minor_arcana.pentacles.queen": "Under an arch of roses a queen sits on a carved throne and "
    "looks down at a coin in her lap. A white rabbit sits in the corner.",
    "minor_arcana.pentacles.king": "A bearded king in a pale robe of grapes sits on a throne "
    "with bulls' heads, a coin on one knee. A pale castle stands behind.",
}
"""What is seen on the cards of this court."""
