"""Pause: a curtain for as long as the two like, with a time to come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys

USUAL_MINUTES: Final = 20
STEP_MINUTES: Final = 5
MOST_MINUTES: Final = 24 * 60


class Pause(TwoScene):
    """For both. It ends when each has pressed their letter, and then space."""

    SCENE = "pause"
    CSS_PATH = "two.tcss"

    def __init__(self, game_texts: Mapping[str, Any], then: Callable[[], None]) -> None:
        super().__init__(game_texts)
        self._then = then
        self._minutes = USUAL_MINUTES
        self._here: set[str] = set()
        """Letters that were pressed."""

    def compose(self) -> ComposeResult:
        """When they want to be back, and how it ends."""
        with Vertical(classes="middle centred"):
            yield Static(self.texts["title"], classes="title", markup=False)
            yield Static(id="until")
            yield Static(id="turn")
        yield Keys()

    def on_mount(self) -> None:
        """Note when it began."""
        self._began = self.game.world.now()
        if self.game.sitting:
            self.game.sitting.pause()
            self.game.changed()
        self._show()

    def _show(self) -> None:
        until = self._began + timedelta(minutes=self._minutes)
        key = "until" if until.date() == self._began.date() else "until_tomorrow"
        self.query_one("#until", Static).update(self.texts[key].format(time=f"{until:%H:%M}"))
        if not self.flow.has_agreed:
            self.query_one("#turn", Static).update(self.texts["on"])
            return
        one, other = self.together.pair
        waits = [partner for partner in (one, other) if partner.letter not in self._here]
        if not waits:
            self.query_one("#turn", Static).update(self.texts["on"])
        else:
            key = "both" if len(waits) > 1 else "one_more"
            self.query_one("#turn", Static).update(self.say(self.texts[key], one=waits[0], other=waits[-1]))

    def veil_changed(self) -> None:
        """Cover the names."""
        self._show()

    def on_key(self, event: events.Key) -> None:
        """Both letters in either order, then space."""
        letter = (event.character or "").lower()
        if letter in {partner.letter for partner in self.together.pair} and letter:
            event.stop()
            self._here.add(letter)
            self._show()
        elif event.key == "space" and len(self._here) == len(self.together.pair):
            event.stop()
            self._then()

    def action_later(self) -> None:
        """Back a little later."""
        self._minutes = min(self._minutes + STEP_MINUTES, MOST_MINUTES)
        self._show()

    def action_sooner(self) -> None:
        """Back a little sooner."""
        self._minutes = max(self._minutes - STEP_MINUTES, STEP_MINUTES)
        self._show()
