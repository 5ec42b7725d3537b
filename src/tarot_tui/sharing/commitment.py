"""Seals: what somebody wrote, fixed before it is read by anybody, so that it cannot be rewritten afterwards.

A seal is a hash over a secret salt and the words. It says nothing of the words, not even whether there are any,
until the salt comes with them. docs/sharing.md has the same rules for another program.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from tarot_tui.sharing.markers import SKIPPED
from tarot_tui.text import clean

# What a mail may change without changing a word: white space, quoting, dashes, what is not seen, the slant of quotes.
_LEFT_OUT: Final = re.compile(f"[{SKIPPED}]++")
_QUOTES: Final = str.maketrans(dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″", '"'))


def canonical(text: str) -> str:
    """``text`` with nothing left of what may change on its way: the letters and signs, in their order."""
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", clean(text))).translate(_QUOTES)


def seal(salt: str, number: int, words: str) -> str:
    """The seal of the words in place ``number``: 64 hexadecimal digits."""
    return hashlib.sha256(f"{salt}\n{number}\n{canonical(words)}".encode()).hexdigest()


def seals_of(salt: str, words: Sequence[str]) -> tuple[str, ...]:
    """The seals of the words in each place, the places numbered from 1."""
    return tuple(seal(salt, number, each) for number, each in enumerate(words, 1))


def broken(salt: str, seals: Sequence[str], words: Sequence[str]) -> list[int]:
    """The numbers of the places whose words are not those that were sealed."""
    found = zip(seals, seals_of(salt, words), strict=True)
    return [number for number, (sealed, made) in enumerate(found, 1) if sealed != made]


def fingerprint(seals: Sequence[str]) -> str:
    """All seals as one line, for people to compare."""
    return hashlib.sha256("\n".join(seals).encode()).hexdigest()
