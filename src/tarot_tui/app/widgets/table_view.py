"""The table: one widget that draws every card of a spread, backs and faces, with their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tarot_tui.app.widgets.decoding import Decoding
from tarot_tui.app.widgets.drawn import Painted, fitted
from tarot_tui.app.widgets.motion import Motion
from tarot_tui.app.widgets.sides import Sides
from tarot_tui.app.widgets.strips import Brush, Rows, brush_of, by_cell, changes, joined
from tarot_tui.app.widgets.table_words import Says, Words, title_and_caption
from tarot_tui.cards.slots import Orientation
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.face import Art, aspect_of, back_picture, blank_face, card_picture, own_back
from tarot_tui.pictures.flip import deal_times
from tarot_tui.pictures.sizes import sizes_of
from tarot_tui.pictures.spots import Rect, TableLayout
from tarot_tui.pictures.table import at, lay_out, neighbour
from tarot_tui.pictures.tier import FULL, Tier
from tarot_tui.pictures.turns import Turns
from tarot_tui.spreads.spread import Place


class Lying(NamedTuple):
    """A card on the table."""

    card: Card
    orientation: Orientation
    is_shown: bool
    """Whether its face is up."""


class TableView(Painted, can_focus=True):
    """The cards as the spread says. Arrows move by where the cards lie; enter, space or a second click chooses."""

    DEFAULT_CSS = """
    TableView {
        width: 1fr;
        height: 1fr;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "move(-1, 0)", show=False),
        Binding("right,l", "move(1, 0)", show=False),
        Binding("up,k", "move(0, -1)", show=False),
        Binding("down,j", "move(0, 1)", show=False),
        Binding("home", "select(0)", show=False),
        Binding("end", "select(-1)", show=False),
    ]

    class Moved(Message):
        """Another card is selected."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    class Chosen(Message):
        """Enter, space, or a click on the selected card."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    class Rested(Message):
        """Nothing moves any more: what was turned shows its face."""

    def __init__(
        self,
        tier: Tier = FULL,
        art: Art = "auto",
        says: Says | None = None,
        *,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._tier = tier
        self._art: Art = art
        self._decoding = Decoding(self, tier, art, self._arrived)
        self._says = says or Says("", "")
        self._deck: Deck | None = None
        self._places: tuple[Place, ...] = ()
        self._cards: list[Lying] = []
        self._selected = 0
        self._motion = Motion(self)
        self._turns = Turns()
        self._dealt = 0
        self._sides: Sides | None = None
        self._sides_for: object = None
        self._pieces: dict[int, list[tuple[Rect, Rows]]] = {}
        self._rows: dict[int, Strip] = {}
        self._drawn_for: object = None

    # What the scene does with it

    @property
    def selected(self) -> int:
        """Index of the selected card."""
        return self._selected

    @property
    def is_moving(self) -> bool:
        """Whether cards are being dealt or turned."""
        return self._motion.is_running

    @property
    def table(self) -> TableLayout:
        """Where everything lies now."""
        sizes = sizes_of(self._deck, self._tier, self._art)
        return lay_out(self._places, *self.size, aspect_of(self._deck), sizes)

    def deal(
        self,
        places: Sequence[Place],
        cards: Sequence[Lying],
        deck: Deck | None = None,
        *,
        selected: int = 0,
        animate: bool = False,
    ) -> None:
        """Lay one card on each place; with ``animate`` one after the other, where motion is allowed."""
        self._motion.stop()
        self._turns.clear()
        self._places, self._cards, self._deck = tuple(places), list(cards), deck
        self._sides = None
        self._selected = min(max(0, selected), max(0, len(self._cards) - 1))
        self._dealt = len(self._cards)
        if animate and self._cards and self._motion.is_allowed:
            self._dealt = 0
            self._motion.start(self._step)
        self._redraw()
        self._prepare()

    def turn(self, index: int, *, animate: bool = True) -> None:
        """Turn a card face up."""
        if self._cards[index].is_shown:
            return
        self._cards[index] = self._cards[index]._replace(is_shown=True)
        if animate and self._motion.is_allowed and self.size:
            now, table = self._motion.seconds if self._motion.is_running else 0.0, self.table
            self._turns.begin(index, now, table.card_width, table.card_height)
            if not self._motion.is_running:
                self._motion.start(self._step)
        else:
            self._repaint(index)

    def finish(self) -> None:
        """Jump to the end of whatever moves."""
        if not self._motion.is_running:
            return
        self._motion.stop()
        self._turns.clear()
        self._dealt = len(self._cards)
        self._redraw()
        self.post_message(self.Rested())

    def select(self, index: int) -> None:
        """Select a card; says so if it is another one."""
        if not self._cards or index == self._selected or not 0 <= index < len(self._cards):
            return
        before, self._selected = self._selected, index
        self._repaint(before)
        self._repaint(index)
        self.post_message(self.Moved(index))

    # Keys and mouse

    def action_move(self, dx: int, dy: int) -> None:
        """Select the card that lies in a direction."""
        if self._cards:
            self.select(neighbour(self.table, self._selected, dx, dy))

    def action_select(self, index: int) -> None:
        """Select the first card or the last."""
        self.select(index % len(self._cards) if self._cards else 0)

    def on_key(self, event: events.Key) -> None:
        """Any key skips what moves; enter and space choose."""
        self.finish()
        if event.key in ("enter", "space") and self._cards:
            event.stop()
            self.post_message(self.Chosen(self._selected))

    def on_click(self, event: events.Click) -> None:
        """A click selects a card, a click on the selected one chooses it."""
        self.finish()
        spot = event.get_content_offset(self)
        index = at(self.table, *spot) if spot and self._cards else None
        if index is None:
            return
        if index == self._selected:
            self.post_message(self.Chosen(index))
        else:
            self.select(index)

    # Drawing

    def row(self, y: int, brush: Brush) -> Strip:
        """One row of the table, from what is kept."""
        wanted = (self.size, brush, self.has_focus)
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            self._forget()
        if y not in self._rows:
            self._rows[y] = self._row(y, brush)
        return self._rows[y]

    def notify_style_update(self) -> None:
        """The theme or a rule changed: draw anew."""
        self._drawn_for = None
        super().notify_style_update()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the cards out for the new size."""
        self._redraw()
        self._prepare()

    def on_unmount(self) -> None:
        """Nothing moves that is not seen, and nothing is kept of it: the next scene remembers this one."""
        self._motion.stop()
        self._forget()
        self._sides = None

    def _row(self, y: int, brush: Brush) -> Strip:
        pieces = []
        for index in range(min(self._dealt, len(self.table.spots))):
            if index not in self._pieces:
                self._pieces[index] = self._drawn(index, brush)
            pieces += [
                (rect.x, rect.width, rows[y - rect.y])
                for rect, rows in self._pieces[index]
                if rect.y <= y < rect.bottom
            ]
        return joined(self.size.width, pieces, brush)

    def _drawn(self, index: int, brush: Brush) -> list[tuple[Rect, Rows]]:
        """What is drawn of a card, and where: its picture first, then its words with the mark of selection."""
        spot = self.table.spots[index]
        words = title_and_caption(self._words(index), spot, self._says, self._tier)
        return [
            (spot.card, self._card(index, brush)),
            *((rect, by_cell(_sized(picture, rect), brush)) for rect, picture in words if rect.width),
        ]

    def _card(self, index: int, brush: Brush) -> Rows:
        sides = self._painted_sides(brush)
        if frame := self._turns.frame(index):
            return sides.turned(index, frame)
        return sides.rows(index, self._cards[index].is_shown)

    def _painted_sides(self, brush: Brush) -> Sides:
        wanted = (self.size, brush)
        if self._sides is None or self._sides_for != wanted:
            self._sides, self._sides_for = Sides(self._whole, brush), wanted
        return self._sides

    def _whole(self, index: int, is_face: bool) -> Picture:
        rect = self.table.spots[index].card
        deck, lying, rows, tier = self._deck, self._cards[index], rect.height, self._tier
        if is_face:
            waits = self._decoding.waits(deck, lying.card.id, rows, lying.orientation)
            made = blank_face(deck, rows, tier) if waits else self._face(lying, rows)
        else:
            waits = self._decoding.waits(deck, "", rows)
            made = own_back(deck, rows, tier) if waits else back_picture(deck, rows, tier, art=self._art)
        return _sized(made, rect)

    def _arrived(self, card_id: str) -> None:
        """A picture that was waited for is there now: a card's, or the back."""
        for index, lying in enumerate(self._cards):
            if card_id == (lying.card.id if lying.is_shown else ""):
                if self._sides:
                    self._sides.drop(index, lying.is_shown)
                self._repaint(index)

    def _face(self, lying: Lying, rows: int) -> Picture:
        return card_picture(self._deck, lying.card, lying.orientation, rows, self._tier, art=self._art)

    def _words(self, index: int) -> Words:
        lying = self._cards[index]
        is_face = lying.is_shown and index not in self._turns
        suits = tuple(self._deck.suits.items()) if self._deck else ()
        return Words(
            self._places[index].title,
            lying.card.name if is_face else "",
            lying.card.id,
            lying.orientation,
            suits,
            is_selected=index == self._selected,
            has_focus=self.has_focus,
        )

    # Changes

    def _step(self, seconds: float) -> bool:
        """One frame of the motion; whether it goes on."""
        due = sum(seconds >= each for each in deal_times(len(self._cards)))
        while self._dealt < max(due, self._dealt) and self._dealt < len(self._cards):
            self._dealt += 1
            self._repaint(self._dealt - 1)
        table = self.table
        for index in self._turns.step(seconds, table.card_width, table.card_height):
            self._repaint(index)
        goes_on = bool(self._turns) or self._dealt < len(self._cards)
        if not goes_on:
            self.post_message(self.Rested())
        return goes_on

    def _repaint(self, index: int) -> None:
        """Draw one card and its words anew where they are others now, and nothing else."""
        before = self._pieces.pop(index, [])
        if not self.size or index >= min(self._dealt, len(self.table.spots)):
            return
        after = self._pieces[index] = self._drawn(index, brush_of(self))
        if [rect for rect, _ in before] == [rect for rect, _ in after]:
            regions = [
                Region(rect.x + left, y, right - left, 1)
                for (rect, old), (_, new) in zip(before, after, strict=True)
                for y, rows in enumerate(zip(old, new, strict=True), rect.y)
                for left, right in changes(*rows)
            ]
        else:
            regions = [Region(*rect) for rect, _ in after]
        for region in regions:
            for y in region.line_range:
                self._rows.pop(y, None)
        if regions:  # none would mean all
            self.refresh(*regions)

    def _prepare(self) -> None:
        """Make the faces before they are turned: reading and fitting one takes longer than a frame."""
        if not self.is_attached or not self.size or all(lying.is_shown for lying in self._cards):
            return
        waiting = [(index, lying) for index, lying in enumerate(self._cards) if not lying.is_shown]
        spots, sides = self.table.spots, self._painted_sides(brush_of(self))

        def make() -> None:
            for index, lying in waiting:
                rect = spots[index].card
                sides.put(index, _sized(self._face(lying, rect.height), rect))
            self._decoding.say_refused()

        self.run_worker(make, thread=True, exclusive=True, group="faces", exit_on_error=False)

    def _redraw(self) -> None:
        self._forget()
        self.refresh()

    def _forget(self) -> None:
        self._rows.clear()
        self._pieces.clear()


def _sized(picture: Picture, rect: Rect) -> Picture:
    return picture if picture[:2] == (rect.width, rect.height) else fitted(picture, rect.width, rect.height)
