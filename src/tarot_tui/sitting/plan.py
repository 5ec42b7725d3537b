"""What was chosen before the cards fall, and the cards falling by it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import datetime
from typing import Final, Literal, NamedTuple

from tarot_tui.decks.deck import Deck
from tarot_tui.drawing.chance import ALGORITHM, Bits
from tarot_tui.drawing.draw import Drawn, draw
from tarot_tui.readings.make import NOTHING, new_reading
from tarot_tui.readings.reading import ON_PATH, DrawUsed, Energy, Mark, Reading
from tarot_tui.sitting.sitting import ALONE
from tarot_tui.spreads.spread import Spread
from tarot_tui.words.load import WordStore

FACES: Final = 6
"""Cards that lie face up when one is chosen by its picture."""

Way = Literal["drawn", "chosen", "hand"]
"""From a fan of backs, by the picture out of a few face up, or named from the person's own deck."""


class Plan(NamedTuple):
    """What was chosen on the way to the table."""

    spread: Spread
    deck: Deck
    way: Way = "drawn"
    reversal_percent: int = 50
    question: str = ""
    energy: Energy | None = None
    """How much there is of it, where somebody said so."""
    closeness: int | None = None
    """How close it feels, 0 to 6, where somebody said so."""
    is_on_path: bool = False
    """Whether it is a step of the path."""

    @property
    def size(self) -> int:
        """How many cards it takes."""
        return len(self.spread.places)

    def first(self, count: int) -> Plan:
        """The same with its first places only: for an evening with little energy, or a talk of two."""
        return self._replace(spread=self.spread._replace(places=self.spread.places[:count]))

    def dealt(self, words: WordStore, bits: Bits, turns: Bits, count: int = 0) -> list[Drawn]:
        """Cards by chance, one for each place (or ``count``). Raises :class:`Problem` when there are too few."""
        cards = words.dealable(self.deck.cards)
        return draw(cards, count or self.size, self.reversal_percent, bits, turns)

    def reading(
        self,
        drawn: Sequence[Drawn],
        words: WordStore,
        *,
        reading_id: str,
        now: datetime,
        zone: str,
        app: str,
        noticed: Set[str] = NOTHING,
    ) -> Reading:
        """The reading of the cards that lie on the places, for somebody who ``noticed`` these signs."""
        # What somebody laid out themselves was turned by them, not by a chance of ours.
        if self.way == "hand":
            how = DrawUsed("manual", ALGORITHM, 0, False)
        else:
            how = DrawUsed(self.way, ALGORITHM, self.reversal_percent, False)
        reading = new_reading(
            self.spread, drawn, self.deck, words.words_of, how,
            reading_id=reading_id, now=now, zone=zone, app=app, question=self.question,
            noticed=noticed,
        )  # fmt: skip
        return replace(
            reading, marks=marks_before(self.energy, self.closeness), tags=path_tags(self.is_on_path)
        )


def path_tags(is_on_path: bool) -> tuple[str, ...]:
    """The tags of a reading that is a step of the path, or of one that is none."""
    return (ON_PATH,) if is_on_path else ()


def marks_before(energy: Energy | None, closeness: int | None) -> tuple[Mark, ...]:
    """What somebody said before any card fell, if anything."""
    said = energy is not None or closeness is not None
    return (Mark(ALONE, "before", closeness, energy),) if said else ()
