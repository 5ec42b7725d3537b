"""Finding readings once, as the command line does: the index is brought up to date first, or done without."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date

from tarot_tui.journal.entries import entries
from tarot_tui.journal.index.ask import ask
from tarot_tui.journal.index.query import Query
from tarot_tui.journal.index.search import Line, lines, numbers
from tarot_tui.journal.index.tables import NoIndexError, open_index
from tarot_tui.journal.index.update import Progress, forget, update
from tarot_tui.journal.index.without import lines_of


def find(
    library: str,
    path: str,
    query: Query,
    today: date,
    tell: Callable[[Progress], None] = lambda _progress: None,
) -> list[Line]:
    """What fits ``query`` in ``library``, newest first; ``path`` is the index file.

    Raises :class:`Problem` if the library is there but cannot be looked into.
    """

    def bring(index: sqlite3.Connection) -> bool:
        update(index, library, today, tell)
        return True

    return ask(
        path,
        lambda index: lines(index, numbers(index, query)),
        lambda: lines_of(entries(library), library, query, today),
        bring,
    )


def let_go(library: str, path: str, file: str) -> None:
    """Remove what the index in ``path`` knows of a ``file`` that is in the library no more. None is made for it."""
    if not os.path.lexists(path):
        return
    # One that is busy or broken forgets at its next update, or is made again.
    with contextlib.suppress(NoIndexError, sqlite3.Error), closing(open_index(path)) as index:
        forget(index, os.path.relpath(file, library))
