"""Several files of one reading: copies of a sync program, two programs at once, two clones of one folder.

The file that another one names in ``prev`` is the older of the two. Of any others nobody can say which is right: both
stand, side by side. No clock and no file name decides, and nothing is merged or deleted here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import Entry
from tarot_tui.journal.save import digest
from tarot_tui.problem import Problem

Standing = Literal["", "beside", "older", "twice"]


class File(NamedTuple):
    """A reading file, as far as it tells which of several is the older."""

    path: str
    id: str
    digest: str
    prev: str


class Version(NamedTuple):
    """How a file stands to others of the same reading."""

    standing: Standing = ""
    """``beside`` others of which none is older; ``older`` than another; the same bytes ``twice``; else empty."""
    number: int = 1
    """How many versions there are that are not older than another."""


ALONE = Version()


def versions_of(files: Iterable[File]) -> dict[str, Version]:
    """How each of the files stands that is not the only one of its reading, by path."""
    by_id: dict[str, list[File]] = {}
    for file in files:
        by_id.setdefault(file.id, []).append(file)
    found: dict[str, Version] = {}
    for reading_id, group in by_id.items():
        if reading_id and len(group) > 1:
            found.update(_of_one(group))
    return found


def _of_one(group: list[File]) -> Mapping[str, Version]:
    digests = {file.digest for file in group}
    older = {file.prev for file in group} & digests
    standing = digests - older
    number = len(standing)
    kinds: dict[str, Version] = {}
    for file in group:
        if file.digest in older:
            kinds[file.path] = Version("older", number)
        elif number > 1:
            kinds[file.path] = Version("beside", number)
        elif sum(other.digest == file.digest for other in group) > 1:
            kinds[file.path] = Version("twice", number)
    return kinds


def versions_among(entries: Iterable[Entry]) -> dict[str, Version]:
    """The same for entries of a library; only files whose id another one has are read for it."""
    by_id: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.reading:
            by_id.setdefault(entry.reading.id, []).append(entry)
    return versions_of(
        File(entry.path, reading_id, found, entry.reading.prev)
        for reading_id, group in by_id.items()
        if len(group) > 1
        for entry in group
        if entry.reading and (found := _digest(entry.path))
    )


def _digest(path: str) -> str:
    try:
        return digest(tomlfile.read_bytes(path, limits.READING_TOML))
    except Problem:  # it has gone meanwhile
        return ""
