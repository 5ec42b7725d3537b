"""A walk through every scene of the game and every state of each, the way a person goes."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App
from textual.geometry import Size
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea
from textual.worker import WorkerCancelled

from tarot_tui.app.arrivals import show
from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.close import Close
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.screens.two.curtain import Curtain
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.exercises.exercise import exercises
from tarot_tui.incoming import Arrived, Opened
from tarot_tui.journal.entries import entries
from tarot_tui.outgoing import FORMS
from tarot_tui.problem import Problem
from tarot_tui.sharing.apart import Fresh, make, words_of
from tarot_tui.sharing.shared import With
from tests.app.play import painted, shown
from tests.conftest import NOW

NOTE = "When dinner is quiet I"
"""What is written on the first card of the walk."""

_STILL = 4
"""After so many rounds without anything painted nothing follows: a message may lead to another before one does."""
_SHORT = 0.1
"""Seconds of deafness that no test is about."""
_WAITS = 500
_RESIZED = 0.01
"""Seconds after which Textual passes a new size on to the screen."""


async def calm(pilot: Pilot[None]) -> None:
    """Wait until every worker is done and nothing changes any more; sooner than by waiting for an idle processor."""
    still, before = 0, (-1, 0)
    while still < _STILL:
        with suppress(WorkerCancelled):  # another of its kind took its place
            await pilot.app.workers.wait_for_complete()
        await pilot.pause(0)
        now = painted(pilot.app), len(asyncio.all_tasks())
        is_under_way = _is_open(pilot.app) and (
            _hears_soon(pilot.app) or _has_keys_left(pilot.app) or _has_to_draw(pilot.app)
        )
        still = still + 1 if now == before and not is_under_way else 0
        before = now


def _hears_soon(app: App[None]) -> bool:
    """Whether a page of two passes over keys only because a test is quicker than any hand."""
    deafness = getattr(app.screen, "deafness", None)
    return deafness is not None and not deafness.is_over and getattr(app, "deaf_seconds", 1) < _SHORT


def _is_open(app: App[None]) -> bool:
    """Whether the game goes on: of one that has been left nothing more is to be waited for."""
    return app.is_running and not app._exit


def _has_to_draw(app: App[None]) -> bool:
    """Whether something waits for the next picture: a page that is to be scrolled is animated, if in no time."""
    screen = app.screen
    dirty = screen._callbacks or screen._layout_required or screen._scroll_required or screen._dirty_widgets
    return bool(dirty) or not app.animator._idle_event.is_set()


def _has_keys_left(app: App[None]) -> bool:
    """Whether a key is still under way: it comes up through all that lies around the box, picture or no picture."""
    return isinstance(app, Game) and not app.keys.is_done


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, by Textual's names, and wait until all is done that they do."""
    for key in keys:
        pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await calm(pilot)


async def resize(pilot: Pilot[None], size: tuple[int, int]) -> None:
    """Make the terminal larger or smaller, and wait until the screen is drawn for it."""
    pilot.app.post_message(events.Resize(Size(*size), Size(*size)))
    await pilot.pause(_RESIZED)
    await calm(pilot)


def cut(screen: Screen[Any]) -> list[str]:
    """What does not stand whole on the screen and cannot be scrolled to."""
    found = ["the screen itself"] if screen.max_scroll_y or screen.max_scroll_x else []
    laid = screen._compositor.full_map
    for widget in screen.query(Widget).results(Widget):
        scrolls = any(isinstance(each, Widget) and each.max_scroll_y > 0 for each in widget.ancestors)
        if not widget.display or widget not in laid or scrolls:
            continue
        if widget.region.intersection(laid[widget].clip) != widget.region:
            found.append(repr(widget))
        if isinstance(widget, Static) and widget.content_size:
            rows = widget.visual.get_height(widget.styles.base.get_rules(), widget.content_size.width)
            found += [repr(widget)] if rows > widget.content_size.height else []
    return found + re.findall(r".*\w… ─", shown(screen))  # the title of a frame


