"""A reading as the document that its file holds, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, TypeVar

from tarot_tui.problem import Problem
from tarot_tui.readings.reading import (
    FORMAT,
    SCHEMA,
    CardDrawn,
    DeckUsed,
    DrawUsed,
    Invitation,
    Mark,
    Note,
    Origin,
    Person,
    Promise,
    Reading,
    ShareMade,
    SpreadUsed,
)

if TYPE_CHECKING:
    from tarot_tui.readings.schema import ReadingFile

_Value = TypeVar("_Value")

TABLES: Final = ("spread", "deck", "draw", "promise", "origin", "invitation")
ARRAYS: Final = ("people", "cards", "marks", "shares", "notes")
"""Arrays of tables in the order of the file; notes are always last."""

PRIVATE_KEYS: Final = (
    "id", "rev", "prev", "created", "updated", "zone", "status", "mode", "app", "tags", "people",
)  # fmt: skip
"""Keys that say who, when and where; a reading that is not kept is printed without them."""


def document_of(reading: Reading) -> dict[str, Any]:
    """The document of ``reading``, its keys in the order of the file. What is ``None`` is left out."""
    document: dict[str, Any] = {"format": FORMAT, "schema": SCHEMA}
    for key in (
        "id", "rev", "prev", "created", "updated", "zone", "status", "mode", "app", "question", "tags",
    ):  # fmt: skip
        document[key] = _plain(getattr(reading, key))
    for key in TABLES:
        if (value := getattr(reading, key)) is not None:
            document[key] = _table(value)
    for key in ARRAYS:
        if value := getattr(reading, key):
            document[key] = [_table(item) for item in value]
    return document


def bare_document_of(reading: Reading) -> dict[str, Any]:
    """The document of a reading that is not kept: without id, time, zone, person."""
    document = document_of(reading)
    return {key: value for key, value in document.items() if key not in PRIVATE_KEYS}


def reading_from(document: Mapping[str, Any], where: str) -> Reading:
    """The reading in a parsed file. Raises :class:`Problem` naming file and key for whatever does not fit."""
    from tarot_tui.readings.as_written import as_written

    refuse_newer(document, where)
    return as_written(document) or through_gate(document, where)


def through_gate(document: Mapping[str, Any], where: str) -> Reading:
    """The same by the schema, which says what may stand in a file."""
    from tarot_tui.gate import check
    from tarot_tui.readings.schema import ReadingFile

    checked = check(ReadingFile, dict(document), where, remedy="It was left as it is")
    return _reading(checked)


def refuse_newer(document: Mapping[str, Any], where: str) -> None:
    """Raise :class:`Problem` for a document that is no reading, or one that a newer program wrote."""
    if document.get("format") != FORMAT:
        raise Problem(
            "is not a reading of tarot-tui", where=where, place="format", remedy="It was left as it is"
        )
    schema = document.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise Problem(
            f"was written by a newer tarot-tui (schema {schema})",
            where=where, remedy="It was left as it is; a newer version can open it",
        )  # fmt: skip


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _table(value: Any) -> dict[str, Any]:
    table = {
        part.name: _plain(item) for part in fields(value) if (item := getattr(value, part.name)) is not None
    }
    if "text" in table:  # of a note: what is said of it comes before it
        table["text"] = table.pop("text")
    return table


def _reading(checked: ReadingFile) -> Reading:
    promise = checked.promise
    return Reading(
        id=str(checked.id),
        rev=checked.rev,
        prev=checked.prev,
        created=checked.created,
        updated=checked.updated,
        zone=checked.zone,
        status=checked.status,
        mode=checked.mode,
        app=checked.app,
        question=checked.question,
        tags=tuple(checked.tags),
        spread=_as(SpreadUsed, checked.spread),
        deck=_as(DeckUsed, checked.deck),
        draw=_as(DrawUsed, checked.draw),
        cards=tuple(_as(CardDrawn, card) for card in checked.cards),
        people=tuple(_as(Person, person) for person in checked.people),
        promise=_as(Promise, promise) if promise else None,
        origin=_as(Origin, checked.origin) if checked.origin else None,
        invitation=_as(Invitation, checked.invitation) if checked.invitation else None,
        marks=tuple(_as(Mark, mark) for mark in checked.marks),
        shares=tuple(_as(ShareMade, share) for share in checked.shares),
        notes=tuple(_as(Note, note) for note in checked.notes),
    )


def _as(kind: type[_Value], checked: Any) -> _Value:
    """The checked table as a value of ``kind``, whose fields it has by the same names."""
    values = {part.name: getattr(checked, part.name) for part in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: tuple(item) if isinstance(item, list) else item for name, item in values.items()})
