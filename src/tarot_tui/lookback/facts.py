"""What was asked and what was met, as facts: how often, and on which days. Nothing is made of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from tarot_tui.journal.kept import Kept
from tarot_tui.readings.reading import EXERCISE


class Fact(NamedTuple):
    """A question that was asked, or a card that lay there: its name, and the readings it stands in."""

    key: str
    name: str
    """As it was called last."""
    readings: tuple[Kept, ...]
    """Newest first."""

    @property
    def last(self) -> date:
        """The last day."""
        return self.readings[0].day


def asked(kept: Iterable[Kept]) -> list[Fact]:
    """Each question that was asked here, the last one first: nothing is ranked, and exercises are not counted.

    ``kept`` are newest first.
    """
    return _facts(
        (each.spread, each.title or each.spread, each)
        for each in kept
        if not each.received and not each.spread.startswith(EXERCISE)
    )


def came_back(kept: Iterable[Kept]) -> list[Fact]:
    """Each card that lay here more than once, the last one first. ``kept`` are in order, newest first."""
    cards = (
        (card, name or card, each)
        for each in kept
        if not each.received
        for card, name in dict(each.cards).items()
    )
    return [fact for fact in _facts(cards) if len(fact.readings) > 1]


def _facts(found: Iterable[tuple[str, str, Kept]]) -> list[Fact]:
    names: dict[str, str] = {}
    readings: dict[str, list[Kept]] = {}
    for key, name, reading in found:
        names.setdefault(key, name)
        readings.setdefault(key, []).append(reading)
    facts = [Fact(key, name, tuple(readings[key])) for key, name in names.items()]
    return sorted(facts, key=lambda fact: (-fact.last.toordinal(), -len(fact.readings), fact.name))
