"""Table: the cards as the spread says, backs up, each place labelled. Turned in any order."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from tarot_tui.app.as_two import AsTwo
from tarot_tui.app.named import said as of_two
from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.head import Head
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.app.widgets.table_view import Lying, TableView
from tarot_tui.pictures.face import card_of
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.spreads.spread import Place, place_line


class Table(AsTwo, SittingScene):
    """The cards of the sitting."""

    SCENE = "table"
    CSS_PATH = "table.tcss"
    AUTO_FOCUS = "TableView"

    def compose(self) -> ComposeResult:
        """Title, table, and what the chosen place looks at."""
        reading = self.sitting.reading
        with Head(id="head"):
            yield Static(plain(reading.spread.title), classes="title", id="title")
            yield Static(id="who", classes="quiet")
            yield Static(plain(f" · {reading.deck.name}"), classes="quiet least")
        yield TableView(*self.game.look, self.game.says, id="table")
        with Horizontal(id="foot"):
            yield Static(id="looks-at")
            yield PictureView(id="spread-picture")
        yield Keys()

    def on_mount(self) -> None:
        """Lay the cards, the next one that is open marked."""
        self.veil_changed()
        if two := self.game.two:
            two.at_the_table()
        reading, deck = self.sitting.reading, self.deck
        cards = [
            Lying(card_of(deck, card.card, card.card_name), card.orientation, index in self.sitting.turned)
            for index, card in enumerate(reading.cards)
        ]
        fresh = not self.sitting.turned and not self.sitting.answered
        at = self.sitting.next_open() or 0
        self.query_one(TableView).deal(self._places(), cards, deck, selected=at, animate=fresh)
        self._say()

    def _places(self) -> list[Place]:
        """The places of the spread, or a row of them where the spread of a draft is gone."""
        cards = self.sitting.cards
        try:
            spread = load_spread(self.sitting.reading.spread.id, self.game.world.paths)
            places = {place.id: place for place in spread.places}
        except Problem:
            places = {}
        return [
            places.get(card.place)
            or Place(
                card.place,
                card.place_title,
                card.looks_at,
                card.lens,
                (float(index), 0.0),
                False,
                card.prompt,
            )
            for index, card in enumerate(cards)
        ]

    def veil_changed(self) -> None:
        """Cover the names of two."""
        if two := self.game.two:
            one, other = two.together.order
            who = of_two(self.game, self.texts["two"], one=one, other=other)
        else:
            who = plain(self.texts["apart" if self.sitting.reading.invitation else "alone"])
        self.query_one("#who", Static).update(who)

    def on_table_view_moved(self) -> None:
        """Another place is looked at."""
        self._say()

    def on_table_view_rested(self) -> None:
        """A card is named when its face is seen, not while it turns."""
        self._say()

    def on_table_view_chosen(self, message: TableView.Chosen) -> None:
        """Turn the card, or look at it closely when it is turned."""
        self._turn_or_look(message.index)

    def _say(self) -> None:
        view = self.query_one(TableView)
        card = self.sitting.cards[view.selected]
        said = place_line(card.place_title, card.looks_at, ": ")
        if view.selected in self.sitting.turned:
            # Whole, here: on a small table a name may be shortened.
            said += f"\n{card.card_name}, {getattr(self.game.says, card.orientation)}"
        elif self.sitting.reading.invitation and not self.sitting.turned:
            said += f"\n{self.texts['invited']}"
        self.query_one("#looks-at", Static).update(plain(said))
        self.query_one(PictureView).show(self.step_picture())

    def _turn_or_look(self, index: int) -> None:
        if index in self.sitting.turned:
            self.game.card(index)
            return
        self.sitting.turn(index)
        view = self.query_one(TableView)
        view.turn(index)
        if not view.is_moving:
            self._say()

    def action_turn(self) -> None:
        """Turn or look closely."""
        self._turn_or_look(self.query_one(TableView).selected)

    def action_all(self) -> None:
        """Turn every card."""
        view = self.query_one(TableView)
        for index in range(len(self.sitting.cards)):
            if index not in self.sitting.turned:
                self.sitting.turn(index)
                view.turn(index)
        if not view.is_moving:
            self._say()

    def action_close(self) -> None:
        """On to Close."""
        self.game.close()

    def action_back(self) -> None:
        """Back to Home; the draft stays."""
        self.game.home()
