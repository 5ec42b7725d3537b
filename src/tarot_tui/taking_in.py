"""Keeping what came from somebody else: once, under an id of its own, and over nothing that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from tarot_tui.incoming import Arrived
from tarot_tui.journal.entries import Entry
from tarot_tui.journal.invitations import of_invitation, of_share, own_of, received_of
from tarot_tui.journal.keep import Keeper
from tarot_tui.readings.people import INVITED, INVITER
from tarot_tui.readings.reading import DeckUsed, Invitation, Origin, Person, Reading, Received
from tarot_tui.sharing.apart import given_words, may_reply, words_of
from tarot_tui.sharing.beside import together
from tarot_tui.sharing.commitment import canonical
from tarot_tui.sharing.keep import reading_of
from tarot_tui.sharing.shared import Leg, Shared, select


class Kept(NamedTuple):
    """Where it lies, and whether it lay there before."""

    path: str
    reading_id: str
    was_here: bool
    has_other: bool = False
    """Whether another text of the same kind had come for the same invitation: both stay."""


class World(NamedTuple):
    """What keeping needs from the world."""

    keeper: Keeper
    new_id: Callable[[], str]
    now: datetime
    zone: str
    app: str

    def keep(self, reading: Reading) -> Kept:
        """Save a reading that is not there yet. Raises :class:`Problem`."""
        return Kept(self.keeper.keep(reading), reading.id, False)

    def made_of(self, shared: Shared) -> Reading:
        """The reading that keeps ``shared``."""
        return reading_of(shared, id=self.new_id(), now=self.now, zone=self.zone, app=self.app)


def take_in(world: World, arrived: Arrived) -> Kept:
    """Keep one of the texts between two people apart. Raises :class:`Problem`.

    What came from the other lies with what was received; what was answered here is a reading of one's own.
    """
    shared = arrived.shared
    here = of_invitation(world.keeper.library, shared.share_id)
    from_other = arrived.step == "reply" or (arrived.step == "answer" and arrived.is_sender)
    key = INVITER if arrived.step == "reply" else INVITED
    if arrived.own and arrived.is_sender and arrived.step != "answer":
        return _was_here(arrived.own)
    for entry in here:
        if _holds(entry, arrived, key, from_other):
            return _was_here(entry)
    words = {key: arrived.words, (INVITED if key == INVITER else INVITER): ()}
    reading = world.made_of(together(shared, words[INVITER], words[INVITED]))
    if from_other:
        kind: Received = "reply" if arrived.step == "reply" else "answer"
        origin = Origin(shared.share_id, world.now.replace(microsecond=0), kind)
        has_other = any(_kind(entry) == kind for entry in here)
        return world.keep(replace(reading, origin=origin))._replace(has_other=has_other)
    return world.keep(as_own(reading, shared))


def take_in_reading(world: World, shared: Shared) -> Kept:
    """Keep a reading that was shared. Raises :class:`Problem`."""
    for entry in of_share(world.keeper.library, shared.share_id):
        if entry.reading and entry.reading.origin and not entry.reading.origin.kind:
            return _was_here(entry)
    return world.keep(world.made_of(shared))


def as_own(reading: Reading, shared: Shared) -> Reading:
    """The reading of somebody who answers the invitation in ``shared``."""
    assert shared.leg is not None
    return replace(reading, origin=None, invitation=Invitation(shared.share_id, shared.leg.seals))


def to_play(world: World, shared: Shared, deck: DeckUsed | None = None) -> Reading:
    """The reading that answers the invitation in ``shared``, with nothing written yet."""
    reading = as_own(world.made_of(shared), shared)
    now = world.now.replace(microsecond=0)
    names = {person.key: person.name for person in reading.people}
    return replace(
        reading, created=now, updated=now, status="draft", deck=deck or reading.deck,
        people=tuple(Person(key, names.get(key, "")) for key in (INVITER, INVITED)),
    )  # fmt: skip


def _holds(entry: Entry, arrived: Arrived, key: str, from_other: bool) -> bool:
    reading = entry.reading
    if reading is None or bool(reading.origin) != from_other:
        return False
    if arrived.step == "invitation":
        return True
    if reading.origin and _kind(entry) != arrived.step:
        return False
    return _canonical(words_of(reading, key)) == _canonical(arrived.words)


def _kind(entry: Entry) -> Received | None:
    return entry.reading.origin.kind if entry.reading and entry.reading.origin else None


def _canonical(words: Sequence[str]) -> list[str]:
    return [canonical(text) for text in words]


def _was_here(entry: Entry) -> Kept:
    assert entry.reading is not None
    return Kept(entry.path, entry.reading.id, True)


def letters_of(library: str, share_id: str) -> tuple[Arrived, ...]:
    """What came for an invitation and is kept, each beside what was written here: newest first."""
    here = of_invitation(library, share_id)
    own = own_of(here)
    reading = own.reading if own else None
    found = []
    for entry in received_of(here):
        received = entry.reading
        kind = _kind(entry)
        if received is None or kind is None:
            continue
        cards = reading if reading and reading.invitation else received
        seals = cards.invitation.seals if cards.invitation else ()
        shared = select(cards, frozenset({"names"}), share_id, received.created.date())
        words = words_of(received, INVITER if kind == "reply" else INVITED)
        found.append(
            Arrived(
                kind, replace(shared, leg=Leg(kind, seals)), words, own, bool(reading and may_reply(reading)),
                given_words(reading) if reading else (),
            )
        )  # fmt: skip
    return tuple(found)