async def walk(game: Game, pilot: Pilot[None], spread: str = "blocking") -> AsyncIterator[str]:
    """Go everywhere from Home; stops at each scene and state, and says where it is."""
    await calm(pilot)
    yield "home"
    for part in (
        _pages(pilot),
        _ways(game, pilot, spread),
        _sitting(game, pilot, spread),
        _two(game, pilot, spread),
        _check_in(game, pilot),
        _check_in_two(game, pilot),
        _outside_day(game, pilot),
        _exercises(game, pilot),
        _exercise_two(game, pilot),
        _journal(game, pilot),
        _look_back(game, pilot),
        _notes(game, pilot),
        _versions(game, pilot),
        _apart(game, pilot),
        _guess(game, pilot),
    ):
        async for name in part:
            yield name
        game.home()
        await calm(pilot)
        assert isinstance(game.screen, Home)


async def _pages(pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "f1")
    yield "help"
    await press(pilot, "tab")
    yield "support"
    await press(pilot, "f1", "f7")
    yield "palette"
    await press(pilot, "f7", "m")
    yield "spreads"
    await press(pilot, "end")
    yield "the last spread"
    await press(pilot, "b", "comma")
    yield "settings"
    await press(pilot, "b", "a", "space")
    yield "album"
    await press(pilot, "l")
    yield "album, what was written"
    await press(pilot, "d")
    yield "decks"
    await press(pilot, "end")
    yield "the last deck"
    await press(pilot, "up", "v")
    yield "two decks"


async def _begin(game: Game, pilot: Pilot[None], spread: str, way: int) -> None:
    game.begin(spread)
    await calm(pilot)
    assert isinstance(game.screen, Begin)
    game.screen.query_one("#choice-way", Choice).at = way


async def _ways(game: Game, pilot: Pilot[None], spread: str) -> AsyncIterator[str]:
    await _begin(game, pilot, spread, 2)
    await press(pilot, "enter")
    yield "hand"
    await press(pilot, "f4", "down", "enter")
    yield "hand, one named"
    game.home()
    await _begin(game, pilot, spread, 1)
    await press(pilot, "enter")
    yield "cards to choose from"
    await press(pilot, "right", "enter")
    yield "one card chosen"
    game.home()
    game.world.choose("quiet_page", True)
    await _begin(game, pilot, spread, 0)
    await press(pilot, "tab")
    yield "begin"
    await press(pilot, "enter")
    yield "a quiet page"
    game.world.choose("quiet_page", False)
    await press(pilot, "x")
    yield "fan"
    await press(pilot, "right", "enter")
    yield "one card taken"


async def _sitting(game: Game, pilot: Pilot[None], spread: str) -> AsyncIterator[str]:
    await _begin(game, pilot, spread, 0)
    await press(pilot, "enter", "a")
    assert isinstance(game.screen, Table)
    yield "table, backs up"
    await press(pilot, "a", "right")
    yield "table"
    await press(pilot, "left", "enter")
    assert isinstance(game.screen, CardScene)
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "card, writing"
    await press(pilot, "tab", "m")
    yield "card, looking"
    await press(pilot, "g")
    yield "card, asked on"
    await press(pilot, "tab", "o")
    yield "card, asked on otherwise"
    await press(pilot, "g", "tab", "o")
    yield "card, the other prompt"
    game.close()
    await calm(pilot)
    assert isinstance(game.screen, Close)
    yield "what came up"
    if game.screen.check_action("causes", ()):
        await press(pilot, "f4", "space")
        yield "what may be behind it"
        await press(pilot, "f2")
    if game.screen.check_action("earlier", ()):
        await press(pilot, "f6")
        yield "what was written earlier"
    await press(pilot, "enter", "right")
    yield "promise"
    await press(pilot, "f8")
    yield "keep"
    await press(pilot, "enter")
    yield "kept"
    await press(pilot, "s")
    yield "share what was kept"


