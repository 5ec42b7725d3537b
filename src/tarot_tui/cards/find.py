"""Finding a card by what a person types: its ID, its name in any case, or a unique beginning of its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tarot_tui.cards.slots import ORIENTATIONS, Orientation
from tarot_tui.problem import USAGE, Problem


class Wanted(NamedTuple):
    """A card that somebody asked for, and which way up."""

    card: str
    orientation: Orientation


def find_card(words: str, names: Mapping[str, str]) -> Wanted:
    """The card that ``words`` means, out of ``names`` (canonical ID to name).

    ``:reversed`` (or ``:upright``) may follow. Case, a leading "the" and doubled spaces do not matter.
    Raises :class:`Problem` (usage) when nothing fits or when more than one card does.
    """
    text, orientation = _split(words)
    if text in names:
        return Wanted(text, orientation)
    wanted = _fold(text)
    folded = [(card_id, _fold(name)) for card_id, name in names.items()]
    exact = [card_id for card_id, name in folded if name == wanted]
    close = [card_id for card_id, name in folded if wanted and name.startswith(wanted)]
    found = exact or close
    if len(found) == 1:
        return Wanted(found[0], orientation)
    if not found:
        raise Problem(
            f"no card is called {text!r}",
            remedy='Names are like moon, "five of pentacles" or major_arcana.18, with :reversed behind',
            code=USAGE,
        )
    few = ", ".join(names[card_id] for card_id in found[:4])
    raise Problem(
        f"{text!r} may be {len(found)} cards: {few}{' …' if len(found) > 4 else ''}",
        remedy="Write a little more of the name",
        code=USAGE,
    )


def _split(words: str) -> tuple[str, Orientation]:
    text, _, tail = words.strip().rpartition(":")
    for orientation in ORIENTATIONS:
        if text and tail.strip().casefold() == orientation:
            return text.strip(), orientation
    return words.strip(), "upright"


def _fold(name: str) -> str:
    words = name.casefold().replace("_", " ").split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
