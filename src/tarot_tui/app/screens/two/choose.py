"""Choose: what happens with a note, said by its writer alone. The page is the same whatever was written, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.opening import Deafness
from tarot_tui.app.two_flow import Topic
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.two.answers import Choice
from tarot_tui.two.partner import Partner

CHOICES: Final[tuple[Choice, ...]] = ("keep", "show", "aloud")
"""In the order of the list: what nobody sees comes first."""


class Choose(TwoScene):
    """For the writer alone: show, tell aloud, or keep. A letter that was still meant for the note decides nothing."""

    SCENE = "choose"
    CSS_PATH = "two.tcss"
    AUTO_FOCUS = "OptionList"
    IS_ALONE = True

    def __init__(self, game_texts: Mapping[str, Any], topic: Topic, writer: Partner) -> None:
        super().__init__(game_texts)
        self._topic = topic
        self._writer = writer
        self.deafness = Deafness(self, self.refresh_bindings)

    def compose(self) -> ComposeResult:
        """The three, each with a line."""
        with Vertical(classes="middle"):
            yield Static(id="ask")
            yield OptionList(id="choices", classes="shelf", markup=False)
            yield Static(self.texts["same"], classes="quiet", markup=False)
        yield Keys()

    def on_mount(self, event: events.Mount) -> None:
        """Offer them."""
        self.deafness.begin(event)
        choices = self.query_one(OptionList)
        for choice in CHOICES:
            name, line = self.texts[choice]
            choices.add_option(Option(Content.assemble((name, "bold"), "\n", (line, "$quiet"), "\n")))
        choices.highlighted = 0
        self.veil_changed()

    def veil_changed(self) -> None:
        """Cover the name."""
        other = self.together.other(self._writer.key)
        self.query_one("#ask", Static).update(self.say(self.texts["ask"], who=self._writer, other=other))

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Enter, or the mouse."""
        self._decide(CHOICES[message.option_index])

    def on_key(self, event: events.Key) -> None:
        """Who is still typing has not decided."""
        self.deafness.hears(event)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The choices can be made once keys have paused."""
        return self.deafness.is_over if action in CHOICES else True

    def _decide(self, choice: Choice) -> None:
        if self.deafness.is_over:
            self.flow.hand_over(self._topic, choice)

    def action_show(self) -> None:
        """Both see it once both have handed over."""
        self._decide("show")

    def action_aloud(self) -> None:
        """The writer tells it."""
        self._decide("aloud")

    def action_keep(self) -> None:
        """It stays with its writer."""
        self._decide("keep")

    def action_back(self) -> None:
        """Back to the box."""
        self.flow.write(self._topic)
