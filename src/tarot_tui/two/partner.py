"""The two who play: a name, if they gave one, a shape, and the letter that opens their side."""

from __future__ import annotations

import unicodedata
from typing import Final, NamedTuple

from tarot_tui import limits
from tarot_tui.readings.reading import Person
from tarot_tui.text import one_line

KEYS: Final = ("a", "b")
"""Keys of the two in a reading."""
SHAPES: Final = ("◆", "●")
OPEN_SHAPES: Final = ("◇", "○")
"""The same, not filled: for what somebody else thought of that person."""
PLAIN_SHAPES: Final = ("#", "o")
"""Both where a terminal has no such characters."""


class Partner(NamedTuple):
    """One of the two. On every view that both see, a person is this and never "you"."""

    key: str
    """Their key in the reading, of :data:`KEYS`."""
    name: str = ""
    """As they typed it; empty where they gave none."""
    letter: str = ""
    """The letter that they picked at the agreement, lower case; empty before that."""

    @property
    def called(self) -> str:
        """What they are called on the screen."""
        return self.name or self.key.upper()

    @property
    def person(self) -> Person:
        """The same in a reading."""
        return Person(self.key, self.name)

    def shape(self, *, plain: bool = False, is_open: bool = False) -> str:
        """The sign that stands beside the name; not filled for what is only thought of them."""
        return (PLAIN_SHAPES if plain else OPEN_SHAPES if is_open else SHAPES)[KEYS.index(self.key)]


Pair = tuple[Partner, Partner]


def pair_of(one: str, other: str) -> Pair:
    """The two by the names that were typed. Two of the same name would not know who is meant: both get a number."""
    names = [one_line(name).strip()[: limits.NAME_CHARACTERS] for name in (one, other)]
    if names[0] and names[0].casefold() == names[1].casefold():
        names = [f"{name} {number}" for number, name in enumerate(names, 1)]
    return Partner(KEYS[0], names[0]), Partner(KEYS[1], names[1])


def is_letter(character: str | None) -> bool:
    """Whether it may open somebody's side: a letter that every keyboard has."""
    return (
        bool(character)
        and len(character or "") == 1
        and (character or "").isascii()
        and (character or "").isalpha()
    )


def likely_letter(partner: Partner, taken: str = "") -> str:
    """The letter that is offered: the first of the name that is free, else the person's key, else any."""
    plain: str = unicodedata.normalize("NFKD", partner.name).lower()
    candidates: tuple[str, ...] = (*plain, partner.key, *"abc")
    for letter in candidates:
        if is_letter(letter) and letter != taken:
            return letter
    raise AssertionError("unreachable")
