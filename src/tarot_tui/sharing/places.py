"""The marked places of a text between two people apart: how they look, and how they are found again in a mail.

A place stands between two lines, ``-----BEGIN ANSWER 1 2F6C2C1E-----`` and the same with ``END``: whose words stand in
it, which of the places it is, and the beginning of the invitation's id. Like the markers of a block they are known by
their words, whatever a mail program has put between those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from tarot_tui import limits
from tarot_tui.sharing.commitment import canonical
from tarot_tui.sharing.markers import DASHES, GAP, INVISIBLE, WITHIN, spelled
from tarot_tui.sharing.unwrapped import unwrapped
from tarot_tui.text import cell_width, clean

Kind = Literal["answer", "reply"]
"""Whose words: of the one who was invited, or of the one who invited."""
CODE: Final = 8
"""Digits of the invitation's id in a marker."""

_DIGIT: Final = "[0-9A-Fa-f]"
_MARKER: Final = re.compile(
    rf"(?<![A-Za-z0-9])(?:(?P<begin>{spelled('BEGIN')})|{spelled('END')}){GAP}"
    rf"(?:(?P<answer>{spelled('ANSWER')})|{spelled('REPLY')}){GAP}"
    rf"(?P<number>[0-9]{{1,2}}){GAP}(?P<code>{_DIGIT}(?:{WITHIN}{_DIGIT}){{{CODE - 1}}})(?![A-Za-z0-9])"
)
_OWN_WORDS: Final = re.compile(f"{spelled('ANSWER')}|{spelled('REPLY')}")
_LETTER: Final = re.compile(r"[A-Za-z](?=\S)")
# The dashes of the markers themselves, on whichever line a program put them.
_DASHES_BEHIND: Final = re.compile(rf"[\s>|{INVISIBLE}]*+[{DASHES}]{{2,}}+")
_DASHES_BEFORE: Final = re.compile(rf"[{DASHES}]{{2,}}[\s>|{INVISIBLE}]*\Z")
_UNTIDY: Final = re.compile(rf"[\s{DASHES}{INVISIBLE}]+\Z")
_QUOTED: Final = re.compile(rf"[\s{INVISIBLE}]*+>")
_NEAR: Final = 200
"""Characters that are looked at before a marker."""


class Place(NamedTuple):
    """One place as it was found: its words, or what is wrong with it."""

    words: str
    fault: str = ""
    remedy: str = ""


class Found(NamedTuple):
    """The places of one kind of one invitation in a text."""

    kind: Kind
    code: str
    """In small letters."""
    places: Mapping[int, Place]
    """By number. What the text does not have of a place is not in here."""
    before: Mapping[int, str]
    """What stands before each place, back to the one before: the card, and what somebody typed beside the places."""

    @property
    def has_words(self) -> bool:
        """Whether something stands in any place, whole or not."""
        return any(place.words or place.fault for place in self.places.values())


class _Edge(NamedTuple):
    is_begin: bool
    kind: Kind
    number: int
    code: str
    start: int
    end: int

    def matches(self, other: _Edge) -> bool:
        return (self.kind, self.number, self.code) == (other.kind, other.number, other.code)


def code_of(share_id: str) -> str:
    """What of an invitation's id stands in its markers."""
    return share_id[:CODE].lower()


def edges(kind: Kind, number: int, code: str) -> tuple[str, str]:
    """The two lines of a place."""
    name = f"{kind.upper()} {number} {code.upper()}"
    return f"-----BEGIN {name}-----", f"-----END {name}-----"


def find_places(text: str) -> list[Found]:
    """The places in ``text``, whose line ends are LF, in the order in which the text has them."""
    seen: dict[tuple[Kind, str], _Finding] = {}
    found = list(_edges(text))
    for index, edge in enumerate(found):
        finding = seen.setdefault((edge.kind, edge.code), _Finding(text))
        after = found[index + 1] if index + 1 < len(found) else None
        before = found[index - 1] if index else None
        finding.look(edge, before, after)
    return [
        Found(kind, code, finding.places(kind, code), finding.before)
        for (kind, code), finding in seen.items()
    ]


