"""Themes: the game's own and Textual's, from the start and while it runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.theme import BUILTIN_THEMES, Theme

from tarot_tui.app.themes import DARK, OWN
from tarot_tui.app.widgets.strips import Palette
from tarot_tui.app.worn import worn
from tarot_tui.settings.settings import Settings
from tests.app.play import act, play, settled


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
def test_cards_look_the_same_where_a_theme_has_no_colours_for_them(theme: Theme) -> None:
    assert Palette.of({}, dark=theme.dark) == Palette.of(theme.variables, dark=theme.dark)


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
def test_the_game_starts_in_every_theme_of_textuals(name: str, tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(theme=name, motion=False))

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert game.theme == name
        assert game.theme_variables["prompt"] == worn(BUILTIN_THEMES[name]).variables["prompt"]
        game.begin("blocking")  # another sheet, parsed with the same variables
        await settled(pilot)

    act(game, scenario)


def test_a_theme_that_is_chosen_while_the_game_runs_is_as_legible_as_one_from_the_start(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        for _ in range(2):
            game.set_theme("nord")
            await settled(pilot)
            assert game.theme_variables["primary"] == worn(BUILTIN_THEMES["nord"]).primary
            game.set_theme("nobody knows this one")
            await settled(pilot)
            assert game.theme == DARK.name

    act(game, scenario)
