"""Exercises: each page asks one thing, what is written is safe, and what is let go is gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.exercises.drawer import Drawer
from tarot_tui.app.screens.exercises.exercise import ExercisePage
from tarot_tui.app.screens.exercises.exercise_end import ExerciseEnd
from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.sheets import Sheet
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.exercises.exercise import exercises
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import Note, SpreadUsed
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown, told
from tests.app.test_two import agree
from tests.conftest import NOW
from tests.readings import plain

CANARY = "quietpelican"


async def begun(game: Game, pilot: Pilot[None], key: str) -> None:
    """The first page of the exercise of that key, from Home on."""
    await calm(pilot)
    await press(pilot, "e")
    assert isinstance(game.screen, Drawer)
    keys = [each.key for each in exercises(game.world.texts("exercises"))]
    await press(pilot, *["down"] * keys.index(key), "enter")
    assert isinstance(game.screen, ExercisePage)


def drafts(home: Path) -> list[str]:
    return list(files(str(home / "state" / "drafts")))


def test_a_line_that_is_let_go_is_nowhere(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "unsent")
        game.screen.query_one(TextArea).insert(CANARY)
        await calm(pilot)
        game.save()
        assert drafts(tmp_path)
        await press(pilot, "f8")
        assert isinstance(game.screen, ExerciseEnd) and CANARY in shown(game)
        await press(pilot, "l")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or CANARY.encode() not in path.read_bytes(), path


def test_what_was_written_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def write(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "talk")
        await press(pilot, "space", "f8", "space")
        game.screen.query_one("#own", Input).value = "to be asked"
        await calm(pilot)
        await press(pilot, "f10")

    act(game, write)
    (path,) = drafts(tmp_path)
    again = play(tmp_path)

    async def go_on(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "to be asked" not in shown(again)
        await press(pilot, "u")
        assert isinstance(again.screen, ExercisePage)
        assert again.screen.query_one("#own", Input).value == "to be asked"
        await press(pilot, "f5")
        assert [tick.is_on for tick in again.screen.query(Tick)] == [True, False, False]

    act(again, go_on)
    assert load(path).reading.spread.id == "exercise-talk"


def test_what_was_picked_on_one_page_can_be_ticked_on_the_next(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "talk")
        await press(pilot, "f8", "space", "down", "space", "f8")
        assert [tick._label for tick in game.screen.query(Tick)] == ["rest", "being heard"]

    act(game, scenario)


def test_where_no_need_is_picked_nothing_asks_which_were_said(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "talk")
        await press(pilot, "f8", "f8")
        assert "How could you begin?" in shown(game)
        await press(pilot, "escape")
        assert "What do you need?" in shown(game)

    act(game, scenario)


def test_the_household_line_stands_at_the_end_with_the_question_that_turned_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "turn")
        line = str(game.screen.query_one("#above").render())
        game.screen.query_one(TextArea).insert("What was good today?")
        await press(pilot, "f8")
        assert isinstance(game.screen, ExerciseEnd)
        assert line in shown(game) and "What was good today?" in shown(game)

    act(game, scenario)


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_one_key_leads_home_from_any_page(pages: int, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "near")
        await press(pilot, "space", *["f8"] * (pages - 1), "f2")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert len(drafts(tmp_path)) == 1


def test_nothing_is_a_full_answer_to_what_one_feels(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "within")
        words = [tick._label for tick in game.screen.query(Tick)]
        assert {"numb", "nothing", "not sure"} <= set(words)
        game.screen.query(Tick)[words.index("nothing")].focus()
        await press(pilot, "space", "f8", "enter", "enter")

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    assert [note.text for note in load(path).reading.notes] == ["· nothing"]


def test_nothing_is_left_of_an_exercise_in_which_nothing_was_written(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "turn")
        await press(pilot, "f3", "f8")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("line", "offers"),
    [("You never listen to me", True), ("I liked Sunday", False), ("You never stop hitting me", False)],
)
def test_a_line_is_never_changed_and_a_frame_shows_only_when_asked_for_and_never_over_harm(
    line: str, offers: bool, tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "another_way")
        game.screen.query_one(TextArea).insert(line)
        await calm(pilot)
        assert "Could we" not in shown(game)
        await press(pilot, "f3")
        assert ("Could we" in shown(game)) == offers
        assert game.screen.query_one(Sheet).text == line

    act(game, scenario)


@pytest.mark.parametrize("exercise", range(9))
def test_the_veil_covers_every_page_and_gives_it_back(exercise: int, tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        key = exercises(game.world.texts("exercises"))[exercise].key
        await begun(game, pilot, key)
        sheet = game.screen.query_one(Sheet)
        await press(pilot, "space")
        for box in sheet.query(TextArea):
            box.insert(CANARY)
        for line in sheet.query(Input):
            line.value = CANARY
        game.save()  # or what says that it is safe may come between
        await calm(pilot)
        game.save()  # now, and not while the veil comes and goes
        await calm(pilot)
        before, text = shown(game), sheet.text
        assert text
        await press(pilot, "f9")
        assert CANARY not in shown(game) and "[x]" not in shown(game) and "(•)" not in shown(game)
        await press(pilot, "f9")
        assert (shown(game), sheet.text) == (before, text)

    act(game, scenario)


def test_an_exercise_is_kept_found_in_the_journal_and_shared_like_a_reading(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot, "dance")
        for line, value in zip(game.screen.query(Input), ("am tired", "go quiet", "talk more"), strict=True):
            line.value = value
        await calm(pilot)
        await press(pilot, "f8", "f8", "enter", "enter")
        (path,) = files(str(tmp_path / "library" / "readings"))
        assert load(path).reading.notes[0].text == "When I: am tired\nyou often: go quiet\nthen I: talk more"
        await press(pilot, "s", "space")
        assert "The dance" in shown(game)
        assert "talk more" in str(game.screen.query_one("#text").render())
        game.home()
        await press(pilot, "j", "enter", "space")
        assert "you often: go quiet" in shown(game)

    act(game, scenario)
    assert not drafts(tmp_path)


def test_what_one_did_alone_shows_on_no_page_before_it_is_asked_for(tmp_path: Path) -> None:
    game = play(tmp_path)
    for exercise in exercises(game.world.texts("exercises")):
        done = plain(
            id=game.world.new_id(), spread=SpreadUsed(exercise.spread_id, exercise.title), cards=(),
            notes=tuple(Note("a", f"{CANARY} {page.kind}", NOW, asked=page.asked) for page in exercise.pages),
        )  # fmt: skip
        game.world.keeper.keep(done)
        game.world.keeper.keep_draft(replace(done, id=game.world.new_id(), status="draft"))
    seen: set[str] = set()

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        for keys in ((), ("e",), ("w",), ("a", "l"), ("j",), ("j", "enter"), ("j", "l")):
            for key in keys:
                await press(pilot, key)
            seen.add(shown(game))
            assert CANARY not in shown(game) + told(game)
            game.home()
            await calm(pilot)
        await agree(game, pilot)
        assert CANARY not in shown(game)

    act(game, scenario)
    assert len(seen) == 7
