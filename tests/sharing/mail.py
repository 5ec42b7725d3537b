"""What mail programs make of a text on its way, each on its own and one after the other."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Final

from hypothesis import strategies as st


def _lines(text: str, change: Callable[[str], str]) -> str:
    return "\n".join(change(line) for line in text.split("\n"))


def _wrapped(width: int) -> Callable[[str], str]:
    def wrap(line: str) -> str:
        return "\n".join(textwrap.wrap(line, width, break_on_hyphens=False, break_long_words=False))

    return lambda text: _lines(text, wrap)


def _filled(width: int) -> Callable[[str], str]:
    def fill(text: str) -> str:
        parts = [
            textwrap.fill(part, width, break_on_hyphens=False, break_long_words=False)
            for part in text.split("\n\n")
        ]
        return "\n\n".join(parts)

    return fill


def _flowed(text: str) -> str:
    wrapped = (
        textwrap.wrap(line, 66, break_on_hyphens=False, break_long_words=False) for line in text.split("\n")
    )
    return "\n".join(" \n".join(lines) for lines in wrapped)


MANGLED: Final[dict[str, Callable[[str], str]]] = {
    "as it was": lambda text: text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "quoted": lambda text: _lines(text, lambda line: f"> {line}".rstrip()),
    "quoted twice": lambda text: _lines(text, lambda line: f"> > {line}"),
    "quoted without a space": lambda text: _lines(text, lambda line: f">>{line}"),
    "indented": lambda text: _lines(text, lambda line: f"\t    {line}"),
    "wrapped at 40": _wrapped(40),
    "wrapped at 76": _wrapped(76),
    "filled at 55": _filled(55),
    "filled at 78": _filled(78),
    "format=flowed": _flowed,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "spaces behind": lambda text: _lines(text, lambda line: f"{line}\u00a0"),
    "every line twice as far": lambda text: text.replace("\n", "\n\n"),
    "em dashes": lambda text: text.replace("-----", "\u2014\u2014-"),
    "byte order mark": lambda text: "\ufeff" + text,
    "zero-width spaces": lambda text: text.replace(" ", " \u200b").replace("-B", "-\u200bB"),
    "inside a mail": lambda text: f"Hi,\n\nhere they are:\n\n{text}\n-- \nSam\nSent from a phone\n",
    "above an older mail": lambda text: f"{text}\n\nOn Sunday you wrote:\n> Shall we?\n",
    "below a footer of a list": lambda text: (
        f"{text}\n_______________\nlist mailing list\nlist@example.org\n"
    ),
}
"""How it is called, and what it does."""

MANGLING = st.lists(st.sampled_from(sorted(MANGLED)), max_size=3)
"""A few of them, one after the other."""


def mangled(text: str, names: list[str]) -> str:
    """``text`` after all of that."""
    for name in names:
        text = MANGLED[name](text)
    return text
