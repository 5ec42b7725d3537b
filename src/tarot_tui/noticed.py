"""What somebody noticed lately, as their kept list of signs has it.

It chooses which prompt of a card comes first when one plays alone, and does nothing else: it is in no reading, shows
nowhere, and never comes to a sitting of two. A list that is deleted, or was never kept, chooses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tarot_tui.exercises.exercise import exercise_of
from tarot_tui.exercises.signs import ticked
from tarot_tui.lookback.lately import last_of
from tarot_tui.readings.reading import SIGNS


def noticed(library: str, texts: Callable[[], Mapping[str, Any]]) -> frozenset[str]:
    """The signs on the newest list that is kept in the library; ``texts`` gives those of ``exercises``."""
    kept = last_of(library, SIGNS)
    exercise = exercise_of(SIGNS, texts()) if kept else None
    return ticked(kept, exercise) if kept and exercise else frozenset()
