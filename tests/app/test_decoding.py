"""Pictures made of pixels in the game: no frame waits for one, and one that is broken is said and passed over."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tarot_tui.app.screens.decks import Decks
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.images import Image, read_image
from tarot_tui.pictures import photos
from tarot_tui.settings.settings import Settings
from tests.app.play import act, play, settled, shown, told
from tests.decks.made import V1, make_deck
from tests.pictures.test_photos import photograph

SETTINGS = Settings(motion=False, deck="made")


@pytest.fixture
def decoders(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads in which pictures are decoded, one for each picture."""
    found: list[threading.Thread] = []

    def noting(path: str, height: int) -> Image:
        found.append(threading.current_thread())
        return read_image(path, height)

    monkeypatch.setattr(photos, "read_image", noting)
    return found


def photographed(home: Path, picture: bytes | None = None) -> None:
    files: dict[str, str | bytes] = {
        f"h190/{card.replace('.', '/')}.png": picture or photograph() for card in SLOTS
    }
    make_deck(home / "decks" / "made", V1, {**files, "card_backs/classic.png": photograph()})


def colours(pilot: Pilot[None], kind: type[CardView] | type[TableView] | type[FanView]) -> set[str]:
    """The colours that a widget shows behind its characters."""
    widget = pilot.app.screen.query_one(kind)
    strips = [widget.render_line(y) for y in range(widget.size.height)]
    return {
        segment.style.bgcolor.name
        for strip in strips
        for segment in strip
        if segment.style and segment.style.bgcolor
    }


@pytest.mark.lifelike
def test_a_whole_way_to_the_card_decodes_nothing_where_the_screen_is_drawn(
    tmp_path: Path, decoders: list[threading.Thread]
) -> None:
    photographed(tmp_path)
    red = "#dc2020"  # of the photograph, in steps

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("1", "enter")
        await settled(pilot)
        assert red in colours(pilot, FanView)
        await pilot.press("a")
        await settled(pilot)
        assert red in colours(pilot, TableView)
        await pilot.press("a")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert red in colours(pilot, CardView)

    act(play(tmp_path, settings=SETTINGS), scenario)
    assert len(decoders) == 4  # a back, three faces: each once, whatever its sizes
    assert threading.main_thread() not in decoders


def test_a_picture_that_cannot_be_shown_is_said_once_and_the_reading_goes_on(tmp_path: Path) -> None:
    photographed(tmp_path, photograph()[:300])
    game = play(tmp_path, settings=SETTINGS)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("1", "enter")
        await settled(pilot)
        await pilot.press("a", "a")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert pilot.app.screen.query_one(CardView).render_line(3)
        assert told(game).count("cannot be decoded") == 1

    act(game, scenario)


def test_the_shelf_says_what_would_show_the_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photographed(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("d")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Decks)
        assert "tarot-tui[images]" not in shown(pilot.app)
        monkeypatch.setattr(photos, "can_decode", lambda: False)
        await pilot.press("down", "up", "down")
        await settled(pilot)
        said = " ".join(shown(pilot.app).split())
        assert "tarot-tui[images]" in said

    act(play(tmp_path), scenario, (120, 40))


def test_small_cards_are_in_halves_from_the_next_scene_on_where_that_is_chosen(tmp_path: Path) -> None:
    game = play(tmp_path)

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("comma", "down", "down", "down", "right")
        await settled(pilot)
        assert game.world.settings.quarters is False
        await pilot.press("b", "1", "enter")
        await settled(pilot)
        await pilot.press("a", "a")
        await settled(pilot)
        assert not set("▘▝▖▗▌▐▚▞▛▜▙▟") & set(shown(pilot.app))

    act(game, scenario)
    assert "quarters = false" in Path(game.world.paths.config).read_text()
