"""The drawer: every exercise with its line, and how long it takes; what is read; and where one is on the path.

For two it is what two can do, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Click
from textual.widgets import OptionList, Static

from tarot_tui.app.offering import Offering
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.exercises.exercise import Exercise, exercises
from tarot_tui.lookback.path import Where
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import load_spread


class Drawer(Offering):
    """One list, nothing of which has to be done."""

    SCENE = "drawer"
    CSS_PATH = "exercises.tcss"

    def __init__(self, game_texts: Mapping[str, Any], *, as_two: bool = False) -> None:
        """``as_two`` is whether two have said already that they are two."""
        super().__init__(game_texts, "solo")
        self._as_two = as_two
        self._for_two: list[Exercise | None] = []
        """Of each row the exercise that two can do, if it is one."""

    def compose(self) -> ComposeResult:
        """Title, lead, the path, list."""
        with Vertical(id="page"):
            yield Static(plain(self.texts["title"]), classes="title")
            lead = self.texts["lead_two" if self._as_two else "lead"]
            yield Static(plain(lead), classes="quiet", id="lead")
            yield Static(id="path", classes="quiet")
            yield OptionList(id="list", classes="shelf", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        """List them; look where one is on the path."""
        for exercise in exercises(self.game.world.texts("exercises")):
            if exercise.two or not self._as_two:
                self._offer(exercise.title, exercise.line, self._takes(exercise), *self._begins(exercise))
        self.query_one("#path").display = not self._as_two
        if not self._as_two:
            self._offer_more()
            self.look_for_path()
        self.query_one(OptionList).highlighted = 0

    def _offer_more(self) -> None:
        title, line, minutes = self.texts["something_new"]
        self._offer(title, line, self.texts["minutes"].format(minutes=minutes), self.game.something_new)
        ways = (self.game.learn, self.game.story)
        for read, (title, line) in zip(ways, self.texts["to_read"], strict=True):
            self._offer(title, line, "", read)

    def _takes(self, exercise: Exercise) -> str:
        key = "each" if self._as_two else "minutes_also_two" if exercise.two else "minutes"
        said: str = self.texts[key].format(minutes=exercise.minutes)
        return said

    def _begins(self, exercise: Exercise) -> tuple[Callable[[], None], Exercise | None]:
        begin = self.game.exercise_as_two if self._as_two else self.game.exercise
        return partial(begin, exercise), exercise if exercise.two else None

    def _offer(
        self, title: str, line: str, takes: str, way: Callable[[], None], for_two: Exercise | None = None
    ) -> None:
        row = Content.assemble(
            (title, "bold"), (f"  {takes}" if takes else "", "$quiet"), "\n", (line, "$quiet")
        )
        self.offer(row, way)
        self._for_two.append(for_two)

    def show_path(self, where: Where) -> None:
        """Which question comes next, above the list."""
        key = "begun" if where.draft else "round" if where.is_round else "next" if where.last else "first"
        said = self.texts[f"path_{key}"].format(title=self._title(where.next))
        self.query_one("#path", Static).update(plain(said))

    def _title(self, spread_id: str) -> str:
        try:
            return load_spread(spread_id, self.game.world.paths).title
        except Problem:  # a person's own file of that name: Begin says what is wrong with it
            return spread_id

    def on_option_list_option_highlighted(self) -> None:
        """Not every one is for two."""
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where two have said that they are two, there is nothing for one; else as two only what two can do."""
        match action:
            case "path":
                return not self._as_two
            case "as_two" if self.is_mounted:
                return not self._as_two and self.at is not None and self._for_two[self.at] is not None
        return True

    def action_choose(self) -> None:
        """Begin with it."""
        self.begin_marked()

    def action_as_two(self) -> None:
        """Begin with it as two."""
        if self.at is not None and (exercise := self._for_two[self.at]):
            self.game.exercise_as_two(exercise)

    @on(Click, "#path")
    def action_path(self) -> None:
        """On with the path."""
        self.walk()
