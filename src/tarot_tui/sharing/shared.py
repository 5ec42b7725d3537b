"""What of a reading may go out, as one value; and the only way from a reading to it.

Texts, Markdown, JSON and the block are all made from :class:`Shared` alone. What is not in it cannot leak: the
reading's own id, its times, zone, status, marks, tags, seed, other notes.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from tarot_tui.problem import Problem
from tarot_tui.readings.reading import SIGNS, CardDrawn, Note, Person, Promise, Reading, SpreadUsed
from tarot_tui.text import clean, one_line

With = Literal["names", "question", "notes", "notes:a", "notes:b", "promise", "pictures"]
WITH: Final[tuple[With, ...]] = ("names", "question", "notes", "notes:a", "notes:b", "promise", "pictures")
"""What can be ticked; everything else of :class:`Shared` always goes out. Pictures are added by the text."""


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note that goes out: whose, on which card, and nothing of when or how it came about."""

    by: str
    """Key of one of the people."""
    text: str
    card: int | None = None
    """Index of the card it belongs to; ``None`` for the whole reading."""
    asked: str = ""
    """The question that it answers, where that is another than its card's."""


@dataclass(frozen=True, slots=True)
class SharedPromise:
    """A promise that goes out: what was promised, not what became of it."""

    moment: str
    act: str
    by: tuple[str, ...]
    look_back: date | None = None


Step = Literal["invitation", "answer", "reply"]


@dataclass(frozen=True, slots=True)
class Leg:
    """Which of the three texts between two people apart it is, and what fixes the words of the first of them."""

    step: Step
    seals: tuple[str, ...]
    """One for each card and one for the whole reading."""
    salt: str = ""
    """Only in a reply."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Exactly what goes out."""

    share_id: str
    """A uuid4 made for this share alone, by which a receiver notices that it came twice. Answer and reply have that
    of their invitation."""
    day: date
    spread: SpreadUsed
    deck: str
    """The name of the deck."""
    cards: tuple[CardDrawn, ...]
    people: tuple[Person, ...] = ()
    """Those whose words are in it, and with names everybody named; by key (``a``, ``b``, …). A name is empty
    unless names were ticked."""
    question: str = ""
    promise: SharedPromise | None = None
    notes: tuple[SharedNote, ...] = ()
    """By card, those on the whole reading last."""
    leg: Leg | None = None
    """Only in what goes between two people apart; what they wrote then stands in the places of the text."""

    def __repr__(self) -> str:
        """Only the share: the rest is private text."""
        return f"Shared({self.share_id!r})"


def select(reading: Reading, with_: Set[With], share_id: str, today: date) -> Shared:
    """What of ``reading`` goes out when ``with_`` is ticked.

    Of two people's notes only those that both have seen (visibility "shared") ever go, whatever is ticked; of a
    solo reading the ticked ones are the sharer's own. A note that is sealed on ``today`` stays.

    Raises :class:`Problem` for a list of signs, of which nothing goes out.
    """
    if reading.spread.id == SIGNS:
        raise Problem("a list of signs is for nobody but its writer, and is not shared")
    solo = reading.mode == "solo"
    notes = [note for note in reading.notes if _may_go(note, solo, with_, today)]
    promise = _going_out(reading.promise) if reading.promise and "promise" in with_ else None
    names = {person.key: one_line(person.name) for person in reading.people if "names" in with_}
    seen = {note.by for note in notes}.union(promise.by if promise else (), filter(names.get, names))
    count = len(reading.cards)
    return cleaned(
        Shared(
            share_id=share_id,
            day=reading.created.date(),
            spread=reading.spread,
            deck=reading.deck.name,
            cards=reading.cards,
            people=tuple(Person(key, names.get(key, "")) for key in sorted(seen)),
            question=reading.question if "question" in with_ else "",
            promise=promise,
            notes=tuple(
                SharedNote(note.by, note.text, _card(note, count), note.asked or "") for note in notes
            ),
        )
    )


def cleaned(shared: Shared) -> Shared:
    """``shared`` with every text harmless, its notes in order and without empty ones."""
    promise = shared.promise
    return Shared(
        share_id=one_line(shared.share_id),
        day=shared.day,
        spread=SpreadUsed(one_line(shared.spread.id), one_line(shared.spread.title)),
        deck=one_line(shared.deck),
        cards=tuple(_clean_card(card) for card in shared.cards),
        people=tuple(replace(person, name=one_line(person.name)) for person in shared.people),
        question=clean(shared.question).strip(),
        promise=promise and replace(promise, moment=one_line(promise.moment), act=one_line(promise.act)),
        notes=_clean_notes(shared.notes, len(shared.cards)),
        leg=shared.leg,
    )


def _may_go(note: Note, solo: bool, with_: Set[With], today: date) -> bool:
    ticked = "notes" in with_ or f"notes:{note.by}" in with_
    sealed = (note.kind == "sealed" and note.opens is None) or note.is_sealed(today)
    return ticked and not sealed and (solo or note.visibility == "shared") and bool(clean(note.text).strip())


def _card(note: Note, count: int) -> int | None:
    return note.card if note.card is not None and 0 <= note.card < count else None


def _going_out(promise: Promise) -> SharedPromise | None:
    if not one_line(promise.moment + promise.act):
        return None
    return SharedPromise(promise.moment, promise.act, tuple(sorted(set(promise.by))), promise.look_back)


def _clean_card(card: CardDrawn) -> CardDrawn:
    # Field by field: what a reading's card may one day hold besides does not go out by itself.
    return CardDrawn(
        place=one_line(card.place),
        place_title=one_line(card.place_title),
        looks_at=one_line(card.looks_at),
        lens=card.lens,
        card=one_line(card.card),
        card_name=one_line(card.card_name),
        orientation=card.orientation,
        meaning=one_line(card.meaning),
        prompt_id=one_line(card.prompt_id),
        prompt=one_line(card.prompt),
    )


def _clean_notes(notes: tuple[SharedNote, ...], last: int) -> tuple[SharedNote, ...]:
    cleaned_notes = [
        replace(note, text=clean(note.text).strip(), asked=one_line(note.asked)) for note in notes
    ]
    kept = [note for note in cleaned_notes if note.text]
    return tuple(sorted(kept, key=lambda note: last if note.card is None else note.card))
