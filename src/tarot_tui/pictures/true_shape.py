"""The true shape of a spread: its own grid, with words under the cards or beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tarot_tui.pictures.spots import UNDER, Rect, Sizes, Spot, TableLayout, card_width, heights, under
from tarot_tui.spreads.spread import Place

_TEXT: Final = 14
"""Columns that a name needs beside or under a card to be read without guessing."""


def true_shape(
    places: Sequence[Place], width: int, height: int, aspect: float, sizes: Sizes
) -> TableLayout | None:
    """The spread's own arrangement with the tallest cards that fit, words under them or beside them."""
    if len({(place.at, place.across) for place in places}) < len(places):
        return None  # two cards in one spot, and not one laid across the other
    # In a single row words under the cards cost no card its height; beside them they are for true shapes only.
    ways = (False, True) if len({place.at[1] for place in places}) > 1 else (False,)
    for tall in heights(height - 1, sizes):
        for beside in ways:
            found = _try_grid(places, width, height, card_width(tall, aspect), tall, beside)
            if found:
                return found
    return None


def _try_grid(
    places: Sequence[Place], width: int, height: int, wide: int, tall: int, beside: bool
) -> TableLayout | None:
    left = min(place.at[0] for place in places)
    top = min(place.at[1] for place in places)
    columns = max(place.at[0] for place in places) - left + 1
    most = int(width / columns)
    shift = wide - max(2, wide // 4)  # of a card across another: a quarter of the lower one is covered
    crossed = {place.at for place in places if place.across}
    extra = shift if crossed else 0
    if beside:
        # One column that is crossed needs more room; the others keep the pitch so that the shape stays true.
        if most < wide + extra + 1 + _TEXT or tall < (6 if crossed else 4):
            return None
        pitch = min(most, wide + extra + 24)
    else:
        if most < max(wide + extra + 2, _TEXT):
            return None
        pitch = min(most, wide + extra + 14)
    title = 1
    block = tall if beside else title + tall + UNDER
    for step in _steps(places, pitch, wide + extra, block, height, beside):
        spots = []
        for place in places:
            x = int((place.at[0] - left) * pitch + 0.5)
            y = int(
                (place.at[1] - top) * step + 0.5
            )  # halves all the same way, so that rows keep their distance
            over = place.at in crossed
            spots.append(_grid_spot(place, x, y, pitch, wide, tall, shift, over, beside))
        layout = _centred(spots, width, height, wide, tall)
        if layout and _is_clear(places, layout):
            return layout
    return None


def _steps(
    places: Sequence[Place], pitch: int, wide: int, block: int, height: int, beside: bool
) -> list[int]:
    """Rows between one row of the grid and the next, the widest first."""
    span = max(place.at[1] for place in places) - min(place.at[1] for place in places)
    if not span:
        return [0]
    most = int((height - block) / span)
    least = 3 if not beside else block + 1
    return list(range(min(most, block + 1), least - 1, -1))


def _grid_spot(
    place: Place, x: int, y: int, pitch: int, wide: int, tall: int, shift: int, crossed: bool, beside: bool
) -> Spot:
    if not beside:
        if not crossed:
            return under(x, y, pitch, wide, tall, 1)
        half = pitch // 2
        start = x + (pitch - wide - shift) // 2 + (shift if place.across else 0)
        text = Rect(x + (half if place.across else 0), y, half - 1, 1)
        return Spot(
            Rect(start, y + 1, wide, tall), text, Rect(text.x, y + 1 + tall, text.width, UNDER), "centre"
        )
    card = Rect(x + (shift if place.across else 0), y, wide, tall)
    right = x + wide + (shift if crossed else 0) + 1
    room = max(1, x + pitch - right - 1)
    if crossed:
        down = y + (tall - tall // 2 if place.across else 0)
        return Spot(
            card, Rect(right, down, room, 1), Rect(right, down + 1, room, min(2, tall // 2 - 1)), "left"
        )
    lines = min(3, tall - 1)
    down = y + max(0, (tall - 1 - lines) // 2)
    return Spot(card, Rect(right, down, room, 1), Rect(right, down + 1, room, lines), "left")


def _centred(spots: list[Spot], width: int, height: int, wide: int, tall: int) -> TableLayout | None:
    """The spots moved to the middle; ``None`` if they do not fit."""
    rects = [rect for spot in spots for rect in (spot.card, spot.title, spot.caption)]
    left, right = min(rect.x for rect in rects), max(rect.right for rect in rects)
    top, bottom = min(rect.y for rect in rects), max(rect.bottom for rect in rects)
    if right - left > width or bottom - top > height:
        return None
    dx, dy = (width - right - left) // 2, (height - bottom - top) // 2

    def moved(rect: Rect) -> Rect:
        return rect._replace(x=rect.x + dx, y=rect.y + dy)

    placed = tuple(
        Spot(moved(spot.card), moved(spot.title), moved(spot.caption), spot.side) for spot in spots
    )
    return TableLayout(width, height, wide, tall, placed, "grid")


def _is_clear(places: Sequence[Place], layout: TableLayout) -> bool:
    """Whether nothing lies on anything else, but for a card across another."""
    for index, one in enumerate(layout.spots):
        for number in range(index):
            other = layout.spots[number]
            across = places[index].at == places[number].at
            mine, others = (one.card, one.title, one.caption), (other.card, other.title, other.caption)
            for a in mine:
                for b in others:
                    if a.overlaps(b) and not (across and a is one.card and b is other.card):
                        return False
    return True
