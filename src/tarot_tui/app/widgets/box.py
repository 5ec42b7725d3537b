"""A box to write in."""

from __future__ import annotations

from textual.widgets import TextArea


class Box(TextArea):
    """Words are broken where the box ends, Tab leaves it, and nothing blinks."""

    def __init__(self, *, id: str, highlight_cursor_line: bool = True, compact: bool = False) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            tab_behavior="focus",
            highlight_cursor_line=highlight_cursor_line,
            compact=compact,
        )
        self.cursor_blink = False

    def on_resize(self) -> None:
        """Show the words as they are broken now.

        Textual may have painted them before it broke them anew, and paints them again only where there are more rows
        or less.
        """
        self.call_later(self.refresh)
