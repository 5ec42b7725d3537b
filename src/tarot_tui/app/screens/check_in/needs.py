"""One ask each: one of the two makes it in a frame, the other says yes, no, or words a smaller one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui import limits
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.screens.check_in.check_in_scene import CheckInScene
from tarot_tui.app.widgets.frame_line import FrameLine
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.two.check_in import Answer
from tarot_tui.two.partner import Partner

ANSWERS: Final[tuple[Answer, ...]] = ("yes", "no", "smaller")
State = Literal["asking", "answering", "wording", "answered"]


class NeedsTwo(CheckInScene):
    """Both see all of it. The question is only there to start from."""

    SCENE = "needs_two"

    def __init__(self, game_texts: Mapping[str, Any], one: Partner, other: Partner) -> None:
        """``one`` may ask ``other``."""
        super().__init__(game_texts)
        self._one = one
        self._other = other
        self._state: State = "asking"

    def compose(self) -> ComposeResult:
        """Who asks whom; the line; the answers."""
        texts = self.game.world.texts("check_in")["ask"]
        with Head(id="head"):
            yield Static(plain(self.way.title("needs")), id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"), VerticalScroll(id="words", can_focus=False):
            yield Static(plain(texts["lead"]), classes="quiet", id="lead")
            yield Static(id="asks")
            yield Static(id="prompt")
            yield FrameLine(id="ask", max_length=limits.LINE_CHARACTERS)
            yield Static(plain(self.texts["frames"]), classes="quiet", id="hint")
            yield Static(id="asked")
            with Vertical(id="answer"):
                yield Static(id="answers")
                yield OptionList(id="choices", markup=False)
                yield Input(
                    id="smaller", max_length=limits.LINE_CHARACTERS, placeholder=self.texts["smaller"]
                )
                yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """What was asked before is there again."""
        texts = self.game.world.texts("check_in")["ask"]
        self.query_one(Input).cursor_blink = False
        line = self.query_one(FrameLine)
        with self.prevent(FrameLine.Changed):
            line.value = self.way.said.asks(self._one.key)
            line.offer(texts["frames"])
        for answer in ANSWERS:
            key: str = self.texts[f"key_{answer}"]
            option = Content.assemble((key, "bold $prompt"), f"  {texts[answer]}")
            self.query_one(OptionList).add_option(Option(option))
        key, smaller = self._one.key, self.query_one(Input)
        smaller.value = self.way.said.worded(key)
        started: State = "wording" if smaller.value else "asking"
        self._turn_to("answered" if self.way.said.answered(key) else started)

    def _turn_to(self, state: State) -> None:
        self._state = state
        is_asking = state == "asking"
        for name in ("prompt", "ask", "hint"):
            self.query_one(f"#{name}").display = is_asking
        self.query_one("#asked").display = not is_asking
        self.query_one("#answer").display = not is_asking
        choices, smaller = self.query_one(OptionList), self.query_one(Input)
        choices.display = state == "answering"
        smaller.display = state == "wording"
        self.query_one("#said").display = state == "answered"
        self.veil_changed()
        if is_asking:
            self.query_one(FrameLine).begin()
        elif state == "answering":
            choices.highlighted = 0
            choices.focus()
        elif state == "wording":
            smaller.focus()
        else:
            self.set_focus(None)
        self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover names and words."""
        one, other, cover = self._one, self._other, veiled if self.game.is_veiled else str
        pair = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=pair[0], other=pair[1]))
        asks = "may_ask" if self._state == "asking" else "asks"
        self.query_one("#asks", Static).update(self.say(self.texts[asks], one=one, other=other))
        said = "says" if self._state == "answered" else "answers"
        self.query_one("#answers", Static).update(self.say(self.texts[said], one=one, other=other))
        self.query_one("#prompt", Static).update(plain(self.way.questions.asked("needs", one.key)))
        self.query_one("#asked", Static).update(plain(cover(self.way.said.asks(one.key)), "$note"))
        answered = self.way.said.answered(one.key)
        self.query_one("#said", Static).update(plain(cover(answered.said), "$note") if answered else "")
        self.query_one(FrameLine).cover(self.game.is_veiled)
        self.query_one(Input).password = self.game.is_veiled

    def take(self) -> None:
        """What stands in the line is what is asked, or the beginning of an answer."""
        if self._state == "wording":
            self.way.said.word(self._one.key, self.query_one(Input).value)
        elif self._state == "asking":
            asked = self.way.questions.asked("needs", self._one.key)
            self.way.said.ask_for(self._one.key, self.query_one(FrameLine).own, asked, self.game.world.now())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The letters answer, once there is something to answer."""
        if not self.is_mounted:
            return True
        match action:
            case "yes" | "no" | "smaller":
                return self._state == "answering"
            case "other":
                return self._state == "asking"
            case "back":
                return self._state != "asking"
        return True

    def on_suggesting_submitted(self, message: Suggesting.Submitted) -> None:
        """Enter: now the other answers."""
        message.stop()
        self.action_on()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Enter: the smaller one is worded."""
        message.stop()
        self.action_on()

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Enter, or the mouse."""
        self._answer(ANSWERS[message.option_index])

    def _answer(self, answer: Answer) -> None:
        if answer == "smaller":
            self._turn_to("wording")
            return
        said = self.game.world.texts("check_in")["ask"][answer]
        self.way.said.answer(self._one.key, answer, said, self.texts["over_answer"])
        self._turn_to("answered")

    def _word(self) -> None:
        words, label = (
            self.query_one(Input).value.strip(),
            self.game.world.texts("check_in")["ask"]["smaller"],
        )
        said = self.texts["worded"].format(label=label, words=words) if words else label
        self.way.said.answer(self._one.key, "smaller", said, self.texts["over_answer"])
        self._turn_to("answered")

    def action_on(self) -> None:
        """From the ask to its answer, and on."""
        self.take()
        if self._state == "asking" and self.way.said.asks(self._one.key):
            self._turn_to("answered" if self.way.said.answered(self._one.key) else "answering")
        elif self._state == "wording":
            self._word()
        elif self._state == "answering":
            self._answer(ANSWERS[self.query_one(OptionList).highlighted or 0])
        else:
            self.way.on()

    def action_yes(self) -> None:
        """The other says yes."""
        self._answer("yes")

    def action_no(self) -> None:
        """The other says no, which is as fine."""
        self._answer("no")

    def action_smaller(self) -> None:
        """The other words a smaller one."""
        self._answer("smaller")

    def action_other(self) -> None:
        """Another question to start from."""
        self.way.questions.other("needs", self._one.key)
        self.veil_changed()

    def action_pass(self) -> None:
        """On without an ask, or without an answer."""
        if self._state == "asking":
            self.query_one(FrameLine).value = ""
        self.way.on()

    def action_back(self) -> None:
        """Back to the ask, or to the answers."""
        self._turn_to("answering" if self._state in ("wording", "answered") else "asking")
