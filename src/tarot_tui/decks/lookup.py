"""Finding texts in the tables of a deck, whatever those tables hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from tarot_tui import limits
from tarot_tui.text import clean, one_line

Table = Mapping[str, Any]
_NOTHING: Final[Table] = {}


def table(document: Table, *path: str) -> Table:
    """The table at ``path``; an empty one where there is none."""
    node: Any = document
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else _NOTHING


def text_at(layers: Iterable[Table], *paths: tuple[str, ...], limit: int = limits.NAME_CHARACTERS) -> str:
    """The first text that is not blank, at the first of ``paths`` in the first of ``layers``, on one line."""
    for layer in layers:
        for path in paths:
            if found := line(table(layer, *path[:-1]).get(path[-1]), limit):
                return found
    return ""


def line(value: Any, limit: int = limits.NAME_CHARACTERS) -> str:
    """``value`` on one line if it is text, cut with an ellipsis after ``limit`` characters; else empty."""
    return _cut(one_line(value), limit) if isinstance(value, str) else ""


def paragraphs(value: Any) -> str:
    """``value`` with its line breaks if it is text, cut with an ellipsis where it is very long; else empty."""
    return _cut(clean(value).strip(), limits.DECK_TEXT_CHARACTERS) if isinstance(value, str) else ""


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
