"""Notes: a kept reading is written in, and nothing that is typed or kept is lost on the way."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from tarot_tui import limits
from tarot_tui.app.game import Game
from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.notes import Notes
from tarot_tui.app.widgets.note_box import NoteBox
from tarot_tui.journal.edits import EDITS
from tarot_tui.readings.reading import Invitation, Note, Origin, Person
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, told
from tests.app.test_journal_scene import opened, put
from tests.conftest import NOW
from tests.readings import noted, plain

SIZES = pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])


async def writing(game: Game, pilot: Pilot[None], *keys: str) -> NoteBox:
    """The notes of the newest reading; ``keys`` are pressed there."""
    await opened(game, pilot)
    await pilot.press("e")
    await settled(pilot)
    assert isinstance(game.screen, Notes)
    await pilot.press(*keys)
    await pilot.pause()
    return game.screen.query_one(NoteBox)


def notes(path: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = tomllib.loads(path.read_text()).get("notes", [])
    return found


def begun(home: Path) -> list[str]:
    """What lies begun on disk."""
    return [
        note["text"]
        for path in (home / "state" / EDITS).glob("*")
        for note in tomllib.loads(path.read_text())["notes"]
    ]


def test_the_longest_question_that_a_card_asks_stands_whole_over_its_note(tmp_path: Path) -> None:
    asked = " ".join(["question"] * 16) + " longer"  # as long as our longest
    reading = noted("Then.")
    card = replace(reading.cards[0], prompt=asked)
    put(tmp_path, replace(reading, cards=(card, *reading.cards[1:])), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot)
        assert asked in " ".join(shown(game).split())

    act(game, scenario, SMALL)


@SIZES
def test_a_note_is_changed_only_when_it_is_kept(size: tuple[int, int], tmp_path: Path) -> None:
    path = put(tmp_path, noted("I left the table."), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", *"More.")
        game.save()
        assert path.read_bytes() == before and begun(tmp_path) == ["I left the table.More."]
        assert "not kept yet" in shown(game)
        await pilot.press("f8")
        await settled(pilot)
        assert "It is in the reading now." in shown(game)
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Journal)
        await pilot.press("enter", "space")
        await settled(pilot)
        assert "I left the table.More." in shown(game)

    act(game, scenario, size)
    assert notes(path)[0]["text"] == "I left the table.More." and begun(tmp_path) == []
    assert tomllib.loads(path.read_text())["rev"] == 2


def test_a_note_from_today_is_added_and_says_when_it_came(tmp_path: Path) -> None:
    path = put(tmp_path, noted("Then."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "end", "enter", *"Now.", "f8")
        await pilot.press("b")
        await settled(pilot)
        await pilot.press("enter", "space", "end")
        await settled(pilot)
        assert "Added on 22 November 2026" in shown(game) and "Now." in shown(game)

    act(game, scenario, LARGE)
    assert [(note["kind"], note["text"], note.get("card")) for note in notes(path)] == [
        ("first", "Then.", 0), ("later", "Now.", None),
    ]  # fmt: skip


def test_what_is_begun_outlives_the_scene_and_the_game_and_is_told_of(tmp_path: Path) -> None:
    put(tmp_path, noted("Then."), "r")
    game = play(tmp_path)

    async def leave(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "end", "enter", *"Now.")
        await pilot.press("tab", "b")
        await settled(pilot)
        assert "is safe, and not in the reading yet" in told(game)
        await pilot.press("enter", "space", "end")
        await settled(pilot)
        assert "Something was begun here" in shown(game)

    act(game, leave, LARGE)
    again = play(tmp_path)

    async def come_back(pilot: Pilot[None]) -> None:
        box = await writing(again, pilot)
        assert box.text == "Now."
        await pilot.press("f8")
        await settled(pilot)

    act(again, come_back)
    assert begun(tmp_path) == []
    assert len(notes(tmp_path / "library" / "readings" / "2026" / "r.toml")) == 2


def test_what_is_begun_is_let_go_only_when_the_key_is_pressed_twice(tmp_path: Path) -> None:
    path = put(tmp_path, noted("Then."), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter", "x", "f6")
        assert box.text == "Then.x"
        await pilot.press("y", "f6")  # what is typed answers the question with no
        assert "F6 once more" in shown(game)
        await pilot.press("f6")
        await settled(pilot)
        assert box.text == "Then."

    act(game, scenario)
    assert path.read_bytes() == before and begun(tmp_path) == []


def test_an_emptied_box_takes_no_words_away(tmp_path: Path) -> None:
    path = put(tmp_path, noted("Then."), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", *["backspace"] * 5, "f8")
        await settled(pilot)
        assert "takes the place of no other" in shown(game)

    act(game, scenario)
    assert path.read_bytes() == before


def test_a_line_is_marked_found_on_the_page_and_unmarked(tmp_path: Path) -> None:
    path = put(tmp_path, noted("First.\nSecond."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", "f4")
        assert "★ marked" in shown(game)
        await pilot.press("f8", "b")
        await settled(pilot)
        await pilot.press("enter", "space")
        await settled(pilot)
        assert "★ Second." in shown(game) and "★ First." not in shown(game)
        assert notes(path)[0]["marked"] == [1]
        await pilot.press("e", "enter", "f4", "f8")
        await settled(pilot)

    act(game, scenario, LARGE)
    assert "marked" not in notes(path)[0]


def test_words_that_were_sealed_for_another_stay_and_the_scene_says_why(tmp_path: Path) -> None:
    given = Note("a", "Sealed words.", NOW, card=0, visibility="shared")
    own = Note("a", "Kept back.", NOW, card=1)
    path = put(tmp_path, plain(notes=(given, own), invitation=Invitation("s" * 36, ("0",) * 3, "1")), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter", "x")
        assert box.text == "Sealed words." and "they stay as they are" in " ".join(shown(game).split())
        await pilot.press("f4", "f8", "down", "enter", "x", "f8")
        await settled(pilot)

    act(game, scenario, LARGE)
    assert [note["text"] for note in notes(path)] == ["Sealed words.", "Kept back.x"]
    assert notes(path)[0]["marked"] == [0]


def test_of_two_at_one_keyboard_each_can_add_a_note_and_what_both_saw_stays(tmp_path: Path) -> None:
    people = (Person("a", "Ana"), Person("b", "Sam"))
    path = put(tmp_path, plain(mode="pair", people=people, notes=(Note("b", "I hum.", NOW, card=0),)), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter", "x")
        assert box.text == "I hum."
        picture = shown(game)
        assert "+ a note from today (Ana)" in picture and "+ a note from today (Sam)" in picture
        await pilot.press("tab", "end", "enter", "y", "f8")
        await settled(pilot)

    act(game, scenario)
    assert [(note["by"], note["text"]) for note in notes(path)] == [("b", "I hum."), ("b", "y")]


def test_what_somebody_else_sent_is_not_written_in_nor_what_lies_in_the_trash(tmp_path: Path) -> None:
    put(tmp_path, noted("theirs", origin=Origin("s", NOW)), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot)
        await pilot.press("e")
        await settled(pilot)
        assert game.screen is scene
        await pilot.press("d", "d", "t", "e")
        await settled(pilot)
        assert game.screen is scene

    act(game, scenario)


def test_a_reading_that_was_changed_elsewhere_meanwhile_keeps_both(tmp_path: Path) -> None:
    path = put(tmp_path, noted("Then."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", *"Mine.")
        path.write_text(path.read_text().replace("Then.", "Theirs."))
        await pilot.press("f8")
        await settled(pilot)
        assert "Both versions stay" in shown(game)
        await pilot.press("b")
        await settled(pilot)
        assert shown(game).count("2 versions") == 2

    act(game, scenario)
    texts = {note["text"] for file in path.parent.glob("*.toml") for note in notes(file)}
    assert texts == {"Theirs.", "Then.Mine."}


def test_the_veil_covers_the_box_and_what_is_begun_stays(tmp_path: Path) -> None:
    put(tmp_path, noted("Then."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter", *"Now.")
        await pilot.press("f9")
        await pilot.pause()
        assert "Then" not in shown(game) and "░" in shown(game)
        await pilot.press("x", "f4", "f9")
        await pilot.pause()
        assert box.text == "Then.Now."

    act(game, scenario)


def test_what_does_not_fit_is_taken_back_in_sight(tmp_path: Path) -> None:
    put(tmp_path, noted("Then."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter")
        box.insert("x" * limits.NOTE_CHARACTERS)
        await pilot.pause()
        assert box.text == "Then." and "holds 20000 characters" in told(game)

    act(game, scenario)


def test_a_note_whose_lines_end_in_other_ways_is_not_changed_by_being_looked_at(tmp_path: Path) -> None:
    path = put(tmp_path, noted("One.\u2028Two."), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", "f8")
        await pilot.press("end", "home", "b")
        await settled(pilot)

    act(game, scenario)
    assert path.read_bytes() == before and begun(tmp_path) == []


def test_a_sealed_note_is_not_listed_before_its_day(tmp_path: Path) -> None:
    day = NOW.date().replace(year=2027)
    put(tmp_path, plain(notes=(Note("a", "canary", NOW, kind="sealed", opens=day),)), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot)
        assert box.text == "" and game.screen.query_one(OptionList).option_count == 1

    act(game, scenario)


def test_on_a_full_disk_what_is_begun_stays_in_the_box_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, noted("Then."), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        box = await writing(game, pilot, "enter", "x")
        monkeypatch.setattr("os.fsync", full)
        await pilot.press("f8")
        await settled(pilot)
        assert box.text == "Then.x" and "no space left" in told(game).lower()
        monkeypatch.undo()
        await pilot.press("f8")
        await settled(pilot)

    act(game, scenario)
    assert path.read_bytes() != before and notes(path)[0]["text"] == "Then.x"


def test_home_offers_what_was_begun_and_shows_no_word_of_it(tmp_path: Path) -> None:
    path = put(tmp_path, noted("Then."), "2026-11-22_2005Z_blocking_7f3a9c2e")
    game = play(tmp_path)

    async def leave(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "end", "enter", *"canary")
        game.save()

    act(game, leave)
    again = play(tmp_path)

    async def come_back(pilot: Pilot[None]) -> None:
        await pilot.pause()
        await settled(pilot)
        assert "Something is unfinished." in shown(again) and "canary" not in shown(again)
        await pilot.press("u")
        await settled(pilot)
        assert isinstance(again.screen, Notes) and "canary" in shown(again)
        await pilot.press("f8", "b")
        await settled(pilot)
        await settled(pilot)
        assert "Something is unfinished." not in shown(again)

    act(again, come_back)
    assert notes(path)[1]["text"] == "canary"


@pytest.mark.parametrize(
    ("text", "offers"), [("You never open up to me.", True), ("You never open up to me.\nYou hit me.", False)]
)
def test_a_note_can_be_said_another_way_and_stays_as_it_is(text: str, offers: bool, tmp_path: Path) -> None:
    path = put(tmp_path, noted(text), "r")
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        box = await writing(game, pilot, "enter", "up")
        assert "Could we" not in shown(game)
        await pilot.press("f3")
        await pilot.pause()
        assert ("Could we" in shown(game)) == offers
        assert box.text == text
        await pilot.press("f9", "f3")
        await pilot.pause()
        assert "Could we" not in shown(game)

    act(game, scenario)
    assert path.read_bytes() == before


def test_a_frame_for_a_note_is_whole_in_the_smallest_window(tmp_path: Path) -> None:
    put(tmp_path, noted("You never open up to me."), "r")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await writing(game, pilot, "enter", "up", "f3")
        hint = game.world.texts("rephrase")["offers"]["always_never"]["hint"]
        assert hint in " ".join(shown(game).split())

    act(game, scenario, SMALL)
