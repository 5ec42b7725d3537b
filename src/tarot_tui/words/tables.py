"""The tables of a file of texts, each parsed when it is first asked for.

The sentences of all screens are many, and Home waits for its own alone. So the program's file is cut at its headers.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tarot_tui.words.folders import WordFolder


class Part(NamedTuple):
    """What stands under a header of a file."""

    text: str
    where: str


class Tables(Mapping[str, Any]):
    """Tables by name, each made of its :class:`Part` when somebody wants it."""

    def __init__(self) -> None:
        self._parts: dict[str, Part | Tables] = {}
        self._parsed: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        part = self._parts[name]
        if isinstance(part, Tables):
            return part
        if name not in self._parsed:
            parsed = plain(part.text)
            if parsed is None:
                from tarot_tui import tomlfile

                parsed = tomlfile.parse(part.text.encode(), part.where)
            self._parsed[name] = parsed
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def put(self, name: str, inner: str, part: Part) -> bool:
        """Put in what stands under ``[name]`` or ``[name.inner]``; whether there was a place for it."""
        if inner:
            within = self._parts.setdefault(name, Tables())
            return isinstance(within, Tables) and within.put(inner, "", part)
        return self._parts.setdefault(name, part) is part


def load_tables(folders: Iterable[WordFolder], kind: str) -> Mapping[str, Any]:
    """The texts of ``kind`` as :func:`load_texts` has them; each at need, where nothing is laid over the program's."""
    folders = list(folders)
    paths = [(os.path.join(folder.path, f"{kind}.toml"), folder.trusted) for folder in folders]
    found = [(path, trusted) for path, trusted in paths if os.path.exists(path)]
    if len(found) == 1 and found[0][1]:
        path = found[0][0]
        with open(path, encoding="utf-8") as file:
            if tables := cut(file.read(), path):
                return tables
    from tarot_tui.words.texts import load_texts

    return load_texts(folders, kind).tables


def cut(text: str, where: str) -> Tables | None:
    """The tables ``[a]`` and ``[a.b]`` of a valid TOML text; ``None`` where they cannot be cut out with certainty."""
    before, *pieces = f"\n{text}".split("\n[")
    has_more = any(line and not line.startswith("#") for line in before.split("\n"))
    # Without strings of several lines a line that begins with [ and a bare word can only be a header.
    if has_more or not pieces or '"""' in text or "'''" in text:
        return None
    tables = Tables()
    for piece in pieces:
        header, _, part = piece.partition("\n")
        name, dot, inner = header.removesuffix("]").partition(".")
        is_header = header.endswith("]") and _is_bare(name) and (_is_bare(inner) if dot else True)
        if not is_header or not tables.put(name, inner, Part(part, where)):
            return None
    return tables


def plain(text: str) -> dict[str, Any] | None:
    """A table of the program's own of nothing but strings and lists of them, each on one line; ``None`` for another.

    Those are written in Python as in TOML, and Python reads them in a tenth of the time.
    """
    pairs = []
    for line in text.split("\n"):
        key, equals, value = line.partition(" = ")
        if equals and value[:1] in ('"', "[") and _is_bare(key.replace("-", "_")):
            pairs.append(f'"{key}": {value}')
        elif line and not line.startswith("#"):
            return None
    try:
        read: dict[str, Any] = ast.literal_eval(f"{{{', '.join(pairs)}}}")
    except (SyntaxError, ValueError):
        return None
    return read


def _is_bare(key: str) -> bool:
    """Whether a key is of small letters and underlines alone. Not by a pattern: to make one takes too long here."""
    letters = key.replace("_", "")
    return letters.isascii() and letters.islower() and letters.isalpha()
