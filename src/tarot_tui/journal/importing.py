"""Readings from another machine: a folder or a zip. First what would be done is known, then it is done.

Nothing is overwritten. A file that is here already is passed over; another version of a reading is laid beside the
one that is here, whichever is the newer. No path of a zip is ever used.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import ENDINGS, READINGS, RECEIVED, files, loaded_from, new_path
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.save import digest, free_path
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading

What = Literal["new", "newer", "other", "older", "here", "refused"]
COMES: Final[frozenset[What]] = frozenset({"new", "newer", "other"})
"""What of it is laid into the library."""


class Piece(NamedTuple):
    """One file of what is imported."""

    name: str
    what: What
    """``new``: no file of the reading is here; ``newer``: made of one that is here; ``other``: neither of two is made
    of the other; ``older``: one that is here was made of it; ``here``: byte for byte; ``refused``: no reading."""
    reading: Reading | None = None
    data: bytes = b""
    problem: Problem | None = None

    def __repr__(self) -> str:
        """Without the words."""
        return f"Piece({self.name!r}, {self.what!r})"


def look_into(source: str, library: str) -> list[Piece]:
    """What an import of ``source`` would do. Raises :class:`Problem` for one that cannot be taken at all."""
    digests: dict[str, set[str]] = {}
    prevs: dict[str, set[str]] = {}
    for path in _of_library(library):
        try:
            loaded = loaded_from(tomlfile.read_bytes(path, limits.READING_TOML), path)
        except Problem:
            continue
        digests.setdefault(loaded.reading.id, set()).add(loaded.digest)
        prevs.setdefault(loaded.reading.id, set()).add(loaded.reading.prev)
    pieces = []
    for name, data in _contents(source):
        try:
            if isinstance(data, Problem):
                raise data
            reading = loaded_from(data, name).reading
        except Problem as problem:
            pieces.append(Piece(name, "refused", problem=problem))
            continue
        found, known = digest(data), digests.setdefault(reading.id, set())
        what: What = "other" if known else "new"
        if found in known:
            what = "here"
        elif found in prevs.get(reading.id, ()):
            what = "older"
        elif reading.prev in known:
            what = "newer"
        if what in COMES:
            known.add(found)
            prevs.setdefault(reading.id, set()).add(reading.prev)
        pieces.append(Piece(name, what, reading, data))
    return pieces


def take(keeper: Keeper, pieces: list[Piece]) -> int:
    """Lay what comes into the library, byte for byte; returns how many files. Raises :class:`Problem`."""
    count = 0
    for piece in pieces:
        if piece.what in COMES and piece.reading:
            path = free_path(new_path(keeper.library, piece.reading))
            keeper.saver.save(path, piece.data, None, lambda data, path=path: _check(data, path))  # type: ignore[misc]
            count += 1
    return count


def _check(data: bytes, path: str) -> None:
    loaded_from(data, path)


def _of_library(folder: str) -> Iterator[str]:
    for part in (READINGS, RECEIVED):
        yield from files(os.path.join(folder, part))


def _contents(source: str) -> Iterator[tuple[str, bytes | Problem]]:
    """Name and content of each file that may be a reading, or why it cannot be taken."""
    if os.path.isdir(source):
        parts = [part for part in (READINGS, RECEIVED) if os.path.isdir(os.path.join(source, part))]
        for path in _of_library(source) if parts else files(source):
            name = os.path.relpath(path, source)
            try:
                if os.path.islink(path):
                    raise Problem("is a link, and was left out", where=name)
                yield name, tomlfile.read_bytes(path, limits.READING_TOML)
            except Problem as problem:
                yield name, problem
        return
    if not os.path.exists(source):
        raise Problem("is not there", where=source, remedy="Name a folder or a zip with readings in it")
    if not zipfile.is_zipfile(source):
        raise Problem(
            "is neither a folder nor a zip", where=source, remedy="tarot-tui open FILE opens a shared text"
        )
    try:
        with zipfile.ZipFile(source) as archive:
            yield from _members(archive, source)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise Problem("is a damaged zip", where=source, remedy="Nothing was imported") from None


def _members(archive: zipfile.ZipFile, source: str) -> Iterator[tuple[str, bytes | Problem]]:
    members = archive.infolist()
    if len(members) > limits.IMPORT_FILES:
        raise Problem(
            f"holds more than {limits.IMPORT_FILES:,} files", where=source, remedy="Nothing was imported"
        )
    for member in members:
        if why := _why_hostile(member):
            raise Problem(why, where=source, place=member.filename, remedy="Nothing was imported")
    total = 0
    for member in members:
        base = member.filename.rpartition("/")[2]
        if member.is_dir() or base.startswith(".") or not base.endswith(ENDINGS):
            continue
        with archive.open(member) as file:
            data = file.read(limits.READING_TOML + 1)  # what its head says of its size may be a lie
        total += len(data)
        if total > limits.IMPORT_BYTES:
            raise Problem(
                f"holds more than {limits.IMPORT_BYTES // limits.MIB} MiB",
                where=source,
                remedy="Nothing was imported",
            )
        if len(data) > limits.READING_TOML:
            yield member.filename, Problem("is larger than a reading can be", where=member.filename)
        else:
            yield member.filename, data


def _why_hostile(member: zipfile.ZipInfo) -> str:
    """Why a zip with this member is no copy of a library; empty where it may be one."""
    name, mode = member.orig_filename, member.external_attr >> 16
    if name.startswith("/") or "\\" in name or ":" in name[:2] or "\0" in name or ".." in name.split("/"):
        return "has a path that leads out of it"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "has something that is no file, such as a link"
    return "is locked with a password" if member.flag_bits & 1 else ""
