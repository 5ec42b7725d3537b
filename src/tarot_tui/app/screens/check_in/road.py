"""A card for the road, from a fan of backs; or none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.as_two import AsTwo
from tarot_tui.app.check_in_alone import AloneWay, road_plan
from tarot_tui.app.check_in_flow import CheckInFlow
from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.drawing.draw import Drawn
from tarot_tui.problem import Problem
from tarot_tui.sitting.plan import Plan


class Road(AsTwo, SittingScene):
    """For one alone, and for two. The deck is shuffled before anything is shown."""

    SCENE = "road"
    CSS_PATH = "check_in.tcss"
    AUTO_FOCUS = "FanView"

    def __init__(self, game_texts: Mapping[str, Any], way: AloneWay | CheckInFlow) -> None:
        super().__init__(game_texts)
        self.way = way
        """The way through the check-in."""
        self._plan: Plan | None = None
        self._deck: list[Drawn] = []

    def compose(self) -> ComposeResult:
        """What it is, and the fan."""
        with Vertical(id="over"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(id="say")
            yield from self.pair_line()
        yield FanView(*self.game.look, id="cards")
        yield Keys()

    def on_mount(self) -> None:
        """Shuffle; without a deck there is no card."""
        self.veil_changed()
        world = self.game.world
        if not self.game.two:
            world.signs.look_ahead()
        try:
            self._plan = road_plan(self.game)
            bits = world.bits()
            count = len(world.words.dealable(self._plan.deck.cards))
            self._deck = self._plan.dealt(world.words, bits, bits, count)
        except Problem as problem:
            self._plan = None
            self.query_one("#say", Static).update(plain(str(problem)))
            return
        self.query_one(FanView).begin(count, self._plan.deck)
        self._say()

    def _say(self) -> None:
        is_open = self.query_one(FanView).state == "open"
        self.query_one("#say", Static).update(plain(self.texts["open" if is_open else "shuffling"]))
        self.refresh_bindings()

    def on_fan_view_opened(self) -> None:
        """The fan lies open."""
        self._say()

    def on_fan_view_picked(self, message: FanView.Picked) -> None:
        """The card at that place is taken."""
        assert self._plan is not None
        self.way.take_card(self._plan, [self._deck[min(message.position, len(self._deck) - 1)]])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done with the deck as it is now."""
        if not self.is_mounted:
            return True
        state = self.query_one(FanView).state
        match action:
            case "shuffled":
                return state == "shuffling"
            case "take":
                return state == "open"
        return True

    def action_shuffled(self) -> None:
        """Stop the shuffling and cut."""
        self.query_one(FanView).stop()

    def action_take(self) -> None:
        """Take the card under the mark."""
        self.query_one(FanView).pick()

    def action_none(self) -> None:
        """On without one."""
        self.way.close()

    def action_pause(self) -> None:
        """A pause."""
        self.way.pause()

    def action_stop(self) -> None:
        """It ends here."""
        self.way.stop()
