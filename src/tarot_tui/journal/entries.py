"""What lies in the library: every reading file, or why a file cannot be read. Nothing here writes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.save import digest
from tarot_tui.problem import Problem
from tarot_tui.readings.document import reading_from
from tarot_tui.readings.reading import Reading
from tarot_tui.text import clean

READINGS: Final = "readings"
RECEIVED: Final = "received"
TRASH: Final = "trash"
SMALL: Final = "small"
"""Folder of small things, which are no readings."""
_ENCRYPTED: Final = (
    b"age-encryption.org/v1",
    b"-----BEGIN AGE ENCRYPTED FILE-----",
    b"-----BEGIN PGP MESSAGE-----",
)
_PLAIN: Final = 64 * limits.KIB
"""Bytes of a broken file that are shown."""
ENDINGS: Final = (".toml", ".toml.age", ".toml.gpg", ".toml.asc")
"""How the name of a reading file ends."""


class Entry(NamedTuple):
    """One file of the library: its reading, or why it cannot be read."""

    path: str
    reading: Reading | None
    problem: Problem | None


class Loaded(NamedTuple):
    """A reading, whole, with what an edit of its file has to start from."""

    path: str
    reading: Reading
    data: bytes

    @property
    def digest(self) -> str:
        """The hash that a save compares with."""
        return digest(self.data)


def library_folder(path: str) -> str:
    """The real folder of the library ``path``, be it there yet or not.

    Raises :class:`Problem` for a link that leads nowhere, behind which a second library would grow unseen, and
    for what is no folder.
    """
    if os.path.islink(path) and not os.path.exists(path):
        raise Problem("is a link to a folder that is not there", where=path, remedy="Is a drive missing?")
    if os.path.exists(path) and not os.path.isdir(path):
        raise Problem("is not a folder", where=path, remedy="Name another one with --library")
    return os.path.realpath(path)


def file_name(reading: Reading) -> str:
    """The name of a new reading's file: UTC minute, spread, the beginning of its id. A hint only."""
    minute = reading.created.astimezone(UTC).strftime("%Y-%m-%d_%H%MZ")
    return f"{minute}_{reading.spread.id}_{reading.id[:8]}.toml"


def new_path(library: str, reading: Reading) -> str:
    """Where a new reading goes: by year, or with what was received."""
    year = f"{reading.created.astimezone(UTC):%Y}"
    folder = RECEIVED if reading.origin else os.path.join(READINGS, year)
    return os.path.join(library, folder, file_name(reading))


def entries(library: str) -> list[Entry]:
    """Everything in the library, newest first; what cannot be read stands last, by name.

    Raises :class:`Problem` if the library is there but cannot be looked into.
    """
    found = [
        entry_of(path) for folder in (READINGS, RECEIVED) for path in files(os.path.join(library, folder))
    ]
    return in_order(found)


def is_empty(library: str) -> bool:
    """Whether nothing lies in the library, be it readable or not. No file is opened, however many there are."""
    return not any(path for folder in (READINGS, RECEIVED) for path in files(os.path.join(library, folder)))


def trashed(library: str) -> list[Entry]:
    """Everything in the trash, newest first."""
    return in_order([entry_of(path) for path in files(os.path.join(library, TRASH))])


def in_order(found: list[Entry]) -> list[Entry]:
    """Newest first; what cannot be read last, by path."""
    readable = [entry for entry in found if entry.reading]
    broken = [entry for entry in found if not entry.reading]
    readable.sort(key=lambda entry: (_created(entry), entry.path), reverse=True)
    return readable + sorted(broken, key=lambda entry: entry.path)


def files(folder: str) -> Iterator[str]:
    """Every reading file under ``folder``, by whatever name a person or a sync program gave it.

    Raises :class:`Problem` for a folder that is there but cannot be looked into.
    """
    if not os.path.isdir(folder):
        if os.path.lexists(folder):
            raise Problem(
                "is not a folder",
                where=folder,
                remedy="Mend it, or name another with --library",
            )
        return

    def refuse(error: OSError) -> None:
        raise Problem(f"cannot be looked into: {error.strerror}", where=str(error.filename))

    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(ENDINGS) and not name.startswith("."):
                yield os.path.join(parent, name)


def entry_of(path: str) -> Entry:
    """The reading in ``path``, or why there is none."""
    try:
        return Entry(path, load(path).reading, None)
    except Problem as problem:
        return Entry(path, None, problem)


def load(path: str) -> Loaded:
    """The whole reading in ``path``. Raises :class:`Problem`."""
    return loaded_from(tomlfile.read_bytes(path, limits.READING_TOML), path)


