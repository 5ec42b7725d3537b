"""An exercise while it is done: which page is open, and what stands on each.

Each page is a note over the whole reading, with what was asked; from those alone it is taken up again. What is picked
or written line by line is kept as text that anybody can read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from tarot_tui import limits
from tarot_tui.exercises.exercise import Exercise, Page
from tarot_tui.readings.people import owner
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import clean, one_line

_DOT: Final = "· "
_COLON: Final = ": "


class Filled:
    """What was written on each page."""

    def __init__(self, exercise: Exercise, reading: Reading) -> None:
        """``reading`` is the exercise as far as it has come."""
        self._exercise = exercise
        self._by = owner(reading)
        self._notes: dict[int, Note] = {}
        self._others: list[Note] = []
        """Notes that are of no page: a later one, or of a page that is asked otherwise now."""
        for note in reading.notes:
            page = next((at for at, each in enumerate(exercise.pages) if self._is_of(note, each)), None)
            if page is None or page in self._notes:
                self._others.append(note)
            else:
                self._notes[page] = note
        self.at = max(self._notes, default=0)
        """The page that is open: at first the last that has anything on it."""

    def __repr__(self) -> str:
        """No word of it."""
        return f"Filled({self._exercise.key!r}, page {self.at})"

    @staticmethod
    def _is_of(note: Note, page: Page) -> bool:
        # A household line stands before the question that turns it round.
        return note.card is None and note.kind == "first" and (note.asked or "").endswith(page.asked)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self._exercise.pages[self.at]

    @property
    def text(self) -> str:
        """What stands on the page that is open."""
        return self.text_of(self.at)

    @property
    def asked(self) -> str:
        """What was asked on the page that is open."""
        return self.asked_of(self.at)

    def asked_of(self, page: int) -> str:
        """What was asked on a page: as it was asked then, where something stands on it."""
        note = self._notes.get(page)
        return (note.asked if note else None) or self._exercise.pages[page].asked

    def text_of(self, page: int) -> str:
        """What stands on a page."""
        return self._notes[page].text if page in self._notes else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands anywhere."""
        return not self._notes

    def write(self, text: str, now: datetime, asked: str = "") -> tuple[Note, ...]:
        """Put ``text`` on the page that is open, ``asked`` in other words than the page's; empty text takes it off.

        Gives all notes.
        """
        text = clean(text)[: limits.NOTE_CHARACTERS]
        if text.strip():
            said = asked or self.page.asked
            self._notes[self.at] = Note(self._by, text, now.replace(microsecond=0), asked=said)
        else:
            self._notes.pop(self.at, None)
        self._take_off()
        return (*(self._notes[page] for page in sorted(self._notes)), *self._others)

    def _take_off(self) -> None:
        """What is not picked any more on the page that is open cannot be ticked on a later one."""
        words = picked(self.text)
        for page in [page for page, each in enumerate(self._exercise.pages) if each.from_page == self.at]:
            if left := as_picked([word for word in picked(self.text_of(page)) if word in words]):
                self._notes[page] = replace(self._notes[page], text=left)
            else:
                self._notes.pop(page, None)

    def go(self, step: int) -> bool:
        """To the next page that asks anything; whether there is one."""
        to = self.at + step
        while 0 <= to < len(self._exercise.pages) and not self._asks(to):
            to += step
        if not 0 <= to < len(self._exercise.pages):
            return False
        self.at = to
        return True

    def _asks(self, page: int) -> bool:
        """Whether there is anything to tick, where that is what was picked before."""
        before = self._exercise.pages[page].from_page
        return before is None or bool(picked(self.text_of(before)))


# What is picked, and what is written line by line, as text and back


def picked(text: str) -> list[str]:
    """The words in the text of a page on which words are picked."""
    return [line.removeprefix(_DOT).strip() for line in text.split("\n") if line.strip()]


def as_picked(words: Sequence[str]) -> str:
    """Words that were picked, as text."""
    return "\n".join(f"{_DOT}{one_line(word).strip()}" for word in words if word.strip())


def lines_in(text: str, labels: Sequence[str]) -> list[str]:
    """What stands behind each label in the text of a page of lines."""
    found = dict.fromkeys(labels, "")
    for line in text.split("\n"):
        for label in labels:
            if line.startswith(label + _COLON):
                found[label] = line[len(label) + len(_COLON) :]
                break
    return list(found.values())


def as_lines(values: Sequence[str], labels: Sequence[str]) -> str:
    """Lines with their labels, as text; empty ones are left out."""
    return "\n".join(
        f"{label}{_COLON}{one_line(value).strip()}"
        for label, value in zip(labels, values, strict=True)
        if value.strip()
    )
