"""Backs and faces of the cards on a table, each painted once, and what is seen of one while it turns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rich.segment import Segment

from tarot_tui.app.widgets.strips import Brush, Rows, Segments, blank, by_cell
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.flip import Frame, is_swift, narrowed
from tarot_tui.text import cell_width

_BACK: Final = -1
"""Stands for the back, which all cards share."""


class Sides:
    """The sides of a table's cards, cell by cell: what turns shows some columns of them.

    ``picture`` makes the face or the back of the card with an index. A thread may put faces in before they are seen.
    """

    def __init__(self, picture: Callable[[int, bool], Picture], brush: Brush) -> None:
        self._picture = picture
        self._brush = brush
        self._rows: dict[int, Rows] = {}

    def rows(self, index: int, is_face: bool) -> Rows:
        """A card's face, or its back."""
        side = index if is_face else _BACK
        if side not in self._rows:
            self._rows[side] = by_cell(self._picture(index, is_face), self._brush)
        return self._rows[side]

    def turned(self, index: int, frame: Frame) -> Rows:
        """What is seen of a card that is partly turned away."""
        nothing, rows = blank(1, self._brush), self.rows(index, frame.is_face)
        swift = is_swift(frame, max(map(len, rows), default=0), len(rows))
        return tuple(narrowed(_apart(row), frame.width, nothing, swift) for row in rows)

    def put(self, index: int, face: Picture) -> None:
        """The face of a card, before it is seen."""
        self._rows[index] = by_cell(face, self._brush)

    def drop(self, index: int, is_face: bool) -> None:
        """Another picture of it is there now."""
        self._rows.pop(index if is_face else _BACK, None)


def _apart(row: Segments) -> Segments:
    """Cells that can stand without those beside them: a wide character, which has an empty cell, is a blank."""
    if all(segment.text for segment in row):
        return row
    return [segment if cell_width(segment.text) == 1 else Segment(" ", segment.style) for segment in row]
