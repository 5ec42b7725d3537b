"""Pictures made of characters, read so that nothing but letters and colours can come out of them.

A file is parsed into printable characters and graphic renditions (SGR) with an allow-list; everything else that
a terminal might obey is dropped, and the lines are written anew. The format asks for this (Arcana deck format
2.0, "paths and safety"): a picture is a file from a stranger that is printed to a terminal.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.decks.sgr import PLAIN, Rendition, escape, render
from tarot_tui.problem import Problem
from tarot_tui.text import cell_width

_RESET: Final = "\x1b[0m"
_TAB: Final = 8
_EOF: Final = b"\x1a"
_SAUCE: Final = 128
_COMMENT: Final = 64

# What follows an escape character, in the order in which it is tried: a control sequence; a string up to its
# terminator; any other sequence. It is tried on single lines, so a string left open cannot swallow the picture.
_SEQUENCE: Final = re.compile(
    r"(?:\x1b\[|\x9b)(?P<parameters>[0-9:;<=>?]*)(?P<between>[ -/]*)(?P<final>[@-~])?"
    r"|(?:\x1b[]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)


class Face(NamedTuple):
    """A picture made of characters, safe to print."""

    kind: Literal["escape art", "plain"]
    """By content: whether the file holds escape sequences."""
    lines: tuple[str, ...]
    """Printable characters and SGR sequences; a line with colours ends in a reset."""
    width: int
    """Terminal cells of the widest line."""


def read_face(path: str) -> Face:
    """The picture in a file of at most ``limits.ANSI_FACE`` bytes; :class:`Problem` if it cannot be used."""
    try:
        return parse_face(tomlfile.read_bytes(path, limits.ANSI_FACE))
    except Problem as problem:
        raise problem.at(path) from None


def parse_face(data: bytes) -> Face:
    """The picture in ``data``; :class:`Problem` when that is not UTF-8, empty, or too wide or tall."""
    try:
        text = without_sauce(data).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("is not UTF-8", remedy="Save the picture as UTF-8") from None
    rows = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    if len(rows) > limits.FACE_ROWS:
        raise Problem(f"is taller than {limits.FACE_ROWS} rows")
    lines = []
    width = 0
    rendition = PLAIN
    for row in rows:
        line, cells, rendition = _safe_line(row, rendition)
        width = max(width, cells)
        lines.append(line)
    if width > limits.FACE_COLUMNS:
        raise Problem(f"is wider than {limits.FACE_COLUMNS} columns")
    if not width:
        raise Problem("holds no picture")
    return Face("escape art" if "\x1b" in text else "plain", tuple(lines), width)


def plain_width(line: str) -> int:
    """Terminal cells of a line, its escape sequences not counted."""
    return cell_width(_SEQUENCE.sub("", line))


def without_sauce(data: bytes) -> bytes:
    """``data`` without the SAUCE record (title, author, size) that editors of character art put at the end."""
    record = data[-_SAUCE:]
    if not record.startswith(b"SAUCE") or len(record) < _SAUCE:
        return data
    data = data[:-_SAUCE]
    comments = _COMMENT * record[104] + len(b"COMNT")
    if data[-comments:].startswith(b"COMNT"):
        data = data[:-comments]
    return data.removesuffix(_EOF)


def _safe_line(row: str, rendition: Rendition) -> tuple[str, int, Rendition]:
    """A line written anew, its width in cells, and the rendition that the next line begins with."""
    written: list[str] = []
    shown = PLAIN
    column = 0
    at = 0
    while at < len(row):
        if row[at] in _STARTS and (match := _SEQUENCE.match(row, at)):
            if match["final"] == "m" and not match["between"]:
                rendition = render(rendition, match["parameters"])
            at = match.end()
            continue
        piece = _printable(row[at], column)
        at += 1
        if piece:
            if rendition != shown:
                written.append(escape(rendition))
                shown = rendition
            written.append(piece)
            column += cell_width(piece)
    if shown != PLAIN:
        written.append(_RESET)
    return "".join(written), column, rendition


_STARTS: Final = frozenset("\x1b\x90\x98\x9b\x9d\x9e\x9f")


def _printable(char: str, column: int) -> str:
    """What stands for ``char``: itself, blanks for a tab or an odd space, or nothing."""
    if char.isprintable():
        return char
    if char == "\t":
        return " " * (_TAB - column % _TAB)
    return " " if unicodedata.category(char) == "Zs" else ""
