"""Palette, frame, plain shapes and the emblems of the suits. Everything is SVG text on a grid of 220 by 380 units.

At 20 rows of a terminal a pixel is 9.5 units wide and high, at 30 rows 6.4: nothing that matters is thinner than 10
units, and silhouettes stand light on dark or dark on light. Colours are chosen so that the nearest of 256 is still
the same colour: no channel lies where a step of that palette begins.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Final

WIDTH: Final = 220
HEIGHT: Final = 380
INSIDE: Final = (10, 10, 210, 370)
"""Left, top, right and bottom of what the frame leaves free."""
PIXEL: Final = (200 / 21, 360 / 38)
"""Width and height of a pixel at 20 rows."""

GOLD, LIGHT, CREAM, WHITE = "#f2c557", "#ffecb0", "#f6ebd2", "#fdf8ee"
RED, ROSE, ORANGE, EMBER = "#d42c2a", "#ea7f8c", "#f08c48", "#a83c24"
BLUE, SKY, DEEP, ICE = "#3f7fc8", "#7fb6e8", "#1c2e76", "#d3e6f6"
GREEN, LEAF, MOSS, SAND = "#42a052", "#9cc85e", "#235e2d", "#d8b98a"
BROWN, WOOD, EARTH = "#7d4f2c", "#b07c46", "#4c2d24"
STONE, SLATE, STEEL, NIGHT = "#9a90b0", "#55567a", "#dfe6f2", "#15131f"
NIGHT_RGB: Final = (20, 18, 28)
"""What lies under a card that is drawn."""
OUTSIDE: Final = (-1, -1, -1)
"""The pixel outside each round corner of a card: the ground of the terminal shows there."""
VIOLET, PLUM, LILAC = "#7b57b8", "#4a2a78", "#c6a4ee"
SKINS: Final = ("#f4c9a0", "#d99f68", "#ab753f", "#86522c")
"""Skin from light to dark: people of this deck are of every kind, and no suit has one kind only."""

GROUNDS: Final = {
    "majors": ("#241745", "#3d2a6b"),
    "wands": ("#3a1712", "#6d2c1c"),
    "cups": ("#0e2c4a", "#1d5573"),
    "swords": ("#20263f", "#474f7a"),
    "pentacles": ("#11301c", "#2b5f2c"),
}
"""Upper and lower colour of the ground of each suit: the suit is told before the name is."""
FRAMES: Final = {
    "majors": "#d9b65c",
    "wands": "#d98a4e",
    "cups": "#7fb3d8",
    "swords": "#aab4c8",
    "pentacles": "#a9bf6a",
}


GLOW: Final = "glow"
"""How the names of what a picture without colours leaves out begin."""
_CLIP: Final = re.compile(r'<clipPath id="(\w+)">.*?</clipPath>')


def card(suit: str, body: str, ground: tuple[str, str] | None = None) -> str:
    """A whole card: ground, ``body``, frame. ``ground`` replaces the suit's colours (upper, lower)."""
    upper, lower = ground or GROUNDS[suit]
    left, top, right, bottom = INSIDE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        '<defs><linearGradient id="g" x1="0" x2="0" y1="0" y2="1">'
        f'<stop offset="0" stop-color="{upper}"/><stop offset="1" stop-color="{lower}"/></linearGradient>'
        f'<clipPath id="c"><rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}"/></clipPath></defs>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="12" fill="{FRAMES[suit]}"/>'
        f'<g clip-path="url(#c)"><rect width="{WIDTH}" height="{HEIGHT}" fill="url(#g)"/>{_named_once(body)}</g>'
        "</svg>\n"
    )


def _named_once(body: str) -> str:
    """``body`` with each name in it once: the same clip is defined once, and glows are numbered."""
    known: set[str] = set()

    def first(match: re.Match[str]) -> str:
        again = match[1] in known
        known.add(match[1])
        return "" if again else match[0]

    start, *rest = _CLIP.sub(first, body).split(f'id="{GLOW}"')
    return start + "".join(f'id="{GLOW}{number}"{part}' for number, part in enumerate(rest, 1))


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
