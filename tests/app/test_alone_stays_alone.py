"""What one wrote alone, kept or begun, shows nowhere while two sit here: not on their pages, on Home or in the Album."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual.pilot import Pilot

from tarot_tui.app.game import Game
from tarot_tui.app.screens.begin import Begin
from tarot_tui.app.screens.table import Table
from tarot_tui.app.screens.two.close_two import CloseTwo
from tarot_tui.app.screens.two.keep_two import KeepTwo
from tarot_tui.exercises.exercise import exercises
from tarot_tui.lookback.small import Writing
from tarot_tui.readings.reading import Note, Promise, SpreadUsed
from tests.app.everywhere import calm, opened, press
from tests.app.play import act, play, shown, told
from tests.app.test_check_in import as_two, us
from tests.app.test_exercise_two import steps as page_steps
from tests.app.test_guess import steps
from tests.app.test_journal_scene import put
from tests.app.test_two import ANA, SAM, reveal
from tests.conftest import NOW
from tests.readings import plain

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.screen import Screen

CANARY = "quietpelican"


def fill(home: Path) -> None:
    """Kept readings, each with a promise to look back on today, a small thing, every exercise, and all that can be
    unfinished: a reading, a check-in, every exercise, and a question before any card has fallen. All of it with canaries.
    """
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
    keeper = play(home).world.keeper
    unfinished = plain(notes=notes, question=f"{CANARY}?", promise=promise, status="paused")
    keeper.keep_draft(unfinished)
    check_in = replace(unfinished.spread, id="check-in")
    keeper.keep_draft(replace(unfinished, id="8f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", spread=check_in))
    asked = plain(id="9f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", question=f"{CANARY}?", status="draft")
    keeper.keep_draft(replace(asked, cards=(), notes=()))
    for number, exercise in enumerate(exercises(play(home).world.texts("exercises"))):
        pages = tuple(Note("a", f"{CANARY} {page.asked}", NOW, asked=page.asked) for page in exercise.pages)
        used = SpreadUsed(exercise.spread_id, exercise.title)
        alone = replace(
            asked, id=f"{number}a3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", spread=used, cards=(), notes=pages
        )
        put(home, replace(alone, status="complete", question=""), exercise.spread_id)
        keeper.keep_draft(replace(alone, id=f"{number}b3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", question=""))
    thing = Writing(
        str(home / "library"), keeper.saver, thing_id=unfinished.id, now=NOW, zone="Europe/Berlin"
    )
    thing.text = CANARY
    thing.save()


def watched(home: Path) -> tuple[Game, set[str]]:
    """A game of which every picture is looked at; and what it has shown."""
    game = play(home)
    seen: set[str] = set()
    paint = game._display

    def look(screen: Screen[Any], renderable: RenderableType | None) -> None:
        paint(screen, renderable)
        if screen is game.screen:
            seen.add(shown(game))
            assert CANARY not in shown(game) + told(game) + game.title + game.clipboard

    game._display = look  # type: ignore[method-assign]
    return game, seen


async def sit(game: Game, pilot: Pilot[None], sitting: str) -> None:
    """A whole sitting of two, up to the file that both keep."""
    if sitting == "guess":
        async for _ in steps(game, pilot, ("4", "2"), ("2", "5")):
            pass
    elif sitting == "exercise":
        async for _ in page_steps(game, pilot, "dance", ("I sigh", "s"), ("I leave", "s")):
            pass
        await press(pilot, "n", "f4", "enter")
    else:
        await as_two(game, pilot)
        for key in ("f8", "enter", "enter"):
            await press(pilot, key)
        await us(game, pilot, ("I am well.", "s"), ("", "k"))
        for key in ("n", "f4", "f4", "f4", "f8", "f8", "enter"):
            await press(pilot, key)
    assert isinstance(game.screen, KeepTwo)
    await press(pilot, ANA, SAM)


@pytest.mark.long
@pytest.mark.parametrize("sitting", ["guess", "check-in", "exercise"])
def test_no_picture_of_a_guess_a_check_in_or_an_exercise_of_two_has_a_word_that_one_wrote_alone(
    sitting: str, tmp_path: Path
) -> None:
    fill(tmp_path)
    game, seen = watched(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await sit(game, pilot, sitting)

    act(game, scenario)
    assert len(seen) > 15


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


def test_alone_stays_the_usual_way(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        game.begin("blocking")
        await calm(pilot)
        assert isinstance(game.screen, Begin)
        assert not game.screen.query_one("#choice-count").display
        await press(pilot, "f8", "a", "enter")
        assert isinstance(game.screen, Table)
        assert game.two is None

    act(game, scenario)
