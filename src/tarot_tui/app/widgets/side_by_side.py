"""Two pages beside each other, line by line: what is the same stands on one row, what differs is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.widgets.reading_page import Line, ReadingPage
from tarot_tui.text import cell_width

MOST: Final = 116
"""Columns from which a line of two texts is hard to follow."""
GAP: Final = 3
_SAME: Final = (" │ ", "$line")
_DIFFERENT: Final = (" ≠ ", "bold $warning")
_ABOVE: Final = 4
"""Rows that are shown above the first difference."""
_EMPTY: Final = ("", "")

Row = tuple[Line, Line, bool]
"""A line of each, and whether they are the same."""


def rows(left: Sequence[Line], right: Sequence[Line]) -> Iterator[Row]:
    """The lines of two pages, those that are the same on one row."""
    matcher = SequenceMatcher(None, [text for text, _ in left], [text for text, _ in right], autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        pairs = zip_longest(left[start:end], right[other_start:other_end], fillvalue=_EMPTY)
        for one, other in pairs:
            yield one, other, kind == "equal"


def column(width: int) -> int:
    """The columns that each of the two has."""
    return max(1, (min(width, MOST) - GAP) // 2)


class SideBySide(ReadingPage):
    """Shows two pages, laid out anew for each width."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, most=MOST)
        self._both: Callable[[int], tuple[Sequence[Line], Sequence[Line]]] | None = None
        self._first = 0
        """The first row in which they differ."""

    def show_both(
        self, both: Callable[[int], tuple[Sequence[Line], Sequence[Line]]], *, top: bool = True
    ) -> None:
        """Show what ``both`` makes for the columns that each has; from where they differ, unless not ``top``."""
        self._both = both
        self._draw()
        if top:
            self.call_after_refresh(self._to_the_difference)

    def _to_the_difference(self) -> None:
        self.scroll_to(y=max(0, self._first - _ABOVE), animate=False)

    @property
    def room(self) -> int:
        """The columns that each of the two has: air before the bar, where there is one."""
        return column(self.scrollable_content_region.width - int(self.show_vertical_scrollbar))

    def _draw(self) -> None:
        if not self._both or self.scrollable_content_region.width <= GAP:
            return
        parts: list[str | tuple[str, str]] = []
        room = self.room
        laid = list(rows(*self._both(room)))
        self._first = next((number for number, (*_, is_same) in enumerate(laid) if not is_same), 0)
        for one, other, is_same in laid:
            filled = one[0] + " " * max(0, room - cell_width(one[0]))
            spans = ((filled, one[1]), _SAME if is_same else _DIFFERENT, other, ("\n", ""))
            parts += [(text, style) if style else text for text, style in spans]
        self.query_one(Static).update(Content.assemble(*parts))
