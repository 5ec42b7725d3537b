"""What somebody typed, under the veil: its shape, and none of the words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tarot_tui.app.say import veiled
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.shared import Shared


def covered(reading: Reading) -> Reading:
    """``reading`` with every typed word covered: question, names, notes, promise, tags.

    How close it felt is left out.
    """
    cover = _typed_in_both(reading)
    if cover["promise"]:
        cover["promise"] = replace(cover["promise"], noticed=veiled(cover["promise"].noticed))
    marks = tuple(replace(mark, closeness=None) for mark in reading.marks if mark.energy)
    return replace(reading, tags=tuple(veiled(tag) for tag in reading.tags), marks=marks, **cover)


def covered_share(shared: Shared) -> Shared:
    """``shared`` with every typed word covered."""
    return replace(shared, **_typed_in_both(shared))


def _typed_in_both(source: Reading | Shared) -> dict[str, Any]:
    """What a reading and a share of it hold of typed words, covered, by the names of their fields."""
    promise = source.promise
    return {
        "question": veiled(source.question),
        "people": tuple(replace(person, name=veiled(person.name)) for person in source.people),
        "notes": tuple(replace(note, text=veiled(note.text)) for note in source.notes),
        "promise": promise and replace(promise, moment=veiled(promise.moment), act=veiled(promise.act)),
    }
