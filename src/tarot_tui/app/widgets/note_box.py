"""A box to write in whose lines can be marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text

from tarot_tui.app.widgets.box import Box


class NoteBox(Box):
    """What is marked stands in another colour, bold."""

    COMPONENT_CLASSES: ClassVar[set[str]] = Box.COMPONENT_CLASSES | {"note-box--marked"}
    DEFAULT_CSS = """
    NoteBox > .note-box--marked { color: $accent; text-style: bold; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._marked: frozenset[int] = frozenset()

    def mark(self, lines: Sequence[int]) -> None:
        """These lines are marked, and no others."""
        if frozenset(lines) != self._marked:
            self._marked = frozenset(lines)
            self._line_cache.clear()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """A line as it is drawn."""
        line = super().get_line(line_index)
        if line_index in self._marked:
            line.stylize(self.get_component_rich_style("note-box--marked", partial=True))
        return line
