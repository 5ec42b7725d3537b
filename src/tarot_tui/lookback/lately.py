"""The last reading of a spread: where the same question was asked within the hour, its first answer may be worth a look
before another."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from typing import Final

from tarot_tui.journal.entries import READINGS, entry_of, files
from tarot_tui.readings.reading import Reading

WITHIN: Final = timedelta(hours=1)
_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d_\d{4})Z_([a-z0-9-]+)_[0-9a-f]{8}.*\.toml")


def asked_lately(library: str, spread_id: str, now: datetime) -> tuple[str, Reading] | None:
    """The last reading of that spread within the hour, with its path; of one who sat here alone.

    Only files are read whose names say that they may be it; one that somebody renamed is passed over. Not for the
    thread that draws. Raises :class:`Problem` if the library is there but cannot be looked into.
    """
    since = (now - WITHIN).astimezone(UTC).strftime("%Y-%m-%d_%H%M")
    for path in sorted(files(os.path.join(library, READINGS)), key=os.path.basename, reverse=True):
        named = _NAME.fullmatch(os.path.basename(path))
        if not named or named[1] < since or named[2] != spread_id:
            continue
        reading = entry_of(path).reading
        if (
            reading
            and reading.mode == "solo"
            and reading.status == "complete"
            and reading.spread.id == spread_id
            and now - WITHIN < reading.created <= now
        ):
            return path, reading
    return None


def last_of(library: str, spread_id: str) -> Reading | None:
    """The last reading of that spread that is kept, of one who sat here alone.

    Files are found by their names, as above, and only those are read: a millisecond or two for a thousand files. Not
    for the thread that draws. A library that cannot be looked into has none.
    """
    part = f"_{spread_id}_"
    named = [
        os.path.join(folder, name)
        for folder, _, names in os.walk(os.path.join(library, READINGS))
        for name in names
        if part in name and name.endswith(".toml")
    ]
    for path in sorted(named, key=os.path.basename, reverse=True):
        reading = entry_of(path).reading
        if (
            reading
            and reading.mode == "solo"
            and (reading.status, reading.spread.id) == ("complete", spread_id)
        ):
            return reading
    return None
