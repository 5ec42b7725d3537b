"""A spread and its places, as values."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Lens = Literal["block", "focus", "open"]
LENSES: Final[tuple[Lens, ...]] = ("block", "focus", "open")
"""What a prompt does: notice what stands between, choose one thing to tend, or show a little."""


class Place(NamedTuple):
    """One position of a spread."""

    id: str
    title: str
    looks_at: str
    lens: Lens
    at: tuple[int, int]
    """Column and row on a unitless grid; cards of one size fill it."""
    across: bool
    """Whether the card is laid across another that has the same ``at``."""
    question: str
    """The place's own plain question, for a card that has no words."""


class Spread(NamedTuple):
    """A named arrangement of places, in the order in which cards are dealt to them."""

    id: str
    title: str
    lead: str
    """One sentence under the title."""
    places: tuple[Place, ...]
