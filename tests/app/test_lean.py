"""What does not show: pictures and scenes that have gone are let go of, and what lies still is not painted anew."""

from __future__ import annotations

import asyncio
import gc
import weakref
from pathlib import Path
from typing import Any

import pytest
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import OptionList

from tarot_tui.app import garbage
from tarot_tui.app.screens.album import Album
from tarot_tui.pictures import face
from tests.app.play import LARGE, act, play, settled
from tests.app.test_widgets import played, table

pytestmark = pytest.mark.lifelike


@pytest.mark.long
def test_a_walk_through_all_cards_of_the_album_keeps_no_more_pictures_than_a_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = face.Shelf(6000)
    monkeypatch.setattr(face, "_SHELF", shelf)
    held = []

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("a")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Album)
        for number in range(78):
            pilot.app.screen.query_one(OptionList).highlighted = number
            await pilot.pause()
            held.append(shelf.cells)

    act(play(tmp_path), scenario, LARGE)
    assert max(held) <= 6000
    assert held[-1] > 4000


def test_scenes_that_have_gone_are_let_go_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "SOON_SECONDS", 0.01)
    gone: list[weakref.ref[Screen[Any]]] = []

    async def scenario(pilot: Pilot[None]) -> None:
        for _ in range(4):
            await pilot.press("comma")
            await settled(pilot)
            gone.append(weakref.ref(pilot.app.screen))
            await pilot.press("b")
            await settled(pilot)
        gc.disable()  # nothing but the game itself looks
        try:
            await pilot.press("comma")
            await settled(pilot)
            await asyncio.sleep(0.1)
            # What led from one scene to the next is known to the next one, so the last may still be there.
            assert sum(scene() is not None for scene in gone) <= 1
        finally:
            gc.enable()

    act(play(tmp_path), scenario)


def test_while_a_card_turns_nothing_but_the_card_is_painted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, view = table(tmp_path, motion=True)
    seconds = 0.0
    monkeypatch.setattr("tarot_tui.app.widgets.motion.monotonic", lambda: seconds)
    painted: list[Region] = []

    async def scene(pilot: Pilot[None]) -> None:
        nonlocal seconds
        view.turn(1)
        await pilot.pause()
        refresh = view.refresh

        def watched(*regions: Region, **more: Any) -> Any:
            painted.extend(regions)
            return refresh(*regions, **more)

        monkeypatch.setattr(view, "refresh", watched)
        card = Region(*view.table.spots[1].card)
        for _ in range(8):
            seconds += 0.02
            view._motion._tick()
        assert view.is_moving
        assert painted and all(card.contains_region(region) for region in painted)
        assert any(region.width < card.width for region in painted)

    played(app, scene)
