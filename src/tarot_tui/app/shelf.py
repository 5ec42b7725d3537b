"""What lies in the library, for the Journal: from file names at once, from the index as soon as it is up to date.

All of this is called from a thread of its own and never from the one that draws. Whatever is wrong with the index,
the files themselves are read instead: slower, and the same.
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Final, TypeVar

from tarot_tui.journal.entries import RECEIVED, Entry, entries
from tarot_tui.journal.index.ask import ask
from tarot_tui.journal.index.kept import kept_in
from tarot_tui.journal.index.query import Query
from tarot_tui.journal.index.search import Line, lines, numbers
from tarot_tui.journal.index.tables import NoIndexError, index_path, open_index
from tarot_tui.journal.index.update import Progress, look, paths_of, update
from tarot_tui.journal.index.without import lines_of
from tarot_tui.journal.kept import Kept, kept_of, once_each
from tarot_tui.problem import Problem

_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d)_(\d\d)(\d\d)Z_([a-z0-9-]+)_[0-9a-f]{8}.*\.toml")
_Found = TypeVar("_Found")
_FEW: Final = 20
"""So many files are read on the spot; for more a process is started, so that no frame waits for them."""


class Shelf:
    """The library of one person, listed and searched."""

    def __init__(
        self,
        library: str,
        cache: str,
        today: Callable[[], date],
        titles: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """``titles`` makes those of the spreads by their ids, where they are needed: file names know ids only."""
        self._library = library
        self._path = index_path(cache, library)
        self._today = today
        self._find_titles = titles
        self._read: list[Entry] | None = None
        """Every file, read; only where there is no index."""
        self._held: sqlite3.Connection | None = None
        """Asks nothing. While one is open, the files beside the index are not made and deleted with every question."""
        self._file = 0
        """Which file the index was that knew every reading, by its number on the disk; 0 before there was one."""

    def close(self) -> None:
        """Nothing is asked any more."""
        held, self._held = self._held, None  # at one go: the scene may close it while a thread does
        if held:
            held.close()

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        return self._find_titles()

    def at_once(self) -> list[Line]:
        """What can be listed without reading a file: what the index knew last, and what the names of others say.

        Raises :class:`Problem` if the library is there but cannot be looked into.
        """
        known = ask(self._path, lambda index: {line.path: line for line in lines(index)}, dict[str, Line])
        found, is_new = [], False
        for path in paths_of(self._library):
            if path in known:
                found.append(known[path])
            elif line := self._by_name(path):
                found.append(line)
                is_new = True
        if not is_new and len(found) == len(known):
            return list(known.values())  # in its order
        return sorted(found, key=_newest_first, reverse=True)

    def _by_name(self, path: str) -> Line | None:
        """The line that a file's name makes; ``None`` for one that somebody else named."""
        found = _NAME.fullmatch(os.path.basename(path))
        if not found:
            return None
        try:
            created = datetime.fromisoformat(f"{found[1]} {found[2]}:{found[3]}+00:00")
        except ValueError:
            return None
        title = self._titles.get(found[4], found[4])
        is_received = path.startswith(RECEIVED + os.sep)
        return Line(0, path, "", created, found[4], title, "solo", "", is_received, "", "")

    def up_to_date(self, tell: Callable[[Progress], None], is_over: Callable[[], bool]) -> list[Line]:
        """Every file, newest first, as it is now. ``tell`` hears how far it is; ``is_over`` says when to give up.

        Raises :class:`Problem` if the library is there but cannot be looked into.
        """
        return self._ask(lines, lambda: self.find(Query()), tell, is_over)

    def kept(self, tell: Callable[[Progress], None], is_over: Callable[[], bool]) -> list[Kept]:
        """What Looking back takes of each reading, newest first. As :meth:`up_to_date`."""
        found = self._ask(kept_in, lambda: kept_of(self._read or (), self._library), tell, is_over)
        return list(once_each(found))

    def _ask(
        self,
        index_says: Callable[[sqlite3.Connection], list[_Found]],
        files_say: Callable[[], list[_Found]],
        tell: Callable[[Progress], None],
        is_over: Callable[[], bool],
    ) -> list[_Found]:
        """What the index says once it is up to date; where there can be none, what the files say."""

        def bring(index: sqlite3.Connection) -> bool:
            today = self._today()
            changes = look(index, self._library, today)
            if len(changes.stale) <= _FEW:
                update(index, self._library, today, changes=changes)
                self._hold(is_over)
                return True
            index.close()
            if not self._in_a_process(today, tell, is_over):
                raise NoIndexError
            self._hold(is_over)
            return False

        def read() -> list[_Found]:
            if is_over():
                return []
            self._read = entries(self._library)
            return files_say()

        return ask(self._path, index_says, read, bring)

    def _hold(self, is_over: Callable[[], bool]) -> None:
        """Hold the index that is up to date now."""
        if self._file != (file := self._file_now()):
            self.close()  # what is held is the one that was deleted
        self._read, self._file = None, file
        if not is_over() and sys.platform != "win32":  # where a file that is open cannot be deleted
            self._held = self._held or open_index(self._path)

    def _file_now(self) -> int:
        """While the old one is held open, no other gets its number."""
        try:
            return os.stat(self._path).st_ino
        except OSError:
            return 0

    def _in_a_process(
        self, today: date, tell: Callable[[Progress], None], is_over: Callable[[], bool]
    ) -> bool:
        command = [
            sys.executable,
            "-m",
            "tarot_tui.journal.index",
            self._library,
            self._path,
            today.isoformat(),
        ]
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if is_over():
                    process.kill()
                    return False
                done, _, total = line.partition(" ")
                tell(Progress(int(done), int(total)))
        return process.returncode == 0

    def find(self, query: Query) -> list[Line]:
        """What fits ``query``, newest first, without an index."""
        if self._read is None:
            self._read = entries(self._library)
        return lines_of(self._read, self._library, query, self._today())

    def search(self, query: Query, listed: list[Line]) -> list[Line] | None:
        """What fits ``query`` of the lines that are ``listed``; without an index, of all.

        ``None`` once where somebody has deleted the index meanwhile, be it made anew or not: it numbers the lines
        otherwise, and whatever there is has to be looked at again.
        """

        def among(index: sqlite3.Connection) -> list[Line] | None:
            if self._file and self._file != self._file_now():
                self._file = 0
                self.close()
                return None
            fitting = numbers(index, query)
            found = [line for line in listed if line.number in fitting]
            return found if len(found) == len(fitting) else lines(index, fitting)  # it grows meanwhile

        if self._read is not None:
            return self.find(query)
        try:
            return ask(self._path, among, lambda: self.find(query))
        except Problem:
            return []


def _newest_first(line: Line) -> tuple[float, str]:
    return (line.created.timestamp() if line.created else 0, line.path)
