"""What stands on a terminal's screen: as much of a terminal as it takes to read the game's."""

from __future__ import annotations

import re
import unicodedata
from codecs import getincrementaldecoder
from typing import Final

_TOKEN: Final = re.compile(
    r"\x1b\[(?P<private>[<-?]?)(?P<numbers>[0-9;:]*)[ -/]*(?P<final>[@-~])"
    r"|\x1b\](?P<told>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    r"|\x1b[PX^_][^\x1b]*\x1b\\"
    r"|\x1b(?![\[\]PX^_])[ -/]*[0-~]"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)"
)
_WRAP, _CURSOR, _OTHER_SCREEN = 7, 25, 1049


class Screen:
    """Cells that bytes are written into. Colours and styles are passed over."""

    def __init__(self, columns: int, rows: int) -> None:
        self._columns, self._rows = columns, rows
        self._decode = getincrementaldecoder("utf-8")("replace").decode
        self._rest = ""
        self._cells = self._blank()
        self._below = self._cells
        """The usual screen, while the other one is shown."""
        self._x = self._y = 0
        self._cursor_below = (0, 0)
        self.modes = {_WRAP, _CURSOR}
        """Numbers of the private modes that are on."""
        self.told: list[str] = []
        """What the program told the terminal itself (OSC): its title, its clipboard."""

    @property
    def text(self) -> str:
        """The lines, trailing blanks cut."""
        return "\n".join("".join(row).rstrip() for row in self._cells)

    def resize(self, columns: int, rows: int) -> None:
        """Other measures, and nothing on it until the program draws it anew."""
        self._columns, self._rows = columns, rows
        self._cells = self._below = self._blank()
        self._x = self._y = 0

    def feed(self, data: bytes) -> None:
        """Take what the program has written."""
        text = self._rest + self._decode(data)
        at = 0
        while at < len(text) and (token := _TOKEN.match(text, at)):
            at = token.end()
            if written := token["text"]:
                self._write(written)
            elif control := token["control"]:
                self._control(control)
            elif token["told"] is not None:
                self.told.append(token["told"])
            elif token["private"] == "?" and token["final"] in "hl":
                self._switch(_numbers(token["numbers"]), token["final"] == "h")
            elif token["final"] and not token["private"]:
                self._move(token["final"], _numbers(token["numbers"]))
        self._rest = text[at:]

    def _blank(self) -> list[list[str]]:
        return [[" "] * self._columns for _ in range(self._rows)]

    def _write(self, text: str) -> None:
        for char in text:
            if unicodedata.combining(char) or char in "\u200d\ufe0e\ufe0f":
                self._cells[self._y][max(0, self._x - 1)] += char
                continue
            width = 2 if unicodedata.east_asian_width(char) in "WF" else 1
            if self._x + width > self._columns:
                if _WRAP in self.modes:
                    self._x = 0
                    self._line_feed()
                else:
                    self._x = self._columns - width
            self._cells[self._y][self._x : self._x + width] = [char, ""][:width]
            self._x += width

    def _control(self, control: str) -> None:
        match control:
            case "\r":
                self._x = 0
            case "\n":
                self._line_feed()
            case "\b":
                self._x = max(0, self._x - 1)

    def _line_feed(self) -> None:
        if self._y + 1 < self._rows:
            self._y += 1
        else:
            self._cells.append(self._cells.pop(0))
            self._cells[-1][:] = [" "] * self._columns

    def _switch(self, modes: list[int], on: bool) -> None:
        for mode in modes:
            if mode == _OTHER_SCREEN and on != (mode in self.modes):
                if on:
                    self._below, self._cells = self._cells, self._blank()
                    self._cursor_below = (self._x, self._y)
                else:
                    self._cells = self._below
                    self._x, self._y = self._cursor_below
            (self.modes.add if on else self.modes.discard)(mode)

    def _move(self, final: str, numbers: list[int]) -> None:
        first = max(1, numbers[0])
        match final:
            case "H" | "f":
                self._y, self._x = first - 1, max(1, *numbers[1:2], 1) - 1
            case "G":
                self._x = first - 1
            case "d":
                self._y = first - 1
            case "A":
                self._y -= first
            case "B":
                self._y += first
            case "C":
                self._x += first
            case "D":
                self._x -= first
            case "J" if numbers[0] == 2:
                self._cells[:] = self._blank()
            case "K" if numbers[0] == 0:
                self._cells[self._y][self._x :] = [" "] * (self._columns - self._x)
        self._x = min(max(self._x, 0), self._columns - 1)
        self._y = min(max(self._y, 0), self._rows - 1)


def _numbers(text: str) -> list[int]:
    return [int(number or 0) for number in re.split("[;:]", text)]
