"""Versions: two files of one reading side by side; both stay until somebody says otherwise."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.versions import Versions
from tarot_tui.app.widgets.side_by_side import rows
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, told
from tests.app.test_journal_scene import opened, put
from tests.conftest import NOW
from tests.readings import noted

SIZES = pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])


def two(home: Path) -> tuple[Path, Path]:
    later = replace(noted("I stayed and asked."), updated=NOW + timedelta(hours=2))
    return put(home, noted("I left the table."), "here"), put(home, later, "here (conflicted copy)")


@SIZES
def test_the_list_says_two_versions_and_a_key_shows_both_with_their_words(
    size: tuple[int, int], tmp_path: Path
) -> None:
    paths = two(tmp_path)
    before = [path.read_bytes() for path in paths]
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert shown(game).count("2 versions · The Hermit") == 2
        await pilot.press("c")
        await settled(pilot)
        assert isinstance(game.screen, Versions)
        picture = shown(game)
        (line,) = [line for line in picture.splitlines() if "I left the table." in line]
        assert "≠" in line and "I stayed and asked." in line
        assert "(conflicted copy).toml" in picture and "here.toml" in picture
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Journal)

    act(game, scenario, size)
    assert [path.read_bytes() for path in paths] == before


def test_one_of_them_goes_to_the_trash_only_when_the_key_is_pressed_twice(tmp_path: Path) -> None:
    paths = two(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("c")
        await settled(pilot)
        await pilot.press("d", "b", "d", "right", "d")
        assert all(path.exists() for path in paths)  # each question was answered with something else
        assert "here (conflicted copy).toml to the trash" in " ".join(shown(game).split())
        await pilot.press("d")
        await settled(pilot)
        assert "lies in the trash" in told(game)
        assert isinstance(game.screen, Journal)
        assert "2 versions" not in shown(game) and "1 reading" in shown(game)

    act(game, scenario)
    assert [path.exists() for path in paths].count(True) == 1
    assert len(list((tmp_path / "library" / "trash").rglob("*.toml"))) == 1


def test_where_one_has_gone_meanwhile_there_is_nothing_to_lay_side_by_side(tmp_path: Path) -> None:
    here, gone = two(tmp_path)
    gone.unlink()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        game.push_screen(game.scene("versions", [str(here), str(gone)]))
        await settled(pilot)
        async with asyncio.timeout(10):
            while isinstance(game.screen, Versions):
                await pilot.pause(0.01)
        assert isinstance(game.screen, Journal)

    act(game, scenario)


def test_of_three_versions_each_can_be_laid_beside_each(tmp_path: Path) -> None:
    for number in range(3):
        put(tmp_path, noted(f"words of {number}"), f"r{number}")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("c")
        await settled(pilot)
        seen = set()
        for key in ("n", "right", "n", "n"):
            seen |= {number for number in "012" if f"words of {number}" in shown(game)}
            await pilot.press(key)
            await settled(pilot)
        assert seen == {"0", "1", "2"}

    act(game, scenario, LARGE)


def test_the_veil_covers_both(tmp_path: Path) -> None:
    two(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("c")
        await settled(pilot)
        await pilot.press("f9")
        await pilot.pause()
        assert "table" not in shown(game) and "stayed" not in shown(game) and "░" in shown(game)

    act(game, scenario)


def test_files_that_differ_only_in_what_no_page_shows_say_so(tmp_path: Path) -> None:
    put(tmp_path, noted("words"), "a")
    put(tmp_path, noted("words", tags=("evening",)), "b")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await pilot.press("c")
        await settled(pilot)
        assert "What a page shows is the same in both." in shown(game)

    act(game, scenario, LARGE)


def test_lines_that_are_the_same_stand_on_one_row() -> None:
    left, right = [("a", ""), ("b", ""), ("d", "")], [("a", ""), ("c", ""), ("x", ""), ("d", "")]
    found = [(one[0], other[0], is_same) for one, other, is_same in rows(left, right)]
    assert found == [("a", "a", True), ("b", "c", False), ("", "x", False), ("d", "d", True)]


def test_a_file_that_git_could_not_merge_opens_as_plain_text_when_it_is_asked_for(tmp_path: Path) -> None:
    path = put(tmp_path, noted("canary"), "torn")
    torn = path.read_text().replace("rev = 1\n", "<<<<<<< HEAD\nrev = 1\n=======\nrev = 2\n>>>>>>> laptop\n")
    path.write_text(torn)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "git could not put together" in shown(game)
        await pilot.press("enter")
        await settled(pilot)
        assert "canary" not in shown(game)
        await pilot.press("space", "end")
        await settled(pilot)
        assert 'text = "canary"' in shown(game)

    act(game, scenario, LARGE)
    assert path.read_text() == torn
