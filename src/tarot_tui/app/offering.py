"""A scene that offers ways to begin, in a list, and the path among them: what such scenes have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from textual import work
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tarot_tui.app.scene import Scene
from tarot_tui.lookback.path import Walker, Where


class Offering(Scene):
    """Each row is a way to begin. Where somebody is on the path is said as soon as it is known."""

    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any], walker: Walker) -> None:
        super().__init__(game_texts)
        self._walker = walker
        self._where = Where()
        self._ways: list[Callable[[], None]] = []

    def offer(self, row: Content, way: Callable[[], None]) -> None:
        """One row more."""
        self.query_one(OptionList).add_option(Option(row))
        self._ways.append(way)

    @property
    def at(self) -> int | None:
        """The row under the mark."""
        return self.query_one(OptionList).highlighted

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Begin with the mouse."""
        self._ways[message.option_index]()

    def begin_marked(self) -> None:
        """Begin with what is under the mark."""
        if self.at is not None:
            self._ways[self.at]()

    @work(thread=True, exclusive=True, group="path", exit_on_error=False)
    def look_for_path(self) -> None:
        """How far one is: off the screen's own thread."""
        self.app.call_from_thread(self._known, self.game.where_on_path(self._walker))

    def _known(self, where: Where) -> None:
        self._where = where
        if self.is_attached:
            self.show_path(where)

    def show_path(self, where: Where) -> None:
        """Say where one is."""
        raise NotImplementedError

    def walk(self) -> None:
        """On with the path."""
        self.game.pop_screen()
        self.game.path_on(self._where, self._walker)

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
