"""Curtain: nothing of what was typed before it is anywhere, and only the one who is named opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.opening import Deafness, Opening
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.two.partner import Partner


class Curtain(TwoScene):
    """For one of the two, who opens it with their letter and then space."""

    SCENE = "curtain"
    CSS_PATH = "two.tcss"

    def __init__(
        self, game_texts: Mapping[str, Any], partner: Partner, then: Callable[[], None], is_for_both: bool
    ) -> None:
        super().__init__(game_texts)
        self._partner = partner
        self._then = then
        self._is_for_both = is_for_both
        self._opening = Opening(partner.letter)
        self.deafness = Deafness(self, self.refresh_bindings)

    def compose(self) -> ComposeResult:
        """Whose turn it is, who looks away, and how it opens."""
        with Vertical(classes="middle centred"):
            yield Static(id="who")
            yield Static(id="away")
            yield Static(id="turn")
        yield Keys()

    def on_mount(self, event: events.Mount) -> None:
        """Hear nothing until the keys pause."""
        self.deafness.begin(event)
        self._show()

    def _show(self) -> None:
        partner, other = self._partner, self.together.other(self._partner.key)
        ends = "_both" if self._is_for_both else ""
        for name in ("who", "away"):
            said = self.say(self.texts[name + ends], who=partner, other=other)
            self.query_one(f"#{name}", Static).update(said)
        turn = self.texts["half_open" if self._opening.is_half_open else "turn"]
        self.query_one("#turn", Static).update(self.say(turn, who=partner, other=other))

    def veil_changed(self) -> None:
        """Cover the names."""
        self._show()

    def on_key(self, event: events.Key) -> None:
        """The letter of the one it is for, then space. Nothing else opens it."""
        if not self.deafness.hears(event):
            event.stop()
            event.prevent_default()
        elif self._opening.hears(event):
            event.stop()
            event.prevent_default()
            if self._opening.is_open:
                self._then()
            else:
                self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Deaf for the scene's own keys too."""
        return self.deafness.is_over if action in ("pause", "stop") else True
