"""Palette, frame, plain shapes and the emblems of the suits. Everything is SVG text on a grid of 220 by 380 units.

At 20 rows of a terminal a pixel is 9.5 units wide and high, at 30 rows 6.3: nothing that matters is thinner than 10
units, no face has features, and silhouettes stand light on dark or dark on light.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

WIDTH: Final = 220
HEIGHT: Final = 380
INSIDE: Final = (10, 10, 210, 370)
"""Left, top, right and bottom of what the frame leaves free."""

GOLD, LIGHT, CREAM, WHITE = "#f0c05a", "#ffe9ad", "#f3e6cf", "#fbf6ea"
RED, ROSE, ORANGE, EMBER = "#cf3f3c", "#e27a83", "#ee8a4c", "#a9432a"
BLUE, SKY, DEEP, ICE = "#3f7fc4", "#7fb6e6", "#1c3c70", "#d3e8f5"
GREEN, LEAF, MOSS, SAND = "#4f9a56", "#9cc86a", "#2d5a3c", "#d8b98a"
BROWN, WOOD, EARTH = "#7d4f2e", "#a9743f", "#4b3226"
STONE, SLATE, STEEL, NIGHT = "#938da0", "#595a72", "#dfe6f0", "#15131f"
VIOLET, PLUM, LILAC = "#7b57b8", "#47306e", "#c2a5ea"
SKINS: Final = ("#f1c8a0", "#d79f6c", "#a8703f", "#6f452b")
"""Skin from light to dark: people of this deck are of every kind, and no suit has one kind only."""

GROUNDS: Final = {
    "majors": ("#241745", "#3d2a6b"),
    "wands": ("#3a1712", "#6d2c1c"),
    "cups": ("#0e2c4a", "#1d5573"),
    "swords": ("#232839", "#47506b"),
    "pentacles": ("#12301f", "#2a5a35"),
}
"""Upper and lower colour of the ground of each suit: the suit is told before the name is."""
FRAMES: Final = {
    "majors": "#d9b65c",
    "wands": "#d98a4e",
    "cups": "#7fb3d8",
    "swords": "#aab4c8",
    "pentacles": "#a9bf6a",
}


def card(suit: str, body: str, ground: tuple[str, str] | None = None) -> str:
    """A whole card: ground, ``body``, frame. ``ground`` replaces the suit's colours (upper, lower)."""
    upper, lower = ground or GROUNDS[suit]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        '<defs><linearGradient id="g" x1="0" x2="0" y1="0" y2="1">'
        f'<stop offset="0" stop-color="{upper}"/><stop offset="1" stop-color="{lower}"/></linearGradient>'
        f'<clipPath id="c"><rect x="4" y="4" width="{WIDTH - 8}" height="{HEIGHT - 8}" rx="9"/></clipPath></defs>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="12" fill="url(#g)"/><g clip-path="url(#c)">{body}</g>'
        f'<rect x="5" y="5" width="{WIDTH - 10}" height="{HEIGHT - 10}" rx="9" fill="none" '
        f'stroke="{FRAMES[suit]}" stroke-width="10"/></svg>\n'
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def poly(points: Iterable[tuple[float, float]], fill: str) -> str:
    """A polygon."""
    pairs = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    return f'<polygon points="{pairs}" fill="{fill}"/>'


def path(d: str, fill: str = "none", stroke: str = "", width: float = 10) -> str:
    """A path, filled, or drawn as a line ``width`` thick where there is a ``stroke``."""
    line = (
        f' stroke="{stroke}" stroke-width="{_number(width)}" stroke-linecap="round" stroke-linejoin="round"'
    )
    return f'<path d="{d}" fill="{fill}"{line if stroke else ""}/>'


def rect(x: float, y: float, wide: float, high: float, fill: str, round_: float = 0) -> str:
    """A rectangle by its upper left corner."""
    corner = f' rx="{_number(round_)}"' if round_ else ""
    return (
        f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(wide)}" height="{_number(high)}"'
        f'{corner} fill="{fill}"/>'
    )


def circle(cx: float, cy: float, r: float, fill: str, stroke: str = "", width: float = 8) -> str:
    """A disc, or with ``stroke`` a ring around it."""
    ring = f' stroke="{stroke}" stroke-width="{_number(width)}"' if stroke else ""
    return f'<circle cx="{_number(cx)}" cy="{_number(cy)}" r="{_number(r)}" fill="{fill}"{ring}/>'


def oval(cx: float, cy: float, rx: float, ry: float, fill: str) -> str:
    """An ellipse."""
    return f'<ellipse cx="{_number(cx)}" cy="{_number(cy)}" rx="{_number(rx)}" ry="{_number(ry)}" fill="{fill}"/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, width: float = 10) -> str:
    """A straight line with round ends."""
    return path(f"M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}", "none", stroke, width)


