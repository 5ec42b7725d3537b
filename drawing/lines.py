"""The card without colour, in braille: a woodcut that lives in a text and survives a mail.

What is light is cut solid, what is dark is left open, parted where the prevailing lightnesses of the card part. Where
two light shapes of different colours meet a line is left open, where two dark ones meet a line is set: so every shape
is there, at any size, on a dark ground and on a bright one.
"""

from __future__ import annotations

import re
from typing import Final

from drawing.kit import GLOW
from drawing.render import columns_of
from drawing.scale import Grid, Rgb, framed

LINE_ROWS: Final = (10, 14, 20)
_APART: Final = {10: 58, 14: 50, 20: 42}
"""How unlike two neighbours are that a line parts, by rows: where there is little room only the clearest do."""
_GLOW: Final = re.compile(f'<g id="{GLOW}\\d+">.*?</g>')
_SKY: Final = re.compile(r'(<stop offset="0" stop-color=")(#\w+)("/><stop offset="1" stop-color=")#\w+')
_DOTS: Final = ((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3))
"""Column and row of the dots of a braille character, by their bit."""


def braille(svg: str, rows: int) -> str:
    """The card in so many rows of braille."""
    plain = _SKY.sub(r"\1\2\3\2", _GLOW.sub("", svg))  # a sky that is light below would be cut in two
    dots = woodcut(framed(plain, columns_of(rows) * 2, rows * 4, 1), _APART.get(rows, 42))
    lines = []
    for y in range(0, len(dots), 4):
        text = ""
        for x in range(0, len(dots[0]), 2):
            text += chr(0x2800 + sum(dots[y + dy][x + dx] << bit for bit, (dx, dy) in enumerate(_DOTS)))
        lines.append(text.rstrip("\u2800"))
    return "\n".join(lines) + "\n"


def woodcut(grid: Grid, apart: float) -> list[list[bool]]:
    """Which pixels are set, the outermost ones as the frame; ``apart`` is how unlike neighbours a line parts."""
    high, wide = len(grid), len(grid[0])
    light = [[_lightness(pixel) for pixel in row] for row in grid]
    level = _level([round(value) for row in light[1:-1] for value in row[1:-1]])
    solid = [[value > level for value in row] for row in light]
    dots = [list(row) for row in solid]
    for y in range(1, high - 1):
        for x in range(1, wide - 1):
            for down, right in ((0, 1), (1, 0)):
                if y + down == high - 1 or x + right == wide - 1:
                    continue
                if solid[y][x] != solid[y + down][x + right]:
                    continue
                if _apart(grid[y][x], grid[y + down][x + right]) <= apart:
                    continue
                # Of two light ones the darker gives way to the line, of two dark ones the lighter carries it.
                darker = light[y][x] < light[y + down][x + right]
                here = darker if solid[y][x] else not darker
                if here:
                    dots[y][x] = not solid[y][x]
                else:
                    dots[y + down][x + right] = not solid[y][x]
    for y in range(high):
        for x in range(wide):
            if y in (0, high - 1) or x in (0, wide - 1):
                dots[y][x] = (y in (0, high - 1)) != (x in (0, wide - 1))
    return dots


def _lightness(pixel: Rgb) -> float:
    """How bright a colour is, a vivid one more than a dull one: a red heart is no hole."""
    return 0.6 * (0.3 * pixel[0] + 0.59 * pixel[1] + 0.11 * pixel[2]) + 0.4 * max(pixel)


def _apart(one: Rgb, other: Rgb) -> float:
    """How unlike two colours are to the eye, 0 to 255."""
    red, green, blue = (float(a - b) for a, b in zip(one, other, strict=True))
    return float((2 * red**2 + 4 * green**2 + 3 * blue**2) ** 0.5) / 3


def _level(values: list[int]) -> int:
    """The lightness that parts the picture best into dark and light (Otsu)."""
    counts = [0] * 256
    for value in values:
        counts[value] += 1
    whole, total = len(values), sum(values)
    below, weighed = 0, 0
    best, level = -1.0, 127
    for value, count in enumerate(counts):
        below += count
        weighed += value * count
        if 0 < below < whole:
            apart = weighed / below - (total - weighed) / (whole - below)
            spread = below * (whole - below) * apart**2
            if spread > best:
                best, level = spread, value
    return level
