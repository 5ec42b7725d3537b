"""The models of the texts that are read rather than answered (docs/words.md, "Other texts")."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel

from tarot_tui import limits
from tarot_tui.cards.slots import ORIENTATIONS
from tarot_tui.words.kinds.parts.schema import (
    MOST,
    CardId,
    Few,
    Idea,
    Key,
    Label,
    Line,
    Names,
    Paragraph,
    Paragraphs,
    SpreadId,
    Table,
    exactly,
)
from tarot_tui.words.words import STEPS


class SupportSection(Table):
    """A heading and its paragraphs."""

    heading: Label
    text: Paragraphs


class Support(Table):
    """``support``: the page of that name."""

    title: Label
    what_this_is: SupportSection
    alone_or_as_two: SupportSection
    whom_to_talk_to: SupportSection
    who_may_see: SupportSection
    leaving_fast: SupportSection
    veil: SupportSection


class Note(Table):
    """A note to read, and the spread to which it leads."""

    title: Label
    spread: SpreadId
    ideas: Annotated[list[Idea], Field(min_length=1), Few]
    text: Paragraphs
    leads: Line


class Learn(RootModel[Annotated[dict[Key, Note], Field(min_length=8, max_length=MOST)]]):
    """``learn``: short notes."""


class StoryNote(Table):
    """What one of the two wrote."""

    by: Label
    text: Paragraph


class StoryCard(Table):
    """A card of the story, in its place, with the question as it was asked."""

    place: SpreadId
    card: CardId
    orientation: Literal[ORIENTATIONS]  # type: ignore[valid-type]
    prompt: Line
    notes: Annotated[list[StoryNote], Field(min_length=1, max_length=2)]


class StoryPromise(Table):
    """The promise at the end of a reading."""

    moment: Line
    act: Line
    kind: Literal[STEPS]  # type: ignore[valid-type]
    by: Names


class StoryReading(Table):
    """One reading of the story, with what led to it and what came of it."""

    spread: SpreadId
    day: Label
    month: Annotated[int, Field(ge=1, le=12)]
    weekday: Annotated[int, Field(ge=1, le=7)]
    hour: Annotated[int, Field(ge=0, le=23)]
    by: Names
    before: Paragraphs
    after: Paragraphs
    cards: Annotated[list[StoryCard], Field(min_length=1, max_length=limits.PLACES)]
    promise: StoryPromise


class StoryReadings(Table):
    """The three readings, in their order."""

    blocking: StoryReading
    focus: StoryReading
    open_up: Annotated[StoryReading, Field(alias="open-up")]


class Story(Table):
    """``story``: a made-up pair in three short readings."""

    title: Label
    people: Annotated[Names, exactly(2)]
    beginning: Paragraphs
    end: Paragraphs
    readings: StoryReadings
