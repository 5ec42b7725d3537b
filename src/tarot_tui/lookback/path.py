"""The path: three questions, one sitting each, alone or as two. Where one is, the readings themselves say.

A sitting that is begun on the path has a tag, in its draft and in the file that is kept; the newest of them says what
comes next. Nothing else is remembered, so there is nothing that could get out of step with them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any, Final, Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import READINGS, Entry, entry_of, files
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import ON_PATH, Reading

STEPS: Final = ("blocking", "focus", "open-up")
"""The spreads of the path, in their order."""
_NAME: Final = re.compile(rf"\d{{4}}-\d\d-\d\d_\d{{4}}Z_({'|'.join(STEPS)})_[0-9a-f]{{8}}.*\.toml")
Walker = Literal["solo", "pair"]
"""One alone, or two: each has a path of their own, and neither shows on the other's."""


class Where(NamedTuple):
    """How far somebody is."""

    next: str = STEPS[0]
    """The spread that comes next."""
    last: str = ""
    """The one that was kept last; empty at the very beginning."""
    draft: str = ""
    """The path of a sitting that was begun on it and is not kept yet."""

    @property
    def is_round(self) -> bool:
        """Whether all of it was walked, so that the next is the first again."""
        return self.last == STEPS[-1]


def where(library: str, drafts: Iterable[Entry], walker: Walker) -> Where:
    """How far ``walker`` is: what is begun goes before what is kept, and the newest before all others.

    Files are looked for by the names that the program gives them. Not for the thread that draws. Raises
    :class:`Problem` if the library is there but cannot be looked into.
    """
    for draft in drafts:
        if draft.reading and _is_step(draft.reading, walker):
            return Where(draft.reading.spread.id, draft=draft.path)
    for path in sorted(files(os.path.join(library, READINGS)), key=os.path.basename, reverse=True):
        reading = _on_path(path)
        if reading and _is_step(reading, walker) and reading.status == "complete":
            last = STEPS.index(reading.spread.id)
            return Where(STEPS[(last + 1) % len(STEPS)], STEPS[last])
    return Where()


def _is_step(reading: Reading, walker: Walker) -> bool:
    return ON_PATH in reading.tags and reading.mode == walker and reading.spread.id in STEPS


def _on_path(path: str) -> Any:
    if not _NAME.fullmatch(os.path.basename(path)):
        return None
    try:
        if f'"{ON_PATH}"'.encode() not in tomlfile.read_bytes(path, limits.READING_TOML):
            return None  # parsing is a hundred times slower than looking
    except Problem:
        return None
    return entry_of(path).reading
