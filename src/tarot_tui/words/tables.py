"""The tables of a file of texts, each parsed when it is first asked for.

The sentences of all screens are many, and Home waits for its own alone. So the program's file is cut at its headers.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.words.folders import WordFolder
from tarot_tui.words.texts import load_texts

_HEADER: Final = r"^\[([a-z_]+)(?:\.([a-z_]+))?\]$"


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
            self._parsed[name] = tomlfile.parse(part.text.encode(), part.where)
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
        if tables := cut(tomlfile.read_bytes(path, limits.WORDS_TOML).decode(), path):
            return tables
    return load_texts(folders, kind).tables


def cut(text: str, where: str) -> Tables | None:
    """The tables ``[a]`` and ``[a.b]`` of a valid TOML text; ``None`` where they cannot be cut out with certainty."""
    before, *pieces = re.split(_HEADER, text, flags=re.MULTILINE)
    headers = len(re.findall(r"^\[", text, re.MULTILINE))
    has_more = any(line and not line.startswith("#") for line in before.split("\n"))
    # Without strings of several lines a line that begins with [ and a bare word can only be a header.
    if has_more or len(pieces) != 3 * headers or '"""' in text or "'''" in text:
        return None
    tables = Tables()
    parts = zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    return tables if all(tables.put(name, inner, Part(part, where)) for name, inner, part in parts) else None
