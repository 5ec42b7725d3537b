"""A reading as plain lines, for a shell and for a file: each place with its card, question and notes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from tarot_tui.days import day_in_words
from tarot_tui.readings.asked import with_questions
from tarot_tui.readings.promised import heading_of, sentence_of
from tarot_tui.readings.reading import CardDrawn, Note, Promise, Reading
from tarot_tui.text import one_line, wrap

WIDTH: Final = 72
"""Columns of a line, at the most."""


class Layout:
    """Lays readings out. ``texts`` are the sentences of shared texts: months, which way up, whose promise."""

    def __init__(self, texts: Mapping[str, Any], today: date) -> None:
        self._texts = texts
        self._today = today

    def day(self, day: date) -> str:
        """A day in words."""
        return day_in_words(day, self._texts)

    def way_up(self, card: CardDrawn) -> str:
        """Which way up a card lies."""
        way: str = self._texts[card.orientation]
        return way

    def head(self, reading: Reading) -> list[str]:
        """Title and question."""
        lines = [reading.spread.title]
        if reading.question:
            lines += ["", *wrap(reading.question, WIDTH, "  ")]
        return lines

    def card(self, number: int, card: CardDrawn, with_meaning: bool = True, width: int = WIDTH) -> list[str]:
        """One place: its title and what it looks at, the card, its meaning, its question."""
        title = f"{number}. {card.place_title}"
        if card.looks_at.casefold() != card.place_title.casefold():
            title = f"{title}: {card.looks_at}"
        lines = wrap(title, width)
        lines += wrap(f"{card.card_name.upper()}, {self.way_up(card)}", width, "   ")
        if card.meaning and with_meaning:
            lines += ["", *wrap(card.meaning, width, "   ")]
        return [*lines, "", *wrap(card.prompt, width, "   ")]

    def notes(self, reading: Reading, card: int | None) -> list[str]:
        """What was written on a card (``None``: on the whole reading), each under what it answers."""
        names = {person.key: person.name for person in reading.people}
        lines = []
        for note, asked in with_questions(note for note in reading.notes if note.card == card):
            lines += ["", *self._note(note, asked, names)]
        return lines

    def _note(self, note: Note, question: str, names: Mapping[str, str]) -> list[str]:
        """What somebody wrote, marked as such; a sealed note says only when it opens."""
        if note.opens and note.is_sealed(self._today):
            return [f"   ({self._texts['sealed'].format(date=self.day(note.opens))})"]
        name = [f"   {names[note.by]}:"] if names.get(note.by) else []
        asked = [*wrap(one_line(question), WIDTH, "   "), ""] if question else []
        marks = [("   ★ " if is_marked else "   > ", line) for line, is_marked in note.lines]
        words = [shown.rstrip() for mark, line in marks for shown in wrap(line, WIDTH, mark) or [mark]]
        return [*asked, *name, *words]

    def promise(self, promise: Promise, heading: str) -> list[str]:
        """What was promised, under the sentence that ``heading`` names, and when to look back on it."""
        moment, act = promise.moment.strip(), promise.act.strip()
        said = sentence_of(self._texts["promise"], moment, act)
        lines = [self._texts[heading], *wrap(said, WIDTH, "   ")]
        if promise.look_back:
            lines.append(f"   {self._texts['look_back'].format(date=self.day(promise.look_back))}")
        return lines

    def whole(self, reading: Reading) -> list[str]:
        """The whole reading."""
        lines = self.head(reading)
        for index, card in enumerate(reading.cards):
            lines += ["", *self.card(index + 1, card), *self.notes(reading, index)]
        lines += self.notes(reading, None)
        if reading.promise:
            lines += ["", *self.promise(reading.promise, heading_of(reading))]
        return lines
