"""Agreement: what holds between the two, read together; then each says yes on a page of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.two.partner import Pair, Partner, is_letter, likely_letter


class Agreement(TwoScene):
    """Three pages: the rules, the one, the other. A letter is a yes, and opens that person's side from then on."""

    SCENE = "agreement"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "#rules"

    def __init__(self, game_texts: Mapping[str, Any], pair: Pair) -> None:
        super().__init__(game_texts)
        self._pair = list(pair)
        self._agreed = 0
        """How many have said yes."""
        self._is_read = False

    def compose(self) -> ComposeResult:
        """The rules; then the page of one."""
        two = self.game.world.texts("two")
        with Vertical(classes="middle", id="read"):
            yield Static(plain(two["title"]), classes="title lead")
            with VerticalScroll(id="rules"):
                for rule in (*two["rules"], *self.texts["notes"]):
                    with Horizontal(classes="rule"):
                        yield Static("·", classes="dot", markup=False)
                        yield Static(plain(rule))
        with Vertical(classes="middle centred", id="own"):
            yield Static(id="ask")
            yield Static(id="said", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """The rules come first."""
        self._show()

    def _show(self) -> None:
        self.query_one("#read").display = not self._is_read
        self.query_one("#own").display = self._is_read
        if self._is_read:
            partner = self._turn
            self.query_one("#ask", Static).update(self.say(self.texts["ask"], who=partner))
            letter = likely_letter(partner, self._taken)
            self._say(self.texts["letter"].format(letter=letter))
        self.refresh_bindings()

    @property
    def _turn(self) -> Partner:
        return self._pair[self._agreed]

    @property
    def _taken(self) -> str:
        return self._pair[0].letter

    def _say(self, text: str) -> None:
        self.query_one("#said", Static).update(plain(text))

    def on_key(self, event: events.Key) -> None:
        """A letter is a yes."""
        if not self._is_read or not event.character or not event.character.isalpha():
            return
        event.stop()
        event.prevent_default()
        letter = event.character.lower()
        if not is_letter(letter):
            self._say(self.texts["no_letter"])
        elif letter == self._taken:
            self._say(self.texts["taken"].format(letter=letter))
        else:
            self._pair[self._agreed] = self._turn._replace(letter=letter)
            self._agreed += 1
            if self._agreed == len(self._pair):
                self.flow.agreed((self._pair[0], self._pair[1]))
            else:
                self._show()

    def veil_changed(self) -> None:
        """Cover the names."""
        if self._agreed < len(self._pair):
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Reading is over once it is over."""
        return not self._is_read if action == "read" else True

    def action_read(self) -> None:
        """On to the page of the one."""
        self._is_read = True
        self.set_focus(None)
        self._show()

    def action_not_now(self) -> None:
        """A no is as fine as a yes: back to Home, and no trace."""
        self.game.home()
