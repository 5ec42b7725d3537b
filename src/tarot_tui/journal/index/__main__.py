"""``python -m tarot_tui.journal.index LIBRARY INDEX DAY``: bring an index up to date, in a process of its own.

The game starts it so that no frame waits for it. Each line of its output is ``done total``; it exits 0 when all is
done, 1 when there can be no index or the library cannot be looked into.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from datetime import date

from tarot_tui.journal.index.tables import NoIndexError, is_broken, open_index, throw_away
from tarot_tui.journal.index.update import Progress, update
from tarot_tui.problem import Problem


def main(library: str, path: str, today: str) -> int:
    """Update the index in ``path`` as of the day ``today`` (ISO 8601). One that proves to be broken is made again."""
    for _ in range(2):
        try:
            index = open_index(path)
        except NoIndexError:
            return 1
        try:
            update(index, library, date.fromisoformat(today), _tell)
        except sqlite3.Error as error:
            index.close()
            if not is_broken(error):
                return 1
            throw_away(path)
        except Problem:
            return 1
        else:
            index.close()
            return 0
    return 1


def _tell(progress: Progress) -> None:
    sys.stdout.write(f"{progress.done} {progress.total}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.platform != "win32":
        os.nice(10)  # whoever plays meanwhile comes first
    sys.exit(main(*sys.argv[1:]))
