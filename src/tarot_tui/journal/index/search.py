"""Finding readings in the index, newest first."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple, cast

from tarot_tui.journal.index.query import Query
from tarot_tui.journal.versions import ALONE, File, Version, versions_of
from tarot_tui.readings.reading import Mode

_COLUMNS: Final = "number, path, id, created, spread, title, mode, status, received, cards, problem"
_ORDER: Final = "ORDER BY problem != '', moment DESC, path DESC"
_SEVERAL: Final = (
    "SELECT path, id, digest, prev FROM files WHERE id IN "
    "(SELECT id FROM files WHERE id != '' GROUP BY id HAVING count(*) > 1)"
)
_FOLD: Final = "instr(casefold({column}), ?) > 0"


class Line(NamedTuple):
    """One file of the library as a list shows it: no word that somebody wrote."""

    number: int
    """Its own in the index, as long as the file is as it was; 0 without an index."""
    path: str
    """Below the library."""
    id: str
    created: datetime | None
    """``None`` where the file cannot be read."""
    spread: str
    title: str
    mode: Mode
    status: str
    received: bool
    cards: str
    """Their names, commas between."""
    problem: str
    """Why it cannot be read; empty if it can."""
    version: Version = ALONE
    """How it stands to other files of the same reading."""


def lines(index: sqlite3.Connection, only: Collection[int] | None = None) -> list[Line]:
    """Every file, or those of the numbers ``only``, newest first; what cannot be read last."""
    # What is put into the statement is this module's own, here and below; what somebody typed goes as a value.
    where = "" if only is None else "WHERE number IN (SELECT value FROM json_each(?))"
    values = () if only is None else (json.dumps(list(only)),)
    rows = _at_one_go(
        index, f"json_array({_COLUMNS})", f"SELECT {_COLUMNS} FROM files {where} {_ORDER}", values
    )
    found = [_line(row) for row in rows]
    several = versions_of(File(*map(str, row)) for row in index.execute(_SEVERAL))
    if not several:
        return found
    return [line._replace(version=several.get(line.path, ALONE)) for line in found]


def numbers(index: sqlite3.Connection, query: Query) -> set[int]:
    """The numbers of the readings that fit ``query``. An empty one fits all, the unreadable too.

    In no order: whoever lists them has one already, and putting thousands in order costs more than to find them.
    """
    index.create_function("casefold", 1, str.casefold, deterministic=True)
    conditions, values = _conditions(query)
    if not query.is_empty:
        conditions.append("problem = ''")
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    select = f"SELECT number FROM files {where}"
    if (match := match_of(query)) and query == Query(query.words, query.phrases):
        select, values = "SELECT rowid AS number FROM words WHERE words MATCH ?", [match]
    return set(_at_one_go(index, "number", select, values))


def _at_one_go(index: sqlite3.Connection, each: str, select: str, values: Sequence[object]) -> list[Any]:
    """``each`` of what ``select`` finds, in its order, as one row: between two rows of thousands, whatever else the
    program does would want its turn."""
    (found,) = index.execute(f"SELECT json_group_array({each}) FROM ({select})", values).fetchone()
    return cast("list[Any]", json.loads(found))


def _line(row: Sequence[Any]) -> Line:
    number, path, reading_id, created, spread, title, mode, status, received, cards, problem = row
    when = datetime.fromisoformat(created) if created else None
    return Line(number, path, reading_id, when, spread, title, mode, status, bool(received), cards, problem)


def _conditions(query: Query) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    if match := match_of(query):
        conditions.append("number IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(match)
    for text, is_reversed in [(card, False) for card in query.cards] + [
        (card, True) for card in query.reversed
    ]:
        if not text:  # any card
            conditions.append("number IN (SELECT file FROM drawn WHERE reversed)")
            continue
        has = f"{_FOLD.format(column='name')} OR {_FOLD.format(column='card')}"
        turned = "AND reversed" if is_reversed else ""
        cards = f"SELECT number FROM cards WHERE {has}"
        conditions.append(f"number IN (SELECT file FROM drawn WHERE card IN ({cards}) {turned})")
        values += [text, text]
    for text in query.spreads:
        conditions.append(f"({_FOLD.format(column='spread')} OR {_FOLD.format(column='title')})")
        values += [text, text]
    for text in query.people:
        conditions.append(f"number IN (SELECT file FROM people WHERE {_FOLD.format(column='name')})")
        values.append(text)
    if query.since:
        conditions.append("day >= ?")
        values.append(query.since.isoformat())
    if query.before:
        conditions.append("day < ? AND day != ''")
        values.append(query.before.isoformat())
    return conditions, values


def match_of(query: Query) -> str:
    """The query of the search tables for words and phrases; empty where there are none.

    Each word is quoted, so that nothing in it means anything to the tables; a word that is nothing but signs fits
    everything, as the tables know only letters and digits.
    """
    parts = [f'"{_quoted(word)}"*' for word in query.words if has_letters(word)]
    parts += [f'"{_quoted(phrase)}"' for phrase in query.phrases if has_letters(phrase)]
    return " AND ".join(parts)


def has_letters(text: str) -> bool:
    """Whether there is a letter or a digit in it."""
    return bool(re.search(r"[^\W_]", text))


def _quoted(text: str) -> str:
    return text.replace('"', '""')
