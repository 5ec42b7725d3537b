"""The codes of what the validator finds, as data. docs/decks.md prints this table; a test holds the two together.

Codes are those of the Arcana formats' reference implementation that apply to version 1. Those that begin with
``x-`` are this program's own.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Level = Literal["error", "warning", "info"]


class Code(NamedTuple):
    """A kind of fault."""

    level: Level
    meaning: str
    remedy: str


CODES: Final[dict[str, Code]] = {
    "ansi-outside-image-root": Code(
        "info", "a picture in characters that no reader sees", "Move it into a folder like ansi20"
    ),
    "aspect-ratio-mismatch": Code(
        "warning",
        "a picture's shape is more than 10 % off deck.aspect_ratio",
        "Crop the picture or correct the ratio",
    ),
    "bad-custom-name": Code(
        "error", "a key of the deck's own that is none", "Use small letters, digits and _, no digit first"
    ),
    "bad-schema-version": Code(
        "error", "the version of the format is not two numbers in a string", 'Write schema_version = "1.0"'
    ),
    "bad-spdx-expression": Code(
        "warning",
        "the license is not written as an SPDX expression",
        "Use an SPDX identifier, or LicenseRef- and a name of your own",
    ),
    "bom-in-toml": Code("warning", "a file starts with a byte order mark", "Save it as UTF-8 without a BOM"),
    "card-back-default-by-collation": Code(
        "warning", "several backs and none declared: the first by key is used", "Declare card_backs.default"
    ),
    "card-back-not-baseline-format": Code(
        "warning", "a back that not every reader can show", "Add a PNG, JPEG or WebP picture of it"
    ),
    "card-not-baseline-format": Code(
        "warning",
        "a card that not every reader can show",
        "Add a PNG, JPEG or WebP picture in a folder like h750",
    ),
    "deck-has-no-cards": Code(
        "error", "no card has any picture", "Add pictures, such as h750/major_arcana/00.png"
    ),
    "duplicate-card-position": Code(
        "warning", "two majors are given the same position", "Give each a position of its own"
    ),
    "duplicate-chain-extension": Code(
        "warning", "a picture in two formats: only one of them is used", "Keep one of the files"
    ),
    "excluded-card-has-image": Code(
        "warning", "a card that is left out has a picture", "Remove the picture, or do not exclude the card"
    ),
    "ignored-card-back-file": Code(
        "warning",
        "a file among the backs that makes no back",
        "Name it like classic.png: small letters, one dot, a picture's ending",
    ),
    "ignored-image-root-lookalike": Code(
        "info",
        "a folder of cards that no reader looks into",
        "Name it scalable, or h, ansi and a number without leading zeros",
    ),
    "language-tag-case-collision": Code(
        "error", "two name files differ only by letter case", "Keep one of the files"
    ),
    "malformed-deck-toml": Code("error", "deck.toml is not valid TOML", "Correct the place that is named"),
    "malformed-name-file": Code("error", "a name file is not valid TOML", "Correct the place that is named"),
    "missing-alt-text": Code(
        "warning",
        "no language describes every card",
        "Complete one file under [alt_text], for people who cannot see",
    ),
    "missing-card-back-image": Code(
        "error", "a back's picture is not there", "Add the file or correct its path"
    ),
    "missing-deck-toml": Code("error", "the folder is no deck", "Add a deck.toml"),
    "missing-license-text": Code(
        "warning", "a license is named but its text is not there", "Add a file LICENSE, or list license_files"
    ),
    "missing-required-field": Code("error", "a key is missing that every deck needs", "Add the key"),
    "non-utf8-name-file": Code("error", "a name file is not UTF-8", "Save it as UTF-8"),
    "non-utf8-toml": Code("error", "deck.toml is not UTF-8", "Save it as UTF-8"),
    "raster-outside-image-root": Code(
        "info", "a picture that no reader sees", "Move it into a folder like h750"
    ),
    "reserved-custom-name": Code(
        "error", "a key of the deck's own that the format has given away", "Choose another key"
    ),
    "stem-case-collision": Code(
        "error", "two files of a folder differ only by letter case", "Keep one of the files"
    ),
    "svg-outside-scalable": Code("info", "an SVG that no reader sees", "Move it into the folder scalable"),
    "symlink-escapes-deck-root": Code(
        "error", "a link leads out of the deck, and is not followed", "Put the file itself into the folder"
    ),
    "unknown-default-card-back": Code(
        "error", "the default back is none of the deck's", "Name one of the backs in card_backs.default"
    ),
    "unsafe-path": Code(
        "error", "a path leads out of the deck", "Write it from the deck's folder, with / and without .."
    ),
    "wrong-value-type": Code(
        "error", "a value is not of the type that its key has", "Write it as the message says"
    ),
    "x-ignored-entry": Code(
        "warning", "an entry that names nothing the deck has", "Correct the key, or remove the entry"
    ),
    "x-missing-file": Code("error", "a file that is referred to is not there", "Add it or correct its path"),
    "x-too-many-files": Code(
        "warning", "more files than this program looks at", "Remove what does not belong to the deck"
    ),
    "x-unreadable-file": Code(
        "error", "a file that cannot be used", "Make it a readable, regular file within the limits"
    ),
    "x-unsupported-schema-version": Code(
        "error", "a version of the format that this program does not know", "Use version 1 or 2"
    ),
    "x-version-2-in-part": Code(
        "info", "rules that only version 2 has are not checked", "A validator for version 2 knows them"
    ),
}
