"""Begin: a question that is typed there is as safe as a note, from its first letter until it is kept or let go."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, cast

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tarot_tui.app.drafts import WAIT_SECONDS, Drafts
from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.spreads import Spreads
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.journal.keep import Keeper
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading
from tarot_tui.settings.settings import Settings
from tests.app.play import act, play, settled, shown, told
from tests.readings import plain

QUESTION = "Why canary"


def drafts(home: Path) -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text()) for path in (home / "state" / "drafts").glob("*")]


def holders(home: Path) -> list[Path]:
    """The files that the question stands in."""
    return [path for path in home.rglob("*") if path.is_file() and b"canary" in path.read_bytes()]


def line(game: Game) -> Input:
    return game.screen.query_one("#question", Input)


def chosen(game: Game) -> dict[str | None, int]:
    return {choice.id: choice.at for choice in game.screen.query(Choice)}


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


async def ask(pilot: Pilot[None], *more: str, question: str = QUESTION) -> None:
    """Begin with the first question of Home, type one's own, and press ``more``."""
    await settled(pilot)
    await press(pilot, "1", "up", "up", *question, *more)


def left_behind(home: Path, *more: str) -> None:
    """A run of the game that ends when a question is typed."""
    game = play(home)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, *more)
        game.leave_now()

    act(game, scenario)


