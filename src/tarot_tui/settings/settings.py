"""The settings and their file, config.toml. A wrong value is reported and its default holds; the rest goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, NamedTuple

from tarot_tui import limits
from tarot_tui.problem import Problem

Art = Literal["auto", "pixel", "line", "none"]
ARTS: Final[tuple[Art, ...]] = ("auto", "pixel", "line", "none")
REVERSALS: Final = (50, 25, 0)
"""Chances in percent that are offered; the file may hold any from 0 to 100."""


class Settings(NamedTuple):
    """What a person set. The field names are the keys of the file."""

    theme: str = "lamplight"
    """Name of a theme, the program's own or one of Textual's."""
    motion: bool = True
    """Whether anything moves."""
    reversals: int = 50
    """Chance in percent that a card lies upside down."""
    deck: str = "lamplight"
    """Handle of the deck."""
    art: Art = "auto"
    """What kind of pictures; ``auto`` goes by the terminal."""
    quarters: bool = True
    """Whether small pictures are made of quarters of cells, which not every font draws well, or of halves alone."""
    closeness: bool = False
    """Whether whoever sits here alone is asked how close it feels, before and after."""
    quiet_page: bool = False
    """Whether a quiet page comes before the cards."""
    weather: bool = False
    """Whether two say a word each for their energy before they begin."""


_FITS: Final[dict[str, Callable[[Any], bool]]] = {
    "theme": lambda value: isinstance(value, str) and 0 < len(value) <= limits.NAME_CHARACTERS,
    "motion": lambda value: isinstance(value, bool),
    "reversals": lambda value: isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100,
    "deck": lambda value: isinstance(value, str) and 0 < len(value) <= limits.NAME_CHARACTERS,
    "art": lambda value: value in ARTS,
    "quarters": lambda value: isinstance(value, bool),
    "closeness": lambda value: isinstance(value, bool),
    "quiet_page": lambda value: isinstance(value, bool),
    "weather": lambda value: isinstance(value, bool),
}
_SHOULD: Final = {
    "theme": "should be the name of a theme",
    "motion": "should be true or false",
    "reversals": "should be a whole number from 0 to 100",
    "deck": "should be the name of a deck",
    "art": f"should be one of {', '.join(ARTS)}",
    "quarters": "should be true or false",
    "closeness": "should be true or false",
    "quiet_page": "should be true or false",
    "weather": "should be true or false",
}


def read_settings(path: str) -> tuple[Settings, list[Problem]]:
    """The settings in ``path``, and what is wrong with it. A missing file means that nothing was set."""
    if not os.path.lexists(path):
        return Settings(), []
    from tarot_tui import tomlfile  # of which a start without settings has no need

    try:
        document = tomlfile.read(path, limits.CONFIG_TOML)
    except Problem as problem:
        return Settings(), [problem]
    values: dict[str, Any] = {}
    problems = []
    for key, fits in _FITS.items():
        if key not in document:
            continue
        if fits(document[key]):
            values[key] = document[key]
        else:
            problems.append(Problem(_SHOULD[key], where=path, place=key, remedy="The usual value is used"))
    return Settings(**values), problems


def edited(data: bytes, changes: Mapping[str, Any]) -> bytes:
    """The file ``data`` with ``changes`` in it, keys of :class:`Settings`; all else stays. ``data`` may be empty.

    A usual value is written only over another one: nobody finds keys in the file that say nothing.
    """
    import tomlkit

    document = tomlkit.parse(data.decode("utf-8-sig"))
    usual = Settings()._asdict()
    for key, value in changes.items():
        if key in document or value != usual[key]:
            document[key] = value
    text = tomlkit.dumps(document)
    if b"\r\n" in data:
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return text.encode()
