"""Checks of the paths that a manifest names, of links, and of the licence's text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tarot_tui import limits
from tarot_tui.decks.inside import MANIFEST, is_safe, resolve
from tarot_tui.decks.lookup import table
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.subject import Subject
from tarot_tui.decks.validate.tree import Tree

_LICENSE_FILES = ("license", "licence", "copying", "unlicense")


def tree_findings(tree: Tree) -> Iterator[Finding]:
    """Links that leave the deck, and more files than are looked at."""
    for path in tree.escaping:
        yield Finding("symlink-escapes-deck-root", path=path, message="leads out of the deck")
    if tree.cut:
        message = f"only {limits.DECK_FILES} files were looked at"
        yield Finding("x-too-many-files", message=message)


def findings(subject: Subject) -> Iterator[Finding]:
    """Paths that are unsafe or lead nowhere, and a licence without its text."""
    for key, path in named_paths(subject):
        if not is_safe(path):
            yield Finding("unsafe-path", path=MANIFEST, key=key, message="leads out of the deck")
        elif resolve(subject.root, path) is None:
            is_back = key.startswith("card_backs.")
            code = "missing-card-back-image" if is_back else "x-missing-file"
            yield Finding(code, path=MANIFEST, key=key, message=f"there is no file {path}")
    head = table(subject.document, "deck")
    shipped = head.get("license_files") or any(
        path.partition(".")[0].casefold() in _LICENSE_FILES for path in subject.tree.files
    )
    if head.get("license") and not shipped:
        message = "a license is named, but no text of it is shipped"
        yield Finding("missing-license-text", path=MANIFEST, key="deck.license", message=message)


def named_paths(subject: Subject) -> Iterator[tuple[str, str]]:
    """Key and value of every path field of the manifest."""
    document = subject.document
    for key, path in _candidates(document, subject.schema[0]):
        if isinstance(path, str) and path:
            yield key, path


def _candidates(document: dict[str, Any], major: int) -> Iterator[tuple[str, Any]]:
    head = table(document, "deck")
    yield "deck.icon", head.get("icon")
    files = head.get("license_files")
    for index, path in enumerate(files if isinstance(files, list) else (), 1):
        yield f"deck.license_files[{index}]", path
    backs = "variants" if major == 1 else "designs"
    for key, entry in table(document, "card_backs", backs).items():
        yield f"card_backs.{backs}.{key}.image", entry.get("image")
    if major == 1:
        own = "custom_cards.major_arcana"
        for key, entry in table(document, "custom_cards", "major_arcana").items():
            yield f"{own}.{key}.image", entry.get("image")
        own = "custom_cards.minor_arcana"
        for suit, group in table(document, "custom_cards", "minor_arcana").items():
            for index, entry in enumerate(group.get("cards", ()), 1):
                yield f"{own}.{suit}.cards[{index}].image", entry.get("image")
    else:
        for key, entry in table(document, "cards").items():
            yield f'cards."{key}".image', entry.get("image")
