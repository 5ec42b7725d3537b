"""Good things first: each of the two names one, aloud or in a line that both see."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.screens.check_in.check_in_scene import CheckInScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys


class GoodTwo(CheckInScene):
    """One question, a line for each."""

    SCENE = "good_two"
    AUTO_FOCUS = "Input"

    def compose(self) -> ComposeResult:
        """The question, and the two lines."""
        with Head(id="head"):
            yield Static(plain(self.way.title("good")), id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"), VerticalScroll(id="words", can_focus=False):
            yield Static(id="prompt")
            for partner in self.way.order:
                yield Static(id=f"names-{partner.key}", classes="names")
                yield Input(
                    placeholder=self.texts["placeholder"],
                    id=f"good-{partner.key}",
                    max_length=limits.LINE_CHARACTERS,
                )
            yield Static(plain(self.texts["hint"]), classes="quiet", id="hint")
        yield Keys()

    def on_mount(self) -> None:
        """What was typed before is there again."""
        for partner in self.way.order:
            line = self._line(partner.key)
            line.value = self.way.said.good(partner.key)
            line.cursor_blink = False
        self.veil_changed()

    def _line(self, key: str) -> Input:
        return self.query_one(f"#good-{key}", Input)

    def veil_changed(self) -> None:
        """Cover names and lines."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        self.query_one("#prompt", Static).update(plain(self.way.questions.asked("good")))
        for partner in self.way.order:
            said = self.say(self.texts["names"], who=partner, other=self.together.other(partner.key))
            self.query_one(f"#names-{partner.key}", Static).update(said)
        for line in self.query(Input):
            line.password = self.game.is_veiled

    def take(self) -> None:
        """What stands in the lines is in the sitting."""
        asked, now = self.way.questions.asked("good"), self.game.world.now()
        for partner in self.way.order:
            if self._line(partner.key).value != self.way.said.good(partner.key):
                self.way.said.name_good(partner.key, self._line(partner.key).value, asked, now)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the other line, or on."""
        event.stop()
        if event.input is self.query(Input).last():
            self.way.on()
        else:
            self.query(Input).last().focus()

    def action_on(self) -> None:
        """On to the next round."""
        self.way.on()

    def action_other(self) -> None:
        """Another question, as long as nobody has answered this one in writing."""
        self.take()
        if self.way.said.has_good:
            self.game.tell(self.texts["answered"])
            return
        self.way.questions.other("good")
        self.veil_changed()