def test_a_question_is_in_a_draft_without_cards_before_any_card_falls(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (draft,) = drafts(tmp_path)
    assert (draft["question"], draft["status"]) == (QUESTION, "draft")
    assert draft["spread"]["id"] == "blocking"
    assert "cards" not in draft
    assert len(holders(tmp_path)) == 1


def test_the_time_until_a_draft_runs_from_the_first_key_and_is_not_put_off() -> None:
    class Clock:
        """An app as far as timers go."""

        def __init__(self) -> None:
            self.timers: list[float] = []

        def set_timer(self, seconds: float, _then: object) -> object:
            self.timers.append(seconds)
            return object()

    clock = Clock()
    kept = Drafts(cast(Any, clock), lambda: cast(Any, None), lambda: None, lambda _problem: None)
    kept.touch(plain())
    kept.touch(plain(question="x"))
    assert clock.timers == [WAIT_SECONDS]
    assert WAIT_SECONDS <= 0.8


@pytest.mark.parametrize("keys", [[], ["space", "space"], [*"why", "ctrl+u"], ["down", "down", "right"]])
def test_where_nothing_is_written_nothing_is_left(keys: list[str], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, *keys, question="")
        game.home()
        await settled(pilot)
        assert "unfinished" not in shown(game)

    act(game, scenario)
    assert not drafts(tmp_path)


def test_a_question_that_is_taken_back_leaves_no_copy(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot)
        game.save()
        assert len(holders(tmp_path)) == 1
        await press(pilot, "ctrl+u")
        assert not holders(tmp_path)
        await press(pilot, "f2", "1")
        assert line(game).value == ""

    act(game, scenario)
    assert not holders(tmp_path) and not drafts(tmp_path)


def test_who_comes_back_in_the_same_run_finds_the_words_and_goes_on_behind_them(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "down", "down", "right", "f2")
        assert isinstance(game.screen, Home)
        assert "unfinished" in shown(game) and "canary" not in shown(game)
        await press(pilot, "1")
        assert line(game).value == QUESTION
        assert chosen(game)["choice-way"] == 1
        await press(pilot, *"?!")
        assert line(game).value == f"{QUESTION}?!"
        await press(pilot, "f2", "2")
        assert line(game).value == ""
        game.leave_now()

    act(game, scenario)
    assert [draft["question"] for draft in drafts(tmp_path)] == [f"{QUESTION}?!"]


def test_coming_back_to_the_line_never_writes_over_what_stands_there(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "tab", "shift+tab", "s")
        assert line(game).value == f"{QUESTION}s"

    act(game, scenario)


def test_back_from_the_cards_loses_no_question(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "enter")
        assert isinstance(game.screen, Draw)
        await press(pilot, "b")
        assert len(drafts(tmp_path)) == 1
        await press(pilot, "u")
        assert isinstance(game.screen, Begin)
        assert line(game).value == QUESTION

    act(game, scenario)


def test_the_next_run_says_that_something_is_unfinished_and_shows_it_only_when_asked(tmp_path: Path) -> None:
    left_behind(tmp_path, "down", "down", "right", "right", "down", "left", "down", "down", "right")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert "Something is unfinished." in shown(game) and "canary" not in shown(game)
        await press(pilot, "1")
        assert line(game).value == ""
        assert not any(at for at in chosen(game).values())
        await press(pilot, "f2", "u")
        assert isinstance(game.screen, Begin)
        assert line(game).value == QUESTION and line(game).has_focus
        assert chosen(game) == {
            "choice-who": 0, "choice-count": 0, "choice-way": 2, "choice-energy": 2, "choice-deck": 0,
            "choice-reversals": 0,
        }  # fmt: skip
        assert "now and then" in shown(game)

    act(game, scenario)


def test_the_reading_takes_the_place_of_the_draft_that_it_began_as(tmp_path: Path) -> None:
    left_behind(tmp_path)
    ((before,), game) = drafts(tmp_path), play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await press(pilot, "u", *" now", "enter", "a")
        assert isinstance(game.screen, Table)
        game.save()
        (draft,) = drafts(tmp_path)
        assert draft["id"] == before["id"]
        assert (draft["question"], len(draft["cards"])) == (f"{QUESTION} now", 3)
        await press(pilot, "b", "1")
        assert line(game).value == ""

    act(game, scenario)


def test_a_reading_that_began_with_a_question_is_let_go_without_a_copy(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "enter", "a", "c", "f8", "f8")
        assert holders(tmp_path)
        await press(pilot, "n", "n")
        assert isinstance(game.screen, Home)
        await press(pilot, "1")
        assert line(game).value == ""

    act(game, scenario)
    assert not holders(tmp_path)


def test_a_question_whose_spread_is_gone_can_be_asked_of_another(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (path,) = holders(tmp_path)
    path.write_text(path.read_text().replace('id = "blocking"', 'id = "horseshoe"'))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await press(pilot, "u")
        assert isinstance(game.screen, Spreads)
        assert "horseshoe" in told(game)
        await press(pilot, "b", "2")
        assert line(game).value == ""
        await press(pilot, "f2", "u", "enter")
        assert line(game).value == QUESTION
        await press(pilot, "enter", "a")
        assert game.sitting and game.sitting.reading.question == QUESTION
        game.save()

    act(game, scenario)
    (draft,) = drafts(tmp_path)
    assert draft["cards"]


def test_a_question_whose_deck_is_gone_comes_with_the_usual_one(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (path,) = holders(tmp_path)
    path.write_text(path.read_text().replace('id = "lamplight"', 'id = "gone"'))
    game = play(tmp_path, settings=Settings(motion=False))

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await press(pilot, "u", "enter", "a")
        assert game.sitting and game.sitting.reading.deck.id == "lamplight"

    act(game, scenario)


def test_a_question_that_cannot_be_saved_is_not_left_behind_without_being_told(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    folder = tmp_path / "state" / "drafts"
    folder.write_text("a file where a folder should be")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "f2")
        assert isinstance(game.screen, Begin)
        assert line(game).value == QUESTION and "leaving would lose it" in told(game)
        folder.unlink()
        await press(pilot, "f2")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert [draft["question"] for draft in drafts(tmp_path)] == [QUESTION]


def test_what_the_disk_would_not_take_is_not_pushed_out_by_the_next_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = play(tmp_path)
    whole, refuses = Keeper.keep_draft, [True]

    def keep_draft(self: Keeper, reading: Reading) -> str:
        if refuses:
            raise Problem("cannot be saved: no space left")
        return whole(self, reading)

    monkeypatch.setattr(Keeper, "keep_draft", keep_draft)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "f2", "f2", "2", "up", "up", *"Another")
        refuses.clear()
        game.save()

    act(game, scenario)
    assert sorted(draft["question"] for draft in drafts(tmp_path)) == ["Another", QUESTION]


def test_a_question_stays_covered_when_one_comes_back_under_the_veil(tmp_path: Path) -> None:
    left_behind(tmp_path)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await press(pilot, "f9", "u")
        assert "canary" not in shown(game)
        await press(pilot, "f9")
        assert QUESTION in shown(game)

    act(game, scenario)
    assert [draft["question"] for draft in drafts(tmp_path)] == [QUESTION]


def test_the_question_of_two_is_on_no_disk_and_there_when_they_come_back_in_the_same_run(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot)
        game.save()
        assert holders(tmp_path)
        await press(pilot, "down", "right", "down", "right")
        game.save()
        assert not holders(tmp_path)
        await press(pilot, "f2")
        assert "unfinished" not in shown(game)
        await press(pilot, "1")
        assert line(game).value == QUESTION
        assert (chosen(game)["choice-who"], chosen(game)["choice-count"]) == (1, 1)
        await press(pilot, "f8", "escape", "1")
        assert line(game).value == QUESTION
        assert not holders(tmp_path)
        await press(pilot, "down", "right")
        game.leave_now()

    act(game, scenario)
    assert [draft["question"] for draft in drafts(tmp_path)] == [QUESTION]


def test_nothing_of_a_question_that_was_begun_alone_is_left_in_the_draft_of_two(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await ask(pilot, "f2", "1", "down", "right", "f8", "enter", "enter", "enter", "x", "enter", "y")
        assert isinstance(game.screen, Draw)
        await press(pilot, "a")
        game.save()
        (draft,) = drafts(tmp_path)
        assert (draft["mode"], draft["question"]) == ("pair", "")
        assert game.two and game.two.together.question == QUESTION

    act(game, scenario)
    assert not holders(tmp_path)


def test_a_draft_that_somebody_edited_does_no_harm_in_begin(tmp_path: Path) -> None:
    left_behind(tmp_path)
    (path,) = holders(tmp_path)
    hostile = r"[@click=app.quit]canary[/] \u001b]0;owned\u0007\nsecond"
    path.write_text(path.read_text().replace(QUESTION, hostile).replace('"Lamplight"', '"[/x]"'))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await press(pilot, "u")
        assert line(game).value == "[@click=app.quit]canary[/] ]0;owned second"
        assert "[@click=app.quit]canary[/]" in shown(game)
        before = path.read_bytes()
        await press(pilot, "f2")
        assert path.read_bytes() == before
        await press(pilot, "u", *"!", "enter", "a")
        assert game.sitting and game.sitting.reading.question.endswith("second!")

    act(game, scenario)
