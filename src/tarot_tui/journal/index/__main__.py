"""``python -m tarot_tui.journal.index LIBRARY INDEX DAY``: bring an index up to date, in a process of its own.

The game starts it so that no frame waits for it. Each line of its output is ``done total``; it exits 0 when all is
done, 1 when there can be no index or the library cannot be looked into.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from datetime import date

from tarot_tui.journal.index.ask import ask
from tarot_tui.journal.index.update import Progress, update
from tarot_tui.problem import Problem


def main(library: str, path: str, today: str) -> int:
    """Update the index in ``path`` as of the day ``today`` (ISO 8601). One that proves to be broken is made again."""

    def bring(index: sqlite3.Connection) -> bool:
        update(index, library, date.fromisoformat(today), _tell)
        return True

    try:
        return ask(path, lambda _index: 0, lambda: 1, bring)
    except Problem:
        return 1


def _tell(progress: Progress) -> None:
    sys.stdout.write(f"{progress.done} {progress.total}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.platform != "win32":
        os.nice(10)  # whoever plays meanwhile comes first
    sys.exit(main(*sys.argv[1:]))
