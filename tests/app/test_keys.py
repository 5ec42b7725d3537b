"""The footer: what can be pressed now, by key and by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.help import Help
from tarot_tui.app.widgets.keys import Keys
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, sit
from tests.readings import plain


def footer(pilot: Pilot[None]) -> str:
    return shown(pilot.app).split("\n")[-1]


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_no_key_is_cut_and_help_is_always_there(size: tuple[int, int], tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        keys = footer(pilot)
        assert "F1 help" in keys
        assert keys.split("  ")[-1].split() in (["F10", "leave"], ["F9", "veil"], ["F1", "help"])
        assert len(keys) <= size[0]

    act(play(tmp_path), scenario, size)


def test_a_click_on_a_key_does_what_the_key_does(tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.click(Keys, offset=(footer(pilot).index("help"), 0))
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
        await pilot.hover(Keys, offset=(footer(pilot).index("journal"), 0))
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
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        whole = footer(pilot)
        await pilot.resize_terminal(*SMALL)
        await settled(pilot)
        assert len(footer(pilot)) <= SMALL[0]
        assert "F1 help" in footer(pilot)
        await pilot.resize_terminal(*LARGE)
        await settled(pilot)
        assert footer(pilot) == whole

    act(play(tmp_path), scenario, LARGE)
