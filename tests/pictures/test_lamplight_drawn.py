"""The deck Lamplight: every card drawn, its pictures made from its drawing, and no two alike."""

from __future__ import annotations

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from drawing.deck import alts
from drawing.write import BACK, MADE_FROM, digest, drawn
from tarot_tui.cards.slots import SLOTS
from tarot_tui.decks.ansi import read_face
from tarot_tui.decks.faces import back_face, face
from tarot_tui.decks.library import load_deck
from tarot_tui.paths import builtin_folder
from tarot_tui.pictures.pixels import as_pixels

DECK = Path(builtin_folder()) / "decks" / "lamplight"
DRAWN = drawn()
KINDS = {"scalable": "svg", "h750": "png"}
KINDS |= {f"ansi{rows}": "ansi" for rows in (10, 14, 20, 30, 40)} | {
    f"line{rows}": "txt" for rows in (10, 14, 20)
}
ALIKE = 30.0
"""Mean difference of a channel (0 to 255) over all pixels at 10 rows under which two cards count as alike."""
DOTS_ALIKE = 160
"""Of the 960 dots that a card has at 10 rows, how many have to differ."""


def test_every_card_is_drawn_and_described() -> None:
    assert set(DRAWN) == {*SLOTS, BACK}
    assert set(alts()) == set(SLOTS)
    for text in alts().values():
        assert 4 <= len(text.split()) <= 32 and text.endswith(".")


def test_the_pictures_are_made_from_the_drawings_as_they_are() -> None:
    made_from = tomllib.loads((DECK / MADE_FROM).read_text())["svg"]
    stale = [card for card, svg in DRAWN.items() if made_from.get(card) != digest(svg)]
    assert not stale, "python -m drawing makes them anew"


@pytest.mark.parametrize("kind", KINDS)
def test_every_card_has_a_picture_of_every_kind_and_nothing_else_lies_there(kind: str) -> None:
    wanted = {f"{card.replace('.', '/')}.{KINDS[kind]}" for card in DRAWN}
    assert {str(path.relative_to(DECK / kind)) for path in (DECK / kind).rglob("*.*")} == wanted


@pytest.mark.parametrize("rows", [10, 14, 20, 30, 40])
def test_a_card_is_as_high_as_its_folder_says(rows: int) -> None:
    deck = load_deck("lamplight", (), str(DECK.parent), "en")
    for card in SLOTS:
        picture = face(deck, card, "ansi", rows)
        assert picture and len(picture.lines) == rows
    back = back_face(deck, "ansi", rows)
    assert back and len(back.lines) == rows


def test_the_back_does_not_show_which_way_up_it_lies() -> None:
    pixels = as_pixels(read_face(str(DECK / "ansi20" / "card_backs" / "lamp.ansi")))
    assert pixels
    flat = [pixel for row in pixels.rows for pixel in row]
    far = [
        abs(a - b)
        for one, other in zip(flat, reversed(flat), strict=True)
        if one and other
        for a, b in zip(one, other, strict=True)
    ]
    assert max(far) <= 24  # what rounding makes of the same shape


def test_no_two_cards_are_alike_where_they_are_smallest() -> None:
    pictures = {}
    for card in SLOTS:
        pixels = as_pixels(read_face(str(DECK / "ansi10" / f"{card.replace('.', '/')}.ansi")))
        assert pixels
        pictures[card] = [channel for row in pixels.rows for pixel in row if pixel for channel in pixel]
    near = []
    for one, other in combinations(SLOTS, 2):
        pairs = zip(pictures[one], pictures[other], strict=True)
        distance = sum(abs(a - b) for a, b in pairs) / len(pictures[one])
        if distance < ALIKE:
            near.append((round(distance, 1), one, other))
    assert not near


def test_no_two_cards_are_alike_where_they_have_no_colour_either() -> None:
    dots = {}
    for card in SLOTS:
        lines = (DECK / "line10" / f"{card.replace('.', '/')}.txt").read_text().splitlines()
        assert len(lines) == 10 and all("⠀" <= char <= "⣿" for line in lines for char in line)
        dots[card] = [ord(char) & 255 for line in lines for char in line.ljust(12, "⠀")]
    near = []
    for one, other in combinations(SLOTS, 2):
        apart = sum((a ^ b).bit_count() for a, b in zip(dots[one], dots[other], strict=True))
        if apart < DOTS_ALIKE:
            near.append((apart, one, other))
    assert not near
