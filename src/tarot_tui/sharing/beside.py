"""What two people apart wrote on the same cards: beside each other where there is room, else below each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple

from tarot_tui.readings.people import INVITED, INVITER
from tarot_tui.readings.reading import Person
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared, SharedNote, cleaned
from tarot_tui.text import cell_width, clean, one_line, wrap

Role = Literal["title", "quiet", "card", "prompt", "note", ""]
"""What a line is, for whoever gives it a colour."""

_TWO_COLUMNS: Final = 64
"""Columns from which two texts have room beside each other."""
WIDEST: Final = 116
"""Columns from which a line of two texts is hard to follow."""
_ONE_COLUMN: Final = 72
"""The same for one."""
_GAP: Final = "    "
_INDENT: Final = "  "


class Side(NamedTuple):
    """One of the two: what they are called, and their words for each place."""

    called: str
    words: Sequence[str]

    def __repr__(self) -> str:
        """Without the words."""
        return "Side()"


def beside(
    shared: Shared,
    texts: Mapping[str, Any],
    sides: Sequence[Side],
    width: int,
    cover: Callable[[str], str] = str,
) -> Iterator[tuple[str, Role]]:
    """The page, line by line. Of a place where nobody wrote, and of one who did not, nothing is said.

    ``cover`` is applied to whatever somebody typed.
    """
    say = Sentences(texts, shared)
    page = _Page(width, cover)
    yield from page.flow(shared.spread.title or shared.spread.id, "title")
    yield from page.flow(say.date(shared.day), "quiet")
    if shared.question:
        yield "", ""
        yield from page.flow(cover(shared.question), "note")
    for index, card in enumerate(shared.cards):
        yield "", ""
        yield from page.flow(say.heading(index, card.card_name), "card")
        yield from page.flow(card.prompt, "prompt")
        yield from page.words([Side(side.called, side.words[index : index + 1]) for side in sides])
    if any(clean(text).strip() for side in sides for text in side.words[len(shared.cards) :]):
        yield "", ""
        yield from page.flow(say.say("whole_reading"), "card")
        yield from page.words([Side(side.called, side.words[len(shared.cards) :]) for side in sides])


def together(shared: Shared, inviter: Sequence[str], invited: Sequence[str]) -> Shared:
    """Both in one: a reading of two, for the forms that a shared reading can have."""
    names = {person.key: person.name for person in shared.people}
    notes = [
        SharedNote(key, text, index if index < len(shared.cards) else None)
        for key, words in ((INVITER, inviter), (INVITED, invited))
        for index, text in enumerate(words)
        if clean(text).strip()
    ]
    keys = sorted({note.by for note in notes} | set(names))
    people = tuple(Person(key, names.get(key, "")) for key in keys)
    return cleaned(
        Shared(
            shared.share_id, shared.day, shared.spread, shared.deck, shared.cards, people, shared.question,
            notes=tuple(notes),
        )
    )  # fmt: skip


class _Page:
    def __init__(self, width: int, cover: Callable[[str], str]) -> None:
        self._cover = cover
        self._width = max(1, min(width, _ONE_COLUMN))
        self._column = (min(width, WIDEST) - len(_INDENT + _GAP)) // 2 if width >= _TWO_COLUMNS else 0

    def flow(self, text: str, role: Role, indent: str = "") -> Iterator[tuple[str, Role]]:
        for line in wrap(one_line(text), self._width, indent) if text else []:
            yield line, role

    def words(self, sides: Sequence[Side]) -> Iterator[tuple[str, Role]]:
        wrote = [(side.called, text) for side in sides for text in side.words if clean(text).strip()]
        if len(wrote) == 2 and self._column:
            yield "", ""
            yield from self._columns(*wrote)
            return
        for called, text in wrote:
            yield "", ""
            yield from self.flow(called, "quiet", _INDENT)
            for line in wrap(self._cover(clean(text).strip()), self._width, _INDENT):
                yield line, "note"

    def _columns(self, left: tuple[str, str], right: tuple[str, str]) -> Iterator[tuple[str, Role]]:
        yield self._row(one_line(left[0]), one_line(right[0])), "quiet"
        texts = [wrap(self._cover(clean(text).strip()), self._column) for _, text in (left, right)]
        for row in range(max(map(len, texts))):
            cells = [lines[row] if row < len(lines) else "" for lines in texts]
            yield self._row(*cells), "note"

    def _row(self, left: str, right: str) -> str:
        room = " " * max(0, self._column - cell_width(left))
        return f"{_INDENT}{left}{room}{_GAP}{right}".rstrip()
