"""Close and Keep: what came up, a small promise or none, the file as it will be written, and nothing unasked."""

from __future__ import annotations

import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tarot_tui import limits
from tarot_tui.app.game import Game
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.keep import Keep
from tarot_tui.app.screens.share import Share
from tarot_tui.app.widgets.promise_form import KINDS, PromiseForm
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Promise, Reading
from tarot_tui.readings.settling import settling
from tarot_tui.text import cell_width
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, sit
from tests.conftest import NOW
from tests.readings import noted, plain

Scenario = Callable[[Pilot[None]], Awaitable[None]]


def at_close(game: Game, reading: Reading, then: Scenario, size: tuple[int, int] = USUAL) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, reading)
        game.close()
        await settled(pilot)
        await then(pilot)

    act(game, scenario, size)


def at_keep(game: Game, reading: Reading, then: Scenario, size: tuple[int, int] = USUAL) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, reading)
        game.keep()
        await settled(pilot)
        await then(pilot)

    act(game, scenario, size)


def said(game: Game, selector: str) -> str:
    return game.screen.query_one(selector, Static).visual.plain  # type: ignore[attr-defined, no-any-return]


def kept(home: Path) -> list[Path]:
    return list((home / "library").rglob("*.toml"))


def words(game: Game) -> str:
    """What stands on the screen, each run of blanks as one."""
    return " ".join(shown(game).split())


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_close_says_what_came_up_and_settles_in_sight_after_a_heavy_question(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)
    long = noted("canary " * 200, id="aaaaaaaa-0000-4000-8000-000000000000", created=NOW - timedelta(9))
    game.world.keeper.keep(long)

    texts = game.world.texts("settling")
    ids = {
        settling(name, texts)[-1]: name
        for name in (f"{n:08x}-0000-4000-8000-000000000000" for n in range(99))
    }
    assert ids.keys() == {each["question"] for each in texts.values()}

    async def then(pilot: Pilot[None]) -> None:
        for reading_id in ids.values() if size == SMALL else [*ids.values()][:1]:
            sit(game, plain(id=reading_id))
            game.close()
            await settled(pilot)
            assert said(game, "#lines") and "What came up" in words(game)
            lines = settling(reading_id, texts)
            assert all(line in words(game) for line in lines)
        await pilot.press("f6")
        await settled(pilot)
        assert lines[-1] in words(game)
        assert game.screen.query_one("#facts").show_vertical_scrollbar

    at_close(game, plain(), then, size)


def test_a_light_question_needs_no_settling(tmp_path: Path) -> None:
    game = play(tmp_path)
    light = plain(cards=tuple(replace(card, lens="open") for card in plain().cards))

    async def then(pilot: Pilot[None]) -> None:
        assert "Before you go on" not in words(game)

    at_close(game, light, then)


