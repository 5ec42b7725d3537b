"""The picture of a question about what blocks: a wall that loses bricks until light comes through."""

from __future__ import annotations

from typing import Final

from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.cells import Picture

WIDTH: Final = 38
HEIGHT: Final = 4
_BRICK: Final = 4


def wall(step: int, of: int, width: int = WIDTH, blocks: bool = True) -> Picture:
    """The wall after ``step`` of ``of`` steps, ``width`` by 4 cells: one brick less for each."""
    canvas = Canvas(width, HEIGHT)
    bricks = _bricks(width)
    step, of = max(0, min(step, of)), max(1, of)
    gone = set(_by_nearness(bricks, width)[:step])
    is_open = step == of
    for number, (x, y, wide) in enumerate(bricks):
        if number in gone:
            # Said by characters too: without colours a hole is empty, and light shimmers in it.
            look = "glow" if is_open else "sky"
            light = (" " if not is_open else "░" if blocks else "*") * (wide + 1)
            canvas.put(x, y, light, look, look if blocks else None)
            continue
        beside = is_open and any(_touches(bricks[number], bricks[other]) for other in gone)
        canvas.put(x, y, ("▆" if blocks else "#") * wide, "warm" if beside else "stone")
    return canvas.picture()


def _bricks(total: int) -> list[tuple[int, int, int]]:
    """Column, row and width of each brick: courses laid half a brick apart."""
    found = []
    for y in range(HEIGHT):
        x = 0 if y % 2 else -(_BRICK + 1) // 2
        while x < total:
            left, right = max(0, x), min(total, x + _BRICK)
            if right > left:
                found.append((left, y, right - left))
            x += _BRICK + 1
    return found


def _by_nearness(bricks: list[tuple[int, int, int]], total: int) -> list[int]:
    """Bricks by how near they are to the place where the light comes through."""

    def away(number: int) -> float:
        x, y, width = bricks[number]
        return abs(x + width / 2 - total / 2 - 0.5) + 2.2 * abs(y - 1.6)

    return sorted(range(len(bricks)), key=away)


def _touches(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return (
        abs(one[1] - other[1]) <= 1 and one[0] <= other[0] + other[2] + 1 and other[0] <= one[0] + one[2] + 1
    )
