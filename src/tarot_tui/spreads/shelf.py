"""The shelf of spreads: the program's own, and a person's own beside them.

A person's spread of the same id stands in front of the program's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.paths import Paths
from tarot_tui.problem import USAGE, Problem
from tarot_tui.spreads.spread import Place, Spread

ORDER: Final = (
    "blocking", "focus", "open-up", "today", "check-in", "three", "us", "crossroads", "celtic-cross",
)  # fmt: skip
"""The program's own spreads, as they are offered: the three questions first."""


class Shelved(NamedTuple):
    """A spread file: what it holds, or why it cannot be used."""

    path: str
    own: bool
    """Whether it is a person's own."""
    spread: Spread | None
    problem: Problem | None


def load_spread(spread_id: str, paths: Paths) -> Spread:
    """The spread called ``spread_id``, a person's own before the program's.

    Raises :class:`Problem` if there is none, or if the person's own cannot be used.
    """
    for path in _own_files(paths):
        if os.path.basename(path) == f"{spread_id}.toml":
            return read_spread(path)
    for path in _own_files(paths):  # a file may be named differently from its spread
        if (shelved := _shelved(path)).spread and shelved.spread.id == spread_id:
            return shelved.spread
    if spread_id in ORDER:
        return _builtin(spread_id, paths)
    known = [shelved.spread.id for shelved in shelf(paths) if shelved.spread]
    raise Problem(f"no spread is called {spread_id!r}", remedy=f"There are {', '.join(known)}", code=USAGE)


def shelf(paths: Paths) -> list[Shelved]:
    """Every spread: the program's own in their order, then a person's own; broken files with their reason."""
    own = [_shelved(path) for path in _own_files(paths)]
    hidden = {shelved.spread.id for shelved in own if shelved.spread}
    builtin = [
        Shelved(_builtin_path(spread_id, paths), False, _builtin(spread_id, paths), None)
        for spread_id in ORDER
        if spread_id not in hidden
    ]
    return builtin + own


def titles(paths: Paths) -> dict[str, str]:
    """What every spread that can be used is called, by its id."""
    return {shelved.spread.id: shelved.spread.title for shelved in shelf(paths) if shelved.spread}


def read_spread(path: str) -> Spread:
    """The spread in a file that somebody made; :class:`Problem` for whatever is wrong with it."""
    from tarot_tui.gate import check
    from tarot_tui.spreads.schema import SpreadFile
    from tarot_tui.verbs import VERBS

    document = tomlfile.read(path, limits.SPREAD_TOML)
    checked = check(SpreadFile, document, path, remedy="docs/spreads.md shows a whole file")
    if checked.spread.id in VERBS:
        raise Problem(
            f"{checked.spread.id!r} is a command of tarot-tui",
            where=path, place="spread.id", remedy="Give the spread another id",
        )  # fmt: skip
    return _spread_of(checked.model_dump())


def _own_files(paths: Paths) -> Iterator[str]:
    try:
        names = sorted(os.listdir(paths.spreads))
    except OSError:  # a folder that is not there, or not to be read, holds nothing to offer
        return
    for name in names:
        if name.endswith(".toml") and not name.startswith("."):
            yield os.path.join(paths.spreads, name)


def _shelved(path: str) -> Shelved:
    try:
        return Shelved(path, True, read_spread(path), None)
    except Problem as problem:
        return Shelved(path, True, None, problem)


def _builtin_path(spread_id: str, paths: Paths) -> str:
    return os.path.join(paths.builtin_spreads, f"{spread_id}.toml")


def _builtin(spread_id: str, paths: Paths) -> Spread:
    return _spread_of(tomlfile.read(_builtin_path(spread_id, paths), limits.SPREAD_TOML))


def _spread_of(document: dict[str, Any]) -> Spread:
    """The spread in a document that is known to be valid."""
    head = document["spread"]
    places = tuple(
        Place(
            id=place["id"],
            title=place["title"],
            looks_at=place["looks_at"],
            lens=place["lens"],
            at=(float(place["at"][0]), float(place["at"][1])),
            across=place.get("across", False),
            question=place["question"],
        )
        for place in document["places"]
    )
    return Spread(head["id"], head["title"], head["lead"], places)
