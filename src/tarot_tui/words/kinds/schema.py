"""The models of the other texts, one for each kind (docs/words.md, "Other texts").

A list that is shorter than the game wants it, or a key that is not there, is incomplete rather than wrong,
because a language may replace a part only.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from pydantic import BaseModel, ValidationError

from tarot_tui.gate import faults
from tarot_tui.words.kinds.pages.schema import Learn, Story, Support
from tarot_tui.words.kinds.play.schema import FollowUps, Promises, Settling, Threads
from tarot_tui.words.kinds.talk.schema import (
    CheckIn,
    Feelings,
    FirstLines,
    Logistics,
    Needs,
    NewThings,
    Rephrase,
    Two,
)

MODELS: Final[dict[str, type[BaseModel]]] = {
    "follow_ups": FollowUps, "promises": Promises, "settling": Settling, "threads": Threads,
    "support": Support, "check_in": CheckIn, "new_things": NewThings, "logistics": Logistics, "needs": Needs,
    "feelings": Feelings, "first_lines": FirstLines, "rephrase": Rephrase, "learn": Learn, "story": Story,
    "two": Two,
}  # fmt: skip


class Fault(NamedTuple):
    """One thing in a file that is not as its model has it."""

    place: str
    what: str
    table: tuple[str, ...]
    """The keys that lead to what has to be left out for the rest to be used."""
    incomplete: bool
    """Whether something is merely not there, so that the program's own serves."""


def faults_of(kind: str, document: dict[str, Any]) -> list[Fault]:
    """Everything in ``document`` that the model of ``kind`` does not allow, in the order of the model."""
    try:
        MODELS[kind].model_validate(document)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return [
            Fault(
                place,
                what,
                _names(detail["loc"]),
                _incomplete(detail["type"], detail["loc"], detail.get("ctx", {})),
            )
            for (place, what), detail in zip(faults(error), details, strict=True)
        ]
    return []


def _names(location: tuple[int | str, ...]) -> tuple[str, ...]:
    names: list[str] = []
    for part in location:
        if isinstance(part, int):
            break
        names.append(part)
    return tuple(names)


def _incomplete(kind: str, location: tuple[int | str, ...], context: dict[str, Any]) -> bool:
    inside_a_list = any(isinstance(part, int) for part in location)
    if kind == "missing":
        return not inside_a_list
    return kind == "too_short" and not inside_a_list and context.get("actual_length", 0) > 0
