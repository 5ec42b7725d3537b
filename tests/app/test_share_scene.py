"""Share: what is seen is what goes out, to the letter; nothing that was not ticked, and over no other file."""

from __future__ import annotations

import stat
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tarot_tui.app.game import Game
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.share import Share
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Person, Promise, Reading
from tarot_tui.sharing.as_chat import as_chat
from tarot_tui.sharing.as_json import as_json
from tarot_tui.sharing.as_markdown import as_markdown
from tarot_tui.sharing.as_svg import words_in_svg
from tarot_tui.sharing.as_text import as_text
from tarot_tui.sharing.block import unseal
from tarot_tui.sharing.shared import With, select
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, told
from tests.conftest import NOW
from tests.decks.made import make_deck
from tests.readings import noted, plain

ID = "00000001-0000-4000-8000-000000000000"
SIZES = pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's home, where the game was started, is a folder of the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))


def put(home: Path, reading: Reading) -> Path:
    path = home / "library" / "readings" / "2026" / "reading.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(document_of(reading)))
    return path


def full() -> Reading:
    """A reading with a canary in every place that somebody can type into."""
    return noted(
        "canary note",
        question="canary question",
        people=(Person("a", "canary name"),),
        promise=Promise(
            "canary moment", "canary act", "", ("a",), date(2026, 11, 29), noticed="canary later"
        ),
    )


async def opened(game: Game, pilot: Pilot[None], path: Path) -> Share:
    game.share(str(path))
    await pilot.pause()
    await settled(pilot)
    assert isinstance(game.screen, Share)
    return game.screen


async def press(scene: Share, pilot: Pilot[None], *ticks: str) -> None:
    for tick in ticks:
        scene.query_one(f"#tick-{tick}", Tick).action_press()
        await pilot.pause()


def preview(scene: Share) -> str:
    return str(scene.query_one("#text", Static).render())


def offered(scene: Share) -> set[str]:
    return {tick.key for tick in scene.query("#with Tick").results(Tick) if tick.display}


def kept(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text())


async def written(pilot: Pilot[None]) -> None:
    for _ in range(3):  # the file, and then the note that it went out
        await pilot.pause()
        await settled(pilot)


def test_nothing_is_ticked_at_first_and_nothing_typed_goes_out(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        assert scene.text == as_text(select(full(), set(), ID, NOW.date()), game.world.texts("share"))
        for form in ("text", "chat", "markdown", "json"):
            await press(scene, pilot, form)
            assert "The Hermit" in scene.text or "THE HERMIT" in scene.text
            assert "canary" not in scene.text and "canary" not in preview(scene)

    act(game, scenario)


@SIZES
@pytest.mark.parametrize("form", ["text", "chat", "markdown", "json"])
def test_what_is_seen_is_what_was_ticked_in_the_form_that_was_chosen(
    form: str, size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())
    ticks: set[With] = {"names", "notes", "promise"}

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await press(scene, pilot, *ticks, form)
        shared, texts = select(full(), ticks, ID, NOW.date()), game.world.texts("share")
        expected = {
            "text": as_text(shared, texts),
            "chat": as_chat(shared, texts),
            "markdown": as_markdown(shared, texts),
            "json": as_json(shared),
        }[form]
        assert scene.text == expected and preview(scene) == expected
        await press(scene, pilot, "notes")
        assert "canary note" not in scene.text and "canary name" in scene.text

    act(game, scenario, size)


def test_a_picture_is_read_over_in_words_and_written_as_a_file_alone(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())
    ticks: set[With] = {"names", "notes", "promise"}

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await press(scene, pilot, *ticks, "svg")
        shared, texts = select(full(), ticks, ID, NOW.date()), game.world.texts("share")
        assert preview(scene) == words_in_svg(shared, texts)
        for text in (scene.text, preview(scene)):
            assert "canary note" in text and "canary question" not in text
        assert scene.text.startswith("<svg") and 'id="card0-' in scene.text
        assert scene.check_action("copy", ()) is False
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in preview(scene) and "canary note" in scene.text
        await press(scene, pilot, "notes")
        await pilot.press("f8")
        await written(pilot)
        assert "canary note" not in (tmp_path / "2026-11-22_blocking.svg").read_text()

    act(game, scenario)
    assert [share["kind"] for share in kept(path)["shares"]] == ["svg"]


MINE = '[deck]\nid = "lamplight"\nschema_version = "1.0"\nname = "Mine"\nversion = "1"\n'
"""A deck that stands in for the program's own, and has no pictures."""


def test_a_tick_that_would_add_nothing_is_not_offered(tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "lamplight", MINE)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, put(tmp_path, plain()))
        assert offered(scene) == set()
        game.pop_screen()
        scene = await opened(game, pilot, put(tmp_path, full()))
        assert offered(scene) == {"names", "question", "notes", "promise"}

    act(game, scenario)


