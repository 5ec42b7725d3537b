"""Story: one of the two tells of the card that they picked for their week, and the other listens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.screens.two.guess_scene import GuessScene
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.topic_view import TopicFace
from tarot_tui.two.partner import Partner

_LISTENER_LINES: Final = 3


class Story(GuessScene):
    """For both."""

    SCENE = "story"

    def __init__(self, game_texts: Mapping[str, Any], teller: Partner, topic: Topic, number: int) -> None:
        super().__init__(game_texts)
        self._teller = teller
        self._topic = topic
        self._number = number

    def compose(self) -> ComposeResult:
        """The card, who tells, and who listens."""
        assert self._topic.card is not None
        with Head(id="head"):
            yield Static(plain(self.texts["title"]), id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"):
            yield TopicFace(self.game, self._topic, self.deck)
            with Vertical(id="words"):
                yield Static(plain(self.sitting.cards[self._topic.card].card_name.upper()), id="name")
                yield Static(id="tells")
                yield Static(plain(self._topic.prompt), id="asked", classes="quiet")
                with Vertical(id="floor"):
                    yield Static(id="listens")
                    for line in self.game.world.texts("two")["listener"]["lines"][:_LISTENER_LINES]:
                        yield Static(plain(f"“{line}”"), classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """Show the names."""
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the names."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        one, other = self._teller, self.together.other(self._teller.key)
        for name in ("tells", "listens"):
            self.query_one(f"#{name}", Static).update(self.say(self.texts[name], one=one, other=other))

    def action_on(self) -> None:
        """The other one tells, or what may stay."""
        self.way.tell(self._number + 1)

    def action_back(self) -> None:
        """Back to all five."""
        self.way.show_again()
