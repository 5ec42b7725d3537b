"""Days as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any


def day_in_words(day: date, shared: Mapping[str, Any]) -> str:
    """``day`` in words; ``shared`` are the texts of ``share``, which hold the order and the names of the months."""
    said: str = shared["date"]
    return said.format(day=day.day, month=shared["months"][day.month - 1], year=day.year)
