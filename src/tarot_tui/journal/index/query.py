"""What somebody types to find readings: words, "phrases", ``card:``, ``spread:``, ``with:``, ``since:`` and so on."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal, NamedTuple

from tarot_tui.text import one_line

FIELDS: Final = ("card", "spread", "with", "since", "before", "reversed")
_DAYS: Final = ("since", "before")
_PART: Final = re.compile(r'(?:(?P<field>[a-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))')
_DAY: Final = re.compile(r"(\d{4})(?:-(?:(\d{1,2})(?:-(\d{1,2})?)?)?)?")
_YEAR_BEGUN: Final = re.compile(r"\d{1,3}")
_MOST_PARTS: Final = 32

Field = Literal["card", "spread", "with", "since", "before", "reversed"]


class Query(NamedTuple):
    """What is looked for. All of it has to fit."""

    words: tuple[str, ...] = ()
    """Each stands in the reading, at the beginning of a word of it; one that is several words in a row."""
    phrases: tuple[str, ...] = ()
    """Each stands in the reading, word by word."""
    cards: tuple[str, ...] = ()
    """A card lay there whose name or id has this in it."""
    reversed: tuple[str, ...] = ()
    """The same, and it lay upside down; an empty one: any card did."""
    spreads: tuple[str, ...] = ()
    """Id or title of the spread has this in it."""
    people: tuple[str, ...] = ()
    """Somebody was there whose name has this in it."""
    since: date | None = None
    """The first day."""
    before: date | None = None
    """The day after the last one."""

    @property
    def is_empty(self) -> bool:
        """Whether everything fits."""
        return self == Query()


def parse(typed: str, *, is_typing: bool = True) -> Query:
    """The query in what was typed. Anything is one: what is no date after ``since:`` is looked for as a word.

    What ``is_typing`` says is still being typed at its end finds what it may become: a year that is not whole leaves
    all days, and of a phrase that is not closed the beginning of the last word will do.
    """
    query, typed = Query(), one_line(typed)
    for number, part in enumerate(_PART.finditer(typed)):
        if number >= _MOST_PARTS:
            break
        field, phrase, word = part["field"], part["phrase"], part["word"]
        value = (phrase if phrase is not None else word or "").strip()
        if field in FIELDS and (added := _with_field(query, field, value)) is not None:
            query = added
        elif is_typing and field in _DAYS and part.end() == len(typed) and _YEAR_BEGUN.fullmatch(value):
            pass
        elif field:  # an unknown one: the colon belongs to the text
            query = query._replace(words=(*query.words, f"{field}:{value}"))
        elif phrase is not None:
            if value and (part[0].endswith('"') or not is_typing):
                query = query._replace(phrases=(*query.phrases, value))
            elif value:
                query = query._replace(words=(*query.words, value))
        elif value[:-1] in FIELDS and value.endswith(":"):  # it is still being typed
            if value == "reversed:":
                query = query._replace(reversed=(*query.reversed, ""))
        elif value:
            query = query._replace(words=(*query.words, value))
    return query


def _with_field(query: Query, field: str, value: str) -> Query | None:
    """``query`` with one field more; ``None`` where the value does not fit the field."""
    text = value.casefold()
    match field:
        case "card":
            return query._replace(cards=(*query.cards, text)) if text else query
        case "reversed":
            return query._replace(reversed=(*query.reversed, "" if text in ("yes", "any", "*") else text))
        case "spread":
            return query._replace(spreads=(*query.spreads, text)) if text else query
        case "with":
            return query._replace(people=(*query.people, text)) if text else query
    day = _day(value)
    if day is None:
        return None
    return query._replace(since=day) if field == "since" else query._replace(before=day)


def _day(text: str) -> date | None:
    """The first day of a year, a month, or the day: ``2026``, ``2026-10``, ``2026-10-05``; of what is begun of it."""
    found = _DAY.fullmatch(text)
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2] or 0) or 1, int(found[3] or 0) or 1)
    except ValueError:
        return None