def hold(visible: Callable[[Callable[[str], str]], str], kind: Kind, code: str, words: Sequence[str]) -> str:
    """The text that ``visible`` makes, with exactly ``words`` in its places.

    ``visible`` passes every text that it did not write itself through the function it is given, which leaves them
    alone, unless somebody's words would be taken for a marker of a place: then a word of it is spaced out.
    """
    text = visible(str)
    wanted = {number: canonical(each) for number, each in enumerate(words, 1)}
    if [_held(found) for found in find_places(text)] != [(kind, code, wanted)]:
        text = visible(_spaced)
    return text


def _held(found: Found) -> tuple[Kind, str, dict[int, str]]:
    return found.kind, found.code, {number: canonical(place.words) for number, place in found.places.items()}


def _spaced(text: str) -> str:
    return _OWN_WORDS.sub(lambda word: _LETTER.sub(r"\g<0> ", word[0]), text)


def _edges(text: str) -> Iterator[_Edge]:
    for found in _MARKER.finditer(text):
        code = re.sub(f"[^{_DIGIT[1:-1]}]", "", found["code"]).lower()
        kind: Kind = "answer" if found["answer"] else "reply"
        yield _Edge(bool(found["begin"]), kind, int(found["number"]), code, found.start(), found.end())


class _Finding:
    """What was found so far of the places of one kind of one invitation."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._whole: dict[int, list[str]] = {}
        self._torn: dict[int, str] = {}
        """Number to the edge that is missing, where words stood by the other one."""
        self.before: dict[int, str] = {}

    def look(self, edge: _Edge, before: _Edge | None, after: _Edge | None) -> None:
        if edge.is_begin:
            start = before.end if before else 0
            self.before.setdefault(edge.number, self._text[start : edge.start])
        if edge.is_begin and after and not after.is_begin and edge.matches(after):
            self._whole.setdefault(edge.number, []).append(self._words(edge, after.start))
        elif edge.is_begin:
            # A text that was cut off right behind the line has lost no words here.
            if self._words(edge, after.start if after else len(self._text)):
                self._torn.setdefault(edge.number, "END")
        elif not (before and before.is_begin and edge.matches(before)):
            self._torn.setdefault(edge.number, "BEGIN")

    def _words(self, begin: _Edge, stop: int) -> str:
        dashes = _DASHES_BEHIND.match(self._text, begin.end, stop)
        start = dashes.end() if dashes else begin.end
        inside = self._text[start:stop]
        # From its end: over a long row of dashes a search would try each of them.
        tail = _UNTIDY.search(inside[-_NEAR:])
        if tail and _DASHES_BEFORE.search(tail[0]):
            inside = inside[: len(inside) - len(tail[0])]
        if not inside.split("\n", 1)[0].strip():  # the marker has its line for itself
            return unwrapped(inside)
        before = _UNTIDY.sub("", self._text[max(0, begin.start - _NEAR) : begin.start])
        line = self._text[max(0, begin.start - _NEAR) : start].rpartition("\n")[2]
        is_quoted = before.endswith(">") or bool(_QUOTED.match(inside))
        return unwrapped(inside, run_together=is_quoted, column=cell_width(line))

    def places(self, kind: Kind, code: str) -> dict[int, Place]:
        numbers = sorted({*self._whole, *self._torn})
        return {number: self._place(number, edges(kind, number, code)) for number in numbers}

    def _place(self, number: int, lines: tuple[str, str]) -> Place:
        different = {canonical(words): words for words in self._whole.get(number, []) if canonical(words)}
        if len(different) > 1:
            return Place("", "stands there more than once, with different words", "Leave one of them")
        if different:
            (words,) = different.values()
            if len(words) > limits.PLACE_CHARACTERS:
                return Place(
                    "", f"is longer than {limits.PLACE_CHARACTERS} characters", "Ask for a shorter one"
                )
            return Place(clean(words))
        if edge := self._torn.get(number):
            line = lines[0 if edge == "BEGIN" else 1]
            where = "above" if edge == "BEGIN" else "below"
            return Place(
                "", f"has lost the line {line}", f"Put that line back {where} the words, or ask for it again"
            )
        return Place("")
