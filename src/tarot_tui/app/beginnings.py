"""Questions that were typed before any card fell: as safe as notes, and there again when one comes back."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from tarot_tui.journal.zone import zone_name
from tarot_tui.sitting.begun import Beginning, beginning_of, begun, begun_otherwise

if TYPE_CHECKING:
    from tarot_tui.app.drafts import Drafts
    from tarot_tui.app.world import World
    from tarot_tui.drawing.draw import Drawn
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sitting.plan import Plan
    from tarot_tui.spreads.spread import Spread


class Beginnings:
    """What was typed in Begin in this run, one for each spread at most, and the drafts of it.

    Of an earlier run nothing is here until somebody asks for it: whoever begins now may be somebody else. What two
    type is here alone: of theirs no word is on disk before both keep it.
    """

    def __init__(self, world: World, drafts: Drafts) -> None:
        self._world = world
        self._drafts = drafts
        self._typed: dict[str, Beginning] = {}
        self._on_disk: dict[str, Reading] = {}
        self._taken_up: Reading | None = None
        """A draft that waits for Begin."""

    def take_up(self, draft: Reading) -> None:
        """Somebody asked for this one: it comes with the spread that is begun next."""
        self._taken_up = draft

    def let_be(self) -> None:
        """Nobody goes on with what was taken up. Its draft stays."""
        self._taken_up = None

    @property
    def is_waiting(self) -> bool:
        """Whether one that was taken up has not come to Begin yet."""
        return self._taken_up is not None

    def of(self, spread_id: str) -> Beginning | None:
        """What was typed and chosen for the spread before, if anything was."""
        if self._taken_up:
            self._on_disk[spread_id], self._taken_up = self._taken_up, None
            self._typed[spread_id] = beginning_of(self._on_disk[spread_id])
        return self._typed.get(spread_id)

    def of_two(self, spread_id: str) -> Beginning | None:
        """The same for two. What one of them typed alone is left to its draft, and does not show."""
        before = self._typed.get(spread_id)
        if before and not before.choices.as_two:
            del self._typed[spread_id]
            self._on_disk.pop(spread_id, None)
            return None
        return before

    def write(self, spread: Spread, now: Beginning) -> None:
        """This is typed and chosen now. Where nothing is typed nothing is left, on disk or here."""
        if now.question.strip():
            self._typed[spread.id] = now
        else:
            self._typed.pop(spread.id, None)
        earlier = self._on_disk.pop(spread.id, None)
        if now.question.strip() and not now.choices.as_two:
            self._on_disk[spread.id] = draft = self._draft(spread, now, earlier)
            self._drafts.touch(draft)
        elif earlier:
            self._drafts.drop(earlier.id)

    def _draft(self, spread: Spread, now: Beginning, earlier: Reading | None) -> Reading:
        world = self._world
        if earlier:
            return begun_otherwise(earlier, spread, now, world.now())
        return begun(
            spread, now,
            reading_id=world.new_id(), now=world.now(), zone=zone_name(world.environ), app=world.app,
        )  # fmt: skip

    def dealt(self, plan: Plan, drawn: Sequence[Drawn], noticed: Set[str]) -> Reading:
        """The reading of the cards that lie now, for somebody who ``noticed`` these signs.

        It takes the place of its draft, if there is one.
        """
        world = self._world
        self._typed.pop(plan.spread.id, None)
        draft = self._on_disk.pop(plan.spread.id, None)
        return plan.reading(
            drawn, world.words,
            reading_id=draft.id if draft else world.new_id(),
            now=world.now().replace(microsecond=0), zone=zone_name(world.environ), app=world.app,
            noticed=noticed,
        )  # fmt: skip
