"""The one door through which text reaches widgets: as literal content, never as markup."""

from __future__ import annotations

from textual.content import Content


def plain(text: str, style: str = "") -> Content:
    """``text`` as it is. A ``str`` that was not written in this program's source never reaches a widget bare."""
    return Content.styled(text, style) if style else Content(text)


def veiled(text: str) -> str:
    """``text`` with every letter covered, its shape kept: for screenshots, and for someone walking in."""
    return "".join(char if char.isspace() else "░" for char in text)
