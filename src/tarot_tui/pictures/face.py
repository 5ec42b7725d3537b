"""The picture of a card or a back: the deck's own where the terminal can show it, else the card in words."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Final, Literal

from tarot_tui import limits
from tarot_tui.cards.names import plain_name
from tarot_tui.cards.slots import Orientation, parse_id
from tarot_tui.decks.ansi import Face
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.decks.faces import back_face, face
from tarot_tui.pictures.back import card_back
from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.card_face import LEAST, PLAIN, ROUND, Caption, card_face
from tarot_tui.pictures.cells import Cell, Picture, cells_of, from_cells, in_halves
from tarot_tui.pictures.photos import PHOTOS
from tarot_tui.pictures.pixels import Pixels, as_pixels, fitted_characters, half_turn, resample, to_picture
from tarot_tui.pictures.spots import ASPECT, card_width, within
from tarot_tui.pictures.tier import Tier

Art = Literal["auto", "pixel", "line", "none"]
Kind = Literal["ansi", "raster", "line"]
"""What a picture may be made from: coloured characters, pixels, plain characters."""

_HALVES_FROM: Final = 20
"""Rows from which a cell is two halves in their own colours; halves would blur what is smaller."""
_SEEN: Final = 0.9
"""How much of other character art has to be seen: of what is cut to less nobody knows what it shows."""
_KEPT: Final = 8000
"""Cells of pictures in memory: what lies on a large screen, and what lay there before."""
_NONE: Final = 20


def aspect_of(deck: Deck | None) -> float:
    """Width by height of a deck's cards, within what a table can be laid with."""
    return within(deck.aspect_ratio) if deck else ASPECT


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
    seen: str = "",
) -> Picture:
    """The picture of a card, ``rows`` high and as wide as the deck's cards are.

    ``name``, ``upside_down`` and what is ``seen`` on its picture are what a card in words says of itself; empty where
    they stand beside it. ``deck`` is ``None``, or does not have the card, where a kept reading outlives its deck.
    """
    columns = card_width(rows, aspect_of(deck))
    if deck and card.id in deck.cards and rows >= LEAST[1]:
        for kind in kinds(tier, art):
            if made := _SHELF.picture(deck, card.id, kind, columns, rows, tier, orientation == "reversed"):
                return made
    words = Caption(name, upside_down, seen)
    return _drawn(
        card_face(card.id, orientation, columns, rows, words, card.number, tier.glyphs == "blocks"), tier
    )


def back_picture(deck: Deck | None, rows: int, tier: Tier, *, art: Art = "auto") -> Picture:
    """The picture of the back, upright: it must not show how its card lies, so it is never turned."""
    columns = card_width(rows, aspect_of(deck))
    if deck:
        for kind in kinds(tier, art):
            if made := _SHELF.picture(deck, "", kind, columns, rows, tier, is_reversed=False):
                return made
    return own_back(deck, rows, tier)


def own_back(deck: Deck | None, rows: int, tier: Tier) -> Picture:
    """The program's own back at the size of the deck's cards."""
    return _drawn(card_back(card_width(rows, aspect_of(deck)), rows, tier.glyphs == "blocks"), tier)


def blank_face(deck: Deck | None, rows: int, tier: Tier) -> Picture:
    """Paper in a frame, at the size of the deck's cards: what lies there while its picture is decoded."""
    canvas = Canvas(card_width(rows, aspect_of(deck)), rows, "paper")
    canvas.frame("frame", "paper", ROUND if tier.glyphs == "blocks" else PLAIN)
    return canvas.picture()


def must_wait(
    deck: Deck | None, card_id: str, orientation: Orientation, rows: int, tier: Tier, art: Art
) -> bool:
    """Whether the picture of a card, or of the back where ``card_id`` is empty, has to be decoded first.

    That takes longer than a frame: a thread should make the picture then.
    """
    if deck is None or (card_id and card_id not in deck.cards) or rows < LEAST[1]:
        return False
    columns = card_width(rows, aspect_of(deck))
    for kind in kinds(tier, art):
        if kind == "raster":
            if not PHOTOS.is_at_hand(deck, card_id, rows):
                return True
        elif _SHELF.picture(deck, card_id, kind, columns, rows, tier, orientation == "reversed"):
            return False
    return False


