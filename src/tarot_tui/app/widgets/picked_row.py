"""Cards face up in a row that two people pick from, and under each card whose it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, Final, NamedTuple

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.strip import Strip

from tarot_tui.app.widgets.face_row import FaceRow
from tarot_tui.app.widgets.strips import Brush, Segments, blank
from tarot_tui.app.widgets.table_view import Lying
from tarot_tui.app.widgets.table_words import Says, Words
from tarot_tui.decks.deck import Deck
from tarot_tui.pictures.card_face import shortened
from tarot_tui.pictures.face import Art, aspect_of, kinds
from tarot_tui.pictures.spots import STANDARD, Spot, TableLayout, card_width, under, within
from tarot_tui.pictures.table import WHOLE_NAME, card_rows, row_of
from tarot_tui.pictures.tier import Tier
from tarot_tui.spreads.spread import Place
from tarot_tui.text import cell_width

OWN: Final = "own"
THOUGHT: Final = "thought"
SIGNS: Final = (OWN, THOUGHT)
"""Rows under the name of a card: who picked it, and who was thought to."""


class Sign(NamedTuple):
    """What stands under a card that somebody picked."""

    row: str
    """One of :data:`SIGNS`."""
    key: str
    """Of the person."""
    shape: str
    name: str

    def fitted(self, width: int) -> str:
        """In so many cells: first the space goes, then the end of the name."""
        end = "?" if self.row == THOUGHT else ""
        text = f"{self.shape} {self.name}{end}"
        if cell_width(text) <= width:
            return text
        return f"{self.shape}{shortened(self.name, width - cell_width(self.shape + end))}{end}"


Signs = Mapping[int, Sequence[Sign]]
"""What stands under which card."""


class PickedRow(FaceRow):
    """A row of faces. Where they can be picked, arrows move, a digit or Enter picks, and space does nothing."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"row--a", "row--b", "row--thought"}
    DEFAULT_CSS = """
    PickedRow {
        & > .row--a {
            color: $accent;
            text-style: bold reverse;
        }

        & > .row--b {
            color: $secondary;
            text-style: bold reverse;
        }

        & > .row--thought {
            color: $quiet;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(number), f"pick({number - 1})", show=False) for number in range(1, 10)
    ]

    def __init__(self, tier: Tier, art: Art, *, has_signs: bool = True, id: str | None = None) -> None:
        """``has_signs`` is whether there is room for any under the cards."""
        super().__init__(tier, art, Says("", ""), id=id)
        self._signs: Signs = {}
        self._has_signs = has_signs
        self.can_pick = False
        """Whether a card can be picked now; if not, none is marked."""

    def offer_to(
        self,
        cards: Sequence[Lying],
        deck: Deck | None = None,
        *,
        selected: int | None = None,
        animate: bool = False,
    ) -> None:
        """Lay the cards down, face up; ``selected`` is the one that is marked where they can be picked."""
        self.can_pick = self.can_focus = selected is not None
        titles = [str(number) if self.can_pick else "" for number in range(1, len(cards) + 1)]
        shown = [lying._replace(is_shown=True) for lying in cards]
        self.deal(row_of(titles), shown, deck, selected=selected or 0, animate=animate)

    def close(self, is_closed: bool = True) -> None:
        """Nothing can be picked any more, or again."""
        self.can_pick = not is_closed
        self._repaint(self.selected)

    def sign(self, signs: Signs) -> None:
        """Show these under the cards, all at once."""
        self._signs = signs
        self.refresh()

    @property
    def table(self) -> TableLayout:
        """Where everything lies now: one row of cards as tall as can be, with room for what stands under each."""
        is_drawn = kinds(self._tier, self._art) == ("line",)
        under_name = len(SIGNS) if self._has_signs else 0
        return _in_a_row(self._places, *self.size, aspect_of(self._deck), under_name, is_drawn)

    def row(self, y: int, brush: Brush) -> Strip:
        """One row, with the signs that stand in it."""
        strip = super().row(y, brush)
        spots = self.table.spots
        for index, signs in self._signs.items():
            below = y - spots[index].caption.bottom
            row = [sign for sign in signs if 0 <= below < len(SIGNS) and sign.row == SIGNS[below]]
            if row:
                made = self._set(row, spots[index], brush)
                left = spots[index].card.x + (spots[index].card.width - made.cell_length) // 2
                after = strip.crop(left + made.cell_length, self.size.width)
                strip = Strip.join([strip.crop(0, left), made, after])
        return strip

    def _set(self, signs: Sequence[Sign], spot: Spot, brush: Brush) -> Strip:
        """Signs side by side. Whoever picked the card fills its width."""
        is_own = signs[0].row == OWN
        width = spot.card.width if is_own else spot.caption.width
        each = (width - len(signs) + 1) // len(signs)
        texts = [sign.fitted(width if len(signs) == 1 else each) for sign in signs]
        if is_own:
            texts = [f"{text:^{each - cell_width(text) + len(text)}}" for text in texts]
        segments: Segments = []
        for sign, text in zip(signs, texts, strict=True):
            segments += [blank(1, brush)] if segments else []
            look = self.get_component_rich_style(f"row--{sign.key if is_own else THOUGHT}")
            segments.append(Segment(text, look))
        strip = Strip(segments)
        for each_filter in brush.filters:  # Textual lays them over words, and over nothing that is painted
            strip = strip.apply_filter(each_filter, self.background_colors[1])
        return strip

    def _words(self, index: int) -> Words:
        words = super()._words(index)
        return words if self.can_pick else words._replace(is_selected=False)

    def action_pick(self, index: int) -> None:
        """Pick a card by its number."""
        if self.can_pick and index < len(self._cards):
            self.select(index)
            self.post_message(self.Picked(index))

    def on_key(self, event: events.Key) -> None:
        """Space opened the curtain, and may still be held: it picks nothing."""
        if event.key == "space" or not self.can_pick:
            self.finish()
            event.prevent_default()

    def on_click(self, event: events.Click) -> None:
        """Where nothing can be picked, nothing is selected either."""
        if not self.can_pick:
            event.prevent_default()


@lru_cache(maxsize=8)
def _in_a_row(
    places: tuple[Place, ...], width: int, height: int, aspect: float, under_name: int, is_drawn: bool
) -> TableLayout:
    """``is_drawn`` is whether the pictures are of characters, which do not grow between two of their sizes."""
    pitch = max(1, width // max(1, len(places)))
    title = int(any(place.title for place in places))
    name = 1 if pitch >= WHOLE_NAME else 2
    around = title + name + under_name
    tall = card_rows(pitch - 1, max(1, height - around), within(aspect))
    if is_drawn:
        tall = next((standard for standard in STANDARD if standard <= tall), tall)
    wide = min(card_width(tall, within(aspect)), pitch)
    left, top = (width - pitch * len(places)) // 2, max(0, height - around - tall) // 2
    spots = [under(left + pitch * index, top, pitch, wide, tall, title) for index in range(len(places))]
    spots = [spot._replace(caption=spot.caption._replace(height=name)) for spot in spots]
    return TableLayout(width, height, wide, tall, tuple(spots), "rows")
