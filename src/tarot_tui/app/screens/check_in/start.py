"""Check-in: alone, the two of us, or an outside day. Alone is chosen already; Enter goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys

FORMS: Final = ("alone", "two", "outside")
_TALL: Final = 24
"""Rows from which there is air around each."""


class CheckInStart(Scene):
    """What a check-in is, and its three forms."""

    SCENE = "check_in_start"
    CSS_PATH = "check_in.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any], *, as_two: bool = False) -> None:
        """``as_two`` is whether two have said already that they are two."""
        super().__init__(game_texts)
        self._as_two = as_two

    def compose(self) -> ComposeResult:
        """Title, lead, the forms."""
        with Vertical(classes="middle"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet lead")
            yield OptionList(id="forms", markup=False)
            yield Static(plain(self.texts["hint"]), classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """Offer them."""
        forms = self.query_one(OptionList)
        air = "\n" if self.app.size.height >= _TALL else ""
        for form in FORMS:
            name, line = self.texts[form]
            forms.add_option(Option(Content.assemble(air, (name, "bold"), "\n", (line, "$quiet"), air)))
        forms.highlighted = int(self._as_two)

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Begin with the mouse."""
        self._begin(message.option_index)

    def action_begin(self) -> None:
        """Begin with what is marked."""
        self._begin(self.query_one(OptionList).highlighted or 0)

    def _begin(self, at: int) -> None:
        game = self.game
        ways: tuple[Callable[[], None], ...] = (
            game.check_in_alone,
            game.check_in_as_two,
            partial(game.check_in_as_two, outside_day=True),
        )
        ways[at]()

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
