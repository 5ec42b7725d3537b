"""Checks of a manifest by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tarot_tui.cards.slots import RANKS, SUITS, is_custom_name
from tarot_tui.decks.inside import MANIFEST
from tarot_tui.decks.lookup import table
from tarot_tui.decks.manifest import name_code
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.spdx import is_spdx_expression
from tarot_tui.decks.version1 import position_of


def manifest_findings(document: dict[str, Any], major: int) -> Iterator[Finding]:
    """Missing keys, wrong types, and what the keys of this major version say."""
    from tarot_tui.decks.schema import FullManifest1, FullManifest2, all_faults

    model = FullManifest1 if major == 1 else FullManifest2
    for key, what in all_faults(model, document):
        code = "missing-required-field" if what == "is missing" else "wrong-value-type"
        yield Finding(code, path=MANIFEST, key=key, message=what)
    terms = table(document, "deck").get("license")
    if isinstance(terms, str) and terms and not is_spdx_expression(terms):
        yield Finding(
            "bad-spdx-expression", path=MANIFEST, key="deck.license", message="is no SPDX expression"
        )
    yield from _positions(document, major)
    if major == 1:
        yield from _aliases(document)
        yield from _back_keys(document)


def is_readable(document: dict[str, Any], major: int) -> bool:
    """Whether the keys that a reader uses have the right types."""
    from tarot_tui.decks.schema import Manifest1, Manifest2, all_faults

    return not all_faults(Manifest1 if major == 1 else Manifest2, document)


def _positions(document: dict[str, Any], major: int) -> Iterator[Finding]:
    """Two majors on one seat."""
    taken: dict[int, str] = {}
    for position, key in _declared(document, major):
        if position in taken:
            message = f"position {position} is also given by {taken[position]}"
            yield Finding("duplicate-card-position", path=MANIFEST, key=key, message=message)
        taken.setdefault(position, key)


def _declared(document: dict[str, Any], major: int) -> Iterator[tuple[int, str]]:
    entries = table(document, "custom_cards", "major_arcana") if major == 1 else table(document, "cards")
    for key, entry in entries.items():
        position = entry.get("position") if isinstance(entry, dict) else None
        if isinstance(position, int) and (major == 1 or key.startswith("major_arcana.")) and ":" not in key:
            yield position, f"custom_cards.major_arcana.{key}" if major == 1 else f'cards."{key}"'
    for written in table(document, "remap_major_arcana") if major == 1 else ():
        if (position := position_of(written)) is not None:
            yield position, f"remap_major_arcana.{written}"


def _aliases(document: dict[str, Any]) -> Iterator[Finding]:
    suits = {*SUITS, *table(document, "custom_cards", "minor_arcana")}
    for key in table(document, "aliases", "suits"):
        if key not in suits:
            yield Finding(
                "x-ignored-entry",
                path=MANIFEST,
                key=f"aliases.suits.{key}",
                message="is no suit of this deck",
            )
    for key in table(document, "aliases", "courts"):
        if key not in RANKS:
            yield Finding(
                "x-ignored-entry", path=MANIFEST, key=f"aliases.courts.{key}", message="is no rank of a card"
            )


def _back_keys(document: dict[str, Any]) -> Iterator[Finding]:
    for key in table(document, "card_backs", "variants"):
        if not is_custom_name(key):
            yield Finding(
                name_code(key), path=MANIFEST, key=f"card_backs.variants.{key}", message="cannot be a key"
            )
