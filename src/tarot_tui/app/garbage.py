"""When Python looks for garbage: not while cards move, and soon after a scene has gone.

A full collection may take longer than a frame. What a scene leaves behind is tied to itself all over: only a full
collection finds it, and by itself that comes some scenes later.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from textual._styles_cache import StylesCache
from textual.geometry import Region

if TYPE_CHECKING:
    from textual.app import App
    from textual.timer import Timer

SOON_SECONDS: Final = 0.5

_NEVER: Final = 1_000_000
"""Passes over what is a little older, for one over everything."""


class Garbage:
    """Shared by all that moves. What is young is collected as ever: what frames leave behind would be megabytes."""

    def __init__(self) -> None:
        self._moving = 0
        self._usual = gc.get_threshold()
        self._timer: Timer | None = None

    def hold(self) -> None:
        """Something moves."""
        if not self._moving:
            self._usual = gc.get_threshold()
            gc.set_threshold(*self._usual[:2], _NEVER)
        self._moving += 1

    def release(self) -> None:
        """It has come to rest."""
        self._moving = max(0, self._moving - 1)
        if not self._moving:
            gc.set_threshold(*self._usual)
            _forget()

    def collect_soon(self, app: App[None]) -> None:
        """Collect all there is: when the scene that has just come stands, and nothing moves."""
        if self._timer:
            self._timer.stop()
        self._timer = app.set_timer(SOON_SECONDS, lambda: self._collect(app))

    def _collect(self, app: App[None]) -> None:
        if self._moving:
            self.collect_soon(app)
            return
        _forget()
        gc.collect()


def _forget() -> None:
    """Let go of what Textual remembers for as long as it runs, and asks for once.

    That is the colours of a widget together with every row that it painted, and how each region of a frame that has
    passed lay to others: a megabyte after three cards were turned.
    """
    StylesCache.get_inner_outer.cache_clear()
    Region.intersection.cache_clear()
    Region.translate.cache_clear()


GARBAGE: Final = Garbage()
