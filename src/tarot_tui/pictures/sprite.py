"""Small drawings written out pixel by pixel: a letter per pixel, two rows of letters to a row of cells."""

from __future__ import annotations

from typing import Final

from tarot_tui.pictures.raster import Grid

LETTERS: Final = {
    ".": "", "g": "glow", "y": "warm", "w": "wood", "s": "stone", "c": "cups", "o": "wands", "l": "leaf",
    "a": "water", "k": "sky", "i": "ink", "q": "quiet", "d": "gold",
}  # fmt: skip


def pixels(art: str) -> Grid:
    """The pixels of ``art``; a letter is as wide as a cell and half as high."""
    rows = [[LETTERS[letter] for letter in row for _ in range(2)] for row in art.strip("\n").split("\n")]
    if len(rows) % 2:
        rows.append([""] * len(rows[0]))
    return rows
