"""A card's name in the room there is for it."""

from __future__ import annotations

from tarot_tui.cards.slots import PIPS, parse_id
from tarot_tui.pictures.card_face import shortened
from tarot_tui.text import cell_width, wrap

_ARTICLE = "The "


def fit_name(name: str, card_id: str, suits: dict[str, str], width: int, rows: int = 1) -> list[str]:
    """``name`` on at most ``rows`` lines of ``width`` cells.

    What does not fit loses its article, then the words of a minor (``5 Pentacles``), and at last its end.
    ``suits`` are the deck's words for its suits.
    """
    for text in _shorter(name, card_id, suits):
        lines = [line for line in wrap(text, width) if line]
        if len(lines) <= rows and not _is_broken(text, lines):
            return lines
    return [shortened(_shorter(name, card_id, suits)[-1], width)]


def _shorter(name: str, card_id: str, suits: dict[str, str]) -> list[str]:
    """The name, and shorter ways to say it, the longest first."""
    ways = [name]
    if name.startswith(_ARTICLE) and len(name) > len(_ARTICLE):
        ways.append(name.removeprefix(_ARTICLE))
    slot = parse_id(card_id)
    # Only where the deck's own name holds the suit's word may a figure stand for the rest of it.
    suit = suits.get(slot.suit, "") if slot else ""
    if slot and suit and suit in name:
        rank = str(PIPS.index(slot.key) + 1) if slot.key in PIPS[1:] else name.split()[0]
        ways.append(f"{rank} {suit}")
    return ways


def _is_broken(text: str, lines: list[str]) -> bool:
    """Whether a word had to be cut to fit."""
    return max((cell_width(line) for line in lines), default=0) == 0 or " ".join(lines) != " ".join(
        text.split()
    )
