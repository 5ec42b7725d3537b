"""Names: what the two are called on the screen, if they like."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.two.partner import pair_of


class Names(TwoScene):
    """Two lines, both of which may stay empty."""

    SCENE = "names"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "#one"

    def compose(self) -> ComposeResult:
        """What is asked, and the two lines."""
        with Vertical(classes="middle"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet lead")
            yield Input(placeholder=self.texts["one"], id="one", max_length=limits.NAME_CHARACTERS)
            yield Input(placeholder=self.texts["other"], id="other", max_length=limits.NAME_CHARACTERS)
            yield Static(plain(self.texts["hint"]), classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """No blinking."""
        for line in self.query(Input):
            line.cursor_blink = False
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the names."""
        for line in self.query(Input):
            line.password = self.game.is_veiled

    def action_go(self) -> None:
        """To the other line, or on."""
        if self.focused is self.query_one("#one"):
            self.query_one("#other").focus()
            return
        one, other = (self.query_one(name, Input).value for name in ("#one", "#other"))
        self.flow.agree(pair_of(one, other))

    def action_back(self) -> None:
        """Back to Home, and no trace."""
        self.game.home()
