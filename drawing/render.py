"""From SVG to what programs show: PNG and coloured cells. The same bytes every time.

Up to 14 rows a cell is the best of the splits of its four quarters into two colours; from 20 rows it is an upper and
a lower half. Colours are rounded to steps of four: nobody sees it, and fewer colours are fewer bytes.
"""

from __future__ import annotations

import io
from typing import Final

import resvg_py
from PIL import Image

from drawing.kit import HEIGHT, OUTSIDE, WIDTH
from drawing.scale import Grid, Rgb, framed, mean

ANSI_ROWS: Final = (10, 14, 20, 30, 40)
QUADRANTS_TO: Final = 14
WIDE_FRAME_FROM: Final = 30
"""Rows from which the frame is two pixels wide."""
PNG_HEIGHT: Final = 750
_QUADRANTS: Final = " ▗▖▄▝▐▞▟▘▚▌▙▀▜▛█"
"""By which quarters have the foreground: upper left 8, upper right 4, lower left 2, lower right 1."""


def columns_of(rows: int) -> int:
    """Columns of a card of so many rows: a cell is twice as high as wide."""
    return round(rows * 2 * WIDTH / HEIGHT)


def png(svg: str) -> bytes:
    """The card as PNG, 750 high, with transparent corners."""
    data = resvg_py.svg_to_bytes(svg_string=svg, width=round(PNG_HEIGHT * WIDTH / HEIGHT), height=PNG_HEIGHT)
    image = Image.open(io.BytesIO(bytes(data))).convert("RGBA").quantize(96, Image.Quantize.FASTOCTREE)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def pixels(svg: str, rows: int) -> Grid:
    """The card as pixels: two to a cell, or four where it is small; colours in steps."""
    small = rows <= QUADRANTS_TO
    across, frame = 2 if small else 1, 2 if rows >= WIDE_FRAME_FROM else 1
    # A quarter of a cell that is left out would darken the frame beside it.
    grid = framed(svg, columns_of(rows) * across, rows * 2, frame, is_round=not small)
    return [[_stepped(pixel) for pixel in row] for row in grid]


def _stepped(pixel: Rgb) -> Rgb:
    if pixel == OUTSIDE:
        return pixel
    red, green, blue = (min(255, (channel + 2) // 4 * 4) for channel in pixel)
    return red, green, blue


def ansi(svg: str, rows: int) -> str:
    """Rows of coloured cells, an escape code only where a colour changes."""
    grid = pixels(svg, rows)
    cells = _quadrant_cells(grid) if rows <= QUADRANTS_TO else _half_cells(grid)
    lines = []
    for row in cells:
        text, now = "", ("", "")
        for char, fore, back in row:
            wanted = (_code(38, fore) if char != " " else now[0], _code(48, back) if char != "█" else now[1])
            change = [code for code, held in zip(wanted, now, strict=True) if code != held]
            text += (f"\x1b[{';'.join(change)}m" if change else "") + char
            now = wanted
        lines.append(text + "\x1b[0m")
    return "\n".join(lines) + "\n"


def _code(kind: int, colour: Rgb) -> str:
    return f"{kind + 1}" if colour == OUTSIDE else f"{kind};2;{colour[0]};{colour[1]};{colour[2]}"


def _half_cells(grid: Grid) -> list[list[tuple[str, Rgb, Rgb]]]:
    return [
        [_halves(upper, lower) for upper, lower in zip(grid[row], grid[row + 1], strict=True)]
        for row in range(0, len(grid), 2)
    ]


def _halves(upper: Rgb, lower: Rgb) -> tuple[str, Rgb, Rgb]:
    """A cell of two pixels. What is outside is its ground: it has no colour that could be an ink."""
    if upper == OUTSIDE:
        return "▄", lower, upper
    return "▀" if upper != lower else " ", upper, lower


def _quadrant_cells(grid: Grid) -> list[list[tuple[str, Rgb, Rgb]]]:
    return [
        [_best_split([*grid[y][x : x + 2], *grid[y + 1][x : x + 2]]) for x in range(0, len(grid[0]), 2)]
        for y in range(0, len(grid), 2)
    ]


def _best_split(quarters: list[Rgb]) -> tuple[str, Rgb, Rgb]:
    """The split of four quarters into two colours that is nearest to them."""
    best: tuple[float, str, Rgb, Rgb] | None = None
    for mask in range(8):  # the other eight are the same with the colours swapped
        fore = [quarter for bit, quarter in zip((8, 4, 2, 1), quarters, strict=True) if mask & bit]
        back = [quarter for bit, quarter in zip((8, 4, 2, 1), quarters, strict=True) if not mask & bit]
        ink, ground = mean(fore or back), mean(back)
        error = sum(_distance(each, ink) for each in fore) + sum(_distance(each, ground) for each in back)
        if best is None or error < best[0] - 1e-9:
            best = (error, _QUADRANTS[mask], ink, ground)
    assert best is not None
    return best[1:]


def _distance(one: Rgb, other: Rgb) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)))
