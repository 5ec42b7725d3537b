"""A quiet page before the cards, for whoever set that: a breath, a place, phones away. Any key goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.as_two import BeforeCards
from tarot_tui.app.commands import commands_of
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.pictures.lamp import lamp
from tarot_tui.sitting.plan import Plan


class QuietPage(BeforeCards):
    """The lamp, and a few lines that ask for nothing."""

    SCENE = "quiet_page"
    CSS_PATH = "quiet_page.tcss"

    def __init__(self, game_texts: Mapping[str, Any], plan: Plan) -> None:
        super().__init__(game_texts)
        self._plan = plan

    def compose(self) -> ComposeResult:
        """The lamp and the lines."""
        tier, _ = self.game.look
        picture = PictureView(id="lamp")
        picture.show_made(lambda width: lamp(width, tier.glyphs == "blocks"))
        with Vertical(id="middle"):
            yield picture
            for line in self.texts["lines"]:
                yield Static(plain(line), classes="line")
            yield Static(plain(self.texts["any_key"]), classes="quiet line")
            yield from self.pair_line()
        yield Keys()

    def on_key(self, event: events.Key) -> None:
        """Whatever has no meaning of its own here goes on."""
        own = {
            key
            for command in commands_of(self.SCENE)
            if self.check_action(command.id, ())
            for key in command.keys.split(",")
        }
        if event.key not in own:
            event.stop()
            event.prevent_default()
            self.action_on()

    def on_click(self) -> None:
        """The mouse goes on too."""
        self.action_on()

    def action_on(self) -> None:
        """On to the cards."""
        if self.is_current:  # of two keys in one breath the second is not meant for it
            self.game.draw(self._plan, at_once=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Two do not go back: one of them says stop."""
        return self.game.two is None if action == "back" else super().check_action(action, parameters)

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
