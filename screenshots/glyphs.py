"""What terminals draw themselves instead of taking it from a font: blocks, frames and braille, so that cells join."""

from __future__ import annotations

from typing import Final

from PIL import ImageDraw

Box = tuple[int, int, int, int]
"""Left, top, right, bottom of a cell; right and bottom are the next cell's."""
Colour = tuple[int, int, int]

_QUARTERS: Final = "▗▖▄▝▐▞▟▘▚▌▙▀▜▛█"
"""By which quarters are filled: upper left 8, upper right 4, lower left 2, lower right 1."""
_LEFT, _UP, _RIGHT, _DOWN = 1, 2, 4, 8
_STROKES: Final = {
    "─": _LEFT | _RIGHT, "│": _UP | _DOWN,
    "╭": _RIGHT | _DOWN, "╮": _LEFT | _DOWN, "╰": _RIGHT | _UP, "╯": _LEFT | _UP,
    "┌": _RIGHT | _DOWN, "┐": _LEFT | _DOWN, "└": _RIGHT | _UP, "┘": _LEFT | _UP,
}  # fmt: skip
_ROUND: Final = "╭╮╰╯"
_DOTS: Final = ((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3))
"""Column and row of each bit of a braille character."""


def drawn(draw: ImageDraw.ImageDraw, char: str, box: Box, ink: Colour) -> bool:
    """Draw ``char`` into its cell, if it is one of those; whether it was."""
    code = ord(char)
    if char in _QUARTERS:
        _quarters(draw, _QUARTERS.index(char) + 1, box, ink)
    elif 0x2581 <= code <= 0x2587:
        left, top, right, bottom = box
        _fill(draw, (left, bottom - (bottom - top) * (code - 0x2580) // 8, right, bottom), ink)
    elif 0x2589 <= code <= 0x258F:
        left, top, right, bottom = box
        _fill(draw, (left, top, left + (right - left) * (0x2590 - code) // 8, bottom), ink)
    elif char == "▔":
        left, top, right, bottom = box
        _fill(draw, (left, top, right, top + (bottom - top) // 8), ink)
    elif char in _STROKES:
        _strokes(draw, char, box, ink)
    elif 0x2800 <= code <= 0x28FF:
        _braille(draw, code - 0x2800, box, ink)
    else:
        return False
    return True


def _fill(draw: ImageDraw.ImageDraw, box: Box, ink: Colour) -> None:
    left, top, right, bottom = box
    if right > left and bottom > top:
        draw.rectangle((left, top, right - 1, bottom - 1), fill=ink)


def _quarters(draw: ImageDraw.ImageDraw, which: int, box: Box, ink: Colour) -> None:
    left, top, right, bottom = box
    middle, waist = (left + right) // 2, (top + bottom) // 2
    quarters = (
        (8, (left, top, middle, waist)),
        (4, (middle, top, right, waist)),
        (2, (left, waist, middle, bottom)),
        (1, (middle, waist, right, bottom)),
    )
    for bit, quarter in quarters:
        if which & bit:
            _fill(draw, quarter, ink)


def _strokes(draw: ImageDraw.ImageDraw, char: str, box: Box, ink: Colour) -> None:
    left, top, right, bottom = box
    width = max(1, (right - left) // 8)
    x, y = (left + right - width) // 2, (top + bottom - width) // 2
    ends = _STROKES[char]
    if char in _ROUND:
        radius = (right - left) // 2
        across, down = (1 if ends & _RIGHT else -1), (1 if ends & _DOWN else -1)
        centre = (x + width / 2 + across * radius, y + width / 2 + down * radius)
        start = {(1, 1): 180, (-1, 1): 270, (1, -1): 90, (-1, -1): 0}[across, down]
        reach = radius + width / 2
        arc = (centre[0] - reach, centre[1] - reach, centre[0] + reach - 1, centre[1] + reach - 1)
        draw.arc(arc, start, start + 90, fill=ink, width=width)
        edge = int(centre[1])
        _fill(draw, (x, edge, x + width, bottom) if down > 0 else (x, top, x + width, edge), ink)
        return
    if ends & _LEFT:
        _fill(draw, (left, y, x + width, y + width), ink)
    if ends & _RIGHT:
        _fill(draw, (x, y, right, y + width), ink)
    if ends & _UP:
        _fill(draw, (x, top, x + width, y + width), ink)
    if ends & _DOWN:
        _fill(draw, (x, y, x + width, bottom), ink)


def _braille(draw: ImageDraw.ImageDraw, dots: int, box: Box, ink: Colour) -> None:
    left, top, right, bottom = box
    radius = (right - left) / 9
    for bit, (column, row) in enumerate(_DOTS):
        if dots >> bit & 1:
            x, y = left + (right - left) * (column * 2 + 1) / 4, top + (bottom - top) * (row * 2 + 1) / 8
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)
