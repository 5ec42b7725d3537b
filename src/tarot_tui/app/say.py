"""The one door through which text reaches widgets: as literal content, never as markup."""

from __future__ import annotations

import os

from textual.content import Content

from tarot_tui.text import one_line


def plain(text: str, style: str = "") -> Content:
    """``text`` as it is. A ``str`` that was not written in this program's source never reaches a widget bare."""
    return Content.styled(text, style) if style else Content(text)


def veiled(text: str) -> str:
    """``text`` with every letter covered, its shape kept: for screenshots, and for someone walking in."""
    return "".join(char if char.isspace() else "░" for char in text)


def short_path(path: str) -> str:
    """``path`` on one line, with the home folder as ``~``."""
    home = os.path.expanduser("~")
    return one_line(f"~{path[len(home) :]}" if home != os.sep and path.startswith(home + os.sep) else path)
