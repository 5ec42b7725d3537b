"""A line that offers sentences with gaps: the first gap is marked, so that what is typed goes into it."""

from __future__ import annotations

from typing import Final

from textual import events
from textual.widgets.text_area import Selection

from tarot_tui.app.widgets.suggesting import Suggesting

GAP: Final = "…"
"""What stands in a frame for the person's own words."""


class FrameLine(Suggesting):
    """Up and down go through the frames; Enter goes to the next gap, and on where there is none."""

    @property
    def own(self) -> str:
        """What somebody wrote here; a frame as it was offered is nobody's words."""
        return self.value.strip() if self.is_own else ""

    def begin(self) -> None:
        """Take the keys, with the first gap marked."""
        self.screen.set_focus(self)
        self.mark_gap()

    def mark_gap(self) -> bool:
        """Mark the first gap that is left; whether there was one that was not marked."""
        at = self.value.find(GAP)
        marked = Selection((0, at + len(GAP)), (0, at))  # the cursor stands on the gap
        if at < 0 or self.read_only or self.selection == marked:
            return False
        self.selection = marked
        return True

    def action_suggest(self, step: int) -> None:
        """Another frame, or what was typed."""
        super().action_suggest(step)
        self.mark_gap()

    def on_key(self, event: events.Key) -> None:
        """Enter goes to the next gap first."""
        if event.key == "enter" and self.is_own and self.mark_gap():
            event.stop()
            event.prevent_default()
            return
        super().on_key(event)
