"""The picture of a question about what to tend: a sprig that grows leaf by leaf."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from tarot_tui.pictures import raster
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.shapes import Layer, Shape, disc, line, star

WIDTH: Final = 38
HEIGHT: Final = 4


def leaf(step: int, of: int, width: int = WIDTH, blocks: bool = True) -> Picture:
    """The sprig after ``step`` of ``of`` steps, ``width`` by 4 cells: one leaf more for each, at last a flower."""
    step, of = max(0, min(step, of)), max(1, of)
    reach = width / HEIGHT / 2
    layers = _stem(reach)
    size = min(1.0, 1.1 * reach / of)
    for number in range(of):
        along = -reach * 0.8 + (number + 0.7) * reach * 1.55 / of
        side = -1 if number % 2 else 1
        root = _height(along)
        if number < step:
            layers.append(Layer(_blade(along, root, side, size), "leaf"))
        else:
            layers.append(Layer(disc(along, root - side * 0.2, 0.13), "quiet"))
    tip = reach * 0.86
    if step == of:
        layers.append(Layer(star(tip, _height(tip) - 0.1, 6, 0.62, 0.34), "warm"))
        layers.append(Layer(disc(tip, _height(tip) - 0.1, 0.24), "glow"))
    else:
        layers.append(Layer(disc(tip, _height(tip), 0.2), "leaf"))
    return raster.picture(raster.grid(tuple(layers), width, HEIGHT, (reach, 1.0)), blocks=blocks)


def _height(x: float) -> float:
    """Where the stem runs at ``x``."""
    return 0.22 * math.sin(x * 0.62 + 0.3) - x * 0.03


def _stem(reach: float) -> list[Layer]:
    # Piece by piece, as each is tried only where it is: Home waits for this.
    xs = [(-1 + 0.125 * part) * reach * 0.92 for part in range(16)]
    return [Layer(line(a, _height(a), b, _height(b), 0.2), "wood") for a, b in pairwise(xs)]


def _blade(x: float, y: float, side: int, size: float) -> Shape:
    """A leaf that leans forward, above the stem for ``side`` 1, below for -1."""
    lean, high = 0.5 * size, 0.46
    cx, cy = x + lean * 0.7, y - side * high
    long, thick = 0.62 * size + 0.12, 0.26

    def inside(px: float, py: float) -> bool:
        dx, dy = px - cx, py - cy
        along = (dx * 0.85 - side * dy * 0.52) / long
        over = (dx * 0.52 * side + dy * 0.85) / thick
        return bool(along * along + abs(over) ** 1.6 <= 1)

    wide, tall = 0.86 * long + 0.53 * thick, 0.53 * long + 0.86 * thick
    return Shape((cx - wide, cy - tall, cx + wide, cy + tall), inside)