def card_of(deck: Deck | None, card_id: str, name: str = "") -> Card:
    """The deck's card, or one that has only a name where the deck does not have it."""
    slot = parse_id(card_id)
    found = deck.cards.get(card_id) if deck else None
    return found or Card(card_id, name or (plain_name(slot) if slot else card_id), "", "", "")


def kinds(tier: Tier, art: Art) -> tuple[Kind, ...]:
    """The kinds of a deck's pictures that may be shown, the best first. Someone's own choice goes before the tier."""
    if art == "none" or tier.glyphs == "ascii":
        return ()
    if art == "line" or (art == "auto" and not tier.has_pixels):
        return ("line",)
    return ("ansi", "raster", "line") if tier.colours != "none" else ("line",)


def _across(rows: int, tier: Tier) -> int:
    """Pixels for a cell's width: two where it is made of quarters."""
    return 2 if rows < _HALVES_FROM and tier.quarters else 1


def _drawn(picture: Picture, tier: Tier) -> Picture:
    return picture if tier.quarters else in_halves(picture)


def _made(
    deck: Deck, card_id: str, kind: Kind, columns: int, rows: int, across: int, *, is_reversed: bool
) -> Picture | None:
    """A picture of one kind at its size and the right way up; ``None`` if it cannot be had."""
    found: Face | None = None
    if kind == "raster":
        pixels = PHOTOS.pixels(deck, card_id, columns, rows, across)
    else:
        found, pixels = _source(deck, card_id, kind, rows, across)
    if pixels:
        if (pixels.height, pixels.width) != (2 * rows, pixels.across * columns) or pixels.across > across:
            pixels = resample(pixels, columns, rows, across)
        return to_picture(half_turn(pixels) if is_reversed else pixels)
    if found is None or rows < _SEEN * len(found.lines):
        return None
    picture = fitted_characters(found, columns, rows)
    return _braille_turned(picture) if is_reversed else picture


def _source(
    deck: Deck, card_id: str, kind: Literal["ansi", "line"], rows: int, across: int
) -> tuple[Face | None, Pixels | None]:
    """The face to make a picture of that height from: that of this height, else of pixels the most there are."""

    def at(height: int) -> Face | None:
        return face(deck, card_id, kind, height) if card_id else back_face(deck, kind, height)

    found = at(rows)
    pixels = as_pixels(found) if found else None
    if found and (len(found.lines) != rows or (pixels and pixels.across > across)):
        tallest = at(limits.FACE_ROWS)
        if tallest and (more := as_pixels(tallest)):
            return tallest, more
    return found, pixels


class Shelf:
    """Pictures that were made, so that a table that is drawn again opens no file twice. Threads may share it.

    It holds so many cells and no more; what was not looked at for longest goes first.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[object, ...], Picture | None] = OrderedDict()
        self._lock = Lock()

    @property
    def cells(self) -> int:
        """How many it holds; that a picture is not to be had counts as a few."""
        return sum(made.width * made.height if made else _NONE for made in self._kept.values())

    def picture(
        self, deck: Deck, card_id: str, kind: Kind, columns: int, rows: int, tier: Tier, is_reversed: bool
    ) -> Picture | None:
        """A card's picture, or the back's where ``card_id`` is empty; ``None`` if there is none of this kind."""
        across = _across(rows, tier)
        key = (deck.root, card_id, kind, columns, rows, across, is_reversed)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = _made(deck, card_id, kind, columns, rows, across, is_reversed=is_reversed)
        with self._lock:
            self._kept[key] = made
            while self.cells > self._most and len(self._kept) > 1:
                self._kept.popitem(last=False)
        return made


_SHELF: Final = Shelf(_KEPT)


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
