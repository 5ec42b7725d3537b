"""What is on the screen as a text file that a review can read, kept in ``snapshots/`` and compared.

A snapshot is three blocks: the rows as plain text; the rows again with a letter for the style of each cell; and what
the letters mean. Trailing blanks are cut, and the most usual style is a dot. A letter keeps its meaning from one
version of a file to the next, so that a diff shows what has changed and nothing else.

A change that is meant is written with ``TAROT_TUI_SNAPSHOTS=write`` in the environment of pytest; look at the diff
before it is committed.
"""

from __future__ import annotations

import difflib
import os
from collections import Counter
from pathlib import Path
from typing import Any, Final

from rich.cells import cell_len
from rich.color import Color
from rich.style import Style
from textual.app import App

FOLDER: Final = Path(__file__).parent / "snapshots"
WRITE: Final = "TAROT_TUI_SNAPSHOTS"
_TEXT, _STYLES, _LEGEND = "# text", "# styles", "# legend"
_USUAL: Final = "."
_LETTERS: Final = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩбвгджзийклмнптцчшщъыьэюяБГДЖЗИЙЛПУФЦЧШЩЪЫЭЮЯ"
)
_SAID: Final = ("bold", "dim", "italic", "underline", "reverse", "strike")


def matches(app: App[Any], name: str) -> None:
    """Fail with a diff of the rows unless the screen of ``app`` is as the snapshot ``name`` has it."""
    path = FOLDER / f"{name}.txt"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    now = picture(app, _legend(before))
    if os.environ.get(WRITE) == "write":
        FOLDER.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
        return
    if now != before:
        diff = difflib.unified_diff(
            before.splitlines(), now.splitlines(), "as it was", "as it is", n=1, lineterm=""
        )
        raise AssertionError("\n".join([f"{path.name}: if this is meant, {WRITE}=write pytest", *diff]))


def picture(app: App[Any], legend: dict[str, str]) -> str:
    """The screen as a snapshot. ``legend`` has the letters that styles had before."""
    texts: list[str] = []
    rows: list[list[str]] = []
    for strip in app.screen._compositor.render_strips():
        texts.append(strip.text.rstrip())
        rows.append(
            [
                _said(segment.style, char)
                for segment in strip
                for char in segment.text
                for _ in range(cell_len(char))
            ]
        )
    letters = _letters(rows, legend)
    styles = ["".join(letters[said] for said in row).rstrip(_USUAL) for row in rows]
    used = sorted((letter, said) for said, letter in letters.items())
    said = [f"{letter} {said}" for letter, said in used]
    return "\n".join([_TEXT, *texts, _STYLES, *styles, _LEGEND, *said, ""])


def _legend(snapshot: str) -> dict[str, str]:
    lines = snapshot.partition(f"{_LEGEND}\n")[2].splitlines()
    return {line[2:]: line[0] for line in lines}


def _letters(rows: list[list[str]], legend: dict[str, str]) -> dict[str, str]:
    """A letter for each style: the one that it had, else the next free one, the most usual styles first."""
    found = Counter(said for row in rows for said in row)
    letters = {said: legend[said] for said in found if said in legend}
    free = iter([letter for letter in _USUAL + _LETTERS if letter not in legend.values()])
    return letters | {said: next(free) for said, _ in found.most_common() if said not in letters}


def _said(style: Style | None, char: str) -> str:
    """A style in words. The colour of a blank that nothing is drawn on is not seen."""
    if style is None:
        return "default on default"
    marks = [mark for mark in _SAID if getattr(style, mark)]
    ink = "" if char == " " and not {"underline", "reverse", "strike"} & set(marks) else _hex(style.color)
    if not ink:
        marks = []
    return " ".join(filter(None, [ink, "on", _hex(style.bgcolor), *marks]))


def _hex(colour: Color | None) -> str:
    if colour is None:
        return "default"
    return colour.triplet.hex if colour.triplet else colour.name
