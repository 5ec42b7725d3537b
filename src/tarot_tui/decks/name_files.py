"""A deck's name files: choosing them by language, and reading them without letting them stop the deck."""

from __future__ import annotations

import os
from typing import Any, Final

from tarot_tui import limits, tomlfile
from tarot_tui.decks.inside import NAMES
from tarot_tui.decks.languages import lookup_chain, matching
from tarot_tui.problem import Problem

PLAIN: Final = "en"
"""The language of the plain names that a deck falls back to."""

_SUFFIX: Final = ".toml"


def read_names(
    root: str, major: int, language: str, default_language: str = "", *, trusted: bool = False
) -> tuple[list[dict[str, Any]], list[str]]:
    """The name files that serve ``language``, the closest first, and a remark for each that is broken.

    Shorter forms of the language fill what a file leaves out. Where there is none at all, version 1 takes
    English, else whichever comes first; version 2 takes the deck's own ``default_language``.
    """
    if trusted and lookup_chain(language) == [PLAIN]:
        return [tomlfile.read(os.path.join(root, NAMES, f"{PLAIN}{_SUFFIX}"), limits.NAMES_TOML)], []
    available = name_files(root)
    chosen = matching(language, available)
    if not chosen:
        chosen = matching(PLAIN if major == 1 else default_language, available)
    if not chosen and major == 1:
        chosen = sorted(available, key=str.casefold)[:1]
    documents, remarks = [], []
    for tag in chosen:
        try:
            documents.append(_read(root, tag, major, trusted=trusted))
        except Problem as problem:
            remarks.append(f"{problem.at(f'{NAMES}/{tag}{_SUFFIX}')} (its names are not used)")
    return documents, remarks


def name_files(root: str) -> list[str]:
    """The language tags for which the deck has a name file, as they are spelled."""
    from tarot_tui.decks.files import entries

    return [
        entry.name.removesuffix(_SUFFIX)
        for entry in entries(root, NAMES)
        if entry.name.endswith(_SUFFIX) and not entry.is_folder
    ]


def _read(root: str, tag: str, major: int, *, trusted: bool) -> dict[str, Any]:
    path = os.path.join(root, NAMES, f"{tag}{_SUFFIX}")
    document = tomlfile.read(path, limits.NAMES_TOML)
    if not trusted:
        from tarot_tui.decks.schema import Names1, Names2
        from tarot_tui.gate import check

        check(Names1 if major == 1 else Names2, document, f"{NAMES}/{tag}{_SUFFIX}")
    return document
