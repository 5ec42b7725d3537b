"""What is remembered of sittings as two from one to the next: who began last, and when the next check-in is wished for.

No name and no word is in it. The file lies with the program's state; whatever is wrong with it, it counts as empty.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.save import Saver, digest
from tarot_tui.problem import Problem

NAME: Final = "two.toml"
MOST_DAYS: Final = 366
"""Days between two check-ins, at most."""


class Remembered(NamedTuple):
    """What the file holds."""

    began: int | None = None
    """Which of the two wrote first in the last sitting: 0 or 1 as they were named; ``None`` where there was none."""
    every_days: int = 0
    """The rhythm of check-ins that the pair picked, or one alone, in days; 0 for none."""
    next_check_in: date | None = None
    """The day that was wished for."""
    has_met: bool = False
    """Whether there ever was a sitting as two: the first is offered as the guess."""

    def begins(self, chance: int) -> int:
        """Who begins now: the other one than last time; at first by ``chance``, any whole number."""
        return chance % 2 if self.began is None else 1 - self.began

    def is_due(self, today: date) -> bool:
        """Whether the day that was wished for has come. How long ago it was is nobody's business."""
        return self.next_check_in is not None and self.next_check_in <= today

    def after(self, today: date) -> Remembered:
        """A check-in was held, or put off: the next is a whole rhythm away; without a rhythm there is none."""
        if not self.is_due(today):
            return self
        following = today + timedelta(days=self.every_days) if self.every_days else None
        return self._replace(next_check_in=following)


def recall(state: str) -> Remembered:
    """What is remembered in the folder ``state``."""
    path = os.path.join(state, NAME)
    try:
        document = tomlfile.read(path, limits.CONFIG_TOML) if os.path.lexists(path) else {}
    except Problem:
        return Remembered()
    began, every, day = (document.get(key) for key in ("began", "every_days", "next_check_in"))
    return Remembered(
        began if began in (0, 1) and not isinstance(began, bool) else None,
        every if isinstance(every, int) and 0 < every <= MOST_DAYS else 0,
        day if type(day) is date else None,
        document.get("has_met") is True,
    )


def remember(state: str, what: Remembered, saver: Saver) -> None:
    """Write it down. Raises :class:`Problem` where the disk does not take it; nothing depends on it."""
    import tomli_w

    path = os.path.join(state, NAME)
    document: dict[str, Any] = {key: value for key, value in what._asdict().items() if value is not None}
    data = tomli_w.dumps(document).encode()
    try:
        before = digest(tomlfile.read_bytes(path, limits.CONFIG_TOML)) if os.path.lexists(path) else None
    except Problem:
        before = None

    def check(written: bytes) -> None:
        if tomlfile.parse(written, path) != document:
            raise Problem("would not read back as it was meant", where=path)

    saver.save(path, data, before, check)
