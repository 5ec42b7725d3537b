"""What was typed last is not left behind when the game is ended from outside.

What the system sends comes past all keys that still wait: in the terminal, and on their way to the box.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import signal
import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, TextIO

from tarot_tui.app.in_order import arrived

if TYPE_CHECKING:
    from tarot_tui.app.game import Game

_LOOK_AFTER_SECONDS: Final = 2.0
_LOOK_SECONDS: Final = 0.01
_QUIET_LOOKS: Final = 4
_LOOKS: Final = 50


def note_signals(game: Game) -> None:
    """Note what the system sends before the game can hear it: by then the terminal may be changed already.

    Called before the game is run; :func:`leave_on_signals` heeds what was noted.
    """
    for number in _heard():
        signal.signal(number, lambda number, _: _note(game, number))


def leave_on_signals(game: Game) -> None:
    """Save and leave when the terminal is closed, the system ends, or somebody stops the program from outside."""
    loop = asyncio.get_running_loop()
    for number in _heard():
        try:
            loop.add_signal_handler(number, _begin_to_leave, game, number)
        except (NotImplementedError, RuntimeError, ValueError):
            # On Windows, and in a thread: there the timer of the draft has to do.
            with contextlib.suppress(ValueError):
                signal.signal(
                    number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
                )
    if game.ended_by:
        game.call_later(_begin_to_leave, game, game.ended_by)
    # Not every terminal that is gone has said so: without this the game would read its end for ever.
    if not game.is_headless and sys.__stdin__ and hasattr(select, "poll"):
        game.set_interval(_LOOK_AFTER_SECONDS, partial(_leave_without_a_terminal, game, sys.__stdin__))


def end_as_told(number: int) -> int:
    """End by the signal that ended the game, so that whoever waits for the program is told what ended it.

    A shell makes 128 and the number of it, and to what looks after programs it is no failure, as a code would be.
    Where it cannot be done this is the exit code.
    """
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)
    return 128 + number


def _heard() -> Iterator[int]:
    """The signals by which the program is ended, but for those that whoever started it wants to be passed over."""
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:
            yield number


def _note(game: Game, number: int) -> None:
    game.ended_by = game.ended_by or number


def _leave_without_a_terminal(game: Game, terminal: TextIO) -> None:
    gone = select.poll()
    gone.register(terminal, 0)
    if gone.poll(0):
        _begin_to_leave(game, signal.SIGHUP)


def _begin_to_leave(game: Game, number: int) -> None:
    _note(game, number)
    game.run_worker(_leave(game), group="leave", exit_on_error=False)


async def _leave(game: Game) -> None:
    """Let the keys be read that the terminal still holds, and leave behind them."""
    if driver := game._driver:
        await nothing_waits(sys.__stdin__)
        await asyncio.to_thread(driver.disable_input)  # ends when what was read is in the queue of the game
    game.call_later(_leave_now, game)


async def nothing_waits(terminal: TextIO | None) -> None:
    """Until nothing has stood in ``terminal`` to be read for a moment, or it is gone. Not for long in any case."""
    waiting = select.poll()
    if terminal:
        waiting.register(terminal, select.POLLIN)
    quiet = 0
    for _ in range(_LOOKS):
        found = waiting.poll(0)
        quiet = 0 if found else quiet + 1
        if quiet > _QUIET_LOOKS or any(event & ~select.POLLIN for _, event in found):
            return
        await asyncio.sleep(_LOOK_SECONDS)


async def _leave_now(game: Game) -> None:
    if game.keys.is_done:
        await arrived(game)
        game.leave_now()
    else:
        game.set_timer(_LOOK_SECONDS, partial(_leave_now, game))
