"""The one door through which documents from outside are checked against their pydantic model.

Only loaders of files that the program does not bring itself come here, and they import it when they need it:
pydantic costs more than a whole `tarot-tui card today`.
"""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from tarot_tui.problem import Problem
from tarot_tui.text import one_line

_KEY_SHOWN = 60
"""Characters of an unknown key that a problem shows."""

Model = TypeVar("Model", bound=BaseModel)


def check(model: type[Model], document: dict[str, Any], where: str, remedy: str = "") -> Model:
    """``document`` as ``model``, or a :class:`Problem` that names the first wrong key and counts the rest.

    The message names keys and rules only, never the value: a reading holds what somebody wrote.
    """
    try:
        return model.model_validate(document)
    except ValidationError as error:
        problems = faults(error)
        place, what = problems[0]
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise Problem(f"{what}{more}", where=where, place=place, remedy=remedy) from None


def faults(error: ValidationError) -> list[tuple[str, str]]:
    """Each fault as (key path, what is wrong)."""
    return [
        (key_path(fault["loc"]), _sentence(fault["type"], fault["msg"]))
        for fault in error.errors(include_url=False, include_input=False, include_context=False)
    ]


def key_path(location: tuple[int | str, ...]) -> str:
    """A pydantic location as a person writes it: ``cards[2].prompt``, counted from 1."""
    path = ""
    for part in location:
        if isinstance(part, int):
            path += f"[{part + 1}]"
        else:
            name = one_line(part)
            name = name if len(name) <= _KEY_SHOWN else f"{name[:_KEY_SHOWN]}…"
            path += f".{name}" if path else name
    return path


def _sentence(kind: str, message: str) -> str:
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return "is not a key of this format"
    message = message.removeprefix("Value error, ").replace("Input should", "should")
    return message[:1].lower() + message[1:]
