"""Keeping on disk what is typed outside a sitting: 0.8 s after the first unsaved key, and at once when leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tarot_tui.app.drafts import AGAIN_SECONDS, WAIT_SECONDS
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
