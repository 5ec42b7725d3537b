"""Colours of renditions as ``#rrggbb``, and mixtures of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

_BASE: Final = (
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
)  # fmt: skip
"""The sixteen as xterm has them; a terminal may have its own."""

_CUBE: Final = (0, 95, 135, 175, 215, 255)


@lru_cache(maxsize=512)
def of_rendition(parameters: str) -> str:
    """``38;2;r;g;b``, ``48;5;n`` or ``31`` as ``#rrggbb``; empty for the terminal's own colour."""
    parts = parameters.split(";")
    if len(parts) == 5 and parts[1] == "2":
        return as_hex((int(parts[2]), int(parts[3]), int(parts[4])))
    if len(parts) == 3 and parts[1] == "5":
        return _indexed(int(parts[2]))
    if len(parts) == 1 and parts[0].isdigit():
        code = int(parts[0])
        return _BASE[code % 10 + (8 if code >= 90 else 0)]
    return ""


def as_hex(colour: Colour) -> str:
    """A colour as ``#rrggbb``."""
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"


def as_rgb(text: str) -> Colour:
    """``#rrggbb`` as a colour."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def _indexed(number: int) -> str:
    if number < 16:
        return _BASE[number]
    if number >= 232:
        return as_hex((8 + 10 * (number - 232),) * 3)
    number -= 16
    return as_hex((_CUBE[number // 36], _CUBE[number // 6 % 6], _CUBE[number % 6]))
