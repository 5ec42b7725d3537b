"""Which promises were offered for a look back, and on which day: each is offered once, and then no more.

No word is in it, only the ids of readings. The file lies with the program's state; whatever is wrong with it, it
counts as empty.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from tarot_tui import limits, tomlfile
from tarot_tui.journal.kept import Kept
from tarot_tui.journal.save import Saver, digest
from tarot_tui.lookback.promises import due_lately
from tarot_tui.problem import Problem

NAME: Final = "offered.toml"
_MOST: Final = 500
"""Promises that are remembered; the file stays small."""


def offer(library: str, state: str, today: date, saver: Saver) -> Kept | None:
    """The newest reading whose promise is offered today, which is remembered. Not for the thread that draws.

    Raises :class:`Problem` if the library is there but cannot be looked into.
    """
    offered = recall(state)
    found = to_offer(due_lately(library, today), offered, today)
    if not found:
        return None
    newest = found[0]
    if newest.id not in offered:
        with contextlib.suppress(Problem):  # offered once more, then
            remember(state, {**offered, newest.id: today}, saver)
    return newest


def recall(state: str) -> dict[str, date]:
    """Reading id to the day on which its promise was offered."""
    path = os.path.join(state, NAME)
    try:
        document = tomlfile.read(path, limits.CONFIG_TOML) if os.path.lexists(path) else {}
    except Problem:
        return {}
    return {key: day for key, day in document.items() if type(day) is date}


def to_offer(due: Iterable[Kept], offered: Mapping[str, date], today: date) -> list[Kept]:
    """Those that were not offered before today."""
    return [each for each in due if offered.get(each.id, today) == today]


def remember(state: str, offered: Mapping[str, date], saver: Saver) -> None:
    """Write it down. Raises :class:`Problem` where the disk does not take it; nothing depends on it."""
    import tomli_w

    path = os.path.join(state, NAME)
    document = dict(sorted(offered.items(), key=lambda item: item[1])[-_MOST:])
    try:
        before = digest(tomlfile.read_bytes(path, limits.CONFIG_TOML)) if os.path.lexists(path) else None
    except Problem:
        before = None

    def check(written: bytes) -> None:
        if tomlfile.parse(written, path) != document:
            raise Problem("would not read back as it was meant", where=path)

    saver.save(path, tomli_w.dumps(document).encode(), before, check)