async def _two(game: Game, pilot: Pilot[None], spread: str) -> AsyncIterator[str]:
    await _begin(game, pilot, spread, 0)
    game.screen.query_one("#choice-who", Choice).action_change(1)
    await press(pilot, "tab")
    yield "begin as two"
    await press(pilot, "enter")
    yield "names"
    await press(pilot, "enter", "enter")
    yield "agreement"
    await press(pilot, "enter")
    yield "agreement of the one"
    await press(pilot, "a")
    yield "agreement of the other"
    await press(pilot, "b", "a")
    assert isinstance(game.screen, Table)
    yield "table of two"
    await press(pilot, "enter", "enter")
    yield "look"
    assert game.two is not None
    order = [partner.letter for partner in game.two.together.order]
    await press(pilot, order[0], "space")
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "one of two, writing"
    await press(pilot, "f8")
    yield "choose"
    await press(pilot, "s")
    yield "curtain"
    await press(pilot, "f2")
    yield "pause"
    await press(pilot, "a", "b", "space")
    await opened(pilot, order[1])
    await press(pilot, "f4", "k")
    await opened(pilot, order[0])
    yield "reveal"
    await press(pilot, "enter")
    yield "the floor"
    await press(pilot, "n", "c")
    yield "close of two"
    await press(pilot, "f4", "space", "right")
    yield "what may be behind it, as two"
    await press(pilot, "escape")
    await press(pilot, "f5")
    await opened(pilot, order[1])
    yield "a sealed note"
    await press(pilot, "f8")
    await opened(pilot, order[0])
    await press(pilot, "f8")
    await opened(pilot, order[1])
    await press(pilot, "f8", "right")
    yield "promise of two"
    await press(pilot, "f8")
    yield "keep of two"
    await press(pilot, "a", "b")
    yield "kept by two"


async def _guess(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "w")
    yield "for two"
    await press(pilot, "enter", "enter", "enter", "enter", "a", "b")
    yield "five faces"
    assert game.two is not None
    order = [partner.letter for partner in game.two.together.order]
    await press(pilot, order[0], "space", "right")
    yield "picking"
    await press(pilot, "enter", "2")
    yield "picked, before it is handed over"
    await press(pilot, "enter")
    await opened(pilot, order[1])
    await press(pilot, "2", "4")
    await press(pilot, "b")
    yield "one picked, and one to pick"
    await press(pilot, "4", "enter")
    await opened(pilot, order[0])
    yield "all that was picked"
    await press(pilot, "enter")
    yield "a story"
    await press(pilot, "enter", "enter")
    yield "what may stay of a guess"
    await press(pilot, *NOTE.replace(" ", ""), "enter", "enter")
    yield "keep of a guess"
    await press(pilot, "a", "b")


async def _check_in(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "c")
    yield "check-in"
    await press(pilot, "enter")
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "good things, alone"
    await press(pilot, "f8")
    yield "feelings, alone"
    await press(pilot, "f4", "f4")
    yield "an ask to bring along"
    await press(pilot, "f4")
    yield "for the road"
    await press(pilot, "f4")
    yield "promise of a check-in"
    await press(pilot, "f8")
    yield "the next one"
    await press(pilot, "right", "enter")
    yield "keep of a check-in"
    await press(pilot, "enter")
    yield "kept check-in"
    await press(pilot, "s")
    yield "share a check-in"


