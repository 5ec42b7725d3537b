"""The one door through which text reaches widgets: as literal content, never as markup."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from textual.content import Content


def plain(text: str, style: str = "") -> Content:
    """``text`` as it is. A ``str`` that was not written in this program's source never reaches a widget bare."""
    return Content.styled(text, style) if style else Content(text)


def veiled(text: str) -> str:
    """``text`` with every letter covered, its shape kept: for screenshots, and for someone walking in."""
    return "".join(char if char.isspace() else "░" for char in text)


def day_in_words(day: date, shared: Mapping[str, Any]) -> str:
    """A day as people say it; ``shared`` are the texts of ``share``, which hold the names of the months."""
    said: str = shared["date"]
    return said.format(day=day.day, month=shared["months"][day.month - 1], year=day.year)
