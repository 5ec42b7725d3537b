"""Scenes that one sees alone, and two see together: for two they have the keys that two have everywhere."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from tarot_tui.app.named import said
from tarot_tui.app.scene import Scene


class AsTwo(Scene):
    """A scene with a key to pause and one to stop, where two sit before it."""

    def pair_line(self) -> ComposeResult:
        """A line that names the two; alone there is none."""
        if self.game.two:
            yield Static(id="pair", classes="quiet")

    def veil_changed(self) -> None:
        """Cover the names."""
        if two := self.game.two:
            one, other = two.together.order
            names = said(self.game, self.game.game_texts["table"]["two"], one=one, other=other)
            self.query_one("#pair", Static).update(names)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Alone there is neither."""
        return self.game.two is not None if action in ("pause", "stop") else True

    def action_pause(self) -> None:
        """A pause of two."""
        if two := self.game.two:
            two.pause()

    def action_stop(self) -> None:
        """One of the two says stop."""
        if two := self.game.two:
            two.stop()


class BeforeCards(AsTwo):
    """A scene before the cards lie: after a pause it is there as it was, with what was taken so far."""

    def on_mount(self) -> None:
        """Name the two."""
        self.veil_changed()

    def action_pause(self) -> None:
        """A pause over it."""
        if two := self.game.two:
            two.pause_over()
