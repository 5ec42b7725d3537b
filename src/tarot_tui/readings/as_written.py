"""A reading out of a document that stands as this program writes it, without the gate.

Nearly every reading file does, and for it pydantic would be ten megabytes and a tenth of a second for nothing. What
may stand in a file is said by the schema alone: this knows less than that, and refuses nothing. Whatever it does not
know to be right is left to the gate, which accepts it or names its fault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from functools import lru_cache
from types import UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from tarot_tui import limits
from tarot_tui.readings.reading import FORMAT, SCHEMA, Reading, needs_cards

_Value = TypeVar("_Value")

_CHARACTERS: Final = 1000
"""What a text is at most, but for those that have a length of their own."""
_LENGTHS: Final = {
    "text": limits.READING_TOML, "question": limits.QUESTION_CHARACTERS, "name": limits.NAME_CHARACTERS,
}  # fmt: skip
_NUMBERS: Final = {"rev": range(1, 1_000_000), "reversal_percent": range(101), "closeness": range(7)}
"""Numbers with bounds; all others may be anything from 0."""


class _UnknownError(Exception):
    """Not plainly right."""


def as_written(document: Mapping[str, Any]) -> Reading | None:
    """The reading, if the whole document is plainly right."""
    schema = document.get("schema")
    if document.get("format") != FORMAT or type(schema) is not int or schema != SCHEMA:
        return None
    try:
        reading = _made(Reading, {"cards": [], **document})
        if str(UUID(reading.id)) != reading.id:
            return None
    except (_UnknownError, ValueError):
        return None
    cards = len(reading.cards)
    if not cards and needs_cards(reading.spread.id):  # they are seldom missing
        return None
    if any(note.card is not None and note.card >= cards for note in reading.notes):
        return None
    return reading if not reading.invitation or len(reading.invitation.seals) == cards + 1 else None


def _made(kind: Callable[..., _Value], table: Any) -> _Value:
    """A table as a value of ``kind``, whose fields it has by the same names. Other keys are somebody else's."""
    if not isinstance(table, Mapping):
        raise _UnknownError
    values = {}
    for name, hint, is_needed in _fields(kind):
        if name in table:
            values[name] = _value(name, hint, table[name])
        elif is_needed:
            raise _UnknownError
    return kind(**values)


@lru_cache(maxsize=32)
def _fields(kind: Any) -> tuple[tuple[str, Any, bool], ...]:
    hints = get_type_hints(kind)
    return tuple((each.name, hints[each.name], each.default is MISSING) for each in fields(kind))


def _value(name: str, hint: Any, value: Any) -> Any:
    """``value``, if it is plainly one for a field with this name and type."""
    if get_origin(hint) in (Union, UnionType):  # or None, which no file holds
        hint = get_args(hint)[0]
    if get_origin(hint) is tuple:
        if type(value) is not list:
            raise _UnknownError
        return tuple(_value(name, get_args(hint)[0], item) for item in value)
    if get_origin(hint) is Literal:
        is_right = value in get_args(hint)
    elif test := _TESTS.get(hint):
        is_right = type(value) is hint and test(name, value)
    else:
        return _made(hint, value)
    if not is_right:
        raise _UnknownError
    return value


def _is_text(name: str, text: str) -> bool:
    if name in ("by", "key"):
        return len(text) == 1 and "a" <= text <= "z"
    return len(text) <= _LENGTHS.get(name, _CHARACTERS)


_TESTS: Final[dict[type, Callable[[str, Any], bool]]] = {
    str: _is_text,
    int: lambda name, number: number in _NUMBERS[name] if name in _NUMBERS else number >= 0,
    bool: lambda _, __: True,
    datetime: lambda _, moment: moment.utcoffset() is not None,
    date: lambda _, __: True,
}
