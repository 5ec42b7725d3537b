"""The footer: what can be pressed now, by key and by mouse."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.scenes import SCENES
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.help import Help
from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.keys import Keys
from tests.app.footers import footer, keys_in, possible
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, sit
from tests.readings import plain


def place_of(word: str, pilot: Pilot[None]) -> tuple[int, int]:
    return next((row.index(word), y) for y, row in enumerate(footer(pilot).split("\n")) if word in row)


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_home_has_every_way_from_it_in_its_footer(size: tuple[int, int], tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert isinstance(pilot.app.screen, Home)
        assert keys_in(pilot) == [said for _, said in possible(pilot.app.screen)]
        assert not pilot.app.screen.show_vertical_scrollbar

    act(play(tmp_path), scenario, size)


@pytest.mark.parametrize("scene", SCENES)
def test_no_scene_does_a_thing_by_a_key_that_help_does_not_list(scene: str) -> None:
    module, _, name = SCENES[scene].rpartition(".")
    made = getattr(import_module(f"tarot_tui.app.screens.{module}"), name)
    assert not [name for name in dir(made) if name.startswith("key_")]


def test_a_click_on_a_key_does_what_the_key_does(tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.click(Keys, offset=place_of("help", pilot))
        await settled(pilot)
        assert isinstance(pilot.app.screen, Help)

    act(play(tmp_path), scenario)


def test_a_click_between_no_keys_does_nothing(tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        before = pilot.app.screen
        await pilot.click(Keys, offset=(LARGE[0] - 2, 0))
        await settled(pilot)
        assert pilot.app.screen is before

    act(play(tmp_path), scenario, LARGE)


def test_the_key_under_the_mouse_says_what_it_does(tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        keys = pilot.app.screen.query_one(Keys)
        await pilot.hover(Keys, offset=place_of("journal", pilot))
        assert str(keys.tooltip) == "What was kept"
        await pilot.hover("#lamp")
        assert keys.tooltip is None

    act(play(tmp_path), scenario)


def test_the_footer_follows_what_can_be_done(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("1")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Begin)
        assert "Enter" in footer(pilot)
        sit(game, plain())
        game.card(0)
        await settled(pilot)
        assert "other" not in footer(pilot)
        await pilot.press("tab")
        await settled(pilot)
        assert "other" in footer(pilot)

    act(game, scenario)


def test_with_less_room_there_are_fewer_keys_and_with_more_the_rest_comes_back(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.lay(plain())
        await settled(pilot)
        whole = keys_in(pilot)
        assert {"F9 veil", "F10 leave"} <= set(whole)
        await pilot.resize_terminal(*SMALL)
        await settled(pilot)
        assert keys_in(pilot) == [key for key in whole if key not in ("F9 veil", "F10 leave")]
        await pilot.resize_terminal(*LARGE)
        await settled(pilot)
        assert keys_in(pilot) == whole

    act(game, scenario, LARGE)
