"""The guess: both look at five faces; then one of them picks, and the other looks away."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from tarot_tui.app.opening import Opening
from tarot_tui.app.say import plain
from tarot_tui.app.screens.two.guess_scene import GuessScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picked_row import PickedRow


class GuessLook(GuessScene):
    """For both. The letter of the one who picks first leads on."""

    SCENE = "guess"

    _opening: Opening | None = None
    _has_others = True

    def compose(self) -> ComposeResult:
        """Five faces, what will be done with them, and whose turn it is."""
        with Head(id="head"):
            yield Static(plain(self.texts["title"]), id="title", classes="title")
            yield Static(id="pair")
        yield Static(plain(self.texts["lead"]), id="prompt")
        yield self.row(has_signs=False)
        yield Static(id="turn")
        yield Keys()

    def on_mount(self) -> None:
        """Lay them down."""
        self._opening = Opening(self.way.order[0].letter)
        self._lay(animate=True)
        self.veil_changed()

    def _lay(self, *, animate: bool = False) -> None:
        self._has_others = self.way.has_others
        self.query_one(PickedRow).offer_to(self.faces(), self.way.deck, animate=animate)
        self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover the names."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        one, other = self.way.order
        is_half_open = self._opening is not None and self._opening.is_half_open
        turn = self.texts["half_open" if is_half_open else "turn"]
        self.query_one("#turn", Static).update(self.say(turn, one=one, other=other))

    def on_key(self, event: events.Key) -> None:
        """The first one's letter, then space. Any key skips what moves."""
        self.query_one(PickedRow).finish()
        if self._opening and self._opening.hears(event):
            event.stop()
            event.prevent_default()
            if self._opening.is_open:
                self.way.pick()
            else:
                self.veil_changed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """As long as there are other cards."""
        return self._has_others if action == "others" else True

    def action_others(self) -> None:
        """Five others, for both."""
        self.way.lay_others()
        self._lay()
