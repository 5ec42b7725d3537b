"""A sitting as two, apart from its cards: whose turn it is, what both have seen, and the reading that it becomes.

All of it lives in memory. The draft on disk is the sitting's own reading, which holds cards and prompts and not one
typed word; :meth:`Together.reading` puts the words in that both have seen, for the one moment of keeping.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from tarot_tui import limits
from tarot_tui.readings.reading import Note, Person, Promise, Reading
from tarot_tui.text import clean
from tarot_tui.two.answers import Answers, Shown
from tarot_tui.two.partner import KEYS, Pair, Partner


def for_two(reading: Reading) -> Reading:
    """``reading`` as the sitting of two that its draft may hold: cards and prompts, and no typed word."""
    people = tuple(Person(key, "") for key in KEYS)
    return replace(reading, mode="pair", question="", people=people, marks=(), notes=(), promise=None)


class _Seen(NamedTuple):
    """What both have seen of one of them."""

    card: int | None
    shown: Shown
    at: datetime


class _Sealed(NamedTuple):
    """What one of them wrote for a later day; the other has not seen it."""

    text: str
    opens: date
    at: datetime


class Together:
    """Two people at one keyboard, from the agreement on."""

    def __init__(self, pair: Pair, begins: int, question: str = "") -> None:
        """``begins`` is the place in ``pair`` of the one who writes first on the first card."""
        self._pair = pair
        self._begins = begins
        self._question = clean(question).strip()[: limits.QUESTION_CHARACTERS]
        self._answers: Answers | None = None
        self._about: int | None = None
        self._seen: list[_Seen] = []
        self._told: dict[str, Note] = {}
        self._valued: dict[str, Note] = {}
        self._marked: dict[str, Note] = {}
        self._sealed: dict[str, _Sealed] = {}
        self._finished_seals: set[str] = set()
        self._rounds = 0
        self.promise: Promise | None = None
        """One that both make, or none."""

    def __repr__(self) -> str:
        """No word of either."""
        return f"Together({self._rounds} rounds)"

    @property
    def pair(self) -> Pair:
        """The two."""
        return self._pair

    @property
    def question(self) -> str:
        """Their own words for the question, if any."""
        return self._question

    def partner(self, key: str) -> Partner:
        """The one with that key."""
        return self._pair[0] if self._pair[0].key == key else self._pair[1]

    def other(self, key: str) -> Partner:
        """The one beside them."""
        return self._pair[1] if self._pair[0].key == key else self._pair[0]

    @property
    def order(self) -> tuple[Partner, Partner]:
        """Who is first in the round that is on, or comes next; it swaps with every round."""
        at = (self._begins + self._rounds) % 2
        return self._pair[at], self._pair[1 - at]

    # One question after the other

    @property
    def answers(self) -> Answers:
        """The question that both are answering. One has to have been begun."""
        assert self._answers is not None
        return self._answers

    def begin(self, prompt: str, card: int | None = None) -> Answers:
        """Both will write on this now: on a card, or on a question over the whole sitting."""
        one, other = self.order
        self._about = card
        self._answers = Answers((one.key, other.key), prompt)
        return self._answers

    def see(self, now: datetime) -> tuple[Shown, ...]:
        """What both wanted to show, now that both have handed over: it is part of the sitting from here on."""
        assert self._answers is not None and self._answers.is_open
        shown = self._answers.shown()
        self._seen += [_Seen(self._about, each, now.replace(microsecond=0)) for each in shown]
        self.end_round()
        return shown

    def end_round(self) -> None:
        """The question is done with, answered or not; the other one is first in the next."""
        self._answers = None
        self._rounds += 1

    @property
    def has_seen(self) -> bool:
        """Whether either showed the other anything, or they made anything together."""
        made = (self._seen, self._told, self._marked, self._valued, self._finished_seals, self.promise)
        return any(map(bool, made))

    def forget_notes(self) -> None:
        """Only cards, prompts and the promise are to be kept."""
        self._seen.clear()
        self._told.clear()
        self._valued.clear()
        self._marked.clear()
        self._sealed.clear()
        self._finished_seals.clear()
        self._question = ""

    # At the end

    def tell(self, key: str, text: str, card: int, now: datetime) -> None:
        """A line of this person's on a card, typed where both see it; empty text takes it back."""
        text = clean(text)[: limits.LINE_CHARACTERS]
        if text.strip():
            self._told[key] = Note(key, text, now.replace(microsecond=0), card=card, visibility="shared")
        else:
            self._told.pop(key, None)

    def told(self, key: str) -> str:
        """The line of this person's, if any."""
        return self._told[key].text if key in self._told else ""

    def value(self, key: str, text: str, asked: str, now: datetime) -> None:
        """One thing that this person values in the other, typed where both see it; empty text takes it back."""
        text = clean(text)[: limits.LINE_CHARACTERS]
        if text.strip():
            moment = now.replace(microsecond=0)
            self._valued[key] = Note(key, text, moment, visibility="shared", asked=asked)
        else:
            self._valued.pop(key, None)

    def valued(self, key: str) -> str:
        """What this person wrote of the other, if anything."""
        return self._valued[key].text if key in self._valued else ""

    def mark(self, key: str, text: str, asked: str, now: datetime) -> None:
        """What this person thinks may be behind it, marked where both see it; empty text takes it back."""
        text = clean(text)[: limits.NOTE_CHARACTERS]
        if text.strip():
            moment = now.replace(microsecond=0)
            self._marked[key] = Note(key, text, moment, visibility="shared", asked=asked)
        else:
            self._marked.pop(key, None)

    def marked(self, key: str) -> str:
        """What this person marked, if anything."""
        return self._marked[key].text if key in self._marked else ""

    def seal(self, key: str, text: str, opens: date, now: datetime) -> None:
        """A last note that opens on or after a day, as it stands now; empty text takes it back."""
        text = clean(text)[: limits.NOTE_CHARACTERS]
        if text.strip():
            self._sealed[key] = _Sealed(text, opens, now.replace(microsecond=0))
        else:
            self._sealed.pop(key, None)
            self._finished_seals.discard(key)

    def finish_seal(self, key: str) -> None:
        """This person is done with theirs: from now on it is part of what can be kept. One that is left is not."""
        if key in self._sealed:
            self._finished_seals.add(key)

    def sealed(self, key: str) -> str:
        """What this person has sealed so far. For their own eyes."""
        return self._sealed[key].text if key in self._sealed else ""

    def reading(self, cards: Reading, now: datetime) -> Reading:
        """The reading as it would be kept: ``cards`` with what both have seen, and the sealed notes."""
        prompts = [card.prompt for card in cards.cards]
        notes = [self._note(seen, prompts) for seen in self._seen]
        notes += [self._told[one.key] for one in self._pair if one.key in self._told]
        notes.sort(key=lambda note: len(cards.cards) if note.card is None else note.card)
        notes += [self._marked[one.key] for one in self._pair if one.key in self._marked]
        notes += [self._valued[one.key] for one in self._pair if one.key in self._valued]
        notes += [
            Note(key, each.text, each.at, kind="sealed", opens=each.opens)
            for key, each in sorted(self._sealed.items())
            if key in self._finished_seals
        ]
        return replace(
            cards,
            mode="pair",
            status="complete",
            updated=now.replace(microsecond=0),
            question=self._question,
            people=tuple(partner.person for partner in self._pair),
            promise=self.promise,
            notes=tuple(notes),
        )

    @staticmethod
    def _note(seen: _Seen, prompts: Sequence[str]) -> Note:
        # The card's own prompt stands with the card already.
        is_known = seen.card is not None and prompts[seen.card] == seen.shown.asked
        asked = None if is_known else seen.shown.asked
        return Note(seen.shown.by, seen.shown.text, seen.at, card=seen.card, visibility="shared", asked=asked)
