"""The deck that is being validated, as far as it could be read."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.inside import MANIFEST, NAMES
from tarot_tui.decks.library import build
from tarot_tui.decks.manifest import Source
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.tree import Tree
from tarot_tui.problem import Problem

_BOM = b"\xef\xbb\xbf"


class Subject(NamedTuple):
    """A deck whose manifest has the right types."""

    root: str
    schema: tuple[int, int]
    document: dict[str, Any]
    """The manifest."""
    names: dict[str, dict[str, Any]]
    """Language tag to name file, those that could be used."""
    tree: Tree

    def deck(self, *tags: str) -> Deck:
        """The deck with the names of the given languages. Raises :class:`Problem`."""
        return build(self.source(*tags))

    def source(self, *tags: str) -> Source:
        """What the deck is made from, with the names of the given languages."""
        names = [self.names[tag] for tag in tags]
        return Source(os.path.basename(self.root), self.root, self.schema, self.document, names, False, [])


def read_toml(root: str, path: str, findings: list[Finding]) -> dict[str, Any] | None:
    """The TOML file at ``path`` of the deck; what is wrong with it goes to ``findings``."""
    is_names = path.startswith(f"{NAMES}/")
    full = os.path.join(root, *path.split("/"))
    try:
        data = tomlfile.read_bytes(full, limits.NAMES_TOML if is_names else limits.DECK_TOML)
    except Problem as problem:
        missing = path == MANIFEST and not os.path.lexists(full)
        code = "missing-deck-toml" if missing else "x-unreadable-file"
        findings.append(Finding(code, path=path, message=problem.what))
        return None
    if data.startswith(_BOM):
        findings.append(Finding("bom-in-toml", path=path, message="starts with a byte order mark"))
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        code = "non-utf8-name-file" if is_names else "non-utf8-toml"
        findings.append(Finding(code, path=path, key=f"line {line}", message="is not UTF-8"))
        return None
    try:
        return tomlfile.parse(data, path)
    except Problem as problem:
        code = "malformed-name-file" if is_names else "malformed-deck-toml"
        findings.append(Finding(code, path=path, key=problem.place, message=problem.what))
        return None
