"""The models of the texts around a reading (docs/words.md, "Other texts")."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel

from tarot_tui import limits
from tarot_tui.words.kinds.parts.schema import MOST, Few, Key, Label, Line, LinesTable, Table, Twelve, exactly


class FollowUps(Table):
    """``follow_ups``: what may be asked once more, by lens."""

    block: LinesTable
    focus: LinesTable
    open: LinesTable


class Act(Table):
    """A small act, and the same with less in it."""

    act: Line
    smaller: Line
    minutes: Annotated[int, Field(ge=1, le=180)]
    together: bool = False
    """Whether both do it ("we …"), so that both have to say yes to it."""


class Step(Table):
    """One of the five kinds of step."""

    title: Label
    line: Line
    acts: Annotated[list[Act], Field(min_length=12, max_length=MOST), Few]


class Promises(Table):
    """``promises``: "If <moment>, then <act>"."""

    moments: Twelve
    self_awareness: Annotated[Step, Field(alias="self-awareness")]
    honest_talk: Annotated[Step, Field(alias="honest-talk")]
    small_acts: Annotated[Step, Field(alias="small-acts")]
    something_new: Annotated[Step, Field(alias="something-new")]
    love_that_lands: Annotated[Step, Field(alias="love-that-lands")]


class SettlingSet(Table):
    """Three lines and a question."""

    lines: Annotated[list[Line], exactly(3), Few]
    question: Line


class Settling(RootModel[Annotated[dict[Key, SettlingSet], Field(min_length=3, max_length=MOST)]]):
    """``settling``: sets of lines for the end of a heavy reading."""


class ThreadTable(Table):
    """Wordings for one thing that may be noticed."""

    lines: Annotated[list[Line], Field(min_length=2, max_length=12), Few]


class SuitThreads(Table):
    """Two or more cards of a suit."""

    wands: ThreadTable
    cups: ThreadTable
    swords: ThreadTable
    pentacles: ThreadTable


class Threads(Table):
    """``threads``: what may be noticed at the end of a reading."""

    numbers: Annotated[list[Label], exactly(limits.PLACES + 1), Few]
    suit: SuitThreads
    majors: ThreadTable
    all_majors: ThreadTable
    mostly_upside_down: ThreadTable
    none_upside_down: ThreadTable
    court: ThreadTable
    courts: ThreadTable
    card_again: ThreadTable
    one_suit: ThreadTable
    same_rank: ThreadTable
