"""Staying inside a deck's folder (Arcana deck format 2.0, "paths and safety")."""

from __future__ import annotations

import os
from typing import Final

MANIFEST: Final = "deck.toml"
NAMES: Final = "names"


def is_safe(path: str) -> bool:
    """Whether a path field of a deck stays within the deck as far as its letters tell."""
    return (
        bool(path)
        and "\0" not in path
        and "\\" not in path
        and not path.startswith("/")
        and path[1:2] != ":"  # a drive
        and ".." not in path.split("/")
    )


def is_inside(root: str, path: str) -> bool:
    """Whether ``path``, with every symbolic link followed, lies in the deck's folder ``root``."""
    try:
        real = os.path.realpath(root)
        return os.path.commonpath([real, os.path.realpath(path)]) == real
    except (OSError, ValueError):  # a loop of links, another drive
        return False


def resolve(root: str, path: str) -> str | None:
    """The file that a path field names, as an absolute path; ``None`` if it is unsafe or no file."""
    if not is_safe(path):
        return None
    full = os.path.join(root, *path.split("/"))
    return full if os.path.isfile(full) and is_inside(root, full) else None
