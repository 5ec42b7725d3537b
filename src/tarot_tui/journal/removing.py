"""Taking a note out of a kept reading for good: no file here holds it afterwards, and no index finds it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from contextlib import closing
from datetime import date
from typing import Any, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.edits import Begun, was
from tarot_tui.journal.entries import READINGS, RECEIVED, TRASH, Loaded, files, load
from tarot_tui.journal.index.tables import NoIndexError, index_path, open_index, throw_away
from tarot_tui.journal.index.update import update
from tarot_tui.journal.keep import DRAFTS, Keeper
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Note


class Removed(NamedTuple):
    """What was done."""

    changed: tuple[str, ...]
    """The files that no longer hold the note."""
    left: tuple[str, ...]
    """Files of the same reading that may hold it, and could not be changed."""


def remove_note(keeper: Keeper, path: str, note: Note, cache: str, today: date) -> Removed:
    """Take ``note`` out of the reading in ``path``, and out of every other file here that holds the same reading.

    Raises :class:`Problem` if it could not be taken out of ``path``; nothing is changed then.
    """
    reading = load(path)
    _take_out(keeper, reading, note)
    changed, left = [path], []
    for other in _others(keeper, path, reading.reading.id):
        try:
            if _take_out(keeper, load(other), note):
                changed.append(other)
        except Problem:
            left.append(other)
    left += _let_go_of_begun(keeper, reading, note)
    _forget(keeper.library, cache, today)
    return Removed(tuple(changed), tuple(left))


def _others(keeper: Keeper, path: str, reading_id: str) -> list[str]:
    """Copies that a sync program or a conflict left, in the trash too, and a draft."""
    folders = [os.path.join(keeper.library, name) for name in (READINGS, RECEIVED, TRASH)]
    folders.append(os.path.join(keeper.state, DRAFTS))
    return [
        other
        for folder in folders
        for other in files(folder)
        if not os.path.exists(other) or not os.path.samefile(other, path)
        if _names(other, reading_id)
    ]


def _names(path: str, reading_id: str) -> bool:
    """Whether the id stands in a file, be it readable as a reading or not."""
    try:
        return reading_id.encode() in tomlfile.read_bytes(path, limits.READING_TOML)
    except Problem:
        return False


def _take_out(keeper: Keeper, loaded: Loaded, note: Note) -> bool:
    """Whether ``note`` was in the file. What a person wrote beside it there stays."""
    at = [number for number, each in enumerate(loaded.reading.notes) if _is_same(each, note)]
    if not at:
        return False
    before = tomlfile.parse(loaded.data, loaded.path)["notes"]
    rest = [each for number, each in enumerate(before) if number not in at]

    def edit(document: Any) -> None:
        for number in reversed(at):
            del document["notes"][number]
        if not rest:
            del document["notes"]

    saved = keeper.edit(loaded, edit, {"notes": rest or None})
    if saved.outcome == "conflict":  # the file beside it is of no use: the note is still in this one
        with contextlib.suppress(OSError):
            os.unlink(saved.path)
        raise Problem("has changed meanwhile", where=loaded.path, remedy="Look at it again")
    return True


def _let_go_of_begun(keeper: Keeper, reading: Loaded, note: Note) -> list[str]:
    """What somebody began to write in the note's place holds its words too; the files of it that cannot be read."""
    begun = Begun(keeper, reading.reading.id, reading.digest.removeprefix("sha256:"))
    edits, problems = begun.read()
    rest = [edit for edit in edits if (edit.by, edit.was) != (note.by, was(note.text))]
    if len(rest) < len(edits):
        begun.keep(rest)
    return [problem.where for problem in problems]


def _is_same(one: Note, other: Note) -> bool:
    return (one.by, one.card, one.kind, one.text) == (other.by, other.card, other.kind, other.text)


def _forget(library: str, cache: str, today: date) -> None:
    """The index says what the files say now, or there is none: it can be made again."""
    path = index_path(cache, library)
    if not os.path.exists(path):
        return
    try:
        with closing(open_index(path)) as index:
            update(index, library, today)
    except (NoIndexError, sqlite3.Error, Problem):
        with contextlib.suppress(OSError):
            throw_away(path)
