"""A deck's pictures made of pixels, on their way to cells: each is decoded once, then made at any size.

To decode one takes longer than a frame of the game, so whoever draws asks first whether it is at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tarot_tui.decks.deck import Deck
from tarot_tui.decks.faces import back_files, card_files
from tarot_tui.decks.files import image_roots
from tarot_tui.decks.images import Image, can_decode, read_image, resized
from tarot_tui.pictures.colours import Colour
from tarot_tui.pictures.pixels import Pixels
from tarot_tui.problem import Problem

_HEIGHT: Final = 160
"""Pixels of height that are kept of a picture: twice what the tallest card on the screen has."""
_TALLEST: Final = 40
"""Rows of that card."""
_KEPT: Final = 80
"""Pictures in memory: a deck and its back."""
_SHAPE: Final = 0.15
"""How far a picture's shape may be from its card's and still fill it; the room around any other one stays empty."""
_STEP: Final = 4
"""Colours are rounded to steps: nobody sees it, and fewer colours are fewer bytes for the terminal."""


class Photos:
    """Pictures that were decoded, and what was wrong with those that could not be. Threads may share it."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, int], Image | None] = {}
        self._refused: dict[str, Problem] = {}
        self._said: set[str] = set()

    def is_at_hand(self, deck: Deck, card_id: str, rows: int) -> bool:
        """Whether a card's picture (the back's where ``card_id`` is empty) can be had without decoding a file."""
        if (deck.root, card_id, _height(rows)) in self._kept:
            return True
        return next(_files(deck, card_id, rows), None) is None

    def pixels(self, deck: Deck, card_id: str, columns: int, rows: int, across: int) -> Pixels | None:
        """A card's picture, or the back's where ``card_id`` is empty, for so many cells; ``None`` if there is none."""
        image = self.fetch(deck, card_id, rows)
        return _fitted(image, columns, rows, across) if image else None

    def fetch(self, deck: Deck, card_id: str, rows: int) -> Image | None:
        """A card's picture, decoded now if it was not before; it is at hand from now on."""
        key = (deck.root, card_id, _height(rows))
        try:
            return self._kept[key]
        except KeyError:
            image = self._decoded(deck, card_id, rows)
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[key] = image
        return image

    def refused(self) -> list[Problem]:
        """What was wrong with a deck's pictures, and was not said before: of each deck the first that was refused."""
        refused = dict(self._refused)  # of its own: another thread may add to it
        found = [problem for root, problem in refused.items() if root not in self._said]
        self._said.update(refused)
        return found

    def _decoded(self, deck: Deck, card_id: str, rows: int) -> Image | None:
        for path in _files(deck, card_id, rows):
            try:
                return read_image(path, _height(rows))
            except Problem as problem:  # the next best picture stands in
                self._refused.setdefault(deck.root, problem)
        return None


PHOTOS: Final = Photos()


def needs_pillow(deck: Deck) -> bool:
    """Whether a deck has pictures that only the extra ``images`` would show."""
    kinds = {root.kind for root in image_roots(deck.root)}
    return "raster" in kinds and "ansi" not in kinds and not can_decode()


def _files(deck: Deck, card_id: str, rows: int) -> Iterator[str]:
    if not can_decode():
        return iter(())
    height = _height(rows)
    return card_files(deck, card_id, "raster", height) if card_id else back_files(deck, "raster", height)


def _height(rows: int) -> int:
    return _HEIGHT if rows <= _TALLEST else 4 * rows


def _fitted(image: Image, columns: int, rows: int, across: int) -> Pixels:
    """The picture in so many cells: all of them, unless its shape is another one."""
    width, height = columns * across, rows * 2
    shape = (image.width / image.height) / (columns / (2 * rows))
    if 1 - _SHAPE <= shape <= 1 + _SHAPE:
        wide, high = width, height
    else:
        wide, high = round(width * min(1.0, shape)), round(height * min(1.0, 1 / shape))
    made = _rows(resized(image, max(1, wide), max(1, high)))
    left, top = (width - len(made[0])) // 2, (height - len(made)) // 2
    empty: tuple[None, ...] = (None,)
    rows_made = [empty * left + row + empty * (width - left - len(row)) for row in made]
    above = [empty * width] * top
    below = [empty * width] * (height - top - len(made))
    return Pixels(across, (*above, *rows_made, *below))


def _rows(image: Image) -> list[tuple[Colour | None, ...]]:
    """Rows of colours; ``None`` where more light comes through than not."""
    parts, line = image.pixels, image.width * 4
    return [
        tuple(
            (_step(parts[at]), _step(parts[at + 1]), _step(parts[at + 2])) if parts[at + 3] >= 128 else None
            for at in range(start, start + line, 4)
        )
        for start in range(0, len(parts), line)
    ]


def _step(value: int) -> int:
    return min(255, (value + _STEP // 2) // _STEP * _STEP)
