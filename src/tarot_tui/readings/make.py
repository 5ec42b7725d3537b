"""Making a reading out of cards that fell: each on its place, with the words that were shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

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


def card_on(place: Place, drawn: Drawn, deck: Deck, words_of: WordsOf) -> CardDrawn:
    """The card on its place: its meaning and first prompt, or the place's own question where it has no words."""
    words = words_of(drawn.card)
    prompt = words.prompt(place.lens, drawn.orientation) if words else None
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
) -> Reading:
    """A reading of one person, without notes. ``now`` is the local time; its fraction of a second is dropped."""
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
            card_on(place, fallen, deck, words_of) for place, fallen in zip(spread.places, drawn, strict=True)
        ),
    )