def star(cx: float, cy: float, r: float, fill: str = LIGHT, points: int = 5, inner: float = 0.42) -> str:
    """A star whose first point looks up; ``inner`` is the inner radius as a part of ``r``."""
    corners = []
    for step in range(2 * points):
        angle = math.radians(-90 + step * 180 / points)
        reach = r if step % 2 == 0 else r * inner
        corners.append((cx + reach * math.cos(angle), cy + reach * math.sin(angle)))
    return poly(corners, fill)


def turned(body: str, degrees: float, cx: float, cy: float) -> str:
    """``body`` turned clockwise around a point."""
    return f'<g transform="rotate({_number(degrees)} {_number(cx)} {_number(cy)})">{body}</g>'


def placed(body: str, x: float, y: float, scale: float = 1, mirror: bool = False) -> str:
    """``body``, drawn around 0 0, at a point; ``mirror`` lets it look the other way."""
    across = -scale if mirror else scale
    return f'<g transform="translate({_number(x)} {_number(y)}) scale({across:.3g} {scale:.3g})">{body}</g>'


# The emblems of the suits


def cup(cx: float, foot: float, high: float, fill: str = GOLD, inside: str = LIGHT, fall: float = 0) -> str:
    """A cup whose foot stands at ``foot``; ``fall`` tips it over by so many degrees."""
    w = high * 0.42
    top = foot - high
    body = path(
        f"M{cx - w:.1f} {top:.1f}H{cx + w:.1f}Q{cx + w * 0.95:.1f} {top + high * 0.5:.1f} {cx + w * 0.2:.1f} "
        f"{top + high * 0.62:.1f}V{foot - high * 0.14:.1f}H{cx + w * 0.7:.1f}V{foot:.1f}H{cx - w * 0.7:.1f}"
        f"V{foot - high * 0.14:.1f}H{cx - w * 0.2:.1f}V{top + high * 0.62:.1f}Q{cx - w * 0.95:.1f} "
        f"{top + high * 0.5:.1f} {cx - w:.1f} {top:.1f}Z",
        fill,
    ) + rect(cx - w, top, 2 * w, max(6, high * 0.12), inside)
    return turned(body, fall, cx, foot - high / 2) if fall else body


def sword(
    hilt: tuple[float, float], point: tuple[float, float], width: float = 11, blade: str = STEEL
) -> str:
    """A sword from the end of its hilt to its point."""
    (x1, y1), (x2, y2) = hilt, point
    long = math.hypot(x2 - x1, y2 - y1)
    ux, uy = (x2 - x1) / long, (y2 - y1) / long
    grip = min(0.24 * long, 34)
    gx, gy = x1 + ux * grip, y1 + uy * grip
    reach = width * 2
    tip = min(width * 1.6, long * 0.2)
    half = width / 2
    sides = [
        (gx - uy * half, gy + ux * half),
        (x2 - ux * tip - uy * half, y2 - uy * tip + ux * half),
        (x2, y2),
        (x2 - ux * tip + uy * half, y2 - uy * tip - ux * half),
        (gx + uy * half, gy - ux * half),
    ]
    return (
        poly(sides, blade)
        + line(x1, y1, gx, gy, BROWN, width * 0.9)
        + line(gx - uy * reach, gy + ux * reach, gx + uy * reach, gy - ux * reach, GOLD, width * 0.9)
        + circle(x1, y1, width * 0.62, GOLD)
    )


def wand(
    foot: tuple[float, float], top: tuple[float, float], width: float = 13, leaves: int = 2, wood: str = WOOD
) -> str:
    """A wand from foot to top, a living branch with ``leaves`` on each side in turn."""
    (x1, y1), (x2, y2) = foot, top
    long = math.hypot(x2 - x1, y2 - y1)
    ux, uy = (x2 - x1) / long, (y2 - y1) / long
    body = line(x1, y1, x2, y2, wood, width)
    for number in range(leaves):
        part = 0.55 + 0.36 * number / max(1, leaves - 1) if leaves > 1 else 0.75
        side = 1 if number % 2 else -1
        bx, by = x1 + ux * long * part, y1 + uy * long * part
        size = width * 1.5
        tx, ty = bx + ux * size - uy * side * size, by + uy * size + ux * side * size
        body += poly(
            [
                (bx, by),
                (bx + ux * size * 1.1, by + uy * size * 1.1),
                (tx, ty),
                (bx - uy * side * size * 1.1, by + ux * side * size * 1.1),
            ],
            LEAF,
        )
    return body + circle(x2, y2, width * 0.62, wood)


def coin(cx: float, cy: float, r: float, fill: str = GOLD, mark: str = EMBER) -> str:
    """A pentacle: a coin with a star on it."""
    return circle(cx, cy, r, fill) + star(cx, cy, r * 0.74, mark)
