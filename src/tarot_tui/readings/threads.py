"""What may be noticed at the end of a reading: at most three facts, each with an invitation, claiming nothing.

The wordings are data (decks/words/<language>/threads.toml). Which wording comes goes by the reading's id, so
that coming back to the page shows the same lines.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from tarot_tui.cards.slots import parse_id
from tarot_tui.readings.facts import Facts, facts_of
from tarot_tui.readings.reading import CardDrawn, Reading

MOST: Final = 3
"""Lines of a page: more is a list, and nobody answers a list."""
_SEVERAL: Final = 2


class CameBack(NamedTuple):
    """A card of this reading that lay on the table before."""

    card: str
    """Its name, as this reading has it."""
    day: str
    """The last time before, in words."""


def threads(
    reading: Reading,
    texts: Mapping[str, Any],
    suits: Mapping[str, str],
    came_back: CameBack | None = None,
) -> list[str]:
    """At most :data:`MOST` lines for ``reading``, what is rarest first.

    ``texts`` are the wordings, ``suits`` the deck's words for its suits by key, ``came_back`` the card that has
    been met before, if it is known.
    """
    lines = []
    for key, values in _found(reading.cards, facts_of(reading.cards), texts, suits, came_back)[:MOST]:
        wordings: list[str] = _at(texts, key)["lines"]
        chosen = wordings[zlib.crc32(f"{reading.id}/{key}".encode()) % len(wordings)]
        line = chosen.format_map(values)
        lines.append(line[:1].upper() + line[1:])
    return lines


def _found(
    cards: Sequence[CardDrawn],
    facts: Facts,
    texts: Mapping[str, Any],
    suits: Mapping[str, str],
    came_back: CameBack | None,
) -> list[tuple[str, dict[str, str]]]:
    """What is there to be noticed: key of the wordings and what fills their gaps."""
    total = len(cards)
    words: list[str] = texts["numbers"]

    def word(count: int) -> str:
        return words[count] if count < len(words) else str(count)

    def counted(count: int) -> dict[str, str]:
        return {"count": word(count), "total": word(total)}

    found: list[tuple[str, dict[str, str]]] = []
    if came_back:
        found.append(("card_again", came_back._asdict()))
    if total > 1 and facts.majors == total:
        found.append(("all_majors", counted(total)))
    elif total > _SEVERAL and facts.suits and facts.suits[0][1] == total:
        suit = facts.suits[0][0]
        found.append(("one_suit", {"suit": suits.get(suit, suit), **counted(total)}))
    if pair := _same_rank(cards, facts):
        found.append(("same_rank", {"card": pair[0], "other": pair[1]}))
    if facts.courts == 1:
        found.append(("court", {"card": next(card.card_name for card in cards if _is_court(card))}))
    elif facts.courts > 1:
        found.append(("courts", counted(facts.courts)))
    if total > _SEVERAL:
        found += [
            (f"suit.{suit}", counted(count))
            for suit, count in facts.suits
            if _SEVERAL <= count < total and suit in texts["suit"]
        ]
        if _SEVERAL <= facts.majors < total:
            found.append(("majors", counted(facts.majors)))
        if facts.reversed * 2 > total:
            found.append(("mostly_upside_down", counted(facts.reversed)))
        elif not facts.reversed:
            found.append(("none_upside_down", counted(0)))
    return found


def _same_rank(cards: Sequence[CardDrawn], facts: Facts) -> tuple[str, str] | None:
    """The names of two cards of the same rank, where exactly two have it."""
    for rank, times in facts.ranks:
        if times == _SEVERAL:
            first, second = (card.card_name for card in cards if _rank(card) == rank)
            return first, second
    return None


def _rank(card: CardDrawn) -> str:
    slot = parse_id(card.card)
    return slot.key if slot and not slot.is_major else ""


def _is_court(card: CardDrawn) -> bool:
    slot = parse_id(card.card)
    return bool(slot and slot.is_court)


def _at(texts: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    for part in key.split("."):
        texts = texts[part]
    return texts
