"""A spread and its places, as values."""

from __future__ import annotations

from typing import Final, NamedTuple

from tarot_tui.spreads.lens import Lens

ID: Final = r"[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,20}){0,4}"
"""What a spread or a place may be called by: it names files and is typed on the command line."""


class Place(NamedTuple):
    """One position of a spread."""

    id: str
    title: str
    looks_at: str
    lens: Lens
    at: tuple[float, float]
    """Column and row on a unitless grid, in half steps; a card fills one unit each way."""
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


def place_line(title: str, looks_at: str, between: str) -> str:
    """A place by its title and what it looks at; what begins with the words of the title says them once."""
    begins, rest = looks_at[: len(title)], looks_at[len(title) :]
    if begins.casefold() == title.casefold() and rest[:1] in ("", " "):
        return title + rest
    return f"{title}{between}{looks_at}" if looks_at else title
