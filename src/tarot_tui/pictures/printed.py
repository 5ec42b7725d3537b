"""Pictures as lines for a shell: characters with the colours that the terminal has."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tarot_tui.pictures.cells import Picture, cells_of, crop
from tarot_tui.pictures.colours import TERMINAL, as_rgb, nearest
from tarot_tui.pictures.tier import Colours

_RESET: Final = "\x1b[0m"
_NAMES: Final = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def printed(picture: Picture, colours: Colours) -> list[str]:
    """The rows of a picture. Roles have the terminal's own sixteen colours: nobody knows what ground it has."""
    lines = []
    for row in picture.rows:
        line, now = "", ""
        for text, ink, ground, bold in row:
            wanted = _look(ink, ground, bold, colours)
            if wanted != now:
                line += f"\x1b[0{wanted}m"
                now = wanted
            line += text
        lines.append(line + _RESET if now else line.rstrip())
    return lines


def without_margins(picture: Picture) -> Picture:
    """The part of a picture in which there is something; the whole of one that is empty."""
    rows = [cells_of(row) for row in picture.rows]
    filled = [
        (x, y)
        for y, row in enumerate(rows)
        for x, cell in enumerate(row)
        if cell.ground or (cell.text and not cell.text.isspace())
    ]
    if not filled:
        return picture
    left, right = min(x for x, _ in filled), max(x for x, _ in filled)
    top, bottom = filled[0][1], filled[-1][1]
    return crop(picture, left, top, right - left + 1, bottom - top + 1)


@lru_cache(maxsize=4096)
def _look(ink: str, ground: str, bold: bool, colours: Colours) -> str:
    """What stands behind the zero of the sequence."""
    weight = ";1" if bold else ""
    return (
        weight if colours == "none" else f"{weight}{_colour(ink, 30, colours)}{_colour(ground, 40, colours)}"
    )


def _colour(name: str, layer: int, colours: Colours) -> str:
    name = TERMINAL.get(name, name)
    if name in _NAMES:
        return f";{layer + _NAMES.index(name)}"
    if not name.startswith("#"):
        return ""
    if colours not in ("256", "16"):
        red, green, blue = as_rgb(name)
        return f";{layer + 8};2;{red};{green};{blue}"
    number = nearest(name, colours)
    if colours == "256":
        return f";{layer + 8};5;{number}"
    return f";{layer + number + (52 if number > 7 else 0)}"
