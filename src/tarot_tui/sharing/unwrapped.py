"""What somebody wrote into a mail, as they wrote it: without quoting marks and the line breaks of mail programs."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import Final, NamedTuple

from tarot_tui.sharing.markers import INVISIBLE
from tarot_tui.text import cell_width, clean

_QUOTED: Final = re.compile(rf"[\s>{INVISIBLE}]*+(?:\|[\s>|]*+)?+")
_QUOTING: Final = re.compile(r"(?<!\S)>++")
# Not the joiners and selectors: of those an emoji is made.
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff]++")
_SIGNATURE: Final = "--"

_NARROWEST: Final = 50
"""Cells of a line below which nobody wraps: lines so short were meant."""
_WIDEST: Final = 100
"""Cells of a line above which it was not wrapped."""
_BROKEN_BY_FORCE: Final = 68
"""Cells from which a line without a single space is a piece of something longer."""


def unwrapped(text: str, *, run_together: bool = False, column: int = 0) -> str:
    """The paragraphs in ``text``: words in their order, one space between them, an empty line between paragraphs.

    Line breaks stay where somebody made them. A line that is as full as the lines around it, or that ends in a
    space (format=flowed), was broken by a program and is joined to the next. ``run_together``: the lines were
    wrapped anew together with the quoting marks before them, which now stand between words. ``column`` is where the
    first line begins.
    """
    paragraphs: list[list[_Line]] = [[]]
    for number, raw in enumerate(clean(text).split("\n")):
        line = _UNSEEN.sub("", raw[_QUOTED.match(raw).end() :])  # type: ignore[union-attr]
        if run_together:
            line = _QUOTING.sub(" ", line)
        words = " ".join(line.split())
        if words:
            cells = cell_width(words) + (0 if number else column)
            paragraphs[-1].append(_Line(words, cells, line.endswith(" ") and words != _SIGNATURE))
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join(_joined(lines) for lines in paragraphs if lines)


class _Line(NamedTuple):
    words: str
    cells: int
    flows: bool
    """Whether it says itself that it goes on in the next."""


def _joined(lines: list[_Line]) -> str:
    width = max(line.cells for line in lines)
    joined = lines[0].words
    for before, line in pairwise(lines):
        joined += _between(before, line.words, width) + line.words
    return joined


def _between(before: _Line, after: str, width: int) -> str:
    """What stood between two lines before a program broke them; a line break where none did."""
    if not (before.flows or _is_full(before, after, width)):
        return "\n"
    last = before.words[-1]
    if _is_wide(last) and _is_wide(after[0]):
        return ""  # scripts that know no spaces
    if " " not in before.words and cell_width(before.words) >= _BROKEN_BY_FORCE:
        return ""
    return "" if last == "-" and before.words[-2:-1].isalnum() and after[0].isalnum() else " "


def _is_full(line: _Line, after: str, width: int) -> bool:
    if not _NARROWEST <= width <= _WIDEST:
        return False
    first = after.split(" ", 1)[0]
    if line.words[-1] == "-":  # a word may have been broken at its hyphen
        return line.cells + cell_width(first.partition("-")[0]) > width
    return line.cells + 1 + cell_width(first[0] if _is_wide(first[0]) else first) > width


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in ("W", "F")
