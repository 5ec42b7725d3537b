"""The picture of a card for a shell, and words beside it."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.decks.faces import face
from tarot_tui.pictures.spots import card_width, within
from tarot_tui.pictures.tier import Tier, detect

if TYPE_CHECKING:
    from tarot_tui.cards.slots import Orientation
    from tarot_tui.decks.deck import Card, Deck
    from tarot_tui.settings.settings import Settings

ROWS: Final = 20
"""Height of a picture where none is asked for: with its words it fits a terminal of 24 rows and a scroll."""
_LEAST: Final = 5
"""Rows of the smallest card."""
_GAP: Final = 3
_WORDS: Final = 40
"""Columns that words beside a picture need; with fewer they stand under it."""
_USUAL: Final = 80
"""Columns where nobody knows how many there are."""


class Shown:
    """How pictures are shown in this run: what the terminal can do, what was set, and how much room there is."""

    def __init__(self, args: Namespace, context: Context, settings: Settings) -> None:
        self._context = context
        self._art = args.art or settings.art
        self._tier = _tier(context)._replace(quarters=settings.quarters)
        self._columns = _columns(context)

    def picture(
        self, deck: Deck, card: Card, orientation: Orientation, rows: int = ROWS, *, says_seen: bool = False
    ) -> list[str]:
        """The lines of a card's picture, safe to print; none where words alone are wanted.

        Lower than ``rows`` where it would be wider than the terminal. With ``says_seen`` a card in words says what is
        seen on it.
        """
        if self._art == "none":
            return []
        rows = self._fitting(rows, deck)
        if lines := self._as_it_is(deck, card, orientation, rows):
            return lines
        from tarot_tui.pictures.face import card_picture
        from tarot_tui.pictures.photos import PHOTOS
        from tarot_tui.pictures.printed import printed, without_margins

        seen = card.alt if says_seen else ""
        made = card_picture(deck, card, orientation, rows, self._tier, art=self._art, seen=seen)
        for problem in PHOTOS.refused():
            self._context.warn(problem)
        return printed(without_margins(made), self._tier.colours)

    def beside(self, picture: list[str], words: Callable[[int], list[str]]) -> list[str]:
        """A picture with words to the right of it, else under it. ``words`` makes them for so many columns."""
        if not picture:
            return words(WIDTH)
        from tarot_tui.decks.ansi import plain_width

        wide = max(map(plain_width, picture))
        room = min(WIDTH, (self._columns or _USUAL) - wide - _GAP - 1)
        if room < _WORDS:
            return [*picture, "", *words(min(WIDTH, self._columns or WIDTH))]
        right = words(room)
        lines = []
        for number in range(max(len(picture), len(right))):
            left = picture[number] if number < len(picture) else ""
            text = right[number] if number < len(right) else ""
            lines.append(f"{left}{' ' * (wide - plain_width(left) + _GAP)}{text}" if text else left)
        return lines

    def _fitting(self, rows: int, deck: Deck) -> int:
        aspect = within(deck.aspect_ratio)
        while self._columns and rows > _LEAST and card_width(rows, aspect) > self._columns:
            rows -= 1
        return rows

    def _as_it_is(self, deck: Deck, card: Card, orientation: Orientation, rows: int) -> list[str]:
        """The deck's own lines, where nothing has to be done to them: a login waits for this."""
        if orientation == "reversed" or self._art == "line" or self._tier.glyphs == "ascii":
            return []
        if self._tier.colours != "true" or not (self._tier.quarters or rows >= ROWS):
            return []
        found = face(deck, card.id, "ansi", rows)
        if found and len(found.lines) == rows and found.width == card_width(rows, within(deck.aspect_ratio)):
            return list(found.lines)
        return []


def _tier(context: Context) -> Tier:
    """What can be shown; in a pipe or a file, where somebody asked for pictures, what the terminal around it can."""
    environ = context.environ
    if context.out.isatty():
        return detect(environ, True, context.out.encoding or "utf-8")
    if environ.get("TERM", "") in ("", "dumb", "unknown"):
        environ = {**environ, "TERM": "xterm-direct"}
    return detect(environ, True, "utf-8")


def _columns(context: Context) -> int:
    """Columns of the terminal; 0 where there is none, and nothing is too wide."""
    if not context.out.isatty():
        return 0
    said = context.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and int(said[:4]) > 0:
        return int(said[:4])
    try:
        return os.get_terminal_size(context.out.fileno()).columns or _USUAL
    except OSError:  # a terminal that does not tell
        return _USUAL
