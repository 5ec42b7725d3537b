"""A small plan of a spread: a numbered box for each place, where its card will lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.cells import Picture
from tarot_tui.spreads.spread import Place

_CORNERS: Final = "╭─╮│╰╯"
_PLAIN: Final = "+-+|++"


class _Scale(NamedTuple):
    """How large the boxes are, and how far apart: half a step of the grid is a whole number of cells."""

    wide: int
    tall: int
    half_column: int
    half_row: int


_SCALES: Final = (_Scale(6, 4, 4, 2), _Scale(5, 3, 3, 2), _Scale(3, 1, 2, 1))
"""The largest first. In the last a box is its number alone."""


def plan(places: Sequence[Place], width: int, height: int, *, blocks: bool = True) -> Picture | None:
    """The places as numbered boxes in at most so many cells; ``None`` where not even the numbers fit.

    A card that lies across another has its number in the same box, after the other's.
    """
    if not places:
        return None
    left = min(place.at[0] for place in places)
    top = min(place.at[1] for place in places)
    columns = int(2 * (max(place.at[0] for place in places) - left))
    rows = int(2 * (max(place.at[1] for place in places) - top))
    numbers: dict[tuple[int, int], list[int]] = {}
    for number, place in enumerate(places, 1):
        spot = int(2 * (place.at[0] - left)), int(2 * (place.at[1] - top))
        numbers.setdefault(spot, []).append(number)
    for scale in _SCALES:
        across, down = columns * scale.half_column + scale.wide, rows * scale.half_row + scale.tall
        if across > width or down > height:
            continue
        canvas = Canvas(across, down)
        spots = [(x * scale.half_column, y * scale.half_row) for x, y in numbers]
        if scale.tall > 1:
            box = Canvas(scale.wide, scale.tall)
            box.frame("frame", None, _CORNERS if blocks else _PLAIN)
            for spot in spots:
                canvas.lay(*spot, box.picture())
        # After all boxes: cards of somebody's own spread may overlap, and no number shall lie under one.
        for (x, y), here in zip(spots, numbers.values(), strict=True):
            said = "+".join(map(str, here))
            canvas.put(x + (scale.wide - len(said)) // 2, y + (scale.tall - 1) // 2, said, "ink", bold=True)
        return canvas.picture()
    return None
