"""The back of a card: two lamps shine at each other through one night. Half a turn changes nothing in it."""

from __future__ import annotations

from typing import Final

from drawing.kit import GOLD, LIGHT, WHITE, card, circle, line, poly, star, turned
from drawing.scenery import lantern, moon

ALT: Final = (
    "The back of a card: in a night with moons and small stars two lamps, one upside down, shine at each other; "
    "where their lights meet is a star."
)
_SKY: Final = "#241745"


def back() -> str:
    """A lamp above and the same lamp below, turned around; their lights meet in a star; moons and small stars."""
    half = (
        poly([(94, 96), (126, 96), (176, 190), (44, 190)], "#f0c05a66")
        + poly([(100, 96), (120, 96), (146, 190), (74, 190)], "#ffe9ad77")
        + line(110, 8, 110, 46, GOLD, 8)
        + lantern(110, 76, 44, LIGHT, "#8a5a2e")
        + moon(40, 128, 22, LIGHT, _SKY)
        + star(172, 62, 13, WHITE) + star(48, 52, 10, WHITE) + star(184, 132, 10, GOLD)
    )  # fmt: skip
    body = _lattice() + half + turned(half, 180, 110, 190)
    return card("majors", body + star(110, 190, 46, GOLD, 8, 0.4) + circle(110, 190, 15, WHITE), (_SKY, _SKY))


def _lattice() -> str:
    return "".join(
        poly([(x, y - 9), (x + 9, y), (x, y + 9), (x - 9, y)], "#35245f")
        for row, y in enumerate(range(0, 381, 38))
        for x in (range(14, 220, 48) if row % 2 else range(38, 220, 48))
    )
