"""One person's rounds: a question and a box, one after the other; the last is an ask to bring along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.check_in_alone import AloneWay
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.box import Box
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.frame_line import FrameLine
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.checkin.questions import KINDS, ROUNDS

_COUNT_FROM = 500
"""Characters left from which the count shows."""


class CheckAlone(SittingScene):
    """The round that is on. What is typed is in the draft within a second."""

    SCENE = "check_alone"
    CSS_PATH = "check_in.tcss"

    def __init__(self, game_texts: Mapping[str, Any], way: AloneWay) -> None:
        super().__init__(game_texts)
        self.way = way
        """The way through the check-in."""
        self._round = way.rounds.at
        """The round of this scene: the way may have gone on while it is still being left."""

    @property
    def _is_ask(self) -> bool:
        return self._round == "needs"

    @property
    def _text(self) -> str:
        return self.way.rounds.text(self._round)

    def compose(self) -> ComposeResult:
        """Round and count, question, box."""
        rounds, texts = self.way.rounds, self.game.world.texts("check_in")
        at = ROUNDS.index(self._round) + 1
        with Horizontal(id="head"):
            title = self.texts["needs"] if self._is_ask else texts["rounds"][self._round]
            yield Static(plain(title), id="title", classes="title")
            yield Static(
                plain(self.texts["of"].format(number=at, count=len(ROUNDS))), classes="quiet", id="count"
            )
        with Horizontal(id="body"), Vertical(id="words"):
            if self._round == "feelings":
                kinds = [self.texts[f"about_{kind}"] for kind in KINDS]
                yield Choice("about", kinds, KINDS.index(rounds.kind)).titled(self.texts["about"])
            yield Static(id="prompt")
            if self._is_ask:
                yield Static(plain(self.texts["ask"]), classes="quiet", id="lead")
                yield FrameLine(id="ask", max_length=limits.LINE_CHARACTERS)
                yield Static(plain(self.texts["frames"]), classes="quiet", id="hint")
                yield Static(id="safe", classes="quiet")
            else:
                yield Box(id="note")
        yield Keys()

    def on_mount(self) -> None:
        """What was written before is there again, and the keys are in the box."""
        box, text = self.query_one(TextArea), self._text
        if isinstance(box, FrameLine):
            with self.prevent(TextArea.Changed):
                box.value = text
                box.offer(self.game.world.texts("check_in")["ask"]["frames"])
            box.begin()
        else:
            box.placeholder = plain(self.texts["placeholder"])
            box.load_text(text)
            box.move_cursor(box.document.end)
            box.focus()
        self.veil_changed()

    def _show(self) -> None:
        self.query_one("#prompt", Static).update(plain(self.way.rounds.asked(self._round)))
        self._show_safe()

    def _show_safe(self) -> None:
        text, texts = self._text, self.texts
        left = limits.NOTE_CHARACTERS - len(text)
        if left <= _COUNT_FROM:
            said = texts["left"].format(count=max(0, left))
        elif self.game.is_veiled:
            said = texts["veiled"]
        elif not text:
            said = ""
        elif self.game.drafts.is_safe:
            said = texts["safe"].format(time=f"{self.game.world.now():%H:%M}")
        else:
            said = texts["unsaved" if self.game.drafts.is_refused else "typing"]
        if self._is_ask:
            self.query_one("#safe", Static).update(plain(said))
        else:
            self.query_one(TextArea).border_subtitle = plain(said)

    def draft_changed(self) -> None:
        """The draft is on disk, or is not."""
        self._show_safe()

    def on_text_area_changed(self) -> None:
        """Every change is in the sitting at once, and in the draft within a second."""
        self.take()

    def take(self) -> None:
        """What stands in the box goes into the sitting."""
        box = self.query_one(TextArea)
        if isinstance(box, FrameLine):
            text = box.own
        elif self.game.is_veiled:  # what stands there are no words
            return
        else:
            text = box.text
        if len(text) > limits.NOTE_CHARACTERS:
            at = box.cursor_location
            with self.prevent(TextArea.Changed):
                box.load_text(self._text)
            box.move_cursor(at)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
        elif text != self._text:
            self.way.write(self._round, text)
            self._show_safe()

    def veil_changed(self) -> None:
        """Cover the box while the veil is down; what is in it stays."""
        box = self.query_one(TextArea)
        if isinstance(box, FrameLine):
            box.cover(self.game.is_veiled)
        else:
            text = self._text
            box.read_only = self.game.is_veiled
            shown = veiled(text) if self.game.is_veiled else text
            if box.text != shown:
                with self.prevent(TextArea.Changed):
                    box.load_text(shown)
        self._show()

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """Asked about something else."""
        rounds = self.way.rounds
        if not rounds.turn_to(KINDS[message.choice.at]):
            message.choice.offer([self.texts[f"about_{kind}"] for kind in KINDS], KINDS.index(rounds.kind))
            self.game.tell(self.texts["answered"])
        self._show()

    def on_suggesting_submitted(self) -> None:
        """Enter in the ask goes on."""
        self.action_next()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing before the first round."""
        return self._round != ROUNDS[0] if action == "back" else True

    def action_next(self) -> None:
        """The next round."""
        self.take()
        self.way.on()

    def action_pass(self) -> None:
        """The same: nobody counts what was left out."""
        self.action_next()

    def action_other(self) -> None:
        """Another question."""
        if not self.way.rounds.other(self._round):
            self.game.tell(self.texts["answered"])
        self._show()

    def action_back(self) -> None:
        """One round back."""
        self.take()
        self.way.back()

    def action_pause(self) -> None:
        """Home; what is written waits there."""
        self.way.pause()

    def action_stop(self) -> None:
        """It ends here; what is written may be kept."""
        self.take()
        self.way.stop()
