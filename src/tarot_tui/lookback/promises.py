"""Looking back on a promise: which are due, and what became of one, as it is said. Nothing is counted."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, Final

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import READINGS, Loaded, entry_of, files, load
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.kept import Kept, kept_from
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import SOMETHING_NEW, Outcome
from tarot_tui.text import clean

OUTCOMES: Final[tuple[Outcome, ...]] = ("done", "partly", "not_yet", "let_go")
"""What may have become of a promise. All are as good as each other."""
RECENT_DAYS: Final = 100
"""How far back a promise is looked for that is offered unasked. Older ones wait where one looks for them."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def due(kept: Iterable[Kept], today: date) -> list[Kept]:
    """The readings whose promise would like a look back: its day has come, and nothing was said of it yet."""
    return [each for each in kept if each.look_back and each.look_back <= today and not each.outcome]


def due_lately(library: str, today: date) -> list[Kept]:
    """The same of the last months, newest first, without an index: only files that are named so recently are read.

    Takes about 0.1 ms a file: not for the thread that draws. Raises :class:`Problem` if the library is there but
    cannot be looked into.
    """
    recent = (today - timedelta(days=RECENT_DAYS)).isoformat()
    found = []
    for path in sorted(files(os.path.join(library, READINGS)), key=os.path.basename, reverse=True):
        named = _DAY.match(os.path.basename(path))
        if named and named[0] < recent:
            continue
        if reading := _with_promise(path):
            found.append(kept_from(reading, os.path.relpath(path, library)))
    answered = {each.id for each in found if each.outcome}
    return [each for each in due(found, today) if each.id not in answered]


def _with_promise(path: str) -> Any:
    try:
        if b"look_back" not in tomlfile.read_bytes(path, limits.READING_TOML):
            return None  # parsing is a hundred times slower than looking
    except Problem:
        return None
    reading = entry_of(path).reading
    return reading if reading and reading.status != "draft" else None


class Answer:
    """What became of one promise. It is in the file as soon as it is said, and as far as it is typed."""

    def __init__(self, keeper: Keeper, path: str) -> None:
        """Raises :class:`Problem` if the file cannot be read or holds no promise."""
        self._keeper = keeper
        self._loaded: Loaded = load(path)
        promise = self._loaded.reading.promise
        if promise is None:
            raise Problem("holds no promise", where=path)
        self.promise = promise
        """As it was made."""
        self.outcome: Outcome = promise.outcome
        self.noticed = promise.noticed
        self._written = (self.outcome, self.noticed)
        self._base = ""

    @property
    def reading_title(self) -> str:
        """The question that the promise came of."""
        spread = self._loaded.reading.spread
        return spread.title or spread.id

    @property
    def is_new(self) -> bool:
        """Whether it is an idea for something new, of which it is asked what stayed."""
        return self._loaded.reading.spread.id == SOMETHING_NEW

    @property
    def made(self) -> date:
        """The day on which it was made."""
        return self._loaded.reading.created.date()

    @property
    def is_saved(self) -> bool:
        """Whether the file says what was said."""
        return self._written == (self.outcome, self.noticed)

    def save(self) -> None:
        """Write what was said. Raises :class:`Problem` if that cannot be; if somebody else changed the file meanwhile,
        this is in a file beside it."""
        if self.is_saved:
            return
        noticed = clean(self.noticed)
        table = {"outcome": self.outcome, "noticed": noticed}
        before = tomlfile.parse(self._loaded.data, self._loaded.path)["promise"]
        edit: Callable[[Any], None] = lambda document: document["promise"].update(table)  # noqa: E731
        changes = {"promise": {**before, **table}}
        saved = self._keeper.edit(self._loaded, edit, changes, self._base)
        if saved.outcome == "conflict":  # what follows goes into the file that is ours
            self._loaded = self._loaded._replace(path=saved.path)
        self._base = saved.digest
        self._written = (self.outcome, self.noticed)
