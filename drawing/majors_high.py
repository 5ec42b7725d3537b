"""The Hanged Man to the World."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from drawing.animals import dog, crayfish, perched
from drawing.kit import (
    BLUE, CREAM, DEEP, EARTH, GOLD, GREEN, ICE, LIGHT, MOSS, ORANGE, RED, SKINS, SKY, SLATE, STONE, WHITE, card, line,
    path, poly, rect, star,
)  # fmt: skip
from drawing.people import crown, kneeling, person
from drawing.scenery import drops, flame, land, moon, tree, water


def tower() -> str:
    """A tower on a rock, lightning, its crown thrown off, two people who fall, flames in its windows."""
    body = (
        poly([(20, 380), (64, 312), (156, 312), (200, 380)], "#2a2231")
        + rect(74, 132, 72, 190, STONE)
        + rect(74, 132, 22, 190, "#b0aab9")
        + "".join(rect(102, y, 18, 28, ORANGE) for y in (170, 240))
        + flame(92, 134, 54) + flame(132, 134, 46) + flame(112, 128, 64)
        + crown(160, 84, 54)
        + poly([(30, 14), (92, 78), (78, 84), (112, 132), (60, 84), (76, 76), (14, 20)], LIGHT)
    )
    body += _falling(42, 214, SKINS[1], BLUE, False) + _falling(180, 236, SKINS[2], RED, True)
    return card("majors", body, ("#1b1030", "#5a2338"))


def _falling(x: float, y: float, skin: str, robe: str, mirror: bool) -> str:
    way = -1 if mirror else 1
    return (
        line(x, y - 20, x + way * 6, y - 54, robe, 13)
        + line(x - way * 8, y - 22, x - way * 14, y - 52, robe, 12)
        + path(f"M{x - 15} {y - 26}L{x + 15} {y - 26}L{x + 12} {y + 14}H{x - 12}Z", robe)
        + line(x - 12, y + 6, x - 26, y + 34, robe, 11)
        + line(x + 12, y + 6, x + 22, y + 36, robe, 11)
        + f'<circle cx="{x}" cy="{y + 28}" r="14" fill="{skin}"/>'
    )


def the_star() -> str:
    """A large star and seven small ones; somebody kneels at a pool and pours from two jugs; a bird in a tree."""
    body = (
        star(110, 82, 58, GOLD, 8, 0.36)
        + "".join(star(x, y, 15, WHITE, 8, 0.45) for x, y in ((40, 50), (180, 50), (34, 112), (186, 112), (62, 160), (158, 160), (110, 164)))
        + land(262, MOSS)
        + tree(184, 268, 62) + perched(186, 220, 0.6, RED)
        + water(312, 380, "#2f74a8", 2)
        + kneeling(104, 318, 116, CREAM, skin=SKINS[2], hair=EARTH, hands=((152, 262), (66, 272)))
        + line(148, 258, 168, 270, ORANGE, 16) + line(70, 266, 48, 278, ORANGE, 16)
        + path("M172 274 L176 330", "none", ICE, 9) + path("M44 284 L34 316", "none", ICE, 9)
    )
    return card("majors", body, ("#141b4d", "#3c5a9a"))


def the_moon() -> str:
    """A moon over two towers, a dog and a wolf that howl, a path, a crayfish that climbs out of the pool."""
    body = (
        moon(110, 84, 50, LIGHT, "#182048")
        + drops([(60, 150), (110, 166), (160, 150)], GOLD, 6)
        + rect(14, 150, 34, 130, SLATE) + rect(172, 150, 34, 130, SLATE)
        + rect(22, 176, 14, 16, LIGHT) + rect(184, 176, 14, 16, LIGHT)
        + land(266, MOSS)
        + path("M98 380 Q84 320 112 290 T108 250", "none", "#d8b98a", 14)
        + dog(62, 304, 0.95, CREAM, howls=True) + dog(160, 304, 0.95, STONE, mirror=True, howls=True)
        + water(332, 380, "#275d8c", 1) + crayfish(110, 344, 0.8)
    )
    return card("majors", body, ("#101537", "#2b3d78"))


CARDS: Final[Mapping[str, Callable[[], str]]] = {
    "major_arcana.16": tower,
    "major_arcana.17": the_star,
    "major_arcana.18": the_moon,
}
