"""Pictures made of pixels: a thread decodes them, so that no frame waits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual.message import Message
from textual.widget import Widget

from tarot_tui.cards.slots import Orientation
from tarot_tui.decks.deck import Deck
from tarot_tui.pictures.face import Art, must_wait
from tarot_tui.pictures.photos import PHOTOS
from tarot_tui.pictures.tier import Tier
from tarot_tui.problem import Problem


class PictureRefused(Message):
    """A picture of a deck cannot be shown: its card is shown in words, and all goes on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


class Decoding:
    """The pictures that one widget waits for. ``arrived`` is called with the card of each (empty: the back)."""

    def __init__(self, widget: Widget, tier: Tier, art: Art, arrived: Callable[[str], None]) -> None:
        self._widget = widget
        self._tier = tier
        self._art = art
        self._arrived = arrived
        self._asked: set[tuple[str, str]] = set()

    def waits(self, deck: Deck | None, card_id: str, rows: int, orientation: Orientation = "upright") -> bool:
        """Whether a card's picture (the back's where ``card_id`` is empty) is not there yet; it is asked for then."""
        if deck is None or not must_wait(deck, card_id, orientation, rows, self._tier, self._art):
            return False
        asked = (deck.root, card_id)
        if asked not in self._asked and self._widget.is_attached:
            self._asked.add(asked)
            decode = partial(self._decode, deck, card_id, rows)
            self._widget.run_worker(decode, thread=True, group="decoding", exit_on_error=False)
        return True

    def say_refused(self) -> None:
        """Say which pictures cannot be shown, from whatever thread; each deck's only once."""
        for problem in PHOTOS.refused():
            self._widget.post_message(PictureRefused(problem))

    def _decode(self, deck: Deck, card_id: str, rows: int) -> None:
        """In a thread."""
        PHOTOS.fetch(deck, card_id, rows)
        self.say_refused()
        self._widget.app.call_from_thread(self._show, deck, card_id)

    def _show(self, deck: Deck, card_id: str) -> None:
        self._asked.discard((deck.root, card_id))
        if self._widget.is_attached:
            self._arrived(card_id)
