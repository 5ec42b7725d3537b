"""How a curtain opens: a person's letter, then space. One key alone, or another between them, opens nothing.

And how a page passes over what was typed ahead of it, which was never meant for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from tarot_tui.app.two_scene import TwoScene


class Opening:
    """Listens for one person."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self.is_half_open = False
        """Whether the letter was the last key."""
        self.is_open = False

    def hears(self, event: events.Key) -> bool:
        """Take a key; whether it meant anything here. Keys with names of their own are left to others."""
        if self.is_half_open and event.key == "space":
            self.is_open = True
            return True
        is_letter = bool(event.character) and (event.character or "").lower() == self._letter
        was_half_open, self.is_half_open = self.is_half_open, is_letter
        return is_letter or was_half_open


class Deafness:
    """A page hears nothing until keys have paused for a while."""

    def __init__(self, scene: TwoScene, then: Callable[[], None] = lambda: None) -> None:
        self._scene = scene
        self._then = then
        self._timer: Timer | None = None
        self.is_over = False
        """Whether the page hears keys."""

    def begin(self) -> None:
        """The page has come, or a key has while it was deaf."""
        if self._timer:
            self._timer.stop()
        self._timer = self._scene.set_timer(self._scene.game.deaf_seconds, self._end)

    def _end(self) -> None:
        self.is_over = True
        self._then()
