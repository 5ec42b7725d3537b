"""The guess: five faces lie open, and each of the two picks in turn: one for their own week, one that the other picked.

Nothing here is ever written to a disk, and nothing of it is to be had before both are done. What one of them picked is
never held against what the other did: there is no hit, and so none can be marked, counted or kept.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

FACES: Final = 5
"""Cards that lie open."""

Asks = Literal["own", "thought", "done"]
"""What the one whose turn it is picks now: for their own week, for the other's, or nothing more."""


class Picks(NamedTuple):
    """What one of them picked, by the place in the row; ``None`` where they passed."""

    by: str
    """Their key."""
    own: int | None = None
    """The card that they picked for their own week."""
    thought: int | None = None
    """The card that they think the other picked."""


class Guess:
    """Two who pick, one after the other."""

    def __init__(self, order: tuple[str, str]) -> None:
        """``order`` are the keys of the two, the first to pick first."""
        self._order = order
        self._done: list[Picks] = []
        self._now = Picks(order[0])
        self._asks: Asks = "own"

    def __repr__(self) -> str:
        """How far it is, and no pick of it."""
        return f"Guess({len(self._done)} of 2)"

    @property
    def picker(self) -> str:
        """Whose turn it is; empty when both have handed over."""
        return self._order[len(self._done)] if len(self._done) < len(self._order) else ""

    @property
    def asks(self) -> Asks:
        """What the one whose turn it is picks now."""
        return self._asks

    @property
    def now(self) -> Picks:
        """What the one whose turn it is has picked so far: for their eyes, while they sit there."""
        return self._now

    def pick(self, place: int | None) -> None:
        """The one whose turn it is picks the card at ``place`` of the row; ``None`` passes."""
        assert place is None or 0 <= place < FACES
        if self._asks == "own":
            self._now, self._asks = self._now._replace(own=place), "thought"
        elif self._asks == "thought":
            self._now, self._asks = self._now._replace(thought=place), "done"

    def back(self) -> None:
        """One pick back, to do it again."""
        if self._asks == "done":
            self._now, self._asks = self._now._replace(thought=None), "thought"
        elif self._asks == "thought":
            self._now, self._asks = self._now._replace(own=None), "own"

    def hand_over(self) -> None:
        """The one whose turn it is has picked, or passed, both."""
        assert self._asks == "done"
        self._done.append(self._now)
        self._now, self._asks = Picks(self.picker), "own"

    @property
    def is_open(self) -> bool:
        """Whether both have handed over."""
        return not self.picker

    def seen(self) -> tuple[Picks, ...]:
        """What both picked, in the order of picking; nothing at all before both have handed over."""
        return tuple(self._done) if self.is_open else ()
