"""A reading while it is played alone: what is turned, what is written, what was passed.

It holds no clock and saves nothing: the time comes with each change, and whoever shows it saves
:attr:`Sitting.reading` after a change.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from tarot_tui import limits
from tarot_tui.readings.make import WordsOf
from tarot_tui.readings.people import INVITER, owner
from tarot_tui.readings.reading import CardDrawn, Mark, Note, NoteKind, Promise, Reading
from tarot_tui.text import clean
from tarot_tui.words.words import Prompt

ALONE = INVITER
"""Key of the one person of a sitting alone."""


class Sitting:
    """The reading as far as it has come."""

    def __init__(self, reading: Reading, words_of: WordsOf, now: Callable[[], datetime]) -> None:
        self._reading = reading
        self._words_of = words_of
        self._now = now
        written = {note.card for note in reading.notes if note.card is not None}
        self._turned = set(written)
        self._passed: set[int] = set()
        asked = ((note.card, note.asked) for note in reading.notes if note.kind == "go_on")
        self._asked = {card: question for card, question in asked if card is not None and question}
        """The follow-up question of each card that was asked one."""

    @property
    def reading(self) -> Reading:
        """The reading as it stands."""
        return self._reading

    @property
    def cards(self) -> Sequence[CardDrawn]:
        """The cards in the order of their places."""
        return self._reading.cards

    @property
    def turned(self) -> frozenset[int]:
        """Which cards lie face up."""
        return frozenset(self._turned)

    @property
    def answered(self) -> int:
        """How many cards were written on or passed."""
        return sum(self.is_answered(index) for index in range(len(self.cards)))

    @property
    def is_touched(self) -> bool:
        """Whether it is worth a draft: somebody wrote or chose something, or two have begun and may come back.

        The question of an invitation came with it.
        """
        reading = self._reading
        asked = reading.question and not reading.invitation
        is_of_two = (
            reading.mode == "pair" and reading.cards
        )  # before a card lies there is nothing that a draft may hold
        has_felt = self.felt is not None
        return bool(reading.notes or reading.promise or asked or has_felt or is_of_two)

    def turn(self, index: int) -> None:
        """Turn a card face up."""
        self._turned.add(index)

    def is_answered(self, index: int) -> bool:
        """Whether the card was written on or passed."""
        return index in self._passed or any(note.card == index for note in self._reading.notes)

    def next_open(self, after: int = -1) -> int | None:
        """The next card that was neither written on nor passed, going round from ``after``."""
        count = len(self.cards)
        for step in range(1, count + 1):
            index = (after + step) % count
            if not self.is_answered(index):
                return index
        return None

    def note(self, index: int | None, kind: NoteKind = "first") -> str:
        """What was written on a card (``None``: on the whole reading)."""
        for note in self._reading.notes:
            if note.card == index and note.kind == kind:
                return note.text
        return ""

    def write(self, index: int | None, text: str, kind: NoteKind = "first", asked: str = "") -> None:
        """Put what was written on a card (``None``: on the whole reading) into the reading. Empty text takes the note
        out again. ``asked`` is what it answers, where that is not the card's prompt.

        Text over the limit of a note is cut; whoever shows the box says so before it comes to that.
        """
        text = clean(text)[: limits.NOTE_CHARACTERS]
        notes = [note for note in self._reading.notes if (note.card, note.kind) != (index, kind)]
        if text.strip():
            if kind == "go_on" and index is not None:
                asked = asked or self._asked.get(index, "")
            by = owner(self._reading)
            notes.append(Note(by, text, self._moment(), card=index, kind=kind, asked=asked or None))
        last = len(self.cards)
        # What goes on stands behind what it goes on from, whichever was written last.
        notes.sort(key=lambda note: (last if note.card is None else note.card, note.kind != "first"))
        self._change(notes=tuple(notes))

    def write_whole(self, notes: Sequence[Note]) -> None:
        """Put these notes on the whole reading, in place of all that are there. They stand behind those on cards."""
        on_cards = (note for note in self._reading.notes if note.card is not None)
        self._change(notes=(*on_cards, *notes))

    def pass_over(self, index: int) -> None:
        """Leave a card without a word. It costs nothing and is not kept anywhere."""
        self._passed.add(index)

    def follow_up(self, index: int, lines: Sequence[str]) -> str:
        """The one question, of ``lines``, that asks on after what was written on a card.

        Which one goes by the reading, so that it is the same when the reading is taken up again; where a note
        answers one, it is that. What is written on from here answers it.
        """
        first = zlib.crc32(f"{self._reading.id}/{index}".encode()) % len(lines)
        return self._asked.setdefault(index, lines[first])

    def other_follow_up(self, index: int, lines: Sequence[str]) -> bool:
        """Ask another in its place. Not over a note: it would seem to answer what it was not asked."""
        if self.note(index, "go_on"):
            return False
        asked = self.follow_up(index, lines)
        at = lines.index(asked) if asked in lines else -1
        self._asked[index] = lines[(at + 1) % len(lines)]
        return True

    def other_prompt(self, index: int) -> bool:
        """Swap the card's prompt for its other one; whether there is another."""
        card = self.cards[index]
        prompt = self._beside(card, card.prompt)
        if prompt is None:
            return False
        cards = list(self.cards)
        cards[index] = replace(card, prompt_id=prompt.id, prompt=prompt.text)
        self._change(cards=tuple(cards))
        return True

    def prompt_beside(self, index: int, prompt: str) -> str:
        """The card's other prompt than ``prompt``, the card itself left as it is; empty where there is none."""
        other = self._beside(self.cards[index], prompt)
        return other.text if other else ""

    def _beside(self, card: CardDrawn, prompt: str) -> Prompt | None:
        words = self._words_of(card.card)
        if not words or not card.prompt_id or self._reading.invitation:  # both answer the same question
            return None
        first = words.prompt(card.lens, card.orientation, "first")
        # A draft may have a prompt that was worded otherwise then: its id says which one it is.
        is_first = first.text == prompt or (card.prompt == prompt and card.prompt_id.endswith("/first"))
        return words.prompt(card.lens, card.orientation, "deeper") if is_first else first

    def ask(self, question: str) -> None:
        """The person's own question over the whole reading."""
        self._change(question=clean(question).strip()[: limits.QUESTION_CHARACTERS])

    def promise(self, promise: Promise | None) -> None:
        """One small promise, or none."""
        if promise and promise.by == (ALONE,):
            promise = replace(promise, by=(owner(self._reading),))
        self._change(promise=promise)

    @property
    def felt(self) -> int | None:
        """How close it felt at the end, where somebody said so."""
        marks = (mark.closeness for mark in self._reading.marks if mark.at == "after")
        return next((closeness for closeness in marks if closeness is not None), None)

    def feel(self, closeness: int | None) -> None:
        """How close it feels at the end, 0 to 6, or nothing said of it."""
        marks = [mark for mark in self._reading.marks if mark.at != "after"]
        if closeness is not None:
            marks.append(Mark(owner(self._reading), "after", closeness))
        self._change(marks=tuple(marks))

    def pause(self) -> None:
        """It is interrupted; the next change goes on with it."""
        self._reading = replace(self._reading, status="paused", updated=self._moment())

    def finished(self) -> Reading:
        """The reading as it is kept."""
        return replace(self._reading, status="complete", updated=self._moment())

    def _change(self, **values: object) -> None:
        changed = replace(self._reading, **values)  # type: ignore[arg-type]
        self._reading = replace(changed, status="draft", updated=self._moment())

    def _moment(self) -> datetime:
        return self._now().replace(microsecond=0)
