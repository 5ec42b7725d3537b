"""Six cards face up, to choose the one that is most like this evening by its picture."""

from __future__ import annotations

from collections.abc import Sequence

from textual.message import Message

from tarot_tui.app.widgets.table_view import Lying, TableView
from tarot_tui.decks.deck import Deck
from tarot_tui.pictures.table import row_of


class FaceRow(TableView):
    """Cards face up in a row, or in rows where they would be too small."""

    class Picked(Message):
        """A card was chosen by its picture; ``position`` counts from the first of the row."""

        def __init__(self, position: int) -> None:
            super().__init__()
            self.position = position

    def offer(
        self,
        cards: Sequence[Lying],
        deck: Deck | None = None,
        *,
        selected: int = 0,
        animate: bool = False,
    ) -> None:
        """Lay the cards down, face up."""
        shown = [lying._replace(is_shown=True) for lying in cards]
        self.deal(row_of([""] * len(shown)), shown, deck, selected=selected, animate=animate)

    def on_table_view_chosen(self, message: TableView.Chosen) -> None:
        """A card that is chosen here is picked."""
        message.stop()
        self.post_message(self.Picked(message.index))
