"""How much of a file is read, at most. docs/formats.md prints this table; a test holds the two together.

Sizes are bytes. A file over its limit is refused with one line that says so; nothing of it is used.
"""

from __future__ import annotations

from typing import Final

KIB: Final = 1024
MIB: Final = 1024 * KIB

DECK_TOML: Final = MIB
NAMES_TOML: Final = MIB
WORDS_TOML: Final = MIB
SPREAD_TOML: Final = 64 * KIB
CONFIG_TOML: Final = 64 * KIB
READING_TOML: Final = 4 * MIB
QUESTION_FILE: Final = 64 * KIB
ANSI_FACE: Final = 256 * KIB
SHARED_TEXT: Final = 2 * MIB
SHARED_BLOCK: Final = 256 * KIB
"""A shared block, unpacked."""

DEPTH: Final = 16
"""Tables and arrays inside each other, in any file."""

NOTE_CHARACTERS: Final = 20_000
QUESTION_CHARACTERS: Final = 2_000
NAME_CHARACTERS: Final = 80
"""A person's name, a title, a card's name."""

PLACES: Final = 24
"""Places of one spread."""

DECK_FILES: Final = 5_000
"""Files of one deck that are looked at."""
