"""Card slots by their canonical IDs (Arcana deck format 1.0, section "identifiers").

A slot is a place in the tradition ("the major numbered eight"), not a picture and not a name: decks name and
draw it, words speak about it, and a saved reading refers to it.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

Orientation = Literal["upright", "reversed"]
ORIENTATIONS: Final[tuple[Orientation, ...]] = ("upright", "reversed")

SUITS: Final = ("wands", "cups", "swords", "pentacles")
PIPS: Final = ("ace", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
COURT: Final = ("page", "knight", "queen", "king")
RANKS: Final = PIPS + COURT

MAJOR_KEYS: Final = tuple(f"{number:02d}" for number in range(22))
MAJORS: Final = tuple(f"major_arcana.{key}" for key in MAJOR_KEYS)
MINORS: Final = tuple(f"minor_arcana.{suit}.{rank}" for suit in SUITS for rank in RANKS)
SLOTS: Final = MAJORS + MINORS
"""All 78 canonical IDs: majors by number, then wands, cups, swords, pentacles from ace to king."""

RESERVED: Final = frozenset({"major_arcana", "minor_arcana", *SUITS, *RANKS})
"""Words that a deck may not use for a card, suit or rank of its own."""

_CUSTOM: Final = r"[a-z_][a-z0-9_]*"


class Slot(NamedTuple):
    """A canonical ID taken apart. ``suit`` is empty for majors; ``key`` is number, rank or own name."""

    suit: str
    key: str

    @property
    def id(self) -> str:
        """The canonical ID."""
        return f"minor_arcana.{self.suit}.{self.key}" if self.suit else f"major_arcana.{self.key}"

    @property
    def is_major(self) -> bool:
        """Whether it belongs to the major arcana."""
        return not self.suit

    @property
    def is_court(self) -> bool:
        """Whether it is a page, knight, queen or king."""
        return bool(self.suit) and self.key in COURT


def parse_id(card_id: str) -> Slot | None:
    """The slot that ``card_id`` names, be it one of the 78 or a deck's own; ``None`` if it is no ID."""
    match card_id.split("."):
        case ["major_arcana", key] if _is_number(key) or is_custom_name(key):
            return Slot("", key)
        case ["minor_arcana", suit, rank] if (suit in SUITS or is_custom_name(suit)) and (
            rank in RANKS or is_custom_name(rank)
        ):
            return Slot(suit, rank)
    return None


def is_custom_name(name: str) -> bool:
    """Whether a deck may call a card, suit, rank, variant or back of its own so."""
    return bool(re.fullmatch(_CUSTOM, name)) and name not in RESERVED


def _is_number(key: str) -> bool:
    return len(key) == 2 and key.isascii() and key.isdigit()