async def _check_in_two(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    game.check_in_as_two()
    await calm(pilot)
    await press(pilot, "enter", "enter", "enter", "a", "b")
    game.screen.query(Input).first().value = NOTE
    await calm(pilot)
    yield "good things"
    await press(pilot, "f8", "3")
    yield "who asks whom"
    await press(pilot, "enter", "enter")
    yield "the two of them"
    await press(pilot, "f4")
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "one ask"
    await press(pilot, "f8")
    yield "an answer to it"
    await press(pilot, "s")
    yield "a smaller one"
    await press(pilot, "enter")
    yield "what was said to it"
    await press(pilot, "f8", "f4", "enter")
    yield "the card for the road"
    await press(pilot, "f4", "f8", "f8")
    yield "the next one of two"
    await press(pilot, "f8")
    yield "keep of a check-in of two"
    await press(pilot, "f4", "f4")


async def _outside_day(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    game.check_in_as_two(outside_day=True)
    await calm(pilot)
    await press(pilot, "enter", "enter", "enter", "a", "b", "f4", "f5")
    yield "an outside day"
    await press(pilot, "f6")


async def _exercises(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "e")
    yield "drawer"
    await press(pilot, "b", "w", "down", "down", "enter")
    yield "drawer for two"
    await press(pilot, "b", "e")
    await press(pilot, "down", "enter", "space")
    yield "an exercise, words to pick"
    await press(pilot, "f8", "space", "f8", "f8")
    yield "an exercise, a first line"
    game.home()
    await press(pilot, "e", "home", "enter")
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "an exercise, a box"
    await press(pilot, "f8")
    yield "an exercise, its end"
    await press(pilot, "l", "e", "end", "up", "up", "enter")
    yield "something new"
    await press(pilot, "f3", *["tab"] * 4, "right", "enter", "enter")
    path = max((entry.path for entry in entries(game.world.library)), key=os.path.getmtime)
    game.home()
    game.promise_back(path)
    await calm(pilot)
    game.screen.query_one(TextArea).insert(NOTE)
    await press(pilot, "f3")
    yield "what stayed"
    await press(pilot, "f8")
    game.home()
    await press(pilot, "e", "end", "up", "enter")
    yield "a note to learn from"
    await press(pilot, "b", "e", "end", "enter")
    yield "the story"
    await press(pilot, "space", "space", "space", "space", "space")
    yield "a reading of the story, its end"
    await press(pilot, "left")
    yield "a card of the story"


async def _exercise_two(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """A dial that is marked, and a loop that is shown."""
    near, dance = (each for each in exercises(game.world.texts("exercises")) if each.key in ("near", "dance"))
    for exercise, fill in ((near, ("space",)), (dance, ("I",))):
        game.home()
        game.exercise_as_two(exercise)
        await calm(pilot)
        await press(pilot, "enter", "enter", "enter", "a", "b")
        yield f"look at {exercise.key}"
        assert game.two is not None
        order = [partner.letter for partner in game.two.together.order]
        await press(pilot, order[0], "space", *fill)
        yield f"one of two, {exercise.key}"
        await press(pilot, "f8", "s")
        await opened(pilot, order[1])
        await press(pilot, *fill, "f8", "s")
        await opened(pilot, order[0])
        yield f"reveal of {exercise.key}"
        await press(pilot, "f8", "f4")
        yield f"after {exercise.key}"
        if exercise.heavy:
            await press(pilot, "enter")
            yield f"keep of {exercise.key}"
        await press(pilot, "f4", "f4")


async def opened(pilot: Pilot[None], letter: str) -> None:
    """Open a curtain with the letter of the one it is for, as soon as it hears."""
    # On a busy machine it comes later than the picture before it came to rest.
    for _ in range(_WAITS):
        if isinstance(pilot.app.screen, Curtain) and pilot.app.screen.check_action("pause", ()):
            break
        await pilot.pause(0.01)
    assert isinstance(pilot.app.screen, Curtain)
    await press(pilot, letter, "space")


async def _share(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """Everything ticked, in every form."""
    yield "share"
    for tick in game.screen.query(Tick):
        if tick.display:
            tick.action_press()
            if tick.key in FORMS:
                await calm(pilot)
                yield f"share as {tick.key}"


async def _apart(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """An answer to the newest reading, and an invitation with its cards."""
    entry = next(entry for entry in entries(game.world.library) if entry.reading and entry.reading.notes)
    reading = entry.reading
    assert reading
    ticks: frozenset[With] = frozenset({"names", "question"})
    parcel = make("invitation", replace(reading, mode="solo"), ticks, NOW.date(), Fresh("0" * 36, "0" * 64))
    shared, words = parcel.letter.shared, words_of(reading, reading.notes[0].by)
    warning = Problem("is not what it was", place=reading.spread.title)
    show(
        game,
        Opened((Arrived("answer", shared, tuple(words), entry, True, tuple(words), (), (warning,)),), (), ()),
    )
    await calm(pilot)
    yield "both sides"
    await press(pilot, "b")
    show(game, Opened((Arrived("invitation", shared, (), None),), (), ()))
    await calm(pilot)
    yield "table of an invitation"
    await press(pilot, "enter", "enter")
    yield "card of an invitation"


async def _look_back(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "l")
    yield "looking back"
    await press(pilot, "s", "f12", *"Tea")
    yield "a small thing"
    await press(pilot, "escape")
    yield "a small thing, a question"
    await press(pilot, "enter", "space")
    yield "looking back, small things"
    await press(pilot, "v", "space", "t")
    yield "looking back, three months"
    await press(pilot, "enter", "space")
    yield "three months, with words"
    await press(pilot, "b")
    for key in "pco":
        await press(pilot, key)
        yield f"looking back, {key}"
    await press(pilot, "a")
    yield "looking back, what was asked"
    await press(pilot, "enter")
    yield "looking back, the readings of one question"
    promised = [
        entry.path
        for entry in entries(game.world.library)
        if entry.reading and entry.reading.promise and entry.reading.cards
    ]
    path = max(promised, key=os.path.getmtime)  # one that was kept on this walk: other files are only read
    await press(pilot, "b", "b", "b", "1")
    yield "begin, asked within the hour"
    await press(pilot, "f2")
    game.promise_back(path)
    await calm(pilot)
    yield "a look back on a promise"
    await press(pilot, "space", "p")
    game.screen.query_one(TextArea).insert(NOTE)
    await calm(pilot)
    yield "a look back on a promise, writing"


async def _journal(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    await press(pilot, "j")
    yield "journal"
    await press(pilot, "end", "enter", "space")
    yield "journal, the last page"
    await press(pilot, "b", "home", "enter", "space")
    yield "journal, a page"
    await press(pilot, "w")
    yield "readings as a file"
    await press(pilot, "b", "n")
    yield "a note to remove"
    await press(pilot, "enter")
    yield "a note to remove, a question"
    await press(pilot, "escape", "escape")
    await press(pilot, "s")
    async for name in _share(game, pilot):
        yield name
    await press(pilot, "b", "b", "d")
    yield "journal, a question"
    await press(pilot, "d", "t")
    yield "trash"
    await press(pilot, "d")
    yield "trash, a question"
    await press(pilot, "d")
    yield "trash, the last question"
    await press(pilot, "b")
    await press(pilot, "r", "t")
    yield "journal, brought back"


async def _notes(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """A note is changed, and its line marked; the reading says that something is begun; all of it is let go."""
    await press(pilot, "j", "home", "e")
    yield "notes"
    await press(pilot, "enter")
    yield "notes, writing"
    await press(pilot, "x", "f4")
    yield "notes, a marked line"
    await press(pilot, "tab")
    yield "notes, not kept"
    await press(pilot, "b", "enter", "space")
    yield "journal, something begun"
    await press(pilot, "e", "f6")
    yield "notes, a question"
    await press(pilot, "f6", "b")


async def _versions(game: Game, pilot: Pilot[None]) -> AsyncIterator[str]:
    """A copy of the newest reading that says something else, and a file that cannot be read."""
    path = Path(
        next(entry.path for entry in entries(game.world.library) if entry.reading and entry.reading.notes)
    )
    copies = path.with_name("copy.toml"), path.with_name("third.toml"), path.with_name("broken.toml")
    for number, copy in enumerate(copies):
        copy.write_text(path.read_text().replace(NOTE, f"{NOTE} {number}"))
    copies[2].write_text("[" + path.read_text())
    await press(pilot, "j", "end", "enter", "space")
    yield "journal, a broken file"
    await press(pilot, "b", "home", "c")
    yield "versions"
    await press(pilot, "right", "n", "d")
    yield "versions, a question"
    await press(pilot, "d", "b")
    yield "journal, two versions"
    for each in copies:
        each.unlink(missing_ok=True)
