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
    """A page hears nothing until keys have paused for a while.

    What counts is when a key was pressed, not when it is heard: on a busy machine keys that were typed in one breath
    may come up to a page one by one.
    """

    def __init__(self, scene: TwoScene, then: Callable[[], None] = lambda: None) -> None:
        self._scene = scene
        self._then = then
        self._timer: Timer | None = None
        self._until = 0.0
        self.is_over = False
        """Whether the page hears keys."""

    def begin(self, event: events.Event) -> None:
        """The page has come, or a key has while it was deaf."""
        self.is_over = False
        seconds = self._scene.game.deaf_seconds
        self._until = max(self._until, event.time + seconds)
        if self._timer:
            self._timer.stop()
        self._timer = self._scene.set_timer(seconds, self._end)

    def hears(self, key: events.Key) -> bool:
        """Whether the page hears this key; if not, keys have to pause once more."""
        if self.is_over and key.time >= self._until:
            return True
        was_over = self.is_over
        self.begin(key)
        if was_over:
            self._then()
        return False

    def _end(self) -> None:
        self.is_over = True
        self._then()
