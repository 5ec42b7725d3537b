"""A deck and its cards, as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Card(NamedTuple):
    """One card of a deck."""

    id: str
    """Canonical ID, or the deck's own."""
    name: str
    """As the deck calls it, on one line; empty only where a version 2 deck says that the card is unnamed."""
    number: str
    """What is printed on it (``IX``); empty for minors and unnumbered cards."""
    alt: str
    """What is seen on it, in words; may be empty."""
    image: str
    """A picture that the deck names outright, relative to its folder; usually empty."""
    variant: str = ""
    """Key of the variant that stands for the card where it has several pictures; usually empty."""


class Back(NamedTuple):
    """One design of the back of the cards."""

    key: str
    name: str
    alt: str
    image: str
    """Path relative to the deck's folder; empty where the pictures are found by the design's key."""


class Deck(NamedTuple):
    """A deck that was read: who made it, and its cards in the deck's order."""

    handle: str
    """The name of its folder, by which a library knows it."""
    root: str
    """Its folder."""
    schema: tuple[int, int]
    """Major and minor version of the deck format."""
    name: str
    version: str
    """The deck's own, in any form; empty when it has none."""
    identifier: str
    """The deck's own global name, if it has one."""
    creator: str
    """Who devised it."""
    artist: str
    """Who drew it; the author of a version 1 deck."""
    publisher: str
    packager: str
    """Who put the files together."""
    license: str
    copyright: str
    attribution: str
    description: str
    """May have several lines."""
    aspect_ratio: float
    """Width by height."""
    cards: Mapping[str, Card]
    """By ID, in the deck's order."""
    suits: Mapping[str, str]
    """The deck's words for its suits, by key, in the deck's order."""
    backs: tuple[Back, ...]
    default_back: str
    """Key of the back that is used; empty when the deck has none."""
    remarks: tuple[str, ...]
    """What is odd about it but does not hinder play, a line each."""

    def names(self) -> dict[str, str]:
        """Card ID to name, for finding a card by its name."""
        return {card.id: card.name for card in self.cards.values()}
