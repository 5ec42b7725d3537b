"""The models of a word file and of a file of other texts (docs/words.md).

A word file is a source of the Arcana esoterica format 1.0 (draft): ``[meta]`` and ``[card."<id>".passages]``,
with the keys that the format does not know marked ``x_``.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, StringConstraints

from tarot_tui.cards.slots import ORIENTATIONS, parse_id
from tarot_tui.spreads.lens import LENSES
from tarot_tui.words.words import CAUSES, DEPTHS, REVERSED_MODES, SIGNS, STEPS

MEANING_WORDS: Final = 45
"""The most words of a meaning."""

MOST_CARDS: Final = 100
"""Cards of one file: the 22 majors, or a suit, and more than any deck has of its own."""

_WAIVER: Final = re.compile(r"([a-z][a-z-]*): ?([a-z_]+(?:\.[a-z]+){0,2}): ?(\S.*)")
_PROMPT_PLACE: Final = re.compile(rf"({'|'.join(LENSES)})\.({'|'.join(ORIENTATIONS)})\.({'|'.join(DEPTHS)})")
_CARD_PLACES: Final = ("keywords", "text", "x_props", "x_upright", "x_reversed")


def split_waiver(text: str) -> tuple[str, str, str]:
    """Rule, place and reason of one entry of ``x_lint_ok``; ``ValueError`` when it has another form."""
    found = _WAIVER.fullmatch(text)
    if not found or not (_PROMPT_PLACE.fullmatch(found[2]) or found[2] in _CARD_PLACES):
        raise ValueError("should be like 'label: block.upright.first: the reason'")
    return found[1], found[2], found[3]


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise ValueError("should be one line")
    return text


def _card_id(text: str) -> str:
    if parse_id(text) is None:
        raise ValueError("is not the canonical ID of a card")
    return text


def _meaning(text: str) -> str:
    if (count := len(text.split())) > MEANING_WORDS:
        raise ValueError(f"has {count} words, and {MEANING_WORDS} are the most")
    return text


def _different(items: list[str]) -> list[str]:
    if len(set(items)) < len(items):
        raise ValueError("should not say the same twice")
    return items


def _waiver(text: str) -> str:
    split_waiver(text)
    return text


_Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=400),
    AfterValidator(_one_line),
]
_Phrase = Annotated[_Line, StringConstraints(max_length=60)]
_Few = AfterValidator(_different)


class _Table(BaseModel):
    # The format lets others add keys; here an unknown key is a slip of the pen, and naming it helps its writer.
    model_config = ConfigDict(extra="forbid", frozen=True)


class MetaTable(_Table):
    """``[meta]``: who says this, and what may be done with it (esoterica 1.0, section "shape")."""

    schema_version: Literal["1.0"]
    identifier: Annotated[
        str,
        StringConstraints(
            pattern=r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+/esoterica(/[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$",
            max_length=200,
        ),
    ]
    name: _Line
    license: _Line
    type: _Line | None = None
    version: _Line | None = None
    author: _Line | None = None
    publisher: _Line | None = None
    published_date: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$")] | None = None
    isbn: _Line | None = None
    url: _Line | None = None
    citation: _Line | None = None
    description: str | None = None
    default_language: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
    ] = "en"  # fmt: skip
    copyright: _Line | None = None
    attribution: _Line | None = None
    rights_status: _Line | None = None
    redistribution: Literal["full", "none", "unstated"] | None = None
    derivation: Literal["full", "none", "unstated"] | None = None
    tags: list[_Phrase] | None = None


class DepthsTable(_Table):
    """The two prompts of a lens, one way up."""

    first: _Line
    deeper: _Line


class WaysUpTable(_Table):
    """The four prompts of a lens."""

    upright: DepthsTable
    reversed: DepthsTable


class PromptsTable(_Table):
    """``[card."<id>".passages.x_prompt]``: all twelve prompts."""

    block: WaysUpTable
    focus: WaysUpTable
    open: WaysUpTable


_Signs = Annotated[list[Literal[SIGNS]], Field(min_length=1, max_length=3), _Few]  # type: ignore[valid-type]


class SignsOfDepths(_Table):
    """Which signs the two prompts of a lens are about, one way up."""

    first: _Signs | None = None
    deeper: _Signs | None = None


class SignsOfWaysUp(_Table):
    """The same of the four prompts of a lens."""

    upright: SignsOfDepths | None = None
    reversed: SignsOfDepths | None = None


class SignsTable(_Table):
    """``[card."<id>".passages.x_signs]``: as much of it as there is to say."""

    block: SignsOfWaysUp | None = None
    focus: SignsOfWaysUp | None = None
    open: SignsOfWaysUp | None = None


class PassagesTable(_Table):
    """``[card."<id>".passages]``."""

    keywords: Annotated[list[_Phrase], Field(min_length=2, max_length=4), _Few]
    text: _Line
    x_props: Annotated[list[_Phrase], Field(min_length=2, max_length=4), _Few]
    x_upright: Annotated[_Line, AfterValidator(_meaning)]
    x_reversed: Annotated[_Line, AfterValidator(_meaning)]
    x_reversed_mode: Literal[REVERSED_MODES]  # type: ignore[valid-type]
    x_causes: Annotated[list[Literal[CAUSES]], Field(min_length=1, max_length=3), _Few]  # type: ignore[valid-type]
    x_steps: Annotated[list[Literal[STEPS]], Field(min_length=1, max_length=3), _Few]  # type: ignore[valid-type]
    x_prompt: PromptsTable
    x_signs: SignsTable | None = None
    x_lint_ok: Annotated[list[Annotated[_Line, AfterValidator(_waiver)]], _Few] = []


class CardTable(_Table):
    """``[card."<id>"]``."""

    passages: PassagesTable


class WordsFile(_Table):
    """A whole word file."""

    meta: MetaTable
    card: Annotated[
        dict[Annotated[str, AfterValidator(_card_id)], CardTable], Field(min_length=1, max_length=MOST_CARDS)
    ]


def _texts(tree: dict[str, Any]) -> dict[str, Any]:
    waiting: list[tuple[str, Any]] = list(tree.items())
    while waiting:
        path, item = waiting.pop()
        if isinstance(item, dict):
            waiting += [(f"{path}.{key}", value) for key, value in item.items()]
        elif not (
            isinstance(item, str) or (isinstance(item, list) and all(isinstance(i, str) for i in item))
        ):
            raise ValueError(f"{path} should be a text, a list of texts, or a table of them")
    return tree


class TextsFile(RootModel[Annotated[dict[str, Any], AfterValidator(_texts)]]):
    """A file of other texts: tables in tables, of texts and lists of texts."""
