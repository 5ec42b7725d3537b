"""The drawer: every exercise with its line, and how long it takes."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.exercises.exercise import exercises


class Drawer(Scene):
    """One list, nothing of which has to be done."""

    SCENE = "drawer"
    CSS_PATH = "exercises.tcss"
    AUTO_FOCUS = "OptionList"

    def compose(self) -> ComposeResult:
        """Title, lead, list."""
        with Vertical(id="page"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet", id="lead")
            yield OptionList(id="list", classes="shelf", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        """List them."""
        self._exercises = exercises(self.game.world.texts("exercises"))
        listed = self.query_one(OptionList)
        for exercise in self._exercises:
            minutes = self.texts["minutes"].format(minutes=exercise.minutes)
            listed.add_option(
                Option(
                    Content.assemble(
                        (exercise.title, "bold"), (f"  {minutes}", "$quiet"), "\n", (exercise.line, "$quiet")
                    )
                )
            )
        listed.highlighted = 0

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Begin with the mouse."""
        self.game.exercise(self._exercises[message.option_index])

    def action_choose(self) -> None:
        """Begin with it."""
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self.game.exercise(self._exercises[at])

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
