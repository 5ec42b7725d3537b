"""Spreads, settings and help: what one chooses there holds, and what one looks for there is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from tarot_tui.app.command import EVERYWHERE
from tarot_tui.app.commands import COMMANDS, commands_of, label, shown_keys, what
from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.help import Help
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.spreads import Spreads
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.app.world import World
from tarot_tui.paths import builtin_folder
from tarot_tui.settings.settings import Settings, read_settings
from tests.app.everywhere import calm
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, world

SCENES = sorted({command.scene for command in COMMANDS} - {EVERYWHERE})


def own_spread(home: Path, name: str, *changes: tuple[str, str]) -> None:
    """A spread of one's own: the three cards with ``changes``."""
    text = (Path(builtin_folder()) / "spreads" / "three.toml").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    folder = home / "data" / "spreads"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def said(game: Game) -> list[str]:
    """What stands in the list of spreads."""
    return [str(option.prompt) for option in game.screen.query_one(OptionList).options]


MINE = (('id = "three"', 'id = "mine"'), ('title = "Three cards"', 'title = "[/x] Mine"'))


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_every_spread_is_listed_ones_own_marked_and_a_broken_one_last_with_its_reason(
    size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    own_spread(tmp_path, "mine.toml", *MINE)
    own_spread(tmp_path, "broken.toml", ('lens = "block"', 'lens = "fog"'))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.more()
        await settled(pilot)
        lines = said(game)
        assert len(lines) == 11
        assert "What is blocking us?" in lines[0] and "3 cards" in lines[0]
        assert "[/x] Mine" in lines[9] and "your own" in lines[9]
        assert "broken.toml" in lines[10] and "lens" in lines[10] and "docs/spreads.md" in lines[10]
        assert "For when many things could be tended, and one is enough." in " ".join(shown(game).split())
        await pilot.press("end")  # a broken one can be looked at, however far down it stands
        assert "broken.toml" in shown(game)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(game.screen, Spreads)

    act(game, scenario, size)


def test_a_spread_that_is_chosen_begins_and_the_way_back_is_home(tmp_path: Path) -> None:
    own_spread(tmp_path, "mine.toml", *MINE)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.more()
        await settled(pilot)
        await pilot.press("end", "enter")
        await settled(pilot)
        assert isinstance(game.screen, Begin)
        assert "[/x] Mine" in shown(game)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario)


def test_a_broken_file_in_the_name_of_a_spread_is_said_and_ends_nothing(tmp_path: Path) -> None:
    own_spread(tmp_path, "today.toml", ('lens = "block"', 'lens = "fog"'))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.more()
        await settled(pilot)
        await pilot.press(*["down"] * 3, "enter")
        await settled(pilot)
        assert isinstance(game.screen, Spreads)
        assert "today.toml" in shown(game)

    act(game, scenario)


