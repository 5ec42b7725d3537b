"""Something new: an idea by chance within what it may take, kept with a day, and asked about once after it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.exercises.something_new import SomethingNew
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.keep import Keep
from tarot_tui.app.screens.stayed import Stayed
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.exercises.new_things import new_things
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import Reading
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown, told
from tests.conftest import NOW

CANARY = "quietpelican"


async def begun(game: Game, pilot: Pilot[None]) -> str:
    """The page, from Home on; the idea that was drawn."""
    await calm(pilot)
    await press(pilot, "e", "end", "up", "up", "enter")
    assert isinstance(game.screen, SomethingNew)
    return idea(game)


def idea(game: Game) -> str:
    return game.screen.query_one(Suggesting).value


def choose(game: Game, name: str, at: int) -> None:
    choice = game.screen.query_one(f"#choice-{name}", Choice)
    choice.action_change(at - choice.at)


def kept(home: Path) -> Reading:
    (path,) = files(str(home / "library" / "readings"))
    return load(path).reading


def on_disk(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]


def test_an_idea_is_drawn_and_another_comes_on_a_key_and_none_takes_more_than_it_may(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        first = await begun(game, pilot)
        things = {each.text: each for each in new_things(game.world.texts("new_things"))}
        assert first in things
        await press(pilot, "f3")
        assert idea(game) in things and idea(game) != first
        for name, at in (("cost", 2), ("minutes", 2), ("energy", 2)):
            choose(game, name, at)
        await calm(pilot)
        met = set()
        for _ in things:
            met.add(idea(game))
            game.screen.query_one(Suggesting).action_suggest(1)
        assert met == {
            each.text
            for each in things.values()
            if each.cost == "none" and each.minutes <= 30 and each.energy == "low"
        }

    act(game, scenario)


def test_an_idea_that_was_only_looked_at_leaves_nothing(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot)
        await press(pilot, "f3", "f2")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert not on_disk(tmp_path)


def test_ones_own_idea_is_safe_at_once_and_taken_up_with_its_day(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def write(pilot: Pilot[None]) -> None:
        await begun(game, pilot)
        game.screen.query_one(Suggesting).value = CANARY
        choose(game, "day", 3)
        choose(game, "who", 1)
        choose(game, "cost", 2)  # other ideas do not come over one's own
        await calm(pilot)
        await press(pilot, "f10")

    act(game, write)
    again = play(tmp_path)

    async def go_on(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert CANARY not in shown(again)
        await press(pilot, "u")
        assert isinstance(again.screen, SomethingNew)
        assert idea(again) == CANARY
        assert "Tuesday, 24 November 2026" in shown(again) and "for me" in shown(again)
        await press(pilot, "f9")
        assert CANARY not in shown(again)
        await press(pilot, "f9", "f8")
        assert isinstance(again.screen, Keep)
        await press(pilot, "b")
        assert isinstance(again.screen, SomethingNew) and idea(again) == CANARY
        await press(pilot, "f8", "enter")

    act(again, go_on)
    reading = kept(tmp_path)
    assert reading.promise
    assert (reading.mode, reading.promise.by) == ("solo", ("a",))
    assert reading.promise.act == f"Tuesday, 24 November 2026: {CANARY}"


def test_after_its_day_one_quiet_line_asks_once_what_stayed(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def plan(pilot: Pilot[None]) -> None:
        await begun(game, pilot)
        choose(game, "day", 2)  # tomorrow
        await press(pilot, "f8", "enter", "enter")
        assert "What stayed" not in shown(game)

    act(game, plan)
    assert (kept(tmp_path).mode, len(kept(tmp_path).people)) == ("pair", 2)

    on_its_day = play(tmp_path)
    on_its_day.world.now = lambda: NOW + timedelta(days=1)

    async def wait(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "What stayed" not in shown(on_its_day)

    act(on_its_day, wait)
    later = play(tmp_path)
    later.world.now = lambda: NOW + timedelta(days=2)

    async def answer(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "What stayed?" in shown(later)
        await press(pilot, "l", "enter")
        assert isinstance(later.screen, Stayed)
        said = "planned for Monday, 23 November 2026"
        promise = kept(tmp_path).promise
        assert promise
        drawn = promise.act.partition(": ")[2]
        assert said in shown(later) and drawn not in shown(later)
        await press(pilot, "f3")
        assert drawn[:20] in shown(later)
        later.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, "f9")
        assert CANARY not in shown(later)
        await press(pilot, "f9", "f2", "enter")
        assert later.screen.query_one(Suggesting).value == CANARY, "it is asked until it is kept"
        await press(pilot, "f8")
        assert "Nothing waits here" in shown(later)
        assert CANARY not in told(later)

    act(later, answer)
    promise = kept(tmp_path).promise
    assert promise and (promise.outcome, promise.noticed) == ("done", CANARY)


def test_what_did_not_come_to_pass_is_let_go_without_a_word(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await begun(game, pilot)
        choose(game, "day", 1)
        await press(pilot, "f8", "enter", "enter")
        game.world.now = lambda: NOW + timedelta(days=30)
        game.promise_back(next(files(str(tmp_path / "library" / "readings"))))
        await press(pilot, "f4")

    act(game, scenario)
    promise = kept(tmp_path).promise
    assert promise and (promise.outcome, promise.noticed) == ("let_go", "")


def test_it_is_found_in_the_journal_as_what_it_is_and_is_no_question_that_was_asked(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        drawn = await begun(game, pilot)
        await press(pilot, "f8", "enter", "enter")
        await press(pilot, "j", "enter")
        assert drawn[:20] not in shown(game)
        await press(pilot, "space")
        assert "Something to try" in shown(game) and drawn[:20] in shown(game)
        game.home()
        await press(pilot, "l", "a")
        assert "Nothing is kept yet" in shown(game) and "Something new" not in shown(game)

    act(game, scenario)
