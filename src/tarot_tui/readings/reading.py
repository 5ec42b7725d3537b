"""A reading and its parts, as values. Field for field what a reading file holds (docs/formats.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from tarot_tui.cards.slots import Orientation
from tarot_tui.spreads.lens import Lens

FORMAT: Final = "tarot-tui/reading"
SCHEMA: Final = 1
CHECK_IN: Final = "check-in"
"""The spread of a check-in. Its reading holds rounds of questions as notes, and a card only where one was drawn."""
EXERCISE: Final = "exercise-"
"""The beginning of the spread id of a reading that is an exercise; its key follows. Its pages are notes."""
SOMETHING_NEW: Final = f"{EXERCISE}something-new"
"""The spread of an idea for something new: its promise holds the idea, and no moment for it but a day."""
ON_PATH: Final = "path"
"""The tag of a reading that is a step of the path."""
SIGNS: Final = f"{EXERCISE}signs"
"""The spread id of a list of signs: what somebody noticed lately. It is for nobody else."""

Status = Literal["draft", "paused", "complete"]
Mode = Literal["solo", "pair", "apart"]
Source = Literal["drawn", "chosen", "manual"]
NoteKind = Literal["first", "go_on", "later", "sealed"]
Visibility = Literal["private", "shared"]
Outcome = Literal["", "done", "partly", "not_yet", "let_go"]
Received = Literal["answer", "reply"]
Energy = Literal["low", "some", "plenty"]


def needs_cards(spread_id: str) -> bool:
    """Whether a finished reading of this spread has cards: a check-in may have none, and an exercise has none."""
    return spread_id != CHECK_IN and not spread_id.startswith(EXERCISE)


@dataclass(frozen=True, slots=True)
class SpreadUsed:
    """Which spread it was, as it was called then."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class DeckUsed:
    """Which deck it was, as it was called then."""

    id: str
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class DrawUsed:
    """How the cards came."""

    source: Source
    algorithm: int
    reversal_percent: int
    majors_only: bool
    seed: int | None = None
    """Only where one was given."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class CardDrawn:
    """A card on its place, with the texts as they were shown: later changes of words never rewrite them."""

    place: str
    place_title: str
    looks_at: str
    lens: Lens
    card: str
    card_name: str
    orientation: Orientation
    meaning: str
    prompt_id: str
    """Empty where the place's own question was asked."""
    prompt: str


@dataclass(frozen=True, slots=True)
class Promise:
    """One small thing that somebody will do."""

    moment: str
    act: str
    kind: str
    by: tuple[str, ...]
    look_back: date | None = None
    outcome: Outcome = ""
    noticed: str = ""


@dataclass(frozen=True, slots=True)
class ShareMade:
    """That a text of this reading went out, once."""

    share_id: str
    at: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a received reading came from: the share it was made of."""

    share_id: str
    received: datetime
    kind: Received | None = None
    """What of two people apart it holds; ``None`` for a reading that was shared."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation that went out of a reading, or that a reading answers."""

    share_id: str
    seals: tuple[str, ...]
    """Of what its sender wrote on each card, and on the whole reading (docs/sharing.md)."""
    salt: str | None = None
    """What the seals were made with: only in the reading that the invitation went out of."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How somebody was, before or after, where they chose to say so."""

    by: str
    at: Literal["before", "after"]
    closeness: int | None = None
    energy: Energy | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote."""

    by: str
    text: str
    written: datetime
    card: int | None = None
    """Index of the card it belongs to; ``None`` for the whole reading."""
    kind: NoteKind = "first"
    visibility: Visibility = "private"
    opens: date | None = None
    """Only for a sealed note: the day on or after which it opens."""
    asked: str | None = None
    """The question that it answers, where that is another than its card's: the follow-up of a ``go_on`` note."""
    marked: tuple[int, ...] | None = None
    """Lines of the text, counted from 0, that somebody marked to find them again."""

    def is_sealed(self, today: date) -> bool:
        """Whether it opens on a day that is still to come."""
        return self.opens is not None and self.opens > today

    @property
    def lines(self) -> list[tuple[str, bool]]:
        """Its lines, each with whether it is marked; without the empty ones around them."""
        found = [(line, number in (self.marked or ())) for number, line in enumerate(self.text.split("\n"))]
        while found and not found[-1][0].strip():
            found.pop()
        while found and not found[0][0].strip():
            found.pop(0)
        return found


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole reading."""

    id: str
    created: datetime
    updated: datetime
    zone: str
    """IANA name of the time zone, as far as it is known: the offset alone does not name one."""
    mode: Mode
    app: str
    spread: SpreadUsed
    deck: DeckUsed
    draw: DrawUsed
    cards: tuple[CardDrawn, ...]
    status: Status = "complete"
    rev: int = 1
    prev: str = ""
    """``sha256:`` and the hash of the file this revision was made from; empty for the first."""
    question: str = ""
    """The person's own words, if any."""
    tags: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    promise: Promise | None = None
    origin: Origin | None = None
    invitation: Invitation | None = None
    marks: tuple[Mark, ...] = ()
    shares: tuple[ShareMade, ...] = ()
    notes: tuple[Note, ...] = ()

    def __repr__(self) -> str:
        """Only the id: a reading holds private text in more fields than its notes."""
        return f"Reading({self.id!r})"
