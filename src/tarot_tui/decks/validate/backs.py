"""Checks of the backs of the cards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tarot_tui.cards.slots import is_custom_name
from tarot_tui.decks.files import BACKS, Picture, back_pictures, image_root, picture
from tarot_tui.decks.inside import MANIFEST, resolve
from tarot_tui.decks.lookup import table
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.subject import Subject

BASELINE: Final = ("png", "jpeg", "jpg", "webp")
"""Formats that every reader of the format can show."""


def findings(subject: Subject) -> Iterator[Finding]:
    """A default by accident, files that make no back, backs that not every reader can show."""
    deck = subject.deck()
    keys = [back.key for back in deck.backs]
    declared = table(subject.document, "card_backs").get("default")
    if len(keys) > 1 and not declared and "default" not in keys:
        message = f"{deck.default_back} is used, the first of {len(keys)} backs"
        yield Finding(
            "card-back-default-by-collation", path=MANIFEST, key="card_backs.default", message=message
        )
    files = back_pictures(subject.root)
    for back in deck.backs:
        shown = [item.extension for item in files if item.base == back.key]
        if back.image and resolve(subject.root, back.image):
            shown.append(back.image.rpartition(".")[2].lower())
        if shown and not set(shown) & set(BASELINE):
            message = f"the back {back.key} has no PNG, JPEG or WebP picture"
            yield Finding("card-back-not-baseline-format", path=BACKS, key=back.key, message=message)
    named = {back.image for back in deck.backs}
    for path in subject.tree.files:
        folder, _, file = path.rpartition("/")
        if folder.rpartition("/")[2] == BACKS and path not in named and not _makes_a_back(folder, file):
            yield Finding("ignored-card-back-file", path=path, message="makes no back")


def _makes_a_back(folder: str, file: str) -> bool:
    top = folder.partition("/")[0]
    root = image_root(top) if folder == f"{top}/{BACKS}" else None
    if folder != BACKS and root is None:
        return True  # a folder that only looks like one of backs
    item: Picture | None = picture(root, folder, file)
    return bool(item and not item.variant and is_custom_name(item.base))
