"""Short notes to read, each of which leads to a spread (decks/words/<language>/learn.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class LearnNote(NamedTuple):
    """One note."""

    title: str
    text: tuple[str, ...]
    """Its paragraphs."""
    leads: str
    """What the spread does, in a sentence."""
    spread: str
    """The id of the spread."""
    ideas: tuple[str, ...]
    """Which ideas of the article it carries (docs/article.md)."""


def learn_notes(texts: Mapping[str, Any]) -> list[LearnNote]:
    """All notes in the order of the file; ``texts`` are those of ``learn``."""
    return [
        LearnNote(
            table["title"], tuple(table["text"]), table["leads"], table["spread"], tuple(table["ideas"])
        )
        for table in texts.values()
        if isinstance(table, Mapping)
    ]
