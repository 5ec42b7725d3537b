"""Text from outside, made harmless; and the width of text in terminal cells.

Everything that comes from a file, an argument or a paste passes :func:`clean` or :func:`one_line` where it is
loaded. Both only ever drop characters that steer a terminal or reorder a line; markup and every script stay.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

# Patterns as strings, which `re` compiles when they are first needed: most runs read plain files only.
# C0 without tab and line feed, DEL, C1, bidi embeddings, overrides and isolates.
_UNSAFE: Final = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
_SURROGATE: Final = "[\ud800-\udfff]"


def clean(text: str) -> str:
    """``text`` with line ends as LF and without anything that steers a terminal or reorders a line.

    Lone surrogates, which no file can hold, become U+FFFD.
    """
    if text.isprintable():  # no control, format or surrogate character at all
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(_SURROGATE, "\ufffd", re.sub(_UNSAFE, "", text))


def one_line(text: str) -> str:
    """``text`` made clean and put on a single line: every run of white space is one space."""
    return " ".join(clean(text).split())


def clean_tree(value: Any) -> Any:
    """A parsed TOML or JSON value with every string in it made clean, keys too."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(key): clean_tree(item) for key, item in value.items()}
    if isinstance(value, list):
        return [clean_tree(item) for item in value]
    return value


def cell_width(text: str) -> int:
    """The number of terminal cells that ``text`` takes: 2 for wide, 0 for combining characters."""
    if text.isascii():
        return len(text)
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """``text`` broken into lines of at most ``width`` cells, ``indent`` before each.

    Line breaks in ``text`` stay, blank lines are bare. A word that is wider than a line is broken between
    characters (never before a combining one).
    """
    room = max(1, width - cell_width(indent))
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            for piece in _pieces(word, room):
                joined = f"{line} {piece}" if line else piece
                if line and cell_width(joined) > room:
                    lines.append(line)
                    line = piece
                else:
                    line = joined
        lines.append(line)
    return [f"{indent}{line}" if line else "" for line in lines]


def _pieces(word: str, room: int) -> list[str]:
    if cell_width(word) <= room:
        return [word]
    pieces = [""]
    for char in word:
        if pieces[-1] and cell_width(pieces[-1]) + _char_width(char) > room:
            pieces.append("")
        pieces[-1] += char
    return pieces