def test_pictures_go_into_the_whole_text_where_the_deck_has_them(tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "lamplight", MINE, {"line14/major_arcana/09.txt": "⠁⠂⠃"})
    game = play(tmp_path)
    path = put(tmp_path, plain())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        assert offered(scene) == {"pictures"}
        assert "⠁⠂⠃" not in scene.text
        await press(scene, pilot, "pictures")
        assert "⠁⠂⠃" in scene.text
        await press(scene, pilot, "chat")
        assert offered(scene) == set()

    act(game, scenario)


def test_the_file_holds_what_was_seen_is_private_and_is_noted_in_the_reading(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())
    seen = ""

    async def scenario(pilot: Pilot[None]) -> None:
        nonlocal seen
        scene = await opened(game, pilot, path)
        await press(scene, pilot, "notes")
        seen = scene.text
        await pilot.press("w")
        await written(pilot)
        assert "~/2026-11-22_blocking.txt" in told(game)

    act(game, scenario)
    file = tmp_path / "2026-11-22_blocking.txt"
    assert file.read_text() == seen and "canary note" in seen
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [(share["share_id"], share["kind"]) for share in kept(path)["shares"]] == [(ID, "text")]
    assert kept(path)["notes"][0]["text"] == "canary note"


def test_no_other_file_is_written_over_and_the_next_press_takes_another_name(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, plain())
    taken = tmp_path / "2026-11-22_blocking.txt"
    taken.write_text("mine")

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await pilot.press("f8")
        await written(pilot)
        assert "is there already" in told(game)
        assert scene.query_one(Input).value == "~/2026-11-22_blocking-2.txt"
        assert "shares" not in kept(path)
        await pilot.press("f8")
        await written(pilot)

    act(game, scenario)
    assert taken.read_text() == "mine"
    assert "BEGIN TAROT READING" in (tmp_path / "2026-11-22_blocking-2.txt").read_text()


def test_the_name_of_the_file_is_free_and_its_letters_are_no_commands(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, plain())
    (tmp_path / "for us").mkdir()

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        field = scene.query_one(Input)
        field.value = "~/for us/"
        field.focus()
        await pilot.press("w", "c", "b", "q", "enter")
        await written(pilot)
        assert game.screen is scene
        assert "Esc to the text" in shown(game) and "b back" not in shown(game)
        await pilot.press("escape", "b")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert [file.name for file in (tmp_path / "for us").iterdir()] == ["wcbq"]


def test_a_file_that_cannot_be_written_is_said_and_not_noted(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, plain())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        scene.query_one(Input).value = "~/not/there/at/all.txt"
        await pilot.press("f8")
        await written(pilot)
        assert "cannot be saved" in told(game) and "another name or folder" in told(game)
        assert "--library" not in told(game)

    act(game, scenario)
    assert "shares" not in kept(path)


