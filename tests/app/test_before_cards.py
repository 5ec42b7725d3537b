"""Before the cards: a quiet page and the energy of two, each only for those who switched it on."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.help import Help
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.quiet_page import QuietPage
from tarot_tui.app.screens.settings import SettingsScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.settings.settings import Settings
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown


@pytest.mark.parametrize("key", ["enter", "x", "right", "tab"])
def test_any_key_goes_on_from_the_quiet_page(key: str, tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, quiet_page=True))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1", "f8")
        assert isinstance(game.screen, QuietPage)
        await press(pilot, key)
        assert isinstance(game.screen, Draw)

    act(game, scenario)


def test_help_and_the_way_back_are_on_the_quiet_page_too(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, quiet_page=True))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1", "f8", "f1")
        assert isinstance(game.screen, Help)
        await press(pilot, "b")
        assert isinstance(game.screen, QuietPage)
        await press(pilot, "escape")
        assert isinstance(game.screen, Home)

    act(game, scenario)


def test_both_are_off_until_somebody_switches_them_on(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.begin("blocking", as_two=True)
        await calm(pilot)
        assert "Energy" not in shown(game)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await press(pilot, "f8")
        assert isinstance(game.screen, Draw)
        game.home()
        await press(pilot, "comma")
        assert isinstance(game.screen, SettingsScene)
        for name in ("quiet_page", "weather"):
            game.screen.query_one(f"#choice-{name}", Choice).action_change(1)
        await press(pilot, "b")

    act(game, scenario)
    assert "quiet_page = true\nweather = true\n" in (tmp_path / "config" / "config.toml").read_text()


def test_little_energy_of_either_of_two_suggests_one_card_and_no_more_than_that(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, weather=True))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.begin("blocking", as_two=True)
        await calm(pilot)
        assert isinstance(game.screen, Begin)
        count = game.screen.query_one("#choice-count", Choice)
        count.action_change(1)
        other = game.screen.query_one("#choice-weather-b", Choice)
        other.action_change(1)  # plenty
        await calm(pilot)
        assert count.at == 1 and "one card is plenty" not in shown(game)
        other.action_change(1)
        await calm(pilot)
        assert count.at == 0 and "one card is plenty" in shown(game)
        count.action_change(1)
        await calm(pilot)
        assert count.at == 1, "it is their choice"
        assert game.screen._plan().size == 3

    act(game, scenario)
