"""Making a reading out of cards that fell: each on its place, with the words that were shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from datetime import datetime
from typing import Final

from tarot_tui.decks.deck import Deck
from tarot_tui.drawing.draw import Drawn
from tarot_tui.readings.reading import (
    CardDrawn,
    DeckUsed,
    DrawUsed,
    Mode,
    Person,
    Reading,
    SpreadUsed,
)
from tarot_tui.spreads.spread import Place, Spread
from tarot_tui.words.words import CardWords

WordsOf = Callable[[str], CardWords | None]
"""Gives the words of a card, or ``None`` where there are none."""


NOTHING: Final[frozenset[str]] = frozenset()
"""Of the signs that somebody may have noticed."""


def card_on(
    place: Place, drawn: Drawn, deck: Deck, words_of: WordsOf, noticed: Set[str] = NOTHING
) -> CardDrawn:
    """The card on its place: its meaning and the prompt that comes first for somebody who ``noticed`` these signs, or
    the place's own question where it has no words."""
    words = words_of(drawn.card)
    prompt = words.prompt_for(place.lens, drawn.orientation, noticed) if words else None
    return CardDrawn(
        place=place.id,
        place_title=place.title,
        looks_at=place.looks_at,
        lens=place.lens,
        card=drawn.card,
        card_name=deck.cards[drawn.card].name,
        orientation=drawn.orientation,
        meaning=words.meanings[drawn.orientation] if words else "",
        prompt_id=prompt.id if prompt else "",
        prompt=prompt.text if prompt else place.question,
    )


def new_reading(
    spread: Spread,
    drawn: Sequence[Drawn],
    deck: Deck,
    words_of: WordsOf,
    how: DrawUsed,
    *,
    reading_id: str,
    now: datetime,
    zone: str,
    app: str,
    question: str = "",
    mode: Mode = "solo",
    noticed: Set[str] = NOTHING,
) -> Reading:
    """A reading of one person, without notes. ``now`` is the local time; its fraction of a second is dropped.

    What they ``noticed`` is not in it: it chooses which prompts come.
    """
    moment = now.replace(microsecond=0)
    return Reading(
        id=reading_id,
        created=moment,
        updated=moment,
        zone=zone,
        mode=mode,
        app=app,
        question=question,
        spread=SpreadUsed(spread.id, spread.title),
        deck=DeckUsed(deck.handle, deck.name, deck.version),
        draw=how,
        people=(Person("a", ""),),
        cards=tuple(
            card_on(place, fallen, deck, words_of, noticed)
            for place, fallen in zip(spread.places, drawn, strict=True)
        ),
    )


def without_cards(spread: SpreadUsed, *, reading_id: str, now: datetime, zone: str, app: str) -> Reading:
    """A reading of one person in which no card lies and nothing stands yet: how a question or an exercise begins."""
    moment = now.replace(microsecond=0)
    return Reading(
        id=reading_id,
        created=moment,
        updated=moment,
        zone=zone,
        mode="solo",
        app=app,
        status="draft",
        spread=spread,
        deck=DeckUsed("", "", ""),
        draw=DrawUsed("drawn", 1, 0, False),
        people=(Person("a", ""),),
        cards=(),
    )
