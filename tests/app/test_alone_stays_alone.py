"""What one wrote alone, kept or begun, shows nowhere while two sit here: not on their pages, on Home or in the Album."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot

from tarot_tui.app.game import Game
from tarot_tui.app.screens.two.close_two import CloseTwo
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.readings.reading import Note, Promise
from tests.app.everywhere import calm, opened, press
from tests.app.play import act, play, shown, told
from tests.app.test_journal_scene import put
from tests.app.test_two import ANA, SAM, reveal
from tests.conftest import NOW
from tests.readings import plain

CANARY = "quietpelican"


def fill(home: Path) -> None:
    """Kept readings, one with a promise to look back on today, and something that is unfinished, all with canaries."""
    promise = Promise(
        f"{CANARY} moment", f"{CANARY} act", "small-acts", ("a",), NOW.date(), noticed=f"{CANARY} later"
    )
    notes = tuple(Note("a", f"{CANARY} {card}", NOW, card=card) for card in (0, 1))
    for number, spread in enumerate(("blocking", "today", "check-in")):
        made = NOW - timedelta(days=7 * (number + 1))
        reading = plain(
            id=f"{number}f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", created=made, updated=made, notes=notes,
            question=f"{CANARY}?", promise=promise, tags=(CANARY,),
        )  # fmt: skip
        put(home, reading, spread)
    game = play(home)
    game.world.keeper.keep_draft(plain(notes=notes, question=f"{CANARY}?", promise=promise, status="paused"))


def test_a_sitting_of_two_home_and_album_show_no_word_that_one_wrote_alone(tmp_path: Path) -> None:
    fill(tmp_path)
    game = play(tmp_path)
    seen: list[str] = []

    def look(game: Game) -> None:
        seen.append(shown(game))
        assert CANARY not in seen[-1] + told(game)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        look(game)
        await press(pilot, "a")
        for key in ("space", "right", "end", "home", "b"):
            look(game)
            await press(pilot, key)
        game.home()
        await reveal(game, pilot, ("I keep quiet.", "s"), ("", "k"))
        for key in ("enter", "enter", "enter", "c"):
            look(game)
            await press(pilot, key)
        assert isinstance(game.screen, CloseTwo)
        look(game)
        await press(pilot, "f5")
        for letter in (SAM, ANA):
            look(game)
            await opened(pilot, letter)
            look(game)
            await press(pilot, "f8")
        await opened(pilot, SAM)
        for key in ("f8", "right", "enter"):
            look(game)
            await press(pilot, key)
        if not isinstance(game.screen, KeepTwo):
            await press(pilot, "f8")
        assert isinstance(game.screen, KeepTwo)
        look(game)
        assert CANARY not in str(game.screen.query_one("#text").render())
        await press(pilot, ANA, SAM)
        look(game)
        await press(pilot, "h")
        look(game)

    act(game, scenario)
    assert len(set(seen)) > 15
