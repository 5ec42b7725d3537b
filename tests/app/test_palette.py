"""The command palette: everything that can be done here can be found by typing, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.command import CommandInput, CommandList
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.commands import commands_of, label
from tarot_tui.app.game import Game
from tarot_tui.app.palette import Palette
from tarot_tui.app.screens.help import Help
from tarot_tui.app.screens.home import Home
from tests.app.play import SMALL, USUAL, act, play, settled, shown, sit
from tests.readings import plain


def offered(game: Game) -> list[str]:
    """The names of what the open palette offers, keys cut."""
    assert isinstance(game.screen, Palette)
    options = game.screen.query_one(CommandList).options
    return [str(option.prompt).split("\n")[0].split("  ")[0] for option in options]


def names(game: Game, scene: str, without: set[str]) -> set[str]:
    return {label(command, game.game_texts) for command in commands_of(scene) if command.id not in without}


@pytest.mark.parametrize("key", ["f7", "ctrl+p"])
def test_it_offers_every_command_of_the_scene_and_nothing_of_textuals(key: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press(key)
        await settled(pilot)
        # Nothing is unfinished or wished for, so that nothing of that is offered; and the palette is open already.
        assert set(offered(game)) == names(game, "home", {"unfinished", "put_off", "palette"})
        picture = shown(game).lower()
        assert "screenshot" not in picture and "maximize" not in picture

    act(game, scenario)


def test_typing_narrows_it_and_enter_does_what_is_found(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("f7", *"support")  # a word of the sentence, not of the name
        await settled(pilot)
        assert offered(game)[0] == "help"
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(game.screen, Help)

    act(game, scenario, SMALL)


def test_a_command_of_the_scene_is_done_in_the_scene_and_the_box_keeps_its_words(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        game.card(0)
        await settled(pilot)
        await pilot.press(*"canary", "f7")
        await settled(pilot)
        assert not any(
            "canary" in str(option.prompt) for option in game.screen.query_one(CommandList).options
        )
        await pilot.press(*"leave the box", "enter")
        await settled(pilot)
        assert not isinstance(game.screen, Palette)
        assert game.screen.query_one(TextArea).text == "canary"
        assert game.screen.focused is not game.screen.query_one(TextArea)

    act(game, scenario)


def test_words_are_covered_and_the_game_is_left_from_it_too(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        game.card(0)
        await settled(pilot)
        await pilot.press(*"canary", "f7", "f9")
        await settled(pilot)
        assert game.is_veiled
        await pilot.press("f7")
        await settled(pilot)
        assert "canary" not in shown(game)
        await pilot.press("f7", "f10")
        await settled(pilot)
        assert not game.is_running

    act(game, scenario)


def test_the_key_that_opens_it_closes_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("f7")
        await settled(pilot)
        assert game.screen.query_one(CommandInput).cursor_blink is False
        await pilot.press("f7")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario, USUAL)
