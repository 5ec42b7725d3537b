"""What the models of several kinds are made of (docs/words.md, "Other texts")."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from tarot_tui.cards.slots import parse_id
from tarot_tui.spreads.spread import ID
from tarot_tui.words.kinds.kinds import IDEAS
from tarot_tui.words.kinds.rephrase import expression

MOST: Final = 200
"""Entries of a list."""


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise ValueError("should be one line")
    return text


def _different(items: list[Any]) -> list[Any]:
    if any(item in items[:index] for index, item in enumerate(items)):
        raise ValueError("should not say the same twice")
    return items


def exactly(count: int) -> AfterValidator:
    """The check that a list has ``count`` entries; one entry less is wrong, not merely incomplete."""

    def check(items: list[Any]) -> list[Any]:
        if len(items) != count:
            raise ValueError(f"should have {count} entries, not {len(items)}")
        return items

    return AfterValidator(check)


def _card_id(text: str) -> str:
    if parse_id(text) is None:
        raise ValueError("is not the canonical ID of a card")
    return text


def _phrase(text: str) -> str:
    expression(text)
    return text


def _idea(text: str) -> str:
    number = text.removeprefix("A")
    if not (len(text) == 3 and number.isdecimal() and 1 <= int(number) <= IDEAS):
        raise ValueError(f"should be one of A01 to A{IDEAS}")
    return text


Paragraph = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=600),
    AfterValidator(_one_line),
]
Line = Annotated[Paragraph, StringConstraints(max_length=200)]
Label = Annotated[Paragraph, StringConstraints(max_length=60)]
Phrase = Annotated[Label, AfterValidator(_phrase)]
Few = AfterValidator(_different)
Lines = Annotated[list[Line], Field(min_length=1, max_length=MOST), Few]
Twelve = Annotated[list[Line], Field(min_length=12, max_length=MOST), Few]
Paragraphs = Annotated[list[Paragraph], Field(min_length=1, max_length=20)]
Names = Annotated[list[Label], Field(min_length=1, max_length=2), Few]
CardId = Annotated[str, AfterValidator(_card_id)]
SpreadId = Annotated[str, StringConstraints(pattern=f"^{ID}$")]
Idea = Annotated[str, AfterValidator(_idea)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]


class Table(BaseModel):
    """A table in which every key is known."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class LinesTable(Table):
    """A list of twelve."""

    lines: Twelve
