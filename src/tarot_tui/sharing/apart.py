"""The three texts between two people apart, made of readings: invitation, answer, reply.

Each holds the cards, and a place for words under each card and one for the whole reading. In the invitation the places
are empty; the one who was invited fills them and sends it back; the reply has what the sender had written before.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from tarot_tui.problem import Problem
from tarot_tui.readings.people import FROZEN, is_given, owner
from tarot_tui.readings.reading import Invitation, Note, Reading
from tarot_tui.sharing.commitment import broken, seals_of
from tarot_tui.sharing.shared import Leg, Shared, Step, With, select
from tarot_tui.text import clean, one_line

LETTER_WITH: Final[tuple[With, ...]] = ("names", "question", "pictures")
"""What can be ticked for these texts: words on the cards have their places."""


class Letter(NamedTuple):
    """One of the three texts, as a value."""

    shared: Shared
    words: tuple[str, ...]
    """What stands in each place: one for each card, the last for the whole reading."""

    def __repr__(self) -> str:
        """Without the words."""
        return f"Letter({self.shared!r})"


class Fresh(NamedTuple):
    """What an invitation is made with for the first time: an id, and a salt of 64 random hexadecimal digits."""

    share_id: str
    salt: str


class Parcel(NamedTuple):
    """A text that may go out, and what its reading has to know before it does."""

    letter: Letter
    given: tuple[int, ...] = ()
    """Indexes of the notes that are given to the other with it, or will be with the reply."""
    sealed: Invitation | None = None
    """Of an invitation that goes out for the first time."""


def may_invite(reading: Reading) -> bool:
    """Whether an invitation may go out: of cards on which one person wrote alone, and which nobody sent them."""
    is_own = reading.mode == "solo" and reading.origin is None and reading.status == "complete"
    return is_own and bool(reading.cards)


def may_answer(reading: Reading) -> bool:
    """Whether it answers an invitation that came."""
    return reading.mode == "apart" and reading.origin is None and reading.invitation is not None


def may_reply(reading: Reading) -> bool:
    """Whether an invitation went out of it, to which it has the words."""
    return reading.invitation is not None and reading.invitation.salt is not None


def with_notes(reading: Reading, today: date) -> list[int]:
    """The numbers of the places that the owner wrote something for, be it given or not."""
    notes = [note for note in reading.notes if _counts(note, reading, today)]
    return sorted({_number(note, reading) for note in notes})


def make(
    step: Step,
    reading: Reading,
    with_: Set[With],
    today: date,
    fresh: Fresh,
    keep_back: Set[int] = frozenset(),
) -> Parcel:
    """One of the three texts out of a kept reading, without what was written for the places ``keep_back``.

    ``fresh`` is for an invitation: the same reading has one only, and another time gives the same again. Raises
    :class:`Problem` where the text cannot be made.
    """
    if unknown := keep_back - set(range(1, len(reading.cards) + 2)):
        raise _cannot(reading, f"has no card {min(unknown)}")
    if step == "invitation":
        return _invitation(reading, with_, today, fresh, keep_back)
    if step == "answer":
        return _answer(reading, with_, today, keep_back)
    return _reply(reading, with_, keep_back)


def invitation(reading: Reading, sealed: Invitation, with_: Set[With]) -> Letter:
    """The text that invites: none of its sender's words."""
    return Letter(_shared(reading, sealed, "invitation", with_), ("",) * (len(reading.cards) + 1))


def _invitation(reading: Reading, with_: Set[With], today: date, fresh: Fresh, keep_back: Set[int]) -> Parcel:
    if not may_invite(reading):
        raise _cannot(
            reading, "is no finished reading of one alone with cards, and only such a one can invite somebody"
        )
    if reading.invitation is None:
        given = _to_give(reading, today, keep_back)
        words = _texts(reading, [reading.notes[index] for index in given])
        sealed = Invitation(fresh.share_id, seals_of(fresh.salt, words), fresh.salt)
        return Parcel(invitation(reading, sealed, with_), given, sealed)
    if keep_back:
        raise _cannot(reading, "its invitation went out already, and what was sealed with it stays sealed")
    return Parcel(invitation(reading, reading.invitation, with_))


