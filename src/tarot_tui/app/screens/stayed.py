"""After the day of something new: one line, what stayed. It is asked once."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.answering import Answering
from tarot_tui.app.new_thing_way import day_said
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.exercises.new_things import day_of, idea_of
from tarot_tui.readings.reading import Outcome
from tarot_tui.text import one_line


class Stayed(Answering):
    """The line. It is with its reading as far as it is typed, and is asked for no more once it is kept."""

    SCENE = "stayed"
    CSS_PATH = "stayed.tcss"
    AUTO_FOCUS = "#line"

    def compose(self) -> ComposeResult:
        """The day, the idea, the line."""
        with Vertical(id="middle"):
            yield Static(plain(self.answer.reading_title), classes="title")
            yield Static(plain(self.texts["day"].format(day=self._day())), classes="quiet", id="day")
            yield Static(id="idea")
            yield Static(plain(self.texts["asked"]), id="asked")
            yield Suggesting(id="line", max_length=limits.LINE_CHARACTERS)
        yield Keys()

    def _day(self) -> str:
        day = day_of(self.answer.promise)
        return day_said(self.game, day) if day else ""

    def on_mount(self) -> None:
        """What was typed before is there again."""
        line = self.query_one(Suggesting)
        with self.prevent(TextArea.Changed):
            line.value = one_line(self.answer.noticed)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the idea and the line."""
        self.query_one(Suggesting).cover(self.game.is_veiled)
        said: str = self.texts["covered"]
        if self.shows:
            said = one_line(idea_of(self.answer.promise, self._day()))
            said = veiled(said) if self.game.is_veiled else said
        idea = self.query_one("#idea", Static)
        idea.update(plain(said))
        idea.set_class(not self.shows, "quiet")

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """What is typed is in the file within a second."""
        event.stop()
        self.take()

    def take(self) -> None:
        """What stands in the line is what stayed."""
        text = self.query_one(Suggesting).value
        if text != one_line(self.answer.noticed):
            self.answer.noticed = text
            self.kept.touch()

    def on_suggesting_submitted(self, event: Suggesting.Submitted) -> None:
        """Enter keeps it."""
        event.stop()
        self.action_keep()

    def action_show(self) -> None:
        """The idea, or cover it again."""
        self.shows = not self.shows
        self.veil_changed()

    def action_keep(self) -> None:
        """All is said."""
        self._end("done", self.texts["kept"])

    def action_let_go(self) -> None:
        """It did not come to it, which is nobody's business."""
        self._end("let_go", self.texts["let_go"])

    def _end(self, outcome: Outcome, said: str) -> None:
        self.take()
        self.answer.outcome = outcome
        self.kept.touch()
        if self.game.may_go():
            self.game.pop_screen()
            self.game.tell(said)