def test_the_ending_of_the_name_follows_the_form(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, plain())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        field = scene.query_one(Input)
        for form, ending in (("markdown", ".md"), ("json", ".json"), ("chat", ".txt")):
            await press(scene, pilot, form)
            assert field.value == f"~/2026-11-22_blocking{ending}"
        field.value = "~/ours.letter"
        await press(scene, pilot, "json")
        assert field.value == "~/ours.letter"

    act(game, scenario)


def test_what_holds_something_else_is_another_share_and_the_same_in_another_form_is_not(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await pilot.press("f8")
        await written(pilot)
        await press(scene, pilot, "markdown")
        await pilot.press("f8")
        await written(pilot)
        await press(scene, pilot, "notes")
        await pilot.press("f8", "f8")
        await written(pilot)

    act(game, scenario)
    shares = kept(path)["shares"]
    assert [share["kind"] for share in shares] == ["text", "markdown", "markdown"]
    assert shares[0]["share_id"] == shares[1]["share_id"] != shares[2]["share_id"]


def test_the_clipboard_gets_what_is_seen_and_the_reading_knows(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await press(scene, pilot, "chat", "notes")
        await pilot.press("c")
        await written(pilot)
        assert game.clipboard == scene.text and "canary note" in scene.text
        assert "if your terminal allows" in told(game)

    act(game, scenario)
    assert [share["kind"] for share in kept(path)["shares"]] == ["chat"]


@pytest.mark.parametrize("form", ["text", "chat", "markdown", "json"])
def test_the_veil_covers_the_preview_but_not_what_is_written(form: str, tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await press(scene, pilot, "names", "question", "notes", "promise", form)
        assert "canary note" in preview(scene)
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in preview(scene) and "░░░░░░" in preview(scene)
        if form == "text":  # nor can it be read out of the block
            begin, end = "v1-----\n", "\n-----END"
            block = preview(scene).split(begin)[1].split(end)[0]
            assert "canary" not in "".join(note.text for note in unseal(block).notes)
        assert "canary note" in scene.text
        await pilot.press("f9")
        await settled(pilot)
        assert preview(scene) == scene.text

    act(game, scenario)


def test_one_goes_back_to_the_journal_if_one_came_from_there(tmp_path: Path) -> None:
    put(tmp_path, plain())
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.journal()
        await pilot.pause()
        await settled(pilot)
        await pilot.press("s")
        await settled(pilot)
        assert isinstance(game.screen, Share)
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Journal)

    act(game, scenario)


@SIZES
def test_the_keyboard_reaches_every_tick(size: tuple[int, int], tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "lamplight", MINE)
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await pilot.press("space", "down", "enter", "right", "space", "down", "space")
        await settled(pilot)
        for words in ("name", "question", "note", "act"):
            assert f"canary {words}" in scene.text
        await pilot.press("down", "down", "down", "space")
        assert scene.text.startswith("# What is blocking us?")

    act(game, scenario, size)


def test_the_mouse_ticks(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, full())

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        await pilot.click("#tick-notes")
        await settled(pilot)
        assert "canary note" in scene.text

    act(game, scenario)


def test_a_file_that_cannot_be_read_goes_nowhere(tmp_path: Path) -> None:
    game = play(tmp_path)
    path = put(tmp_path, plain())
    path.write_text("no = [")

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        assert "reading.toml" in preview(scene)
        await pilot.press("f8", "w", "c")
        await written(pilot)

    act(game, scenario)
    assert path.read_text() == "no = ["
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".txt"] == []


def test_a_name_from_a_strangers_file_leads_out_of_no_folder(tmp_path: Path) -> None:
    game = play(tmp_path)
    reading = plain()
    document = document_of(reading)
    document["spread"]["id"] = "../../Ünsafe/[/x]"
    path = put(tmp_path, reading)
    path.write_text(to_toml(document))

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, path)
        name = scene.query_one(Input).value
        assert name.startswith("~/2026-11-22_") and name.count("/") == 1

    act(game, scenario)
