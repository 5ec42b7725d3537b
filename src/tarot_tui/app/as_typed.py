"""Keeping on disk what is typed outside a sitting: 0.8 s after the first unsaved key, and at once when leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tarot_tui.app.drafts import AGAIN_SECONDS, WAIT_SECONDS
from tarot_tui.app.scene import Scene
from tarot_tui.problem import Problem

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer


class AsTyped:
    """Calls ``save`` for what is typed on ``screen``. The timer starts with the first change and is not put off."""

    def __init__(
        self, screen: Screen[None], save: Callable[[], None], refused: Callable[[Problem], None]
    ) -> None:
        """``save`` raises :class:`Problem` where the disk does not take it: that is ``refused``, once."""
        self._screen = screen
        self._save = save
        self._refused = refused
        self._timer: Timer | None = None
        self._is_told = False
        self.is_safe = True
        """Whether all of it is on disk."""

    def touch(self) -> None:
        """Something was typed."""
        self.is_safe = False
        if self._timer is None:
            self._timer = self._screen.set_timer(WAIT_SECONDS, self.flush)

    def flush(self) -> None:
        """Save now what is unsaved."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self.is_safe:
            return
        try:
            self._save()
        except Problem as problem:
            # It stays in its box; this is tried again, by itself and with the next change.
            self._timer = self._screen.set_timer(AGAIN_SECONDS, self.flush)
            if not self._is_told:
                self._is_told = True
                self._refused(problem)
            return
        self.is_safe, self._is_told = True, False


class TypedScene(Scene):
    """A scene whose words have a file of their own, in which they are as far as they are typed."""

    def __init__(self, game_texts: Mapping[str, Any], save: Callable[[], None]) -> None:
        """``save`` raises :class:`Problem`."""
        super().__init__(game_texts)
        self.kept = AsTyped(self, save, self._refused)
        """Brings what is typed to its file."""

    @property
    def is_safe(self) -> bool:
        """Whether what was typed is in its file."""
        return self.kept.is_safe

    def _refused(self, problem: Problem) -> None:
        self.game.tell(str(problem.but(self.texts["not_saved"])), "error")

    def keep_typed(self) -> None:
        """All of it is in the file when this returns, if the disk takes it."""
        self.kept.flush()
