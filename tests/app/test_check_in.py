"""The check-in in the game: alone and as two, what is kept, and the line that says when one was wished for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.check_in.alone import CheckAlone
from tarot_tui.app.screens.check_in.days import Days
from tarot_tui.app.screens.check_in.good import GoodTwo
from tarot_tui.app.screens.check_in.needs import NeedsTwo
from tarot_tui.app.screens.check_in.road import Road
from tarot_tui.app.screens.check_in.start import CheckInStart
from tarot_tui.app.screens.check_in.talk import Talk
from tarot_tui.app.screens.close import Close
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.keep import Keep
from tarot_tui.app.screens.two.close_two import CloseTwo
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.screens.two.look import Look
from tarot_tui.app.screens.two.reveal import Reveal
from tarot_tui.app.screens.two.write import Write
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.frame_line import FrameLine
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import Reading
from tarot_tui.two.remembered import Remembered, recall, remember
from tests.app.everywhere import calm, opened, press
from tests.app.play import act, play, shown
from tests.conftest import NOW

CANARY = "quietpelican"
ANA, SAM = "a", "s"
TODAY = NOW.date()


def kept(home: Path) -> Reading:
    (path,) = files(str(home / "library" / "readings"))
    return load(path).reading


def on_disk(home: Path) -> str:
    return "\n".join(path.read_text() for path in home.rglob("*") if path.is_file())


def wished(game: Game, what: Remembered) -> None:
    Path(game.world.paths.state).mkdir(parents=True, exist_ok=True)
    remember(game.world.paths.state, what, game.world.keeper.saver)


async def alone(game: Game, pilot: Pilot[None]) -> None:
    """From Home into the first round alone."""
    await calm(pilot)
    await press(pilot, "c")
    assert isinstance(game.screen, CheckInStart)
    await press(pilot, "enter")
    assert isinstance(game.screen, CheckAlone)


def asked_now(game: Game) -> str:
    assert game.check_in_way
    rounds = game.check_in_way.rounds
    return rounds.asked(rounds.at)


async def write(game: Game, pilot: Pilot[None], text: str) -> None:
    game.screen.query_one(TextArea).insert(text)
    await calm(pilot)


async def as_two(game: Game, pilot: Pilot[None], *, outside_day: bool = False) -> None:
    """Ana and Sam agree; Ana begins."""
    wished(game, recall(game.world.paths.state)._replace(began=1))
    await calm(pilot)
    await press(pilot, "c", *(["down"] * (2 if outside_day else 1)), "enter")
    for name, typed in (("#one", "Ana"), ("#other", "Sam")):
        game.screen.query_one(name, Input).value = typed
        await press(pilot, "enter")
    await press(pilot, "enter", ANA, SAM)
    assert isinstance(game.screen, GoodTwo)


async def us(game: Game, pilot: Pilot[None], one: tuple[str, str], other: tuple[str, str]) -> None:
    """Both answer the round of the two of them; both see what was shown."""
    assert isinstance(game.screen, Look)
    await press(pilot, ANA, "space")
    for (text, choice), after in ((one, SAM), (other, ANA)):
        assert isinstance(game.screen, Write)
        game.screen.query_one(TextArea).insert(text)
        await press(pilot, "f8")
        while not game.screen.deafness.is_over:
            await pilot.pause(0.01)
        await press(pilot, choice)
        await opened(pilot, after)
    assert isinstance(game.screen, Reveal)


# Alone


def test_rounds_alone_are_kept_with_their_questions_and_without_a_card(tmp_path: Path) -> None:
    game = play(tmp_path)
    asked = []

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        for text in ("The soup.", "A long day.", "Like a team, on the stairs."):
            asked.append(asked_now(game))
            await write(game, pilot, text)
            await press(pilot, "f8")
        line = game.screen.query_one(FrameLine)
        line.insert("an evening without a screen")
        await press(pilot, "f8")
        assert isinstance(game.screen, Road)
        await press(pilot, "f4")
        assert isinstance(game.screen, Close)
        await press(pilot, "f8")
        assert isinstance(game.screen, Days)
        await press(pilot, "enter")
        assert isinstance(game.screen, Keep)
        await press(pilot, "enter")

    act(game, scenario)
    reading = kept(tmp_path)
    assert (reading.mode, reading.status, reading.cards) == ("solo", "complete", ())
    assert [note.text for note in reading.notes[:3]] == [
        "The soup.",
        "A long day.",
        "Like a team, on the stairs.",
    ]
    assert [note.asked for note in reading.notes[:3]] == asked
    assert "an evening without a screen" in reading.notes[3].text
    assert not list((tmp_path / "state" / "drafts").iterdir())


def test_what_is_typed_alone_is_in_a_draft_and_leads_back_to_its_round(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def begin(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await press(pilot, "f4")
        game.screen.query_one("#choice-about", Choice).action_change(1)
        await write(game, pilot, CANARY)
        await press(pilot, "f2")
        assert isinstance(game.screen, Home)

    act(game, begin)
    assert CANARY in on_disk(tmp_path)
    again = play(tmp_path)

    async def go_on(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert CANARY not in shown(again)
        await press(pilot, "u")
        assert isinstance(again.screen, CheckAlone)
        assert again.screen.query_one(TextArea).text == CANARY
        assert again.screen.query_one("#choice-about", Choice).at == 1
        await press(pilot, "f6")
        assert isinstance(again.screen, Keep)
        await press(pilot, "enter")

    act(again, go_on)
    assert [note.text for note in kept(tmp_path).notes] == [CANARY]


def test_a_beginning_that_was_only_offered_is_no_ask(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await press(pilot, "f4", "f4", "f4", "down", "down", "f8", "f4", "f8", "enter")
        assert isinstance(game.screen, Home)  # nothing was said: there is nothing to keep

    act(game, scenario)
    assert not list(files(str(tmp_path / "library")))


def test_a_question_is_not_swapped_under_words(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        before = asked_now(game)
        await press(pilot, "f3")
        other = asked_now(game)
        assert other != before
        await write(game, pilot, "The soup.")
        await press(pilot, "f3")
        assert asked_now(game) == other

    act(game, scenario)


def test_a_card_for_the_road_is_one_of_the_reading_and_its_note_stands_on_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await write(game, pilot, "The soup.")
        await press(pilot, "f8", "f4", "f4", "f4", "enter")
        assert len(game.sitting.cards) == 1  # type: ignore[union-attr]
        await write(game, pilot, "A walk.")
        await press(pilot, "f8", "f8", "enter", "enter")

    act(game, scenario)
    reading = kept(tmp_path)
    assert [(note.card, note.text) for note in reading.notes] == [(0, "A walk."), (None, "The soup.")]
    assert reading.deck.name == "Lamplight"


def test_the_veil_covers_what_is_written_alone(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await write(game, pilot, CANARY)
        await press(pilot, "f9")
        assert CANARY not in shown(game)
        await press(pilot, "f8", "f4", "f4")
        game.screen.query_one(FrameLine)
        await press(pilot, "f9")
        await write(game, pilot, CANARY)
        await press(pilot, "f9")
        assert CANARY not in shown(game)
        await press(pilot, "f5", "f5", "f5", "f9")
        assert game.screen.query_one(TextArea).text == CANARY

    act(game, scenario)


# As two


def test_a_whole_check_in_of_two_is_kept_when_both_say_so(tmp_path: Path) -> None:
    game = play(tmp_path)
    who = []

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        game.screen.query_one("#good-a", Input).value = "the soup"
        await press(pilot, "f8")
        for _ in range(2):
            assert isinstance(game.screen, Talk)
            who.append(str(game.screen.query_one("#asks").render()))
            await press(pilot, "enter")
        await us(game, pilot, ("well", "s"), ("better than last week", "s"))
        assert "well" in shown(game)
        assert "better than last week" in shown(game)
        await press(pilot, "n")
        assert isinstance(game.screen, NeedsTwo)
        game.screen.query_one(FrameLine).insert("a walk")
        await press(pilot, "f8", "s")
        game.screen.query_one("#smaller", Input).value = "round the block"
        await press(pilot, "enter", "f8", "f4")
        assert isinstance(game.screen, Road)
        assert "soup" not in on_disk(tmp_path)
        await press(pilot, "f4")
        assert isinstance(game.screen, CloseTwo)
        await press(pilot, "f8", "f8")
        assert isinstance(game.screen, Days)
        game.screen.query_one("#choice-rhythm", Choice).action_change(1)
        await press(pilot, "enter")
        assert isinstance(game.screen, KeepTwo)
        await press(pilot, ANA, SAM)

    act(game, scenario)
    assert who == ["◆\u00a0Ana asks ●\u00a0Sam:", "●\u00a0Sam asks ◆\u00a0Ana:"]
    reading = kept(tmp_path)
    assert reading.mode == "pair"
    assert [note.by for note in reading.notes] == ["a", "a", "b", "b", "a"]
    assert reading.notes[3].text.count("a walk") == 1
    assert reading.notes[4].text == "Yes, a smaller one: round the block"
    state = recall(str(tmp_path / "state"))
    assert (state.every_days, state.next_check_in) == (7, TODAY + timedelta(days=7))


def pages_after(home: Path, other: tuple[str, str]) -> list[str]:
    """All that both see after Ana has shown how they are and Sam has done ``other``, up to the file."""
    game = play(home)
    seen = []

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f4", "f5")
        await us(game, pilot, ("well", "s"), other)
        seen.append(shown(game))
        for key in ("n", "f4", "f4", "f4", "f8", "f8", "enter"):
            await press(pilot, key)
            seen.append(shown(game))
        seen.pop()  # the page with the path, which is another one
        assert isinstance(game.screen, KeepTwo)
        seen.append(str(game.screen.query_one("#text").render()))

    act(game, scenario)
    return seen


@pytest.mark.long
def test_how_the_two_are_is_seen_as_if_a_note_that_was_not_shown_had_been_a_pass(tmp_path: Path) -> None:
    assert pages_after(tmp_path / "one", (CANARY, "k")) == pages_after(tmp_path / "two", ("", "k"))
    assert CANARY not in on_disk(tmp_path)


def test_nothing_that_was_written_alone_shows_in_a_check_in_of_two(tmp_path: Path) -> None:
    first = play(tmp_path)

    async def solo(pilot: Pilot[None]) -> None:
        await alone(first, pilot)
        for _ in range(3):
            await write(first, pilot, CANARY)
            await press(pilot, "f8")
        first.screen.query_one(FrameLine).insert(CANARY)
        await press(pilot, "f2")

    act(first, solo)
    assert on_disk(tmp_path).count(CANARY) >= 4
    game = play(tmp_path)
    seen = []

    async def pair(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        for key in ("f8", "enter", "enter", "f4", "f4", "f4", "f4", "f8", "f8"):
            seen.append(shown(game))
            await press(pilot, key)
        seen.append(shown(game))

    act(game, pair)
    assert CANARY not in "".join(seen)


def test_passing_everything_takes_few_keys_and_keeps_nothing(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "c", "down", "enter", "enter", "enter", "enter", ANA, SAM)
        await press(pilot, "f4", "f5", "f4", "f5", "f4", "f8", "f8", "enter")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert not list(files(str(tmp_path / "library")))
    assert not (tmp_path / "state" / "drafts").exists()


@pytest.mark.parametrize("keys", [(ANA, SAM), ("f4", "f4")], ids=["kept", "not kept"])
def test_who_says_stop_in_a_round_ends_it_and_what_was_seen_is_kept_by_both_or_not(
    keys: tuple[str, str], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        game.screen.query_one("#good-b", Input).value = "the soup"
        await press(pilot, "f8", "f6")
        assert isinstance(game.screen, KeepTwo)
        assert not game.screen.check_action("without", ())  # where no card lies, there is nothing but words
        await press(pilot, *keys)

    act(game, scenario)
    if keys == (ANA, SAM):
        assert [note.text for note in kept(tmp_path).notes] == ["the soup"]
    else:
        assert not list(files(str(tmp_path / "library")))


def test_a_pause_in_a_round_leads_back_to_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f8", "2")
        before = str(game.screen.query_one("#prompt").render())
        await press(pilot, "f2", ANA, SAM, "space")
        assert isinstance(game.screen, Talk)
        assert str(game.screen.query_one("#prompt").render()) == before

    act(game, scenario)


def test_a_pause_in_the_round_of_the_two_of_them_leads_back_to_the_question_that_was_chosen(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f4", "f5", "f3")
        before = str(game.screen.query_one("#prompt").render())
        await press(pilot, "f2", ANA, SAM, "space")
        assert isinstance(game.screen, Look)
        assert str(game.screen.query_one("#prompt").render()) == before
        await press(pilot, ANA, "space")
        assert str(game.screen.query_one("#prompt").render()) == before

    act(game, scenario)


def test_a_pause_in_the_middle_of_an_answer_loses_none_of_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f4", "f5", "f4", *"xy", "f8", "s", *"half", "f2", ANA, SAM, "space")
        assert isinstance(game.screen, NeedsTwo)
        assert game.screen.query_one("#smaller", Input).value == "half"
        await press(pilot, "enter")
        assert "Yes, a smaller one: half" in shown(game)

    act(game, scenario)


def test_a_check_in_that_was_not_wished_for_leaves_nothing_to_remember(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await write(game, pilot, "The soup.")
        await press(pilot, "f6", "enter")

    act(game, scenario)
    assert not (tmp_path / "state" / "two.toml").exists()


def test_enter_in_an_ask_goes_to_its_next_gap_and_then_on(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await press(pilot, "f4", "f4", "f4")
        line = game.screen.query_one(FrameLine)
        await press(pilot, "x", "enter", "y")
        assert line.text == "I would like x, could we y?"
        await press(pilot, "enter")
        assert isinstance(game.screen, Road)

    act(game, scenario)


def test_a_gap_that_somebody_leaves_open_holds_nobody_up(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await press(pilot, "f4", "f4", "f4", "x", "enter", "enter")
        assert isinstance(game.screen, Road)

    act(game, scenario)


def test_an_outside_day_leaves_the_two_of_them_out_of_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot, outside_day=True)
        await press(pilot, "f4", "f5")
        for who in ("Ana asks", "Sam asks"):
            assert isinstance(game.screen, Talk)
            assert who.split()[0] in str(game.screen.query_one("#asks").render())
            assert "Advice comes only when it is asked for." in shown(game)
            await press(pilot, "enter")
        assert isinstance(game.screen, Road)

    act(game, scenario)


def test_the_card_of_two_is_looked_at_together_and_written_on_alone_if_they_like(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f4", "f5", "f4", "f5", "enter")
        assert isinstance(game.screen, Look)
        game.drafts.flush()
        await press(pilot, "f4")
        assert isinstance(game.screen, CloseTwo)
        await press(pilot, "f8", "f8", "enter", ANA, SAM)

    act(game, scenario)
    assert len(kept(tmp_path).cards) == 1


def test_a_no_is_kept_like_a_yes(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f4", "f5", "f4")
        assert isinstance(game.screen, NeedsTwo)
        game.screen.query_one(FrameLine).insert("a walk")
        await press(pilot, "f8")
        assert game.screen.query_one(OptionList).display
        await press(pilot, "n")
        assert "Not this time" in shown(game)
        await press(pilot, "escape", "y")
        assert "Yes, gladly" in shown(game)
        await press(pilot, "f9")
        assert "a walk" not in shown(game)

    act(game, scenario)


# The next one


@pytest.mark.parametrize("every", [0, 14])
def test_one_line_says_that_a_check_in_was_wished_for_until_it_is_put_off(every: int, tmp_path: Path) -> None:
    game = play(tmp_path)
    wished(game, Remembered(every_days=every, next_check_in=TODAY - timedelta(days=30)))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "A check-in was wished for" in shown(game)
        assert "30" not in shown(game)
        await press(pilot, "n")
        assert "A check-in was wished for" not in shown(game)

    act(game, scenario)
    state = recall(str(tmp_path / "state"))
    assert state.next_check_in == (TODAY + timedelta(days=every) if every else None)


def test_the_line_is_gone_when_a_check_in_was_held(tmp_path: Path) -> None:
    game = play(tmp_path)
    wished(game, Remembered(next_check_in=TODAY))

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await write(game, pilot, "The soup.")
        await press(pilot, "f6", "enter", "enter")
        assert isinstance(game.screen, Home)
        assert "A check-in was wished for" not in shown(game)

    act(game, scenario)


def test_before_its_day_nothing_is_said(tmp_path: Path) -> None:
    game = play(tmp_path)
    wished(game, Remembered(every_days=7, next_check_in=TODAY + timedelta(days=1)))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        assert "check-in was" not in shown(game)

    act(game, scenario)


def test_a_day_can_be_picked_without_a_rhythm_and_the_page_remembers_the_rhythm(tmp_path: Path) -> None:
    game = play(tmp_path)
    wished(game, Remembered(every_days=14))

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await press(pilot, "f4", "f4", "f4", "f8", "f4", "f8")
        assert isinstance(game.screen, Days)
        assert "every two weeks" in shown(game)
        await press(pilot, "left", "left", "down", "right", "right")
        await press(pilot, "enter")

    act(game, scenario)
    assert recall(str(tmp_path / "state")) == Remembered(next_check_in=TODAY + timedelta(days=2))


def test_a_kept_check_in_is_found_in_the_journal(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await alone(game, pilot)
        await write(game, pilot, "The soup.")
        reading = game.sitting.finished()  # type: ignore[union-attr]
        game.world.keeper._replace(library=game.world.library).keep(replace(reading, status="complete"))
        game.home()
        await press(pilot, "j")
        assert isinstance(game.screen, Journal)
        assert "without a card" in shown(game)
        await press(pilot, "enter", "space")
        assert "The soup." in shown(game)
        await press(pilot, "s")
        await press(pilot, "b")

    act(game, scenario)


def test_one_of_two_may_answer_another_question_about_them_and_the_other_keeps_the_first(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await as_two(game, pilot)
        await press(pilot, "f8", "enter", "enter")
        assert isinstance(game.screen, Look)
        first = game.two.together.answers.asked if game.two else ""
        await press(pilot, ANA, "space", "f3")
        assert game.two
        answers = game.two.together.answers
        other = answers.asked
        assert other != first
        assert other in " ".join(shown(game).split())
        answers.write("Like neighbours.")
        answers.hand_over("show")
        assert answers.asked == first
        answers.hand_over("keep")
        assert [each.asked for each in answers.shown()] == [other]

    act(game, scenario)
