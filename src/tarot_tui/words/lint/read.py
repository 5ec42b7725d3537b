"""Reading word files for the lint: everything wrong is a finding, and all that is right is still checked."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from pydantic import ValidationError

from tarot_tui import limits, tomlfile
from tarot_tui.cards.slots import parse_id
from tarot_tui.gate import faults
from tarot_tui.problem import USAGE, Problem
from tarot_tui.words.build import card_words
from tarot_tui.words.kinds.kinds import KINDS
from tarot_tui.words.lint.rule import ERROR, WARNING, Finding
from tarot_tui.words.schema import MOST_CARDS, CardTable, WordsFile, split_waiver
from tarot_tui.words.words import WORD_SUITS, CardWords, suit_of


class Waiver(NamedTuple):
    """A finding that a writer lets stand."""

    rule: str
    key: str
    reason: str


class Written(NamedTuple):
    """The words of a card as they stand in a file."""

    file: str
    language: str
    words: CardWords
    waivers: tuple[Waiver, ...]


class Read(NamedTuple):
    """What was read: the cards that are well formed, and what is wrong with the form of the rest."""

    cards: list[Written]
    findings: list[Finding]


class Files(NamedTuple):
    """The files that a path means."""

    words: list[str]
    """Of cards."""
    kinds: list[str]
    """Of other texts."""


def word_files(path: str) -> Files:
    """The files that ``path`` means: itself, or those in the folder. :class:`Problem` when there are none."""
    if not os.path.exists(path):
        raise Problem("there is no such file or folder", where=path, code=USAGE)
    if not os.path.isdir(path):
        of_a_kind = os.path.basename(path).removesuffix(".toml") in KINDS
        return Files([], [path]) if of_a_kind else Files([path], [])
    try:
        names = sorted(name for name in os.listdir(path) if name.endswith(".toml"))
    except OSError as error:
        raise tomlfile.cannot_read(path, error) from None
    known = [f"{suit}.toml" for suit in WORD_SUITS]
    found = [os.path.join(path, name) for name in known if name in names]
    kinds = [os.path.join(path, f"{kind}.toml") for kind in KINDS if f"{kind}.toml" in names]
    if not found and not kinds:
        raise Problem(
            "holds no words", where=path, remedy=f"The files are called {', '.join(known)}", code=USAGE
        )
    return Files(found, kinds)


def read_file(path: str) -> Read:
    """The cards of one file. :class:`Problem` when it cannot be read as TOML at all."""
    document = tomlfile.read(path, limits.WORDS_TOML)
    findings = _faults(path, document)
    meta, tables = document.get("meta"), document.get("card")
    language = str(meta.get("default_language", "en")) if isinstance(meta, dict) else "en"
    cards = [
        written
        for card_id, table in (list(tables.items())[:MOST_CARDS] if isinstance(tables, dict) else ())
        if (written := _written(path, language, card_id, table))
    ]
    return Read(cards, findings + _misplaced(path, cards))


def _written(path: str, language: str, card_id: str, table: Any) -> Written | None:
    """The card as it stands, or ``None`` when it is not well formed: the schema's findings say why."""
    try:
        passages = CardTable.model_validate(table).model_dump()["passages"]
    except ValidationError:
        return None
    if parse_id(card_id) is None:
        return None
    waivers = tuple(Waiver(*split_waiver(entry)) for entry in passages["x_lint_ok"])
    return Written(path, language, card_words(card_id, passages), waivers)


def _faults(path: str, document: dict[str, Any]) -> list[Finding]:
    try:
        WordsFile.model_validate(document)
    except ValidationError as error:
        return [_schema_finding(path, key, what) for key, what in faults(error)]
    return []


def _schema_finding(path: str, key: str, what: str) -> Finding:
    card, passages, rest = key.removeprefix("card.").partition(".passages")
    if not key.startswith("card.") or not passages:
        return Finding(path, "", key.removesuffix(".[key]"), "schema", ERROR, what)
    place = rest.removeprefix(".").removeprefix("x_prompt.") or "passages"
    return Finding(path, card, place, "schema", ERROR, what)


def _misplaced(path: str, cards: list[Written]) -> list[Finding]:
    file = os.path.basename(path).removesuffix(".toml")
    if file not in WORD_SUITS:  # a draft may be called anything
        suits = dict.fromkeys(f"{suit_of(card.words.card)}.toml" for card in cards)
        message = f"the game looks for these cards in {', '.join(suits)}"
        return [Finding(path, "", "", "file", WARNING, message)] if list(suits) != [f"{file}.toml"] else []
    return [
        Finding(path, card.words.card, "", "file", ERROR, f"belongs in {belongs}.toml")
        for card in cards
        if (belongs := suit_of(card.words.card)) != file
    ]
