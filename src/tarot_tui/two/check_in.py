"""A check-in of two: what they say in its rounds where both see it, and one ask each with its answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal, NamedTuple

from tarot_tui import limits
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import clean
from tarot_tui.two.partner import Pair
from tarot_tui.two.together import Together

Answer = Literal["yes", "no", "smaller"]
"""What can be said to an ask. Each is as fine as the others."""


class Ask(NamedTuple):
    """One thing that one of them asks of the other, and what the other says to it."""

    text: str
    question: str
    """The question that led to it."""
    at: datetime
    answer: Answer | None = None
    said: str = ""
    """The answer in words."""
    asked: str = ""
    """What stands over the answer."""

    def __repr__(self) -> str:
        """No word of it."""
        return f"Ask(answer={self.answer!r})"


class CheckInTogether(Together):
    """Two people who check in with each other. All of it lives in memory until both keep it."""

    def __init__(self, pair: Pair, begins: int, question: str = "") -> None:
        super().__init__(pair, begins, question)
        self._good: dict[str, Note] = {}
        self._asks: dict[str, Ask] = {}

    # Good things

    def name_good(self, key: str, text: str, question: str, now: datetime) -> None:
        """One good thing that this person names, typed where both see it; empty text takes it back."""
        text = clean(text)[: limits.LINE_CHARACTERS]
        if text.strip():
            moment = now.replace(microsecond=0)
            self._good[key] = Note(key, text, moment, visibility="shared", asked=question)
        else:
            self._good.pop(key, None)

    def good(self, key: str) -> str:
        """The good thing that this person named, if any."""
        return self._good[key].text if key in self._good else ""

    @property
    def has_good(self) -> bool:
        """Whether either has named one: its question stays then."""
        return bool(self._good)

    # Asks

    def ask_for(self, key: str, text: str, question: str, now: datetime) -> None:
        """This person's one ask, typed where both see it; empty text takes it back, with its answer."""
        text = clean(text)[: limits.LINE_CHARACTERS]
        if not text.strip():
            self._asks.pop(key, None)
        elif self.asks(key) != text:
            self._asks[key] = Ask(text, question, now.replace(microsecond=0))

    def asks(self, key: str) -> str:
        """What this person asks for, if anything."""
        return self._asks[key].text if key in self._asks else ""

    def answer(self, key: str, answer: Answer | None, said: str, asked: str) -> None:
        """What the other says to the ask of ``key``; ``asked`` stands over it."""
        said = clean(said)[: limits.NOTE_CHARACTERS]
        self._asks[key] = self._asks[key]._replace(answer=answer, said=said, asked=asked)

    def word(self, key: str, said: str) -> None:
        """What the other has typed of an answer so far."""
        if key in self._asks:
            self.answer(key, None, said, "")

    def worded(self, key: str) -> str:
        """The same, as long as it is not the answer."""
        ask = self._asks.get(key)
        return ask.said if ask and not ask.answer else ""

    def answered(self, key: str) -> Ask | None:
        """The ask of ``key``, if it was answered."""
        ask = self._asks.get(key)
        return ask if ask and ask.answer else None

    # What becomes of it

    @property
    def has_seen(self) -> bool:
        """Whether either said anything where both saw it, or they made anything together."""
        return bool(self._good or self._asks or super().has_seen)

    def forget_notes(self) -> None:
        """Only cards, prompts and the promise are to be kept."""
        self._good.clear()
        self._asks.clear()
        super().forget_notes()

    def reading(self, cards: Reading, now: datetime) -> Reading:
        """The reading as it would be kept: what was said on a card, then the rounds in their order, then the end."""
        kept = super().reading(cards, now)
        on_cards = [note for note in kept.notes if note.card is not None]
        whole = [note for note in kept.notes if note.card is None]
        us = sum(seen.card is None for seen in self._seen)
        good = [self._good[one.key] for one in self.pair if one.key in self._good]
        return replace(kept, notes=(*on_cards, *good, *whole[:us], *self._as_notes(), *whole[us:]))

    def _as_notes(self) -> list[Note]:
        notes = []
        for key, ask in self._asks.items():
            notes.append(Note(key, ask.text, ask.at, visibility="shared", asked=ask.question))
            if ask.answer:
                other = self.other(key).key
                notes.append(Note(other, ask.said, ask.at, visibility="shared", asked=ask.asked))
        return notes
