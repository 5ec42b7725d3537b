"""The back of a card: two lamps shine at each other through one night. Half a turn changes nothing in it."""

from __future__ import annotations

from typing import Final

from drawing.kit import GLOW, GOLD, LIGHT, WHITE, card, circle, line, path, poly, rect, star, turned
from drawing.light import halo

ALT: Final = (
    "The back of a card: in a night with moons and small stars two lamps, one upside down, shine at each other; "
    "where their lights meet is a star."
)
_SKY: Final = "#221858"
_TILE: Final = "#2f2370"
_METAL: Final = "#8a5a2c"


def back() -> str:
    """A lamp above and the same lamp below, turned around; their lights meet in a star; moons and small stars."""
    half = (
        f'<g id="{GLOW}">'
        + poly([(92, 104), (128, 104), (186, 190), (34, 190)], "#f2c55748")
        + poly([(98, 104), (122, 104), (154, 190), (66, 190)], "#ffecb060")
        + circle(110, 76, 54, "#ffecb02a")
        + circle(110, 76, 38, "#ffecb03a")
        + "</g>"
        + line(110, 8, 110, 40, GOLD, 7)
        + _lamp()
        + _moon(38, 132)
        + star(176, 66, 14, WHITE, 4, 0.4)
        + star(44, 56, 12, GOLD, 4, 0.4)
        + star(184, 138, 10, LIGHT, 4, 0.4)
    )
    middle = (
        halo(110, 190, 62, LIGHT, 1, 0.18)
        + star(110, 190, 52, GOLD, 8, 0.42)
        + star(110, 190, 32, LIGHT, 8, 0.5)
        + circle(110, 190, 12, WHITE)
    )
    rim = path("M22 22H198V358H22Z", "none", "#5a4aa8", 4)
    body = _lattice() + rim + half + turned(half, 180, 110, 190) + middle
    return card("majors", body, (_SKY, _SKY))


def _lamp() -> str:
    """A lantern under its hook, alike on both sides: light from above would show which way up it lies."""
    return (
        path("M94 50Q110 30 126 50", "none", _METAL, 7)
        + rect(86, 48, 48, 58, _METAL, 5)
        + rect(94, 57, 32, 40, GOLD)
        + poly([(110, 60), (119, 80), (110, 94), (101, 80)], WHITE)
    )


def _moon(x: float, y: float) -> str:
    """A crescent."""
    return path(f"M{x + 8} {y - 20}A22 22 0 1 0 {x + 8} {y + 20}A20 20 0 0 1 {x + 8} {y - 20}Z", LIGHT)


def _lattice() -> str:
    return "".join(
        poly([(x, y - 9), (x + 9, y), (x, y + 9), (x - 9, y)], _TILE)
        for row, y in enumerate(range(0, 381, 38))
        for x in (range(14, 220, 48) if row % 2 else range(38, 220, 48))
    )
