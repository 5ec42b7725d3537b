"""What may stay of a guess: the cards of both weeks and, if they like, a line of each story."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.screens.two.guess_scene import GuessScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys


class GuessClose(GuessScene):
    """For both."""

    SCENE = "guess_close"
    AUTO_FOCUS = "Input"

    def compose(self) -> ComposeResult:
        """A line for each story."""
        with Head(id="head"):
            yield Static(plain(self.texts["title"]), id="title", classes="title")
            yield Static(id="pair")
        with Vertical(id="page"), VerticalScroll(classes="middle", can_focus=False):
            yield Static(plain(self.texts["lead"]), classes="quiet lead")
            for partner, _ in self.way.tellers:
                yield Static(id=f"of-{partner.key}")
                yield Input(
                    placeholder=self.texts["placeholder"],
                    id=f"line-{partner.key}",
                    max_length=limits.LINE_CHARACTERS,
                )
        yield Keys()

    def on_mount(self) -> None:
        """What was typed before is there again."""
        for partner, _ in self.way.tellers:
            line = self._line(partner.key)
            line.value = self.together.told(partner.key)
            line.cursor_blink = False
        self.veil_changed()

    def _line(self, key: str) -> Input:
        return self.query_one(f"#line-{key}", Input)

    def veil_changed(self) -> None:
        """Cover names and lines."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        for partner, index in self.way.tellers:
            said = self.say(self.texts["line"], who=partner, card=self.sitting.cards[index].card_name)
            self.query_one(f"#of-{partner.key}", Static).update(said)
        for line in self.query(Input):
            line.password = self.game.is_veiled

    def take(self) -> None:
        """What stands in the lines is in the sitting."""
        for partner, index in self.way.tellers:
            self.together.tell(partner.key, self._line(partner.key).value, index, self.game.world.now())

    def put_away(self) -> None:
        """Both typed here where both see it; it is kept in mind."""
        if self.is_mounted:
            self.take()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the other line, or on."""
        event.stop()
        if event.input is self.query(Input).last():
            self.way.keep()
        else:
            self.query(Input).last().focus()

    def action_on(self) -> None:
        """On to the file."""
        self.way.keep()

    def action_back(self) -> None:
        """Back to all five."""
        self.way.show_again()
