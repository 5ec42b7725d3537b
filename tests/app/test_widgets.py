"""The widgets that show pictures: keys, mouse, motion, sizes, and text from strangers."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widget import Widget

from tarot_tui.app.themes import DARK, LIGHT
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.face_row import FaceRow
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.app.widgets.strips import Palette
from tarot_tui.app.widgets.table_view import Lying, TableView
from tarot_tui.app.widgets.table_words import Says
from tarot_tui.cards.slots import SLOTS
from tarot_tui.pictures.cells import lines
from tarot_tui.pictures.tier import Tier
from tarot_tui.pictures.wall import wall
from tests.pictures.made import SPREADS, deck

SAYS = Says("upright", "upside down")
COLLECTED = gc.get_threshold()
"""How often garbage is collected where nothing moves."""
HOSTILE = "[@click=app.quit]The Fool[/] [/x] [$error] \\"


class Small(App[None]):
    """One widget, and what it said."""

    CSS = "Screen { background: $background; }"

    def __init__(
        self, widget: Widget, *, motion: bool = False, theme: str = DARK.name, **values: Any
    ) -> None:
        super().__init__(**values)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = theme
        self.animation_level = "full" if motion else "none"
        self.widget = widget
        self.said: list[tuple[str, int]] = []

    def compose(self) -> ComposeResult:
        yield self.widget

    def on_table_view_moved(self, message: TableView.Moved) -> None:
        self.said.append(("moved", message.index))

    def on_table_view_chosen(self, message: TableView.Chosen) -> None:
        self.said.append(("chosen", message.index))

    def on_fan_view_picked(self, message: FanView.Picked) -> None:
        self.said.append(("picked", message.position))

    def on_face_row_picked(self, message: FaceRow.Picked) -> None:
        self.said.append(("picked", message.position))

    @property
    def text(self) -> str:
        """What stands on the screen."""
        width, height = self.size
        return (
            "\n".join(strip.text for strip in self.screen._compositor.render_strips(self.size))
            if width and height
            else ""
        )


def played(
    app: Small, scene: Callable[[Pilot[None]], Awaitable[None]], size: tuple[int, int] = (80, 24)
) -> None:
    async def scenario() -> None:
        async with app.run_test(size=size) as pilot:
            app.widget.focus()
            await pilot.pause()
            await scene(pilot)

    asyncio.run(scenario())


def lying(root: Path, count: int, shown: bool = False, names: dict[str, str] | None = None) -> list[Lying]:
    cards = deck(root, names)
    return [Lying(cards.cards[card], "upright", shown) for card in SLOTS[:count]]


def state(view: FanView) -> str:
    return view.state


def table(
    root: Path, spread: str = "blocking", shown: bool = False, **values: Any
) -> tuple[Small, TableView]:
    view = TableView(says=SAYS)
    app = Small(view, **values)
    view.deal(SPREADS[spread], lying(root, len(SPREADS[spread]), shown), deck(root))
    return app, view


def test_arrows_move_by_where_the_cards_lie_and_enter_chooses(tmp_path: Path) -> None:
    app, view = table(tmp_path)

    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("right", "l", "right", "home", "end", "h", "enter", "space")

    played(app, scene)
    assert app.said == [
        ("moved", 1), ("moved", 2), ("moved", 0), ("moved", 2), ("moved", 1), ("chosen", 1), ("chosen", 1)
    ]  # fmt: skip
    assert view.selected == 1


def test_a_click_selects_and_a_second_one_chooses(tmp_path: Path) -> None:
    app, view = table(tmp_path)

    async def scene(pilot: Pilot[None]) -> None:
        spot = view.table.spots[2].card
        await pilot.click(TableView, offset=(spot.x + 2, spot.y + 2))
        await pilot.click(TableView, offset=(spot.x + 2, spot.y + 2))
        await pilot.click(TableView, offset=(0, 0))

    played(app, scene)
    assert app.said == [("moved", 2), ("chosen", 2)]


def test_a_turned_card_says_its_name_and_how_it_lies(tmp_path: Path) -> None:
    app, view = table(tmp_path)

    async def scene(pilot: Pilot[None]) -> None:
        assert "The Fool" not in app.text
        assert "The wall" in app.text
        view.turn(0)
        await pilot.pause()
        assert "The Fool" in app.text and "upright" in app.text
        assert not view.is_moving
        view.deal(
            SPREADS["blocking"], [each._replace(orientation="reversed") for each in lying(tmp_path, 3, True)]
        )
        await pilot.pause()
        assert app.text.count("upside down") == 3

    played(app, scene)


def test_the_selected_place_is_marked_by_a_sign_and_not_only_by_colour(tmp_path: Path) -> None:
    app, _ = table(tmp_path)

    async def scene(pilot: Pilot[None]) -> None:
        assert "▸ The wall ◂" in app.text
        await pilot.press("right")
        assert "▸ Behind it ◂" in app.text and "▸ The wall" not in app.text

    played(app, scene)


def test_cards_that_are_dealt_and_turned_move_unless_a_key_skips_it(tmp_path: Path) -> None:
    app, view = table(tmp_path, motion=True)

    async def scene(pilot: Pilot[None]) -> None:
        view.deal(SPREADS["blocking"], lying(tmp_path, 3), deck(tmp_path), animate=True)
        assert view.is_moving
        assert gc.get_threshold()[2] > COLLECTED[2]
        await pilot.press("x")
        assert not view.is_moving
        view.turn(0)
        view.turn(1)
        assert view.is_moving
        view.finish()
        await pilot.pause()
        assert "The Fool" in app.text and "The Magician" in app.text
        view.turn(2)

    played(app, scene)
    assert gc.get_threshold() == COLLECTED
    assert not view.is_moving


def test_a_turn_ends_by_itself(tmp_path: Path) -> None:
    app, view = table(tmp_path, motion=True)

    async def scene(pilot: Pilot[None]) -> None:
        view.turn(0)
        for _ in range(100):
            await pilot.pause(0.02)
            if not view.is_moving:
                break
        assert not view.is_moving
        assert "The Fool" in app.text

    played(app, scene)


def test_without_motion_everything_lies_at_once(tmp_path: Path) -> None:
    app, view = table(tmp_path)

    async def scene(pilot: Pilot[None]) -> None:
        view.deal(SPREADS["celtic-cross"], lying(tmp_path, 10), deck(tmp_path), animate=True)
        view.turn(3)
        assert not view.is_moving
        await pilot.pause()
        assert "Empress" in app.text

    played(app, scene)


@pytest.mark.parametrize("spread", sorted(SPREADS))
def test_every_spread_is_readable_at_any_size_and_while_it_is_resized(tmp_path: Path, spread: str) -> None:
    app, _ = table(tmp_path, spread, shown=True, motion=True)

    async def scene(pilot: Pilot[None]) -> None:
        for width, height in ((60, 20), (120, 40), (200, 60), (20, 5), (1, 1), (80, 24)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            if width >= 60:
                assert "Fool" in app.text
                assert app.text.count("upright") == len(SPREADS[spread])

    played(app, scene)


def test_names_that_look_like_markup_are_only_letters(tmp_path: Path) -> None:
    view = TableView(says=SAYS)
    app = Small(view)
    names = dict.fromkeys(SLOTS, HOSTILE)

    async def scene(pilot: Pilot[None]) -> None:
        places = tuple(place._replace(title="[/x]") for place in SPREADS["today"])
        view.deal(places, lying(tmp_path, 1, True, names), deck(tmp_path, names))
        await pilot.pause()
        assert "[@click=app.quit]The Fool[/]" in app.text
        assert "[/x]" in app.text
        spot = view.table.spots[0].caption
        await pilot.click(TableView, offset=(spot.x + spot.width // 2, spot.y))
        assert app.is_running

    played(app, scene, (120, 30))


def test_an_empty_table_takes_any_key(tmp_path: Path) -> None:
    view = TableView(says=SAYS)
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("left", "up", "enter", "end")
        await pilot.click(TableView, offset=(3, 3))

    played(app, scene)
    assert app.said == []


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name, "nord", "textual-light", "ansi-dark"])
def test_cards_are_drawn_in_every_theme(tmp_path: Path, theme: str) -> None:
    app, _ = table(tmp_path, shown=True, theme=theme)

    async def scene(pilot: Pilot[None]) -> None:
        assert "The Fool" in app.text
        app.theme = DARK.name
        await pilot.pause()
        assert "The Fool" in app.text

    played(app, scene)


def test_without_colours_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app, _ = table(tmp_path, shown=True, ansi_color=True)

    async def scene(pilot: Pilot[None]) -> None:
        assert "The Fool" in app.text and "█" in app.text

    played(app, scene)


def test_a_card_is_as_large_as_the_room_and_says_its_name(tmp_path: Path) -> None:
    view = CardView(upside_down="upside down")
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        cards = deck(tmp_path)
        view.show(cards, cards.cards["major_arcana.18"], "reversed")
        await pilot.pause()
        assert "The Moon" in app.text and "upside down" in app.text
        view.show(None, cards.cards["major_arcana.17"], "upright")
        for size in ((60, 20), (3, 3), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert "The Star" in app.text and "The Moon" not in app.text

    played(app, scene)


def test_a_picture_stands_in_the_middle_and_a_large_one_is_cut_evenly() -> None:
    view = PictureView(lines("abc\ndef"))
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        assert app.text.split("\n")[0] == f"{'abc':^11}"
        assert view.size.height == 2
        view.show(lines("x" * 5 + "y" * 5 + "z" * 5))
        await pilot.pause()
        assert app.text.split("\n")[0] == "xxxyyyyyzzz"
        view.show_made(lambda width: wall(0, 3, width))
        await pilot.pause()
        assert view.size.height == 4
        view.show(None)
        await pilot.pause()
        assert not app.text.strip()

    played(app, scene, (11, 6))


def test_a_deck_is_shuffled_cut_opened_and_picked_from(tmp_path: Path) -> None:
    view = FanView()
    app = Small(view, motion=True)

    async def scene(pilot: Pilot[None]) -> None:
        view.begin(78, deck(tmp_path))
        await pilot.pause()
        assert state(view) == "shuffling"
        assert view.size.height <= 24 * 0.35
        await pilot.press("space")
        assert state(view) == "opening"
        await pilot.press("x")
        assert state(view) == "open"
        await pilot.press("left", "enter", "enter", "end", "space", "home", "enter")

    played(app, scene)
    positions = [position for what, position in app.said]
    assert len(positions) == len(set(positions)) == 4
    assert all(0 <= position < 78 for position in positions)
    assert positions[-1] == 0
    assert gc.get_threshold() == COLLECTED


def test_where_nothing_may_move_the_fan_lies_open_and_the_mouse_picks(tmp_path: Path) -> None:
    view = FanView(Tier("none", "ascii"))
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        view.begin(22)
        assert view.state == "open"
        await pilot.pause()
        assert app.text.isascii()
        await pilot.click(FanView, offset=(40, 4))
        await pilot.click(FanView, offset=(40, 3))
        await pilot.resize_terminal(60, 20)
        await pilot.press("enter")
        await pilot.resize_terminal(8, 4)

    played(app, scene)
    assert len(app.said) >= 1


def test_a_fan_gives_each_of_its_cards_once_and_then_nothing(tmp_path: Path) -> None:
    view = FanView()
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        view.begin(5)
        await pilot.pause()
        await pilot.press(*["enter"] * 8)

    played(app, scene)
    assert sorted(position for _, position in app.said) == [0, 1, 2, 3, 4]


def test_a_card_is_chosen_by_its_face(tmp_path: Path) -> None:
    view = FaceRow()
    app = Small(view)

    async def scene(pilot: Pilot[None]) -> None:
        view.offer(lying(tmp_path, 6), deck(tmp_path))
        await pilot.pause()
        assert "Empress" in app.text and "▾" in app.text
        await pilot.press("right", "right", "enter")

    played(app, scene)
    assert app.said == [("moved", 1), ("moved", 2), ("picked", 2)]


def test_a_palette_fills_what_a_theme_does_not_say() -> None:
    ours = Palette.of({"card-gold": "#123456", "card-ink": "ansi_red"})
    assert ours.colour("gold") == "#123456"
    assert ours.colour("ink").startswith("#")
    assert ours.colour("#abcdef") == "#abcdef"
    assert Palette.of({}, dark=False).colour("paper") != Palette.of({}).colour("paper")
    assert Palette.of({"card-gold": "#123456"}, terminal=True).colour("gold") == "yellow"


def test_where_there_are_256_colours_a_picture_has_the_nearest_to_the_eye() -> None:
    few = Palette.of({"card-gold": "#d42c2a"})._replace(few=True)
    assert few.colour("gold") == few.colour("#d42c2a") == "#d70000"
    assert few.colour("#235e2d") == "#005f00"
