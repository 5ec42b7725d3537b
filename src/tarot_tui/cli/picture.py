"""The picture of a card for a shell."""

from __future__ import annotations

from argparse import Namespace
from typing import Final

from tarot_tui.cli.context import Context
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.faces import Characters, face

ROWS: Final = 20
"""Height of a picture where none is asked for: with its words it fits a terminal of 24 rows and a scroll."""


def picture_lines(deck: Deck, card_id: str, args: Namespace, context: Context, rows: int = ROWS) -> list[str]:
    """The lines of the card's picture, safe to print; none where the deck has no fitting one.

    In colour unless ``--art`` or NO_COLOR say otherwise. A picture of another height is shown as it is.
    """
    kind: Characters = "line" if args.art == "line" or "NO_COLOR" in context.environ else "ansi"
    if args.art == "none" or (found := face(deck, card_id, kind, rows)) is None:
        return []
    return list(found.lines)
