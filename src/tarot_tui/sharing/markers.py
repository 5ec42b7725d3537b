"""The two lines between which a shared block stands, and how they are found again in a mail.

On its way a text is quoted, re-wrapped and made pretty. So a marker is known by its three words, with any white
space, quoting marks, dashes and invisible characters between them, and by nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

VERSION: Final = "1"
BEGIN: Final = f"-----BEGIN TAROT READING v{VERSION}-----"
END: Final = "-----END TAROT READING-----"

DASHES: Final = r"\-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
"""Every kind of dash, as the inside of a regular expression's class."""
# Soft hyphen, joiners, direction marks, fillers, variation selectors, byte order mark, tags.
INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
"""What is not seen, as the inside of a regular expression's class."""
SKIPPED: Final = rf"\s>|{DASHES}{INVISIBLE}"
"""What may stand anywhere in a block and means nothing, as the inside of a regular expression's class."""


# Inside a word of a marker: what is not seen, or one place where a line was broken by force, quoted or not. One
# only, and never a mere space, so that a word can be taken apart by spaces (see compose).
_INLINE: Final = rf" \t\f\v\xa0\u1680\u2000-\u200a\u202f\u205f\u3000>|{INVISIBLE}"
WITHIN: Final = rf"[{INVISIBLE}]*+(?:[{_INLINE}]*+\n[{_INLINE}]*+)?+"
"""A pattern of what may stand inside a word of a marker."""


def spelled(word: str) -> str:
    """A pattern of ``word`` in whatever state a mail left it."""
    # Both cases by hand: IGNORECASE would take the long s and the Kelvin sign for letters of ours.
    return WITHIN.join(f"[{letter}{letter.lower()}]" for letter in word)


GAP: Final = rf"[{SKIPPED}]++"
"""A pattern of what stands between two words of a marker."""
_NAME: Final = rf"{GAP}{spelled('TAROT')}{GAP}{spelled('READING')}"
_MARKER: Final = re.compile(
    rf"(?<![A-Za-z0-9])(?:{spelled('BEGIN')}{_NAME}{GAP}[Vv]{WITHIN}(?P<version>[0-9](?:{WITHIN}[0-9])*+)"
    rf"|{spelled('END')}{_NAME})(?![A-Za-z0-9])"
)
_READING: Final = re.compile(spelled("READING"))
_LETTER: Final = re.compile(r"[A-Za-z](?=\S)")


class Marker(NamedTuple):
    """A marker as it was found: where in the text, and for a beginning the version of the block."""

    version: str | None
    """Its digits; ``None`` for the end of a block."""
    start: int
    end: int


def find_markers(text: str) -> Iterator[Marker]:
    """The markers in ``text``, in order."""
    for found in _MARKER.finditer(text):
        version = found["version"]
        digits = "".join(char for char in version if char.isdecimal()) if version else None
        yield Marker(digits, found.start(), found.end())


def compose(visible: Callable[[Callable[[str], str]], str]) -> str:
    """The text that ``visible`` makes, without a beginning of a block in it.

    ``visible`` passes every text that it did not write itself through the function it is given. That leaves
    them alone, unless somebody's words would be taken for a marker: then a word of it is spaced out.
    """
    text = visible(str)
    if any(marker.version for marker in find_markers(text)):
        text = visible(_spaced)
    return text


def _spaced(text: str) -> str:
    return _READING.sub(lambda word: _LETTER.sub(r"\g<0> ", word[0]), text)
