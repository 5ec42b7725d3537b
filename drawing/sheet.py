"""Contact sheets: cards side by side as a terminal shows them, a cell eight pixels wide and sixteen high."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image, ImageDraw

from drawing.lines import braille
from drawing.render import ansi, columns_of
from tarot_tui.pictures.of_256 import nearest, rgb

_CELL = (8, 16)
_GAP = 2
_GROUND = (20, 18, 28)
_SGR = re.compile(r"\x1b\[([0-9;]*)m")
_FEW = 256
_QUARTERS = {char: mask for mask, char in enumerate(" ▗▖▄▝▐▞▟▘▚▌▙▀▜▛█")}


def sheet(
    svgs: Sequence[str], rows: int, per_row: int = 8, *, line: bool = False, colours: int = 0
) -> Image.Image:
    """A sheet of these cards at so many rows, in braille where it is ``line``; ``colours`` may be 256."""
    wide, high = columns_of(rows) * _CELL[0], rows * _CELL[1]
    lines = -(-len(svgs) // per_row)
    per_row = min(per_row, len(svgs))
    space = _GAP * _CELL[0]
    image = Image.new("RGB", (per_row * (wide + space), lines * (high + space)), _GROUND)
    for number, svg in enumerate(svgs):
        at = (number % per_row * (wide + space), number // per_row * (high + space))
        _paint(image, braille(svg, rows) if line else ansi(svg, rows), at, colours == _FEW)
    return image


def _paint(image: Image.Image, text: str, at: tuple[int, int], few: bool) -> None:
    draw = ImageDraw.Draw(image)
    for y, line in enumerate(text.split("\n")):
        fore, back, x = (230, 225, 215), _GROUND, 0
        for part in re.split(r"(\x1b\[[0-9;]*m)", line):
            if match := _SGR.fullmatch(part):
                numbers = [int(number or 0) for number in match[1].split(";")]
                while numbers:
                    first = numbers.pop(0)
                    if first == 49:
                        back = _GROUND
                    if first in (38, 48):
                        colour = (numbers[1], numbers[2], numbers[3])
                        colour = rgb(nearest(colour)) if few else colour
                        numbers = numbers[4:]
                        fore, back = (colour, back) if first == 38 else (fore, colour)
                continue
            for char in part:
                left, top = at[0] + x * _CELL[0], at[1] + y * _CELL[1]
                _cell(draw, char, left, top, fore, back)
                x += 1


def _cell(
    draw: ImageDraw.ImageDraw,
    char: str,
    left: int,
    top: int,
    fore: tuple[int, int, int],
    back: tuple[int, int, int],
) -> None:
    wide, high = _CELL
    draw.rectangle((left, top, left + wide - 1, top + high - 1), back)
    if char in _QUARTERS:
        for bit, (dx, dy) in ((8, (0, 0)), (4, (1, 0)), (2, (0, 1)), (1, (1, 1))):
            if _QUARTERS[char] & bit:
                x, y = left + dx * wide // 2, top + dy * high // 2
                draw.rectangle((x, y, x + wide // 2 - 1, y + high // 2 - 1), fore)
    elif 0x2800 <= ord(char) < 0x2900:
        value = ord(char) - 0x2800
        for bit, (dx, dy) in enumerate(((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3))):
            if value >> bit & 1:
                x, y = left + 1 + dx * 4, top + 1 + dy * 4
                draw.rectangle((x, y, x + 1, y + 1), fore)
