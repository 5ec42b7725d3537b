"""Lines of text for a picture: broken by how wide letters are, and written so that nothing in them is markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

FAMILY: Final = "Georgia,'Iowan Old Style','Noto Serif','DejaVu Serif',serif"
"""Fonts of the viewer's own; the widest of them is what lines are broken for."""

# Hundredths of the size, from the space to the tilde, as the widest of the fonts has them.
_WIDTHS: Final = (
    32, 40, 46, 84, 64, 95, 89, 28, 39, 39, 50, 84, 32, 34, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
    84, 84, 84, 54, 100, 72, 74, 77, 80, 73, 70, 80, 87, 40, 40, 75, 67, 102, 88, 82, 68, 82, 76, 69, 67, 84, 72, 103,
    72, 66, 70, 39, 34, 39, 84, 50, 50, 60, 64, 56, 64, 59, 37, 64, 64, 32, 31, 61, 32, 95, 64, 60, 64, 64, 48, 51,
    40, 64, 57, 86, 57, 57, 53, 64, 34, 64, 84,
)  # fmt: skip
_OTHER: Final = 72
_OTHER_CAPITAL: Final = 90
_WIDE: Final = 130
_BOLD: Final = 1.12
_NOT_XML: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Style(NamedTuple):
    """How text looks."""

    size: int
    look: str = "ink"
    """Class of its colour."""
    bold: bool = False
    italic: bool = False
    centred: bool = False

    @property
    def leading(self) -> int:
        """From one line to the next."""
        return round(self.size * 1.4)


def width(text: str, style: Style) -> float:
    """How wide a text is at most."""
    wide = sum(map(_width, text)) * style.size / 100
    return wide * _BOLD if style.bold else wide


def broken(text: str, room: float, style: Style) -> list[str]:
    """``text`` in lines that are no wider than ``room``. Its own line breaks stay."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            for piece in _pieces(word, room, style):
                joined = f"{line} {piece}" if line else piece
                if line and width(joined, style) > room:
                    lines.append(line)
                    line = piece
                else:
                    line = joined
        lines.append(line)
    return lines


def written(lines: Sequence[str], x: float, y: float, style: Style, colour: str) -> str:
    """Lines as an element, the first one standing on ``y``. ``colour`` is for viewers that know no style sheets."""
    looks = f' class="{style.look}" fill="{colour}" font-size="{style.size}"'
    looks += ' font-weight="bold"' if style.bold else ""
    looks += ' font-style="italic"' if style.italic else ""
    looks += ' text-anchor="middle"' if style.centred else ""
    spans = "".join(
        f'<tspan x="{x:g}" y="{y + number * style.leading:g}">{escaped(line)}</tspan>'
        for number, line in enumerate(lines)
        if line
    )
    return f"<text{looks}>{spans}</text>"


def escaped(text: str) -> str:
    """``text`` as XML shows it; characters that no XML file can hold become U+FFFD."""
    text = _NOT_XML.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _pieces(word: str, room: float, style: Style) -> Iterator[str]:
    """A word, in parts where it is wider than a line; never broken before a combining character."""
    if width(word, style) <= room:
        yield word
        return
    piece = ""
    for char in word:
        if piece and _width(char) and width(piece + char, style) > room:
            yield piece
            piece = ""
        piece += char
    yield piece


def _width(char: str) -> int:
    code = ord(char)
    if code < 127:
        return _WIDTHS[max(0, code - 32)]
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return _WIDE
    return _OTHER_CAPITAL if category == "Lu" else _OTHER
