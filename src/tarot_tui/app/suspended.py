"""A program that is put to sleep from outside wakes up with a curtain before what was for one pair of eyes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class Suspended:
    """Covers what is for one alone before Textual puts the program to sleep, and before it shows it again.

    Not every sleep is announced: of SIGSTOP no program hears.
    """

    def __init__(self, game: Game) -> None:
        self._game = game
        self._is_watching = False

    def watch(self) -> None:
        """Hear the signals from now on, where there are any."""
        if self._is_watching or self._game.is_headless:
            return
        self._is_watching = True
        for name in ("SIGTSTP", "SIGCONT"):
            if number := getattr(signal, name, None):
                with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                    then = partial(self._cover, number, signal.getsignal(number))
                    asyncio.get_running_loop().add_signal_handler(number, then)

    def _cover(self, number: int, then: Callable[[int, Any], Any] | int | None) -> None:
        if two := self._game.two:
            two.cover()
        if callable(then):
            # The curtain has to stand before anything is painted again.
            self._game.call_after_refresh(then, number, None)
