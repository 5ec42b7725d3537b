"""What was ticked on a list of signs, for the one thing that it does: it chooses which prompt of a card comes first."""

from __future__ import annotations

from tarot_tui.exercises.exercise import Exercise
from tarot_tui.exercises.filled import Filled, picked
from tarot_tui.readings.reading import Reading


def ticked(kept: Reading, exercise: Exercise) -> frozenset[str]:
    """The signs that are ticked on the list ``kept``, whose pages are those of ``exercise``."""
    filled = Filled(exercise, kept)
    return frozenset(
        sign
        for number, page in enumerate(exercise.pages)
        for option, sign in zip(page.options, page.signs, strict=False)
        if option in picked(filled.text_of(number))
    )
