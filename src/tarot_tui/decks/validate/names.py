"""Checks of name files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tarot_tui.cards.slots import parse_id
from tarot_tui.decks.inside import MANIFEST, NAMES
from tarot_tui.decks.lookup import table
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.subject import Subject
from tarot_tui.decks.validate.tree import Tree

_SUFFIX = ".toml"


def tags(tree: Tree) -> list[str]:
    """The languages that have a name file."""
    return [
        path.removeprefix(f"{NAMES}/").removesuffix(_SUFFIX)
        for path in tree.files
        if path.startswith(f"{NAMES}/") and path.endswith(_SUFFIX) and path.count("/") == 1
    ]


def type_findings(document: dict[str, Any], path: str, major: int) -> list[Finding]:
    """Values of a name file that are no texts."""
    from tarot_tui.decks.schema import Names1, Names2, all_faults

    faults = all_faults(Names1 if major == 1 else Names2, document)
    return [Finding("wrong-value-type", path=path, key=key, message=what) for key, what in faults]


def findings(subject: Subject) -> Iterator[Finding]:
    """Tags that differ by case, names of nothing, cards that no language describes."""
    spelled: dict[str, str] = {}
    for tag in tags(subject.tree):
        if (first := spelled.setdefault(tag.casefold(), tag)) != tag:
            path = f"{NAMES}/{tag}{_SUFFIX}"
            message = f"differs from {first}{_SUFFIX} only by letter case"
            yield Finding("language-tag-case-collision", path=path, message=message)
    if subject.schema[0] == 1:
        deck = subject.deck()
        cards = {*deck.cards, *table(subject.document, "deck", "excluded_cards").get("cards", ())}
        backs = {back.key for back in deck.backs}
        for tag, document in subject.names.items():
            yield from _names_of_nothing(f"{NAMES}/{tag}{_SUFFIX}", document, cards, backs)
    yield from _alt_text(subject)


def _alt_text(subject: Subject) -> Iterator[Finding]:
    """The language that describes most, if even that one leaves cards out."""
    best: tuple[int, str, list[str]] | None = None
    for tag in subject.names or ("",):
        cards = subject.deck(*([tag] if tag else [])).cards.values()
        lacking = [card.id for card in cards if not card.alt]
        if best is None or len(lacking) < best[0]:
            best = len(lacking), f"{NAMES}/{tag}{_SUFFIX}" if tag else MANIFEST, lacking
    if best and best[2]:
        few = ", ".join(best[2][:3]) + (" …" if len(best[2]) > 3 else "")
        count = "1 card" if best[0] == 1 else f"{best[0]} cards"
        message = f"lacks the alt text of {count}: {few}"
        yield Finding("missing-alt-text", path=best[1], message=message)


def _names_of_nothing(
    path: str, document: dict[str, Any], cards: set[str], backs: set[str]
) -> Iterator[Finding]:
    keys = [(f"major_arcana.{key}", f"major_arcana.{key}") for key in table(document, "major_arcana")]
    keys += _minors(document, "")
    keys += [
        (f"alt_text.major_arcana.{key}", f"major_arcana.{key}")
        for key in table(document, "alt_text", "major_arcana")
    ]
    keys += _minors(table(document, "alt_text"), "alt_text.")
    for key, card_id in keys:
        if card_id not in cards:
            card = card_id if parse_id(card_id) else ""
            yield Finding("x-ignored-entry", card, path, key, "is no card of this deck")
    for key in table(document, "alt_text", "card_backs"):
        if key not in backs:
            yield Finding(
                "x-ignored-entry", "", path, f"alt_text.card_backs.{key}", "is no back of this deck"
            )


def _minors(document: Any, before: str) -> list[tuple[str, str]]:
    return [
        (f"{before}minor_arcana.{suit}.{rank}", f"minor_arcana.{suit}.{rank}")
        for suit, ranks in table(document, "minor_arcana").items()
        if isinstance(ranks, dict)
        for rank in ranks
    ]
