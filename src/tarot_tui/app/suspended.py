"""A program that is put to sleep from outside wakes up with a curtain before what was for one pair of eyes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class Suspended:
    """Covers what is for one alone before the program sleeps, and lets Textual put it to sleep then."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._sleep: Any = None
        """What Textual has for the signal."""

    def watch(self) -> None:
        """Hear the signal from now on, where there is one."""
        number = getattr(signal, "SIGTSTP", None)
        if number is None or self._sleep is not None or self._game.is_headless:
            return
        self._sleep = signal.getsignal(number)
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            asyncio.get_running_loop().add_signal_handler(number, self._cover)

    def _cover(self) -> None:
        if two := self._game.two:
            two.cover()
        # The curtain has to stand before anything is painted again.
        self._game.call_after_refresh(self._go_to_sleep)

    def _go_to_sleep(self) -> None:
        if callable(self._sleep):
            self._sleep(signal.SIGTSTP, None)
