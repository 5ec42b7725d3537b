"""Keys take effect in the order in which they were pressed.

Textual hands a letter to the box at once, but does what another key is bound to only when that key has come up
through all that lies around the box. On a slow line keys come in bursts, and "ab", backspace, "c" would become "ab";
what is typed behind the key that opens a scene would be lost. So what comes behind a key that is no letter waits
until that key is done.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from textual import events
from textual.app import ScreenStackError

if TYPE_CHECKING:
    from textual.message_pump import MessagePump

    from tarot_tui.app.game import Game

PATIENCE_SECONDS: Final = 1.0
"""How long a key waits for those before it. A letter is in its box, and a new scene there, in milliseconds."""


class InOrder:
    """Holds keys back while one is under way."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._held: list[events.Event] = []
        self._under_way: asyncio.Task[None] | None = None

    @property
    def is_done(self) -> bool:
        """Whether no key waits."""
        return not self._under_way

    async def pass_on(self, event: events.Event, hand_on: Callable[[events.Event], Awaitable[None]]) -> None:
        """``hand_on`` the event when all keys before it are done. What has to wait is passed on here later."""
        if not isinstance(event, (events.Key, events.Paste)) or event.is_forwarded:
            await hand_on(event)
        elif self._under_way:
            self._held.append(event)
        elif isinstance(event, events.Paste) or self._is_letter(event):
            await hand_on(event)
        else:
            await arrived(self._game)
            await hand_on(event)
            self._under_way = asyncio.create_task(self._follow())

    def _is_letter(self, key: events.Key) -> bool:
        """Whether it goes into the box that has the keys, behind the letters before it."""
        box = self._game.focused
        return box is not None and box.check_consume_key(key.key, key.character)

    async def _follow(self) -> None:
        """Wait until the key has come up to the game, and once more for what was done there to be seen below."""
        game = self._game
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                for _ in range(2):
                    for node in (game.focused or game.screen).ancestors_with_self:
                        await _done(node)
        except (TimeoutError, ScreenStackError):
            pass  # something takes long; or that was the key to leave
        finally:
            game.call_later(self._go_on)

    async def _go_on(self) -> None:
        self._under_way = None
        while self._held and not self._under_way:
            await self._game.on_event(self._held.pop(0))


async def arrived(game: Game) -> None:
    """Wait until the box has every letter that was typed so far, and take what stands in it into the sitting.

    Where no box has the keys the scene may be a new one, which gives them to a box as soon as it stands.
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_SECONDS):
            await _done(game.focused or game.screen)
    game.take()


async def _done(pump: MessagePump) -> None:
    """Wait until ``pump`` has done all that it was given so far."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()
