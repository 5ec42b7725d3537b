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

    upright: str
    reversed: str


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


@lru_cache(maxsize=64)
def title_and_caption(words: Words, spot: Spot, says: Says, tier: Tier) -> list[tuple[Rect, Picture]]:
    """The words of a card with the mark of the one that is selected, and the rectangles they fill."""
    title, caption = spot.title, spot.caption
    room = caption.height
    how = says.reversed if words.orientation == "reversed" else says.upright
    lies = wrap(how, max(1, caption.width)) if how else []
    name = _name(words, caption.width, max(1, room - len(lies)))
    if title.height:
        heading, under = [words.title], name
    else:
        # No line over the card: the place's title stands under it until the face needs the room.
        heading, under = name or _lines(words.title, caption.width, room), []
    width = title.width if title.height else caption.width
    # Where there is no room beside the words for the signs of selection, they stand beside the card.
    is_apart = (
        words.is_selected
        and max(map(cell_width, heading), default=0) + 2 > width
        and caption.x < spot.card.x
        and spot.card.right < caption.right
    )
    rows: list[Row] = [_heading(line, words, tier, width, has_signs=not is_apart) for line in heading]
    pieces = [(title, _set(rows, title, spot))] if title.height else []
    rows = [] if title.height else rows
    rows += [(Run(line, "ink", "", True),) for line in under]
    if words.name:
        if len(rows) + len(lies) > room:
            lies = [shortened(" ".join(lies), caption.width)][: room - len(rows)]
        rows += [(Run(line, "quiet"),) for line in lies]
    pieces.append((caption, _set(rows, caption, spot)))
    if is_apart:
        pieces += _signs_beside(spot.card, words, tier)
    return [(rect, picture) for rect, picture in pieces if rect.width and rect.height]


def _name(words: Words, width: int, rows: int) -> list[str]:
    return fit_name(words.name, words.card_id, dict(words.suits), width, rows) if words.name else []


def _heading(text: str, words: Words, tier: Tier, width: int, *, has_signs: bool) -> Row:
    """A line that is marked, by signs and by colour, while the card is selected."""
    if not text:
        mark = "▾" if tier.glyphs == "blocks" else "v"
        return (Run(mark if words.is_selected else " ", "gold", "", True),)
    if not words.is_selected:
        return (Run(shortened(text, width), "quiet"),)
    ink = _ink(words)
    if not has_signs:
        return (Run(shortened(text, width), ink, "", True),)
    before, after = _signs(tier)
    space = " " if cell_width(text) + 4 <= width else ""
    text = shortened(text, max(1, width - 2))
    return (Run(before + space, ink), Run(text, ink, "", True), Run(space + after, ink))


def _signs_beside(card: Rect, words: Words, tier: Tier) -> list[tuple[Rect, Picture]]:
    middle = card.y + card.height // 2
    columns = (card.x - 1, card.right)
    return [
        (Rect(column, middle, 1, 1), from_rows([(Run(sign, _ink(words)),)]))
        for column, sign in zip(columns, _signs(tier), strict=True)
    ]


def _signs(tier: Tier) -> tuple[str, str]:
    return ("▸", "◂") if tier.glyphs == "blocks" else (">", "<")


def _ink(words: Words) -> str:
    return "gold" if words.has_focus else "quiet"


def _lines(text: str, width: int, rows: int) -> list[str]:
    lines = wrap(text, max(1, width))
    return lines if len(lines) <= rows else [*lines[: rows - 1], " ".join(lines[rows - 1 :])]


def _set(rows: list[Row], rect: Rect, spot: Spot) -> Picture:
    """Rows of words set in their rectangle from the top."""
    pictures = [pad(from_rows([row]), rect.width, 1, spot.side) for row in rows[: rect.height]]
    picture = Picture(rect.width, len(pictures), tuple(row for each in pictures for row in each.rows))
    return pad(picture, rect.width, rect.height, "left", middle=False)
