"""Reveal: what both wanted to show, at the same moment; then each has the floor for a while, if they like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.page_view import as_filled
from tarot_tui.app.widgets.topic_view import TopicFace
from tarot_tui.two.answers import Shown
from tarot_tui.two.partner import Partner

_LISTENER_LINES: Final = 3


class Reveal(TwoScene):
    """For both."""

    SCENE = "reveal"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "#notes"

    def __init__(
        self,
        game_texts: Mapping[str, Any],
        topic: Topic,
        order: tuple[Partner, Partner],
        shown: tuple[Shown, ...],
    ) -> None:
        super().__init__(game_texts)
        self._topic = topic
        self._order = order
        self._shown = shown
        self._floor = -1
        """Whose turn it is to talk, as a place in the order; -1 while both read."""

    def compose(self) -> ComposeResult:
        """The question, the notes, and the floor."""
        with Head(id="head"):
            yield Static(plain(self._topic.title), id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"):
            yield TopicFace(self.game, self._topic, self.deck)
            with Vertical(id="words"):
                yield Static(plain(self._topic.prompt), id="prompt")
                with VerticalScroll(id="notes"):
                    page = self._topic.page
                    with Horizontal(id="sides", classes="-dials" if page and page.kind == "dial" else None):
                        for shown in self._shown:
                            with Vertical(classes="side"):
                                yield Static(classes="writer")
                                if shown.asked != self._topic.prompt:
                                    yield Static(plain(shown.asked), classes="asked quiet")
                                yield Static(classes="shown")
                    if page and page.seen and len(self._shown) > 1:
                        yield Static(plain(page.seen), id="seen", classes="quiet")
                    if not self._shown:
                        yield Static(plain(self.texts["nothing"]), id="nothing")
                with Vertical(id="floor"):
                    yield Static(id="speaks")
                    yield Static(id="lines", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """Show it."""
        self.query_one("#sides").display = bool(self._shown)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover names and notes."""
        one, other = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=one, other=other))
        for shown, side in zip(self._shown, self.query(".side"), strict=True):
            side.query_one(".writer", Static).update(self.named(self.together.partner(shown.by)))
            texts = self.game.game_texts["exercise"]
            said = as_filled(self._topic.page, shown.text, texts, is_veiled=self.game.is_veiled)
            side.query_one(".shown", Static).update(said)
        self._show_floor()

    def _show_floor(self) -> None:
        speaks, lines = self.query_one("#speaks", Static), self.query_one("#lines", Static)
        if self._floor < 0:
            speaks.update(plain(self.texts["read"] if self._shown else ""))
            lines.display = False
            return
        speaker, listener = self._order[self._floor], self._order[1 - self._floor]
        speaks.update(self.say(self.texts["floor"], one=speaker, other=listener))
        lines.display = True
        listening = self.game.world.texts("two")["listener"]["lines"][:_LISTENER_LINES]
        lines.update(plain("   ".join(f"“{line}”" for line in listening)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """When both had the floor, what led to it leads on."""
        return self._floor + 1 < len(self._order) if action == "on" else True

    def action_on(self) -> None:
        """The floor for the one, then for the other."""
        self._floor += 1
        self._show_floor()
        self.refresh_bindings()

    def action_next(self) -> None:
        """On at once."""
        self.flow.next()
