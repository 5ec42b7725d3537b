"""A scene is the same after any size, and where there is too little room no key does a thing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, OptionList, TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.too_small import TooSmall
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.app.widgets.tick import Tick
from tests.app.everywhere import press, resize
from tests.app.play import SMALL, USUAL, shown

HUGE, TINY, DOT = (200, 60), (20, 5), (1, 1)
KEYS = [
    "x",
    "enter",
    "escape",
    "tab",
    "f8",
    "f7",
    "f9",
    "f1",
    "q",
    "d",
    "right",
    "space",
    "ctrl+p",
    "ctrl+c",
    "delete",
]
"""Keys that do something in one scene or another."""
STOPS = {
    "home", "palette", "the last spread", "settings", "album", "the last deck", "hand, one named", "one card chosen",
    "begin", "one card taken", "table", "card, looking", "promise", "keep", "share as chat", "journal, a page",
}  # fmt: skip


def on_top(game: Game) -> Screen[Any]:
    """What is shown, whatever was asserted about it before."""
    return game.screen


def is_small(game: Game) -> bool:
    return isinstance(on_top(game), TooSmall)


async def until(pilot: Pilot[None], is_so: Callable[[], bool]) -> None:
    """Wait a while for something; whoever waits says what is wrong if it never comes."""
    for _ in range(150):
        if is_so():
            return
        await pilot.pause(0.02)


def state(game: Game) -> list[object]:
    """Where one is, what is chosen, what stands in the boxes, and where the keys go."""
    found: list[object] = [type(screen).__name__ for screen in game.screen_stack]
    found.append(str(game.screen.focused))
    for widget in game.screen.query(Widget).results(Widget):
        match widget:
            case TextArea():
                found.append((widget.text, widget.selection))
            case Input():
                found.append((widget.value, widget.cursor_position))
            case Choice():
                found.append((widget.id, widget.at))
            case Tick():
                found.append((widget.key, widget.is_on, widget.display))
            case OptionList():
                found.append((widget.option_count, widget.highlighted))
            case TableView():
                found.append(widget.selected)
            case FanView():
                found.append(widget.state)
    return found


class Sizes:
    """Resizes the scenes of a game and looks whether they are the same afterwards."""

    def __init__(self, game: Game) -> None:
        self.seen: set[str] = set()
        self._game = game
        self._keys, self._roomy, self._tiny = cycle(KEYS), cycle([HUGE, SMALL, SMALL]), cycle([TINY, DOT])

    async def try_at(self, name: str, pilot: Pilot[None]) -> None:
        """Make the terminal larger and far too small, press a key, and go back; once at each of the stops."""
        if name not in STOPS - self.seen:
            return
        self.seen.add(name)
        game, size = self._game, self._game.size
        game.save()
        game.clear_notifications()
        await resize(pilot, USUAL)
        before, picture = state(game), shown(game)
        is_scrolled = any(widget.scroll_y for widget in game.screen.query(Widget).results(Widget))
        await resize(pilot, next(self._roomy))
        assert not is_small(game), name
        await resize(pilot, next(self._tiny))
        await press(pilot, next(self._keys))
        assert is_small(game), name
        await resize(pilot, USUAL)
        assert state(game) == before, name
        if not is_scrolled:  # what needs no scrolling in a larger one may be scrolled elsewhere afterwards
            # What lies under another screen is drawn when there is time for it.
            await until(pilot, lambda: shown(game) == picture)
            assert shown(game) == picture, name
        await resize(pilot, size)
