"""The plain English names of the 78 cards, for decks that do not name a card themselves."""

from __future__ import annotations

from typing import Final

from tarot_tui.cards.slots import SLOTS, Slot, parse_id

MAJOR_NAMES: Final = (
    "The Fool", "The Magician", "The High Priestess", "The Empress", "The Emperor", "The Hierophant",
    "The Lovers", "The Chariot", "Strength", "The Hermit", "Wheel of Fortune", "Justice", "The Hanged Man",
    "Death", "Temperance", "The Devil", "The Tower", "The Star", "The Moon", "The Sun", "Judgement",
    "The World",
)  # fmt: skip
_NUMERALS: Final = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def title_case(key: str) -> str:
    """A key as a name: underscores become spaces, the first letter of each word a capital."""
    return " ".join(word[:1].upper() + word[1:] for word in key.split("_") if word)


def roman(number: int) -> str:
    """``number`` (0 to 39) as it is printed on a major: ``0`` stays, the rest are Roman numerals."""
    if number <= 0:
        return "0"
    text = ""
    for value, numeral in _NUMERALS:
        while number >= value:
            text += numeral
            number -= value
    return text


def plain_name(slot: Slot, template: str = "{rank} of {suit}") -> str:
    """The built-in English name of ``slot``; a deck's own cards get their key in title case."""
    if slot.is_major:
        if slot.key.isdigit():
            number = int(slot.key)
            return MAJOR_NAMES[number] if number < len(MAJOR_NAMES) else slot.key
        return title_case(slot.key)
    return template.replace("{rank}", title_case(slot.key)).replace("{suit}", title_case(slot.suit))


def plain_names() -> dict[str, str]:
    """Canonical ID to built-in English name, for all 78."""
    return {card_id: plain_name(slot) for card_id in SLOTS if (slot := parse_id(card_id))}
