"""What a finished reading shows, as facts: suits, majors, which way up, ranks. Nothing here means anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tarot_tui.cards.slots import parse_id
from tarot_tui.readings.reading import CardDrawn


class Facts(NamedTuple):
    """Counts over the cards of one reading."""

    cards: int
    majors: int
    courts: int
    reversed: int
    suits: tuple[tuple[str, int], ...]
    """Suit and how many of it, the most first."""
    ranks: tuple[tuple[str, int], ...]
    """Rank and how many of it, for ranks that came more than once."""


def facts_of(cards: Sequence[CardDrawn]) -> Facts:
    """The facts of the cards that lie on the table."""
    slots = [slot for card in cards if (slot := parse_id(card.card))]
    minors = [slot for slot in slots if not slot.is_major]
    suits = Counter(slot.suit for slot in minors)
    ranks = Counter(slot.key for slot in minors)
    return Facts(
        cards=len(cards),
        majors=sum(slot.is_major for slot in slots),
        courts=sum(slot.is_court for slot in slots),
        reversed=sum(card.orientation == "reversed" for card in cards),
        suits=tuple(suits.most_common()),
        ranks=tuple((rank, times) for rank, times in ranks.most_common() if times > 1),
    )
