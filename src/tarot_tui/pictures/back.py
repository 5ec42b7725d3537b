"""The back of our cards. Half a turn changes nothing in it, so no back shows which way up its card lies."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tarot_tui.pictures import raster
from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.card_face import LEAST, PLAIN, ROUND
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.shapes import Layer, disc, ring, star

_SIGN: Final = (
    Layer(ring(0, 0, 0.98, 0.13), "back-line"),
    Layer(star(0, 0, 8, 0.8, 0.3), "glow"),
    Layer(disc(0, 0, 0.2), "back"),
)
_SMALL_SIGN: Final = (Layer(ring(0, 0, 1, 0.18), "back-line"), Layer(star(0, 0, 4, 0.86, 0.24), "glow"))


@lru_cache(maxsize=32)
def card_back(width: int, height: int, blocks: bool = True) -> Picture:
    """The back at any size; below the smallest card a plain patch."""
    canvas = Canvas(width, height, "back")
    if width < LEAST[0] or height < LEAST[1]:
        mark = "░" if blocks else ":"
        for y in range(height):
            canvas.put(0, y, mark * width, "back-line")
        return canvas.picture()
    canvas.frame("back-line", "back", ROUND if blocks else PLAIN)
    dot = "·" if blocks else "."
    for x, y in _dots(width, height):
        canvas.put(x, y, dot, "back-line")
    wide = min(width - 4, 13) if width >= 11 else width - 2
    high = min((wide + 1) // 2, height - 2)
    wide -= (width - wide) % 2  # the middle of the card must be the middle of the sign
    high -= (height - high) % 2
    pixels = raster.grid(_SIGN if wide >= 11 else _SMALL_SIGN, wide, high)
    left, top = (width - wide) // 2, (height - high) // 2
    for y in range(top, top + high):
        canvas.put(left, y, " " * wide)
    canvas.lay(left, top, raster.picture(_even(pixels), "back", blocks))
    return canvas.picture()


def _dots(width: int, height: int) -> set[tuple[int, int]]:
    """A wide grid of dots, the lower half made from the upper one."""
    dots = {
        (x, y)
        for y in range(2, (height + 1) // 2)
        for x in range(2, width - 2)
        if (x - 2) % 4 == (y % 2) * 2 and (y < height // 2 or x < width / 2)
    }
    return dots | {(width - 1 - x, height - 1 - y) for x, y in dots}


def _even(pixels: raster.Grid) -> raster.Grid:
    """The upper half, and the same by half a turn below it."""
    half = len(pixels) // 2
    return pixels[:half] + raster.half_turn(pixels[:half])
