"""Three months as a page of text: what stands in the preview is what is written, to the letter."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui import outgoing
from tarot_tui.app.filing import Filing
from tarot_tui.app.say import plain, short_path, veiled
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.journal.entries import entry_of
from tarot_tui.lookback.months import Page, Quarter


class ThreeMonths(Filing):
    """The page, a tick for one's own words, and the file. Nothing is ticked at first."""

    SCENE = "three_months"
    CSS_PATH = "three_months.tcss"
    AUTO_FOCUS = "Tick"

    def __init__(self, game_texts: Mapping[str, Any], quarter: Quarter) -> None:
        super().__init__(game_texts)
        self._quarter = quarter
        self._text = ""
        """What is written, to the letter; empty while it is made."""

    def compose(self) -> ComposeResult:
        """Tick, file, preview."""
        with Vertical(id="body"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Tick("words", self.texts["words"])
            with Horizontal(id="row"):
                yield Static(plain(self.texts["file"]), classes="quiet")
                yield Input(self._file_name(), id="file", compact=True, select_on_focus=False)
            with VerticalScroll(id="preview"):
                yield Static(id="text")
        yield Keys()

    def _file_name(self) -> str:
        name = self.texts["file_name"].format(day=f"{self._quarter.today:%Y-%m-%d}")
        return os.path.join(self.game.world.out_folder, f"{name}.txt")

    def on_mount(self) -> None:
        """The facts."""
        self.query_one(Input).cursor_blink = False
        self.query_one("#preview").border_title = plain(self.texts["exactly"])
        self.make(with_words=False)

    @work(thread=True, exclusive=True, group="months", exit_on_error=False)
    def make(self, *, with_words: bool) -> None:
        """The page; for one's own words the readings of three months are read."""
        world = self.game.world
        readings = None
        if with_words:
            paths = (os.path.join(world.library, each.path) for each in self._quarter.kept)
            readings = [reading for path in paths if (reading := entry_of(path).reading)]
        page = Page(world.texts("months"), world.texts("share"))
        self.app.call_from_thread(self._show, page.text(self._quarter, readings), with_words)

    def _show(self, text: str, with_words: bool) -> None:
        if self.is_attached and with_words == self.query_one(Tick).is_on:
            self._text = text
            self.veil_changed()
            self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover one's own words, with all that stands around them; what is written stays as it is."""
        is_covered = self.game.is_veiled and self.query_one(Tick).is_on
        self.query_one("#text", Static).update(plain(veiled(self._text) if is_covered else self._text))

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """With one's own words, or without."""
        message.tick.is_on = not message.tick.is_on
        self._text = ""
        self.make(with_words=message.tick.is_on)

    def action_look(self) -> None:
        """Out of the file name."""
        self.query_one("#preview").focus()

    @property
    def may_write(self) -> bool:
        """Nothing is written before it can be seen."""
        return bool(self._text)

    def write_to(self, path: str) -> None:
        """Write what is seen."""
        self._write(path, self._text)

    @work(thread=True, group="months-write", exit_on_error=False)
    def _write(self, path: str, text: str) -> None:
        def write() -> None:
            outgoing.write(path, text)
            self.app.call_from_thread(self.game.tell, self.texts["written"].format(path=short_path(path)))

        self.fill(path, write)
