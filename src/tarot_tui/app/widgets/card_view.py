"""One card, as large as the room allows."""

from __future__ import annotations

from tarot_tui.app.widgets.decoding import Decoding
from tarot_tui.app.widgets.drawn import Drawn
from tarot_tui.cards.slots import Orientation
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.face import Art, aspect_of, blank_face, card_picture
from tarot_tui.pictures.sizes import sizes_of
from tarot_tui.pictures.table import card_rows
from tarot_tui.pictures.tier import FULL, Tier


class CardView(Drawn):
    """The picture of a card, centred, as large as fits.

    A card in words says its name, ``upside_down`` of a card that lies so, and with ``says_seen`` what is seen on it.
    """

    DEFAULT_CSS = """
    CardView {
        width: 25;
        height: 1fr;
    }
    """

    def __init__(
        self,
        tier: Tier = FULL,
        art: Art = "auto",
        upside_down: str = "",
        *,
        says_seen: bool = False,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._tier = tier
        self._art: Art = art
        self._upside_down = upside_down
        self._says_seen = says_seen
        self._decoding = Decoding(self, tier, art, lambda _: self.redraw())
        self._shown: tuple[Deck | None, Card, Orientation] | None = None

    def show(self, deck: Deck | None, card: Card, orientation: Orientation) -> None:
        """Show a card; ``deck`` is ``None`` where it is gone."""
        self._shown = (deck, card, orientation)
        self.redraw()

    def picture_for(self, width: int, height: int) -> Picture | None:
        """The card at the largest size that fits."""
        if self._shown is None or not width or not height:
            return None
        deck, card, orientation = self._shown
        sizes = sizes_of(deck, self._tier, self._art)
        rows = card_rows(width, height, aspect_of(deck), sizes)
        if self._decoding.waits(deck, card.id, rows, orientation):
            return blank_face(deck, rows, self._tier)
        return card_picture(
            deck,
            card,
            orientation,
            rows,
            self._tier,
            art=self._art,
            name=card.name,
            upside_down=self._upside_down,
            seen=card.alt if self._says_seen else "",
        )
