"""Things set pixel by pixel: what is only a few pixels wide at 20 rows is drawn on the grid of those pixels.

The scene inside the frame is 21 pixels wide and 38 high at 20 rows. Coordinates here count those pixels, so that an
eye falls on one pixel and not on the corners of four; at other sizes it is a smooth drawing like all others.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import groupby

from drawing.kit import GOLD, INSIDE, NIGHT, PIXEL, circle, oval, path, poly, rect
from drawing.light import form, shade

_WIDE, _HIGH = PIXEL


def across(column: float) -> float:
    """Where a column of pixels begins, in the units of a card."""
    return INSIDE[0] + column * _WIDE


def down(row: float) -> float:
    """Where a row of pixels begins, in the units of a card."""
    return INSIDE[1] + row * _HIGH


def cells(body: str, column: float = 0, row: float = 0, mirror: bool = False) -> str:
    """``body``, drawn in pixels around 0 0, at a pixel of the card; ``mirror`` lets it look the other way."""
    way = -_WIDE if mirror else _WIDE
    return f'<g transform="translate({across(column):.2f} {down(row):.2f}) scale({way:.4f} {_HIGH:.4f})">{body}</g>'


def dots(
    rows: Sequence[str], inks: Mapping[str, str], column: float, row: float, mirror: bool = False
) -> str:
    """Pixels in rows of letters, each letter an ink; what has none stays open."""
    body = ""
    for y, letters in enumerate(rows):
        x = 0
        for letter, run in groupby(letters):
            long = len(list(run))
            body += rect(x, y, long, 1, inks[letter]) if letter in inks else ""
            x += long
    return cells(body, column, row, mirror)


def lion_face(column: float, row: float, coat: str = GOLD, mane: str = "#c8642c") -> str:
    """A lion's head that looks at us, 7 pixels wide and 8 high: a mane all around, eyes, a dark nose on a pale muzzle."""
    body = (
        form("M1 1Q2 0 3.5 0T6 1L7 2.4L6.6 5L7 6L5 7L3.5 8L2 7L0 6L0.4 5L0 2.4Z", mane, 0.7, 0.3)
        + rect(2, 2, 3, 5, coat, 0.5)
        + rect(2, 5, 3, 1.6, "#ffecc4", 0.4)
        + oval(2.5, 3.5, 0.5, 0.54, NIGHT)
        + oval(4.5, 3.5, 0.5, 0.54, NIGHT)
        + rect(3, 5, 1, 1, NIGHT, 0.2)
        + oval(1.5, 1.5, 0.5, 0.5, coat)
        + oval(5.5, 1.5, 0.5, 0.5, coat)
    )
    return cells(body, column, row)


def pyramid_at(column: float, row: float, half: float, lit: str, dark: str) -> str:
    """A pyramid whose top is at a pixel, ``half`` as wide to each side and three quarters of that high."""
    high = half * 0.76
    return cells(
        poly([(-half, high), (0, 0), (half, high)], lit)
        + poly([(0, 0), (half, high), (half * 0.2, high)], dark),
        column,
        row,
    )


def sun_flower(column: float, row: float) -> str:
    """A sunflower on its stalk, 7 pixels wide: gold petals parted by dark ones, a dark heart with seeds."""
    petals = "".join(
        poly([(3.5, 3.5), (3.5 + x1, 3.5 + y1), (3.5 + x2, 3.5 + y2)], fill)
        for x1, y1, x2, y2, fill in _petals()
    )
    body = (
        path("M3.5 6L3.5 12", "none", "#2f7a34", 1)
        + poly([(3.5, 10), (6.4, 8.4), (6, 10.4)], "#42a052")
        + poly([(3.5, 11), (0.6, 9.6), (1, 11.4)], "#42a052")
        + petals
        + circle(3.5, 3.5, 1.62, "#3a1c18")
        + oval(3.5, 3.5, 0.5, 0.5, "#8a4a22")
    )
    return cells(body, column, row)


def _petals() -> list[tuple[float, float, float, float, str]]:
    """Eight petals as triangles from the heart, a second row of darker ones behind them."""
    found = []
    for turn, reach, fill in ((22.5, 3.4, shade(GOLD)), (0, 3.7, GOLD)):
        for number in range(8):
            one, other = (math.radians(turn + number * 45 + side * 17) for side in (-1, 1))
            found.append(
                (
                    reach * math.cos(one),
                    reach * math.sin(one),
                    reach * math.cos(other),
                    reach * math.sin(other),
                    fill,
                )
            )
    return found


def hand(column: float, row: float, skin: str) -> str:
    """A closed hand, two pixels wide and high."""
    return cells(
        form("M0 0.5Q0 0 0.5 0H1.5Q2 0 2 0.5V1.5Q2 2 1.5 2H0.5Q0 2 0 1.5Z", skin, 0, 0.4), column, row
    )


def laurel(column: float, row: float) -> str:
    """A laurel wreath open at the top, 7 pixels wide and high: leaves that point outwards, bright and dark in turn."""
    body = circle(3.5, 3.5, 2.5, "none", "#2f7a34", 0.9)
    for number in range(10):
        angle = math.radians(-60 + number * 300 / 9)
        x, y = 3.5 + 2.9 * math.cos(angle), 3.5 + 2.9 * math.sin(angle)
        body += circle(x, y, 0.72, "#9cc85e" if number % 2 else "#42a052")
    return cells(body, column, row)


def ear_of_wheat(column: float, row: float, high: float) -> str:
    """A ripe ear on its stalk, 3 pixels wide and ``high``: grains to both sides in turn, awns on top."""
    body = rect(1, 0, 1, high, shade(GOLD)) + rect(1, 0, 1, 7, GOLD)
    for number in range(4):
        body += poly(
            [(1, 1.2 + 2 * number), (0, 0.2 + 2 * number), (0, 1.2 + 2 * number), (1, 2.2 + 2 * number)],
            "#ffe690",
        )
        body += poly(
            [(2, 1.2 + 2 * number), (3, 0.2 + 2 * number), (3, 1.2 + 2 * number), (2, 2.2 + 2 * number)], GOLD
        )
    return cells(body, column, row)
