"""The image roots of a deck and the pictures in them (Arcana deck format 2.0, "directory skeleton").

Nothing here opens a file, and no symbolic link is followed out of the deck.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from typing import Final, Literal, NamedTuple

from tarot_tui import limits
from tarot_tui.decks.inside import is_inside

Kind = Literal["raster", "scalable", "ansi", "line", "surrogate"]
"""What an image root holds. ``line`` is an addition of this program: plain text, chosen like ``ansi``."""

CHAIN: Final = ("png", "webp", "avif", "jpeg", "jpg")
"""Raster formats, the preferred first."""

MAJORS: Final = "major_arcana"
MINORS: Final = "minor_arcana"
BACKS: Final = "card_backs"

_SIZELESS: Final[dict[str, Kind]] = {"scalable": "scalable", "surrogate": "surrogate"}
_DIGITS: Final = 6
_SIZED: Final[dict[str, Kind]] = {"h": "raster", "ansi": "ansi", "line": "line"}


class Entry(NamedTuple):
    """A file or folder of a deck."""

    name: str
    is_folder: bool


class ImageRoot(NamedTuple):
    """A folder that holds the same cards at one size."""

    name: str
    """``ansi20``."""
    kind: Kind
    size: int
    """Pixels (raster) or terminal rows (ansi, line) of a card's height; 0 where size has no meaning."""


class Picture(NamedTuple):
    """A file that pictures a card or a back."""

    root: ImageRoot | None
    """Its image root; ``None`` for a back that has no size."""
    folder: str
    """Relative to the deck, with ``/``."""
    file: str
    base: str
    """Key of the card or back, in lower case."""
    variant: str
    """Key of the variant, in lower case; usually empty."""
    extension: str
    """In lower case, without the dot."""

    @property
    def path(self) -> str:
        """Relative to the deck, with ``/``."""
        return f"{self.folder}/{self.file}"


def entries(root: str, folder: str = "") -> list[Entry]:
    """Files and folders in ``folder`` of the deck, by name; hidden ones and links out of the deck left out.

    At most ``limits.DECK_FILES``; nothing where there is no such folder or it cannot be read.
    """
    try:
        if folder and not is_inside(root, os.path.join(root, folder)):
            return []
        with os.scandir(os.path.join(root, folder)) as scan:
            found = (_entry(root, item) for item in islice(scan, limits.DECK_FILES))
            return sorted(entry for entry in found if entry)
    except OSError:
        return []


def _entry(root: str, item: os.DirEntry[str]) -> Entry | None:
    if item.name.startswith(".") or (item.is_symlink() and not is_inside(root, item.path)):
        return None
    try:
        is_folder = item.is_dir()
        return Entry(item.name, is_folder) if is_folder or item.is_file() else None
    except OSError:  # a link that leads to itself
        return None


def image_root(name: str) -> ImageRoot | None:
    """The image root that a folder of this name is, if it is one."""
    if name in _SIZELESS:
        return ImageRoot(name, _SIZELESS[name], 0)
    word = name.rstrip("0123456789")
    digits = name[len(word) :]
    if word in _SIZED and 0 < len(digits) <= _DIGITS and not digits.startswith("0"):
        return ImageRoot(name, _SIZED[word], int(digits))
    return None


def image_roots(root: str) -> list[ImageRoot]:
    """The image roots of a deck, by kind and size."""
    found = [image_root(entry.name) for entry in entries(root) if entry.is_folder]
    return sorted((item for item in found if item), key=lambda item: (item.kind, item.size))


def picture(root: ImageRoot | None, folder: str, file: str) -> Picture | None:
    """What a file pictures, by its name; ``None`` if its format has no place in its folder."""
    stem, dot, extension = file.rpartition(".")
    stem, extension = (stem, extension.lower()) if dot else (file, "")
    base, _, variant = stem.lower().partition(".")
    if not base or not _belongs(root, extension):
        return None
    return Picture(root, folder, file, base, variant, extension)


def pictures_in(root: str, image: ImageRoot | None, folder: str) -> list[Picture]:
    """The pictures in one folder of the deck, by base and variant, the preferred format first."""
    found = [picture(image, folder, entry.name) for entry in entries(root, folder) if not entry.is_folder]
    return sorted((item for item in found if item), key=_preference)


def card_pictures(root: str, image: ImageRoot) -> Iterator[tuple[str, Picture]]:
    """Every card picture of an image root with the ID that its place and name give it (perhaps no card's)."""
    for item in pictures_in(root, image, f"{image.name}/{MAJORS}"):
        yield f"{MAJORS}.{item.base}", item
    for suit in entries(root, f"{image.name}/{MINORS}"):
        if suit.is_folder:
            for item in pictures_in(root, image, f"{image.name}/{MINORS}/{suit.name}"):
                yield f"{MINORS}.{suit.name}.{item.base}", item


def all_card_pictures(root: str) -> Iterator[tuple[str, Picture]]:
    """Every card picture of every image root; at most ``limits.DECK_FILES``."""
    return islice(
        (found for image in image_roots(root) for found in card_pictures(root, image)), limits.DECK_FILES
    )


def back_pictures(root: str) -> list[Picture]:
    """Every picture of a back: sized ones first, then those without a size. Backs have no variants."""
    folders: list[tuple[ImageRoot | None, str]] = [
        (image, f"{image.name}/{BACKS}") for image in image_roots(root)
    ]
    folders.append((None, BACKS))
    return [
        item
        for image, folder in folders
        for item in pictures_in(root, image, folder)
        if not item.variant and (image is None or image.kind != "surrogate")
    ]


def _belongs(root: ImageRoot | None, extension: str) -> bool:
    if root is None:
        return extension in CHAIN or extension == "svg"
    match root.kind:
        case "raster":
            return extension in CHAIN
        case "scalable":
            return extension == "svg"
        case "surrogate":
            return extension == "toml"
        case "ansi" | "line":
            return True


def _preference(item: Picture) -> tuple[str, str, int, str]:
    rank = CHAIN.index(item.extension) if item.extension in CHAIN else len(CHAIN)
    return item.base, item.variant, rank, item.file
