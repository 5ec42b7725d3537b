"""The terminal may change its size at any moment: nothing falls over, nothing is lost, nothing is chosen by it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from textual import events
from textual._compositor import LayoutUpdate
from textual.geometry import Size
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.settings.settings import Settings
from tests.app.everywhere import calm, press, resize
from tests.app.play import SMALL, USUAL, act, play, shown, sit
from tests.app.sizes import DOT, HUGE, TINY, is_small, on_top, until
from tests.readings import plain

COLLECTED = gc.get_threshold()
"""How often garbage is collected where nothing moves."""
LINE = "A little more room, please: 60 x 20."


class Clock:
    """By which things move; it goes on when a test says so."""

    seconds = 0.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of everything that moves in this test."""
    made = Clock()
    monkeypatch.setattr("tarot_tui.app.widgets.motion.monotonic", lambda: made.seconds)
    return made


async def resize_at_once(pilot: Pilot[None], size: tuple[int, int]) -> None:
    """Resize, and wait for no more than a frame or two of what moves."""
    pilot.app.post_message(events.Resize(Size(*size), Size(*size)))
    await pilot.pause(0.02)


@pytest.mark.parametrize("size", [(59, 20), (60, 19), TINY, DOT])
def test_a_terminal_that_is_too_small_shows_one_calm_line_and_the_game_when_there_is_room(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.tell("Something happened.")
        await calm(pilot)
        assert is_small(game)
        lines = [line.strip() for line in shown(game).split("\n") if line.strip()]
        assert LINE.startswith(" ".join(lines)) and lines
        assert size == DOT or " ".join(lines) == LINE
        await resize(pilot, SMALL)
        assert isinstance(on_top(game), Home)
        assert "blocking us?" in " ".join(shown(game).split())

    act(game, scenario, size)


@pytest.mark.lifelike
def test_a_window_that_is_back_at_its_size_before_anybody_looked_is_drawn_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = play(tmp_path)
    drawn: list[object] = []

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        monkeypatch.setattr(game, "_display", lambda _, picture: drawn.append(picture))
        await resize(pilot, USUAL)  # it was smaller in between
        assert any(isinstance(picture, LayoutUpdate) for picture in drawn)

    act(game, scenario, USUAL)


@pytest.mark.parametrize("key", ["f10", "ctrl+q"])
def test_the_game_can_be_left_from_it_and_what_was_typed_is_in_the_draft(key: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        game.card(0)
        await press(pilot, *"canary")
        await resize(pilot, TINY)
        await pilot.press(key)
        assert not game.is_running

    act(game, scenario)
    (draft,) = (tmp_path / "state" / "drafts").glob("*.toml")
    assert '"canary"' in draft.read_text()


def test_nothing_gets_into_the_box_behind_it_and_the_box_says_when_its_words_are_safe(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        game.card(0)
        await press(pilot, *"canary")
        await resize(pilot, TINY)
        await press(pilot, "x", "backspace", "enter", "f8", "ctrl+v", "f9")
        pilot.app.post_message(events.Paste("pasted"))
        game.save()
        await resize(pilot, SMALL)
        assert isinstance(game.screen, CardScene)
        assert game.screen.query_one(TextArea).text == "canary"
        assert "safe 21:05" in shown(game)
        await press(pilot, "x")
        assert game.sitting and game.sitting.note(0) == "canaryx"

    act(game, scenario)


def test_what_comes_meanwhile_comes_under_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await resize(pilot, TINY)
        game.begin("focus")
        await calm(pilot)
        assert is_small(game)
        await resize(pilot, USUAL)
        assert isinstance(on_top(game), Begin)
        assert "What should I focus on?" in shown(game)
        await resize(pilot, TINY)
        game.home()
        await calm(pilot)
        assert is_small(game)
        await resize(pilot, USUAL)
        assert game.screen_stack == [game.screen] and isinstance(on_top(game), Home)

    act(game, scenario)


def test_cards_can_be_dealt_and_turned_while_the_terminal_is_resized(tmp_path: Path, clock: Clock) -> None:
    game = play(tmp_path, settings=Settings(motion=True))

    async def scenario(pilot: Pilot[None]) -> None:
        game.lay(plain())
        await calm(pilot)
        table = game.screen.query_one(TableView)
        for _ in "dealt", "turned":
            assert table.is_moving
            for size in (SMALL, DOT, HUGE, TINY, USUAL):
                await resize_at_once(pilot, size)
                clock.seconds += 0.02
            clock.seconds += 10
            await until(pilot, lambda: not table.is_moving)
            await press(pilot, "a")
        await calm(pilot)
        assert "The Hermit" in shown(game) and "The Moon" in shown(game)

    act(game, scenario)
    assert gc.get_threshold() == COLLECTED


def test_the_deck_can_be_shuffled_cut_and_picked_from_while_the_terminal_is_resized(
    tmp_path: Path, clock: Clock
) -> None:
    game = play(tmp_path, settings=Settings(motion=True))

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await press(pilot, "enter")
        assert isinstance(game.screen, Draw)
        fan = game.screen.query_one(FanView)
        for state in ("shuffling", "opening"):
            for size in (SMALL, DOT, HUGE, USUAL):
                await resize_at_once(pilot, size)
                clock.seconds += 0.02
                assert fan.state == state
            fan.stop()
        clock.seconds += 10
        await until(pilot, lambda: fan.state == "open")
        for size in (HUGE, SMALL, USUAL):
            await press(pilot, "end", "left")
            await resize_at_once(pilot, size)
            await press(pilot, "enter")
        await calm(pilot)
        assert isinstance(on_top(game), Table)
        assert game.sitting and len({card.card for card in game.sitting.cards}) == 3

    act(game, scenario)
    assert gc.get_threshold() == COLLECTED
