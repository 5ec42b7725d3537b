"""What somebody has begun to write in a kept reading and not kept yet: ``<state>/edits/<id of the reading>.toml``.

The reading itself stays as it is until its writer says so; what is typed is safe here meanwhile.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import READINGS, RECEIVED, TRASH, entry_of, files
from tarot_tui.journal.notes import Words
from tarot_tui.journal.save import digest
from tarot_tui.problem import Problem
from tarot_tui.readings.emit import to_toml

if TYPE_CHECKING:
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.readings.reading import Reading

EDITS: Final = "edits"
FORMAT: Final = "tarot-tui/edit"
_ID: Final = 36
"""Characters of an id."""
_HEADER: Final = "# What was begun in a kept reading and is not in it yet.\n"


class Edit(NamedTuple):
    """Words that are to take the place of a note, or to be a later one."""

    by: str
    words: Words
    was: str = ""
    """Hash of the text whose place they take; empty for a later note."""


def was(text: str) -> str:
    """By what an edit knows the text that it began from: notes have no names, and their order may change."""
    return digest(text.encode())


def note_of(edit: Edit, reading: Reading) -> int | None:
    """The note of ``reading`` that an edit began from; ``None`` for a later one, or where its text is another by now:
    then what was begun is worth a note of its own."""
    if not edit.was:
        return None
    return next(
        (
            number
            for number, note in enumerate(reading.notes)
            if note.by == edit.by and was(note.text) == edit.was
        ),
        None,
    )


def has_edits(keeper: Keeper, reading_id: str) -> bool:
    """Whether something was begun in a reading."""
    return bool(_paths(keeper, reading_id))


def begun_reading(keeper: Keeper) -> str:
    """The file of a kept reading in which something was begun; empty where there is none.

    Looked for by the names that the program gives files: one that was renamed says it on its own page only.
    """
    begun = {os.path.basename(path)[:_ID] for path in files(os.path.join(keeper.state, EDITS))}
    if not begun:
        return ""
    for folder in (READINGS, RECEIVED):
        for path in files(os.path.join(keeper.library, folder)):
            if any(each[:8] in os.path.basename(path) for each in begun):
                entry = entry_of(path)
                if entry.reading and entry.reading.id in begun:
                    return path
    return ""


def drop_edits(keeper: Keeper, reading_id: str) -> None:
    """Remove what was begun in a reading that is gone for good; not where another file may still hold it."""
    for folder in (READINGS, RECEIVED, TRASH):
        for path in files(os.path.join(keeper.library, folder)):
            if reading_id[:8] in os.path.basename(path):
                return
    for path in _paths(keeper, reading_id):
        with contextlib.suppress(OSError):
            os.unlink(path)


class Begun:
    """What is begun in one reading, by one writer at one time.

    Each has a file of its own, so that two programs never write into the same one. What others left is taken over,
    and their files go as soon as it is safe in the own one, if nobody has changed them meanwhile.
    """

    def __init__(self, keeper: Keeper, reading_id: str, own: str) -> None:
        """``own`` is a fresh id, for the name of the file."""
        self._keeper = keeper
        self._id = reading_id
        self._own = os.path.join(keeper.state, EDITS, f"{reading_id}_{own[:8]}.toml")
        self._known: dict[str, str] = {}
        """Hashes of the files that were read or written here."""

    def read(self) -> tuple[list[Edit], list[Problem]]:
        """What was begun and left, and why some of it cannot be read, which then stays as it is."""
        found: dict[Edit, None] = {}
        problems = []
        for path in _paths(self._keeper, self._id):
            try:
                data = tomlfile.read_bytes(path, limits.READING_TOML)
                found.update(dict.fromkeys(_edits_in(data, path)))
                self._known[path] = digest(data)
            except Problem as problem:
                problems.append(problem)
        return list(found), problems

    def keep(self, edits: Sequence[Edit]) -> None:
        """Save what is begun, all of it; nothing at all removes it. Raises :class:`Problem`."""
        if edits:
            document = {
                "format": FORMAT, "schema": 1, "id": self._id, "notes": [_table(edit) for edit in edits],
            }  # fmt: skip

            def check(data: bytes) -> None:
                if tomlfile.parse(data, self._own) != document:
                    raise Problem("would not read back as it was meant", where=self._own)

            data = to_toml(document, _HEADER).encode()
            self._keeper.saver.save(self._own, data, self._known.get(self._own), check)
            self._known[self._own] = digest(data)
        for path, known in list(self._known.items()):
            if path != self._own or not edits:
                _remove(path, known)
                del self._known[path]


def _remove(path: str, known: str) -> None:
    """Remove a file that is still as it is ``known``."""
    with contextlib.suppress(Problem, OSError):
        if digest(tomlfile.read_bytes(path, limits.READING_TOML)) == known:
            os.unlink(path)


def _paths(keeper: Keeper, reading_id: str) -> list[str]:
    folder = os.path.join(keeper.state, EDITS)
    return [path for path in files(folder) if os.path.basename(path).startswith(reading_id)]


def _table(edit: Edit) -> dict[str, Any]:
    table: dict[str, Any] = {"by": edit.by, "was": edit.was}
    if edit.words.marked:
        table["marked"] = list(edit.words.marked)
    return table | {"text": edit.words.text}


def _edits_in(data: bytes, path: str) -> list[Edit]:
    document = tomlfile.parse(data, path)
    try:
        if document["format"] != FORMAT or document["schema"] != 1:
            raise Problem("is not what was begun in a reading", where=path, remedy="It was left as it is")
        return [
            Edit(
                _text(note["by"]),
                Words(_text(note["text"]), tuple(map(int, note.get("marked", ())))),
                _text(note["was"]),
            )
            for note in document.get("notes", [])
        ]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Problem(
            "is not what was begun in a reading", where=path, remedy="It was left as it is"
        ) from None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
