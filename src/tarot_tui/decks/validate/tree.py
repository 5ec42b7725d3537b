"""Everything that lies in a deck's folder, for checks that look at all of it."""

from __future__ import annotations

import os
from typing import Final, NamedTuple

from tarot_tui import limits
from tarot_tui.decks.inside import is_inside

_DEPTH: Final = 6
"""Folders inside each other that are looked at; the format needs four."""


class Tree(NamedTuple):
    """The files of a deck."""

    files: list[str]
    """Relative paths with ``/``, in order; hidden ones left out."""
    escaping: list[str]
    """Links that lead out of the deck."""
    cut: bool
    """Whether there are more files than are looked at."""


def read_tree(root: str) -> Tree:
    """The files of the deck in ``root``; linked folders are not entered."""
    files: list[str] = []
    escaping: list[str] = []
    for folder, folders, names in os.walk(root):
        relative = os.path.relpath(folder, root).replace(os.sep, "/")
        base = "" if relative == "." else f"{relative}/"
        for name in (*folders, *names):
            path = os.path.join(folder, name)
            if os.path.islink(path) and not is_inside(root, path):
                escaping.append(base + name)
            elif name in names and not name.startswith(".") and os.path.isfile(path):
                files.append(base + name)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if base.count("/") >= _DEPTH:
            folders.clear()
        if len(files) > limits.DECK_FILES:
            return Tree(sorted(files)[: limits.DECK_FILES], sorted(escaping), True)
    return Tree(sorted(files), sorted(escaping), False)
