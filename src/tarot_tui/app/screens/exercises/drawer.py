"""The drawer: every exercise with its line, and how long it takes; what is read; and where one is on the path."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Click
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.exercises.exercise import exercises
from tarot_tui.lookback.path import Where
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import load_spread


class Drawer(Scene):
    """One list, nothing of which has to be done."""

    SCENE = "drawer"
    CSS_PATH = "exercises.tcss"
    AUTO_FOCUS = "OptionList"

    def compose(self) -> ComposeResult:
        """Title, lead, the path, list."""
        with Vertical(id="page"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet", id="lead")
            yield Static(id="path", classes="quiet")
            yield OptionList(id="list", classes="shelf", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        """List them; look where one is on the path."""
        self._ways: list[Callable[[], None]] = []
        self._where = Where()
        for exercise in exercises(self.game.world.texts("exercises")):
            way = partial(self.game.exercise, exercise)
            self._offer(way, exercise.title, exercise.line, exercise.minutes)
        title, line, minutes = self.texts["something_new"]
        self._offer(self.game.something_new, title, line, int(minutes))
        for read, (title, line) in zip(
            (self.game.learn, self.game.story), self.texts["to_read"], strict=True
        ):
            self._offer(read, title, line)
        self.query_one(OptionList).highlighted = 0
        self.look_for_path()

    def _offer(self, way: Callable[[], None], title: str, line: str, minutes: int = 0) -> None:
        said = f"  {self.texts['minutes'].format(minutes=minutes)}" if minutes else ""
        row = Content.assemble((title, "bold"), (said, "$quiet"), "\n", (line, "$quiet"))
        self.query_one(OptionList).add_option(Option(row))
        self._ways.append(way)

    @work(thread=True, exclusive=True, group="path", exit_on_error=False)
    def look_for_path(self) -> None:
        """How far one is: off the screen's own thread."""
        where = self.game.where_on_path("solo")
        self.app.call_from_thread(self._show_path, where, self._title(where.next))

    def _title(self, spread_id: str) -> str:
        try:
            return load_spread(spread_id, self.game.world.paths).title
        except Problem:  # a person's own file of that name: Begin says what is wrong with it
            return spread_id

    def _show_path(self, where: Where, title: str) -> None:
        self._where = where
        key = "begun" if where.draft else "round" if where.is_round else "next" if where.last else "first"
        if self.is_attached:
            said = self.texts[f"path_{key}"].format(title=title)
            self.query_one("#path", Static).update(plain(said))

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Begin with the mouse."""
        self._ways[message.option_index]()

    def action_choose(self) -> None:
        """Begin with it."""
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self._ways[at]()

    @on(Click, "#path")
    def action_path(self) -> None:
        """On with the path."""
        self.game.pop_screen()
        self.game.path_on(self._where, "solo")

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
