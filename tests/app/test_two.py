"""Two at one keyboard: who sees what, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.screens.two.agreement import Agreement
from tarot_tui.app.screens.two.choose import Choose
from tarot_tui.app.screens.two.close_two import CloseTwo
from tarot_tui.app.screens.two.curtain import Curtain
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.screens.two.look import Look
from tarot_tui.app.screens.two.reveal import Reveal
from tarot_tui.app.screens.two.write import Write
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.journal.entries import files, load
from tests.app.everywhere import calm, opened, press
from tests.app.play import act, play, shown

CANARY = "quietpelican"
ANA, SAM = "a", "s"


async def agree(game: Game, pilot: Pilot[None], cards: int = 0) -> None:
    """Ana and Sam agree on a reading of one card, or of three; Ana begins."""
    (game_state := Path(game.world.paths.state)).mkdir(parents=True, exist_ok=True)
    (game_state / "two.toml").write_text("began = 1\n")
    game.begin("blocking")
    await calm(pilot)
    game.screen.query_one("#choice-who", Choice).action_change(1)
    game.screen.query_one("#choice-count", Choice).at = cards
    await press(pilot, "f8")
    for name, typed in (("#one", "Ana"), ("#other", "Sam")):
        game.screen.query_one(name, Input).value = typed
        await press(pilot, "enter")
    await press(pilot, "enter", ANA, SAM)


async def look(game: Game, pilot: Pilot[None]) -> None:
    """Deal, turn the first card and look at it."""
    await agree(game, pilot)
    await press(pilot, "a", "enter", "enter")
    assert isinstance(game.screen, Look)


async def write(game: Game, pilot: Pilot[None], text: str, choice: str) -> str:
    """One of them writes, or passes, and says what happens with it; the page on which that is said."""
    assert isinstance(game.screen, Write)
    game.screen.query_one(TextArea).insert(text)
    await press(pilot, "f8" if text else "f4")
    assert isinstance(game.screen, Choose)
    page = shown(game)
    await press(pilot, choice)
    return page


async def reveal(game: Game, pilot: Pilot[None], one: tuple[str, str], other: tuple[str, str]) -> str:
    """Both write on the first card; both see what was shown. The page on which the second said what happens."""
    await look(game, pilot)
    await press(pilot, ANA, "space")
    await write(game, pilot, *one)
    await opened(pilot, SAM)
    page = await write(game, pilot, *other)
    await opened(pilot, ANA)
    assert isinstance(game.screen, Reveal)
    return page


def on_disk(home: Path) -> str:
    return "\n".join(path.read_text() for path in home.rglob("*") if path.is_file())


def test_both_notes_are_seen_at_the_same_moment_and_kept_when_both_say_so(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("I keep quiet.", "s"), ("I talk too much.", "s"))
        assert "I keep quiet." in shown(game)
        assert "I talk too much." in shown(game)
        assert "quiet" not in on_disk(tmp_path)
        await press(pilot, "n", "c")
        assert isinstance(game.screen, CloseTwo)
        game.screen.query_one("#value-a", Input).value = "your jokes"
        await press(pilot, "f8", "f8")
        assert isinstance(game.screen, KeepTwo)
        await press(pilot, ANA)
        assert not list(files(str(tmp_path / "library")))
        await press(pilot, SAM)

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    reading = load(path).reading
    assert [(note.by, note.text) for note in reading.notes] == [
        ("a", "I keep quiet."),
        ("b", "I talk too much."),
        ("a", "your jokes"),
    ]
    assert [person.name for person in reading.people] == ["Ana", "Sam"]
    assert not list((tmp_path / "state" / "drafts").iterdir())


def pages_after(home: Path, other: tuple[str, str]) -> list[str]:
    """All that both see after Ana has shown a note and Sam has done ``other``, up to the file."""
    game = play(home)
    seen = []

    async def scenario(pilot: Pilot[None]) -> None:
        seen.append(await reveal(game, pilot, ("I keep quiet.", "s"), other))
        seen.append(shown(game))
        for key in ("enter", "enter", "enter", "c", "f8"):
            await press(pilot, key)
            seen.append(shown(game))
        await press(pilot, "f8")
        seen.append(str(game.screen.query_one("#text").render()))

    act(game, scenario)
    return seen


@pytest.mark.parametrize("choice", ["k", pytest.param("t", marks=pytest.mark.long)])
def test_a_note_that_was_not_shown_leaves_no_mark(choice: str, tmp_path: Path) -> None:
    assert pages_after(tmp_path / "one", (CANARY, choice)) == pages_after(tmp_path / "two", ("", "k"))
    assert CANARY not in on_disk(tmp_path)


def test_not_now_leaves_no_trace(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await calm(pilot)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await press(pilot, "f8", "enter", "enter", "enter", "a", "escape")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_letter_that_is_taken_is_no_yes_of_the_other(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await calm(pilot)
        game.screen.query_one("#choice-who", Choice).action_change(1)
        await press(pilot, "f8", "enter", "enter", "enter", "x", "x", "é")
        assert isinstance(game.screen, Agreement)
        await press(pilot, "y")
        assert game.two is not None
        assert [partner.letter for partner in game.two.together.pair] == ["x", "y"]

    act(game, scenario)


def test_a_curtain_opens_on_the_letter_of_the_one_it_is_for_and_then_space(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space")
        await write(game, pilot, CANARY, "k")
        assert isinstance(game.screen, Curtain)
        while not game.screen.check_action("pause", ()):
            await pilot.pause(0.01)
        for keys in (
            ("enter",),
            ("escape",),
            ("space",),
            (SAM, "enter"),
            (SAM, ANA, "space"),
            (ANA, "space"),
        ):
            await press(pilot, *keys)
            assert isinstance(game.screen, Curtain), keys
        await press(pilot, SAM, "space")
        assert isinstance(game.screen, Write)
        assert game.screen.query_one(TextArea).text == ""

    act(game, scenario)


def test_what_was_typed_ahead_opens_no_curtain(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space", "f8")
        game.deaf_seconds = 60
        await press(pilot, "k", SAM, "space", SAM, "space")
        assert isinstance(game.screen, Curtain)

    act(game, scenario)


def test_what_was_typed_ahead_opens_no_curtain_when_it_comes_up_late_either(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space", "f8")
        ahead = [events.Key(key, character) for key, character in ((SAM, SAM), ("space", " "))]
        await press(pilot, "k")
        curtain = game.screen
        assert isinstance(curtain, Curtain)
        for key in ahead:
            while not curtain.deafness.is_over:
                await pilot.pause(0.01)
            game.post_message(key)
            await pilot.pause()
        assert game.screen is curtain
        await opened(pilot, SAM)
        assert isinstance(game.screen, Write)

    act(game, scenario)


def test_a_pause_keeps_what_one_is_writing_and_shows_it_only_to_them(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space")
        assert isinstance(game.screen, Write)
        game.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, "f2")
        assert CANARY not in shown(game)
        await press(pilot, ANA, "space")
        assert not isinstance(game.screen, Curtain)  # one alone does not end a pause
        await press(pilot, SAM, "space")
        assert CANARY not in shown(game)
        await opened(pilot, ANA)
        assert CANARY in shown(game)

    act(game, scenario)
    assert CANARY not in on_disk(tmp_path)
    (draft,) = files(str(tmp_path / "state" / "drafts"))
    assert load(draft).reading.status == "paused"


def test_two_can_pause_and_stop_at_the_table_too_and_the_next_card_is_marked(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await agree(game, pilot, cards=1)
        await press(pilot, "a", "a", "enter", "f4")
        for _ in range(2):
            assert isinstance(game.screen, Table)
            assert game.screen.query_one(TableView).selected == 1
            await press(pilot, "f2", ANA, SAM, "space")
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)

    act(game, scenario)


def test_who_says_stop_before_anything_was_shown_ends_it_at_once(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space")
        assert isinstance(game.screen, Write)
        game.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)

    act(game, scenario)
    assert CANARY not in on_disk(tmp_path)


def test_after_a_stop_what_was_shown_is_kept_only_by_both(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("I keep quiet.", "s"), ("", "k"))
        await press(pilot, "f6")
        assert isinstance(game.screen, KeepTwo)
        await press(pilot, "f5")
        assert "I keep quiet." not in shown(game)
        await press(pilot, SAM, ANA)

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    assert load(path).reading.notes == ()


def test_a_draft_of_two_asks_for_the_agreement_again(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def begin(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        game.drafts.flush()

    act(game, begin)
    again = play(tmp_path)

    async def go_on(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await press(pilot, "u", "enter", "enter", "enter", ANA, SAM)
        assert isinstance(again.screen, Table)
        await press(pilot, "enter", "enter")
        assert isinstance(again.screen, Look)

    act(again, go_on)


def test_the_other_question_is_for_the_one_who_asked_for_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space")
        assert game.sitting and game.two
        prompt = game.sitting.cards[0].prompt
        await press(pilot, "f3")
        other = game.two.together.answers.asked
        assert other != prompt
        await write(game, pilot, "I keep quiet.", "s")
        await opened(pilot, SAM)
        assert game.two.together.answers.asked == prompt
        await write(game, pilot, "", "k")
        await opened(pilot, ANA)
        (seen,) = game.two.together.reading(game.sitting.reading, game.world.now()).notes
        assert seen.asked == other
        assert game.sitting.cards[0].prompt == prompt

    act(game, scenario)


def test_a_note_can_be_written_on_from_the_page_of_choices(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await look(game, pilot)
        await press(pilot, ANA, "space")
        assert isinstance(game.screen, Write)
        game.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, "f8")
        assert isinstance(game.screen, Choose)
        assert CANARY not in shown(game)
        await press(pilot, "b")
        assert game.screen.query_one(TextArea).text == CANARY

    act(game, scenario)


def test_a_sealed_note_is_on_no_page_that_the_other_sees(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("", "k"), ("", "k"))
        await press(pilot, "n", "c", "f5")
        assert isinstance(game.screen, Curtain)
        await opened(pilot, SAM)  # Ana was first on the card
        game.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, "f8")
        assert CANARY not in shown(game)
        await opened(pilot, ANA)
        assert CANARY not in shown(game)
        await press(pilot, "f8")
        await opened(pilot, SAM)
        await press(pilot, "f8", "f8")
        assert isinstance(game.screen, KeepTwo)
        assert CANARY not in str(game.screen.query_one("#text").render())
        await press(pilot, ANA, SAM)

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    (note,) = load(path).reading.notes
    assert (note.text, note.kind, note.by) == (CANARY, "sealed", "b")


def test_names_are_covered_by_the_veil_on_every_page_that_both_see(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("I keep quiet.", "s"), ("", "k"))
        await press(pilot, "f9")
        assert "Ana" not in shown(game)
        assert "quiet" not in shown(game)
        await press(pilot, "f9")
        assert "I keep quiet." in shown(game)

    act(game, scenario)
