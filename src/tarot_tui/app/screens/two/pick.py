"""Pick: one of the two, alone with the five faces. The page is the same whoever sits there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.screens.two.guess_scene import GuessScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picked_row import PickedRow
from tarot_tui.two.guess import Asks
from tarot_tui.two.partner import Partner

_MIDDLE: Final = 2
"""The card that is marked at first, whatever was picked: the one with the shortest ways to all others."""


class Pick(GuessScene):
    """For one alone: a card for their own week, and one for the other's."""

    SCENE = "pick"
    AUTO_FOCUS = "#faces"
    IS_ALONE = True

    def __init__(self, game_texts: Mapping[str, Any], picker: Partner) -> None:
        super().__init__(game_texts)
        self._picker = picker
        self._asks: Asks = "own"
        self._is_put_away = False

    def compose(self) -> ComposeResult:
        """Who picks, what is asked, the faces."""
        with Head(id="head"):
            yield Static(id="title")
        yield Static(id="prompt")
        yield self.row()
        yield Static(id="keys")
        yield Keys()

    def on_mount(self) -> None:
        """What was picked before a pause is there again, for whoever picked it."""
        self.query_one(PickedRow).offer_to(self.faces(), self.way.deck, selected=_MIDDLE)
        self._show()

    def _show(self) -> None:
        """What is picked now, and what was."""
        row = self.query_one(PickedRow)
        self._asks = self.way.guess.asks
        is_done = self._asks == "done"
        row.select(_MIDDLE)
        row.close(is_done)
        self.set_focus(None if is_done else row)
        self.query_one("#keys").visible = not is_done
        self._name_marked()
        self.veil_changed()
        self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover the names."""
        if self._is_put_away:
            return
        other = self.together.other(self._picker.key)
        head = self.say(self.texts["title"], who=self._picker, other=other)
        self.query_one("#title", Static).update(head)
        asked = self.say(self.texts[self._asks], who=self._picker, other=other)
        self.query_one("#prompt", Static).update(asked)
        self.query_one(PickedRow).sign(self.signs([self.way.guess.now]))

    def put_away(self) -> None:
        """Nothing that was picked stays under the cards, nor the mark where it was."""
        if self._is_put_away or not self.is_mounted:
            return
        self._is_put_away = True
        row = self.query_one(PickedRow)
        row.sign({})
        row.select(_MIDDLE)
        self.query_one("#keys", Static).update("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done with what is picked so far."""
        match action:
            case "take" | "pass":
                return self._asks != "done"
            case "done":
                return self._asks == "done"
            case "back":
                return self._asks != "own"
        return True

    def _name_marked(self) -> None:
        """The name of the card that is marked, whole: under a small card there is no room for it."""
        name = self.way.faces[self.query_one(PickedRow).selected].name
        said = Content.assemble((name, "bold $accent"), "   ", (self.texts["keys"], "$quiet"))
        self.query_one("#keys", Static).update(said)

    def on_table_view_moved(self) -> None:
        """Another card is marked."""
        if not self._is_put_away:
            self._name_marked()

    def on_face_row_picked(self, message: PickedRow.Picked) -> None:
        """That card it is."""
        self._pick(message.position)

    def _pick(self, place: int | None) -> None:
        if not self._is_put_away:
            self.way.guess.pick(place)
            self._show()

    def action_take(self) -> None:
        """Pick the card that is marked."""
        self._pick(self.query_one(PickedRow).selected)

    def action_pass(self) -> None:
        """Pick none."""
        self._pick(None)

    def action_back(self) -> None:
        """Pick again."""
        if not self._is_put_away:
            self.way.guess.back()
            self._show()

    def action_done(self) -> None:
        """Hand over, once: the curtain stands from then on."""
        if not self._is_put_away:
            self.way.picked()
