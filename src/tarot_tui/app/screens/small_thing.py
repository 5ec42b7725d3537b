"""A small thing: one line, from anywhere in the game, and back to where one was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.as_typed import TypedScene
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.lookback.small import Writing


class SmallThingScene(TypedScene):
    """The line, which is on disk within a second. Going without keeping it is asked about."""

    SCENE = "small_thing"
    CSS_PATH = "small_thing.tcss"
    AUTO_FOCUS = "#line"

    def __init__(self, game_texts: Mapping[str, Any], writing: Writing) -> None:
        super().__init__(game_texts, writing.save)
        self._writing = writing
        self._is_sure = False
        """Whether it was said once that the line may go."""

    def compose(self) -> ComposeResult:
        """What it is for, and the line."""
        with Vertical(id="middle"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet", id="lead")
            yield Suggesting(id="line", max_length=limits.LINE_CHARACTERS)
            yield Static(id="said", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """An empty line."""
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the line."""
        self.query_one(Suggesting).cover(self.game.is_veiled)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """What is typed is on disk within a second."""
        event.stop()
        self.take()

    def take(self) -> None:
        """What stands in the line is the small thing."""
        text = self.query_one(Suggesting).value
        if text != self._writing.text:
            self._calm()
            self._writing.text = text
            self.kept.touch()

    def _calm(self) -> None:
        self._is_sure = False
        self.query_one("#said", Static).update("")

    def action_keep(self) -> None:
        """Keep the line, and back to where one was."""
        if not self.game.may_go():
            return
        has_text = bool(self._writing.text.strip())
        self.game.pop_screen()
        if has_text:
            self.game.tell(self.texts["kept"])

    def action_back(self) -> None:
        """Back without it: when something stands there, the key asks to be pressed twice."""
        self.take()
        if self._writing.text.strip() and not self._is_sure:
            self._is_sure = True
            self.query_one("#said", Static).update(plain(self.texts["sure"]))
            return
        self._writing.text = ""
        self.kept.touch()
        self.kept.flush()
        self.game.pop_screen()
