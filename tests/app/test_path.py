"""The path: where one is stands in one quiet line, alone and as two apart from each other; nothing is pushed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import ON_PATH, Reading, SpreadUsed
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown
from tests.app.test_two import ANA, SAM
from tests.conftest import NOW
from tests.journal.test_index import put

CANARY = "quietpelican"


async def line(game: Game, pilot: Pilot[None]) -> str:
    """What the drawer says of the path."""
    game.home()
    await calm(pilot)
    await press(pilot, "e")
    return str(game.screen.query_one("#path", Static).render())


async def step(game: Game, pilot: Pilot[None]) -> None:
    """What comes next on the path, alone, with a word, up to the kept file."""
    await press(pilot, "p")
    assert isinstance(game.screen, Begin) and "the path" in shown(game)
    await press(pilot, "f8", "a", "enter", "enter")
    assert isinstance(game.screen, CardScene)
    game.screen.query_one(TextArea).insert(CANARY)
    await calm(pilot)
    game.keep()
    await press(pilot, "enter")


def kept(home: Path) -> list[Reading]:
    found = [load(path).reading for path in files(str(home / "library" / "readings"))]
    return sorted(found, key=lambda reading: reading.created)


def test_block_focus_and_open_come_one_after_the_other_and_then_the_first_again(tmp_path: Path) -> None:
    game = play(tmp_path)
    said = []

    async def scenario(pilot: Pilot[None]) -> None:
        said.append(await line(game, pilot))
        await step(game, pilot)
        said.append(await line(game, pilot))
        assert CANARY not in shown(game)
        (first,) = kept(tmp_path)
        for days, spread in ((1, "focus"), (2, "open-up")):
            then = NOW + timedelta(days=days)
            put(tmp_path / "library", replace(first, created=then, spread=SpreadUsed(spread, "")))
            said.append(await line(game, pilot))

    act(game, scenario)
    first, second, third, again = said
    assert "what blocks, a focus, opening up" in first
    assert "What should I focus on?" in second and "How can I open up?" in third
    assert "all three" in again


def test_a_question_that_is_asked_from_home_is_no_step(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        before = await line(game, pilot)
        game.home()
        await press(pilot, "1")
        assert "the path" not in shown(game)
        await press(pilot, "f8", "a")
        game.keep()
        await press(pilot, "enter")
        assert await line(game, pilot) == before

    act(game, scenario)
    assert [reading.tags for reading in kept(tmp_path)] == [()]


def test_a_step_is_picked_up_where_it_was_left_even_before_a_card_lay(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def leave(pilot: Pilot[None]) -> None:
        await line(game, pilot)
        await press(pilot, "p")
        game.screen.query_one("#question", Input).value = CANARY
        await calm(pilot)
        await press(pilot, "f10")

    act(game, leave)
    again = play(tmp_path)

    async def go_on(pilot: Pilot[None]) -> None:
        said = await line(again, pilot)
        assert "is begun" in said and CANARY not in shown(again)
        await press(pilot, "p")
        assert isinstance(again.screen, Begin) and "the path" in shown(again)
        assert again.screen.query_one("#question", Input).value == CANARY
        await press(pilot, "f8", "a", "enter", "enter")
        again.screen.query_one(TextArea).insert(CANARY)
        await calm(pilot)
        assert "is begun" in await line(again, pilot)
        await press(pilot, "p")
        assert isinstance(again.screen, Table)
        again.keep()
        await press(pilot, "enter")

    act(again, go_on)
    (reading,) = kept(tmp_path)
    assert (reading.question, reading.tags) == (CANARY, (ON_PATH,))


def test_two_have_a_path_of_their_own_and_nothing_that_was_written_alone_is_on_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await line(game, pilot)
        await step(game, pilot)
        game.home()
        await press(pilot, "w")
        assert "Next comes" not in shown(game)
        await press(pilot, *["down"] * 6)
        await press(pilot, "enter")
        assert isinstance(game.screen, Begin) and "What is blocking us? · the path" in shown(game)
        assert game.screen.query_one("#choice-who", Choice).at == 1
        assert CANARY not in shown(game)
        await press(pilot, "f8", "enter", "enter", "enter", ANA, SAM, "a")
        assert isinstance(game.screen, Table)
        assert game.two is not None
        game.two.keep()
        await press(pilot, ANA, SAM)
        game.home()
        await press(pilot, "w")
        assert "Next comes a focus" in shown(game)
        assert "What should I focus on?" in await line(game, pilot)

    act(game, scenario)
    assert sorted((each.mode, each.tags) for each in kept(tmp_path)) == [
        ("pair", (ON_PATH,)),
        ("solo", (ON_PATH,)),
    ]
