"""The library of decks: folders in a row of roots, found by the name of their folder, the earlier root first.

Nothing is searched but the immediate children of a root (Arcana deck format, "library").
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.inside import MANIFEST, is_inside
from tarot_tui.decks.lookup import line
from tarot_tui.decks.manifest import Source, schema_version
from tarot_tui.decks.name_files import PLAIN, read_names
from tarot_tui.problem import USAGE, Problem
from tarot_tui.text import one_line

_OFFERED: Final = 12
"""Handles that an error line names."""


class Found(NamedTuple):
    """A deck in the library: what it is, or why it cannot be used."""

    handle: str
    """Name of its folder, fit to be printed."""
    path: str
    """Its folder."""
    builtin: bool
    """Whether it is the program's own."""
    deck: Deck | None
    problem: Problem | None


def load_deck(wanted: str, roots: Iterable[str], builtin_root: str, language: str = PLAIN) -> Deck:
    """The deck called ``wanted``: a handle in one of ``roots`` (``builtin_root`` comes last), or a path.

    Its cards are named in ``language`` (a BCP 47 tag) as far as the deck can. Raises :class:`Problem`.
    """
    path = find_folder(wanted, roots, builtin_root)
    return read_deck(path, language, trusted=_is_builtin(path, builtin_root))


def find_folder(wanted: str, roots: Iterable[str], builtin_root: str) -> str:
    """The folder of the deck called ``wanted``, whatever state the deck is in.

    Raises :class:`Problem` (usage) that names the decks there are when ``wanted`` is none of them. A path is
    returned as it is, be there a deck or not: what contains a separator (also the path of a manifest itself), or
    else a folder that holds a manifest.
    """
    if "\0" in wanted:
        raise Problem("no path holds a null byte", code=USAGE)
    if not any(separator in wanted for separator in (os.sep, os.altsep) if separator):
        for root in _with_builtin(roots, builtin_root):
            if wanted not in ("", ".", "..") and _has_manifest(os.path.join(root, wanted)):
                return os.path.join(root, wanted)
        if not wanted or not _has_manifest(wanted):
            raise _unknown(wanted, roots, builtin_root)
    path = os.path.abspath(wanted)
    return os.path.dirname(path) if os.path.basename(path) == MANIFEST and os.path.isfile(path) else path


def find_decks(roots: Iterable[str], builtin_root: str, language: str = PLAIN) -> list[Found]:
    """Every deck of the library by handle; of two with the same handle the one in the earlier root."""
    decks = []
    for handle, path in _folders(roots, builtin_root):
        builtin = _is_builtin(path, builtin_root)
        deck, problem = None, None
        try:
            deck = read_deck(path, language, trusted=builtin)
        except Problem as reason:
            problem = reason
        decks.append(Found(one_line(handle), path, builtin, deck, problem))
    return decks


def read_deck(root: str, language: str = PLAIN, *, trusted: bool = False) -> Deck:
    """The deck in the folder ``root``. A ``trusted`` one, the program's own, is read without being checked.

    Raises :class:`Problem` when there is no deck, or none that can be played with.
    """
    handle = os.path.basename(root) or "deck"
    if one_line(handle) != handle:
        raise Problem("the folder's name holds control characters", where=root, remedy="Rename the folder")
    path = os.path.join(root, MANIFEST)
    if not trusted and os.path.islink(path) and not is_inside(root, path):
        raise Problem(
            "is a link that leads out of the deck", where=path, remedy="Put the file itself into the folder"
        )
    document = tomlfile.read(path, limits.DECK_TOML)
    schema = schema_version(document, path)
    if schema[0] not in (1, 2):
        raise Problem(
            f"has version {schema[0]}.{schema[1]} of the deck format",
            where=path, place="deck.schema_version", remedy="This program reads versions 1 and 2",
        )  # fmt: skip
    if not trusted:
        from tarot_tui.decks.schema import Manifest1, Manifest2
        from tarot_tui.gate import check

        check(Manifest1 if schema[0] == 1 else Manifest2, document, path, "The deck is not used")
    default_language = line(document["deck"].get("default_language"))
    names, remarks = read_names(root, schema[0], language, default_language, trusted=trusted)
    if schema[0] == 2:
        from tarot_tui.decks.version2 import refuse_dependent

        refuse_dependent(document, path)
    deck = build(Source(handle, root, schema, document, names, trusted, []))
    return deck._replace(remarks=(*remarks, *deck.remarks)) if remarks else deck


def build(source: Source) -> Deck:
    """The deck in ``source``, by the rules of its version. Raises :class:`Problem` when it is too large."""
    # Each only when it is needed: most runs read one deck, the built-in one.
    if source.schema[0] == 1:
        from tarot_tui.decks import version1

        return version1.build(source)
    from tarot_tui.decks import version2

    return version2.build(source)


def _folders(roots: Iterable[str], builtin_root: str) -> list[tuple[str, str]]:
    """Handle and folder of every deck, by handle."""
    found: dict[str, str] = {}
    for root in _with_builtin(roots, builtin_root):
        for name in _children(root):
            if name not in found and _has_manifest(os.path.join(root, name)):
                found[name] = os.path.join(root, name)
    return sorted(found.items(), key=lambda item: (item[0].casefold(), item[0]))


def _children(root: str) -> list[str]:
    try:
        return os.listdir(root)
    except OSError:  # a root that is not there, or not to be read, holds no decks
        return []


def _with_builtin(roots: Iterable[str], builtin_root: str) -> Iterator[str]:
    yield from (root for root in roots if root != builtin_root)
    yield builtin_root


def _has_manifest(folder: str) -> bool:
    """Whether the folder claims to be a deck, be its manifest ever so broken."""
    return os.path.lexists(os.path.join(folder, MANIFEST))


def _is_builtin(path: str, builtin_root: str) -> bool:
    return os.path.dirname(path) == builtin_root


def _unknown(wanted: str, roots: Iterable[str], builtin_root: str) -> Problem:
    known: Sequence[str] = [one_line(handle) for handle, _ in _folders(roots, builtin_root)]
    offered = ", ".join(known[:_OFFERED]) + (" …" if len(known) > _OFFERED else "")
    remedy = f"There {'is' if len(known) == 1 else 'are'} {offered}" if known else "There are no decks"
    return Problem(f"no deck is called {line(wanted)!r}", remedy=remedy, code=USAGE)
