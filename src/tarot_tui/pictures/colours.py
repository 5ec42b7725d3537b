"""Colours of renditions as ``#rrggbb``, and the nearest ones that a terminal has."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

_BASE: Final = (
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
)  # fmt: skip
"""The sixteen as xterm has them; a terminal may have its own."""

TERMINAL: Final = {
    "frame": "yellow", "paper": "default", "ink": "default", "quiet": "default", "gold": "yellow",
    "wands": "red", "cups": "blue", "swords": "cyan", "pentacles": "green", "major": "magenta",
    "back": "default", "back-line": "blue", "glow": "yellow", "warm": "red", "stone": "default",
    "leaf": "green", "wood": "yellow", "water": "cyan", "sky": "blue",
}  # fmt: skip
"""Roles of pictures in a terminal's own colours: its owner chose them, and they are few."""


@lru_cache(maxsize=64)
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
    # Few terminals have no more than 256 colours, and few decks are drawn with them.
    from tarot_tui.pictures import of_256

    return as_hex(of_256.rgb(number))


@lru_cache(maxsize=2048)
def nearest(text: str, colours: Literal["256", "16"]) -> int:
    """The number of the colour that comes nearest to ``#rrggbb``, as the eye heeds red, green and blue."""
    wanted = as_rgb(text)
    if colours == "256":
        from tarot_tui.pictures import of_256

        return of_256.nearest(wanted)
    return min(range(16), key=lambda number: apart(wanted, as_rgb(_BASE[number])))


@lru_cache(maxsize=2048)
def in_256(text: str) -> str:
    """``#rrggbb`` as the one of 256 colours that looks most like it; every other name as it is."""
    if not text.startswith("#"):
        return text
    from tarot_tui.pictures import of_256

    return as_hex(of_256.rgb(of_256.nearest(as_rgb(text))))


def apart(one: Colour, other: Colour) -> int:
    """How unlike two colours are, by how much the eye heeds red, green and blue."""
    return 2 * (one[0] - other[0]) ** 2 + 4 * (one[1] - other[1]) ** 2 + 3 * (one[2] - other[2]) ** 2
