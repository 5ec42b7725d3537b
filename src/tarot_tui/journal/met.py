"""Whether a card of this reading lay on the table before: when last, and what was written on it then."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import READINGS, entry_of, files
from tarot_tui.problem import Problem


class Met(NamedTuple):
    """The last time before."""

    card: str
    """ID of the card."""
    day: date
    notes: tuple[str, ...]
    """What its writer wrote on it; empty if nothing."""

    def __repr__(self) -> str:
        """Without the notes: they are private."""
        return f"Met({self.card!r}, {self.day})"


def last_met(library: str, cards: Sequence[str], but: str = "") -> Met | None:
    """The last kept reading, played alone, in which one of ``cards`` (IDs) lay; ``but`` is a reading to leave out.

    What belongs to two people is left out too: it was not written by whoever sits here alone.
    Files are looked through by their names, which begin with the day: one that somebody renamed may be passed over
    for an earlier one. Takes about 0.1 ms a file: not for the thread that draws.
    """
    keys = [card.encode() for card in cards]
    by_name = sorted(files(os.path.join(library, READINGS)), key=os.path.basename, reverse=True)
    for path in by_name:
        try:
            data = tomlfile.read_bytes(path, limits.READING_TOML)
        except Problem:
            continue
        if not any(key in data for key in keys):
            continue  # parsing is a hundred times slower than looking
        reading = entry_of(path).reading
        if reading is None or reading.id == but or reading.mode != "solo":
            continue
        for index, card in enumerate(reading.cards):
            if card.card in cards:
                # A sealed note opens on its day and elsewhere.
                notes = [note.text for note in reading.notes if note.card == index and note.kind != "sealed"]
                return Met(card.card, reading.created.date(), tuple(notes))
    return None
