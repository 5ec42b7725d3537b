"""Draw: cards are taken from a fan of backs, or chosen by their picture out of a few that lie face up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.as_two import BeforeCards
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.face_row import FaceRow
from tarot_tui.app.widgets.fan_view import FanView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.table_view import Lying
from tarot_tui.drawing.draw import Drawn
from tarot_tui.problem import Problem
from tarot_tui.sitting.plan import FACES, Plan


class Draw(BeforeCards):
    """The deck in hand. The whole deck is shuffled before anything is shown: which back is taken decides the card."""

    SCENE = "draw"
    CSS_PATH = "draw.tcss"
    AUTO_FOCUS = "FanView, FaceRow"

    def __init__(self, game_texts: Mapping[str, Any], plan: Plan) -> None:
        super().__init__(game_texts)
        self._plan = plan
        self._deck: list[Drawn] = []
        """The shuffled deck; what was taken is out of it."""
        self._offered: list[Drawn] = []
        """What lies face up, where cards are chosen by their picture."""
        self._taken: list[Drawn] = []
        self._positions: list[int] = []
        """Where in the fan the cards were taken that are out of the deck."""

    @property
    def _is_fan(self) -> bool:
        return self._plan.way == "drawn"

    def compose(self) -> ComposeResult:
        """What to do, the cards, and which place is next."""
        with Vertical(id="words"):
            yield Static(plain(self._plan.spread.title), classes="title", id="title")
            yield Static(id="say")
            yield from self.pair_line()
        if self._is_fan:
            yield FanView(*self.game.look, id="cards")
        else:
            yield FaceRow(*self.game.look, self.game.says, id="cards")
            yield Static(id="marked")
        yield Static(id="places")
        yield Keys()

    def on_mount(self) -> None:
        """Shuffle."""
        world, plan = self.game.world, self._plan
        bits = world.bits()
        count = len(world.words.dealable(plan.deck.cards))
        try:
            self._deck = plan.dealt(world.words, bits, bits, count)
            if count < plan.size:
                plan.dealt(world.words, bits, bits)  # says why the deck is too small
        except Problem as problem:
            self.game.tell(str(problem), "error")
            self.call_after_refresh(self.game.home)
            return
        if self._is_fan:
            self.query_one(FanView).begin(count, plan.deck)
        else:
            self._offered = [self._deck.pop(0) for _ in range(min(FACES, len(self._deck)))]
            self._offer(animate=True)
        self._say()

    # From the fan

    def on_fan_view_opened(self) -> None:
        """The fan lies open."""
        self._say()
        self.refresh_bindings()

    def on_fan_view_picked(self, message: FanView.Picked) -> None:
        """The card at that place of the fan is taken."""
        self._positions.append(message.position)
        # The fan counts from the top of the whole deck; what was taken before is no longer in ours.
        before = sum(position < message.position for position in self._positions[:-1])
        self._take(self._deck.pop(min(message.position - before, len(self._deck) - 1)))

    # By their pictures

    def _offer(self, *, animate: bool = False) -> None:
        cards = [Lying(self._plan.deck.cards[each.card], each.orientation, True) for each in self._offered]
        row = self.query_one(FaceRow)
        row.offer(cards, self._plan.deck, selected=row.selected, animate=animate)
        self._name_marked()

    def on_face_row_picked(self, message: FaceRow.Picked) -> None:
        """That picture is chosen; another card lies down in its stead."""
        chosen = self._offered[message.position]
        if self._deck:
            self._offered[message.position] = self._deck.pop(0)
        else:
            del self._offered[message.position]
        self._take(chosen)
        if len(self._taken) < self._plan.size:
            self._offer()

    def on_table_view_moved(self) -> None:
        """Another picture is looked at."""
        self._name_marked()

    def _name_marked(self) -> None:
        at = self.query_one(FaceRow).selected
        if at < len(self._offered):
            marked = self._offered[at]
            lies = getattr(self.game.says, marked.orientation)
            said = f"{self._plan.deck.cards[marked.card].name}, {lies}"
            self.query_one("#marked", Static).update(plain(said))

    # Both

    def _take(self, drawn: Drawn) -> None:
        if len(self._taken) < self._plan.size:
            self._taken.append(drawn)
            self._say()
        if len(self._taken) == self._plan.size:
            self.game.deal(self._plan, self._taken)

    def _say(self) -> None:
        texts, left = self.texts, self._plan.size - len(self._taken)
        places = self._plan.spread.places
        if self._is_fan:
            state = self.query_one(FanView).state
            if state == "shuffling":
                said = texts["shuffling"]
            elif self._taken:
                said = texts["left_one"] if left == 1 else texts["left"].format(count=left)
            else:
                said = texts["fan_one"] if left == 1 else texts["fan"].format(count=left)
        else:
            place = places[min(len(self._taken), len(places) - 1)]
            said = texts["faces_one"] if len(places) == 1 else texts["faces"].format(looks_at=place.looks_at)
        self.query_one("#say", Static).update(plain(said))
        marks = ("◆", "◇") if self.game.world.tier.glyphs == "blocks" else ("*", "o")
        row = [f"{marks[index >= len(self._taken)]} {place.title}" for index, place in enumerate(places)]
        self.query_one("#places", Static).update(plain("   ".join(row) if len(places) > 1 else ""))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done with the deck as it is now."""
        is_open = not self._is_fan or not self.is_mounted or self.query_one(FanView).state == "open"
        match action:
            case "cut":
                return self._is_fan and not is_open
            case "pick":
                return is_open
            case "others":
                return not self._is_fan and bool(self._deck)
        return super().check_action(action, parameters)

    def action_cut(self) -> None:
        """Stop the shuffling and cut."""
        self.query_one(FanView).stop()

    def action_pick(self) -> None:
        """Take the card under the mark."""
        if self._is_fan:
            self.query_one(FanView).pick()
        else:
            row = self.query_one(FaceRow)
            row.post_message(FaceRow.Picked(row.selected))

    def action_others(self) -> None:
        """Other cards face up, in place of all that lie there."""
        self._offered = [self._deck.pop(0) for _ in range(min(FACES, len(self._deck)))]
        self._offer()
        self.refresh_bindings()

    def action_deal(self) -> None:
        """The rest from the top of the deck."""
        while len(self._taken) < self._plan.size:
            self._take(self._deck.pop(0) if self._deck else self._offered.pop(0))

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