def _answer(reading: Reading, with_: Set[With], today: date, keep_back: Set[int]) -> Parcel:
    if not may_answer(reading) or reading.invitation is None:
        raise _cannot(reading, "answers no invitation", "tarot-tui open FILE plays one that came")
    given = _to_give(reading, today, keep_back)
    words = _texts(reading, [reading.notes[index] for index in given])
    return Parcel(Letter(_shared(reading, reading.invitation, "answer", with_), words), given)


def _reply(reading: Reading, with_: Set[With], keep_back: Set[int]) -> Parcel:
    sealed = reading.invitation
    if sealed is None or sealed.salt is None:
        raise _cannot(reading, "sent no invitation, so nothing was sealed", "--invite makes one")
    if keep_back:
        raise _cannot(reading, "its notes were sealed with the invitation, and are given as they were")
    words = given_words(reading)
    for number in broken(sealed.salt, sealed.seals, words):
        what, remedy = (
            (
                "your note is not the one that was sealed with the invitation",
                "Put its words back as they were: any others would be refused",
            )
            if words[number - 1]
            else (
                "your note that was sealed with the invitation is gone, and a reply without it would be refused",
                "Say so in a text of your own",
            )
        )
        raise Problem(
            what, where=f"the reading {reading.id[:8]}", place=place_name(reading, number), remedy=remedy
        )
    return Parcel(Letter(_shared(reading, sealed, "reply", with_), words))


def given_words(reading: Reading) -> tuple[str, ...]:
    """What the owner has given, or will give, to the other: the words in each place."""
    return _texts(reading, [note for note in reading.notes if is_given(note, reading)])


def words_of(reading: Reading, key: str) -> tuple[str, ...]:
    """What ``key`` wrote for each place, be it given to the other or not."""
    return _texts(reading, [note for note in reading.notes if note.by == key and note.kind in FROZEN])


def place_name(reading: Reading | Shared, number: int) -> str:
    """A place as a person knows it: its number, and the place of its card."""
    if 1 <= number <= len(reading.cards):
        card = reading.cards[number - 1]
        return f"card {number}, {one_line(card.place_title or card.place)}"
    return f"place {number}, the whole reading"


def _shared(reading: Reading, sealed: Invitation, step: Step, with_: Set[With]) -> Shared:
    bare = select(reading, frozenset(with_) & frozenset(LETTER_WITH), sealed.share_id, reading.created.date())
    return replace(bare, leg=Leg(step, sealed.seals, (sealed.salt or "") if step == "reply" else ""))


def _cannot(reading: Reading, what: str, remedy: str = "") -> Problem:
    return Problem(what, where=f"the reading {reading.id[:8]}", remedy=remedy)


def _to_give(reading: Reading, today: date, keep_back: Set[int]) -> tuple[int, ...]:
    return tuple(
        index
        for index, note in enumerate(reading.notes)
        if _counts(note, reading, today) and _number(note, reading) not in keep_back
    )


def _counts(note: Note, reading: Reading, today: date) -> bool:
    return (
        note.kind in FROZEN
        and note.by == owner(reading)
        and not note.is_sealed(today)
        and bool(clean(note.text).strip())
    )


def _number(note: Note, reading: Reading) -> int:
    return len(reading.cards) + 1 if note.card is None else note.card + 1


def _texts(reading: Reading, notes: list[Note]) -> tuple[str, ...]:
    places: list[list[str]] = [[] for _ in range(len(reading.cards) + 1)]
    for note in notes:
        asked = f"“{one_line(note.asked)}”\n" if note.asked else ""
        places[_number(note, reading) - 1].append(asked + clean(note.text).strip())
    return tuple("\n\n".join(texts) for texts in places)
