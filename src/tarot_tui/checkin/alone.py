"""The rounds of one who sits alone: a box for each, and the last of them an ask to bring along.

What is written here is in the notes of the reading at once. From those alone the check-in is taken up again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tarot_tui import limits
from tarot_tui.checkin.questions import KINDS, ROUNDS, Kind, Questions, Round
from tarot_tui.readings.people import owner
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import clean


class Alone:
    """What was asked and written in each round so far."""

    def __init__(self, reading: Reading, texts: Mapping[str, Any]) -> None:
        """``reading`` is a check-in as far as it has come; ``texts`` are those of ``check_in``."""
        self._questions = Questions(texts, reading.id)
        self._by = owner(reading)
        self._written: dict[Round, Note] = {}
        self._others: list[Note] = []
        """Notes that are of no round."""
        unknown = []
        for note in (note for note in reading.notes if note.card is None):
            if found := self._round_of(note.asked or ""):
                self._written[found] = note
            else:
                unknown.append(note)
        for note in unknown:  # its question has been worded otherwise since
            free = next((each for each in ROUNDS if each not in self._written), None)
            if free and note.kind == "first":
                self._written[free] = note
            else:
                self._others.append(note)
        self.at: Round = max(self._written, key=ROUNDS.index, default=ROUNDS[0])
        """The round that is on: at first the last in which something was written."""

    def __repr__(self) -> str:
        """No word of it."""
        return f"Alone({self.at!r})"

    def _round_of(self, asked: str) -> Round | None:
        free = [each for each in ROUNDS if each not in self._written]
        for each in free:
            for kind in KINDS:
                if asked in self._questions.lines(each, kind):
                    if each == "feelings":
                        self._questions.turn_to(kind)
                    return each
        return None

    def asked(self, of: Round) -> str:
        """The question of a round."""
        written = self._written.get(of)
        return (written.asked if written else None) or self._questions.asked(of)

    def text(self, of: Round) -> str:
        """What was written in it."""
        return self._written[of].text if of in self._written else ""

    @property
    def kind(self) -> Kind:
        """What feelings are asked about."""
        return self._questions.kind()

    def turn_to(self, kind: Kind) -> bool:
        """Ask feelings about something else. Not over a note: it would seem to answer what it was not asked."""
        if self.text("feelings"):
            return False
        self._questions.turn_to(kind)
        return True

    def other(self, of: Round) -> bool:
        """Another question for a round; not over a note either."""
        if self.text(of):
            return False
        self._questions.other(of)
        return True

    def write(self, of: Round, text: str, now: datetime) -> tuple[Note, ...]:
        """Put what was written in a round among the notes; empty text takes it out. Gives all of them."""
        text = clean(text)[: limits.NOTE_CHARACTERS]
        asked = self.asked(of)
        if text.strip():
            self._written[of] = Note(self._by, text, now.replace(microsecond=0), asked=asked)
        else:
            self._written.pop(of, None)
        return (*(self._written[each] for each in ROUNDS if each in self._written), *self._others)

    def go(self, step: int) -> bool:
        """On to another round; whether there is one."""
        to = ROUNDS.index(self.at) + step
        if not 0 <= to < len(ROUNDS):
            return False
        self.at = ROUNDS[to]
        return True
