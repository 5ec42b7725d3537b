"""A few lines to settle, for both, after something heavy: the same whatever was written, shown or passed."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.exercise_flow import ExerciseFlow
from tarot_tui.app.say import plain
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.readings.settling import settling


class SettleTwo(TwoScene):
    """For both."""

    SCENE = "settle_two"
    CSS_PATH = "two.tcss"

    def compose(self) -> ComposeResult:
        """The lines, the question last."""
        lines = settling(self.sitting.reading.id, self.game.world.texts("settling"))
        with Vertical(classes="middle centred"):
            yield Static(plain(self.texts["title"]), classes="title")
            for line in lines:
                yield Static(plain(line))
        yield Keys()

    def action_on(self) -> None:
        """On to the file."""
        assert isinstance(self.flow, ExerciseFlow)
        self.flow.end()
