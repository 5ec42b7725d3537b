"""A reading that is begun and no more: what was typed and chosen before any card fell.

It is kept as a draft without cards, so that a question typed there is as safe as a note, and leads back to where it was
typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, NamedTuple

from tarot_tui.drawing.chance import ALGORITHM
from tarot_tui.readings.make import without_cards
from tarot_tui.readings.reading import (
    ON_PATH,
    DeckUsed,
    DrawUsed,
    Energy,
    Reading,
    Source,
    SpreadUsed,
)
from tarot_tui.sitting.plan import Way, marks_before, path_tags
from tarot_tui.spreads.spread import Spread

_SOURCES: Final[Mapping[Way, Source]] = {"drawn": "drawn", "chosen": "chosen", "hand": "manual"}
_WAYS: Final = {source: way for way, source in _SOURCES.items()}


class Choices(NamedTuple):
    """What there is to choose before the cards fall."""

    deck: DeckUsed
    way: Way = "drawn"
    reversal_percent: int = 50
    energy: Energy | None = None
    """How much there is of it, where somebody said so."""
    as_two: bool = False
    """For two at one keyboard; of what they type there is no draft."""
    talk_cards: int = 1
    """How many cards two want to talk about."""
    closeness: int | None = None
    """How close it feels, 0 to 6, where somebody said so."""
    is_on_path: bool = False
    """Whether it is a step of the path."""


class Beginning(NamedTuple):
    """What was typed and chosen."""

    question: str
    choices: Choices

    def __repr__(self) -> str:
        """Without the question: it is private."""
        return f"Beginning({self.choices!r})"


def begun(spread: Spread, what: Beginning, *, reading_id: str, now: datetime, zone: str, app: str) -> Reading:
    """The draft of a question, with what was chosen for it."""
    used = SpreadUsed(spread.id, spread.title)
    empty = without_cards(used, reading_id=reading_id, now=now, zone=zone, app=app)
    return begun_otherwise(empty, spread, what, now)


def begun_otherwise(draft: Reading, spread: Spread, what: Beginning, now: datetime) -> Reading:
    """The same draft with another question, other choices, or for another spread."""
    question, choices = what
    return replace(
        draft,
        updated=now.replace(microsecond=0),
        spread=SpreadUsed(spread.id, spread.title),
        deck=choices.deck,
        draw=_draw_of(choices),
        question=question,
        marks=marks_before(choices.energy, choices.closeness),
        tags=(*(tag for tag in draft.tags if tag != ON_PATH), *path_tags(choices.is_on_path)),
    )


def beginning_of(draft: Reading) -> Beginning:
    """What was typed and chosen when the draft was written."""
    before = [mark for mark in draft.marks if mark.at == "before"]
    energy = next((mark.energy for mark in before if mark.energy), None)
    closeness = next((mark.closeness for mark in before if mark.closeness is not None), None)
    choices = Choices(
        draft.deck, _WAYS[draft.draw.source], draft.draw.reversal_percent, energy,
        closeness=closeness, is_on_path=ON_PATH in draft.tags,
    )  # fmt: skip
    return Beginning(draft.question, choices)


def _draw_of(choices: Choices) -> DrawUsed:
    return DrawUsed(_SOURCES[choices.way], ALGORITHM, choices.reversal_percent, False)
