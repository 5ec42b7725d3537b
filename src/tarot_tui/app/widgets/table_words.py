"""The words around a card on the table, as pictures: its place, its name, how it lies, and the selection mark."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tarot_tui.cards.slots import Orientation
from tarot_tui.pictures.card_face import shortened
from tarot_tui.pictures.cells import Picture, Row, Run, from_rows, pad
from tarot_tui.pictures.labels import fit_name
from tarot_tui.pictures.spots import Rect, Spot
from tarot_tui.pictures.tier import Tier
from tarot_tui.text import cell_width, wrap


class Says(NamedTuple):
    """The words for how a card lies, in the person's language."""

    upright: str = "upright"
    reversed: str = "upside down"


class Words(NamedTuple):
    """What is to be said of one card."""

    title: str
    """Of the place."""
    name: str
    """Of the card; empty while its back is up."""
    card_id: str
    orientation: Orientation
    suits: tuple[tuple[str, str], ...]
    """The deck's words for its suits, by key."""
    is_selected: bool
    has_focus: bool


@lru_cache(maxsize=256)
def title_and_caption(words: Words, spot: Spot, says: Says, tier: Tier) -> list[tuple[Rect, Picture]]:
    """The words of a card and the rectangles they fill."""
    title, caption = spot.title, spot.caption
    lies = says.reversed if words.orientation == "reversed" else says.upright
    shown: list[Row] = []
    room = caption.height
    if not title.height:
        # No line over the card: the place's title stands under it until the face needs the room.
        if not words.name and words.title:
            shown = [
                _title(line, words, tier, caption.width) for line in _lines(words.title, caption.width, room)
            ]
        else:
            name = fit_name(words.name, words.card_id, dict(words.suits), caption.width - 2, 1)
            shown = [_title(name[0], words, tier, caption.width)]
    elif words.name:
        name = fit_name(words.name, words.card_id, dict(words.suits), caption.width, max(1, room - 1))
        shown = [(Run(line, "ink", "", True),) for line in name]
    if words.name and len(shown) < room:
        shown.append((Run(shortened(lies, caption.width), "quiet"),))
    pieces = [(caption, _set(shown, caption, spot))]
    if title.height:
        pieces.append((title, _set([_title(words.title, words, tier, title.width)], title, spot)))
    return [(rect, picture) for rect, picture in pieces if rect.width and rect.height]


def _title(text: str, words: Words, tier: Tier, width: int) -> Row:
    """A line that is marked, by a sign and by colour, while the card is selected."""
    if not text:
        mark = "▾" if tier.glyphs == "blocks" else "v"
        return (Run(mark if words.is_selected else " ", "gold", "", True),)
    if not words.is_selected:
        return (Run(shortened(text, width), "quiet"),)
    before, after = ("▸", "◂") if tier.glyphs == "blocks" else (">", "<")
    ink = "gold" if words.has_focus else "quiet"
    space = " " if cell_width(text) + 4 <= width else ""
    text = shortened(text, max(1, width - 2))
    return (Run(before + space, ink), Run(text, ink, "", True), Run(space + after, ink))


def _lines(text: str, width: int, rows: int) -> list[str]:
    lines = wrap(text, max(1, width - 2))
    return lines if len(lines) <= rows else [*lines[: rows - 1], " ".join(lines[rows - 1 :])]


def _set(rows: list[Row], rect: Rect, spot: Spot) -> Picture:
    """Rows of words set in their rectangle from the top."""
    pictures = [pad(from_rows([row]), rect.width, 1, spot.side) for row in rows[: rect.height]]
    picture = Picture(rect.width, len(pictures), tuple(row for each in pictures for row in each.rows))
    return pad(picture, rect.width, rect.height, "left", middle=False)
