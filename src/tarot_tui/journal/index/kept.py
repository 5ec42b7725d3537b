"""What Looking back takes of the readings, out of the index."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import Final, cast

from tarot_tui.journal.kept import Kept
from tarot_tui.readings.reading import Mode, Outcome

_SELECT: Final = (
    "SELECT number, path, id, created, spread, title, mode, received, look_back, outcome, sealed, closeness FROM files"
    " WHERE problem = '' AND status != 'draft' ORDER BY moment DESC, path DESC"
)
_CARDS: Final = (
    "SELECT file, cards.card, name FROM drawn JOIN cards ON cards.number = drawn.card ORDER BY drawn.rowid"
)


def kept_in(index: sqlite3.Connection) -> list[Kept]:
    """Every reading that is no draft, newest first."""
    cards: dict[int, list[tuple[str, str]]] = {}
    for number, card, name in index.execute(_CARDS):
        cards.setdefault(number, []).append((card, name))
    return [
        Kept(
            path, reading_id, datetime.fromisoformat(created), spread, title, cast("Mode", mode), bool(received),
            tuple(cards.get(number, ())), date.fromisoformat(back) if back else None, cast("Outcome", outcome),
            tuple(date.fromisoformat(day) for day in sealed.split()), closeness,
        )
        for number, path, reading_id, created, spread, title, mode, received, back, outcome, sealed, closeness
        in index.execute(_SELECT)
    ]  # fmt: skip
