"""The reveal of a guess: all that both picked, at the same moment. Nothing here is right or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.screens.two.guess_scene import GuessScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picked_row import PickedRow
from tarot_tui.two.guess import Picks


class GuessReveal(GuessScene):
    """For both."""

    SCENE = "guess_reveal"

    def __init__(self, game_texts: Mapping[str, Any], seen: tuple[Picks, ...]) -> None:
        super().__init__(game_texts)
        self._seen = seen

    def compose(self) -> ComposeResult:
        """Five faces, the signs under them, and the same in words."""
        with Head(id="head"):
            yield Static(plain(self.texts["title"]), id="title", classes="title")
            yield Static(id="pair")
        yield self.row()
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(PickedRow).offer_to(self.faces(), self.way.deck)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the names."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        self.query_one(PickedRow).sign(self.signs(self._seen))
        lines = [
            self._line(picks) for picks in self._seen if picks.own is not None or picks.thought is not None
        ]
        said = Content("\n").join(lines) if lines else plain(self.texts["nothing"])
        self.query_one("#said", Static).update(said)

    def _line(self, picks: Picks) -> Content:
        names = [card.name for card in self.way.faces]
        fills = {
            key: names[place]
            for key, place in (("own", picks.own), ("thought", picks.thought))
            if place is not None
        }
        text = self.texts["both" if len(fills) > 1 else next(iter(fills))]
        who, other = self.together.partner(picks.by), self.together.other(picks.by)
        return self.say(text, who=who, other=other, **fills)

    def action_on(self) -> None:
        """The story of the first."""
        self.way.tell()
