"""What Looking back takes of a kept reading: facts, and no word that somebody wrote."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from tarot_tui.journal.entries import Entry
from tarot_tui.readings.people import owner
from tarot_tui.readings.reading import Mode, Outcome, Reading


class Kept(NamedTuple):
    """One reading of the library that is no draft."""

    path: str
    """Below the library."""
    id: str
    created: datetime
    spread: str
    title: str
    mode: Mode
    received: bool
    cards: tuple[tuple[str, str], ...] = ()
    """ID and name of each."""
    look_back: date | None = None
    """The day from which its promise may be asked about; ``None`` where there is nothing to ask."""
    outcome: Outcome = ""
    sealed: tuple[date, ...] = ()
    """The days on which its sealed notes open, the first one first."""
    closeness: str = ""
    """Of whoever played it alone: ``before``, ``after``, as digits; a dash where nothing was said."""

    @property
    def day(self) -> date:
        """The day on which it was made, where it was made."""
        return self.created.date()


def kept_of(entries: Iterable[Entry], library: str) -> list[Kept]:
    """The readings among ``entries``, in their order."""
    return [
        kept_from(entry.reading, os.path.relpath(entry.path, library))
        for entry in entries
        if entry.reading and entry.reading.status != "draft"
    ]


def kept_from(reading: Reading, path: str) -> Kept:
    """What is taken of one reading, whose file is ``path`` below the library."""
    return Kept(
        path, reading.id, reading.created, reading.spread.id, reading.spread.title, reading.mode,
        bool(reading.origin), tuple((card.card, card.card_name) for card in reading.cards),
        look_back(reading), reading.promise.outcome if reading.promise else "", sealed(reading),
        closeness(reading),
    )  # fmt: skip


def look_back(reading: Reading) -> date | None:
    """The day from which its promise may be asked about, where whoever sits here made one and wished for that."""
    promise = reading.promise
    if promise is None or reading.origin or not (promise.moment.strip() or promise.act.strip()):
        return None
    return promise.look_back


def sealed(reading: Reading) -> tuple[date, ...]:
    """The days on which its sealed notes open, the first one first."""
    return tuple(sorted(note.opens for note in reading.notes if note.opens and note.text.strip()))


def closeness(reading: Reading) -> str:
    """What whoever played it alone said before and after; empty where that is nothing."""
    if reading.mode == "pair" or reading.origin:
        return ""
    said = {mark.at: mark.closeness for mark in reading.marks if mark.by == owner(reading)}
    marks = [said.get("before"), said.get("after")]
    return "" if marks == [None, None] else "".join("-" if mark is None else str(mark) for mark in marks)


def once_each(kept: Iterable[Kept]) -> Iterator[Kept]:
    """Each reading once, however many files hold versions of it: an answer in one of them is an answer."""
    found: dict[str, Kept] = {}
    for each in kept:
        before = found.get(each.id)
        if before is None or (each.outcome and not before.outcome):
            found[each.id] = each
    yield from found.values()