@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_no_word_of_a_promise_is_cut(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right")
        await settled(pilot)
        texts = game.world.texts("promises")
        act, moment = (game.screen.query_one(name, Suggesting) for name in ("#act", "#moment"))
        acts = [each for kind in KINDS for each in texts[kind]["acts"]]
        for line, lines in (
            (moment, texts["moments"]),
            (act, [each["act"] for each in acts]),
            (act, [each["smaller"] for each in acts]),
        ):
            line.value = max(lines, key=cell_width)  # the others ask for no more room
            await pilot.pause()
            assert line.value in words(game)
            assert "A look back" in words(game)

    at_close(game, plain(), then, size)


def test_a_line_of_a_promise_stays_one_line_of_a_measure_and_the_veil_covers_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right", "enter", "ctrl+u")
        moment = game.screen.query_one("#moment", Suggesting)
        assert moment.value == ""
        pilot.app.post_message(events.Paste("canary\nsings"))
        await settled(pilot)
        assert moment.value == "canary sings"
        pilot.app.post_message(events.Paste("x" * limits.LINE_CHARACTERS))
        await settled(pilot)
        assert moment.value == "canary sings"
        await pilot.press("f9", "x", "f8")
        await settled(pilot)
        assert isinstance(game.screen, Keep) and "canary" not in shown(game)
        await pilot.press("b")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "canary" not in shown(game) and "░░░░░░ ░░░░░" in shown(game)
        await pilot.press("f9")
        await settled(pilot)
        assert "canary sings" in shown(game)
        assert game.sitting and game.sitting.reading.promise
        assert game.sitting.reading.promise.moment == "canary sings"

    at_close(game, plain(), then)


def test_what_was_written_on_a_card_before_shows_only_on_a_key(tmp_path: Path) -> None:
    game = play(tmp_path)
    earlier = noted("canary of May", id="aaaaaaaa-0000-4000-8000-000000000000", created=NOW - timedelta(9))
    game.world.keeper.keep(earlier)

    async def then(pilot: Pilot[None]) -> None:
        assert "The Hermit" in said(game, "#lines")
        assert "canary" not in shown(game)
        await pilot.press("f6")
        await settled(pilot)
        assert "canary of May" in said(game, "#earlier")
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in said(game, "#earlier")

    at_close(game, plain(), then)


def test_a_promise_is_chosen_in_a_few_keys_and_is_in_the_reading(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right", "right", "enter", "down", "enter", "enter")
        await settled(pilot)
        assert isinstance(game.screen, Keep)
        assert game.sitting and game.sitting.reading.promise
        promise = game.sitting.reading.promise
        assert promise.kind == "honest-talk"
        assert promise.moment in game.world.texts("promises")["moments"]
        assert promise.look_back == NOW.date() + timedelta(days=7)

    at_close(game, plain(), then)


def test_none_is_a_whole_answer(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "enter")
        await settled(pilot)
        assert isinstance(game.screen, Keep)
        assert game.sitting and game.sitting.reading.promise is None

    at_close(game, plain(), then)


def test_a_smaller_act_is_offered_and_ones_own_words_are_never_replaced(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right")
        await settled(pilot)
        act_line = game.screen.query_one("#act", Suggesting)
        larger = act_line.value
        await pilot.press("f4")
        await settled(pilot)
        acts = game.world.texts("promises")["self-awareness"]["acts"]
        assert act_line.value == next(act["smaller"] for act in acts if act["act"] == larger)
        await pilot.press("f4")
        assert act_line.value == larger
        act_line.value = "I say it my way"
        await settled(pilot)
        assert not game.screen.query_one(PromiseForm).has_smaller
        assert "first five minutes" in said(game, "#minutes")
        await pilot.press("f4", "right", "left")
        await settled(pilot)
        assert act_line.value == "I say it my way"

    at_close(game, plain(), then)


def test_what_takes_both_is_not_promised_by_one(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        form = game.screen.query_one(PromiseForm)
        await pilot.press("enter")
        for _ in range(5):
            await pilot.press("right")
            await settled(pilot)
            assert form._acts() and not any(act.get("together") for act in form._acts())

    at_close(game, plain(), then)


def test_a_promise_that_is_half_typed_is_in_the_draft_when_the_game_is_left(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right", "enter")
        moment = game.screen.query_one("#moment", Suggesting)
        moment.value = ""
        moment.focus()
        await pilot.press(*"rain")
        await settled(pilot)
        game.action_leave()

    at_close(game, plain(), then)
    (draft,) = (tmp_path / "state" / "drafts").glob("*.toml")
    assert tomllib.loads(draft.read_text())["promise"]["moment"] == "rain"


def test_keep_shows_the_file_to_the_letter_and_writes_just_that(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        assert isinstance(game.screen, Keep)
        text = said(game, "#text")
        assert "the [/b]words[@click=app.quit]x" in text
        assert not kept(tmp_path)
        await pilot.press("enter")
        await settled(pilot)
        (path,) = kept(tmp_path)
        assert path.read_text() == text
        assert path.name in said(game, "#where")
        assert not list((tmp_path / "state" / "drafts").glob("*"))
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    at_keep(game, noted("the [/b]words[@click=app.quit]x"), then)


def test_under_the_veil_the_file_shows_no_typed_word(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in said(game, "#text") and "The Hermit" in said(game, "#text")
        await pilot.press("k")
        await settled(pilot)
        (path,) = kept(tmp_path)
        assert "canary" in path.read_text()

    at_keep(game, noted("canary", question="canary?"), then)


def test_nothing_is_kept_when_it_was_said_twice_and_no_trace_stays(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        game.changed()
        game.save()
        assert list((tmp_path / "state" / "drafts").glob("*.toml"))
        await pilot.press("n")
        assert isinstance(game.screen, Keep)
        await pilot.press("k", "n")  # any other key only goes back
        assert isinstance(game.screen, Keep) and not kept(tmp_path)
        await pilot.press("n")
        await settled(pilot)
        assert isinstance(game.screen, Home)

    at_keep(game, noted("canary"), then)
    assert not kept(tmp_path)
    assert not list((tmp_path / "state" / "drafts").glob("*.toml"))


def test_a_kept_reading_can_be_handed_on_at_once(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "s")
        await settled(pilot)
        assert isinstance(game.screen, Share)

    at_keep(game, noted("words"), then)


def test_where_the_library_takes_nothing_another_folder_is_offered_and_no_word_is_lost(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "readings").write_text("a file where a folder should be")

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("k")
        await settled(pilot)
        assert str(tmp_path) in said(game, "#say") and "name another folder" in said(game, "#say")
        assert "--library" not in said(game, "#say")
        assert game.sitting and game.sitting.note(0) == "canary"
        assert "Esc to the file" in shown(game) and "Enter keep" not in shown(game)
        await pilot.press("escape")
        assert "Enter keep" in shown(game) and not isinstance(game.screen.focused, Input)
        await pilot.press("k")
        await settled(pilot)
        game.screen.query_one(Input).value = str(tmp_path / "elsewhere")
        await pilot.press("enter")
        await settled(pilot)
        (path,) = (tmp_path / "elsewhere").rglob("*.toml")
        assert path.read_text() == to_toml(document_of(game.screen._reading))  # type: ignore[attr-defined]
        assert "outside your library" in said(game, "#where")

    at_keep(game, noted("canary"), then)


def test_a_promise_that_was_made_before_stays_as_it_was_until_somebody_changes_it(tmp_path: Path) -> None:
    game = play(tmp_path)
    made = Promise("the kettle is on", "I sit down too", "", ("a",), NOW.date() + timedelta(days=5))

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await settled(pilot)
        assert game.sitting and game.sitting.reading.promise == made
        game.screen.query_one("#act", Suggesting).value = "I sit down first"
        await settled(pilot)
        assert game.sitting.reading.promise == replace(made, act="I sit down first")

    at_close(game, noted("words", promise=made), then)


def test_a_smaller_act_goes_with_its_kind(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right", "f4", "right")
        await settled(pilot)
        acts = game.world.texts("promises")["honest-talk"]["acts"]
        assert game.screen.query_one("#act", Suggesting).value in {act["act"] for act in acts}

    at_close(game, plain(), then)


def test_back_from_sharing_is_the_page_that_says_where_it_is_kept(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "s")
        await settled(pilot)
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Keep) and said(game, "#where")

    at_keep(game, noted("words"), then)
