"""Seal: a last note that one writes alone, and that opens on a later day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.box import Box
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.days import day_in_words
from tarot_tui.two.partner import Partner

DAYS: Final = (7, 30, 90, 365)
"""After how many days a sealed note opens."""


class Seal(TwoScene):
    """For one alone."""

    SCENE = "seal"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "#note"
    IS_ALONE = True

    def __init__(self, game_texts: Mapping[str, Any], writer: Partner, then: Callable[[], None]) -> None:
        super().__init__(game_texts)
        self._writer = writer
        self._then = then
        self._is_put_away = False

    def compose(self) -> ComposeResult:
        """What it is, the day, the box."""
        with Vertical(id="words", classes="alone"):
            yield Static(id="title")
            yield Static(plain(self.texts["lead"]), classes="quiet lead")
            yield Choice("opens", self._days()).titled(self.texts["opens"])
            yield Box(id="note")
        yield Keys()

    def _days(self) -> list[str]:
        today = self.game.world.now().date()
        shared = self.game.world.texts("share")
        return [day_in_words(today + timedelta(days=days), shared) for days in DAYS]

    def on_mount(self) -> None:
        """What was sealed before a pause is there again, for its writer."""
        box = self.query_one(TextArea)
        box.load_text(self.together.sealed(self._writer.key))
        box.move_cursor(box.document.end)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the box and the name."""
        other = self.together.other(self._writer.key)
        self.query_one("#title", Static).update(self.say(self.texts["title"], who=self._writer, other=other))
        box, text = self.query_one(TextArea), self.together.sealed(self._writer.key)
        box.read_only = self.game.is_veiled
        shown = veiled(text) if self.game.is_veiled else text
        if box.text != shown:
            with self.prevent(TextArea.Changed):
                box.load_text(shown)

    def on_text_area_changed(self) -> None:
        """Every change is in memory at once."""
        self.take()

    def take(self) -> None:
        """What stands in the box is sealed, until the day that is chosen."""
        if self._is_put_away or self.game.is_veiled:
            return
        box = self.query_one(TextArea)
        if len(box.text) > limits.NOTE_CHARACTERS:
            with self.prevent(TextArea.Changed):
                box.load_text(self.together.sealed(self._writer.key))
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
            return
        now = self.game.world.now()
        opens = now.date() + timedelta(days=DAYS[self.query_one(Choice).at])
        self.together.seal(self._writer.key, box.text, opens, now)

    def put_away(self) -> None:
        """Nothing stays in the box, nor in what it can undo."""
        if self._is_put_away or not self.is_mounted:
            return
        self.take()
        self._is_put_away = True
        self._empty()

    def action_pass(self) -> None:
        """No last note of this one's; what was typed is gone, be it seen or veiled."""
        now = self.game.world.now()
        self.together.seal(self._writer.key, "", now.date(), now)
        self._empty()
        self.action_done()

    def _empty(self) -> None:
        with self.prevent(TextArea.Changed):
            self.query_one(TextArea).load_text("")

    def action_done(self) -> None:
        """The other one's turn, or back to the end of the sitting."""
        self.take()
        self.together.finish_seal(self._writer.key)
        self._then()
