"""Asking the index, and where there can be none, the files: the one place that knows when which of them answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from tarot_tui.journal.index.tables import NoIndexError, is_broken, open_index, throw_away

_Said = TypeVar("_Said")
Bring = Callable[[sqlite3.Connection], bool]
"""Brings an index up to date. False where another process did that, so that the file has to be opened anew.

Raises :class:`NoIndexError` where it gives up, and :class:`Problem` if the library cannot be looked into.
"""


def ask(
    path: str,
    index_says: Callable[[sqlite3.Connection], _Said],
    files_say: Callable[[], _Said],
    bring: Bring | None = None,
) -> _Said:
    """What the index in ``path`` says once ``bring`` has brought it up to date; without it, as it stands.

    One that proves to be broken meanwhile is thrown away and made again, by whoever brings it up to date. Where there
    can be no index, or it is busy for too long, the files say the same, slower.
    """
    is_brought = False
    for _ in range(2):
        try:
            with closing(open_index(path)) as index:
                if bring is None or is_brought or bring(index):
                    return index_says(index)
            is_brought = True
        except NoIndexError:
            break
        except sqlite3.Error as error:
            if bring is None or not is_broken(error):
                break
            throw_away(path)
    return files_say()
