"""How close it felt: seven pairs of circles, from apart to overlapping. No number is shown, and nothing is averaged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from tarot_tui.journal.kept import Kept

CIRCLES: Final = (
    "(   )        (   )",
    "(   )    (   )",
    "(   ) (   )",
    "(   )(   )",
    "(   (  )   )",
    "(  (    )  )",
    "((        ))",
)
"""As everybody's terminal has them."""
LEAST: Final = 4
"""Marks from which they stand beside each other: fewer would be read as more than they are."""


class Felt(NamedTuple):
    """What was said in one sitting alone, as circles; empty where nothing was."""

    reading: Kept
    before: str
    after: str


def felt(kept: Iterable[Kept]) -> list[Felt]:
    """One's own, newest first; none while there are fewer marks than four. ``kept`` are newest first."""
    found = [Felt(each, *map(_circles, each.closeness)) for each in kept if len(each.closeness) == 2]
    marks = sum(bool(each.before) + bool(each.after) for each in found)
    return found if marks >= LEAST else []


def _circles(digit: str) -> str:
    return CIRCLES[int(digit)] if digit.isdigit() and int(digit) < len(CIRCLES) else ""
