"""A fan of backs: how it moves while it is shuffled, how it is cut, how it opens, and how it lies."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final, NamedTuple

from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.cells import Picture, crop
from tarot_tui.pictures.spots import card_width

SHARE: Final = 0.35
"""Part of the screen's rows that a fan may take."""
CUT_SECONDS: Final = 0.5
OPEN_SECONDS: Final = 0.5
SWAY_SECONDS: Final = 3.2
"""Time in which the moving deck comes back to where it was: slow enough to breathe to."""

_LIFT: Final = 1
"""Rows by which the selected card stands out over the others, so that it is told without colour."""
_IN_HAND: Final = 9
"""Backs that are drawn of a deck that is not spread."""


class Fan(NamedTuple):
    """Measures of a fan."""

    width: int
    height: int
    card_width: int
    card_height: int
    shown: int
    """Backs that lie side by side: no more than the cards that there are."""
    step: int
    """Columns from one back to the next."""
    bend: int
    """Rows by which the outer cards lie lower than the middle one."""


def measure(count: int, width: int, height: int, aspect: float) -> Fan:
    """A fan of ``count`` cards in so many cells; one row is kept for the mark over the selected card."""
    bend = 2 if height >= 12 else 1 if height >= 7 else 0
    tall = max(2, height - bend - _LIFT - 1)
    wide = max(3, min(width, card_width(tall, aspect)))
    shown = max(1, min(count, (width - wide) // 2 + 1))
    step = max(2, min(wide + 1, (width - wide) // max(1, shown - 1))) if shown > 1 else 2
    step = min(step, max(2, wide // 2)) if count > 12 else step
    return Fan(width, height, wide, tall, shown, step, bend)


@lru_cache(maxsize=16)
def open_spots(fan: Fan) -> tuple[tuple[int, int], ...]:
    """Where each back of the open fan lies: a shallow arc."""
    span = (fan.shown - 1) * fan.step + fan.card_width
    left = (fan.width - span) // 2
    spots = []
    for number in range(fan.shown):
        off = abs(2 * number / (fan.shown - 1) - 1) if fan.shown > 1 else 0.0
        spots.append((left + number * fan.step, _LIFT + 1 + round(off * off * fan.bend)))
    return tuple(spots)


def sway_spots(fan: Fan, seconds: float) -> tuple[tuple[int, int], ...]:
    """Where the backs are while the deck is shuffled: they glide over one another."""
    reach = min(fan.card_width * 1.1, (fan.width - fan.card_width) / 2)
    middle = (fan.width - fan.card_width) / 2
    turn = 2 * math.pi * seconds / SWAY_SECONDS
    return tuple(
        (
            round(middle + reach * math.sin(turn + number * 0.55) * (number / _IN_HAND + 0.25) / 1.25),
            _LIFT + 1,
        )
        for number in range(_IN_HAND)
    )


def cut_spots(fan: Fan, phase: float) -> tuple[tuple[int, int], ...]:
    """Where the backs are while the deck is cut: half of it goes aside and comes to lie under the rest."""
    middle = (fan.width - fan.card_width) // 2
    away = round(math.sin(math.pi * phase) * min(fan.card_width * 0.8, middle))
    half = _IN_HAND // 2
    spots = [(middle - away, _LIFT + 1)] * half + [(middle + away, _LIFT + 1)] * (_IN_HAND - half)
    return tuple(spots if phase < 0.5 else spots[::-1])


def opening_spots(fan: Fan, phase: float) -> tuple[tuple[int, int], ...]:
    """Where the backs are while the fan opens from its middle."""
    middle = (fan.width - fan.card_width) / 2
    return tuple(
        (round(middle + (x - middle) * phase), _LIFT + 1 + round((y - _LIFT - 1) * phase))
        for x, y in open_spots(fan)
    )


def moving(fan: Fan, back: Picture, spots: tuple[tuple[int, int], ...]) -> Picture:
    """Backs at ``spots``, the last on top."""
    canvas = Canvas(fan.width, fan.height)
    for number, (x, y) in enumerate(spots):
        # Of a card that is covered only its edge is seen, and only that is drawn.
        after = spots[number + 1] if number + 1 < len(spots) else None
        seen = after[0] - x if after and after[1] == y and 0 < after[0] - x < back.width else back.width
        canvas.lay(x, y, crop(back, 0, 0, seen, back.height))
    return canvas.picture()


def lying(fan: Fan, back: Picture, selected: int | None, gone: frozenset[int], mark: str) -> Picture:
    """The open fan without the cards that are ``gone``; the selected one stands out, with ``mark`` over it."""
    canvas = Canvas(fan.width, fan.height)
    spots = open_spots(fan)
    for number, (x, y) in enumerate(spots):
        if number not in gone and number != selected:
            canvas.lay(x, y, back)
    if selected is not None and selected not in gone:
        x, y = spots[selected]
        canvas.lay(x, y - _LIFT, lit(back))
        canvas.put(x + (fan.card_width - 1) // 2, y - _LIFT - 1, mark, "gold", bold=True)
    return canvas.picture()


def lit(back: Picture) -> Picture:
    """A back with its lines bright."""
    rows = tuple(
        tuple(run._replace(ink="glow") if run.ink == "back-line" else run for run in row) for row in back.rows
    )
    return Picture(back.width, back.height, rows)


def at(fan: Fan, selected: int | None, gone: frozenset[int], x: int, y: int) -> int | None:
    """The back that is seen at a cell."""
    spots = open_spots(fan)
    order = [number for number in range(fan.shown) if number != selected]
    for number in reversed([*order, *([] if selected is None else [selected])]):
        left, top = spots[number]
        top -= _LIFT if number == selected else 0
        if number not in gone and left <= x < left + fan.card_width and top <= y < top + fan.card_height:
            return number
    return None