def loaded_from(data: bytes, path: str) -> Loaded:
    """The whole reading in the bytes of the file ``path``. Raises :class:`Problem`."""
    _refuse_encrypted(data, path)
    try:
        document = tomlfile.parse(data, path)
    except Problem:
        _refuse_unmerged(data, path)
        raise
    return Loaded(path, reading_from(document, path), data)


def plain_text(path: str) -> str:
    """What stands in a file that cannot be read as a reading, made harmless; cut where it is long, empty where it is
    no text."""
    try:
        data = tomlfile.read_bytes(path, limits.READING_TOML)
        _refuse_encrypted(data, path)
    except Problem:
        return ""
    text = data[:_PLAIN].decode("utf-8-sig", errors="replace")
    return "" if "\0" in text else clean(text) + ("\n…" if len(data) > _PLAIN else "")


def days_of(library: str, card_id: str) -> list[date]:
    """The days of the kept readings in which a card lay, newest first."""
    paths = (path for folder in (READINGS, RECEIVED) for path in files(os.path.join(library, folder)))
    days = {reading.created.date() for reading in with_cards(paths, [card_id])}
    return sorted(days, reverse=True)


def with_cards(paths: Iterable[str], card_ids: Sequence[str]) -> Iterator[Reading]:
    """The readings among ``paths``, in that order, in which one of the cards lay; what is broken is passed over."""
    keys = [card_id.encode() for card_id in card_ids]
    for path in paths:
        try:
            data = tomlfile.read_bytes(path, limits.READING_TOML)
        except Problem:
            continue
        if not any(key in data for key in keys):
            continue  # parsing is a hundred times slower than looking
        reading = entry_of(path).reading
        if reading and any(card.card in card_ids for card in reading.cards):
            yield reading


def find(wanted: str, among: list[Entry], *, newest: bool = False) -> Entry:
    """The one entry that ``wanted`` means: ``last``, an id or its unique beginning, or a file name. Where only the
    ``newest`` version is wanted, an older file of the same reading is none that could be meant.

    Raises :class:`Problem` when there is none, or more than one.
    """
    readable = [entry for entry in among if entry.reading]
    if wanted == "last" and newest:
        readable = _newest_versions(readable)
    if wanted == "last":
        if not readable:
            raise Problem("nothing is kept yet", remedy="tarot-tui draw blocking --save keeps a reading")
        return readable[0]
    found = [entry for entry in among if os.path.basename(entry.path) == wanted]
    if not found and len(wanted) >= 4:
        found = [entry for entry in readable if entry.reading and entry.reading.id.startswith(wanted.lower())]
    if not found:
        raise Problem(
            f"no reading has the id {wanted!r}",
            remedy="tarot-tui journal list shows them; an id may be cut to its first four characters or more",
        )
    if len(found) > 1 and newest:
        found = _newest_versions(found)
    if len(found) > 1:
        names = ", ".join(os.path.basename(entry.path) for entry in found[:4])
        raise Problem(
            f"{wanted!r} may be {len(found)} files: {names}", remedy="Write more of the id, or a file name"
        )
    if found[0].problem:
        raise found[0].problem
    return found[0]


def _newest_versions(found: list[Entry]) -> list[Entry]:
    """Without those that another one was made of, and once what is there twice."""
    from tarot_tui.journal.versions import ALONE, versions_among  # which stands on this module

    versions = versions_among(found)
    seen: set[str] = set()
    chosen = []
    for entry in found:
        standing = versions.get(entry.path, ALONE).standing
        reading_id = entry.reading.id if entry.reading else ""
        if standing == "older" or (standing == "twice" and reading_id in seen):
            continue
        seen.add(reading_id)
        chosen.append(entry)
    return chosen


def _created(entry: Entry) -> datetime:
    assert entry.reading is not None
    return entry.reading.created


def _refuse_unmerged(data: bytes, path: str) -> None:
    """Raise :class:`Problem` where git has left two versions in one file. Only asked of files that do not parse: in a
    note such lines are words like others."""
    lines = data.splitlines()
    if all(any(line.startswith(mark) for line in lines) for mark in (b"<<<<<<<", b"=======", b">>>>>>>")):
        first = next(number for number, line in enumerate(lines, 1) if line.startswith(b"<<<<<<<"))
        raise Problem(
            "holds two versions that git could not put together",
            where=path, place=f"line {first}", remedy="Choose between them with git or in an editor",
        )  # fmt: skip


def _refuse_encrypted(data: bytes, path: str) -> None:
    if data.startswith(_ENCRYPTED):
        raise Problem(
            "is encrypted", where=path, remedy="It was left as it is; the program that locked it can open it"
        )
