"""Readings from another machine: a folder or a zip. First what would be done is known, then it is done.

Nothing is overwritten. A file that is here already is passed over; another version of a reading is laid beside the
one that is here, whichever is the newer. No path of a zip is ever used.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final, Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import ENDINGS, READINGS, RECEIVED, SMALL, files, loaded_from, new_path
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.save import digest, free_path
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading

What = Literal["new", "newer", "other", "older", "here", "refused"]
COMES: Final[frozenset[What]] = frozenset({"new", "newer", "other"})
"""What of it is laid into the library."""

_PARTS: Final = (READINGS, RECEIVED, SMALL)
_SMALL_FORMAT: Final = "tarot-tui/small-thing"
_HEAD: Final = 4096
"""Bytes in which a file says what it is."""
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


class Piece(NamedTuple):
    """One file of what is imported."""

    name: str
    what: What
    """``new``: no file of the reading is here; ``newer``: made of one that is here; ``other``: neither of two is made
    of the other; ``older``: one that is here was made of it; ``here``: byte for byte; ``refused``: no reading."""
    reading: Reading | None = None
    """``None`` for a small thing, and for what is refused."""
    data: bytes = b""
    goes: str = ""
    """The path that it would have in the library."""
    problem: Problem | None = None

    def __repr__(self) -> str:
        """Without the words."""
        return f"Piece({self.name!r}, {self.what!r})"


def look_into(source: str, library: str) -> list[Piece]:
    """What an import of ``source`` would do. Raises :class:`Problem` for one that cannot be taken at all."""
    here: dict[str, dict[str, str]] = {}
    """By id, the hash of each file and what it names in ``prev``."""
    for path in _of_library(library):
        with contextlib.suppress(Problem):
            data = tomlfile.read_bytes(path, limits.READING_TOML)
            known = _known(data, path, library)
            here.setdefault(known.id, {})[digest(data)] = known.prev
    pieces = []
    for name, data_or_problem in _contents(source):
        try:
            if isinstance(data_or_problem, Problem):
                raise data_or_problem
            known = _known(data_or_problem, name, library)
        except Problem as problem:
            pieces.append(Piece(name, "refused", problem=problem))
            continue
        same, found = here.setdefault(known.id, {}), digest(data_or_problem)
        what: What = "other" if same else "new"
        if found in same:
            what = "here"
        elif found in same.values():
            what = "older"
        elif known.prev in same:
            what = "newer"
        if what in COMES:
            same[found] = known.prev
        pieces.append(Piece(name, what, known.reading, data_or_problem, known.goes))
    return pieces


class _Known(NamedTuple):
    """What a file says of itself."""

    id: str
    prev: str
    goes: str
    reading: Reading | None


def _known(data: bytes, name: str, library: str) -> _Known:
    """Raises :class:`Problem` for what is neither a reading nor a small thing."""
    if _SMALL_FORMAT.encode() in data[:_HEAD]:
        return _small(tomlfile.parse(data, name), name, library)
    reading = loaded_from(data, name).reading
    return _Known(reading.id, reading.prev, new_path(library, reading), reading)


def _small(document: dict[str, Any], name: str, library: str) -> _Known:
    created, thing = document.get("created"), document.get("id")
    is_whole = isinstance(created, datetime) and created.utcoffset() is not None and isinstance(thing, str)
    if document.get("format") != _SMALL_FORMAT or not is_whole or not _ID.fullmatch(str(thing)):
        raise Problem("is no small thing that can be read", where=name, remedy="It was left as it is")
    assert isinstance(created, datetime)
    minute = created.astimezone(UTC)
    file = f"{minute:%Y-%m-%d_%H%MZ}_{str(thing)[:8]}.toml"
    return _Known(str(thing), "", os.path.join(library, SMALL, f"{minute:%Y}", file), None)


def take(keeper: Keeper, pieces: list[Piece]) -> int:
    """Lay what comes into the library, byte for byte; returns how many files. Raises :class:`Problem`."""
    coming = [piece for piece in pieces if piece.what in COMES]
    for piece in coming:
        keeper.saver.save(
            free_path(piece.goes), piece.data, None, lambda _data: None
        )  # as read, so it reads back
    return len(coming)


def _of_library(folder: str) -> Iterator[str]:
    for part in _PARTS:
        yield from files(os.path.join(folder, part))


def _contents(source: str) -> Iterator[tuple[str, bytes | Problem]]:
    """Name and content of each file that may be a reading, or why it cannot be taken."""
    if os.path.isdir(source):
        is_library = any(os.path.isdir(os.path.join(source, part)) for part in _PARTS)
        for path in _of_library(source) if is_library else files(source):
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
