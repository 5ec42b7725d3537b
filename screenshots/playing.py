"""A reading that is played the same way every time: in folders of its own, by a clock and a chance that stand still.

It is the game itself that is played, and what it would write to a terminal that is shown; only without a terminal,
which has no way to put clock, chance and folders in.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Final

from textual import events
from textual.pilot import Pilot
from textual.widgets import OptionList, TextArea
from textual.worker import WorkerCancelled

from tarot_tui.app.game import Game
from tarot_tui.app.world import World
from tarot_tui.drawing.chance import seeded
from tarot_tui.paths import Paths, builtin_folder
from tarot_tui.settings.settings import Settings

SIZE: Final = (80, 24)
LARGE: Final = (114, 34)
"""For what has more to show."""
EVENING: Final = datetime(2026, 11, 22, 21, 5, tzinfo=timezone(timedelta(hours=1)))
ZONE: Final = "Europe/Berlin"
SEED: Final = 1671
QUESTION: Final = "open-up"
_FIVES, _ONES = 2, 3
"""How far into the fan the first card is taken: in fives, and one by one."""
_FIRST: Final = "Two of Cups"
NOTE: Final = (
    "The walk after supper. I put my shoes by the door and wait for you to notice. "
    "Perhaps yours stand there for the same reason."
)
NAMES: Final = ("Ana", "Sam")
PICKS: Final = (("4", "2"), ("2", "5"))
"""Of each a card for their own week, and one for the other's."""
_WAITS: Final = 12
_PAUSE: Final = 0.1
"""Seconds until a curtain is looked at again."""


def game_in(home: Path) -> Game:
    """The game with everything of its own in ``home``."""
    builtin = builtin_folder()
    ids = iter(range(1, 1000))
    paths = Paths(
        library=str(home / "library"),
        state=str(home / "state"),
        cache=str(home / "cache"),
        config=str(home / "config.toml"),
        spreads=str(home / "spreads"),
        deck_roots=(os.path.join(builtin, "decks"),),
        builtin=builtin,
    )
    world = World(
        paths,
        {"TZ": ZONE, "TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": str(home)},
        Settings(motion=False),
        app="tarot-tui",
        language="en",
        now=lambda: EVENING,
        new_id=lambda: f"{next(ids):08x}-0000-4000-8000-000000000000",
        bits=lambda: seeded(SEED),
        host="here",
    )
    return Game(world)


async def walk(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """Through a whole reading, the way a person goes; stops where a picture is worth it, and says its name."""
    await _press(pilot, "right", "right")
    yield "home"
    await _press(pilot, "enter", "enter", "home", *["down"] * _FIVES, *["right"] * _ONES)
    await _press(pilot, "enter", *["down"] * 2)
    yield "draw"
    await _press(pilot, "a", "enter", "right", "enter")
    yield "table"
    await _press(pilot, "left", "enter")
    pilot.app.screen.query_one(TextArea).insert(NOTE)
    game.save()
    await _calm(pilot)
    yield "card"
    game.keep()
    await _press(pilot, "enter", "s")
    yield "share"
    game.home()
    await pilot.resize_terminal(*LARGE)
    await _press(pilot, "a")
    names = pilot.app.screen.query_one(OptionList)
    names.highlighted = next(at for at, each in enumerate(names.options) if _FIRST in str(each.prompt))
    await _calm(pilot)
    yield "album"
    game.home()
    await _guess(game, pilot)
    yield "guess"


async def _guess(game: Game, pilot: Pilot[None]) -> None:
    """Two guess; up to where all four picks are seen."""
    await _press(pilot, "w", "enter", *NAMES[0], "enter", *NAMES[1], "enter", "enter", "a", "b")
    assert game.two is not None
    first, second = (partner.letter for partner in game.two.together.order)
    await _press(pilot, first, "space")
    for picks, opens in zip(PICKS, (second, first), strict=True):
        await _press(pilot, *picks, "enter")
        while not game.screen.check_action("pause", ()):  # a curtain is deaf for a moment
            await pilot.pause(_PAUSE)
        await _press(pilot, opens, "space")


async def _calm(pilot: Pilot[None]) -> None:
    """Wait until every worker is done, and all that follows from it."""
    for _ in range(_WAITS):
        with suppress(WorkerCancelled):
            await pilot.app.workers.wait_for_complete()
        await pilot.pause(0)


async def _press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, by Textual's names, and wait until all is done that they do."""
    await _calm(pilot)
    for key in keys:
        pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await _calm(pilot)
