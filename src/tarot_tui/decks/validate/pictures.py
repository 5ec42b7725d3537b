"""Checks of the pictures of cards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final

from tarot_tui import limits
from tarot_tui.cards.slots import RANKS, SUITS, is_custom_name, parse_id
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.files import BACKS, CHAIN, MAJORS, MINORS, Picture, all_card_pictures, image_root
from tarot_tui.decks.image_size import HEAD, image_size
from tarot_tui.decks.images import refuse_large
from tarot_tui.decks.inside import resolve
from tarot_tui.decks.lookup import table
from tarot_tui.decks.manifest import name_code
from tarot_tui.decks.validate.backs import BASELINE
from tarot_tui.decks.validate.finding import Finding
from tarot_tui.decks.validate.paths import named_paths
from tarot_tui.decks.validate.subject import Subject
from tarot_tui.problem import Problem

_OFF: Final = 0.10
"""How far a picture's shape may be from the declared one."""

_CHARACTERS: Final = ("ans", "ansi")


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with files and folders of pictures."""
    deck = subject.deck()
    pictures = list(all_card_pictures(subject.root))
    yield from _formats(deck, pictures)
    yield from _excluded(subject, pictures)
    yield from _shapes(deck, pictures)
    yield from _stems(pictures)
    yield from _collisions(subject)
    yield from _out_of_place(subject)


def _formats(deck: Deck, pictures: list[tuple[str, Picture]]) -> Iterator[Finding]:
    """Cards without a picture that every reader can show."""
    shown: dict[str, set[str]] = {}
    for card_id, item in pictures:
        if item.root and item.root.kind != "line":  # other readers do not know that kind
            shown.setdefault(card_id, set()).add(item.extension if item.root.kind == "raster" else "")
    for card in deck.cards.values():
        if card.image and resolve(deck.root, card.image):
            shown.setdefault(card.id, set()).add(card.image.rpartition(".")[2].lower())
    if not shown.keys() & deck.cards.keys():
        yield Finding("deck-has-no-cards", message="no card has a picture")
        return
    for card_id in deck.cards:
        if not shown.get(card_id, set()) & set(BASELINE):
            yield Finding("card-not-baseline-format", card_id, message="has no PNG, JPEG or WebP picture")


def _excluded(subject: Subject, pictures: list[tuple[str, Picture]]) -> Iterator[Finding]:
    where = ("deck", "excluded_cards") if subject.schema[0] == 1 else ("excluded_cards",)
    excluded = set(table(subject.document, *where).get("cards", ()))
    for card_id, item in pictures:
        if card_id in excluded:
            yield Finding("excluded-card-has-image", card_id, item.path, message="is left out of the deck")


def _shapes(deck: Deck, pictures: list[tuple[str, Picture]]) -> Iterator[Finding]:
    for card_id, item in pictures:
        if not item.root or item.root.kind != "raster" or item.extension not in BASELINE:
            continue
        try:
            with open(os.path.join(deck.root, *item.path.split("/")), "rb") as file:
                head, length = file.read(HEAD), os.fstat(file.fileno()).st_size
        except OSError as error:
            yield Finding("x-unreadable-file", card_id, item.path, message=f"{error.strerror}")
            continue
        if problem := _too_much(head, length):
            yield Finding("x-unreadable-file", card_id, item.path, message=problem.what)
        size = image_size(head)
        if size and abs(size[0] / size[1] / deck.aspect_ratio - 1) > _OFF:
            message = f"is {size[0]} by {size[1]}, and aspect_ratio is {deck.aspect_ratio:.4g}"
            yield Finding("aspect-ratio-mismatch", card_id, item.path, message=message)


def _too_much(head: bytes, length: int) -> Problem | None:
    """Why a picture is not decoded, as far as its first bytes and its length tell."""
    if length > limits.IMAGE_FILE:
        return Problem(f"is larger than {limits.IMAGE_FILE // limits.MIB} MiB")
    try:
        refuse_large(head)
    except Problem as problem:
        return problem
    return None


def _stems(pictures: list[tuple[str, Picture]]) -> Iterator[Finding]:
    """Files and folders whose name can be no card, suit or rank."""
    for card_id, item in pictures:
        _, _, suit = item.folder.partition(f"/{MINORS}/")
        if suit and suit not in SUITS and not is_custom_name(suit):
            yield Finding(name_code(suit), path=item.folder, message="cannot be the name of a suit")
        elif not parse_id(card_id) and item.base not in (RANKS if suit else ()):
            yield Finding(name_code(item.base), path=item.path, message="cannot be the name of a card")


def _collisions(subject: Subject) -> Iterator[Finding]:
    """Files of one folder that a reader cannot keep apart."""
    spelled: dict[str, str] = {}
    formats: dict[str, str] = {}
    for path in subject.tree.files:
        folder, _, file = path.rpartition("/")
        top, _, below = folder.partition("/")
        if not (folder == BACKS or (image_root(top) and below.partition("/")[0] in (MAJORS, MINORS, BACKS))):
            continue
        stem, dot, extension = file.rpartition(".")
        stem, extension = (stem, extension.lower()) if dot else (file, "")
        first = spelled.setdefault(f"{folder}/{stem.casefold()}", stem)
        if first != stem:
            message = f"differs from {first} only by letter case"
            yield Finding("stem-case-collision", path=path, message=message)
        elif extension in CHAIN:
            used = formats.setdefault(f"{folder}/{stem}", extension)
            if used != extension:
                message = f"lies beside the same picture as {used}"
                yield Finding("duplicate-chain-extension", path=path, message=message)


def _out_of_place(subject: Subject) -> Iterator[Finding]:
    """Pictures where no reader looks for them."""
    named = {path for _, path in named_paths(subject)}
    lookalikes = {
        parts[0]
        for path in subject.tree.files
        if len(parts := path.split("/")) > 2 and parts[1] in (MAJORS, MINORS) and not image_root(parts[0])
    }
    for folder in sorted(lookalikes):
        yield Finding("ignored-image-root-lookalike", path=folder, message="is not looked into")
    for path in subject.tree.files:
        top = path.partition("/")[0]
        if path in named or top in lookalikes:
            continue
        extension = path.rpartition(".")[2].lower()
        root = image_root(top) if "/" in path else None
        kind = root.kind if root else ""
        if extension in CHAIN and kind != "raster" and top != BACKS:
            yield Finding("raster-outside-image-root", path=path, message="is not seen by any reader")
        elif extension == "svg" and kind != "scalable" and top != BACKS:
            yield Finding("svg-outside-scalable", path=path, message="is not seen by any reader")
        elif extension in _CHARACTERS and kind not in ("ansi", "line"):
            yield Finding("ansi-outside-image-root", path=path, message="is not seen by any reader")
