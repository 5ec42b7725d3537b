"""Three months as a page of text to keep: facts with their days, and one's own words where they are wanted in it."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from tarot_tui.journal.kept import Kept
from tarot_tui.lookback.closeness import felt
from tarot_tui.lookback.facts import Fact, asked, came_back
from tarot_tui.lookback.small import SmallThing
from tarot_tui.readings.people import owner
from tarot_tui.readings.promised import sentence_of
from tarot_tui.readings.reading import Promise, Reading
from tarot_tui.text import one_line, wrap

MONTHS: Final = 3
COLUMNS: Final = 72


def first_day(today: date) -> date:
    """The same day three months before, or the last one of that month."""
    months = today.year * 12 + today.month - 1 - MONTHS
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


class Quarter(NamedTuple):
    """What there is of three months."""

    today: date
    kept: Sequence[Kept]
    """Newest first."""
    things: Sequence[SmallThing]
    """Newest first."""

    def __repr__(self) -> str:
        """Without what is in it."""
        return f"Quarter({self.today})"


def quarter(kept: Iterable[Kept], things: Iterable[SmallThing], today: date) -> Quarter:
    """What of all falls into the three months up to ``today``."""
    since = first_day(today)
    return Quarter(
        today,
        [each for each in kept if since <= each.day <= today and not each.received],
        [each for each in things if since <= each.created.date() <= today],
    )


class Page(NamedTuple):
    """How it is said."""

    texts: Mapping[str, Any]
    """Of the page."""
    shared: Mapping[str, Any]
    """Of shared texts: how days and promises are said."""

    def text(self, what: Quarter, readings: Sequence[Reading] | None = None) -> str:
        """The whole page. With ``readings``, those of ``what.kept``, one's own words are in it."""
        return "\n".join(self._lines(what, readings)) + "\n"

    def _lines(self, what: Quarter, readings: Sequence[Reading] | None) -> Iterator[str]:
        first, last = self._day(first_day(what.today)), self._day(what.today)
        yield self.texts["title"].upper()
        yield self.texts["between"].format(first=first, last=last)
        yield ""
        count = len(what.kept)
        yield from wrap(
            self.texts["one" if count == 1 else "count" if count else "none"].format(count=count), COLUMNS
        )
        yield from self._part("asked", (self._fact(fact) for fact in asked(what.kept)))
        yield from self._part("cards", (self._fact(fact) for fact in came_back(what.kept)))
        yield from self._part("sealed", self._sealed(what))
        if readings is None:
            return
        own = [reading for reading in readings if reading.mode != "pair"]
        yield from self._part(
            "questions", (self._said(each, each.question) for each in own if each.question.strip())
        )
        yield from self._part("marked", self._marked(own))
        promised = ((each, each.promise) for each in readings if each.promise)
        yield from self._part("promises", (self._promise(each, promise) for each, promise in promised))
        things = (f"{self._day(thing.created.date())}: {one_line(thing.text)}" for thing in what.things)
        yield from self._part("things", things)
        if lines := list(self._felt(what)):
            yield from ["", self.texts["felt"], *lines]

    def _part(self, name: str, items: Iterable[str]) -> Iterator[str]:
        """A heading and its items; nothing where there are none."""
        found = list(items)
        if found:
            yield ""
            yield self.texts[name]
        for item in found:
            first, *rest = wrap(item, COLUMNS - 2)
            yield f"- {first}"
            yield from (f"  {line}" if line else "" for line in rest)

    def _day(self, day: date) -> str:
        return self._in_month(day.day, day)

    def _in_month(self, days: object, month: date) -> str:
        said: str = self.shared["date"]
        return said.format(day=days, month=self.shared["months"][month.month - 1], year=month.year)

    def _days(self, days: Iterable[date]) -> str:
        """Each day once; those of one month together, so that many stay short."""
        of_months: dict[date, list[str]] = {}
        for day in dict.fromkeys(days):
            of_months.setdefault(day.replace(day=1), []).append(str(day.day))
        return "; ".join(self._in_month(", ".join(found), month) for month, found in of_months.items())

    def _fact(self, fact: Fact) -> str:
        count, days = len(fact.readings), self._days(each.day for each in fact.readings)
        said: str = self.texts["once" if count == 1 else "times"]
        return said.format(name=one_line(fact.name), count=count, days=days)

    def _sealed(self, what: Quarter) -> Iterator[str]:
        for each in what.kept:
            for day in each.sealed:
                yield self.texts["opens"].format(day=self._day(each.day), opens=self._day(day))

    def _said(self, reading: Reading, text: str) -> str:
        return f"{self._day(reading.created.date())}: {text.strip()}"

    def _marked(self, readings: Iterable[Reading]) -> Iterator[str]:
        for each in readings:
            for note in each.notes:
                if note.by == owner(each) and note.kind != "sealed":
                    yield from (self._said(each, line) for line, is_marked in note.lines if is_marked)

    def _promise(self, reading: Reading, promise: Promise) -> str:
        moment, act = one_line(promise.moment), one_line(promise.act)
        words = sentence_of(self.shared["promise"], moment, act)
        said = [self._said(reading, words)]
        if promise.outcome:
            said.append(self.texts[f"outcome_{promise.outcome}"])
        if promise.noticed.strip():
            said.append(self.texts["noticed"].format(text=one_line(promise.noticed)))
        return "\n".join(said)

    def _felt(self, what: Quarter) -> Iterator[str]:
        for each in felt(what.kept):
            said = self.texts["circles"].format(before=each.before or "…", after=each.after or "…")
            yield from [f"- {self._day(each.reading.day)}", f"  {said}"]
