"""Choosing the file that pictures a card or a back (Arcana deck format 2.0, "size choice", "resolving a picture").

Only the folders that may hold the file are looked at, never the whole deck.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from tarot_tui.cards.slots import parse_id
from tarot_tui.decks.ansi import Face, read_face
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.decks.files import (
    BACKS,
    CHAIN,
    MAJORS,
    MINORS,
    ImageRoot,
    Kind,
    Picture,
    image_roots,
    pictures_in,
)
from tarot_tui.decks.inside import resolve
from tarot_tui.problem import Problem

Characters = Literal["ansi", "line"]
"""Kinds that a terminal prints as they are."""

_NAMED: Final[dict[str, Kind]] = {**dict.fromkeys(CHAIN, "raster"), "svg": "scalable", "toml": "surrogate"}


def face(deck: Deck, card_id: str, kind: Characters, rows: int) -> Face | None:
    """The picture of a card that suits ``rows`` terminal rows best; ``None`` if there is none of this kind.

    That is the tallest of at most ``rows``, else the next taller one. A broken file is passed over.
    """
    return _first(card_files(deck, card_id, kind, rows))


def back_face(deck: Deck, kind: Characters, rows: int, key: str = "") -> Face | None:
    """The picture of the back called ``key`` (empty: the deck's default), chosen like :func:`face`."""
    return _first(back_files(deck, kind, rows, key))


def card_files(deck: Deck, card_id: str, kind: Kind, size: int) -> Iterator[str]:
    """Paths of the pictures of a card, the best for ``size`` (pixels or terminal rows) first."""
    card = deck.cards[card_id]
    slot = parse_id(card_id)
    if not slot:
        return
    if (named := _named(deck, card.image, kind)) is not None:
        yield named
    folder = MAJORS if slot.is_major else f"{MINORS}/{slot.suit}"
    for image in by_size(image_roots(deck.root), kind, size):
        found = [
            item for item in pictures_in(deck.root, image, f"{image.name}/{folder}") if item.base == slot.key
        ]
        yield from (_full(deck, item) for item in _variants(found, card))


def back_files(deck: Deck, kind: Kind, size: int, key: str = "") -> Iterator[str]:
    """Paths of the pictures of a back, the best for ``size`` first."""
    key = key or deck.default_back
    for back in deck.backs:
        if back.key == key and (named := _named(deck, back.image, kind)) is not None:
            yield named
    roots: list[tuple[ImageRoot | None, str]] = [
        (image, f"{image.name}/{BACKS}") for image in by_size(image_roots(deck.root), kind, size)
    ]
    if kind in ("raster", "scalable"):
        roots.append((None, BACKS))
    for image, folder in roots:
        for item in pictures_in(deck.root, image, folder):
            if item.base == key and not item.variant and (image or _NAMED.get(item.extension) == kind):
                yield _full(deck, item)


def by_size(roots: Iterable[ImageRoot], kind: Kind, size: int) -> list[ImageRoot]:
    """The roots of one kind, the best for ``size`` first.

    Pixels are better scaled down than up: the smallest of at least ``size``, then the nearest below. Characters
    cannot be scaled: the largest of at most ``size``, then the nearest above.
    """
    fitting = sorted((root for root in roots if root.kind == kind), key=lambda root: root.size)
    if kind in ("ansi", "line"):
        return [root for root in reversed(fitting) if root.size <= size] + [
            root for root in fitting if root.size > size
        ]
    return [root for root in fitting if root.size >= size] + [
        root for root in reversed(fitting) if root.size < size
    ]


def _variants(found: list[Picture], card: Card) -> list[Picture]:
    """``found`` with the variant first that stands for the card, then the plain one, then the others."""
    return sorted(found, key=lambda item: (item.variant != card.variant, item.variant != "", item.variant))


def _named(deck: Deck, path: str, kind: Kind) -> str | None:
    """A picture that the manifest names, if it is of this kind and there."""
    extension = path.rpartition(".")[2].lower()
    return resolve(deck.root, path) if path and _NAMED.get(extension, "ansi") == kind else None


def _full(deck: Deck, item: Picture) -> str:
    return os.path.join(deck.root, *item.path.split("/"))


def _first(paths: Iterable[str]) -> Face | None:
    for path in paths:
        try:
            return read_face(path)
        except Problem:  # the next best picture stands in; the validator names broken ones
            continue
    return None
