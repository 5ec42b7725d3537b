"""Bringing the index up to date with the files: what changed is read, newest first, and what is gone goes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, NamedTuple

from tarot_tui.journal import kept
from tarot_tui.journal.entries import READINGS, RECEIVED, files, load
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading

BATCH: Final = 64
"""Files that are read between two times that the index can be searched."""


class Changes(NamedTuple):
    """What is otherwise in the library than in the index."""

    stale: dict[str, str]
    """Path below the library to what changes with the file: those that have to be read, newest first."""
    gone: list[int]
    """Numbers of files that are no longer there."""
    known: dict[str, int]
    """Path to number of every file that is in the index."""


class Progress(NamedTuple):
    """How far an update is."""

    done: int
    """Files that were read."""
    total: int
    """Files that have to be read."""


def update(
    index: sqlite3.Connection,
    library: str,
    today: date,
    tell: Callable[[Progress], None] = lambda _progress: None,
    changes: Changes | None = None,
) -> int:
    """Make ``index`` say what the files of ``library`` say; returns how many files were read or let go.

    Sealed notes are in it from the day on which they open: ``today`` says which do. ``changes`` are what
    :func:`look` has just found, where somebody looked already. Raises :class:`Problem` if the
    library is there but cannot be looked into; what is in the index stays then.
    """
    stale, gone, known = changes or look(index, library, today)
    paths = list(stale)
    tell(Progress(0, len(stale)))
    for start in range(0, len(stale), BATCH):
        batch = paths[start : start + BATCH]
        rows = [(path, stale[path], _read(library, path)) for path in batch]
        with _writing(index):
            for path, stamp, read in rows:
                if path in known:
                    _forget(index, known[path])
                _add(index, path, stamp, read, today)
        tell(Progress(start + len(batch), len(stale)))
    if gone:
        with _writing(index):
            for number in gone:
                _forget(index, number)
    if gone or any(path in known for path in stale):
        _leave_nothing_behind(index)
    return len(gone) + len(stale)


def look(index: sqlite3.Connection, library: str, today: date) -> Changes:
    """What an update would have to do. Raises :class:`Problem` like it."""
    found = dict(_stamps(library))
    known = {}
    stale = dict(found)
    gone = []
    rows = index.execute("SELECT path, number, stamp, opens FROM files")
    for path, number, stamp, opens in rows:
        known[path] = number
        if path not in found:
            gone.append(number)
        elif found[path] == stamp and not (opens and opens <= today.isoformat()):
            del stale[path]
    # A name begins with the day, so that by name backwards is newest first.
    in_order = sorted(stale, key=os.path.basename, reverse=True)
    return Changes({path: stale[path] for path in in_order}, gone, known)


def _stamps(library: str) -> Iterator[tuple[str, str]]:
    """Path below the library, and what changes with the file."""
    for path in paths_of(library):
        try:
            status = os.stat(os.path.join(library, path))
            stamp = f"{status.st_mtime_ns} {status.st_size} {status.st_ino}"
        except OSError as error:  # a link that leads nowhere is listed as what cannot be read
            stamp = f"{error.errno}"
        yield path, stamp


def paths_of(library: str) -> Iterator[str]:
    """Every reading file of the library, by its path below it. Raises :class:`Problem`."""
    start = len(os.path.join(library, ""))
    for folder in (READINGS, RECEIVED):
        for path in files(os.path.join(library, folder)):
            yield path[start:]


def _read(library: str, path: str) -> tuple[Reading, str] | Problem:
    try:
        loaded = load(os.path.join(library, path))
    except Problem as problem:
        return problem
    return loaded.reading, loaded.digest


def forget(index: sqlite3.Connection, path: str) -> None:
    """Let go of what the index knows of one file, by its path below the library, so that no word of it is left."""
    numbers = [number for (number,) in index.execute("SELECT number FROM files WHERE path = ?", (path,))]
    if not numbers:
        return
    with _writing(index):
        for number in numbers:
            _forget(index, number)
    _leave_nothing_behind(index)


class _writing:  # noqa: N801 - used as a keyword
    """One transaction: all of it or nothing."""

    def __init__(self, index: sqlite3.Connection) -> None:
        self._index = index

    def __enter__(self) -> None:
        self._index.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._index.execute("ROLLBACK" if kind else "COMMIT")


def _forget(index: sqlite3.Connection, number: int) -> None:
    index.execute("DELETE FROM words WHERE rowid = ?", (number,))
    index.execute("DELETE FROM drawn WHERE file = ?", (number,))
    index.execute("DELETE FROM people WHERE file = ?", (number,))
    index.execute("DELETE FROM files WHERE number = ?", (number,))


def _leave_nothing_behind(index: sqlite3.Connection) -> None:
    """Words that were deleted are overwritten: in the search tables by merging them, in the log by emptying it."""
    index.execute("DELETE FROM cards WHERE number NOT IN (SELECT card FROM drawn)")
    index.execute("INSERT INTO words (words) VALUES ('optimize')")
    index.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchall()


def _add(
    index: sqlite3.Connection, path: str, stamp: str, read: tuple[Reading, str] | Problem, today: date
) -> None:
    if isinstance(read, Problem):
        said = ": ".join(part for part in (read.place, read.what) if part)
        index.execute("INSERT INTO files (path, stamp, problem) VALUES (?, ?, ?)", (path, stamp, said))
        return
    reading, digest = read
    sealed = [note.opens for note in reading.notes if note.opens and note.is_sealed(today)]
    cards, back = ", ".join(card.card_name or card.card for card in reading.cards), kept.look_back(reading)
    number = index.execute(
        "INSERT INTO files (path, stamp, opens, id, digest, prev, created, moment, day, spread, title, mode, status,"
        " received, cards, look_back, outcome, sealed, closeness)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            path, stamp, min(sealed).isoformat() if sealed else "", reading.id, digest, reading.prev,
            reading.created.isoformat(), reading.created.timestamp(), reading.created.date().isoformat(),
            reading.spread.id, reading.spread.title, reading.mode, reading.status, bool(reading.origin), cards,
            back.isoformat() if back else "", reading.promise.outcome if reading.promise else "",
            " ".join(day.isoformat() for day in kept.sealed(reading)), kept.closeness(reading),
        ),
    ).lastrowid  # fmt: skip
    named = [(card.card, card.card_name) for card in reading.cards]
    index.executemany("INSERT OR IGNORE INTO cards (card, name) VALUES (?, ?)", named)
    index.executemany(
        "INSERT INTO drawn (file, reversed, card) SELECT ?, ?, number FROM cards WHERE card = ? AND name = ?",
        [(number, card.orientation == "reversed", card.card, card.card_name) for card in reading.cards],
    )
    names = [person.name for person in reading.people if person.name.strip()]
    index.executemany("INSERT INTO people (file, name) VALUES (?, ?)", [(number, name) for name in names])
    promise = reading.promise
    index.execute(
        "INSERT INTO words (rowid, question, notes, cards, people, promise, title) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            reading.question,
            "\n".join(note.text for note in reading.notes if not note.is_sealed(today)),
            cards,
            "\n".join(names),
            f"{promise.moment}\n{promise.act}\n{promise.noticed}" if promise else "",
            reading.spread.title,
        ),
    )
