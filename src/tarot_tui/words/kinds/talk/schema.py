"""The models of the texts of the check-in and the exercises (docs/words.md, "Other texts")."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from tarot_tui.words.kinds.kinds import Cost, Energy
from tarot_tui.words.kinds.parts.schema import MOST, Few, Label, Line, Lines, LinesTable, Phrase, Table

DAY: Final = 24 * 60
"""Minutes of the longest thing to do."""


class Rounds(Table):
    """What the rounds of the check-in are called."""

    good: Label
    feelings: Label
    us: Label
    needs: Label


class FeelingRounds(Table):
    """Openers about the day, fears and dreams."""

    day: LinesTable
    fears: LinesTable
    dreams: LinesTable


class Ask(Table):
    """One ask each, and the answers to it."""

    lead: Line
    frames: Lines
    yes: Line
    no: Line
    smaller: Line


class OutsideDay(Table):
    """An evening on which only the world outside is talked about."""

    title: Label
    lead: Line
    lines: Annotated[Lines, Field(min_length=6)]
    listening: Annotated[Lines, Field(min_length=3)]


class CheckIn(Table):
    """``check_in``: the openers of its four rounds."""

    rounds: Rounds
    good: LinesTable
    feelings: FeelingRounds
    us: LinesTable
    needs: LinesTable
    ask: Ask
    outside_day: OutsideDay


class Thing(Table):
    """Something new to do together."""

    text: Line
    cost: Cost
    minutes: Annotated[int, Field(ge=1, le=DAY)]
    energy: Energy


class NewThings(Table):
    """``new_things``."""

    things: Annotated[list[Thing], Field(min_length=40, max_length=MOST), Few]


class Pair(Table):
    """A line that runs the household, and an open question."""

    line: Line
    instead: Line


class Logistics(Table):
    """``logistics``: "Turn it round"."""

    pairs: Annotated[list[Pair], Field(min_length=20, max_length=MOST), Few]


class Need(Table):
    """A need in a plain word."""

    word: Label
    line: Line


class Needs(Table):
    """``needs``: to pick from."""

    needs: Annotated[list[Need], Field(min_length=20, max_length=MOST), Few]


class FeelingWords(Table):
    """One heap of feelings."""

    words: Annotated[list[Label], Field(min_length=8, max_length=MOST), Few]


class Feelings(Table):
    """``feelings``: to pick from; five heaps."""

    warm: FeelingWords
    bright: FeelingWords
    heavy: FeelingWords
    tense: FeelingWords
    unclear: FeelingWords


class FirstLines(Table):
    """``first_lines``: how a talk may begin."""

    lines: Annotated[Lines, Field(min_length=20)]


class Frame(Table):
    """The four parts of a line said another way."""

    when: Label
    feel: Label
    miss: Label
    could: Label


class Offer(Table):
    """Which phrases bring this offer, and the hint that it gives."""

    patterns: Annotated[list[Phrase], Field(min_length=1, max_length=MOST), Few]
    hint: Line


class Offers(Table):
    """The offers, in the order in which they are looked for."""

    always_never: Offer
    you_make_me: Offer
    why_dont_you: Offer
    you_should: Offer
    if_you_loved_me: Offer
    you_are_so: Offer


class Harm(Table):
    """The phrases at which no offer is made."""

    patterns: Annotated[list[Phrase], Field(min_length=60, max_length=3 * MOST), Few]


class Rephrase(Table):
    """``rephrase``: "Say it another way"."""

    title: Label
    lead: Line
    none: Line
    frame: Frame
    offers: Offers
    harm: Harm


class Listener(Table):
    """Lines for the one who listens."""

    lead: Line
    lines: Annotated[Lines, Field(min_length=3)]


class Two(Table):
    """``two``: ground rules for two."""

    title: Label
    rules: Annotated[Lines, Field(min_length=3)]
    listener: Listener
