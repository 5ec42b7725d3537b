"""A program that is put to sleep from outside wakes up with a curtain before what was for one pair of eyes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from tarot_tui.app.last_words import nothing_waits

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class Suspended:
    """Covers what is for one alone before Textual puts the program to sleep, and before it shows it again.

    Not every sleep is announced: of SIGSTOP no program hears. Nor does every waking follow upon a sleep: whoever is
    told that their terminal has closed is woken up as well.
    """

    def __init__(self, game: Game) -> None:
        self._game = game
        self._is_asleep = False
        """Whether the terminal was left as it is for a sleep."""

    def watch(self) -> None:
        """Hear the signals from now on, where there are any."""
        if self._game.is_headless:
            return
        for name in ("SIGTSTP", "SIGCONT"):
            if number := getattr(signal, name, None):
                with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                    then = partial(self._cover, number, signal.getsignal(number))
                    asyncio.get_running_loop().add_signal_handler(number, then)

    def _cover(self, number: int, then: Callable[[int, Any], Any] | int | None) -> None:
        if number == signal.SIGTSTP:
            self._game.save()  # who sleeps may be ended without waking up
        if two := self._game.two:
            two.cover()
        if callable(then):
            # The curtain has to stand before anything is painted again.
            self._game.call_after_refresh(self._go_on, number, then)

    async def _go_on(self, number: int, then: Callable[[int, Any], Any]) -> None:
        """What Textual does at that signal; it takes the terminal anew with each waking, and leaves it only once."""
        is_unasked = number != signal.SIGTSTP and not self._is_asleep
        if is_unasked:
            await nothing_waits(sys.__stdin__)  # keys that were typed meanwhile would go with it
        if self._is_leaving:
            return
        if is_unasked and (driver := self._game._driver):
            driver.suspend_application_mode()
        self._is_asleep = number == signal.SIGTSTP
        then(number, None)

    @property
    def _is_leaving(self) -> bool:
        return bool(self._game.ended_by) or self._game._exit
