"""Finding shared readings in a text that comes back, in whatever state it is."""

from __future__ import annotations

import codecs
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, NamedTuple

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.sharing.block import unseal
from tarot_tui.sharing.document import newer
from tarot_tui.sharing.markers import BEGIN, VERSION, Marker, find_markers
from tarot_tui.sharing.shared import Shared

AGAIN: Final = "Ask for it again; the text above it can still be read"

# Bytes that are no UTF-8, as surrogateescape hands them on, read as the old Windows code page: there they are
# the dashes and no-break spaces of a mail program that named no encoding.
_LEGACY: Final = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


class Received(NamedTuple):
    """One block that was found: either what it holds, or what is wrong with it."""

    shared: Shared | None
    problem: Problem | None
    lines: tuple[int, int]
    """First and last line it stands on, from 1; zeros for a problem of the whole text."""


def receive(data: str | bytes, where: str) -> list[Received]:
    """Every shared reading in a text, in order; one that stands there twice only once. Never raises.

    A text without any, or one that is too large, gives a single problem. ``where`` names the text in problems.
    """
    if len(data) > limits.SHARED_TEXT:
        size = limits.SHARED_TEXT // limits.MIB
        return [_failed(Problem(f"is larger than {size} MiB", where=where, remedy="It was not read"))]
    text = text_of(data)
    breaks = [index for index, char in enumerate(text) if char == "\n"]
    found: list[Received] = []
    seen: set[Shared] = set()
    for number, (begin, end, stop) in enumerate(_blocks(text)):
        if number == limits.SHARED_BLOCKS:
            what = f"has more than {limits.SHARED_BLOCKS} blocks"
            found.append(_failed(Problem(what, where=where, remedy="The others were not read")))
            break
        lines = (bisect_left(breaks, begin.start) + 1, bisect_left(breaks, stop) + 1)
        try:
            shared = _opened(text, begin, end, bisect_left(breaks, begin.end) + 1)
        except Problem as problem:
            found.append(Received(None, _placed(problem, where, lines), lines))
            continue
        if shared not in seen:
            seen.add(shared)
            found.append(Received(shared, None, lines))
    if not found:
        remedy = f"A text of tarot-tui ends in a block that begins with {BEGIN}"
        found.append(_failed(Problem("holds no shared reading", where=where, remedy=remedy)))
    return found


def text_of(data: str | bytes) -> str:
    """``data`` as text with LF at the ends of its lines."""
    text = decoded(data) if isinstance(data, bytes) else data
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decoded(data: bytes) -> str:
    """``data`` as text: UTF-16 by its byte order mark, else UTF-8 in which any other byte is tolerated."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "surrogateescape").translate(_LEGACY)


def _blocks(text: str) -> Iterator[tuple[Marker, Marker | None, int]]:
    """Each beginning with its end, ``None`` where the next beginning or the text's end comes first, and where
    it stops. An end without a beginning means nothing."""
    begin: Marker | None = None
    for marker in find_markers(text):
        if begin:
            if marker.version is None:
                yield begin, marker, marker.end
            else:
                yield begin, None, _last(text[: marker.start])
        begin = marker if marker.version is not None else None
    if begin:
        yield begin, None, _last(text)


def _last(text: str) -> int:
    """Where ``text`` ends, the dashes of a marker behind it and white space aside."""
    return max(0, len(text.rstrip("-> |\n\t")) - 1)


def _opened(text: str, begin: Marker, end: Marker | None, first_line: int) -> Shared:
    if begin.version != VERSION:
        raise newer(begin.version or "")
    if end is None:
        raise Problem("has no end: the text was cut off there")
    return unseal(text[begin.end : end.start], first_line)


def _placed(problem: Problem, where: str, lines: tuple[int, int]) -> Problem:
    first, last = lines
    place = f"line {first}" if first == last else f"lines {first} to {last}"
    what = f"{problem.place}: {problem.what}" if problem.place else f"the block {problem.what}"
    return Problem(what, where=where, place=place, remedy=problem.remedy or AGAIN)


def _failed(problem: Problem) -> Received:
    return Received(None, problem, (0, 0))
