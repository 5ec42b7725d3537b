"""A game to play in tests: folders of its own, a still clock, ids that count, chance that repeats."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from tarot_tui.app.game import Game
from tarot_tui.app.world import World
from tarot_tui.drawing.chance import seeded
from tarot_tui.paths import Paths, builtin_folder
from tarot_tui.readings.reading import Reading
from tarot_tui.settings.settings import Settings
from tests.conftest import NOW

SMALL, USUAL, LARGE = (60, 20), (80, 24), (120, 40)
_PAINTED: WeakKeyDictionary[App[Any], int] = WeakKeyDictionary()


class Stage(Game):
    """The game with nothing on its stage: scenes are put on it one by one."""

    def get_default_screen(self) -> Screen[Any]:
        return Screen()


def world(
    home: Path,
    settings: Settings | None = None,
    environ: Mapping[str, str] | None = None,
    given: Mapping[str, Any] | None = None,
) -> World:
    """A world whose folders all lie in ``home``. Nothing moves in it unless ``settings`` say so."""
    builtin = builtin_folder()
    ids = iter(range(1, 1000))
    return World(
        Paths(
            library=str(home / "library"),
            state=str(home / "state"),
            cache=str(home / "cache"),
            config=str(home / "config" / "config.toml"),
            spreads=str(home / "data" / "spreads"),
            deck_roots=(str(home / "decks"), str(Path(builtin) / "decks")),
            builtin=builtin,
        ),
        {"TZ": "Europe/Berlin", "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environ or {})},
        settings or Settings(motion=False),
        app="tarot-tui 0.1.0",
        language="en",
        now=lambda: NOW,
        new_id=lambda: f"{next(ids):08x}-0000-4000-8000-000000000000",
        bits=lambda: seeded(7),
        host="here",
        given=given,
    )


def play(home: Path, *, stage: bool = False, **changes: Any) -> Game:
    """A game in ``home``; on an empty ``stage``, or from Home on. ``changes`` go to :func:`world`."""
    game = (Stage if stage else Game)(world(home, **changes))
    game.deaf_seconds = 0.01
    return game


def act(
    game: Game, scenario: Callable[[Pilot[None]], Awaitable[None]], size: tuple[int, int] = USUAL
) -> None:
    """Run the game without a terminal and play ``scenario`` in it."""

    async def run() -> None:
        async with _running(game, size) as pilot:
            await scenario(pilot)

    asyncio.run(run())


def _running(app: App[None], size: tuple[int, int]) -> AbstractAsyncContextManager[Pilot[None]]:
    def count() -> None:
        _PAINTED[app] += 1

    _PAINTED[app] = 0
    app.post_display_hook = count  # type: ignore[method-assign] # which is there for tests
    return app.run_test(size=size, notifications=True)


async def settled(pilot: Pilot[None]) -> None:
    """Wait until every worker is done and everything is shown."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def painted(app: App[Any]) -> int:
    """How often the screen of an app that :func:`act` runs was painted so far, all of it or a part."""
    return _PAINTED[app]


def shown(root: Widget | App[Any]) -> str:
    """The screen as lines of plain characters, trailing spaces cut."""
    screen = root.screen if isinstance(root, App) else root
    lines = screen.app.screen._compositor.render_strips() if screen.is_attached else []
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in lines)


def sit(game: Game, reading: Reading) -> None:
    """Begin a sitting over ``reading`` without going to a scene."""
    from tarot_tui.sitting.sitting import Sitting

    game.sitting_deck = game.world.deck_of(reading.deck.id)
    game.sitting = Sitting(reading, game.world.words.words_of, game.world.now)


def told(game: Game) -> str:
    """What was said in passing, all of it."""
    return "\n".join(str(notification.message) for notification in game._notifications)
