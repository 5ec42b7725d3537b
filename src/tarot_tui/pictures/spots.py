"""What a table of cards is made of: rectangles, spots, and how large a card is."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

ASPECT: Final = 0.5789
"""Width by height of a card: 11 by 19."""

STANDARD: Final = (40, 30, 20, 14, 10)
"""Heights for which decks have pictures of their own, which are sharper than resampled ones."""

UNDER: Final = 2
"""Rows for words under a card: its name, and how it lies."""


class Rect(NamedTuple):
    """Cells from a top left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column after it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row after it."""
        return self.y + self.height

    def overlaps(self, other: Rect) -> bool:
        """Whether a cell is in both."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
            and min(self.width, self.height, other.width, other.height) > 0
        )

    def holds(self, x: int, y: int) -> bool:
        """Whether the cell is in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class Spot(NamedTuple):
    """One place on the table."""

    card: Rect
    title: Rect
    """Where the place's title goes; of no height where there is no room: then the caption has it until a face shows."""
    caption: Rect
    """Where the card's name and how it lies go."""
    side: Literal["centre", "left"]
    """How the words are set in their rectangles."""


class TableLayout(NamedTuple):
    """The whole table."""

    width: int
    height: int
    card_width: int
    card_height: int
    spots: tuple[Spot, ...]
    """In the order of the places."""
    shape: Literal["grid", "rows"]


def within(aspect: float) -> float:
    """A deck's width by height, within what a table can be laid with."""
    return min(1.2, max(0.35, aspect))


def card_width(rows: int, aspect: float = ASPECT) -> int:
    """Columns of a card of so many rows; a cell is twice as high as wide."""
    least = 7 if rows >= 5 else 3
    return max(least, round(2 * rows * aspect))


class Sizes(NamedTuple):
    """At which heights a deck's cards look best."""

    own: tuple[int, ...] = STANDARD
    """Heights for which there are pictures, the tallest first."""
    can_change: bool = True
    """Whether a picture can be brought to any other height."""


ANY: Final = Sizes()


def heights(most: int, sizes: Sizes = ANY) -> list[int]:
    """Card heights to try, tallest first: one of the deck's own is taken before one that is a little taller.

    A picture that is a little larger than life is blurred for next to nothing; and what cannot change its size is
    shown at its own, or smaller than all of them, in words.
    """
    tallest, least = sizes.own[0], sizes.own[-1]
    found = list(range(min(most, STANDARD[0]), 4, -1))
    if not sizes.can_change:
        return [each for each in found if each in sizes.own or each < least]
    for own in sizes.own:
        room = own // 2 - 1 if own == tallest else own // 5
        if own in found:
            found = [each for each in found if each in sizes.own or not own < each <= own + room]
    return found


def under(left: int, top: int, pitch: int, wide: int, tall: int, title: int, words: int = UNDER) -> Spot:
    """A card with its words over it and, in so many rows, under it, in a column ``pitch`` wide."""
    text = max(1, pitch - 1)
    card = Rect(left + (pitch - wide) // 2, top + title, wide, tall)
    # Words are centred over the card, to the cell.
    shift = left + (pitch - text) // 2
    if (text - wide) % 2 and text > wide:
        text -= 1
        shift = card.x - (text - wide) // 2
    return Spot(card, Rect(shift, top, text, title), Rect(shift, top + title + tall, text, words), "centre")
