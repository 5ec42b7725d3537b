"""Card, asked on: one more question, which is the same whenever one comes back, and a note of its own."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.game import Game
from tarot_tui.journal.entries import load
from tests.app.play import act, play, settled, shown, sit, told
from tests.readings import plain


def asked(game: Game) -> str:
    """The question over the box, if it is one that asks on."""
    assert game.sitting
    lines = game.world.texts("follow_ups")[game.sitting.cards[0].lens]["lines"]
    words = " ".join(str(game.screen.query_one("#prompt").render()).split())
    return words if words in lines else ""


async def at_card(game: Game, pilot: Pilot[None]) -> None:
    game.card(0)
    await settled(pilot)


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


def test_the_same_follow_up_comes_until_the_person_asks_for_another(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        await at_card(game, pilot)
        await press(pilot, "tab", "g")
        first = asked(game)
        assert first
        await press(pilot, "tab", "g")
        assert not asked(game)
        await at_card(game, pilot)
        await press(pilot, "tab", "g")
        assert asked(game) == first
        await press(pilot, "tab", "o")
        other = asked(game)
        assert other and other != first
        await at_card(game, pilot)
        await press(pilot, "tab", "g")
        assert asked(game) == other

    act(game, scenario)


def test_a_reading_that_is_taken_up_again_goes_on_under_the_same_follow_up(tmp_path: Path) -> None:
    game = play(tmp_path)
    seen: list[str] = []

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        await at_card(game, pilot)
        await press(pilot, *"words", "tab", "g", "tab", "o", "i", *"in my neck")
        seen.append(asked(game))
        game.save()

    act(game, scenario)
    (draft,) = (tmp_path / "state" / "drafts").glob("*.toml")
    first, on = load(str(draft)).reading.notes
    assert (first.text, first.asked) == ("words", None)
    assert (on.text, on.asked) == ("in my neck", seen[0])
    again = play(tmp_path)

    async def taken_up(pilot: Pilot[None]) -> None:
        again.lay(load(str(draft)).reading)
        await at_card(again, pilot)
        assert asked(again) == seen[0]
        assert again.screen.query_one(TextArea).text == "in my neck"
        await press(pilot, "x", "tab", "g")
        assert not asked(again)
        assert again.screen.query_one(TextArea).text == "words"
        assert "g leads to what you went on to write" in shown(again).replace("Tab ", "")
        assert again.sitting and again.sitting.note(0, "go_on") == "in my neckx"

    act(again, taken_up)


def test_another_follow_up_is_not_put_over_words_that_answer_this_one(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        await at_card(game, pilot)
        await press(pilot, "tab", "g", *"in my neck")
        before = asked(game)
        await press(pilot, "tab", "o")
        assert asked(game) == before
        assert "In an empty box" in told(game)
        await press(pilot, "i", "ctrl+u", "tab", "o")
        assert asked(game) not in ("", before)

    act(game, scenario)


def test_the_two_notes_of_a_card_never_run_into_each_other(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        sit(game, plain())
        await at_card(game, pilot)
        await press(
            pilot, *"one", "tab", "g", *"two", "tab", "o", "g", *" more", "f9", "f9", "tab", "g", *" too"
        )
        assert game.sitting
        assert game.sitting.note(0) == "one more"
        assert game.sitting.note(0, "go_on") == "two too"

    act(game, scenario)
