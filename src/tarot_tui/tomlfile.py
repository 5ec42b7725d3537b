"""Reading a TOML file that somebody else may have written.

Size and depth are bounded, every string is cleaned, and whatever is wrong becomes one :class:`Problem`.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from typing import Any, Final

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.text import clean_tree

_BOM: Final = b"\xef\xbb\xbf"
_STRINGS: Final = r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*'
"""Strings and comments of a TOML document."""
_POSITION: Final = r"\s*\(at (line \d+, column \d+|end of document)\)$"


def read_bytes(path: str, limit: int) -> bytes:
    """The bytes of the regular file ``path``; :class:`Problem` when it is missing, no file, or too large."""
    try:
        # Not O_RDONLY alone: opening a named pipe would wait for a writer for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise cannot_read(path, error) from None
    status = os.fstat(handle)
    size = status.st_size
    if not stat.S_ISREG(status.st_mode):
        os.close(handle)
        raise Problem("is not a regular file", where=path)
    with open(handle, "rb") as file:
        try:
            # As much as there is, not as much as there may be: so much memory would be taken for it.
            data = file.read(size + 1) if size <= limit else b""
            if len(data) > size:  # it has grown meanwhile
                data += file.read(limit + 1 - len(data))
        except OSError as error:
            raise cannot_read(path, error) from None
    if size > limit or len(data) > limit:
        raise Problem(f"is larger than {limit // limits.KIB} KiB", where=path, remedy="It was not read")
    return data


def cannot_read(path: str, error: Exception) -> Problem:
    """The problem of a file that cannot be opened or read."""
    if isinstance(error, FileNotFoundError):
        return Problem("there is no such file", where=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "is not a usable path"
    return Problem(f"cannot be read: {reason}", where=path)


def parse(data: bytes, where: str) -> dict[str, Any]:
    """``data`` as TOML, with every string cleaned."""
    try:
        text = data.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Problem("is not UTF-8", where=where, place=f"line {line}", remedy="Save it as UTF-8") from None
    _refuse_long_keys(text, where)
    try:
        document = tomllib.loads(text)
    except RecursionError:
        raise Problem("is nested too deeply", where=where) from None
    except ValueError as error:  # TOMLDecodeError, and dates or numbers out of range
        message = str(error)
        found = re.search(_POSITION, message)
        place = found[1] if found else ""
        what = message[: found.start()] if found else message
        raise Problem(f"is not valid TOML: {what}", where=where, place=place) from None
    if _depth(document) > limits.DEPTH:
        raise Problem(f"is nested more than {limits.DEPTH} deep", where=where)
    cleaned: dict[str, Any] = clean_tree(document)
    return cleaned


def _refuse_long_keys(text: str, where: str) -> None:
    """Refuse keys of very many parts, for which tomllib takes time by the square of their length."""
    if text.count(".") <= limits.KEY_PARTS:
        return
    outside = re.sub(_STRINGS, "s", text, flags=re.DOTALL)
    if re.search(rf"(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*){{{limits.KEY_PARTS}}}", outside):
        raise Problem(f"has a key of more than {limits.KEY_PARTS} parts", where=where)


def read(path: str, limit: int) -> dict[str, Any]:
    """The TOML file ``path``, read and parsed."""
    return parse(read_bytes(path, limit), path)


def _depth(document: dict[str, Any]) -> int:
    """How deep tables and arrays lie in each other. By levels: a hostile file must not exhaust the stack."""
    level: list[Any] = [document]
    depth = 0
    while level:
        depth += 1
        if depth > limits.DEPTH:
            break
        level = [
            item
            for node in level
            for item in (node.values() if isinstance(node, dict) else node)
            if isinstance(item, dict | list)
        ]
    return depth
