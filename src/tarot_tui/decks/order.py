"""The order of a deck's cards, and the numbers that are printed on them (Arcana deck format 2.0, "order")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tarot_tui.cards.names import roman
from tarot_tui.cards.slots import RANKS, SUITS

_ROMAN_UP_TO = 39


def majors_in_order(keys: Iterable[str], declared: Mapping[str, int]) -> list[str]:
    """Major keys by position.

    A two-digit key sits at its own number unless ``declared`` seats it elsewhere, and a declared seat goes
    before an implicit one; a custom key that nobody seats comes last.
    """

    def seat(key: str) -> tuple[bool, int, bool, str]:
        if key in declared:
            return False, declared[key], False, key
        if key.isdigit():
            return False, int(key), True, key
        return True, 0, True, key

    return sorted(keys, key=seat)


def minors_in_order(
    cards: Iterable[tuple[str, str]], ranks: Mapping[str, Sequence[str]]
) -> list[tuple[str, str]]:
    """Pairs of suit and rank: the four suits, then others by key; inside a suit by rank.

    ``ranks`` holds a suit's own order; otherwise it is ace to king. Ranks outside of it follow by key.
    """

    def seat(card: tuple[str, str]) -> tuple[int, str, int, str]:
        suit, rank = card
        order = ranks.get(suit) or RANKS
        return (
            SUITS.index(suit) if suit in SUITS else len(SUITS),
            suit,
            order.index(rank) if rank in order else len(order),
            rank,
        )

    return sorted(cards, key=seat)


def number_at(position: int) -> str:
    """What is printed on the major that sits at ``position``: Roman as far as they go, else digits."""
    return roman(position) if 0 <= position <= _ROMAN_UP_TO else str(position)
