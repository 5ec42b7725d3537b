"""What was typed last is never left behind.

The app sees a key before the box that it was typed into has it: what stands in the box may be a few letters short
when a command is done, and what the system sends comes past all keys that still wait.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import signal
import sys
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from tarot_tui.app.game import Game

PATIENCE_SECONDS: Final = 1.0
"""How long a command waits for the box before it. A box takes its letters in a few milliseconds."""

_LOOK_SECONDS: Final = 0.01
_QUIET_LOOKS: Final = 4
_LOOKS: Final = 50


async def arrived(game: Game) -> None:
    """Wait until the box has every letter that was typed so far, and take what stands in it into the sitting."""
    box = game.focused
    if box is not None:
        done = asyncio.Event()
        if box.call_later(done.set):  # behind all letters that wait there
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE_SECONDS)
    game.take()


def leave_on_signals(game: Game) -> None:
    """Save and leave when the terminal is closed, the system ends, or somebody stops the program from outside."""
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        if number := getattr(signal, name, None):
            # Not on Windows, and not in a thread: there the timer of the draft has to do.
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, _begin_to_leave, game)


def _begin_to_leave(game: Game) -> None:
    game.run_worker(_leave(game), group="leave", exit_on_error=False)


async def _leave(game: Game) -> None:
    """Let the keys be read that the terminal still holds, and leave behind them."""
    if driver := game._driver:
        await _nothing_waits(sys.__stdin__)
        await asyncio.to_thread(driver.disable_input)  # ends when what was read is in the queue of the game
    game.call_later(_leave_now, game)


async def _nothing_waits(terminal: TextIO | None) -> None:
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
    await arrived(game)
    game.action_leave()
