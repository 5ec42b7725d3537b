"""The shipped texts of the check-in, and a check-in to write in."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tarot_tui.paths import builtin_folder
from tarot_tui.readings.reading import Note, Reading, SpreadUsed
from tests.readings import plain

TEXTS: dict[str, Any] = tomllib.loads(
    (Path(builtin_folder()) / "decks" / "words" / "en" / "check_in.toml").read_text(encoding="utf-8")
)


def begun(*notes: Note) -> Reading:
    return plain(spread=SpreadUsed("check-in", "Check-in"), cards=(), status="draft", notes=notes)
