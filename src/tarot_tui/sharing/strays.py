"""Words that stand beside the places of a text, where nobody will read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tarot_tui.sharing.commitment import canonical
from tarot_tui.sharing.places import Found
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared


def strays(found: Found, shared: Shared, texts: Mapping[str, Any]) -> list[int]:
    """The numbers of the places above which more stands than their card, as the program printed it.

    What stands above the first card, and below the last place, is the mail around the text.
    """
    say = Sentences(texts, shared)
    return [
        number
        for number, above in sorted(found.before.items())
        if number <= len(shared.cards) + 1 and _has_more(above, _printed(say, shared, number))
    ]


def _printed(say: Sentences, shared: Shared, number: int) -> list[str]:
    if number > len(shared.cards):
        return [say.say("whole_reading")]
    card = shared.cards[number - 1]
    heading = say.heading(number - 1, card.card_name.upper())
    return [heading, say.looks_at(number - 1), say.say("picture"), card.meaning, card.prompt]


def _has_more(above: str, printed: list[str]) -> bool:
    text = canonical(above)
    heading = canonical(printed[0])
    start = text.rfind(heading)
    if start < 0:
        return False  # it was cut away, or is in another language: nothing can be told
    text = text[start:]
    for part in sorted(map(canonical, printed), key=len, reverse=True):
        text = text.replace(part, "", 1)
    return any(char.isalnum() for char in text)
