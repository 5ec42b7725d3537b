"""Drawing without replacement, and laying out cards that somebody names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tarot_tui.cards.find import find_card
from tarot_tui.cards.slots import Orientation, parse_id
from tarot_tui.drawing.chance import Bits, below
from tarot_tui.problem import USAGE, Problem


class Drawn(NamedTuple):
    """A card as it fell."""

    card: str
    """Its ID."""
    orientation: Orientation


def draw(pool: Sequence[str], count: int, reversal_percent: int, cards: Bits, turns: Bits) -> list[Drawn]:
    """``count`` different cards out of ``pool``, each upside down with the given chance (0 to 100).

    Which cards fall and which way up come from two series, ``cards`` and ``turns``, so that the same seed
    gives the same cards whatever the chance of a reversal. The order of ``pool`` matters to a seed.
    Raises :class:`Problem` when ``pool`` is too small.
    """
    rest = list(dict.fromkeys(pool))
    if count > len(rest):
        raise Problem(
            f"the spread has {count} places, but only {len(rest)} cards are there to be dealt",
            remedy="Choose a smaller spread, another deck, or leave out --majors",
        )
    drawn = []
    for dealt in range(count):
        # A Fisher-Yates shuffle that stops when enough cards lie on the table.
        chosen = dealt + below(len(rest) - dealt, cards)
        rest[dealt], rest[chosen] = rest[chosen], rest[dealt]
        orientation: Orientation = "reversed" if below(100, turns) < reversal_percent else "upright"
        drawn.append(Drawn(rest[dealt], orientation))
    return drawn


def by_hand(wanted: Iterable[str], names: Mapping[str, str], count: int) -> list[Drawn]:
    """The cards that somebody laid out themselves, named in the order of the places.

    Raises :class:`Problem` (usage) for an unknown card, a card named twice, or a wrong number.
    """
    drawn: list[Drawn] = []
    for words in wanted:
        card, orientation = find_card(words, names)
        if any(card == earlier.card for earlier in drawn):
            raise Problem(f"{names[card]} is named twice", remedy="A deck has each card once", code=USAGE)
        drawn.append(Drawn(card, orientation))
    if len(drawn) != count:
        raise Problem(
            f"the spread has {count} places, and {len(drawn)} cards are named",
            remedy="Name one card for each place, with commas between them",
            code=USAGE,
        )
    return drawn


def majors_of(pool: Iterable[str]) -> list[str]:
    """The cards of ``pool`` that belong to the major arcana."""
    return [card for card in pool if (slot := parse_id(card)) and slot.is_major]
