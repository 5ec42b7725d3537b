"""Drawings made into cells: four pixels a cell as quadrant blocks, or plain characters where there are none."""

from __future__ import annotations

import math
from typing import Final

from tarot_tui.pictures.cells import Cell, Picture, from_cells
from tarot_tui.pictures.shapes import Drawing

Grid = list[list[str]]
"""Colours of pixels by row, two to a cell each way; empty where nothing is drawn."""

QUADRANTS: Final = tuple(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
"""By which quarters are filled: 1 top left, 2 top right, 4 bottom left, 8 bottom right."""

_ASCII: Final = " ''\".[/#.\\]#_###"
_SAMPLES: Final = (0.25, 0.75)


def grid(drawing: Drawing, width: int, height: int, reach: tuple[float, float] = (1.0, 1.0)) -> Grid:
    """A drawing as pixels for ``width`` by ``height`` cells, as large as fits, centred, square.

    ``reach`` is how far it goes from its middle each way. A pixel is drawn where half of it is covered.
    """
    pixels: Grid = [[""] * (2 * width) for _ in range(2 * height)]
    if not width or not height:
        return pixels
    # Physical size in half-rows: a cell is one wide and two high.
    unit = min(width / 2 / reach[0], height / reach[1])
    columns = [[((px + part) / 2 - width / 2) / unit for part in _SAMPLES] for px in range(2 * width)]
    for (box, inside), ink in drawing:
        left, top, right, bottom = box
        first_x = max(0, math.floor((left * unit + width / 2) * 2))
        last_x = min(2 * width, math.ceil((right * unit + width / 2) * 2))
        first_y = max(0, math.floor(top * unit + height))
        last_y = min(2 * height, math.ceil(bottom * unit + height))
        for py in range(first_y, last_y):
            row = pixels[py]
            above, below = ((py + part - height) / unit for part in _SAMPLES)
            for px in range(first_x, last_x):
                x1, x2 = columns[px]
                # Written out: Home waits for this.
                if inside(x1, above) + inside(x2, above) + inside(x1, below) + inside(x2, below) >= 2:
                    row[px] = ink
    return pixels


def half_turn(pixels: Grid) -> Grid:
    """The pixels seen from the other side of the table."""
    return [row[::-1] for row in reversed(pixels)]


def picture(pixels: Grid, ground: str = "", blocks: bool = True) -> Picture:
    """Pixels as cells over ``ground``. With more than two colours in a cell the rarest give way."""
    cells = []
    for upper, lower in zip(pixels[::2], pixels[1::2], strict=True):
        row = []
        for at in range(0, len(upper), 2):
            four = (upper[at], upper[at + 1], lower[at], lower[at + 1])
            row.append(_cell(four, ground) if blocks else _ascii_cell(four, ground))
        cells.append(row)
    return from_cells(cells, len(pixels[0]) // 2 if pixels else 0)


def _cell(four: tuple[str, str, str, str], ground: str) -> Cell:
    if not any(four):
        return Cell(ground=ground)
    if four[0] == four[1] == four[2] == four[3]:
        return Cell(QUADRANTS[15], four[0], four[0])
    # By frequency, then by name: a cell and its half turn must choose alike.
    inks = sorted(set(four), key=lambda ink: (-four.count(ink), ink))
    front = next(ink for ink in inks if ink)
    behind = next((ink for ink in inks if ink != front), front)
    if "" in inks:
        behind = ""
    filled = sum(1 << index for index, ink in enumerate(four) if ink not in {behind, ""} or ink == front)
    return Cell(QUADRANTS[filled], front, behind or ground)


def _ascii_cell(four: tuple[str, str, str, str], ground: str) -> Cell:
    filled = sum(1 << index for index, ink in enumerate(four) if ink)
    return Cell(_ASCII[filled], next((ink for ink in four if ink), ""), ground)
