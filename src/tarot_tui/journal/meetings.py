"""On which days each card lay on the table, over the whole library."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tarot_tui.journal.entries import Entry, entries
from tarot_tui.readings.reading import Reading


class Meeting(NamedTuple):
    """One time that a card lay on the table."""

    day: date
    title: str
    """Of the spread."""
    notes: tuple[str, ...]
    """What its writer wrote on it, played alone; empty for what belongs to two, and for sealed notes."""

    def __repr__(self) -> str:
        """Without the notes: they are private."""
        return f"Meeting({self.day}, {self.title!r})"


def meetings(library: str) -> dict[str, list[Meeting]]:
    """Card ID to its meetings, newest first. Reads every file: not for the thread that draws.

    Raises :class:`Problem` if the library is there but cannot be looked into.
    """
    found: dict[str, list[Meeting]] = {}
    for entry in entries(library):
        for card, meeting in _of(entry):
            found.setdefault(card, []).append(meeting)
    return found


def _of(entry: Entry) -> list[tuple[str, Meeting]]:
    reading = entry.reading
    if reading is None:
        return []
    own = reading.mode == "solo" and reading.origin is None
    day = reading.created.date()
    met = (
        (card.card, Meeting(day, reading.spread.title, open_notes(reading, index) if own else ()))
        for index, card in enumerate(reading.cards)
    )
    return list(dict.fromkeys(met))  # two may have picked the same card


def open_notes(reading: Reading, index: int) -> tuple[str, ...]:
    """What was written on a card of ``reading``, but what is sealed: that opens on its day, and elsewhere."""
    return tuple(note.text for note in reading.notes if note.card == index and note.kind != "sealed")
