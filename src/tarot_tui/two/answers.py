"""Both write on the same question, one after the other, and what they want to show appears at the same moment.

Nothing here is ever written to a disk. What is not shown is let go of as soon as its writer has chosen, so that from
there on nobody, this program too, can tell it from a question that was passed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from tarot_tui import limits
from tarot_tui.text import clean

Choice = Literal["show", "aloud", "keep"]
"""What happens with a note: both see it; its writer tells it; it stays with its writer."""


class Shown(NamedTuple):
    """What both see of one of them."""

    by: str
    """Key of the writer."""
    text: str
    asked: str
    """The question that it answers."""


class Answers:
    """One question, answered by two in turn."""

    def __init__(self, order: tuple[str, str], prompt: str) -> None:
        """``order`` are the keys of the two, the first to write first."""
        self._order = order
        self._prompt = prompt
        self._done = 0
        self._writing = ""
        self._asked = prompt
        self._to_show: list[Shown] = []

    def __repr__(self) -> str:
        """How far it is, and no word of it."""
        return f"Answers({self._done} of 2)"

    @property
    def order(self) -> tuple[str, str]:
        """Who writes first, and who second."""
        return self._order

    @property
    def writer(self) -> str:
        """Whose turn it is; empty when both have handed over."""
        return self._order[self._done] if self._done < len(self._order) else ""

    @property
    def is_open(self) -> bool:
        """Whether both have handed over."""
        return not self.writer

    @property
    def writing(self) -> str:
        """What the writer has written so far: held here while nothing of it may stand on the screen."""
        return self._writing

    @property
    def asked(self) -> str:
        """The question as the writer sees it."""
        return self._asked

    def write(self, text: str) -> None:
        """The writer's words as they stand."""
        self._writing = clean(text)[: limits.NOTE_CHARACTERS]

    def ask(self, prompt: str) -> None:
        """Another question, for this writer alone."""
        self._asked = prompt

    def hand_over(self, choice: Choice) -> None:
        """The writer is done. What is not to be shown is gone from here on."""
        if choice == "show" and self._writing.strip():
            self._to_show.append(Shown(self.writer, self._writing, self._asked))
        self._writing, self._asked = "", self._prompt
        self._done += 1

    def shown(self) -> tuple[Shown, ...]:
        """What both wanted to show, in the order of writing; nothing at all before both have handed over."""
        return tuple(self._to_show) if self.is_open else ()
