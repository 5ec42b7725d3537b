"""Draw and Hand: cards are taken, chosen by their picture, or named; each lies on its place as it fell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from tarot_tui.app.game import Game
from tarot_tui.app.screens.draw import Draw
from tarot_tui.app.screens.hand import Hand
from tarot_tui.app.screens.home import Home
from tarot_tui.app.screens.table import Table
from tarot_tui.app.widgets.face_row import FaceRow
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.settings.settings import Settings
from tarot_tui.sitting.plan import Plan, Way
from tarot_tui.spreads.shelf import load_spread
from tests.app.play import SMALL, USUAL, act, play, settled, shown, told


def plan(game: Game, spread: str = "blocking", way: Way = "drawn", percent: int = 50) -> Plan:
    world = game.world
    return Plan(load_spread(spread, world.paths), world.deck(), way, percent)


def at_draw(
    game: Game,
    then: Callable[[Pilot[None]], Awaitable[None]],
    spread: str,
    way: Way = "drawn",
    size: tuple[int, int] = USUAL,
) -> None:
    """Play ``then`` from the deck on."""

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin(spread)
        await settled(pilot)
        game.draw(plan(game, spread, way))
        await settled(pilot)
        await then(pilot)

    act(game, scenario, size)


def cards(game: Game) -> list[str]:
    assert game.sitting
    return [card.card for card in game.sitting.cards]


def test_each_place_gets_the_card_that_was_taken_for_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        deck = list(game.screen._deck)  # type: ignore[attr-defined]
        for position in (70, 3, 12):
            game.screen.query_one(FanView).post_message(FanView.Picked(position))
        await settled(pilot)
        assert isinstance(game.screen, Table)
        assert cards(game) == [deck[70].card, deck[3].card, deck[12].card]
        assert game.sitting and game.sitting.reading.draw.source == "drawn"

    at_draw(game, then, "blocking")


def test_no_card_falls_twice_however_they_are_taken(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "right", "enter", "left", "enter", "a")
        await settled(pilot)
        assert len(set(cards(game))) == 10

    at_draw(game, then, "celtic-cross")


@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_a_moving_deck_is_stopped_cut_and_dealt(size: tuple[int, int], tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=True))

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("focus")
        await settled(pilot)
        game.draw(plan(game, "focus"))
        await pilot.pause()
        assert game.screen.query_one(FanView).state == "shuffling"
        assert "being shuffled" in shown(game)
        await pilot.press("space", "x")  # the second key skips the opening
        await pilot.pause()
        assert game.screen.query_one(FanView).state == "open"
        assert "Take 3 cards" in shown(game)
        await pilot.press("a")
        await settled(pilot)
        assert isinstance(game.screen, Table)

    act(game, scenario, size)


def test_cards_are_chosen_by_their_picture_and_another_lies_down_instead(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        screen = game.screen
        assert isinstance(screen, Draw)
        offered = list(screen._offered)
        assert len(offered) == 6
        assert "what stands between us" in shown(game)
        await pilot.press("right", "enter")
        await settled(pilot)
        assert screen._taken == [offered[1]]
        assert screen._offered[1] not in offered and screen._offered[0] == offered[0]
        await pilot.press("o")
        assert not set(screen._offered) & set(offered)
        await pilot.press("enter", "enter")
        await settled(pilot)
        assert game.sitting and game.sitting.reading.draw.source == "chosen"
        assert cards(game)[0] == offered[1].card

    at_draw(game, then, "blocking", "chosen")


def test_a_click_on_the_marked_picture_takes_it(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        row = game.screen.query_one(FaceRow)
        spot = row.table.spots[2].card
        for _ in range(2):
            await pilot.click(FaceRow, offset=(spot.x + 2, spot.y + 2))
        await settled(pilot)
        assert isinstance(game.screen, Table)

    at_draw(game, then, "today", "chosen")


def test_back_from_the_deck_leads_home_and_leaves_nothing(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(game.screen, Home) and game.sitting is None

    at_draw(game, then, "blocking")
    assert not list(tmp_path.rglob("*.toml"))


def test_ones_own_cards_are_named_typed_or_picked_and_lie_as_they_lie(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        assert isinstance(game.screen, Hand)
        await pilot.press(*"moon", "enter")
        await settled(pilot)
        await pilot.press(*"five cu", "f4", "enter")
        await settled(pilot)
        assert "Five of Cups, upside down" in shown(game)
        await pilot.press(*"queen", "down", "enter")
        await settled(pilot)
        assert cards(game) == ["major_arcana.18", "minor_arcana.cups.five", "minor_arcana.cups.queen"]
        assert game.sitting
        assert [card.orientation for card in game.sitting.cards] == ["upright", "reversed", "upright"]
        assert game.sitting.reading.draw.source == "manual"

    at_draw(game, then, "blocking", "hand")


def test_a_card_lies_on_one_place_only_and_a_wrong_name_is_said(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert "Type a little of the card" in told(game)
        await pilot.press(*"moon:reversed", "enter")
        await settled(pilot)
        await pilot.press(*"moon:upright", "enter")
        await settled(pilot)
        assert "lies on another place already" in told(game)
        game.screen.query_one(Input).value = "the tower of cards"
        await settled(pilot)
        assert game.screen.query_one(OptionList).option_count == 0
        await pilot.press("enter")
        await settled(pilot)
        assert "no card is called" in told(game)
        await pilot.press("f2")
        await settled(pilot)
        assert "The Moon, upside down" not in game.screen.query_one("#named").visual.plain  # type: ignore[attr-defined]

    at_draw(game, then, "blocking", "hand")


@pytest.mark.parametrize("keys", [("down", "up", "enter"), ("tab", "enter")])
def test_the_first_card_of_the_list_can_be_picked_too(keys: tuple[str, ...], tmp_path: Path) -> None:
    game = play(tmp_path)

    async def then(pilot: Pilot[None]) -> None:
        for key in keys:
            await pilot.press(key)
            await settled(pilot)
        assert cards(game) == ["major_arcana.00"]

    at_draw(game, then, "today", "hand")
