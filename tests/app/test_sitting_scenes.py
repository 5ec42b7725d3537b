"""The scenes of a sitting that stand so far: Home, Begin, Table, Card."""

from __future__ import annotations

import tomllib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tarot_tui import limits
from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.settings.settings import Settings
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, sit, told
from tests.decks.made import make_deck
from tests.readings import plain


def drafts(home: Path) -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text()) for path in (home / "state" / "drafts").glob("*.toml")]


def at_card(game: Game, then: Callable[[Pilot[None]], Awaitable[None]]) -> None:
    """Play ``then`` from the first card on."""

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        game.card(0)
        await settled(pilot)
        await then(pilot)

    act(game, scenario)


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_home_shows_the_three_questions_first(size: tuple[int, int], tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert isinstance(pilot.app.screen, Home)
        picture = " ".join(shown(pilot.app).split())
        for words in ("blocking us?", "focus on?", "open up?", "they predict nothing"):
            assert words in picture

    act(play(tmp_path), scenario, size)


def test_a_question_is_picked_up_by_its_number_and_everything_is_chosen_already(tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("1")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Begin)
        picture = shown(pilot.app)
        for words in ("What is blocking us?", "drawn from a fan of backs", "Lamplight", "as often as not"):
            assert words in picture

    act(play(tmp_path), scenario)


def test_what_is_typed_on_a_card_is_a_draft_when_the_game_is_left(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, CardScene)
        assert "THE HERMIT" in shown(pilot.app)
        await pilot.press(*"canary n")
        game.action_leave()

    at_card(game, then)
    (draft,) = drafts(tmp_path)
    assert draft["notes"][0]["text"] == "canary n"
    assert draft["status"] == "draft"


def test_a_draft_that_cannot_be_saved_is_said_with_what_helps_then(tmp_path: Path) -> None:
    game = play(tmp_path)
    (tmp_path / "state").write_text("a file where a folder should be")

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("x")
        game.save()
        await settled(pilot)
        assert "the draft is tried again by itself" in told(game)
        assert "--library" not in told(game)
        game.clear_notifications()
        await pilot.pause()
        assert "not on disk yet" in shown(pilot.app)

    at_card(game, then)


def test_the_box_says_when_its_words_are_safe(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("x")
        assert "safe" not in shown(pilot.app)
        game.save()
        await settled(pilot)
        assert "safe 21:05" in shown(pilot.app)

    at_card(game, then)


def test_letters_belong_to_the_box_while_one_writes_and_to_the_scene_while_one_looks(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("m")
        assert game.screen.query_one(TextArea).text == "m"
        await pilot.press("tab", "m")
        assert game.screen.query_one("#meaning").display
        assert game.screen.query_one(TextArea).text == "m"

    at_card(game, then)


def test_escape_leaves_the_box_and_then_the_card(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("x", "escape")
        await settled(pilot)
        assert isinstance(game.screen, CardScene) and game.screen.focused is None
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(game.screen, Table)
        assert game.sitting and game.sitting.note(0) == "x"

    at_card(game, then)


def test_the_veil_covers_every_typed_word_and_gives_them_back(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press(*"canary")
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in shown(pilot.app)
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" in shown(pilot.app)
        assert game.sitting and game.sitting.note(0) == "canary"

    at_card(game, then)


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_the_table_turns_a_card_and_then_looks_at_it(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.lay(plain())
        await settled(pilot)
        assert game.sitting and not game.sitting.turned
        await pilot.press("enter")
        assert game.sitting.turned == {0}
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, CardScene)

    act(game, scenario, size)


def test_a_card_is_named_when_its_face_is_seen_and_not_while_it_turns(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=True))

    async def scenario(pilot: Pilot[None]) -> None:
        game.lay(plain())
        await settled(pilot)
        scene, view = game.screen, game.screen.query_one(TableView)
        assert isinstance(scene, Table)
        view.finish()
        scene.action_all()
        said = scene.query_one("#looks-at", Static)
        name = plain().cards[0].card_name
        assert view.is_moving and name not in str(said.content)
        view.finish()
        await settled(pilot)
        assert name in str(said.content)

    act(game, scenario)


def test_a_deck_from_any_folder_lies_on_the_table_as_itself(tmp_path: Path) -> None:
    deck = make_deck(tmp_path / "elsewhere" / "paper")
    game = play(tmp_path, settings=Settings(motion=False, deck=str(deck)))

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("today")
        await settled(pilot)
        assert "Made" in shown(pilot.app)
        await pilot.press("enter", "a")
        await settled(pilot)
        assert game.sitting_deck and game.sitting_deck.root == str(deck)
        assert game.world.deck_of(game.sitting_deck.handle) == game.sitting_deck
        assert game.world.deck_of("gone") is None

    act(game, scenario)


def test_a_draft_that_cannot_be_read_is_named_once_and_left_alone(tmp_path: Path) -> None:
    broken = tmp_path / "state" / "drafts" / "x.toml"
    broken.parent.mkdir(parents=True)
    broken.write_text("no = = toml")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert told(game).count("x.toml") == 1
        game.begin("today")
        await settled(pilot)
        game.home()
        await settled(pilot)
        assert told(game).count("x.toml") == 1
        assert "unfinished" not in shown(game)

    act(game, scenario)
    assert broken.read_text() == "no = = toml"


def test_an_evening_with_little_energy_has_one_card_and_says_so_in_the_reading(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await settled(pilot)
        await pilot.press("down", "left", "enter", "a")
        await settled(pilot)
        assert game.sitting and len(game.sitting.cards) == 1
        assert [mark.energy for mark in game.sitting.reading.marks] == ["low"]

    act(game, scenario)


def test_what_nobody_said_is_not_in_the_reading(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await settled(pilot)
        await pilot.press("enter", "a")
        await settled(pilot)
        assert game.sitting and game.sitting.reading.marks == ()

    act(game, scenario)


def test_a_note_that_was_taken_back_is_in_no_draft(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press(*"canary")
        game.save()
        assert drafts(tmp_path)
        await pilot.press("ctrl+u")
        await settled(pilot)
        game.action_leave()

    at_card(game, then)
    assert not drafts(tmp_path)


def test_what_does_not_fit_into_a_note_leaves_what_was_there_as_it_was(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        box = game.screen.query_one(TextArea)
        box.load_text("x" * (limits.NOTE_CHARACTERS - 3))
        box.move_cursor(box.document.end)
        await settled(pilot)
        await pilot.press(*"abcdef")
        await settled(pilot)
        assert box.text.endswith("xabc") and len(box.text) == limits.NOTE_CHARACTERS
        assert "did not fit" in told(game)
        assert game.sitting and game.sitting.note(0) == box.text

    at_card(game, then)


def test_under_the_veil_a_box_says_so_and_a_question_is_covered_from_the_start(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("f9")
        game.begin("blocking")
        await settled(pilot)
        assert game.screen.query_one("#question", Input).password
        sit(game, plain())
        game.card(0)
        await settled(pilot)
        assert "F9 shows it" in shown(game)

    act(game, scenario)


def test_words_that_cannot_be_saved_are_not_left_behind_without_being_told(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "drafts").write_text("a file where a folder should be")
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press(*"canary")
        await pilot.press("f10")
        await settled(pilot)
        assert game.is_running and "leaving would lose it" in told(game)
        assert "not on disk yet" in str(game.screen.query_one(TextArea).border_subtitle)
        game.home()
        assert game.sitting is None  # it was said once: now it is their choice

    at_card(game, then)


def test_f2_leads_from_the_middle_of_a_sentence_to_the_table(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press(*"half a", "f2")
        await settled(pilot)
        assert game.screen.query_one(TableView)
        assert game.sitting and game.sitting.note(0) == "half a"

    at_card(game, then)
