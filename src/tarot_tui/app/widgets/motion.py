"""Whether things move, and the clock by which they do."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from textual.timer import Timer
from textual.widget import Widget

from tarot_tui.app.garbage import GARBAGE

FRAME_SECONDS: Final = 1 / 60


class Motion:
    """One widget's moving parts: calls ``step`` with the seconds since the start until it returns ``False``."""

    def __init__(self, widget: Widget, frame_seconds: float = FRAME_SECONDS) -> None:
        self._widget = widget
        self._frame_seconds = frame_seconds
        self._is_tight = frame_seconds <= FRAME_SECONDS
        """Whether a frame leaves no room for a full collection of garbage."""
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
        if self._is_tight:
            GARBAGE.hold()
        self._timer = self._widget.set_interval(self._frame_seconds, self._tick)
        self._widget.call_next(self._tick)

    def stop(self) -> None:
        """Hold still, at once."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            self._step = None
            if self._is_tight:
                GARBAGE.release()

    def _tick(self) -> None:
        if self._step is not None and not self._step(self.seconds):
            self.stop()
