"""The back of a card: two lamps shine at each other through one night. Half a turn changes nothing in it."""

from __future__ import annotations

from drawing.kit import GOLD, LIGHT, WHITE, card, circle, path, poly, star, turned
from drawing.scenery import lantern, moon

_SKY = "#241745"


def back() -> str:
    """A lamp above and the same lamp below, turned around; their lights meet in a star; moons and small stars."""
    half = (
        "".join(
            poly([(x, y - 9), (x + 9, y), (x, y + 9), (x - 9, y)], "#35245f")
            for y in range(0, 191, 38)
            for x in range(-9 if y % 76 else 14, 230, 48)
        )
        + poly([(94, 96), (126, 96), (176, 190), (44, 190)], "#f0c05a66")
        + poly([(100, 96), (120, 96), (146, 190), (74, 190)], "#ffe9ad77")
        + path("M110 8V46", "none", GOLD, 8)
        + lantern(110, 76, 44, LIGHT, "#8a5a2e")
        + moon(40, 128, 22, LIGHT, _SKY)
        + star(172, 62, 13, WHITE) + star(48, 52, 10, WHITE) + star(184, 132, 10, GOLD)
    )
    body = half + turned(half, 180, 110, 190) + star(110, 190, 44, GOLD, 8, 0.4) + circle(110, 190, 15, WHITE)
    return card("majors", body, (_SKY, _SKY))
