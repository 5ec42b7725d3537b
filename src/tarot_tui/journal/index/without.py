"""Finding readings without an index: every file is looked through. Slower, and the same is found."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from tarot_tui.journal.entries import Entry
from tarot_tui.journal.index.query import Query
from tarot_tui.journal.index.search import Line, has_letters
from tarot_tui.journal.versions import ALONE, Version, versions_among
from tarot_tui.readings.reading import Reading

WORD: Final = re.compile(r"[^\W_]+")
"""What the index takes for a word: letters and digits."""


def lines_of(entries: Iterable[Entry], library: str, query: Query, today: date) -> list[Line]:
    """The readings among ``entries`` that fit, in their order."""
    wanted = [_wanted(word, is_phrase=False) for word in query.words if has_letters(word)]
    wanted += [_wanted(phrase, is_phrase=True) for phrase in query.phrases if has_letters(phrase)]
    entries = list(entries)
    versions = versions_among(entries)
    return [
        line_of(entry, library, versions.get(entry.path, ALONE))
        for entry in entries
        if (entry.reading and _fits(entry.reading, query, wanted, today))
        or (query.is_empty and not entry.reading)
    ]


def line_of(entry: Entry, library: str, version: Version = ALONE) -> Line:
    """An entry as a list shows it."""
    path = os.path.relpath(entry.path, library)
    reading, problem = entry.reading, entry.problem
    if reading is None:
        said = ": ".join(part for part in (problem.place, problem.what) if part) if problem else ""
        return Line(0, path, "", None, "", "", "solo", "", False, "", said)
    cards = ", ".join(card.card_name or card.card for card in reading.cards)
    return Line(
        0, path, reading.id, reading.created, reading.spread.id, reading.spread.title, reading.mode, reading.status,
        bool(reading.origin), cards, "", version,
    )  # fmt: skip


def _fits(reading: Reading, query: Query, wanted: list[re.Pattern[str]], today: date) -> bool:
    day = reading.created.date()
    if (query.since and day < query.since) or (query.before and day >= query.before):
        return False
    cards = [(f"{card.card_name}\n{card.card}".casefold(), card.orientation) for card in reading.cards]
    names = [person.name.casefold() for person in reading.people if person.name.strip()]
    spread = f"{reading.spread.id}\n{reading.spread.title}".casefold()
    return (
        all(any(text in name for name, _ in cards) for text in query.cards)
        and all(any(text in name and way == "reversed" for name, way in cards) for text in query.reversed)
        and all(text in spread for text in query.spreads)
        and all(any(text in name for name in names) for text in query.people)
        and all(any(pattern.search(text) for text in texts_of(reading, today)) for pattern in wanted)
    )


def texts_of(reading: Reading, today: date) -> Iterator[str]:
    """All that can be searched in a reading, as words with one space between, letters bare of their marks."""
    promise = reading.promise
    texts = [
        reading.question,
        "\n".join(note.text for note in reading.notes if not note.is_sealed(today)),
        ", ".join(card.card_name or card.card for card in reading.cards),
        "\n".join(person.name for person in reading.people),
        f"{promise.moment}\n{promise.act}\n{promise.noticed}" if promise else "",
        reading.spread.title,
    ]
    for text in texts:
        yield f" {' '.join(WORD.findall(bare(text)))} "


def bare(text: str) -> str:
    """``text`` in small letters without accents, as the index compares it."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def _wanted(text: str, *, is_phrase: bool) -> re.Pattern[str]:
    """Words in a row, each from its beginning; of a phrase, the last one to its end."""
    end = " " if is_phrase else ""
    return re.compile(re.escape(f" {' '.join(WORD.findall(bare(text)))}{end}"))
