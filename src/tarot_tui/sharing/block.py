"""The block at the end of a shared text: a reading in letters that mail and chat leave alone.

TOML -> zlib -> CRC-32 behind it -> base32. A changed, missing, added or swapped letter is refused: the letters
must be the only spelling of their bytes, the CRC that of the packed bytes, the packed bytes a whole stream with
nothing behind it, and the TOML the canonical form of what it says. Nothing depends on packing it again.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
import zlib
from typing import Final

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.sharing.document import from_toml, to_toml
from tarot_tui.sharing.markers import BEGIN, END, SKIPPED
from tarot_tui.sharing.shared import Shared, cleaned

LINE: Final = 64
"""Letters of a line."""

_CRC_BYTES: Final = 4
_SKIPPED: Final = re.compile(f"[{SKIPPED}]++")
_FOREIGN: Final = re.compile(f"[^A-Za-z2-7{SKIPPED}]")


def seal(shared: Shared) -> list[str]:
    """The lines of the block, markers included.

    Raises :class:`Problem` when it would be larger than :func:`unseal` takes.
    """
    toml = to_toml(cleaned(shared))
    raw = toml.encode()
    try:
        if len(raw) > limits.SHARED_BLOCK:
            raise Problem(f"is larger than {limits.SHARED_BLOCK // limits.KIB} KiB")
        from_toml(toml)
    except Problem as problem:
        raise Problem(
            f"does not fit into a block: {problem.what}",
            where="the reading", place=problem.place, remedy="Share less of it, or without the block",
        ) from None  # fmt: skip
    packed = zlib.compress(raw, 9)
    letters = _letters(packed + _crc(packed))
    return [BEGIN, *(letters[start : start + LINE] for start in range(0, len(letters), LINE)), END]


def unseal(text: str, first_line: int = 1) -> Shared:
    """What is shared in ``text``, which stood between the two markers and began on line ``first_line``.

    White space, quoting marks, dashes and invisible characters are skipped, small letters are read as capitals.
    Raises :class:`Problem` for everything else that is not exactly what :func:`seal` wrote.
    """
    foreign = _FOREIGN.search(text)
    if foreign:
        line = first_line + text.count("\n", 0, foreign.start())
        raise Problem(f"has a character that does not belong there, {_named(foreign[0])}, on line {line}")
    letters = _SKIPPED.sub("", text).upper()
    if not letters:
        raise Problem("is empty")
    raw = _unpacked(_bytes(letters))
    try:
        return from_toml(raw.decode())
    except UnicodeDecodeError:
        raise _damaged() from None


def _letters(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")


def _bytes(letters: str) -> bytes:
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error:
        raise _damaged() from None
    # The last letter has bits that mean nothing: only one of its spellings is ours.
    if _letters(data) != letters:
        raise _damaged()
    return data


def _unpacked(data: bytes) -> bytes:
    packed, crc = data[:-_CRC_BYTES], data[-_CRC_BYTES:]
    if _crc(packed) != crc:
        raise _damaged()
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(packed, limits.SHARED_BLOCK + 1)
    except zlib.error:
        raise _damaged() from None
    if len(raw) > limits.SHARED_BLOCK:
        raise Problem(f"holds more than {limits.SHARED_BLOCK // limits.KIB} KiB, which no reading does")
    if not stream.eof or stream.unused_data:
        raise _damaged()
    return raw


def _crc(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_CRC_BYTES, "big")


def _damaged() -> Problem:
    return Problem("is damaged: letters are missing, added or changed")


def _named(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()
