"""More than one can be true: at the end of a reading that looked at what stands in the way, causes may be marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tarot_tui.app.screens.keep import Keep
from tarot_tui.app.screens.two.close_two import CloseTwo
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import Reading
from tests.app.everywhere import calm, press
from tests.app.play import SMALL, USUAL, act, play, shown, sit
from tests.app.test_two import ANA, SAM, reveal
from tests.readings import plain

ASKED = "What may be behind it? More than one can be true."


def blocking() -> Reading:
    reading = plain()
    return replace(reading, cards=tuple(replace(card, lens="block") for card in reading.cards))


@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_several_causes_are_marked_kept_found_and_shared_by_the_tick_of_notes(
    size: tuple[int, int], tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        sit(game, blocking())
        game.close()
        await calm(pilot)
        assert "More than one can be true. F4" in " ".join(shown(game).split())
        await press(pilot, "f4", "space", "down", "down", "enter")
        game.screen.query_one("#own", Input).value = "the move"
        await press(pilot, "f2", "f4")
        assert [tick._label for tick in game.screen.query(Tick) if tick.is_on] == [
            "feelings left unsaid", "stress from outside",
        ]  # fmt: skip
        await press(pilot, "f9")
        assert "[x]" not in shown(game) and "the move" not in shown(game)
        await press(pilot, "f9", "f8", "f8")
        assert isinstance(game.screen, Keep) and "· stress from outside" in str(
            game.screen.query_one("#text").render()
        )
        await press(pilot, "enter")
        (path,) = files(str(tmp_path / "library" / "readings"))
        (note,) = load(path).reading.notes
        assert (note.asked, note.card) == (ASKED, None)
        assert note.text == "· feelings left unsaid\n· stress from outside\n· the move"
        await press(pilot, "s")
        assert "stress" not in str(game.screen.query_one("#text").render())
        await press(pilot, "space")
        assert "the move" in str(game.screen.query_one("#text").render())
        game.home()
        await press(pilot, "j", "enter", "space", "end")
        assert "the move" in shown(game)

    act(game, scenario, size)


def test_causes_cost_no_key_where_nobody_wants_them_and_are_offered_after_heavy_questions_alone(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        sit(game, blocking())
        game.close()
        await press(pilot, "enter", "f8")
        assert isinstance(game.screen, Keep) and "behind it" not in str(
            game.screen.query_one("#text").render()
        )
        bright = blocking()
        bright = replace(bright, cards=tuple(replace(card, lens="open") for card in bright.cards))
        sit(game, bright)
        game.close()
        await press(pilot, "f4")
        assert "behind it" not in shown(game) and not game.screen.query(Tick)

    act(game, scenario)


def test_two_mark_side_by_side_what_each_sees(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("", "k"), ("", "k"))
        await press(pilot, "enter", "enter", "enter", "c")
        assert isinstance(game.screen, CloseTwo)
        await press(pilot, "f4", "space", "right", "down", "space", "left", "space")
        before = shown(game)
        assert before.count("[x]") == 3
        assert before.count("feelings left unsaid") == before.count("a change in our life") == 2
        await press(pilot, "f9")
        assert "[x]" not in shown(game) and "Ana" not in shown(game)
        await press(pilot, "f9", "escape", "f4")
        assert shown(game) == before
        await press(pilot, "f8", "f8")
        assert isinstance(game.screen, KeepTwo)
        await press(pilot, ANA, SAM)

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    assert [(note.by, note.text, note.asked) for note in load(path).reading.notes] == [
        ("a", "· feelings left unsaid\n· talk on the surface", ASKED),
        ("b", "· talk on the surface", ASKED),
    ]
