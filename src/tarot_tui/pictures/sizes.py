"""At which heights a deck is shown: its own where it has some, so that its pictures stand as they were made."""

from __future__ import annotations

from typing import Final

from tarot_tui.decks.deck import Deck
from tarot_tui.decks.faces import face
from tarot_tui.decks.files import image_roots
from tarot_tui.decks.images import can_decode
from tarot_tui.pictures.face import Art, Kind, kinds
from tarot_tui.pictures.pixels import as_pixels
from tarot_tui.pictures.spots import ANY, STANDARD, Sizes
from tarot_tui.pictures.tier import Tier

_KEPT: Final[dict[tuple[str, tuple[Kind, ...]], Sizes]] = {}
_MOST: Final = 32
"""Decks whose sizes are remembered: a table asks with every picture."""


def sizes_of(deck: Deck | None, tier: Tier, art: Art) -> Sizes:
    """The heights at which the deck's cards look best, in the kind of pictures that is shown."""
    if deck is None:
        return ANY
    key = (deck.root, kinds(tier, art))
    if key not in _KEPT:
        if len(_KEPT) >= _MOST:
            _KEPT.clear()
        _KEPT[key] = _found(deck, key[1])
    return _KEPT[key]


def _found(deck: Deck, shown: tuple[Kind, ...]) -> Sizes:
    roots = image_roots(deck.root)
    for kind in shown:
        own = tuple(
            sorted({root.size for root in roots if root.kind == kind and root.size >= 5}, reverse=True)
        )
        if own and kind == "raster" and can_decode():
            return ANY
        if own and kind == "line":
            return Sizes(own, can_change=False)
        if own and kind == "ansi":
            if not _is_made_of_blocks(deck, own[0]):
                return Sizes(own, can_change=False)
            # What has to be made smaller anyhow has the height of other decks' cards, and lies level with them.
            return Sizes((*own, *(size for size in STANDARD if size < own[-1])))
    return ANY


def _is_made_of_blocks(deck: Deck, rows: int) -> bool:
    """Whether the deck's pictures are pixels, told from the first that there is."""
    found = next(filter(None, (face(deck, card, "ansi", rows) for card in deck.cards)), None)
    return found is None or as_pixels(found) is not None
