"""A look back on one promise: what became of it, and what was noticed. Its words show when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static, TextArea
from textual.widgets.option_list import Option

from tarot_tui import limits
from tarot_tui.app.answering import Answering
from tarot_tui.app.commands import first_key
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.days import day_in_words
from tarot_tui.lookback.promises import OUTCOMES, Answer
from tarot_tui.readings.promised import sentence_of
from tarot_tui.readings.reading import Outcome
from tarot_tui.text import one_line


class PromiseBack(Answering):
    """Four answers, each as good as the others; then a box, which may stay empty."""

    SCENE = "promise_back"
    CSS_PATH = "promise_back.tcss"
    AUTO_FOCUS = "#outcomes"

    def __init__(self, game_texts: Mapping[str, Any], answer: Answer) -> None:
        super().__init__(game_texts, answer)
        self._key_texts = game_texts

    def compose(self) -> ComposeResult:
        """When it was made, its words, the answers, the box."""
        shared = self.game.world.texts("share")
        made = self.texts["made"].format(
            day=day_in_words(self.answer.made, shared), title=one_line(self.answer.reading_title)
        )
        with Vertical(id="middle"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(made), classes="quiet", id="made")
            yield Static(id="promise")
            yield OptionList(*map(self._option, OUTCOMES), id="outcomes", markup=False)
            with Vertical(id="noticing"):
                yield Static(plain(self.texts["noticed"]), id="asked")
                yield TextArea(id="note", soft_wrap=True, show_line_numbers=False, tab_behavior="focus")
        yield Keys()

    def _option(self, outcome: Outcome) -> Option:
        key = first_key(self.SCENE, outcome, self._key_texts)
        return Option(Content.assemble((f"{key}  ", "$primary"), self.texts[outcome]))

    def on_mount(self) -> None:
        """Nothing is chosen: the mark stands on the first."""
        box = self.query_one(TextArea)
        box.cursor_blink = False
        outcomes = self.query_one(OptionList)
        outcomes.highlighted = OUTCOMES.index(self.answer.outcome) if self.answer.outcome else 0
        self._follow()
        self.veil_changed()

    def _follow(self) -> None:
        """The box is there once something was said."""
        self.query_one("#noticing").display = bool(self.answer.outcome)
        self.refresh_bindings()

    def _show_promise(self) -> None:
        promise, texts = self.answer.promise, self.texts
        said = texts["covered"]
        if self.shows:
            moment, act = one_line(promise.moment), one_line(promise.act)
            said = sentence_of(self.game.world.texts("share")["promise"], moment, act)
            said = veiled(said) if self.game.is_veiled else said
        line = self.query_one("#promise", Static)
        line.update(plain(said))
        line.set_class(not self.shows, "quiet")

    def veil_changed(self) -> None:
        """Cover what was promised, and what is written."""
        self._show_promise()
        box, text = self.query_one(TextArea), self.answer.noticed
        box.read_only = self.game.is_veiled
        shown = veiled(text) if self.game.is_veiled else text
        if box.text != shown:
            with self.prevent(TextArea.Changed):
                box.load_text(shown)
                box.move_cursor(box.document.end)

    # What is said

    def _say(self, outcome: Outcome) -> None:
        if outcome != self.answer.outcome:
            self.answer.outcome = outcome
            self.kept.touch()
            self.kept.flush()
        self.query_one(OptionList).highlighted = OUTCOMES.index(outcome)
        self._follow()
        self.query_one(TextArea).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter, or the mouse."""
        event.stop()
        self._say(OUTCOMES[event.option_index])

    def on_text_area_changed(self) -> None:
        """What is typed is in the file within a second."""
        self.take()

    def take(self) -> None:
        """What stands in the box is what was noticed."""
        box = self.query_one(TextArea)
        if self.game.is_veiled or box.text == self.answer.noticed:
            return
        if len(box.text) > limits.NOTICED_CHARACTERS:
            with self.prevent(TextArea.Changed):
                box.load_text(self.answer.noticed)
                box.move_cursor(box.document.end)
            self.game.tell(self.texts["full"].format(limit=limits.NOTICED_CHARACTERS), "warning")
            return
        self.answer.noticed = box.text
        self.kept.touch()

    # Commands

    def on_descendant_focus(self, _: events.DescendantFocus) -> None:
        """The footer follows the keys."""
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the box while one writes."""
        is_writing = isinstance(self.focused, TextArea)
        match action:
            case "keep":
                return bool(self.answer.outcome)
            case "say" | "show" | "done" | "partly" | "not_yet" | "let_go":
                return not is_writing
        return True

    def action_show(self) -> None:
        """The words of the promise, or cover them again."""
        self.shows = not self.shows
        self._show_promise()

    def action_say(self) -> None:
        """The answer under the mark."""
        self._say(OUTCOMES[self.query_one(OptionList).highlighted or 0])

    def action_done(self) -> None:
        """It was done."""
        self._say("done")

    def action_partly(self) -> None:
        """A part of it was."""
        self._say("partly")

    def action_not_yet(self) -> None:
        """It was not, so far."""
        self._say("not_yet")

    def action_let_go(self) -> None:
        """It is let go."""
        self._say("let_go")

    def action_keep(self) -> None:
        """All is said."""
        if self.game.may_go():
            self.game.pop_screen()
            self.game.tell(self.texts["kept"])
