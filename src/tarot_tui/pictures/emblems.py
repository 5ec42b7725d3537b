"""What is drawn on a card that has no picture of its own."""

from __future__ import annotations

from typing import NamedTuple

from tarot_tui.cards.slots import PIPS, Slot
from tarot_tui.pictures.majors import major_sign
from tarot_tui.pictures.shapes import Drawing
from tarot_tui.pictures.suits import TALL, ace, court, pips, suit_sign


class Emblem(NamedTuple):
    """A drawing, and how far it goes from its middle each way."""

    drawing: Drawing
    reach: tuple[float, float] = (1.0, 1.0)


def emblem(slot: Slot | None, rows: int) -> Emblem:
    """What is drawn, by how many rows there are for it; ``None`` is a card outside the order."""
    if slot is None or slot.is_major:
        return Emblem(major_sign(slot.key if slot else ""))
    if slot.is_court and rows >= 6:
        return Emblem(court(slot.suit, slot.key), (1.0, TALL))
    if slot.key in PIPS and rows >= 9:
        count = PIPS.index(slot.key) + 1
        return Emblem(ace(slot.suit)) if count == 1 else Emblem(pips(slot.suit, count), (1.0, TALL))
    return Emblem(suit_sign(slot.suit))
