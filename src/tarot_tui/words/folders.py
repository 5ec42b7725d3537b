"""Where the words of a language lie: a person's own folders before the program's, English last."""

from __future__ import annotations

import os
import re
from typing import Final, NamedTuple

from tarot_tui.paths import Paths

ENGLISH: Final = "en"
_LANGUAGE: Final = r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}"


class WordFolder(NamedTuple):
    """A folder with the word files of one language. It need not exist."""

    path: str
    trusted: bool
    """Whether the program brings it, so that its files are known to be valid and complete."""


def word_folders(paths: Paths, language: str = ENGLISH) -> list[WordFolder]:
    """The folders for ``language`` in the order in which they are asked: the first that has a card's words wins.

    A tag with parts falls back part by part (``de-AT``, ``de``), every language falls back to English, and
    what is no language tag is taken for English, so that no name leads out of the folder.
    """
    own = own_words(paths)
    return [
        folder
        for tag in _fallbacks(language)
        for folder in (WordFolder(os.path.join(own, tag), False), WordFolder(os.path.join(paths.words, tag), True))
    ]  # fmt: skip


def own_words(paths: Paths) -> str:
    """The folder of a person's own words, beside the one of their own spreads."""
    return os.path.join(os.path.dirname(paths.spreads), "words")


def is_language(tag: str) -> bool:
    """Whether ``tag`` has the form of a language tag (RFC 5646, without its rarer parts)."""
    return bool(re.fullmatch(_LANGUAGE, tag))


def _fallbacks(language: str) -> list[str]:
    tags = []
    if is_language(language):
        parts = language.split("-")
        tags = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return [*tags, ENGLISH] if ENGLISH not in tags else tags
