"""A line to type in that also offers lines: up and down go through them, what somebody typed stays among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input


class Suggesting(Input):
    """An input with suggestions that are nobody's words until they are left standing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "suggest(-1)", show=False),
        Binding("down", "suggest(1)", show=False),
    ]

    def __init__(self, *, id: str, max_length: int) -> None:
        super().__init__(id=id, max_length=max_length, compact=True, select_on_focus=False)
        self.cursor_blink = False
        self._lines: list[str] = []
        self._also: frozenset[str] = frozenset()
        self._own = ""

    @property
    def is_own(self) -> bool:
        """Whether somebody's own words stand here."""
        return bool(self.value.strip()) and self.value not in {*self._lines, *self._also}

    def offer(self, lines: Sequence[str], at: int = 0, also: Iterable[str] = ()) -> None:
        """Offer ``lines``; one of them stands here at once unless somebody's own words do.

        ``also`` are other lines that may come to stand here and are nobody's own.
        """
        own = self.is_own
        self._lines, self._also = list(lines), frozenset(also)
        if not own and self._lines:
            self.value = self._lines[at % len(self._lines)]

    def action_suggest(self, step: int) -> None:
        """The next line that is offered, or what was typed."""
        if self.is_own:
            self._own = self.value
        lines = [*self._lines, *([self._own] if self._own else [])]
        if lines:
            at = lines.index(self.value) if self.value in lines else -1 if step > 0 else 0
            self.value = lines[(at + step) % len(lines)]
            self.cursor_position = len(self.value)
