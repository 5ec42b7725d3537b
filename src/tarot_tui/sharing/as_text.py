"""A shared reading as plain text for a mail: 72 columns, with the block at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from tarot_tui.readings.asked import with_questions
from tarot_tui.sharing.block import seal
from tarot_tui.sharing.markers import compose
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared
from tarot_tui.text import cell_width, clean, wrap

COLUMNS: Final = 72
"""Cells of a line: a mail has room for 78, and quoting takes some."""
PICTURE_COLUMNS: Final = 60
"""Cells of a line of a picture; the rest is cut off."""

_INDENT: Final = "   "
_QUOTE: Final = "   >"

Pictures = Mapping[int, Sequence[str]]
"""Index of a card to the lines of its picture: plain text, no escape codes."""


def as_text(
    shared: Shared, texts: Mapping[str, Any], *, pictures: Pictures | None = None, block: bool = True
) -> str:
    """The text: lines of at most 72 cells, LF, no trailing spaces, no escape codes.

    ``texts`` are the fixed sentences. Raises :class:`Problem` when the block would be too large to be read
    again; without ``block`` there is no limit.
    """
    sealed = seal(shared) if block else []
    text = compose(lambda safe: "\n".join(Page(shared, texts, safe).lines(pictures or {})))
    return with_block(text, texts["block"], sealed)


def with_block(text: str, lead: str, sealed: Sequence[str]) -> str:
    """``text`` with the lines of a block at its end, if there are any, and ``lead`` before them."""
    if sealed:
        text += "\n\n" + "\n".join([*wrap(lead, COLUMNS), "", *sealed])
    return text + "\n"


class Page:
    """The visible part, built from paragraphs. ``safe`` is what :func:`compose` asks for.

    A subclass may say something else at the top, below a card and at the end.
    """

    def __init__(self, shared: Shared, texts: Mapping[str, Any], safe: Callable[[str], str]) -> None:
        self.shared = shared
        self.sentences = Sentences(texts, shared)
        self.safe = safe

    def lines(self, pictures: Pictures) -> list[str]:
        """All of it, line by line."""
        shared, say = self.shared, self.sentences
        title = (shared.spread.title or shared.spread.id).upper()
        head = [title, self.title_line(), say.deck(), say.people()]
        paragraphs = [[line for text in head for line in self.flow(text)], *self.lead()]
        if shared.question:
            paragraphs += [self.flow(say.say("question")), self._quote(shared.question)]
        for index in range(len(shared.cards)):
            paragraphs += self._card(index, pictures.get(index, ()))
        paragraphs += self.below_cards()
        if shared.promise:
            promise = [line for text in say.promise(shared.promise) for line in self.inside(text)]
            paragraphs.append([*self.flow(say.promise_heading(shared.promise)), *promise])
        paragraphs += [*self.end(), wrap(say.foot(), COLUMNS) if say.foot() else []]
        filled = [paragraph for paragraph in paragraphs if paragraph]
        return [line for paragraph in filled for line in ["", *paragraph]][1:]

    def title_line(self) -> str:
        """What this is."""
        return self.sentences.title_line()

    def lead(self) -> list[list[str]]:
        """Paragraphs between the head and the cards."""
        return []

    def below(self, index: int) -> list[list[str]]:
        """Paragraphs below the prompt of a card."""
        return self._notes(index)

    def below_cards(self) -> list[list[str]]:
        """Paragraphs below the last card: what belongs to the whole reading."""
        if not any(note.card is None for note in self.shared.notes):
            return []
        return [self.flow(self.sentences.whole_reading()), *self._notes(None)]

    def end(self) -> list[list[str]]:
        """Paragraphs above the foot."""
        return []

    def _card(self, index: int, picture: Sequence[str]) -> list[list[str]]:
        card = self.shared.cards[index]
        heading = self.flow(self.sentences.heading(index, card.card_name.upper()))
        paragraphs = [[*heading, *self.inside(self.sentences.looks_at(index))]]
        if picture:
            label = self.inside(self.sentences.say("picture"))
            drawn = self.safe("\n".join(" ".join(clean(line).splitlines()) for line in picture))
            paragraphs.append([*label, *map(_picture_line, drawn.split("\n"))])
        paragraphs += [self.inside(card.meaning), self.inside(card.prompt), *self.below(index)]
        return paragraphs

    def _notes(self, card: int | None) -> list[list[str]]:
        paragraphs = []
        for note, asked in with_questions(note for note in self.shared.notes if note.card == card):
            who = self.sentences.writer(note.by)
            label = self.inside(self.sentences.say("writer", who=who)) if who else []
            paragraphs += [self.inside(asked), [*label, *self._quote(note.text)]]
        return paragraphs

    def flow(self, text: str) -> list[str]:
        """Lines from the margin on, all but the first hanging."""
        lines = wrap(self.safe(text), COLUMNS - len(_INDENT))
        return [] if not text else [lines[0], *(_INDENT + line for line in lines[1:])]

    def inside(self, text: str) -> list[str]:
        """Lines three spaces in."""
        return wrap(self.safe(text), COLUMNS, _INDENT) if text else []

    def _quote(self, text: str) -> list[str]:
        """What a person wrote. The prefix keeps a line of theirs from being a signature or a rule of a mail."""
        lines = wrap(self.safe(text), COLUMNS - len(_QUOTE) - 1)
        return [f"{_QUOTE} {line}" if line else _QUOTE for line in lines]


def _picture_line(line: str) -> str:
    kept = ""
    room = PICTURE_COLUMNS
    for char in line.expandtabs():
        room -= cell_width(char)
        if room < 0:
            break
        kept += char
    return (_INDENT + kept).rstrip()
