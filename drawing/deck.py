"""Every card of the deck by its canonical ID, and the back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

Draw = Callable[[], str]
MODULES: Final = ("majors_00", "majors_06", "majors_11", "majors_17", "wands", "cups", "swords", "pentacles")
"""Each has ``CARDS``, canonical ID to the function that draws the card as SVG, and ``ALTS``, ID to what is seen."""


def cards() -> dict[str, Draw]:
    """All cards that are drawn."""
    found: dict[str, Draw] = {}
    for name in MODULES:
        cards_of: Mapping[str, Draw] = import_module(f"drawing.{name}").CARDS
        found |= cards_of
    return found


def alts() -> dict[str, str]:
    """What is seen on each card, in a sentence."""
    found: dict[str, str] = {}
    for name in MODULES:
        alts_of: Mapping[str, str] = import_module(f"drawing.{name}").ALTS
        found |= alts_of
    return found
