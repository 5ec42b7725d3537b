"""Looking back: what there is, as facts with their readings; a promise is asked about once, and no word shows unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.look_back import LookBack
from tarot_tui.app.screens.promise_back import PromiseBack
from tarot_tui.app.screens.small_thing import SmallThingScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.journal.entries import load
from tarot_tui.lookback.small import small_things
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Mark, Note, Promise, Reading, SpreadUsed
from tarot_tui.settings.settings import Settings
from tests.app.everywhere import calm, press
from tests.app.play import LARGE, SMALL, USUAL, act, play, shown, sit, told
from tests.conftest import NOW
from tests.journal.test_index import put, reading
from tests.readings import plain

TODAY = NOW.date()
SIZES = pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])


def promised(number: int = 8, **changes: object) -> Reading:
    promise = Promise("canary moment", "canary act", "small-acts", ("a",), TODAY - timedelta(days=1))
    return reading(number, "canary note", promise=replace(promise, **changes))  # type: ignore[arg-type]


def words(game: Game) -> str:
    """All words on the screen; of two pages beside each other those of the right one."""
    lines = shown(game).splitlines()
    if isinstance(game.screen, LookBack):
        lines = [line.rpartition("│")[2] for line in lines]
    return " ".join(" ".join(lines).split())


async def opened(game: Game, pilot: Pilot[None], part: str = "") -> LookBack:
    game.look_back(part)
    await calm(pilot)
    assert isinstance(game.screen, LookBack)
    return game.screen


@SIZES
def test_every_part_says_what_comes_there_while_it_is_empty(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        for key, said in {
            "p": "Nothing waits here.",
            "a": "Nothing is kept yet.",
            "c": "No card has lain before you twice.",
            "o": "Nothing is sealed.",
            "s": "Nothing is written here.",
            "t": "Nothing was kept in the last three months.",
        }.items():
            await press(pilot, key, "enter", "enter")
            assert said in words(game)
            assert "Enter" not in shown(game)
        await press(pilot, "b", "b")
        assert isinstance(game.screen, Home)

    act(game, scenario, size)


@SIZES
def test_what_was_asked_leads_to_each_of_its_readings(size: tuple[int, int], tmp_path: Path) -> None:
    library = tmp_path / "library"
    for number in (1, 2):
        put(library, reading(number, "canary"))
    put(library, reading(3, spread=SpreadUsed("us", "Us")))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, "asked")
        assert "3 readings since 19 November 2026" in words(game)
        assert "What is blocking us? 2 times, last on 21 November 2026" in words(game)
        assert "Us once, on 19 November 2026" in words(game)
        await press(pilot, "enter", "down", "enter")
        assert isinstance(game.screen, Journal)
        assert "20 November 2026" in words(game)
        assert "canary" not in shown(game)
        await press(pilot, "space")
        assert "canary" in shown(game)
        await press(pilot, "b", "b")
        assert scene.is_current and "November 2026" in words(game)
        await press(pilot, "b", "b", "b")
        assert isinstance(game.screen, Home)

    act(game, scenario, size)


def test_cards_that_came_back_stand_with_their_number_and_those_that_did_not_do_not(tmp_path: Path) -> None:
    library = tmp_path / "library"
    put(library, reading(1))
    put(library, reading(2, cards=reading(2).cards[:1]))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot, "cards")
        assert "The Hermit 2 times, last on 21 November 2026" in words(game)
        assert "Moon" not in shown(game)

    act(game, scenario)


def test_a_sealed_note_is_named_by_its_day_and_opened_on_a_key_once_that_has_come(tmp_path: Path) -> None:
    notes = (
        Note("a", "canary open", NOW, kind="sealed", opens=TODAY),
        Note("b", "canary closed", NOW, kind="sealed", opens=TODAY + timedelta(days=1)),
    )
    put(tmp_path / "library", reading(9, notes=notes))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot, "sealed")
        assert "open since 22 November 2026" in words(game)
        assert "A sealed note opens on 23 November 2026" in words(game)
        assert "canary" not in shown(game)
        await press(pilot, "enter")
        assert "canary" not in shown(game)
        await press(pilot, "space")
        assert "canary open" in shown(game)
        assert "canary closed" not in shown(game)

    act(game, scenario, LARGE)


def test_no_end_of_a_row_is_cut_by_the_bar_of_a_long_list(tmp_path: Path) -> None:
    for number in range(30):
        note = Note("a", "later", NOW, kind="sealed", opens=NOW.date())
        title = "x" * (41 - number) + " end"
        made = replace(promised(number + 8), notes=(note,), spread=SpreadUsed("blocking", title))
        put(tmp_path / "library", made)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await press(pilot, "o")
        seen = words(game).split("A sealed note")[1:-1]
        assert len(seen) > 9 and all(" end" in row for row in seen)

    act(game, scenario, LARGE)


def test_a_promise_is_looked_back_on_once_and_its_words_show_on_a_key(tmp_path: Path) -> None:
    path = put(tmp_path / "library", promised())
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        scene = await opened(game, pilot, "promises")
        assert "canary" not in shown(game)
        await press(pilot, "enter")
        assert isinstance(game.screen, PromiseBack)
        assert "canary" not in shown(game)
        await press(pilot, "space")
        assert "canary moment" in words(game)
        await press(pilot, "l")
        assert "What did you notice?" in shown(game)
        await press(pilot, *"ok", "f8")
        assert scene.is_current
        assert "Nothing waits here." in words(game)

    act(game, scenario)
    promise = load(str(path)).reading.promise
    assert promise == replace(promised().promise or Promise("", "", "", ()), outcome="let_go", noticed="ok")


def test_what_is_said_of_a_promise_is_kept_by_whichever_way_one_leaves(tmp_path: Path) -> None:
    path = put(tmp_path / "library", promised())
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.promise_back(str(path))
        await calm(pilot)
        await press(pilot, "down", "enter")
        game.screen.query_one(TextArea).insert("We began.")
        await press(pilot, "f10")

    act(game, scenario)
    promise = load(str(path)).reading.promise
    assert promise and (promise.outcome, promise.noticed) == ("partly", "We began.")


def test_one_leaves_a_promise_without_a_word_and_nothing_is_written(tmp_path: Path) -> None:
    path = put(tmp_path / "library", promised())
    before = path.read_bytes()
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot, "promises")
        await press(pilot, "enter", "space", "escape")
        assert isinstance(game.screen, LookBack)

    act(game, scenario)
    assert path.read_bytes() == before


def test_where_what_was_noticed_cannot_be_saved_one_is_told_before_one_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "library", promised())
    game = play(tmp_path)

    def refuse(*_: object) -> None:
        raise Problem("cannot be saved: no space left on device", where="there")

    async def scenario(pilot: Pilot[None]) -> None:
        monkeypatch.setattr("tarot_tui.journal.keep.Keeper.edit", refuse)
        game.promise_back(str(path))
        await calm(pilot)
        await press(pilot, "d", *"ok")
        assert "no space left" in told(game)
        await press(pilot, "f8")
        assert isinstance(game.screen, PromiseBack)
        assert "leaving would lose it" in told(game)
        assert game.screen.query_one(TextArea).text == "ok"
        monkeypatch.undo()
        await press(pilot, "f8")
        assert not isinstance(game.screen, PromiseBack)

    act(game, scenario)
    promise = load(str(path)).reading.promise
    assert promise and (promise.outcome, promise.noticed) == ("done", "ok")


def test_the_veil_covers_a_promise_and_what_was_noticed(tmp_path: Path) -> None:
    path = put(tmp_path / "library", promised(outcome="done", noticed="canary noticed"))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.promise_back(str(path))
        await calm(pilot)
        await press(pilot, "space")
        assert "canary act" in words(game) and "canary noticed" in words(game)
        await press(pilot, "f9")
        assert "canary" not in shown(game)
        await press(pilot, "f9")
        assert "canary noticed" in words(game)

    act(game, scenario)
    assert "canary noticed" in path.read_text()


def test_home_offers_a_promise_on_one_day_without_a_word_of_it(tmp_path: Path) -> None:
    put(tmp_path / "library", promised())
    offer = "A promise from last week would like a look back."

    def said(day: date) -> str:
        game = play(tmp_path)
        game.world.now = lambda: NOW + (day - TODAY)
        pictures = []

        async def scenario(pilot: Pilot[None]) -> None:
            await calm(pilot)
            pictures.append(words(game))

        act(game, scenario)
        assert "canary" not in pictures[0]
        return pictures[0]

    assert offer not in said(TODAY - timedelta(days=2))
    assert offer in said(TODAY)
    assert offer in said(TODAY)
    assert "promise" not in said(TODAY + timedelta(days=1))


def test_the_line_on_home_leads_to_the_promise_and_stands_behind_what_is_unfinished(tmp_path: Path) -> None:
    put(tmp_path / "library", promised())
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "l")
        assert isinstance(game.screen, LookBack)
        assert "a look back from 21 November 2026 on" in words(game)
        await press(pilot, "b", "b")
        game.world.keeper.keep_draft(reading(1, status="draft"))
        game.screen.look_round()  # type: ignore[attr-defined]
        await calm(pilot)
        assert "Something is unfinished." in words(game)
        assert "promise" not in words(game)
        await press(pilot, "l")
        assert isinstance(game.screen, LookBack)

    act(game, scenario)


async def wrote(game: Game, pilot: Pilot[None], text: str) -> None:
    await press(pilot, "f12")
    assert isinstance(game.screen, SmallThingScene)
    await press(pilot, *text, "enter")


def lines(home: Path) -> list[str]:
    return [thing.text for thing in small_things(str(home / "library"))[0]]


def test_a_small_thing_is_written_from_anywhere_and_one_is_back_where_one_was(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await wrote(game, pilot, "one")
        assert isinstance(game.screen, Home)
        await press(pilot, "comma")
        await wrote(game, pilot, "two")
        assert "Settings" in words(game)
        await press(pilot, "b")
        sit(game, plain())
        game.card(0)
        await calm(pilot)
        box = game.screen.query_one(TextArea)
        await press(pilot, *"ab")
        await wrote(game, pilot, "three")
        await press(pilot, *"c")
        assert box.text == "abc" and box.has_focus

    act(game, scenario)
    assert sorted(lines(tmp_path)) == ["one", "three", "two"]


def test_a_small_thing_is_on_disk_as_it_is_typed_and_goes_only_when_that_is_said_twice(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "f12", *"You", "escape")
        assert isinstance(game.screen, SmallThingScene)
        assert "Esc once more" in words(game)
        game.save()
        assert lines(tmp_path) == ["You"]
        await press(pilot, *"r", "escape")
        assert isinstance(game.screen, SmallThingScene), "it was said of another line"
        await press(pilot, "escape")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert lines(tmp_path) == []


def test_a_small_thing_holds_three_hundred_characters_and_says_so_once_when_more_come(tmp_path: Path) -> None:
    game = play(tmp_path)
    whole = "soup " * 59 + "and a"

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "f12")
        line = game.screen.query_one(Suggesting)
        line.insert(whole)
        await press(pilot, *"xyz")
        line.insert("a paste that is too long")
        await press(pilot)
        assert line.value == whole
        assert told(game).count("A line holds 300 characters.") == 1
        await press(pilot, "backspace", *"nxy")
        assert told(game).count("A line holds 300 characters.") == 2
        await press(pilot, "enter")

    act(game, scenario, SMALL)
    assert lines(tmp_path) == [whole[:-1] + "n"]


def test_a_small_thing_is_kept_when_the_game_is_left_in_the_middle_of_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "f12", *"You", "f10")

    act(game, scenario)
    assert lines(tmp_path) == ["You"]


def test_small_things_show_on_a_key_and_are_covered_again(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await wrote(game, pilot, "canary")
        assert "canary" not in shown(game)
        await opened(game, pilot, "things")
        assert "canary" not in shown(game)
        await press(pilot, "space")
        assert "canary" in words(game)
        await press(pilot, "f9")
        assert "canary" not in shown(game)
        await press(pilot, "f9", "b", "s")
        assert "canary" not in shown(game)
        await press(pilot, "v")
        assert "canary" in words(game)
        await press(pilot, "v")
        assert "canary" not in shown(game)

    act(game, scenario)


def test_no_small_thing_is_offered_or_written_while_two_sit_here(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking", as_two=True)
        await calm(pilot)
        await press(pilot, "enter", "f12")
        assert game.two is not None
        assert game.check_action("small_thing", ()) is False
        assert not any(isinstance(screen, SmallThingScene) for screen in game.screen_stack)

    act(game, scenario)


def test_what_was_asked_within_the_hour_is_offered_for_a_look_before_it_is_asked_again(
    tmp_path: Path,
) -> None:
    put(tmp_path / "library", reading(1, created=NOW - timedelta(minutes=55)))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "2")
        assert "You asked this" not in words(game) and "F6" not in words(game)
        await press(pilot, "f2", "1")
        assert "You asked this at 20:10. F6 looks at that one first." in words(game)
        await press(pilot, "up", "up", *"why", "f6")
        assert isinstance(game.screen, Journal)
        assert "The Hermit, upside down" in words(game)
        await press(pilot, "b", "b")
        assert isinstance(game.screen, Begin) and "why" in words(game)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await calm(pilot)
        assert "You asked this" not in words(game) and "F6" not in words(game)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await press(pilot, "f8")
        assert isinstance(game.screen, Draw), "it is no wall"

    act(game, scenario)


def test_closeness_is_asked_before_and_after_where_that_is_switched_on_and_is_kept(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, closeness=True))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1")
        game.screen.query_one("#choice-closeness", Choice).focus()
        await press(pilot, "right", "right")
        assert "(   )    (   )" in shown(game)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await calm(pilot)
        assert "How close" not in shown(game)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await press(pilot, "f8", "a")
        game.close()
        await calm(pilot)
        await press(pilot, "enter")
        game.screen.query_one("#choice-closeness", Choice).focus()
        await press(pilot, "left", "f8", "enter")

    act(game, scenario)
    (path,) = (tmp_path / "library" / "readings").rglob("*.toml")
    assert load(str(path)).reading.marks == (Mark("a", "before", 1), Mark("a", "after", 6))


def test_the_veil_covers_closeness_wherever_it_is_asked_and_where_the_file_shows_it(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, closeness=True))

    async def covered(pilot: Pilot[None]) -> None:
        await press(pilot, "f9")
        assert "(" not in shown(game) and "closeness =" not in shown(game)
        await press(pilot, "right")
        assert "(" not in shown(game)
        await press(pilot, "f9")

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1")
        game.screen.query_one("#choice-closeness", Choice).focus()
        await press(pilot, "right", "right")
        await covered(pilot)
        assert "(   )    (   )" in shown(game)
        await press(pilot, "f8", "a")
        game.close()
        await calm(pilot)
        await press(pilot, "enter")
        game.screen.query_one("#choice-closeness", Choice).focus()
        await press(pilot, "left")
        await covered(pilot)
        assert "((        ))" in shown(game)
        await press(pilot, "f8")
        assert "closeness = 6" in str(game.screen.query_one("#text").render())
        await press(pilot, "f9")
        assert "closeness =" not in str(game.screen.query_one("#text").render())

    act(game, scenario)


def test_closeness_is_not_asked_unless_it_is_switched_on(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "1")
        assert not game.screen.query("#choice-closeness")
        await press(pilot, "f8", "a")
        game.close()
        await calm(pilot)
        assert not game.screen.query("#choice-closeness")
        await opened(game, pilot)
        assert "How close" not in shown(game)
        assert game.screen.check_action("closeness", ()) is False

    act(game, scenario)


def test_the_circles_over_time_show_on_a_key(tmp_path: Path) -> None:
    for number in (1, 2):
        marks = (Mark("a", "before", 0), Mark("a", "after", 3))
        put(tmp_path / "library", reading(number, marks=marks))
    game = play(tmp_path, settings=Settings(motion=False, closeness=True))

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot, "closeness")
        assert "(" not in shown(game)
        await press(pilot, "space")
        assert shown(game).count("(   )        (   )   to   (   )(   )") == 2
        await press(pilot, "f9")
        assert "(" not in shown(game)

    act(game, scenario)


def test_three_months_are_written_as_they_are_shown_for_their_owner_alone_and_over_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    put(tmp_path / "library", reading(1, question="canary"))
    game = play(tmp_path)
    path = tmp_path / "2026-11-22_three-months.txt"

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        await press(pilot, "t", "enter")
        assert "What is blocking us? once: 21 November 2026" in words(game)
        await press(pilot, "f8")
        assert "canary" not in path.read_text() and "blocking us? once" in path.read_text()
        await press(pilot, "space")
        assert "21 November 2026: canary" in words(game)
        await press(pilot, "f9")
        assert "canary" not in shown(game)
        await press(pilot, "f9", "f8")
        assert "is there already and stays as it is" in told(game)
        await press(pilot, "f8", "b")
        assert isinstance(game.screen, LookBack)

    act(game, scenario, LARGE)
    assert path.stat().st_mode & 0o777 == 0o600
    assert "canary" not in path.read_text()
    assert "canary" in path.with_name("2026-11-22_three-months-2.txt").read_text()


def test_without_an_index_looking_back_tells_the_same(tmp_path: Path) -> None:
    put(tmp_path / "library", promised())
    (tmp_path / "cache").write_text("no folder can be made here")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot)
        assert "one would like a look back" in words(game)

    act(game, scenario)


def test_a_library_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "readings").write_text("not a folder")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await opened(game, pilot, "asked")
        assert "is not a folder" in words(game)
        assert "Nothing is kept" not in words(game)

    act(game, scenario)


def test_looking_back_is_reached_from_the_journal(tmp_path: Path) -> None:
    put(tmp_path / "library", reading(1))
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, "j", "l")
        assert isinstance(game.screen, LookBack)
        await press(pilot, "b")
        assert isinstance(game.screen, Journal)

    act(game, scenario)
