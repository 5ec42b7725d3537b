"""Write: one of the two, alone with the question and a box of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.box import Box
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.topic_view import TopicFace, topic_words
from tarot_tui.two.partner import Partner

_COUNT_FROM = 500
"""Characters left from which the count shows."""


class Write(TwoScene):
    """For one alone. What is typed is in memory and nowhere else."""

    SCENE = "write"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "#note"
    IS_ALONE = True

    def __init__(self, game_texts: Mapping[str, Any], topic: Topic, writer: Partner) -> None:
        super().__init__(game_texts)
        self._topic = topic
        self._writer = writer
        self._is_put_away = False

    def compose(self) -> ComposeResult:
        """Who writes, picture, words, box."""
        with Horizontal(id="head"):
            yield Static(id="title")
            yield Static(plain(self._topic.place), id="place", classes="quiet")
        with Horizontal(id="body"):
            yield TopicFace(self.game, self._topic, self.deck)
            with Vertical(id="words"):
                yield from topic_words(self.game, self._topic)
                yield Static(id="prompt")
                yield Box(id="note")
        yield Keys()

    def on_mount(self) -> None:
        """What was written before a pause is there again."""
        box = self.query_one(TextArea)
        box.placeholder = plain(self.texts["placeholder"])
        box.load_text(self.together.answers.writing)
        box.move_cursor(box.document.end)
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the box and the names while the veil is down."""
        other = self.together.other(self._writer.key)
        head = self.say(self.texts["title"], who=self._writer, other=other)
        self.query_one("#title", Static).update(head)
        self.query_one("#prompt", Static).update(plain(self.together.answers.asked))
        box, text = self.query_one(TextArea), self.together.answers.writing
        box.read_only = self.game.is_veiled
        shown = veiled(text) if self.game.is_veiled else text
        if box.text != shown:
            with self.prevent(TextArea.Changed):
                box.load_text(shown)
        self._show_room()

    def on_text_area_changed(self) -> None:
        """Every change is in memory at once."""
        self.take()

    def take(self) -> None:
        """What stands in the box goes into the writer's keeping."""
        if self._is_put_away or self.game.is_veiled:
            return
        box = self.query_one(TextArea)
        if len(box.text) > limits.NOTE_CHARACTERS:
            at = box.cursor_location
            with self.prevent(TextArea.Changed):
                box.load_text(self.together.answers.writing)
            box.move_cursor(at)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
            return
        self.together.answers.write(box.text)
        self._show_room()

    def put_away(self) -> None:
        """Nothing stays in the box, nor in what it can undo."""
        if self._is_put_away or not self.is_mounted:
            return
        self.take()
        self._is_put_away = True
        with self.prevent(TextArea.Changed):
            self.query_one(TextArea).load_text("")

    def _show_room(self) -> None:
        box = self.query_one(TextArea)
        left = limits.NOTE_CHARACTERS - len(box.text)
        said = self.texts["veiled"] if self.game.is_veiled else self.texts["alone"]
        box.border_subtitle = plain(
            self.texts["left"].format(count=max(0, left)) if left <= _COUNT_FROM else said
        )

    def action_done(self) -> None:
        """On to what happens with it."""
        self.flow.choose(self._topic)

    def action_pass(self) -> None:
        """The same: a pass is a note that nobody sees."""
        self.flow.choose(self._topic)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A question without a card has no other one."""
        return self._topic.card is not None if action == "other" else True

    def action_other(self) -> None:
        """The card's other question, for this writer."""
        index = self._topic.card
        other = self.sitting.prompt_beside(index, self.together.answers.asked) if index is not None else ""
        if not other:
            self.game.tell(self.texts["no_other"])
            return
        self.together.answers.ask(other)
        self.query_one("#prompt", Static).update(plain(other))