def test_a_wide_screen_shows_what_lies_where(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.more()
        await settled(pilot)
        await pilot.press("end")
        await settled(pilot)
        picture = game.screen.query_one(PictureView).picture
        assert picture and "1+2" in picture.text
        assert "10  The thread: what to take along" in shown(game)

    act(game, scenario, LARGE)


async def choose(pilot: Pilot[None], name: str, *keys: str) -> None:
    """Go to a line of the settings and press ``keys`` there."""
    pilot.app.screen.query_one(f"#choice-{name}", Choice).focus()
    await pilot.press(*keys)


def again(home: Path) -> World:
    """The world after a restart."""
    settings, problems = read_settings(str(home / "config" / "config.toml"))
    assert not problems
    return world(home, settings)


def test_settings_hold_at_once_survive_a_restart_and_leave_comments_alone(tmp_path: Path) -> None:
    config = tmp_path / "config" / "config.toml"
    config.parent.mkdir()
    config.write_text("# mine\nreversals = 40  # after long thought\nown = 1\n")
    game = play(tmp_path, settings=read_settings(str(config))[0])

    async def scenario(pilot: Pilot[None]) -> None:
        game.adjust()
        await settled(pilot)
        assert "40 in a hundred" in shown(game)
        await choose(pilot, "theme", "right")
        assert game.theme == "lamplight-day"
        await choose(pilot, "motion", "right")
        assert game.animation_level == "none"
        await choose(pilot, "art", "left")
        assert game.world.settings.art == "none"
        await choose(pilot, "reversals", "right")
        assert game.world.settings.reversals == 25
        game.action_leave()  # before the moment is over

    act(game, scenario)
    text = config.read_text()
    assert text.startswith("# mine\nreversals = 25  # after long thought\nown = 1\n")
    assert again(tmp_path).settings == Settings("lamplight-day", False, 25, "lamplight", "none")


@pytest.mark.parametrize("data", [b"theme = \n", b"\xff\n"])
def test_a_broken_settings_file_stays_byte_for_byte_and_the_choice_holds_for_this_run(
    data: bytes, tmp_path: Path
) -> None:
    config = tmp_path / "config" / "config.toml"
    config.parent.mkdir()
    config.write_bytes(data)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.adjust()
        await settled(pilot)
        await choose(pilot, "theme", "right")
        await choose(pilot, "reversals", "right")
        await pilot.press("b")
        await settled(pilot)
        words = "".join(shown(game).replace("▌", "").split())  # as the toast breaks them
        assert words.count("config.toml:") == 1 and words.count("lastsuntilyouleave") == 1
        assert game.theme == "lamplight-day"
        assert game.world.settings.reversals == 25

    act(game, scenario, LARGE)
    assert config.read_bytes() == data
    assert os.listdir(config.parent) == ["config.toml"]


def test_what_the_command_line_said_is_not_written_unless_it_is_chosen(tmp_path: Path) -> None:
    asked = {"theme": "nord", "art": "none", "motion": False}
    here = world(tmp_path, Settings(theme="dracula"), given=asked)
    game = Game(here)

    async def scenario(pilot: Pilot[None]) -> None:
        assert game.theme == "nord"
        game.adjust()
        await settled(pilot)
        await choose(pilot, "art", "right")
        await pilot.press("b")
        await settled(pilot)

    act(game, scenario)
    assert here.settings == Settings(theme="nord", motion=False)
    assert (
        tmp_path / "config" / "config.toml"
    ).exists() is False  # auto is the usual: there is nothing to say
    here.choose("reversals", 0)
    assert here.settings_file.save() is None
    assert (tmp_path / "config" / "config.toml").read_text() == "reversals = 0\n"


def test_a_deck_that_cannot_be_used_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "decks" / "torn").mkdir(parents=True)
    (tmp_path / "decks" / "torn" / "deck.toml").write_text("x =")
    game = play(tmp_path, settings=Settings(motion=False, deck="torn"))

    async def scenario(pilot: Pilot[None]) -> None:
        game.adjust()
        await settled(pilot)
        picture = shown(game)
        assert "torn (cannot be used)" in picture
        assert "is not valid TOML" in " ".join(picture.split())
        await choose(pilot, "deck", "right")
        assert game.world.settings.deck == "lamplight"
        assert "Readings:" in shown(game) and "Settings:" in shown(game)

    act(game, scenario, LARGE)


def test_the_mouse_changes_a_setting_both_ways(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.adjust()
        await settled(pilot)
        await pilot.click("#choice-reversals", offset=(20, 0))
        assert game.world.settings.reversals == 25
        await pilot.click("#choice-reversals", offset=(16, 0))
        assert game.world.settings.reversals == 50

    act(game, scenario)


def everything(root: Help) -> str:
    """All that the shown page says, also what is scrolled away."""
    return "\n".join(str(static.content) for static in root.query(Static))


def test_help_lists_every_command_of_each_scene_once_with_all_its_keys(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        texts = game.game_texts
        for scene in SCENES:
            game.push_screen(game.scene("help", scene))
            await calm(pilot)
            assert isinstance(game.screen, Help)
            rows = {}
            for row in game.screen.query(".row"):
                keys, words = (str(static.content) for static in row.query(Static))
                name, sentence = words.split("\n")
                assert name not in rows, scene
                rows[name] = sentence, keys.split("  ")
            for command in commands_of(scene):
                sentence, listed = rows[label(command, texts)]
                assert sentence == what(command, texts), scene
                assert set(shown_keys([command], texts).split("  ")) <= set(listed), scene
            game.pop_screen()

    act(game, scenario)


def test_keys_are_called_as_they_stand_on_a_keyboard(tmp_path: Path) -> None:
    texts = play(tmp_path).game_texts
    named = {(command.scene, command.id): shown_keys([command], texts) for command in COMMANDS}
    assert named["home", "settings"] == ","
    assert named["help", "support"] == "→  Tab"
    assert named["card", "next"] == "F8  ^n"
    assert named[EVERYWHERE, "help"] == "F1  ?"


@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_support_can_be_read_to_its_end(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("f1", "tab")
        await settled(pilot)
        seen = ""
        page = game.screen.query_one("#support", VerticalScroll)
        while page.scroll_y < page.max_scroll_y:
            seen += " " + " ".join(shown(game).split())
            await pilot.press("pagedown")
            await settled(pilot)
        seen += " " + " ".join(shown(game).split())
        for words in ("What this is, and what it is not", "Whom you can talk to", "It locks nothing."):
            assert words in seen
        assert max(map(len, shown(game).split("\n"))) <= size[0]
        await pilot.press("f1")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario, size)
