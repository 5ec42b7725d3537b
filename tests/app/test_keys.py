"""The footer: what can be pressed now, by key and by mouse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.command import BACK, EVERYWHERE, MAIN, Command
from tarot_tui.app.commands import commands_of, label, shown_key
from tarot_tui.app.scene import Scene
from tarot_tui.app.scenes import SCENES
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.help import Help
from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tests.app.everywhere import cut, walk
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, sit
from tests.readings import noted, plain


def footer(pilot: Pilot[None]) -> str:
    rows = pilot.app.screen.query_one(Keys).size.height
    return "\n".join(shown(pilot.app).split("\n")[-rows:])


def keys_in(pilot: Pilot[None]) -> list[str]:
    return [key for key in re.split(r"\s{2,}", footer(pilot).strip()) if key]


def place_of(word: str, pilot: Pilot[None]) -> tuple[int, int]:
    return next((row.index(word), y) for y, row in enumerate(footer(pilot).split("\n")) if word in row)


def possible(scene: Scene) -> Iterator[tuple[Command, str]]:
    """What can be done in a scene now, each with what the footer says of it."""
    texts = scene.game.game_texts
    for command in commands_of(scene.SCENE):
        if command.show and (command.scene == EVERYWHERE or scene.check_action(command.id, ())):
            yield command, f"{shown_key(command.keys.split(',')[0], texts)} {label(command, texts)}"


def test_no_scene_cuts_a_word_and_every_footer_says_what_it_is_for_a_way_out_and_help(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = tmp_path / "library" / "readings" / "2026" / "reading.toml"
    path.parent.mkdir(parents=True)
    path.write_text(to_toml(document_of(noted("We should walk more."))))
    met = set()

    async def scenario(pilot: Pilot[None]) -> None:
        async for name in walk(game, pilot):
            scene = game.screen
            assert cut(scene) == [], name
            if not isinstance(scene, Scene):  # the palette, which lies over one
                continue
            met.add(scene.SCENE)
            keys, can = keys_in(pilot), list(possible(scene))
            assert set(keys) <= {said for _, said in can}, name
            assert {said for command, said in can if command.need in (MAIN, BACK)} <= set(keys), name
            assert any(command.need == BACK for command, _ in can) or "F10 leave" in keys, name
            assert "F1 help" in keys or scene.SCENE == "help", name

    act(game, scenario, SMALL)  # with more room there are the same keys, and more
    assert met == SCENES.keys()


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
