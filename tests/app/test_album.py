"""Album and Decks: every face with its words and days, own lines only on a key, decks side by side and chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from tarot_tui.app.screens.album import Album
from tarot_tui.app.screens.decks import Decks
from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.settings.settings import Settings
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled, shown, told
from tests.decks.made import make_deck
from tests.readings import noted


def said(pilot: Pilot[None], selector: str) -> str:
    return pilot.app.screen.query_one(selector, Static).visual.plain  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_every_card_is_there_with_its_words(size: tuple[int, int], tmp_path: Path) -> None:
    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("a")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Album)
        assert pilot.app.screen.query_one(OptionList).option_count == 78
        assert said(pilot, "#name") == "THE FOOL  upright"
        await pilot.press("down", "r")
        await settled(pilot)
        assert said(pilot, "#name") == "THE MAGICIAN  upside down"
        assert "has not lain before you" in said(pilot, "#days")
        await pilot.press("b")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Home)

    act(play(tmp_path), scenario, size)


def test_the_days_are_said_and_ones_own_lines_only_on_a_key_and_never_under_the_veil(tmp_path: Path) -> None:
    game = play(tmp_path)
    game.world.keeper.keep(noted("canary"))

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("a")
        await settled(pilot)
        assert game.screen.check_action("lines", ()) is False
        game.screen.query_one(OptionList).highlighted = 9
        await settled(pilot)
        assert "22 November 2026" in said(pilot, "#days")
        assert "canary" not in shown(game)
        await pilot.press("l")
        await settled(pilot)
        assert "canary" in said(pilot, "#lines")
        await pilot.press("f9")
        await settled(pilot)
        assert "canary" not in said(pilot, "#lines")
        await pilot.press("f9", "down", "up")
        await settled(pilot)
        assert "canary" not in said(pilot, "#lines")

    act(game, scenario, LARGE)


def test_a_deck_is_looked_through_laid_beside_ours_and_chosen(tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "paper")
    make_deck(tmp_path / "decks" / "torn", "no = = toml")
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("d")
        await settled(pilot)
        assert isinstance(game.screen, Decks)
        names = game.screen.query_one(OptionList)
        assert names.option_count == 3
        assert game.screen.check_action("choose", ()) is False  # it is played with already
        names.highlighted = 2
        await settled(pilot)
        assert "torn" in said(pilot, "#said") and game.screen.check_action("look", ()) is False
        names.highlighted = 1
        await settled(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert isinstance(game.screen, Album) and len(game.screen.query(CardView)) == 2
        await pilot.press("b", "p")
        await settled(pilot)
        assert game.world.settings.deck == "paper"
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(game.screen, Album) and game.screen._deck.handle == "paper"

    act(game, scenario)
    assert 'deck = "paper"' in (tmp_path / "config" / "config.toml").read_text()
    assert (tmp_path / "decks" / "torn" / "deck.toml").read_text() == "no = = toml"


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
def test_two_decks_are_both_seen_side_by_side_at_every_size(size: tuple[int, int], tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "paper")

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("d", "down")
        await settled(pilot)
        pilot.app.screen.query_one(OptionList).highlighted = 1
        await settled(pilot)
        await pilot.press("v")
        await settled(pilot)
        ours, theirs = pilot.app.screen.query(CardView)
        assert ours.region.width >= 16 and theirs.region.width >= 16
        assert ours.region.right <= theirs.region.x and theirs.region.right <= size[0]

    act(play(tmp_path), scenario, size)


def test_where_the_set_deck_is_gone_another_cannot_lie_beside_it_and_that_is_said(tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(motion=False, deck="gone"))

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("d")
        await settled(pilot)
        await pilot.press("v")
        await settled(pilot)
        assert isinstance(game.screen, Decks) and "no deck is called 'gone'" in told(game)

    act(game, scenario)
