"""A deck whose only pictures are 32 rows of half-blocks plays a whole reading at every size."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tarot_tui.app.screens.home import Home
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.table_view import TableView
from tarot_tui.cards.slots import SLOTS
from tarot_tui.pictures.spots import card_width
from tarot_tui.settings.settings import Settings
from tests.app.play import LARGE, SMALL, USUAL, act, play, settled
from tests.app.test_decoding import colours
from tests.decks.made import V1, make_deck

VAST = (200, 60)


def smith(home: Path) -> dict[str, str]:
    """A deck of plain cards, each of a colour of its own; gives the colour of each."""
    found, files = {}, {}
    for number, card in enumerate(SLOTS):
        red, green = 100 + number, 200 - number
        found[card] = f"#{red:02x}{green:02x}3c"
        row = f"\x1b[38;2;{red};{green};60;48;2;{red};{green};60m{'▀' * 36}\x1b[0m"
        files[f"ansi32/{card.replace('.', '/')}.ansi"] = "\n".join([row] * 32)
    make_deck(home / "decks" / "smith", V1.replace('"1"\n', '"1"\naspect_ratio = 0.5625\n'), {**files})
    return found


@pytest.mark.long
@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE, VAST])
def test_a_deck_of_one_height_plays_a_whole_reading_at_every_size(
    size: tuple[int, int], tmp_path: Path
) -> None:
    wanted = smith(tmp_path)
    game = play(tmp_path, settings=Settings(motion=False, deck="smith"))

    async def scenario(pilot: Pilot[None]) -> None:
        await pilot.press("1", "enter")
        await settled(pilot)
        await pilot.press("a", "a")
        await settled(pilot)
        table = game.screen.query_one(TableView).table
        assert game.sitting
        drawn = [wanted[card.card] for card in game.sitting.cards]
        assert set(drawn) <= colours(pilot, TableView)
        assert table.card_width == card_width(table.card_height, 0.5625)
        await pilot.press("enter")
        for colour in drawn:
            await settled(pilot)
            if size != SMALL:  # where the words and the box have all the room
                assert colour in colours(pilot, CardView)
            game.screen.query_one(TextArea).insert("a line")
            await pilot.press("f8")
        await settled(pilot)
        for _ in range(6):
            if isinstance(game.screen, Home):
                break
            await pilot.press("f8")
            await settled(pilot)
        assert isinstance(game.screen, Home)

    act(game, scenario, size)
    assert len(list((tmp_path / "library").rglob("*.toml"))) == 1
