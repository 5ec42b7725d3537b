"""Write: one of the two, alone with the question and a box of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.page_view import sheet_for
from tarot_tui.app.widgets.sheets import BoxSheet, Sheet
from tarot_tui.app.widgets.topic_view import TopicFace, topic_words
from tarot_tui.two.partner import Partner

_COUNT_FROM = 500
"""Characters left from which the count shows."""


class Write(TwoScene):
    """For one alone. What is typed is in memory and nowhere else."""

    SCENE = "write"
    CSS_PATH = ["two.tcss", "../exercises/sheets.tcss"]  # noqa: RUF012 - Textual's own way of declaring it
    IS_ALONE = True

    def __init__(self, game_texts: Mapping[str, Any], topic: Topic, writer: Partner) -> None:
        super().__init__(game_texts)
        self._topic = topic
        self.set_class(topic.card is None, "-no-card")
        self._writer = writer
        self._has_other = False
        self._is_put_away = False

    def compose(self) -> ComposeResult:
        """Who writes, picture, words, and what to write on."""
        topic = self._topic
        with Head(id="head"):
            yield Static(id="title")
            yield Static(plain(topic.place), id="place", classes="quiet least")
        with Horizontal(id="body"):
            yield TopicFace(self.game, topic, self.deck)
            with Vertical(id="words"):
                yield from topic_words(self.game, topic)
                yield Static(id="prompt")
                if topic.page:
                    yield Static(plain(topic.page.hint), id="hint", classes="quiet")
                yield sheet_for(topic.page, self.game.game_texts["exercise"], self.texts["placeholder"])
                yield Static(id="unseen", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """What was written before a pause is there again."""
        self._has_other = self.flow.has_other_question(self._topic)
        self._sheet.fill(self.together.answers.writing)
        self._sheet.begin()
        self.query_one("#unseen").display = not isinstance(self._sheet, BoxSheet)
        self.veil_changed()

    @property
    def _sheet(self) -> Sheet:
        return self.query_one(Sheet)

    def veil_changed(self) -> None:
        """Cover what was written and the names while the veil is down."""
        other = self.together.other(self._writer.key)
        head = self.say(self.texts["title"], who=self._writer, other=other)
        self.query_one("#title", Static).update(head)
        self.query_one("#prompt", Static).update(plain(self.together.answers.asked))
        self._sheet.cover(self.game.is_veiled)
        self._show_room()

    def on_sheet_changed(self) -> None:
        """Every change is in memory at once."""
        self.take()

    def take(self) -> None:
        """What stands here goes into the writer's keeping."""
        if self._is_put_away:
            return
        text = self._sheet.text
        if len(text) > limits.NOTE_CHARACTERS:
            self._sheet.put_back(self.together.answers.writing)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
            return
        self.together.answers.write(text)
        self._show_room()

    def put_away(self) -> None:
        """Nothing stays on the sheet, nor in what a box can undo."""
        if self._is_put_away or not self.is_mounted:
            return
        self.take()
        self._is_put_away = True
        self._sheet.fill("")

    def _show_room(self) -> None:
        sheet = self._sheet
        if not isinstance(sheet, BoxSheet):  # whose frame has a place for it
            said = self.texts["veiled" if self.game.is_veiled else "unseen"]
            self.query_one("#unseen", Static).update(plain(said))
            return
        left = limits.NOTE_CHARACTERS - len(sheet.text)
        said = self.texts["veiled"] if self.game.is_veiled else self.texts["alone"]
        sheet.say(self.texts["left"].format(count=max(0, left)) if left <= _COUNT_FROM else said)

    def action_done(self) -> None:
        """On to what happens with it."""
        self.flow.choose(self._topic)

    def action_pass(self) -> None:
        """The same: a pass is a note that nobody sees."""
        self.flow.choose(self._topic)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether there may be another question."""
        return self._has_other if action == "other" else True

    def action_other(self) -> None:
        """Another question, for this writer."""
        other = self.flow.question_beside(self._topic, self.together.answers.asked)
        if not other:
            self.game.tell(self.texts["no_other"])
            return
        self.together.answers.ask(other)
        self.query_one("#prompt", Static).update(plain(other))
