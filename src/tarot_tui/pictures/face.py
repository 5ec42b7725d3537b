"""The picture of a card or a back: the deck's own where the terminal can show it, else the card in words."""

from __future__ import annotations

from typing import Final, Literal

from tarot_tui import limits
from tarot_tui.cards.names import plain_name
from tarot_tui.cards.slots import Orientation, parse_id
from tarot_tui.decks.ansi import Face
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.decks.faces import Characters, back_face, face
from tarot_tui.pictures.back import card_back
from tarot_tui.pictures.card_face import LEAST, Caption, card_face
from tarot_tui.pictures.cells import Cell, Picture, cells_of, from_cells
from tarot_tui.pictures.pixels import Pixels, as_pixels, fitted_characters, half_turn, resample, to_picture
from tarot_tui.pictures.spots import ASPECT, card_width
from tarot_tui.pictures.tier import Tier

Art = Literal["auto", "pixel", "line", "none"]

_FINE_UP_TO: Final = 14
"""Rows up to which a picture is fitted with quadrants: half-blocks blur what is so small."""
_KEPT: Final = 160
"""Pictures in memory: all cards of a deck at two sizes."""


def aspect_of(deck: Deck | None) -> float:
    """Width by height of a deck's cards, within what a table can be laid with."""
    return min(1.2, max(0.35, deck.aspect_ratio)) if deck else ASPECT


def card_picture(
    deck: Deck | None,
    card: Card,
    orientation: Orientation,
    rows: int,
    tier: Tier,
    *,
    art: Art = "auto",
    name: str = "",
    upside_down: str = "",
) -> Picture:
    """The picture of a card, ``rows`` high and as wide as the deck's cards are.

    ``name`` and ``upside_down`` are what a card in words says of itself; empty where they stand beside it. ``deck`` is
    ``None``, or does not have the card, where a kept reading outlives its deck.
    """
    columns = card_width(rows, aspect_of(deck))
    if deck and card.id in deck.cards and rows >= LEAST[1]:
        for kind in kinds(tier, art):
            if made := _SHELF.picture(deck, card.id, kind, columns, rows, orientation == "reversed"):
                return made
    words = Caption(name, upside_down)
    return card_face(card.id, orientation, columns, rows, words, card.number, tier.glyphs == "blocks")


def back_picture(deck: Deck | None, rows: int, tier: Tier, *, art: Art = "auto") -> Picture:
    """The picture of the back, upright: it must not show how its card lies, so it is never turned."""
    columns = card_width(rows, aspect_of(deck))
    if deck:
        for kind in kinds(tier, art):
            if made := _SHELF.picture(deck, "", kind, columns, rows, is_reversed=False):
                return made
    return card_back(columns, rows, tier.glyphs == "blocks")


def card_of(deck: Deck | None, card_id: str, name: str = "") -> Card:
    """The deck's card, or one that has only a name where the deck does not have it."""
    slot = parse_id(card_id)
    found = deck.cards.get(card_id) if deck else None
    return found or Card(card_id, name or (plain_name(slot) if slot else card_id), "", "", "")


def kinds(tier: Tier, art: Art) -> tuple[Characters, ...]:
    """The kinds of a deck's pictures that may be shown, the best first. Someone's own choice goes before the tier."""
    if art == "none" or tier.glyphs == "ascii":
        return ()
    if art == "line" or (art == "auto" and not tier.has_pixels):
        return ("line",)
    return ("ansi", "line") if tier.colours != "none" else ("line",)


def _fit(
    found: Face | None, pixels: Pixels | None, columns: int, rows: int, *, is_reversed: bool
) -> Picture | None:
    """A face at its size and the right way up; ``None`` if it cannot be had. ``pixels`` are its own, if it has any."""
    if found is None:
        return None
    if pixels is None:
        picture = fitted_characters(found, columns, rows)
        return _braille_turned(picture) if is_reversed else picture
    if (pixels.height, pixels.width) != (2 * rows, pixels.across * columns):
        pixels = resample(pixels, columns, rows, 2 if rows <= _FINE_UP_TO else 1)
    return to_picture(half_turn(pixels) if is_reversed else pixels)


def _source(deck: Deck, card_id: str, kind: Characters, rows: int) -> tuple[Face | None, Pixels | None]:
    """The face to make a picture of that height from: that of this height, else of pixels the most there are."""

    def at(height: int) -> Face | None:
        return face(deck, card_id, kind, height) if card_id else back_face(deck, kind, height)

    found = at(rows)
    tallest = at(limits.FACE_ROWS) if found and len(found.lines) != rows else None
    if tallest and (pixels := as_pixels(tallest)):
        return tallest, pixels
    return found, as_pixels(found) if found else None


class _Shelf:
    """Pictures that were made, so that a table that is drawn again opens no file twice. Threads may share it."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], Picture | None] = {}

    def picture(
        self, deck: Deck, card_id: str, kind: Characters, columns: int, rows: int, is_reversed: bool
    ) -> Picture | None:
        """A card's picture, or the back's where ``card_id`` is empty; ``None`` if there is none of this kind."""
        key = (deck.root, card_id, kind, columns, rows, is_reversed)
        try:
            return self._kept[key]
        except KeyError:
            made = _fit(*_source(deck, card_id, kind, rows), columns, rows, is_reversed=is_reversed)
        if len(self._kept) >= _KEPT:
            self._kept.clear()  # rare, and what is on the table is soon made again
        self._kept[key] = made
        return made


_SHELF: Final = _Shelf()


def _braille_turned(picture: Picture) -> Picture:
    """Character art by half a turn, where every character has its like upside down; else as it is."""
    rows = [cells_of(row)[::-1] for row in reversed(picture.rows)]
    turned: list[list[Cell]] = []
    for row in rows:
        line = []
        for cell in row:
            char = _upside_down(cell.text)
            if char is None:
                return picture
            line.append(cell._replace(text=char))
        turned.append(line)
    return from_cells(turned, picture.width)


_LIKES: Final = dict(zip("╭╮╰╯┌┐└┘├┤┬┴╱╲/\\()<>▀▄▌▐▘▝▖▗▛▜▙▟▞▚█│─|-+.·•*oO0xX° ",
                         "╯╰╮╭┘└┐┌┤├┴┬╱╲/\\)(><▄▀▐▌▗▖▝▘▟▙▜▛▞▚█│─|-+.·•*oO0xX° ", strict=True))  # fmt: skip
_DOTS: Final = (0x80, 0x20, 0x10, 0x40, 0x04, 0x02, 0x08, 0x01)
"""Where each of a braille cell's dots comes to lie, dot 1 first."""


def _upside_down(char: str) -> str | None:
    if len(char) == 1 and 0x2800 <= ord(char) <= 0x28FF:
        dots = ord(char) - 0x2800
        return chr(0x2800 + sum(dot for bit, dot in enumerate(_DOTS) if dots >> bit & 1))
    return _LIKES.get(char)
