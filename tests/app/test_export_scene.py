"""Readings as a file, from the Journal: all, what was found, or one; whole, private, never over another file."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tarot_tui.app.game import Game
from tarot_tui.app.screens.export import Export
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.readings.reading import Note
from tests.app.play import SMALL, act, play, settled, told
from tests.app.test_journal_scene import full, opened, put, put_broken
from tests.conftest import NOW
from tests.readings import noted, plain


async def exporting(game: Game, pilot: Pilot[None], home: Path, name: str) -> Export:
    await pilot.press("w")
    await settled(pilot)
    scene = game.screen
    assert isinstance(scene, Export)
    scene.query_one(Input).value = str(home / name)
    return scene


async def pick(scene: Export, pilot: Pilot[None], key: str) -> None:
    scene.query_one(f"#tick-{key}", Tick).focus()
    await pilot.press("space")


async def written(pilot: Pilot[None]) -> None:
    await pilot.press("f8")
    await settled(pilot)
    await pilot.pause()


def two(home: Path) -> None:
    put(home, full(), "first")
    put(home, noted("zinnia", created=NOW - timedelta(days=40), id="b" * 8 + plain().id[8:]), "second")


@pytest.mark.parametrize(
    ("form", "name"), [("text", "j.txt"), ("markdown", "j.md"), ("json", "j.json"), ("zip", "j.zip")]
)
def test_all_that_was_written_is_in_the_file_and_only_its_owner_can_read_it(
    form: str, name: str, tmp_path: Path
) -> None:
    two(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        scene = await exporting(game, pilot, tmp_path, "j.txt")
        await pick(scene, pilot, form)
        await written(pilot)

    act(game, scenario)
    file = tmp_path / name
    assert file.stat().st_mode & 0o777 == 0o600
    if form == "zip":
        with zipfile.ZipFile(file) as archive:
            kept = {path.name: path.read_bytes() for path in (tmp_path / "library").rglob("*.toml")}
            assert {Path(each).name: archive.read(each) for each in archive.namelist()} == kept
        return
    text = file.read_text()
    assert all(word in text for word in ("canary note", "canary question", "canary act", "zinnia"))
    if form == "json":
        assert [each["id"] for each in json.loads(text)] == [full().id, "b" * 8 + plain().id[8:]]


def test_what_a_search_found_or_the_one_under_the_mark_goes_alone(tmp_path: Path) -> None:
    two(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        scene = await exporting(game, pilot, tmp_path, "one.txt")
        await pick(scene, pilot, "one")
        await written(pilot)
        await pilot.press("escape")
        await pilot.press("slash", *"zinnia", "enter")
        await settled(pilot)
        await exporting(game, pilot, tmp_path, "found.txt")
        await written(pilot)

    act(game, scenario)
    one, found = (tmp_path / "one.txt").read_text(), (tmp_path / "found.txt").read_text()
    assert "canary note" in one and "zinnia" not in one
    assert "zinnia" in found and "canary note" not in found


def test_a_file_that_is_there_stays_and_what_cannot_be_read_is_said_to_be_left_out(tmp_path: Path) -> None:
    two(tmp_path)
    put_broken(tmp_path)
    (tmp_path / "j.txt").write_text("mine")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        scene = await exporting(game, pilot, tmp_path, "j.txt")
        await written(pilot)
        assert "stays as it is" in told(game)
        assert scene.query_one(Input).value.endswith("j-2.txt")
        await written(pilot)
        assert "A file that cannot be read is left out" in told(game)

    act(game, scenario)
    assert (tmp_path / "j.txt").read_text() == "mine"
    assert "zinnia" in (tmp_path / "j-2.txt").read_text()


def test_a_sealed_note_stays_sealed_in_text_but_not_in_a_copy_of_the_files(tmp_path: Path) -> None:
    sealed = Note("a", "canary sealed", NOW, kind="sealed", opens=NOW.date() + timedelta(days=9))
    put(tmp_path, plain(notes=(sealed,)), "sealed")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        scene = await exporting(game, pilot, tmp_path, "j.txt")
        for form in ("text", "markdown", "json", "zip"):
            await pick(scene, pilot, form)
            await written(pilot)

    act(game, scenario, SMALL)
    for name in ("j.txt", "j.md", "j.json"):
        assert "canary sealed" not in (tmp_path / name).read_text()
    with zipfile.ZipFile(tmp_path / "j.zip") as archive:
        assert b"canary sealed" in archive.read(archive.namelist()[0])


def test_an_empty_journal_and_the_trash_offer_no_file(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("w", "t", "w")
        await settled(pilot)
        assert game.screen is scene

    act(game, scenario)
