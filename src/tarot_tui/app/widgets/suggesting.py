"""A line to type in that also offers lines: up and down go through them, what somebody typed stays among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult, Location

from tarot_tui.app.say import veiled
from tarot_tui.app.widgets.box import Box


class Suggesting(Box):
    """One line in as many rows as it takes to be read; its suggestions are nobody's words until left standing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "suggest(-1)", show=False),
        Binding("down", "suggest(1)", show=False),
    ]

    class Submitted(Message):
        """Enter was pressed."""

        def __init__(self, line: Suggesting) -> None:
            super().__init__()
            self.line = line

    class Full(Message):
        """What was added did not fit, and was left out. Said once, until something fits again."""

        def __init__(self, limit: int) -> None:
            super().__init__()
            self.limit = limit

    def __init__(self, *, id: str, max_length: int) -> None:
        super().__init__(id=id, highlight_cursor_line=False, compact=True)
        self._max_length = max_length
        self._said_full = False
        self._lines: list[str] = []
        self._also: frozenset[str] = frozenset()
        self._own = ""
        self._covered: str | None = None
        """The words, while they are covered."""

    @property
    def value(self) -> str:
        """The words that stand here, covered or not."""
        return self.text if self._covered is None else self._covered

    @value.setter
    def value(self, words: str) -> None:
        if self._covered is not None:
            self._covered, words = words, veiled(words)
        self.load_text(words)
        self.move_cursor(self.document.end)

    def cover(self, is_covered: bool) -> None:
        """Cover the words, which cannot be changed by a letter then, or show them again."""
        if is_covered == (self._covered is not None):
            return
        words = self.value
        self._covered = words if is_covered else None
        self.read_only = is_covered
        with self.prevent(TextArea.Changed):
            self.value = words

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

    # One line: no line feed, an end that is its end, and not without measure

    def on_key(self, event: events.Key) -> None:
        """Enter goes on, and is no letter."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self))

    def edit(self, edit: Edit) -> EditResult:
        """Take what is typed or pasted as one line; of what is too long nothing."""
        edit.text = " ".join(edit.text.split("\n"))
        replaced = self.get_text_range(edit.from_location, edit.to_location)
        if len(self.text) - len(replaced) + len(edit.text) > self._max_length:
            self.app.bell()
            if not self._said_full:
                self._said_full = True
                self.post_message(self.Full(self._max_length))
            return EditResult(self.cursor_location, "")
        self._said_full = False
        return super().edit(edit)

    def get_cursor_line_start_location(self, smart_home: bool = False) -> Location:
        """Where it begins, however many rows it takes."""
        return (0, 0)

    def get_cursor_line_end_location(self) -> Location:
        """Where it ends."""
        return self.document.end
