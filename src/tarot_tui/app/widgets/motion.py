"""Whether things move, and the clock by which they do."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import monotonic
from typing import Final

from textual.timer import Timer
from textual.widget import Widget

FRAME_SECONDS: Final = 1 / 60

_NEVER: Final = 1_000_000
"""Passes over what is a little older, for one over everything."""


class Motion:
    """One widget's moving parts: calls ``step`` with the seconds since the start until it returns ``False``.

    While anything moves, Python's full collection of garbage waits: it takes longer than three frames. What each frame
    leaves behind is collected as ever, or ten cards that turn would leave several megabytes.
    """

    def __init__(self, widget: Widget, frame_seconds: float = FRAME_SECONDS) -> None:
        self._widget = widget
        self._frame_seconds = frame_seconds
        self._timer: Timer | None = None
        self._started = 0.0
        self._step: Callable[[float], bool] | None = None

    @property
    def is_allowed(self) -> bool:
        """Whether the person lets things move. The app has its level from the settings or the environment."""
        return self._widget.is_attached and self._widget.app.animation_level != "none"

    @property
    def is_running(self) -> bool:
        """Whether something moves now."""
        return self._timer is not None

    @property
    def seconds(self) -> float:
        """Since the start."""
        return monotonic() - self._started

    def start(self, step: Callable[[float], bool]) -> None:
        """Move from now on. What moved before stops where it is."""
        self.stop()
        self._step = step
        # The first picture is shown with what made it move, not a picture later.
        self._started = monotonic() - self._frame_seconds
        _hold_garbage()
        self._timer = self._widget.set_interval(self._frame_seconds, self._tick)
        self._widget.call_next(self._tick)

    def stop(self) -> None:
        """Hold still, at once."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            self._step = None
            _release_garbage()

    def _tick(self) -> None:
        if self._step is not None and not self._step(self.seconds):
            self.stop()


class _Held:
    """How many widgets move, and when the collector came round before the first of them did."""

    count = 0
    usual = gc.get_threshold()


def _hold_garbage() -> None:
    if _Held.count == 0:
        _Held.usual = gc.get_threshold()
        gc.set_threshold(*_Held.usual[:2], _NEVER)
    _Held.count += 1


def _release_garbage() -> None:
    _Held.count = max(0, _Held.count - 1)
    if _Held.count == 0:
        gc.set_threshold(*_Held.usual)
