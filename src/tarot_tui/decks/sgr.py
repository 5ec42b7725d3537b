"""Select graphic rendition (ECMA-48, SGR): colours and weight of characters, by an allow-list.

Blinking and concealed text are not on it: the one is hard on people, the other hides what is written. Codes are
compared as texts: nothing leaves this module that is not spelled in one of its tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

_COLOURS: Final = ("38", "48", "58")  # foreground, background, underline; the last is read over, not used
_VALUES: Final = {"5": 1, "2": 3}
"""Mode of a colour to the number of its values: an index, or red, green and blue."""

_BYTES: Final = frozenset(map(str, range(256)))
_ENDS: Final = {"1": "22", "2": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
"""Attribute to the code that ends it."""

_FOREGROUNDS: Final = {**{str(code): str(code) for code in (*range(30, 38), *range(90, 98))}, "39": ""}
_BACKGROUNDS: Final = {**{str(code): str(code) for code in (*range(40, 48), *range(100, 108))}, "49": ""}


class Rendition(NamedTuple):
    """How characters look, as SGR parameters."""

    attributes: tuple[str, ...] = ()
    """Of 1 bold, 2 faint, 3 italic, 4 underlined, 7 inverse, 9 struck; ascending."""
    foreground: str = ""
    """Such as ``38;2;10;20;30``; empty for the terminal's own colour."""
    background: str = ""


PLAIN: Final = Rendition()


def render(before: Rendition, parameters: str) -> Rendition:
    """The rendition after a sequence with ``parameters``; whatever is not on the list changes nothing."""
    attributes, foreground, background = before
    codes = iter(parameters.split(";"))
    for text in codes:
        code, colon, values = text.partition(":")
        code = code.lstrip("0")  # 01;31 is common, and 0 is the same as nothing
        if code in _COLOURS:
            # 38:2::r:g:b keeps its values together, 38;2;r;g;b takes them from the parameters that follow.
            colour = _joined(code, values.split(":")) if colon else _following(code, codes)
            if colour and code == "38":
                foreground = colour
            elif colour and code == "48":
                background = colour
        elif colon:
            continue
        elif not code:
            attributes, foreground, background = PLAIN
        elif code in _ENDS:
            attributes = tuple(sorted({*attributes, code}))
        elif code in _ENDS.values():
            attributes = tuple(attribute for attribute in attributes if _ENDS[attribute] != code)
        elif code in _FOREGROUNDS:
            foreground = _FOREGROUNDS[code]
        elif code in _BACKGROUNDS:
            background = _BACKGROUNDS[code]
    return Rendition(attributes, foreground, background)


def escape(rendition: Rendition) -> str:
    """The sequence that brings a terminal from any rendition to this one."""
    attributes, foreground, background = rendition
    return f"\x1b[{';'.join(part for part in ('0', *attributes, foreground, background) if part)}m"


def _following(code: str, codes: Iterator[str]) -> str:
    """A colour whose values are the next parameters; takes them."""
    mode = next(codes, "")
    return _colour(code, mode, list(islice(codes, _VALUES.get(mode, 0))))


def _joined(code: str, values: list[str]) -> str:
    """A colour out of sub-parameters; the colour space before red may be left out."""
    mode, rest = values[0], values[1:]
    return _colour(code, mode, rest[1:] if mode == "2" and len(rest) > 3 else rest)


def _colour(code: str, mode: str, values: list[str]) -> str:
    """The parameters of a colour; empty unless its values are as many as its mode needs, and bytes."""
    values = [value.lstrip("0") or "0" for value in values]
    if mode not in _VALUES or len(values) != _VALUES[mode] or not _BYTES.issuperset(values):
        return ""
    return ";".join((code, mode, *values))
