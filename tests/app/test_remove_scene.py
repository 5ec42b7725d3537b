"""A note of a kept reading is chosen, asked about, and gone."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from tarot_tui.app.screens.journal import Journal
from tarot_tui.app.screens.remove import Remove
from tarot_tui.readings.reading import Invitation, Note
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown, told
from tests.app.test_journal_scene import put
from tests.conftest import NOW
from tests.journal.test_removing import CANARY, OTHER, both, holders
from tests.readings import plain


def test_either_of_two_removes_a_note_for_good_when_it_was_asked_twice(tmp_path: Path) -> None:
    path = put(tmp_path, both(), "pair")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.journal()
        await calm(pilot)
        await press(pilot, "enter", "space")
        assert CANARY in shown(game)
        await press(pilot, "n")
        assert isinstance(game.screen, Remove)
        assert CANARY in shown(game)
        assert "cannot be called back" in " ".join(shown(game).split())
        await press(pilot, "enter")
        await press(pilot, "down", "up", "enter")  # another note between: it is asked anew
        assert holders(tmp_path)
        await press(pilot, "escape", "enter")
        assert isinstance(game.screen, Remove)
        assert holders(tmp_path)
        await press(pilot, "enter")
        assert not holders(tmp_path)
        assert "removed" in told(game)
        assert CANARY not in shown(game)
        assert OTHER in shown(game)
        await press(pilot, "b")
        assert isinstance(game.screen, Journal)
        assert CANARY not in shown(game)
        assert OTHER in shown(game)

    act(game, scenario)
    assert path.exists()


def test_the_page_is_left_when_no_note_is_left_and_covers_words_under_the_veil(tmp_path: Path) -> None:
    put(tmp_path, both(), "pair")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.journal()
        await calm(pilot)
        await press(pilot, "enter", "n", "f9")
        assert CANARY not in shown(game)
        assert "Ana" not in shown(game)
        await press(pilot, "f9", "d", "d", "d", "d")
        assert isinstance(game.screen, Journal)
        assert game.screen.check_action("remove", ()) is False

    act(game, scenario)
    assert not holders(tmp_path)
    assert not holders(tmp_path, OTHER)


def test_who_removes_a_note_that_was_sealed_is_told_what_it_means_for_the_reply(tmp_path: Path) -> None:
    note = Note("a", CANARY, NOW, card=0, visibility="shared")
    seals = ("0" * 64,) * (len(plain().cards) + 1)
    put(tmp_path, plain(notes=(note,), invitation=Invitation("1" * 36, seals, "f" * 64)), "sealed")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.journal()
        await calm(pilot)
        await press(pilot, "enter", "n", "enter")
        assert "without it no reply can be made" in " ".join(shown(game).split())

    act(game, scenario)
