"""A text on its way in: what it holds, whose it is, and whether its words are those that were sealed.

The command line and the game both open shared texts through here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from tarot_tui import limits
from tarot_tui.journal.entries import Entry
from tarot_tui.journal.invitations import of_invitation, own_of
from tarot_tui.problem import Problem
from tarot_tui.readings.people import INVITED, INVITER
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.apart import given_words, place_name
from tarot_tui.sharing.apart import invitation as letter
from tarot_tui.sharing.beside import Side
from tarot_tui.sharing.commitment import broken, fingerprint
from tarot_tui.sharing.places import CODE, Found, Kind, find_places
from tarot_tui.sharing.receive import receive, text_of
from tarot_tui.sharing.shared import Leg, Shared, Step
from tarot_tui.sharing.strays import strays

INVITATIONS: Final = 16
"""Invitations whose texts are looked at in one file."""


class Arrived(NamedTuple):
    """One text between two people apart, opened."""

    step: Step
    shared: Shared
    """The cards and seals."""
    words: tuple[str, ...]
    """What stands in its places: of the one who was invited, or in a reply of the one who invited."""
    own: Entry | None
    """The reading here that it belongs to."""
    is_sender: bool = False
    """Whether the invitation went out from here."""
    own_words: tuple[str, ...] = ()
    """What whoever opens it has given, or had written before."""
    problems: tuple[Problem, ...] = ()
    """What of it is damaged or refused: then nothing of it is kept."""
    warnings: tuple[Problem, ...] = ()

    def __repr__(self) -> str:
        """Without the words."""
        return f"Arrived({self.step!r}, {self.shared!r})"


class Opened(NamedTuple):
    """Everything that was found in one text."""

    letters: tuple[Arrived, ...]
    readings: tuple[Shared, ...]
    problems: tuple[Problem, ...]
    """What could not be opened at all."""


def opened(
    data: str | bytes, where: str, library: str, texts: Mapping[str, Any], invitation: Shared | None = None
) -> Opened:
    """What the text ``data`` holds. ``texts`` are those of shared texts; ``where`` names it in problems.

    ``invitation`` is the one that a reply is compared with, where the library does not have it.
    """
    found = receive(data, where)
    if len(data) > limits.SHARED_TEXT:
        return Opened((), (), tuple(each.problem for each in found if each.problem))
    places = find_places(text_of(data))
    blocks = [each.shared for each in found if each.shared]
    codes = [each.code for each in places] + [each.share_id[:CODE] for each in blocks if each.leg]
    letters, problems = [], []
    for code in list(dict.fromkeys(codes))[:INVITATIONS]:
        looked = _Letter(code, blocks, places, where, library, texts, invitation)
        if arrived := looked.arrived():
            letters.append(arrived)
        else:
            problems.append(looked.unknown())
    # Where nothing was missed, a block that was lost on the way is not missed either.
    if problems or not codes or any(each.leg for each in blocks):
        problems += [each.problem for each in found if each.problem and (each.lines[0] or not codes)]
    readings = tuple(each for each in blocks if each.leg is None)
    return Opened(tuple(letters), readings, tuple(problems))


def invitation_in(data: str | bytes, where: str) -> Shared:
    """The cards and seals of an invitation, or of an answer to it. Raises :class:`Problem`."""
    found = receive(data, where)
    for each in found:
        if each.shared and each.shared.leg and each.shared.leg.step != "reply":
            return each.shared
    raise next((each.problem for each in found if each.problem), None) or Problem(
        "holds no invitation", where=where
    )


class _Letter:
    """What a text has of one invitation."""

    def __init__(
        self,
        code: str,
        blocks: Sequence[Shared],
        places: Sequence[Found],
        where: str,
        library: str,
        texts: Mapping[str, Any],
        invitation: Shared | None,
    ) -> None:
        self._where = where
        self._texts = texts
        self._blocks = {
            each.leg.step: each for each in reversed(blocks) if each.leg and each.share_id.startswith(code)
        }
        self._places = {each.kind: each for each in places if each.code == code}
        any_block = next(iter(self._blocks.values()), None)
        self._entries = of_invitation(library, any_block.share_id if any_block else code)
        self._own = own_of(self._entries)
        self._invitation = invitation if invitation and invitation.share_id.startswith(code) else None

    @property
    def _reading(self) -> Reading | None:
        return self._own.reading if self._own else None

    def arrived(self) -> Arrived | None:
        """What it is for whoever opens it; ``None`` where what belongs to it is not here."""
        reading = self._reading
        is_sender = bool(reading and reading.invitation and reading.invitation.salt)
        if self._has_reply and not is_sender:
            return self._reply(is_sender)
        answers = self._places.get("answer")
        if "answer" in self._blocks or (answers and (is_sender or any_words(answers))):
            answer = self._answer(is_sender)
            if answer and (answer.problems or any(answer.words) or "answer" in self._blocks):
                return answer
        if self._has_reply:
            return self._reply(is_sender)
        shared = self._cards("invitation", "answer")
        return Arrived("invitation", shared, (), self._own, is_sender) if shared else None

    def unknown(self) -> Problem:
        """Why nothing can be made of it."""
        if self._has_reply:
            what = "holds a reply without the letters at its end, which it is checked with"
        else:
            what = "holds answers, but neither the cards nor the invitation that they belong to"
        return Problem(what, where=self._where, remedy="Ask for the whole text again")

    @property
    def _has_reply(self) -> bool:
        replies = self._places.get("reply")
        return "reply" in self._blocks or bool(replies and replies.has_words)

    def _cards(self, *steps: Step) -> Shared | None:
        """The cards and seals: those of the reading here, or of the invitation, else those that came with the text.

        So nobody gives words another meaning by sending another question with them. Names come with the text.
        """
        came = next((self._blocks[step] for step in steps if step in self._blocks), None)
        known = (cards_of(self._reading) if self._reading else None) or self._invitation
        if known is None or came is None:
            return known or came
        return replace(known, people=came.people, question=came.question)

    def _answer(self, is_sender: bool) -> Arrived | None:
        if not (shared := self._cards("answer", "invitation")):
            return None
        words, problems = self._words("answer", shared)
        found = self._places.get("answer")
        beside = strays(found, shared, self._texts) if found and not problems else []
        return Arrived(
            "answer", shared, words, self._own, is_sender,
            given_words(self._reading) if self._reading and is_sender else (),
            problems, tuple(self._stray(shared, number) for number in beside),
        )  # fmt: skip

    def _reply(self, is_sender: bool) -> Arrived | None:
        block, shared = self._blocks.get("reply"), self._cards("reply")
        if shared is None or block is None or block.leg is None:
            return None
        words, problems = self._words("reply", shared)
        warnings: tuple[Problem, ...] = ()
        if seals := self._known_seals():
            if seals != block.leg.seals:
                problems = (self._other_seals(),)
        else:
            warnings = (self._not_compared(block.leg),)
        if not problems:
            numbers = broken(block.leg.salt, block.leg.seals, words)
            problems = tuple(self._changed(shared, number) for number in numbers)
        if problems:
            words = ("",) * len(words)
        own = () if is_sender else given_words(self._reading) if self._reading else self._quoted(shared)
        return Arrived("reply", shared, words, self._own, is_sender, own, problems, warnings)

    def _known_seals(self) -> tuple[str, ...]:
        """Those that came before any answer was given; none where nothing here has them."""
        if self._reading and self._reading.invitation:
            return self._reading.invitation.seals
        return self._invitation.leg.seals if self._invitation and self._invitation.leg else ()

    def _quoted(self, shared: Shared) -> tuple[str, ...]:
        """One's own answers, where the mail still has them."""
        words, problems = self._words("answer", shared)
        return () if problems else words

    def _words(self, kind: Kind, shared: Shared) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
        found = self._places.get(kind)
        words, problems = [], []
        for number in range(1, len(shared.cards) + 2):
            place = found.places.get(number) if found else None
            words.append(place.words if place else "")
            what = place.fault if place else "is not in the text"
            remedy = place.remedy if place else "Ask for it again"
            if what:
                problems.append(self._problem(shared, number, what, remedy))
        return tuple(words), tuple(problems)

    def _problem(self, shared: Shared, number: int, what: str, remedy: str) -> Problem:
        return Problem(what, where=self._where, place=place_name(shared, number), remedy=remedy)

    def _stray(self, shared: Shared, number: int) -> Problem:
        return self._problem(
            shared,
            number,
            "words stand above its place, and were not read",
            "What belongs to the answer goes between the two lines",
        )

    def _changed(self, shared: Shared, number: int) -> Problem:
        return self._problem(
            shared, number, "the words are not those that were sealed, so the reply is refused",
            "Ask for the text again, as the program made it",
        )  # fmt: skip

    def _other_seals(self) -> Problem:
        return Problem(
            "the seal of this reply is not that of the invitation, so the reply is refused",
            where=self._where, remedy="Ask for the text again, as the program made it",
        )  # fmt: skip

    def _not_compared(self, leg: Leg) -> Problem:
        return Problem(
            "the words are those of this seal, but the invitation is not here to compare it with",
            where=self._where,
            remedy=f"Look for the same seal in the invitation ({fingerprint(leg.seals)}), or add --invitation FILE",
        )


def sides(arrived: Arrived, texts: Mapping[str, Any]) -> list[Side]:
    """What is written, of both as far as it is here: first whoever opens it, then the other."""
    key = INVITER if arrived.step == "reply" else INVITED
    name = next((person.name for person in arrived.shared.people if person.key == key), "")
    if not any(arrived.own_words):
        return [Side(name, arrived.words)]
    apart = texts["apart"]
    return [Side(apart["you"], arrived.own_words), Side(name or apart["other"], arrived.words)]


def any_words(found: Found) -> bool:
    """Whether somebody has written into one of the places."""
    return any(place.words for place in found.places.values())


def cards_of(reading: Reading) -> Shared | None:
    """The cards and seals of the invitation that ``reading`` belongs to."""
    sealed = reading.invitation
    return letter(reading, sealed, frozenset()).shared if sealed else None
