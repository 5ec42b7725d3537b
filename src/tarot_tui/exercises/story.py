"""The story of a made-up pair: three short readings, to be leafed through (decks/words/<language>/story.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from tarot_tui.cards.slots import Orientation

PageKind = Literal["beginning", "before", "card", "after", "end"]


class StoryNote(NamedTuple):
    """What one of the two wrote."""

    by: str
    """Their name."""
    text: str


class StoryCard(NamedTuple):
    """A card in its place."""

    place: str
    card: str
    orientation: Orientation
    prompt: str
    notes: tuple[StoryNote, ...]


class StoryPromise(NamedTuple):
    """What was promised at the end."""

    moment: str
    act: str
    kind: str
    by: tuple[str, ...]


class StoryReading(NamedTuple):
    """One reading of the two, with what led to it and what came of it."""

    spread: str
    day: str
    """In words, as the story has it."""
    when: tuple[int, int, int]
    """Month, day of the week (1 is Monday) and hour."""
    by: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    cards: tuple[StoryCard, ...]
    promise: StoryPromise


class Story(NamedTuple):
    """The whole."""

    title: str
    people: tuple[str, ...]
    beginning: tuple[str, ...]
    end: tuple[str, ...]
    readings: tuple[StoryReading, ...]


class StoryPage(NamedTuple):
    """One page of it: of which reading, and of a card which."""

    kind: PageKind
    reading: int = 0
    card: int = 0


def story_of(texts: Mapping[str, Any]) -> Story:
    """The story; ``texts`` are those of ``story``."""
    return Story(
        texts["title"],
        tuple(texts["people"]),
        tuple(texts["beginning"]),
        tuple(texts["end"]),
        tuple(_reading(table) for table in texts["readings"].values()),
    )


def pages(story: Story) -> list[StoryPage]:
    """Every page in its order."""
    found = [StoryPage("beginning")]
    for number, reading in enumerate(story.readings):
        found.append(StoryPage("before", number))
        found += [StoryPage("card", number, card) for card in range(len(reading.cards))]
        found.append(StoryPage("after", number))
    return [*found, StoryPage("end")]


def days_before(story: Story, now: datetime) -> list[datetime]:
    """When each reading was, if the last was as lately as can be by ``now``, and each before it likewise."""
    found: list[datetime] = []
    for reading in reversed(story.readings):
        limit = found[0] if found else now
        moments = (_moment(year, *reading.when, now) for year in (limit.year, limit.year - 1))
        found.insert(0, next(moment for moment in moments if moment < limit))
    return found


def _moment(year: int, month: int, weekday: int, hour: int, now: datetime) -> datetime:
    """The second such day of the month."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7)
    return datetime(day.year, day.month, day.day, hour, tzinfo=now.tzinfo)


def _reading(table: Mapping[str, Any]) -> StoryReading:
    promise = table["promise"]
    return StoryReading(
        table["spread"],
        table["day"],
        (table["month"], table["weekday"], table["hour"]),
        tuple(table["by"]),
        tuple(table["before"]),
        tuple(table["after"]),
        tuple(_card(card) for card in table["cards"]),
        StoryPromise(promise["moment"], promise["act"], promise["kind"], tuple(promise["by"])),
    )


def _card(table: Mapping[str, Any]) -> StoryCard:
    notes = tuple(StoryNote(note["by"], note["text"]) for note in table["notes"])
    return StoryCard(table["place"], table["card"], table["orientation"], table["prompt"], notes)
