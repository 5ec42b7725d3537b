"""A reading under the veil: its shape, and none of the words that somebody typed."""

from __future__ import annotations

from dataclasses import replace

from tarot_tui.app.say import veiled
from tarot_tui.readings.reading import Reading


def covered(reading: Reading) -> Reading:
    """``reading`` with every typed word covered: question, names, notes, promise, tags."""
    promise = reading.promise and replace(
        reading.promise,
        moment=veiled(reading.promise.moment),
        act=veiled(reading.promise.act),
        noticed=veiled(reading.promise.noticed),
    )
    return replace(
        reading,
        question=veiled(reading.question),
        tags=tuple(veiled(tag) for tag in reading.tags),
        people=tuple(replace(person, name=veiled(person.name)) for person in reading.people),
        notes=tuple(replace(note, text=veiled(note.text)) for note in reading.notes),
        promise=promise,
    )
