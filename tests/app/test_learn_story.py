"""Learn and the story: read page by page, leading to a reading; nothing of a person's own is in it, nothing is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.check_in.start import CheckInStart
from tarot_tui.app.screens.exercises.learn import Learn
from tarot_tui.app.screens.exercises.story_pages import StoryPages
from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.exercises.learning import learn_notes
from tarot_tui.exercises.story import story_of
from tests.app.everywhere import calm, cut, press
from tests.app.play import SMALL, act, play, shown
from tests.app.test_alone_stays_alone import CANARY, fill


def said(game: Game) -> str:
    """What stands on the page, whether it is scrolled to or not."""
    found = game.screen.query("#page Static, #leads, #how, #count, #title").results(Static)
    texts = [str(each.visual) for each in found]
    return " ".join("\n".join(texts).split())


def on_disk(home: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def test_each_note_stands_on_a_page_of_its_own(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "e", "end", "up", "enter")
        notes = learn_notes(game.world.texts("learn"))
        for at, note in enumerate(notes, 1):
            assert isinstance(game.screen, Learn)
            assert all(text in said(game) for text in (note.title, note.leads, *note.text, f"{at} of 8"))
            assert not cut(game.screen)
            await press(pilot, "right")
        assert notes[-1].title in said(game)
        await press(pilot, "left")
        assert notes[-2].title in said(game)

    act(game, scenario, SMALL)


@pytest.mark.parametrize(("note", "leads_to"), [(0, "three"), (2, "check-in"), (7, "crossroads")])
def test_enter_begins_the_spread_that_the_note_leads_to(note: int, leads_to: str, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.learn()
        await press(pilot, *["n"] * note, "enter")
        if leads_to == "check-in":
            assert isinstance(game.screen, CheckInStart)
        else:
            assert isinstance(game.screen, Begin) and game.screen._spread.id == leads_to

    act(game, scenario)


def test_the_story_is_leafed_through_to_its_end_and_leads_to_a_reading(tmp_path: Path) -> None:
    fill(tmp_path)
    before = on_disk(tmp_path)
    game = play(tmp_path)
    story = story_of(game.world.texts("story"))
    read: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "e", "end", "enter")
        while isinstance(game.screen, StoryPages):
            read.append(said(game))
            assert "made up" in read[-1] and CANARY not in shown(game)
            assert not cut(game.screen)
            assert game.screen.query_one(CardView).display == game.screen.has_class("-card")
            await press(pilot, "enter")
        assert isinstance(game.screen, Begin) and game.screen._spread.id == "blocking"
        game.home()

    act(game, scenario, SMALL)
    cards = [card for reading in story.readings for card in reading.cards]
    assert len(read) == 2 + 2 * len(story.readings) + len(cards)
    for page, card in zip(
        [page for page in read if any(card.prompt in page for card in cards)], cards, strict=True
    ):
        assert card.prompt in page and all(note.text in page for note in card.notes)
    for reading in story.readings:
        assert any(reading.promise.act in page and reading.after[0] in page for page in read)
        assert any(reading.before[0] in page for page in read)
    after = on_disk(tmp_path)
    assert {path: data for path, data in after.items() if path in before} == before
    assert not [path for path in set(after) - set(before) if "steps" in str(path) or path.suffix == ".toml"]


def test_back_leads_to_the_page_before_and_home_from_anywhere(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.story()
        await press(pilot, "left")
        first = shown(game)
        await press(pilot, "enter", "right", "left", "left")
        assert shown(game) == first
        await press(pilot, "right", "right", "b")
        assert isinstance(game.screen, Home)

    act(game, scenario)


def test_the_veil_covers_what_the_two_wrote_and_gives_it_back(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        game.story()
        await press(pilot, "enter", "enter")
        plain_page, note = said(game), story_of(game.world.texts("story")).readings[0].cards[0].notes[0].text
        assert note in plain_page
        await press(pilot, "f9")
        assert "░" in said(game) and note.split()[1] not in said(game)
        await press(pilot, "f9")
        assert said(game) == plain_page

    act(game, scenario)


def test_in_the_demo_home_and_the_story_say_that_nothing_is_kept_and_texts_go_nowhere_else(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)
    game.world.is_demo = True

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "demo" in shown(game) and "stays on this machine" not in shown(game)
        game.story()
        await calm(pilot)
        assert "All of it is gone when you leave" in said(game)

    act(game, scenario)
    assert game.world.out_folder == str(tmp_path)
    game.world.is_demo = False
    assert game.world.out_folder == "~"
