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
SMALL_TOML: Final = 128 * KIB
IMPORT_FILES: Final = 100_000
"""Files of one zip that is imported."""
IMPORT_BYTES: Final = 256 * MIB
"""All readings of one import, unpacked."""
QUESTION_FILE: Final = 64 * KIB
ANSI_FACE: Final = 256 * KIB
SHARED_TEXT: Final = 2 * MIB
SHARED_BLOCK: Final = 256 * KIB
"""A shared block, unpacked."""
SHARED_BLOCKS: Final = 16
"""Blocks that are looked at in one text."""

DEPTH: Final = 16
"""Tables and arrays inside each other, in any file."""

KEY_PARTS: Final = 128
"""Parts of a dotted key, in any file."""

NOTE_CHARACTERS: Final = 20_000
PLACE_CHARACTERS: Final = 50_000
"""What stands in one place of a text between two people apart: a note, a question asked on, and its note."""
QUESTION_CHARACTERS: Final = 2_000
NOTICED_CHARACTERS: Final = 4_000
"""What was noticed of a promise."""
LINE_CHARACTERS: Final = 300
"""A line that is typed: the moment of a promise, or its act."""
NAME_CHARACTERS: Final = 80
"""A person's name, a title, a card's name."""

PLACES: Final = 24
"""Places of one spread."""

DECK_FILES: Final = 5_000
"""Files of one deck that are looked at."""

DECK_CARDS: Final = 1_000
"""Cards of one deck."""

DECK_TEXT_CHARACTERS: Final = 2_000
"""A card's alt text, a deck's description or credit."""

FACE_ROWS: Final = 200
"""Rows of one picture made of characters."""

FACE_COLUMNS: Final = 400
"""Columns of one picture made of characters."""

SVG_FILE: Final = 256 * KIB
"""A drawing of a card in shapes."""

IMAGE_FILE: Final = 16 * MIB
IMAGE_PIXELS: Final = 16_000_000
"""Pixels of one PNG, JPEG or WebP picture: 4,800 high at a card's shape is less."""
IMAGE_SIDE: Final = 16_384
"""Pixels of its longer side."""
