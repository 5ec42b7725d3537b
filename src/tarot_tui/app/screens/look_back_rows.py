"""The rows of each part of Looking back: facts, days, and where each leads. No word that somebody wrote is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from tarot_tui.days import day_in_words
from tarot_tui.exercises.new_things import eve
from tarot_tui.journal.index.search import Line
from tarot_tui.journal.kept import Kept
from tarot_tui.lookback.closeness import felt
from tarot_tui.lookback.facts import Fact, asked, came_back
from tarot_tui.lookback.months import Quarter, first_day, quarter
from tarot_tui.lookback.promises import due
from tarot_tui.lookback.small import SmallThing
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import SOMETHING_NEW
from tarot_tui.text import one_line


class Row(NamedTuple):
    """One line of a part, with a quieter one under it."""

    said: str
    under: str
    fact: Fact | None = None
    """Leads to the readings of it."""
    promise: str = ""
    """Leads to a look back on the promise of the reading in this path below the library."""
    reading: str = ""
    """Leads to this reading's page, by its path below the library."""
    quarter: Quarter | None = None
    """Leads to the page of three months."""
    covered: str = ""
    """What stands in place of the quieter line once it is asked for: it was written or said alone."""
    thing: SmallThing | None = None
    """The file that it is in, where that may stand open for others."""


class Telling(NamedTuple):
    """What rows are made of."""

    kept: Sequence[Kept]
    """Newest first."""
    texts: Mapping[str, Any]
    """Of the scene."""
    shared: Mapping[str, Any]
    """Of shared texts: how days are said."""
    today: date
    things: Sequence[SmallThing] = ()
    """Newest first."""
    unreadable: Sequence[Problem] = ()
    """What of them cannot be read."""

    def day(self, day: date) -> str:
        """A day in words."""
        return day_in_words(day, self.shared)

    def promises(self) -> Iterator[Row]:
        """Those that would like a look back, the newest first."""
        for each in due(self.kept, self.today):
            assert each.look_back is not None
            if each.spread == SOMETHING_NEW:
                day = self.day(eve(each.look_back))
                yield Row(self.texts["new_thing"], self.texts["new_under"].format(day=day), promise=each.path)
                continue
            said = self.texts["promise"].format(day=self.day(each.day))
            under = self.texts["promise_under"].format(day=self.day(each.look_back), title=self._title(each))
            yield Row(said, under, promise=each.path)

    def asked(self) -> Iterator[Row]:
        """Every question that was asked."""
        yield from map(self._fact, asked(self.kept))

    def cards(self) -> Iterator[Row]:
        """Every card that lay there more than once."""
        yield from map(self._fact, came_back(self.kept))

    def small_things(self) -> Iterator[Row]:
        """Lines of one's own, and files of them that cannot be read."""
        for thing in self.things:
            day = self.day(thing.created.date())
            yield Row(day, self.texts["thing_covered"], covered=one_line(thing.text), thing=thing)
        for problem in self.unreadable:
            name = os.path.basename(problem.where)
            yield Row(self.texts["unreadable"].format(name=name), problem.what)

    def sealed(self) -> Iterator[Row]:
        """Sealed notes: those that are open, the newest first, then those to come, the next one first."""
        found = [(day, each) for each in self.kept for day in each.sealed]
        found.sort(key=lambda item: item[0])
        is_open = [item for item in reversed(found) if item[0] <= self.today]
        for day, each in [*is_open, *(item for item in found if item[0] > self.today)]:
            said = self.texts["opened" if day <= self.today else "opens"].format(day=self.day(day))
            under = self.texts["sealed_under"].format(day=self.day(each.day), title=self._title(each))
            yield Row(said, under, reading=each.path)

    def closeness(self) -> Iterator[Row]:
        """How close it felt, sitting by sitting, from the fourth mark on."""
        for each in felt(self.kept):
            said = self.texts["felt"].format(before=each.before or "…", after=each.after or "…")
            day = self.day(each.reading.day)
            yield Row(day, self.texts["felt_covered"], covered=said, reading=each.reading.path)

    def months(self) -> Iterator[Row]:
        """The last three months, where anything was kept in them."""
        found = quarter(self.kept, self.things, self.today)
        if found.kept or found.things:
            first, last = self.day(first_day(self.today)), self.day(self.today)
            count = len(found.kept)
            under = self.texts["months_one" if count == 1 else "months_under"].format(count=count)
            yield Row(self.texts["months"].format(first=first, last=last), under, quarter=found)

    def _fact(self, fact: Fact) -> Row:
        count = len(fact.readings)
        under = self.texts["once" if count == 1 else "times"].format(count=count, day=self.day(fact.last))
        return Row(one_line(fact.name), under, fact=fact)

    def _title(self, kept: Kept) -> str:
        return one_line(kept.title or kept.spread)


ROWS: Final[Mapping[str, Callable[[Telling], Iterator[Row]]]] = {
    "promises": Telling.promises,
    "asked": Telling.asked,
    "cards": Telling.cards,
    "things": Telling.small_things,
    "sealed": Telling.sealed,
    "closeness": Telling.closeness,
    "months": Telling.months,
}
"""The parts, in their order."""


def listed(kept: Sequence[Kept]) -> list[Line]:
    """Readings as the list of the journal shows them."""
    return [
        Line(
            0, each.path, each.id, each.created, each.spread, each.title, each.mode, "complete", each.received,
            ", ".join(name or card for card, name in each.cards), "",
        )
        for each in kept
    ]  # fmt: skip
