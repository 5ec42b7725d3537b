"""The other texts of a language (frames, labels, lists of lines), one file for each kind.

English is the shape; a language replaces what it has of it, key by key.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.problem import Problem
from tarot_tui.words.folders import WordFolder

_GAP: Final = r"\{[^{}]*\}"


class Texts(NamedTuple):
    """The texts of one kind: nested tables of strings, of lists of strings, and of lists of tables."""

    tables: dict[str, Any]
    problems: tuple[Problem, ...]
    """What of a person's own texts could not be used."""


def load_texts(folders: Iterable[WordFolder], kind: str) -> Texts:
    """The texts of ``kind`` (the file's name without ``.toml``) from ``folders``, the first before the rest.

    A text of a person's own is used only where it has the same shape as the program's and no gap (``{name}``)
    that the program would not fill; a list is replaced as a whole. Where the kind has a model, what it refuses
    is left out too. Raises :class:`Problem` when no folder has the file.
    """
    tables: dict[str, Any] = {}
    problems: list[Problem] = []
    for folder in reversed(list(folders)):
        path = os.path.join(folder.path, f"{kind}.toml")
        if not os.path.exists(path):
            continue
        try:
            layer = _layer(path, folder.trusted)
            problems += [] if folder.trusted else _leave_out_refused(kind, layer, path)
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


def _leave_out_refused(kind: str, layer: dict[str, Any], path: str) -> list[Problem]:
    """Take out of ``layer`` what the model of ``kind`` refuses; what that was."""
    from tarot_tui.words.kinds.kinds import KINDS

    if kind not in KINDS:
        return []
    from tarot_tui.words.kinds.schema import faults_of

    refused = []
    for fault in faults_of(kind, layer):
        if not fault.incomplete:
            refused.append(Problem(fault.what, where=path, place=fault.place))
            _take_out(layer, fault.table)
    return refused


def _take_out(tables: dict[str, Any], keys: tuple[str, ...]) -> None:
    inner: Any = tables
    for key in keys[:-1]:
        if not isinstance(inner.get(key), dict):
            inner.pop(key, None)
            return
        inner = inner[key]
    inner.pop(keys[-1], None)


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
    """Whether ``new`` can stand for ``old``: both texts, both lists of texts, or both lists of like tables.

    It says something where ``old`` does, and has no brace but for the gaps of ``old``.
    """
    if (not new and old) or not _alike(new, old):
        return False
    wanted, given = ("\n".join(_strings(item)) for item in (old, new))
    gaps = set(re.findall(_GAP, wanted))
    rest = re.sub(_GAP, lambda gap: "" if gap[0] in gaps else gap[0], given)
    return "{" not in rest and "}" not in rest


def _alike(new: Any, old: Any) -> bool:
    """Whether what is in ``new`` is of the kinds that are in ``old``, table by table and key by key."""
    if isinstance(old, list) and isinstance(new, list):
        return all(any(_alike(item, like) for like in old) for item in new)
    if isinstance(old, dict) and isinstance(new, dict):
        return new.keys() == old.keys() and all(_alike(item, old[key]) for key, item in new.items())
    return type(new) is type(old)


def _strings(item: Any) -> Iterator[str]:
    if isinstance(item, str):
        yield item
    elif isinstance(item, list | dict):
        for inner in item.values() if isinstance(item, dict) else item:
            yield from _strings(inner)
