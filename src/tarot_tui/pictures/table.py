"""Where the cards of a spread lie on a table of cells, how large they are, and where their words stand.

Two ways are tried: the spread's own grid, with words under the cards or beside them, and plain rows in the order of
dealing. The grid is taken where its cards are legible and not much smaller than they would be in rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tarot_tui.pictures.spots import (
    ANY,
    ASPECT,
    UNDER,
    Rect,
    Sizes,
    Spot,
    TableLayout,
    card_width,
    heights,
    under,
)
from tarot_tui.pictures.true_shape import true_shape
from tarot_tui.spreads.spread import Place

_LEGIBLE: Final = 7
"""Rows from which a card in the spread's grid can be told from others."""
_NAME: Final = 12
"""Columns under a card in which its name, shortened, can still be told."""
WHOLE_NAME: Final = 16
"""Columns from which nearly every name stands on one line, as it is or with a figure in it."""
_SMALLEST: Final = 5
"""Rows of the smallest card with a frame."""
_NOT_MUCH_SMALLER: Final = 2 / 3
"""Of a card's height, what is worth giving for a name that can be told."""
_LONGER: Final = 2
"""Rows that the words under a card may take beyond the usual, where there are rows to spare."""


@lru_cache(maxsize=32)
def lay_out(
    places: tuple[Place, ...], width: int, height: int, aspect: float = ASPECT, sizes: Sizes = ANY
) -> TableLayout:
    """The table for ``places`` in ``width`` by ``height`` cells; everything lies inside."""
    width, height = max(width, 1), max(height, 1)
    if not places:
        return TableLayout(width, height, 0, 0, (), "rows")
    aspect = min(1.2, max(0.35, aspect))
    rows = _rows(places, width, height, aspect, sizes)
    grid = true_shape(places, width, height, aspect, sizes)
    if grid and (rows is None or grid.card_height >= max(_LEGIBLE, rows.card_height / 2)):
        return grid
    return rows or _chips(places, width, height)


def row_of(titles: Sequence[str]) -> tuple[Place, ...]:
    """Places side by side, for a kept reading whose spread is gone."""
    return tuple(
        Place(f"place{number}", title, title, "focus", (float(number), 0.0), False, title)
        for number, title in enumerate(titles)
    )


def card_rows(width: int, height: int, aspect: float = ASPECT, sizes: Sizes = ANY) -> int:
    """Rows of the largest card in so many cells, at one of the deck's own heights where that is not much smaller."""
    for tall in heights(height, sizes):
        if card_width(tall, aspect) <= width:
            return tall
    return max(1, min(height, 4))


def neighbour(layout: TableLayout, index: int, dx: int, dy: int) -> int:
    """The card next to card ``index`` in a direction; along a row it goes on to the next in dealing order."""
    here = _middle(layout.spots[index].card)
    best, least = index, float("inf")
    for number, spot in enumerate(layout.spots):
        there = _middle(spot.card)
        ahead = (there[0] - here[0]) * dx + (there[1] - here[1]) * dy
        aside = abs((there[0] - here[0]) * dy) + abs((there[1] - here[1]) * dx)
        if number == index or ahead <= 0 or aside > 2.5 * ahead:
            continue
        if ahead + 2 * aside < least:
            best, least = number, ahead + 2 * aside
    if best == index and dx:
        return min(len(layout.spots) - 1, max(0, index + dx))
    return best


def at(layout: TableLayout, x: int, y: int) -> int | None:
    """The card whose picture or words are at a cell; of cards that overlap the upper one."""
    for index in reversed(range(len(layout.spots))):
        if layout.spots[index].card.holds(x, y):
            return index
    for index, spot in enumerate(layout.spots):
        if spot.title.holds(x, y) or spot.caption.holds(x, y):
            return index
    return None


def _middle(rect: Rect) -> tuple[float, float]:
    return rect.x / 2 + rect.width / 4, rect.y + rect.height / 2


def _rows(
    places: Sequence[Place], width: int, height: int, aspect: float, sizes: Sizes
) -> TableLayout | None:
    """Plain rows in the order of dealing, the cards as tall as can be."""
    count, is_named = len(places), any(place.title for place in places)
    best: TableLayout | None = None
    for rows in range(1, count + 1):
        per_row = -(-count // rows)
        pitch = width // per_row
        block = height // rows
        title = 1 if block >= 8 else 0
        if -(-count // per_row) != rows:
            continue
        fitting = [tall for tall in heights(block - title - UNDER, sizes) if card_width(tall, aspect) < pitch]
        if not fitting:
            continue
        tall = fitting[0]
        if pitch < WHOLE_NAME:  # a card a little smaller gives its name a second line
            tall = next(
                (less for less in fitting if _LEGIBLE <= less <= block - title - UNDER - _LONGER), tall
            )
        narrow = best is not None and width // (-(-count // _rows_of(best))) < _NAME <= pitch
        # Cards whose places have no names are there to be looked at: their pictures are worth more than a whole word.
        least = 0 if not best or is_named else best.card_height * _NOT_MUCH_SMALLER
        is_large = tall >= max(_SMALLEST, least)
        if best is None or tall > best.card_height or (narrow and is_large):
            best = _place_rows(count, per_row, width, height, card_width(tall, aspect), tall, title)
    return best


def _rows_of(layout: TableLayout) -> int:
    return len({spot.card.y for spot in layout.spots})


def _place_rows(
    count: int, per_row: int, width: int, height: int, wide: int, tall: int, title: int
) -> TableLayout:
    rows = -(-count // per_row)
    pitch = min(width // per_row, max(wide + 10, 24))
    block = title + tall + UNDER
    spare = height - rows * block
    # Room for longer words comes before air between the rows, and is air where the words are short.
    more = min(_LONGER, spare // rows if rows > 1 else -(-spare // 2))
    gap = min(_LONGER - more, (spare - rows * more) // (rows - 1)) if rows > 1 else 0
    top = (spare - (rows * more + (rows - 1) * gap if rows > 1 else 0)) // 2
    spots = []
    for index in range(count):
        row, column = divmod(index, per_row)
        in_row = min(per_row, count - row * per_row)
        left = (width - in_row * pitch + (pitch - wide) % 2) // 2 + column * pitch
        spots.append(under(left, top + row * (block + more + gap), pitch, wide, tall, title, UNDER + more))
    return TableLayout(width, height, wide, tall, tuple(spots), "rows")


def _chips(places: Sequence[Place], width: int, height: int) -> TableLayout:
    """More cards than there is room for: patches with a numeral, a word beside each where it fits."""
    count = len(places)
    columns = max(1, min(count, width // 16 or 1))
    rows = -(-count // columns)
    while rows > height and columns < width // 2:
        columns += 1
        rows = -(-count // columns)
    pitch, block = max(1, width // columns), max(1, height // rows)
    tall, wide = min(2, block), min(4, max(1, pitch - 1))
    spots = []
    for index in range(count):
        row, column = divmod(index, columns)
        left, top = column * pitch, min(row * block, height - tall)
        text = max(0, pitch - wide - 2)
        spots.append(
            Spot(
                Rect(left, top, wide, tall),
                Rect(left + wide + 1, top, text, 0),
                Rect(left + wide + 1, top, text, tall if text else 0),
                "left",
            )
        )
    return TableLayout(width, height, wide, tall, tuple(spots), "rows")
