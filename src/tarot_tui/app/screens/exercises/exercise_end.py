"""The end of an exercise: what was written, a few lines to settle after the heavy ones, and what is done with it."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.timer import Timer
from textual.widgets import Static

from tarot_tui.app.exercise_way import ExerciseWay
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.readings.settling import settling

_STEPS: Final = 24
"""Pictures in which a line goes."""
_STEP_SECONDS: Final = 1 / 20


class ExerciseEnd(SittingScene):
    """Keep it, or watch it go."""

    SCENE = "exercise_end"
    CSS_PATH = "exercises.tcss"
    AUTO_FOCUS = "#all"

    _going: Timer | None = None
    _left = _STEPS

    @cached_property
    def way(self) -> ExerciseWay:
        """The way through the exercise: this scene may outlast it for a moment."""
        assert self.game.exercise_way is not None
        return self.game.exercise_way

    def compose(self) -> ComposeResult:
        """Title, all pages, lines to settle."""
        with Horizontal(id="head"):
            yield Static(plain(self.way.exercise.title), classes="title", id="title")
        with Vertical(id="words"):
            with VerticalScroll(id="all"):
                for page in range(len(self.way.exercise.pages)):
                    if self.way.filled.text_of(page):
                        yield Static(plain(self.way.filled.asked_of(page)), classes="quiet")
                        yield Static(id=f"text-{page}", classes="written")
            yield Static(id="settling", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """Show it."""
        shown = self.query_one("#settling", Static)
        shown.display = self.way.exercise.heavy
        if shown.display:
            lines = [
                self.game.game_texts["close"]["settle"],
                *settling(self.sitting.reading.id, self.game.world.texts("settling")),
            ]
            shown.update(plain("\n".join(lines)))
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover what was written."""
        self._show()

    def _show(self) -> None:
        for page in range(len(self.way.exercise.pages)):
            for shown in self.query(f"#text-{page}").results(Static):
                text = self.way.filled.text_of(page).strip()
                shown.update(plain(self._fading(veiled(text) if self.game.is_veiled else text)))

    def _fading(self, text: str) -> str:
        """``text`` with as many of its letters gone as it is gone by now, here and there and not in a row."""
        if self._left >= _STEPS:
            return text
        return "".join(
            char if char.isspace() or (at * 7 + at // 5) % _STEPS < self._left else " "
            for at, char in enumerate(text)
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Not every exercise is there to be let go."""
        if self._going:
            return action not in ("keep", "let_go", "back", "home")
        return "let_go" in self.way.exercise.ends if action == "let_go" else True

    def action_keep(self) -> None:
        """On to the file."""
        self.way.keep()

    def action_let_go(self) -> None:
        """Watch it go; then nothing of it is anywhere."""
        if self.game.animation_level == "none":
            self._gone()
            return
        self._going = self.set_interval(_STEP_SECONDS, self._go)
        self.refresh_bindings()

    def _go(self) -> None:
        self._left -= 1
        self._show()
        if self._left < 0:
            self._gone()

    def _gone(self) -> None:
        if self._going:
            self._going.stop()
        self.way.let_go()
        self.game.tell(self.texts["gone"])

    def action_back(self) -> None:
        """Back to the last page."""
        self.way.page()

    def action_home(self) -> None:
        """Home, where what is written waits."""
        self.game.home()
