"""Loading the words of cards, one card at a time.

A file holds 14 to 22 cards, and parsing all of it to deal one would cost more than everything else that
`tarot-tui card today` does. So a file that the program brings is cut at the card's headers first.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any, Final

from tarot_tui import limits, tomlfile
from tarot_tui.cards.slots import SLOTS
from tarot_tui.paths import Paths
from tarot_tui.problem import Problem
from tarot_tui.words.build import card_words
from tarot_tui.words.folders import ENGLISH, WordFolder, word_folders
from tarot_tui.words.words import WORD_SUITS, CardWords, suit_of

_HEADER: Final = b'\n[card."'


def open_words(paths: Paths, language: str = ENGLISH) -> WordStore:
    """The words of ``language``: a person's own, the program's, and English where those have none."""
    return WordStore(word_folders(paths, language))


class WordStore:
    """The words of one language, read as they are asked for. Nothing is read to make one.

    A file that cannot be used is left out, its reason stands in :attr:`problems`, and the next folder serves.
    """

    def __init__(self, folders: Iterable[WordFolder]) -> None:
        self._folders = tuple(folders)
        self._is_file: dict[str, bool] = {}
        self._whole: dict[str, dict[str, CardWords]] = {}
        self._found: dict[str, CardWords | None] = {}
        self._problems: dict[str, Problem] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why files could not be used, of those that were needed so far."""
        return tuple(self._problems.values())

    def has(self, card_id: str) -> bool:
        """Whether there are words for ``card_id``. For the program's own cards this only looks for the file."""
        if card_id in SLOTS and any(
            folder.trusted and self._exists(_file_of(folder, card_id)) for folder in self._folders
        ):
            return True
        return self.words_of(card_id) is not None

    def words_of(self, card_id: str) -> CardWords | None:
        """The words of ``card_id``, or ``None`` when there are none."""
        if card_id not in self._found:
            self._found[card_id] = self._find(card_id)
        return self._found[card_id]

    def dealable(self, cards: Iterable[str]) -> list[str]:
        """The ``cards`` that can be dealt, in their order: all but those of the 78 that have no words yet.

        A deck's own cards stay: where they have no words, the place's question serves.
        """
        return [card for card in cards if card not in SLOTS or self.has(card)]

    def missing_suits(self) -> list[str]:
        """Which of majors, wands, cups, swords and pentacles have no words yet."""
        return [suit for suit in WORD_SUITS if not self._has_some(suit)]

    def _has_some(self, suit: str) -> bool:
        cards = [card for card in SLOTS if suit_of(card) == suit]
        written = any(self._exists(_file_of(folder, cards[0])) for folder in self._folders)
        return written and any(map(self.has, cards))

    def _find(self, card_id: str) -> CardWords | None:
        for folder in self._folders:
            path = _file_of(folder, card_id)
            if not self._exists(path):
                continue
            words = self._sliced(path, card_id) if folder.trusted else None
            words = words or self._file(path).get(card_id)
            if words:
                return words
        return None

    def _exists(self, path: str) -> bool:
        if path not in self._is_file:
            self._is_file[path] = os.path.exists(path)
        return self._is_file[path]

    def _sliced(self, path: str, card_id: str) -> CardWords | None:
        if card_id not in SLOTS:
            return None
        try:
            return read_card(tomlfile.read_bytes(path, limits.WORDS_TOML), card_id)
        except Problem:  # the whole file is read next, and says what is wrong with it
            return None

    def _file(self, path: str) -> dict[str, CardWords]:
        if path not in self._whole:
            try:
                self._whole[path] = read_words(path)
            except Problem as problem:
                self._problems[path] = problem
                self._whole[path] = {}
        return self._whole[path]


def read_card(data: bytes, card_id: str) -> CardWords | None:
    """The words of one of the 78 cards, cut out of the bytes of a valid word file.

    ``None`` when they cannot be cut out with certainty; the whole file has to be parsed then.
    """
    # Without strings of several lines a line that begins with [ and a bare word can only be a header.
    if b'"""' in data or b"'''" in data:
        return None
    here = _HEADER + card_id.encode() + b'"'
    start = data.find(here)
    if start < 0:
        return None
    end = data.find(_HEADER, start + 1)
    while end >= 0 and data.startswith(here, end):
        end = data.find(_HEADER, end + 1)
    try:
        document = tomlfile.parse(data[start:end] if end >= 0 else data[start:], card_id)
        if list(document) != ["card"] or list(document["card"]) != [card_id]:
            return None
        return card_words(card_id, document["card"][card_id]["passages"])
    except (Problem, KeyError, TypeError):
        return None


def read_words(path: str) -> dict[str, CardWords]:
    """Every card of a word file that somebody made; :class:`Problem` for whatever is wrong with it."""
    from tarot_tui.gate import check
    from tarot_tui.words.schema import WordsFile

    document = tomlfile.read(path, limits.WORDS_TOML)
    checked = check(WordsFile, document, path, remedy="docs/words.md has every key")
    file = os.path.basename(path)
    for card_id in checked.card:
        if file != f"{suit_of(card_id)}.toml":
            raise Problem(
                f"does not belong in {file}",
                where=path, place=f"card.{card_id}", remedy=f"Move it to {suit_of(card_id)}.toml",
            )  # fmt: skip
    cards: dict[str, Any] = checked.model_dump()["card"]
    return {card_id: card_words(card_id, card["passages"]) for card_id, card in cards.items()}


def _file_of(folder: WordFolder, card_id: str) -> str:
    return os.path.join(folder.path, f"{suit_of(card_id)}.toml")
