"""Keep for two: the file as both see it; it is written when each has pressed their letter, or nothing is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from textual import events
from textual.widgets import Input, Static

from tarot_tui.app.screens.keep import Keep
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.readings.reading import Reading

_SEALED = "░░░░░░░░"
"""Stands for the text of a sealed note, whatever it is."""


class KeepTwo(Keep, TwoScene):
    """For both. A sealed note is in the file, and on this page only that it is there."""

    SCENE = "keep_two"
    CSS_PATH = ["../keep.tcss"]  # noqa: RUF012 - Textual's own way of declaring it
    NOTHING_KEY = "f4"

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__({**game_texts, self.SCENE: {**game_texts["keep"], **game_texts[self.SCENE]}})
        self._yes: set[str] = set()

    def _finished(self) -> Reading:
        return self.together.reading(self.sitting.finished(), self.game.world.now())

    def _as_shown(self, reading: Reading) -> Reading:
        notes = (replace(note, text=_SEALED) if note.kind == "sealed" else note for note in reading.notes)
        return super()._as_shown(replace(reading, notes=tuple(notes)))

    def _say(self, text: str) -> None:
        super()._say(text)
        if not text and not self._kept:  # where there is nothing else to say: who has still to say yes
            self._ask()

    def _ask(self) -> None:
        waits = [partner for partner in self.together.pair if partner.letter not in self._yes]
        if waits:
            key = "both" if len(waits) > 1 else "one_more"
            asked = self.say(self.texts[key], one=waits[0], other=waits[-1])
            self.query_one("#say", Static).update(asked)
            self.query_one("#say").display = True

    def on_key(self, event: events.Key) -> None:
        """Each one's letter is a yes."""
        letter = (event.character or "").lower()
        if self._kept or isinstance(self.focused, Input) or not letter:
            return
        if letter in {partner.letter for partner in self.together.pair}:
            event.stop()
            event.prevent_default()
            self._yes.add(letter)
            self._ask()
            if len(self._yes) == len(self.together.pair):
                self.action_keep()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Before it is kept, keep or not; after that, share or go."""
        if action == "without" and not (self._reading.cards or self._reading.promise):
            return False  # there is nothing but their words
        if action in ("without", "pause", "stop"):
            return not self._kept and not isinstance(self.focused, Input)
        return super().check_action(action, parameters)

    def veil_changed(self) -> None:
        """Cover the file and the names."""
        super().veil_changed()
        if not self._kept:
            self._ask()

    def _keep_in(self, library: str) -> None:
        super()._keep_in(library)
        if self._kept:
            self.flow.settle()

    def action_nothing(self) -> None:
        """Keep nothing, when it was said twice."""
        if self._is_sure:
            self.flow.settle()
        super().action_nothing()

    def action_without(self) -> None:
        """Only cards, questions and the promise."""
        self.together.forget_notes()
        self._yes.clear()
        self._reading = self._finished()
        self.veil_changed()

    def action_back(self) -> None:
        """Back to what each values."""
        self.flow.close()
