"""A line with a name and a value that the arrows change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tarot_tui.app.say import plain

NAME_COLUMNS = 16
_COVER = "░" * 8
"""Stands for whatever is chosen: its shape would say what it is."""


class Choice(Widget, can_focus=True):
    """One of several values, always one of them chosen."""

    DEFAULT_CSS = """
    Choice {
        height: 1;
        width: 1fr;
        margin-bottom: 1;
        color: $foreground;

        &:focus {
            color: $primary;
            text-style: bold;
        }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it
        ("left", "change(-1)"),
        ("right", "change(1)"),
        ("space", "change(1)"),
        ("up", "app.focus_previous"),
        ("down", "app.focus_next"),
    ]
    at: reactive[int] = reactive(0)

    class Changed(Message):
        """The person chose another value."""

        def __init__(self, choice: Choice) -> None:
            super().__init__()
            self.choice = choice

    def __init__(self, name: str, values: Sequence[str], at: int = 0) -> None:
        super().__init__(id=f"choice-{name}")
        self._title = ""
        self._values = tuple(values)
        self._is_covered = False
        self.set_reactive(Choice.at, at)

    def titled(self, title: str) -> Choice:
        """The same, called ``title`` on the screen."""
        self._title = title
        return self

    def offer(self, values: Sequence[str], at: int) -> None:
        """Other values, one of them chosen; nobody is told."""
        self._values = tuple(values)
        self.set_reactive(Choice.at, at)
        self.refresh()

    def cover(self, is_covered: bool) -> None:
        """Cover the value, or uncover it. What nobody sees nobody changes."""
        self._is_covered = is_covered
        self.refresh()

    @property
    def _can_change(self) -> bool:
        return len(self._values) > 1 and not self._is_covered

    def render(self) -> Any:
        """Name, value, and arrows where the keys are."""
        value = _COVER if self._is_covered else self._values[self.at] if self._values else ""
        arrows = ("‹ ", " ›") if self.has_focus and self._can_change else ("  ", "  ")
        return plain(f"{self._title:{NAME_COLUMNS}}{arrows[0]}{value}{arrows[1]}")

    def action_change(self, step: int) -> None:
        """The next value, round and round."""
        if self._can_change:
            self.at = (self.at + step) % len(self._values)
            self.post_message(self.Changed(self))

    def on_click(self, event: events.Click) -> None:
        """The mouse changes it too: on the left arrow and before it backwards, elsewhere forwards."""
        was_focused = self.has_focus
        self.focus()
        self.action_change(-1 if was_focused and event.x <= NAME_COLUMNS else 1)
