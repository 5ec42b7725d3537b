"""Look: both see the card and its question; then one of them writes, and the other looks away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from tarot_tui.app.opening import Opening
from tarot_tui.app.say import plain
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.page_view import to_fill
from tarot_tui.app.widgets.topic_view import TopicFace, topic_words


class Look(TwoScene):
    """For both. The letter of the one who writes first leads on."""

    SCENE = "look"
    CSS_PATH = "two.tcss"

    def __init__(self, game_texts: Mapping[str, Any], topic: Topic) -> None:
        super().__init__(game_texts)
        self._topic = topic
        self.set_class(topic.card is None, "-no-card")
        self._opening: Opening | None = None
        self._has_other = False

    def compose(self) -> ComposeResult:
        """Picture, words, and whose turn it is."""
        with Head(id="head"):
            yield Static(id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"):
            yield TopicFace(self.game, self._topic, self.deck)
            with Vertical(id="words"):
                yield from topic_words(self.game, self._topic)
                yield Static(id="prompt")
                if page := self._topic.page:
                    yield Static(plain(page.hint), classes="quiet")
                    if to_fill(page):
                        yield Static(plain(to_fill(page)), id="to-fill", classes="quiet")
                yield Static(id="turn")
        yield Keys()

    def on_mount(self) -> None:
        """Show it."""
        self._has_other = self.flow.has_other_question(self._topic)
        self._opening = Opening(self.together.partner(self.together.answers.writer).letter)
        self._show()

    def _show(self) -> None:
        one, other = self.together.order
        self.query_one("#title", Static).update(plain(self._topic.title))
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        self.query_one("#prompt", Static).update(plain(self._topic.prompt))
        is_half_open = self._opening is not None and self._opening.is_half_open
        turn = self.texts["half_open" if is_half_open else "turn"]
        self.query_one("#turn", Static).update(self.say(turn, one=one, other=other))

    def veil_changed(self) -> None:
        """Cover the names."""
        self._show()

    def on_key(self, event: events.Key) -> None:
        """The writer's letter, then space."""
        if self._opening and self._opening.hears(event):
            event.stop()
            event.prevent_default()
            if self._opening.is_open:
                self.flow.write(self._topic)
            else:
                self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether there is another question."""
        return self._has_other if action == "other" else True

    def action_other(self) -> None:
        """Another question, for both."""
        prompt = self.flow.other_question(self._topic)
        if not prompt:
            self.game.tell(self.texts["no_other"])
            return
        self._topic = self._topic._replace(prompt=prompt)
        self.flow.ask_instead(self._topic)
        self._show()

    def action_pass(self) -> None:
        """Both leave it without a word."""
        self.flow.pass_together(self._topic)
