"""Small things: one line each, written at any time, kept in a file of its own."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import SMALL as FOLDER
from tarot_tui.journal.entries import files
from tarot_tui.journal.save import Saver, cannot_save, digest
from tarot_tui.problem import Problem
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Visibility
from tarot_tui.text import clean, one_line

FORMAT: Final = "tarot-tui/small-thing"
SCHEMA: Final = 1
_HEADER: Final = "# A small thing kept by tarot-tui. Plain TOML: safe to read, to edit and to move.\n"


@dataclass(frozen=True, slots=True)
class SmallThing:
    """One line that somebody wrote."""

    path: str
    id: str
    created: datetime
    zone: str
    text: str
    visibility: Visibility = "private"

    def __repr__(self) -> str:
        """Without the line: it is private."""
        return f"SmallThing({self.id!r})"


def small_things(library: str) -> tuple[list[SmallThing], list[Problem]]:
    """All of them, newest first, and what cannot be read. Not for the thread that draws.

    Raises :class:`Problem` if the folder is there but cannot be looked into.
    """
    found, problems = [], []
    for path in files(os.path.join(library, FOLDER)):
        try:
            found.append(_load(path))
        except Problem as problem:
            problems.append(problem)
    found.sort(key=lambda thing: (thing.created, thing.path), reverse=True)
    return list({thing.id: thing for thing in reversed(found)}.values())[::-1], problems


def _load(path: str) -> SmallThing:
    from tarot_tui.gate import check
    from tarot_tui.lookback.schema import SmallThingFile

    document = tomlfile.read(path, limits.SMALL_TOML)
    schema = document.get("schema")
    if document.get("format") == FORMAT and isinstance(schema, int) and schema > SCHEMA:
        raise Problem(
            f"was written by a newer tarot-tui (schema {schema})", where=path, remedy="It was left as it is"
        )
    checked = check(SmallThingFile, document, path, remedy="It was left as it is")
    return SmallThing(path, str(checked.id), checked.created, checked.zone, checked.text, checked.visibility)


class Writing:
    """One small thing while it is typed. Its file is there as far as it is typed."""

    def __init__(self, library: str, saver: Saver, *, thing_id: str, now: datetime, zone: str) -> None:
        moment = now.replace(microsecond=0)
        name = f"{moment.astimezone(UTC):%Y-%m-%d_%H%MZ}_{thing_id[:8]}.toml"
        path = os.path.join(library, FOLDER, f"{moment.astimezone(UTC):%Y}", name)
        self._saver = saver
        self._thing = SmallThing(path, thing_id, moment, zone, "")
        self._base: str | None = None
        self.text = ""
        """What is typed so far."""

    def save(self) -> None:
        """Write it, or let its file go where nothing is typed any more. Raises :class:`Problem`."""
        text = one_line(clean(self.text))[: limits.LINE_CHARACTERS]
        if not text:
            self.let_go()
            return
        thing = self._thing
        document: dict[str, Any] = {
            "format": FORMAT, "schema": SCHEMA, "id": thing.id, "created": thing.created, "zone": thing.zone,
            "visibility": thing.visibility, "text": text,
        }  # fmt: skip
        data = to_toml(document, _HEADER).encode()

        def check(written: bytes) -> None:
            if tomlfile.parse(written, thing.path) != document:
                raise Problem("would not read back as it was meant", where=thing.path)

        saved = self._saver.save(thing.path, data, self._base, check)
        self._thing = replace(thing, path=saved.path)  # beside another, if somebody else wrote there
        self._base = saved.digest

    def let_go(self) -> None:
        """Nothing of it stays. Raises :class:`Problem` where its file cannot be taken away."""
        if self._base is None:
            return
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._thing.path)
        except OSError as error:
            raise cannot_save(self._thing.path, error) from None
        self._base = None


def show_to_both(saver: Saver, thing: SmallThing, *, is_shared: bool) -> None:
    """Whether the line stands open for whoever looks. All else in its file stays. Raises :class:`Problem`."""
    import tomlkit

    data = tomlfile.read_bytes(thing.path, limits.SMALL_TOML)
    meant = tomlfile.parse(data, thing.path) | {"visibility": "shared" if is_shared else "private"}
    document = tomlkit.parse(data.decode("utf-8-sig"))
    document["visibility"] = meant["visibility"]

    def check(written: bytes) -> None:
        if tomlfile.parse(written, thing.path) != meant:
            raise Problem("cannot be edited without loss, and was left as it is", where=thing.path)

    saver.save(thing.path, tomlkit.dumps(document).encode(), digest(data), check)
