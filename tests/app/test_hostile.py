"""Text from a stranger's file can do nothing but be read, in any scene, at any size, under the veil and without it."""

from __future__ import annotations

import re
from itertools import cycle
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.worker import Worker, WorkerState

from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.settings.settings import read_settings
from tests.app.everywhere import NOTE, calm, press, resize, walk
from tests.app.hostile import LIVE, STEERING, WRITTEN, home
from tests.app.play import SMALL, USUAL, act, shown, told, world
from tests.readings import plain

RAW = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What steers a terminal or reorders a line."""


@pytest.fixture
def failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Faults of work in the background, which end no game. The person's home is the test's."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    faults: list[BaseException] = []

    def changed(game: Game, event: Worker.StateChanged) -> None:
        if event.state == WorkerState.ERROR and event.worker.error:
            faults.append(event.worker.error)

    def left(game: Game) -> None:
        raise AssertionError("a text has ended the game")

    monkeypatch.setattr(Game, "on_worker_state_changed", changed, raising=False)
    monkeypatch.setattr(Game, "action_quit", left)
    monkeypatch.setattr(Game, "action_leave", left)
    return faults


def look(game: Game) -> str:
    """The screen, on which nothing may be alive, steer or be out of its place."""
    for strip in game.screen._compositor.render_strips():
        assert not RAW.search(strip.text), repr(strip.text)
        assert sum(segment.cell_length for segment in strip) == game.size.width, repr(strip.text)
        assert not any(segment.style and segment.style.meta.get("@click") for segment in strip), strip.text
    return shown(game)


def on_top(game: Game) -> object:
    """What is shown, whatever was asserted about it before."""
    return game.screen


def game_of(root: Path) -> Game:
    settings, problems = read_settings(str(root / "config" / "config.toml"))
    assert len(problems) == 2
    game = Game(world(root, settings), problems=problems)
    game.deaf_seconds = 0.01
    return game


OURS = {"help", "support", "palette"}
"""Where nothing stands but what the program brings."""
FORMS_ALIKE = {"share as chat", "share as markdown"}
"""Where what is covered is covered before it becomes a text in this form or that."""
LITERAL = {
    "the last spread", "settings", "hand", "hand, one named", "cards to choose from", "one card chosen", "begin", "fan",
    "one card taken", "table, backs up", "table", "card, writing", "card, looking", "card, asked on",
    "card, the other prompt", "what came up", "what was written earlier", "promise", "share what was kept", "journal",
    "journal, a page", "share", "share as text", "share as chat", "share as markdown", "share as json",
    "journal, a question", "trash", "journal, brought back", "both sides", "table of an invitation", "card of an invitation", "album", "album, what was written", "decks", "two decks",
}  # fmt: skip
"""Where the markup in strangers' texts is to be read."""


@pytest.mark.long
def test_whatever_strangers_files_hold_is_only_read(tmp_path: Path, failed: list[BaseException]) -> None:
    files = home(tmp_path)
    game = game_of(tmp_path)
    sizes = cycle([SMALL, USUAL])
    literal: set[str] = set()

    async def scenario(pilot: Pilot[None]) -> None:
        async for name in walk(game, pilot, "hostile"):
            seen = look(game)
            game.clear_notifications()  # they have been looked at, and what they cover has not
            if name in OURS:
                continue
            if name not in FORMS_ALIKE:
                game.action_veil()
                await calm(pilot)
                covered = look(game)
                assert WRITTEN.strip() not in covered and NOTE not in covered, name
                game.action_veil()
            await resize(pilot, next(sizes))
            if LIVE in seen + look(game):
                literal.add(name)
            assert not failed, name
        assert game.is_running

    act(game, scenario)
    assert literal >= LITERAL
    assert {path: path.read_bytes() for path in files} == files


def test_settings_that_mean_no_good_are_said_and_the_usual_ones_hold(
    tmp_path: Path, failed: list[BaseException]
) -> None:
    home(tmp_path)
    config = tmp_path / "config" / "config.toml"
    config.write_text(f'theme = {LIVE!r}\ndeck = {LIVE!r}\nreversals = "[/x]"\nart = "\\u001b[2J"\n')
    data = config.read_bytes()
    game = game_of(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        look(game)
        assert "reversals: should be" in told(game)
        await resize(pilot, SMALL)
        look(game)
        game.clear_notifications()
        await press(pilot, "comma")
        assert LIVE in look(game)
        await press(pilot, "b", "1")
        assert isinstance(game.screen, Begin)
        look(game)
        game.clear_notifications()
        await calm(pilot)
        await press(pilot, "enter")
        assert isinstance(on_top(game), Draw), "with a deck that is there"
        look(game)
        assert not failed

    act(game, scenario)
    assert config.read_bytes() == data


def test_what_is_pasted_is_made_harmless_in_every_box(tmp_path: Path, failed: list[BaseException]) -> None:
    game = Game(world(tmp_path))
    pasted = f"{LIVE}{STEERING}"

    async def paste(pilot: Pilot[None], box: str) -> None:
        game.screen.query_one(box).focus()
        await calm(pilot)
        pilot.app.post_message(events.Paste(pasted))
        await calm(pilot)
        assert LIVE in look(game)
        await press(pilot, "home")  # the rest of what is longer than its box
        look(game)

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "1")
        await paste(pilot, "#question")
        game.screen.query_one("#choice-way", Choice).at = 2
        await press(pilot, "enter")
        await paste(pilot, "#name")
        game.lay(plain())
        game.card(0)
        await calm(pilot)
        await paste(pilot, "#note")
        await press(pilot, "f7")
        await paste(pilot, "CommandInput")
        await press(pilot, "f7")
        game.close()
        await calm(pilot)
        await press(pilot, "f8", "right")
        await paste(pilot, "#moment")
        await paste(pilot, "#act")
        assert not failed

    act(game, scenario)
