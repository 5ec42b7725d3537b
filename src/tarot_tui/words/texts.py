"""The other texts of a language (frames, labels, lists of lines), one file for each kind.

English is the shape; a language replaces what it has of it, key by key.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.problem import Problem
from tarot_tui.words.folders import WordFolder

_GAP: Final = r"\{[^{}]*\}"


class Texts(NamedTuple):
    """The texts of one kind: nested tables of strings and of lists of strings."""

    tables: dict[str, Any]
    problems: tuple[Problem, ...]
    """What of a person's own texts could not be used."""


def load_texts(folders: Iterable[WordFolder], kind: str) -> Texts:
    """The texts of ``kind`` (the file's name without ``.toml``) from ``folders``, the first before the rest.

    A text of a person's own is used only where it has the same shape as the program's and no gap (``{name}``)
    that the program would not fill. Raises :class:`Problem` when no folder has the file.
    """
    tables: dict[str, Any] = {}
    problems: list[Problem] = []
    for folder in reversed(list(folders)):
        path = os.path.join(folder.path, f"{kind}.toml")
        if not os.path.exists(path):
            continue
        try:
            layer = _layer(path, folder.trusted)
        except Problem as problem:
            problems.append(problem)
            continue
        misfits = _lay_over(tables, layer) if tables else []
        problems += [
            Problem("does not fit the text that it replaces", where=path, place=it) for it in misfits
        ]
        tables = tables or layer
    if not tables:
        raise problems[0] if problems else Problem(f"no language has the texts {kind!r}")
    return Texts(tables, tuple(problems))


def _layer(path: str, trusted: bool) -> dict[str, Any]:
    document = tomlfile.read(path, limits.WORDS_TOML)
    if not trusted:
        from tarot_tui.gate import check
        from tarot_tui.words.schema import TextsFile

        check(TextsFile, document, path, remedy="docs/words.md says what may stand here")
    return document


def _lay_over(base: dict[str, Any], layer: dict[str, Any], path: str = "") -> list[str]:
    """Replace in ``base`` what ``layer`` has of it; the places of ``layer`` that do not fit."""
    misfits = []
    for key, value in layer.items():
        here = f"{path}.{key}" if path else key
        old = base.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            misfits += _lay_over(old, value, here)
        elif type(old) is type(value) and _serves(value, old):
            base[key] = value
        else:
            misfits.append(here)
    return misfits


def _serves(new: Any, old: Any) -> bool:
    """Whether ``new`` can stand for ``old``: both texts or both lists of texts.

    It says something where ``old`` does, and has no brace but for the gaps of ``old``.
    """
    if not new and old:
        return False
    wanted, given = ("\n".join(item) if isinstance(item, list) else item for item in (old, new))
    gaps = set(re.findall(_GAP, wanted))
    rest = re.sub(_GAP, lambda gap: "" if gap[0] in gaps else gap[0], given)
    return "{" not in rest and "}" not in rest
