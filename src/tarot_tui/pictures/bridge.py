"""The picture of a question about opening up: a bridge over water that gets plank after plank."""

from __future__ import annotations

from typing import Final

from tarot_tui.pictures import raster
from tarot_tui.pictures.cells import Picture, crop

WIDTH: Final = 38
HEIGHT: Final = 4
_NARROWEST: Final = 12
"""Columns for two banks with something between them; of less only the middle is shown."""


def bridge(step: int, of: int, width: int = WIDTH, blocks: bool = True) -> Picture:
    """The bridge after ``step`` of ``of`` steps, ``width`` by 4 cells: one plank more for each, at last two lamps."""
    if width < _NARROWEST:
        return crop(bridge(step, of, _NARROWEST, blocks), (_NARROWEST - width) // 2, 0, width, HEIGHT)
    step, of = max(0, min(step, of)), max(1, of)
    pixels: raster.Grid = [[""] * (2 * width) for _ in range(2 * HEIGHT)]
    bank = 5 if width >= 30 else 3
    span = width - 2 * bank
    for x in range(width):
        inland = min(x, width - 1 - x)
        if inland < bank:
            for y in range(4 + (inland == bank - 1), 8):
                _dot(pixels, x, y, "leaf" if y == 4 else "stone")
        else:
            for y in (6, 7):
                if (x + 2 * y) % 5:
                    _dot(pixels, x, y, "water")
    for post in (bank - 2, width - bank + 1):
        for y in range(1, 4):
            _dot(pixels, post, y, "wood")
        if step == of:
            _dot(pixels, post, 0, "glow")
            _dot(pixels, post, 1, "glow")
    for number in range(of):
        left = bank - 1 + round(number * (span + 2) / of)
        right = bank - 1 + round((number + 1) * (span + 2) / of)
        for x in range(left, right):
            is_joint = x == right - 1 and of <= 12 and number < of - 1
            if number < step:
                _dot(pixels, x, _arch(x, width, bank), "quiet" if is_joint else "wood")
            elif (x - left) % 2 == 0:
                _faint(pixels, x, _arch(x, width, bank))
    return raster.picture(pixels, blocks=blocks)


def _arch(x: int, width: int, bank: int) -> int:
    """The row of pixels on which the planks lie: the middle of the bridge is the highest."""
    return 3 if min(x, width - 1 - x) >= bank + 4 else 4


def _dot(pixels: raster.Grid, x: int, y: int, ink: str) -> None:
    pixels[y][2 * x] = pixels[y][2 * x + 1] = ink


def _faint(pixels: raster.Grid, x: int, y: int) -> None:
    """Half a cell of a plank that is still missing."""
    pixels[y][2 * x] = "quiet"
