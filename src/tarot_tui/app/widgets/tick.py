"""A line that is ticked or not; or, round, one of several of which one holds."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tarot_tui.app.say import plain
from tarot_tui.text import cell_width


class Tick(Widget, can_focus=True):
    """Space, enter or the mouse change it; the arrows go to the next one."""

    DEFAULT_CSS = """
    Tick {
        width: auto;
        height: 1;
        color: $foreground;
        pointer: pointer;

        &:focus {
            color: $prompt;
            background: $panel;
            text-style: bold;
        }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it
        ("space,enter", "press"),
        ("up,left", "app.focus_previous"),
        ("down,right", "app.focus_next"),
    ]

    is_on: reactive[bool] = reactive(False)

    class Pressed(Message):
        """Somebody pressed it: what that changes is for the scene to say."""

        def __init__(self, tick: Tick) -> None:
            super().__init__()
            self.tick = tick

    def __init__(self, key: str, label: str, *, is_round: bool = False) -> None:
        super().__init__(id=f"tick-{key}")
        self.key = key
        self._label = label
        self._is_round = is_round

    def render(self) -> Content:
        """Box and label, in characters that every terminal has."""
        open_, close = "()" if self._is_round else "[]"
        mark = " " if not self.is_on else "•" if self._is_round else "x"
        return plain(f"{open_}{mark}{close} {self._label}")

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """As wide as it is written."""
        return cell_width(self._label) + 4

    def action_press(self) -> None:
        """By a key."""
        self.post_message(self.Pressed(self))

    def on_click(self, event: events.Click) -> None:
        """By the mouse."""
        self.focus()
        self.post_message(self.Pressed(self))
