"""The notes of a kept reading as they are written in: what is there, what is begun, and one that comes later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tarot_tui.days import day_in_words
from tarot_tui.journal.edits import Edit, note_of, was
from tarot_tui.journal.notes import Words
from tarot_tui.readings.people import Stays, owner, why_it_stays
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import one_line

NOTHING = Words("")


@dataclass
class Row:
    """A note that is there, or one that may come."""

    by: str
    index: int | None
    """Its number in the reading; ``None`` for one that comes later."""
    kept: Words
    """What stands in the reading."""
    stays: Stays
    """Why its words stay as they are, if they do."""
    begun: Words | None = None
    """What is to take their place."""
    was: str = ""
    """Hash of the text that this was begun from, where no note has it any more."""

    @property
    def words(self) -> Words:
        """What is shown of it."""
        return self.kept if self.begun is None else self.begun

    @property
    def edit(self) -> Edit | None:
        """What is begun, as it is made safe."""
        if self.begun is None:
            return None
        return Edit(self.by, self.begun, self.was if self.index is None else was(self.kept.text))

    def write(self, text: str) -> None:
        """Other words; the same as are kept are none."""
        self.become(self.words.became(text))

    def become(self, words: Words) -> None:
        """Other words or marks."""
        self.begun = None if words == self.kept else words


def rows_of(reading: Reading, edits: Iterable[Edit], today: date) -> list[Row]:
    """The rows of a reading, in its order; what is to come last. A note that is sealed yet has none."""
    rows = [
        Row(note.by, number, Words(note.text, note.marked or ()), why_it_stays(note, reading, today))
        for number, note in enumerate(reading.notes)
        if note.text.strip()
    ]
    rows = [row for row in rows if row.stays != "sealed"]
    by_number = {row.index: row for row in rows}
    later: list[Row] = []
    for edit in edits:
        row = by_number.get(note_of(edit, reading)) if edit.was else None
        if row and row.begun is None and (not row.stays or edit.words.text == row.kept.text):
            row.begun = edit.words
        else:
            later.append(Row(edit.by, None, NOTHING, "", edit.words, edit.was))
    for key in _writers(reading):
        if not any(row.by == key for row in later):
            later.append(Row(key, None, NOTHING, ""))
    return rows + later


def _writers(reading: Reading) -> list[str]:
    """Who may add a note: each of two at one keyboard, else whose reading it is."""
    if reading.mode == "pair" and reading.people:
        return [person.key for person in reading.people]
    return [owner(reading)]


def title_of(
    row: Row, reading: Reading, texts: Mapping[str, Any], shared: Mapping[str, Any], name: str
) -> str:
    """What a row is called: its place and card, or the day of a later note; ``name`` is its writer's among two."""
    if row.index is None:
        said: str = texts["later"]
    else:
        said = _title(reading.notes[row.index], reading, texts, shared)
    return texts["of"].format(note=said, name=name) if name else said


def _title(note: Note, reading: Reading, texts: Mapping[str, Any], shared: Mapping[str, Any]) -> str:
    if note.kind == "later":
        said: str = texts["added"].format(date=day_in_words(note.written.date(), shared))
        return said
    if note.card is None:
        whole: str = shared["whole_reading"]
        return whole
    card = reading.cards[note.card]
    name = " · ".join(
        filter(None, map(one_line, (card.place_title or card.place, card.card_name or card.card)))
    )
    return texts["asked_on"].format(note=name) if note.kind == "go_on" else name


def question_of(row: Row, reading: Reading, texts: Mapping[str, Any]) -> str:
    """What the note answers."""
    if row.index is None:
        said: str = texts["ask_later"]
        return said
    note = reading.notes[row.index]
    if note.asked:
        return one_line(note.asked)
    return one_line(reading.cards[note.card].prompt) if note.card is not None and note.kind != "later" else ""
