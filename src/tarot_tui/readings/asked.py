"""Which question stands over which note: what two answered in turn is asked once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar


class _Answer(Protocol):
    @property
    def asked(self) -> str | None:
        """The question that it answers, where that is another than its card's."""


_Note = TypeVar("_Note", bound=_Answer)


def with_questions(notes: Iterable[_Note]) -> Iterator[tuple[_Note, str]]:
    """Each of ``notes``, which stand below each other, with the question to show over it; empty where it stands there
    already, over the one before."""
    before = ""
    for note in notes:
        asked = note.asked or ""
        yield note, "" if asked == before else asked
        before = asked
