"""Large cards that turn: what a frame of their motion writes to the terminal."""

from __future__ import annotations

from pathlib import Path
from statistics import mean

from rich.console import Console
from rich.style import Style
from textual.strip import Strip

from tarot_tui.app.widgets.sides import Sides
from tarot_tui.app.widgets.strips import Brush, Palette, Rows, changes
from tarot_tui.app.written import Pen, at
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.library import load_deck
from tarot_tui.paths import builtin_folder
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.face import back_picture, card_picture
from tarot_tui.pictures.spots import card_width
from tarot_tui.pictures.tier import FULL
from tarot_tui.pictures.turns import Turns

ROWS = 30
"""As high as three cards lie on a terminal of 120 x 40."""
WIDTH = card_width(ROWS)
CONSOLE = Console(color_system="truecolor", force_terminal=True)


def frames_of(deck: Deck, cards: list[str]) -> list[int]:
    """The bytes of each frame, sixty a second, from all backs to all faces."""

    def picture(index: int, is_face: bool) -> Picture:
        if not is_face:
            return back_picture(deck, ROWS, FULL)
        return card_picture(deck, deck.cards[cards[index]], "upright", ROWS, FULL)

    sides = Sides(picture, Brush(Palette.of({}), Style(), ()))
    turns = Turns()
    shown = {index: sides.rows(index, is_face=False) for index in range(len(cards))}
    for index in shown:
        turns.begin(index, 0, WIDTH, ROWS)
    sizes, seconds = [], 0.0
    while turns:
        seconds += 1 / 60
        written = ""
        for index in turns.step(seconds, WIDTH, ROWS):
            frame = turns.frame(index)
            after = sides.turned(index, frame) if frame else sides.rows(index, is_face=True)
            written += between(shown[index], after)
            shown[index] = after
        if written:
            sizes.append(len(written.encode()))
    return sizes


def between(before: Rows, after: Rows) -> str:
    """What changes one picture into the other."""
    pen = Pen(CONSOLE)
    return "".join(
        at(left, y) + pen.write([Strip(new[left:right])])
        for y, (old, new) in enumerate(zip(before, after, strict=True))
        for left, right in changes(old, new)
    )


def test_three_large_cards_that_turn_at_once_write_less_than_ten_kilobytes_a_frame() -> None:
    """As a mean of all frames: more would not be through a line far away in time for the next one."""
    deck = load_deck("lamplight", (), str(Path(builtin_folder()) / "decks"), "en")
    many = list(deck.cards)
    for cards in (many[0:3], many[33:36], many[60:63]):
        assert mean(frames_of(deck, cards)) < 10_000
