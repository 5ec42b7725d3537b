"""Where in a text the words stand that were looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tarot_tui.journal.index.query import Query
from tarot_tui.journal.index.without import WORD, bare

Span = tuple[int, int]
"""First character, and the one after the last."""

_NONE: Final = ()


def hits(text: str, query: Query) -> Sequence[Span]:
    """The words of ``text`` that begin with a word of ``query`` or make up one of its phrases, from left to right."""
    if not query.words and not query.phrases:
        return _NONE
    words = [(found.start(), found.end(), bare(found[0])) for found in WORD.finditer(text)]
    marked: set[int] = set()
    for wanted, is_phrase in _wanted(query):
        for start in range(len(words) - len(wanted) + 1):
            here = [word for _, _, word in words[start : start + len(wanted)]]
            last_fits = here[-1] == wanted[-1] if is_phrase else here[-1].startswith(wanted[-1])
            if last_fits and here[:-1] == wanted[:-1]:
                marked.update(range(start, start + len(wanted)))
    return [(words[number][0], words[number][1]) for number in sorted(marked)]


def _wanted(query: Query) -> Iterator[tuple[list[str], bool]]:
    for texts, is_phrase in ((query.words, False), (query.phrases, True)):
        for text in texts:
            if words := [bare(word) for word in WORD.findall(text)]:
                yield words, is_phrase
