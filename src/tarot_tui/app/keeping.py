"""Keeping what is typed while the game runs: the draft, what is said of it, and whether one may go."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tarot_tui.app.lean import Lean
from tarot_tui.app.scene import Scene

if TYPE_CHECKING:
    from tarot_tui.app.beginnings import Beginnings
    from tarot_tui.app.drafts import Drafts
    from tarot_tui.app.widgets.suggesting import Suggesting
    from tarot_tui.app.world import World
    from tarot_tui.problem import Problem
    from tarot_tui.sitting.sitting import Sitting


class Keeping(Lean):
    """An app that loses no typed word."""

    world: World
    game_texts: Mapping[str, Any]
    sitting: Sitting | None = None
    """What is being played."""
    ended_by = 0
    """The signal that ended the game, if one did."""
    _drafts: Drafts | None = None
    _told_of_drafts = False
    _warned = False
    """Whether it was said that words cannot be saved, the last time that somebody wanted to go."""

    @property
    def drafts(self) -> Drafts:
        """The keeper of the draft."""
        if self._drafts is None:
            from tarot_tui.app.drafts import Drafts

            self._drafts = Drafts(self, lambda: self.world.keeper, self._saved, self._refused)
        return self._drafts

    @cached_property
    def beginnings(self) -> Beginnings:
        """What was typed before any card fell."""
        from tarot_tui.app.beginnings import Beginnings

        return Beginnings(self.world, self.drafts)

    def changed(self) -> None:
        """Something in the sitting has changed."""
        if not self.sitting:
            return
        if self.sitting.is_touched:
            self.drafts.touch(self.sitting.reading)
        else:  # all of it was taken back: no draft may bring it up again
            self.drafts.drop(self.sitting.reading.id)

    def take(self) -> None:
        """What stands in the boxes of the scenes is in the sitting when this returns."""
        for scene in self._scenes():
            scene.take()

    def _scenes(self) -> list[Scene]:
        return [each for each in self.screen_stack if isinstance(each, Scene) and each.is_mounted]

    def save(self) -> None:
        """Everything that was typed is on disk when this returns, if the disk takes it."""
        self.take()
        for scene in self._scenes():
            scene.keep_typed()
        if self._drafts:
            self._drafts.flush()

    def _saved(self) -> None:
        self._told_of_drafts = False
        self._tell_scenes()

    def _refused(self, problem: Problem) -> None:
        if not self._told_of_drafts:
            self._told_of_drafts = True
            self.tell(str(problem.but(self.game_texts["home"]["no_draft"])), severity="error")
        self._tell_scenes()

    def _tell_scenes(self) -> None:
        # What is written in may lie under another screen; and the last save of all may come when all are gone.
        for screen in self.screen_stack:
            if isinstance(screen, Scene):
                screen.draft_changed()

    def tell(self, text: str, severity: str = "information") -> None:
        """Say what happened, in passing."""
        self.notify(text, severity=severity, markup=False, timeout=8)  # type: ignore[arg-type]

    def on_suggesting_full(self, event: Suggesting.Full) -> None:
        """Say why a line takes no more, in whichever scene it stands."""
        self.tell(self.game_texts["home"]["line_full"].format(limit=event.limit), "warning")

    def may_go(self) -> bool:
        """Save; whether everything is safe, or whoever sits here knows by now that it is not."""
        self.save()
        has_draft = self._drafts is None or self._drafts.is_safe
        is_safe = has_draft and all(scene.is_safe for scene in self._scenes())
        may_go = is_safe or self._warned
        self._warned = not is_safe
        if not may_go:
            self.tell(self.game_texts["home"]["not_on_disk" if has_draft else "not_saved"], "error")
        return may_go
