"""A round that is told: one of the two asks, the other tells; then the other way round. Nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.screens.check_in.check_in_scene import CheckInScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.checkin.questions import KINDS, Kind, Round
from tarot_tui.two.partner import Partner


class Talk(CheckInScene):
    """Who asks whom, and what. Feelings have a choice of what about; an outside day has lines for who listens."""

    SCENE = "talk"
    AUTO_FOCUS = "#choice-about"

    def __init__(self, game_texts: Mapping[str, Any], of: Round, one: Partner, other: Partner) -> None:
        """``one`` asks ``other``."""
        super().__init__(game_texts)
        self._of: Round = of
        self._one = one
        self._other = other

    def compose(self) -> ComposeResult:
        """Who asks whom, the question, who listens."""
        with Head(id="head"):
            yield Static(plain(self.way.title(self._of)), id="title", classes="title")
            yield Static(id="pair")
        with Horizontal(id="body"), VerticalScroll(id="words", can_focus=False):
            if self._of == "outside":
                lead = self.game.world.texts("check_in")["outside_day"]["lead"]
                yield Static(plain(lead), classes="quiet", id="lead")
            yield Static(id="asks")
            if self._of == "feelings":
                kinds = [self.texts[f"about_{kind}"] for kind in KINDS]
                at = KINDS.index(self.way.questions.kind(self._other.key))
                yield Choice("about", kinds, at).titled(self.texts["about"])
            yield Static(id="prompt")
            yield Static(id="tells")
            if self._of == "outside":
                with Vertical(id="listening"):
                    for line in self.game.world.texts("check_in")["outside_day"]["listening"]:
                        yield Static(plain(line), classes="quiet rule")
        yield Keys()

    def on_mount(self) -> None:
        """Show it."""
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the names."""
        pair = self.together.pair
        self.query_one("#pair", Static).update(self.say(self.texts["pair"], one=pair[0], other=pair[1]))
        for name in ("asks", "tells"):
            said = self.say(self.texts[name], one=self._one, other=self._other)
            self.query_one(f"#{name}", Static).update(said)
        self.query_one("#prompt", Static).update(plain(self.way.questions.asked(self._of, self._other.key)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only feelings are asked about one of several things."""
        return self._of == "feelings" if action in KINDS else True

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """About something else."""
        self._turn_to(KINDS[message.choice.at])

    def _turn_to(self, kind: Kind) -> None:
        self.way.questions.turn_to(kind, self._other.key)
        self.query_one(Choice).at = KINDS.index(kind)
        self.veil_changed()

    def action_day(self) -> None:
        """About the day."""
        self._turn_to("day")

    def action_fears(self) -> None:
        """About what worries."""
        self._turn_to("fears")

    def action_dreams(self) -> None:
        """About what is hoped for."""
        self._turn_to("dreams")

    def action_other(self) -> None:
        """Another question."""
        self.way.questions.other(self._of, self._other.key)
        self.veil_changed()

    def action_on(self) -> None:
        """The other one's turn, or on."""
        self.way.on()

    def action_pass(self) -> None:
        """The same: nobody counts what was left out."""
        self.way.on()
