"""For two: what two can do at one keyboard. The guess comes first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from tarot_tui.app.offering import Offering
from tarot_tui.app.say import plain
from tarot_tui.app.screens.home import QUESTIONS
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.lookback.path import Where
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.two.remembered import Remembered

_TALL: Final = 32
"""Rows from which there is air around each entry."""


class ForTwo(Offering):
    """A short list."""

    SCENE = "for_two"
    CSS_PATH = ["two.tcss", "guess.tcss"]  # noqa: RUF012 - Textual's own way of declaring it

    def __init__(self, game_texts: Mapping[str, Any], remembered: Remembered) -> None:
        super().__init__(game_texts, "pair")
        self._remembered = remembered

    def compose(self) -> ComposeResult:
        """The list; for a first time, why it begins as it does."""
        with Vertical(classes="middle"):
            yield Static(plain(self.texts["title"]), classes="title", id="title")
            if not self._remembered.has_met:
                yield Static(plain(self.texts["first"]), classes="quiet", id="first")
            yield OptionList(id="ways", markup=False)
        yield Keys()

    def on_mount(self) -> None:
        """The guess, a check-in, exercises, the three questions, and all other spreads."""
        self._offer(self.game.guess, *self.texts["guess"])
        self._offer(self.game.check_in_as_two, *self.texts["check_in"])
        self._offer(self._exercises, *self.texts["exercises"])
        for spread_id in QUESTIONS:
            try:
                spread = load_spread(spread_id, self.game.world.paths)
            except Problem:  # a person's own file of that name: More spreads says what is wrong with it
                continue
            self._offer(partial(self._begin, spread_id), spread.title, spread.lead)
        self._at_path = len(self._ways)
        self._offer(self.walk, *self.texts["path"])
        self._offer(self._more, *self.texts["more"])
        self.query_one(OptionList).highlighted = 0
        self.look_for_path()

    def _offer(self, way: Callable[[], None], name: str, line: str) -> None:
        self.offer(self._said(name, line), way)

    def _said(self, name: str, line: str) -> Content:
        air = "\n" if self.size.height >= _TALL else ""
        return Content.assemble(air, (name, "bold"), "\n", (line, "$quiet"), air)

    def show_path(self, where: Where) -> None:
        """Which question comes next, in the row of the path."""
        key = "begun" if where.draft else "round" if where.is_round else where.next
        if where.last or where.draft:
            said = self._said(self.texts["path"][0], self.texts[f"path_{key}"])
            self.query_one(OptionList).replace_option_prompt_at_index(self._at_path, said)

    def _begin(self, spread_id: str) -> None:
        self.game.pop_screen()
        self.game.begin(spread_id, as_two=True)

    def _exercises(self) -> None:
        self.game.pop_screen()
        self.game.drawer(as_two=True)

    def _more(self) -> None:
        self.game.pop_screen()
        self.game.more(as_two=True)

    def action_begin(self) -> None:
        """Begin with what is marked."""
        self.begin_marked()
