"""The list of signs: it chooses which questions come to whoever plays alone, and does nothing else anywhere."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.check_in_alone import fresh, road_plan, with_card
from tarot_tui.app.game import Game
from tarot_tui.app.screens.exercises.exercise import ExercisePage
from tarot_tui.app.screens.share import Share
from tarot_tui.drawing.draw import Drawn
from tarot_tui.exercises.exercise import Page, exercise_of
from tarot_tui.journal.entries import files, load
from tarot_tui.readings.reading import SIGNS, CardDrawn
from tarot_tui.words.words import DEPTHS
from tests.app.everywhere import calm, press
from tests.app.play import act, play, shown
from tests.app.test_check_in import as_two
from tests.app.test_exercises import begun
from tests.app.test_two import agree


async def dealt(game: Game, pilot: Pilot[None]) -> tuple[CardDrawn, ...]:
    """The cards of a new reading, played alone."""
    game.begin("blocking")
    await press(pilot, "enter", "a")
    assert game.sitting is not None
    cards = tuple(game.sitting.cards)
    game.home()
    await calm(pilot)
    return cards


def listed(game: Game) -> Page:
    found = exercise_of(SIGNS, game.world.texts("exercises"))
    assert found
    return found.pages[0]


def depths(cards: tuple[CardDrawn, ...]) -> list[str]:
    return [card.prompt_id.rpartition("/")[2] for card in cards]


def turning(game: Game, cards: tuple[CardDrawn, ...]) -> tuple[str, list[str]]:
    """A sign that brings another question for at least one of these cards, and which questions it brings."""
    signs = listed(game).signs
    for sign in signs:
        words = [game.world.words.words_of(card.card) for card in cards]
        brought = [
            each.prompt_for(card.lens, card.orientation, {sign}).id.rpartition("/")[2] if each else ""
            for each, card in zip(words, cards, strict=True)
        ]
        if brought != depths(cards):
            return sign, brought
    raise AssertionError("no sign would bring another question")


async def keep_list(game: Game, pilot: Pilot[None], sign: str) -> None:
    game.home()
    await begun(game, pilot, "signs")
    assert isinstance(game.screen, ExercisePage)
    at = game.screen.way.filled.page.signs.index(sign)
    await press(pilot, *["down"] * at, "space", "f8", "enter", "enter")
    assert "It is kept." in shown(game)


def test_what_is_ticked_chooses_the_questions_of_one_alone_until_the_list_is_let_go(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        before = await dealt(game, pilot)
        assert set(depths(before)) == {DEPTHS[0]}
        sign, brought = turning(game, before)
        await keep_list(game, pilot, sign)
        option = listed(game).options[0]
        cards = await dealt(game, pilot)
        assert [card.card for card in cards] == [card.card for card in before]
        assert depths(cards) == brought
        assert sign not in repr(cards) and option not in repr(cards)
        await agree(game, pilot, cards=1)
        await press(pilot, "a")
        assert game.two is not None and game.sitting is not None
        assert depths(tuple(game.sitting.cards)) == depths(before)
        game.home()
        await press(pilot, "j", "d", "d")
        game.home()
        assert depths(await dealt(game, pilot)) == depths(before)

    act(game, scenario)


def test_a_list_that_is_not_kept_chooses_nothing_and_one_that_is_kept_is_never_shared(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        before = await dealt(game, pilot)
        sign, brought = turning(game, before)
        await begun(game, pilot, "signs")
        await press(pilot, *["space", "down"] * 10, "f8", "l")
        assert depths(await dealt(game, pilot)) == depths(before) != brought
        await keep_list(game, pilot, sign)
        await press(pilot, "s")
        assert not isinstance(game.screen, Share)
        await press(pilot, "enter", "j", "s")
        assert not isinstance(game.screen, Share)
        await press(pilot, "enter", "s")
        assert not isinstance(game.screen, Share)

    act(game, scenario)
    (path,) = files(str(tmp_path / "library" / "readings"))
    assert load(path).reading.spread.id == "exercise-signs"


def test_the_card_of_a_check_in_follows_the_list_of_one_alone_and_never_that_of_one_of_two(
    tmp_path: Path,
) -> None:
    game = play(tmp_path)

    def asked() -> list[str]:
        drawn = [[Drawn(card, "upright")] for card in game.world.deck().cards]
        plan = road_plan(game)
        return depths(tuple(with_card(game, fresh(game), plan, each).cards[0] for each in drawn))

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        before = await dealt(game, pilot)
        assert set(asked()) == {DEPTHS[0]}
        await keep_list(game, pilot, turning(game, before)[0])
        assert set(asked()) == set(DEPTHS)
        game.home()
        await as_two(game, pilot)
        assert set(asked()) == {DEPTHS[0]}

    act(game, scenario)


def test_the_list_is_never_looked_for_by_the_thread_that_draws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(*_: object) -> frozenset[str]:
        seen.append(threading.current_thread() is threading.main_thread())
        return frozenset()

    monkeypatch.setattr("tarot_tui.noticed.noticed", look)
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await calm(pilot)
        await dealt(game, pilot)
        assert seen == [False]

    act(game, scenario)
