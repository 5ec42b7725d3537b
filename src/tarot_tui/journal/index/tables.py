"""The index file: its tables, how it is opened, and when it is thrown away.

It holds what people wrote, so it is readable for its owner only. Whatever is wrong with it (another program's file,
a broken one, an older shape), it is deleted and made again from the readings; only a file that is busy is waited for.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from typing import Final

SHAPE: Final = 4
"""Of the tables below; an index of another shape is made again."""
_WAIT_SECONDS: Final = 5.0
_MODE: Final = 0o600
_FOLDER_MODE: Final = 0o700
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""The files that belong to one index."""

_TABLES: Final = """
CREATE TABLE files (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    opens TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    id TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT '',
    prev TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL DEFAULT '',
    moment REAL NOT NULL DEFAULT 0,
    day TEXT NOT NULL DEFAULT '',
    spread TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'solo',
    status TEXT NOT NULL DEFAULT '',
    received INTEGER NOT NULL DEFAULT 0,
    cards TEXT NOT NULL DEFAULT '',
    look_back TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    sealed TEXT NOT NULL DEFAULT '',
    closeness TEXT NOT NULL DEFAULT ''
);
CREATE INDEX in_order ON files (problem != '', moment DESC, path DESC);
CREATE INDEX by_id ON files (id);
CREATE TABLE cards (number INTEGER PRIMARY KEY, card TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (card, name));
CREATE TABLE drawn (file INTEGER NOT NULL, card INTEGER NOT NULL, reversed INTEGER NOT NULL);
CREATE INDEX drawn_file ON drawn (file);
CREATE INDEX drawn_card ON drawn (card, reversed, file);
CREATE TABLE people (file INTEGER NOT NULL, name TEXT NOT NULL);
CREATE INDEX people_file ON people (file);
CREATE VIRTUAL TABLE words USING fts5 (
    question, notes, cards, people, promise, title,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
"""


class NoIndexError(Exception):
    """There can be no index here: no FTS5, or a cache that cannot be written. The files have to do."""


def index_path(cache: str, library: str) -> str:
    """Where the index of a library lies; each library has its own."""
    return os.path.join(cache, f"index-{zlib.crc32(os.fsencode(os.path.realpath(library))):08x}.sqlite")


def open_index(path: str) -> sqlite3.Connection:
    """The index in ``path``, made if it is not there, made anew if it is unusable. Raises :class:`NoIndexError`."""
    try:
        os.makedirs(os.path.dirname(path), mode=_FOLDER_MODE, exist_ok=True)
        try:
            return _open(path)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            throw_away(path)
            return _open(path)
    except (OSError, sqlite3.Error) as error:
        raise NoIndexError(str(error)) from None


def is_broken(error: sqlite3.Error) -> bool:
    """Whether the file is at fault, so that deleting it helps. One that is busy or full is not."""
    if isinstance(error, _WrongShape):
        return True
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_IOERR", "SQLITE_FORMAT"))


def throw_away(path: str) -> None:
    """Delete an index and what lies beside it."""
    for ending in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path + ending)


class _WrongShape(sqlite3.DatabaseError):
    """The tables are those of another version."""


def _open(path: str) -> sqlite3.Connection:
    if not os.path.lexists(path):
        throw_away(path)  # what lies beside an index that somebody deleted belongs to no other
        # Before SQLite makes it: its own files take their mode from this one.
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, _MODE))
    if os.stat(path).st_mode & 0o077:
        os.chmod(path, _MODE)
    # One thread at a time uses it, but not always the same: see Shelf.
    index = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        # On a network folder there may be no shared memory: then it keeps its usual journal.
        index.execute("PRAGMA journal_mode = WAL")
        index.execute("PRAGMA synchronous = OFF")  # it can be made again
        index.execute("PRAGMA secure_delete = ON")  # what was removed from a reading is nowhere
        (shape,) = index.execute("PRAGMA user_version").fetchone()
        if shape == 0:
            _make(index)
        elif shape != SHAPE:
            raise _WrongShape(f"shape {shape}")
        index.execute("SELECT count(*) FROM (SELECT 1 FROM files LIMIT 1)").fetchone()
    except BaseException:
        index.close()
        raise
    return index


def _make(index: sqlite3.Connection) -> None:
    index.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have been faster.
        if index.execute("PRAGMA user_version").fetchone()[0] == 0:
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    index.execute(statement)
            index.execute(f"PRAGMA user_version = {SHAPE}")
        index.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            index.execute("ROLLBACK")
        raise
