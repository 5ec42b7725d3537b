"""Two at one keyboard before the cards lie, and with long names: their keys are there, and both are named whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.hand import Hand
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.quiet_page import QuietPage
from tarot_tui.app.screens.table import Table
from tarot_tui.app.screens.two.look import Look
from tarot_tui.app.screens.two.pause import Pause
from tarot_tui.app.screens.two.seal import Seal
from tarot_tui.app.screens.two.write import Write
from tarot_tui.sitting.plan import Plan, Way
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.two.partner import pair_of
from tests.app.everywhere import calm, opened, press
from tests.app.play import SMALL, act, play, shown
from tests.app.test_two import ANA, CANARY, SAM, agree, reveal

LONG = ("Anastasia Konstantin", "Maximiliane Louise B")


def plan(game: Game, way: Way) -> Plan:
    world = game.world
    return Plan(load_spread("open-up", world.paths), world.deck(), way, 50)


async def two(
    game: Game, pilot: Pilot[None], way: Way = "drawn", names: tuple[str, str] = ("Ana", "Sam")
) -> None:
    """Two have agreed; the cards of three places are about to fall."""
    game.as_two(plan(game, way))
    assert game.two
    one, other = pair_of(*names)
    game.two.remembered = game.two.remembered._replace(began=1)
    game.two.agreed((one._replace(letter=ANA), other._replace(letter=SAM)))
    await calm(pilot)


@pytest.mark.parametrize(
    ("way", "take", "said"),
    [
        ("drawn", ["enter"], "2 more"),
        ("chosen", ["enter"], "safer?"),
        ("hand", ["m", "o", "o", "enter"], "2/3"),
    ],
)
def test_a_pause_while_cards_fall_leaves_what_was_taken_and_stop_ends_it(
    way: Way, take: list[str], said: str, tmp_path: Path
) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await two(game, pilot, way)
        await press(pilot, *take)
        page: Screen[object] = game.screen
        text = shown(game)
        assert isinstance(game.screen, Draw | Hand)
        assert said in text
        assert "Ana and ●\u00a0Sam" in text
        await press(pilot, "f2")
        assert isinstance(game.screen, Pause)
        assert "Back at" in shown(game)
        await press(pilot, SAM, "space")
        assert isinstance(game.screen, Pause)  # both are needed
        await press(pilot, ANA, "space")
        assert game.screen is page
        assert shown(game) == text
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)
        assert not game.sitting

    act(game, scenario)


def test_a_quiet_page_of_two_has_their_keys_and_any_other_goes_on(tmp_path: Path) -> None:
    game = play(tmp_path)
    game.world.choose("quiet_page", True)

    async def scenario(pilot: Pilot[None]) -> None:
        await two(game, pilot)
        page = game.screen
        assert isinstance(page, QuietPage)
        await press(pilot, "f2", ANA, SAM, "space")
        assert game.screen is page
        await press(pilot, "x")
        assert isinstance(game.screen, Draw)
        await press(pilot, "f6")
        assert isinstance(game.screen, Home)
        game.begin("open-up")
        await calm(pilot)
        game.draw(plan(game, "drawn"))
        await calm(pilot)
        await press(pilot, "f6")  # one alone has nothing to stop: it goes on like any key
        assert isinstance(game.screen, Draw)

    act(game, scenario)


def test_one_alone_has_no_pause_while_cards_fall(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("open-up")
        game.draw(plan(game, "hand"))
        await calm(pilot)
        assert "pause" not in shown(game)
        await press(pilot, *"moon", "enter", "f2")
        assert isinstance(game.screen, Hand)
        assert "1/3" in shown(game)

    act(game, scenario)


def test_names_of_twenty_letters_leave_room_for_the_title_and_for_who_looks_away(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await two(game, pilot, names=LONG)
        await press(pilot, "a", "a")
        assert isinstance(game.screen, Table)
        for text in ("How can I open up?", *LONG):
            assert text in shown(game)
        await press(pilot, "enter")
        assert isinstance(game.screen, Look)
        for text in ("What feels risky", *LONG):
            assert text in shown(game).partition("Look at it together")[0]
        await press(pilot, ANA, "space")
        assert isinstance(game.screen, Write)
        head = " ".join(shown(game).split())
        assert f"{LONG[0]} writes, ● {LONG[1]} looks away" in head

    act(game, scenario, SMALL)


@pytest.mark.parametrize("keys", [["f4"], ["f9", "f4", "f9"]])
def test_a_last_note_that_is_passed_is_gone_under_the_veil_too(keys: list[str], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await reveal(game, pilot, ("", "k"), ("", "k"))
        await press(pilot, "n", "c", "f5")
        await opened(pilot, SAM)  # Ana was first on the card
        assert isinstance(game.screen, Seal)
        game.screen.query_one(TextArea).insert(CANARY)
        await press(pilot, *keys)
        await opened(pilot, ANA)
        await press(pilot, "f4")
        assert game.two and game.sitting
        assert not game.two.together.sealed("a") + game.two.together.sealed("b")
        assert not game.two.together.reading(game.sitting.reading, game.world.now()).notes

    act(game, scenario)


def test_a_draw_of_two_names_both_and_the_veil_covers_them(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await agree(game, pilot)
        assert isinstance(game.screen, Draw)
        assert "Ana" in shown(game)
        await press(pilot, "f9")
        assert "Ana" not in shown(game)

    act(game, scenario)
