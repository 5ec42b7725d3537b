"""The lens of a place: what the question that is asked there does."""

from __future__ import annotations

from typing import Final, Literal

Lens = Literal["block", "focus", "open"]
LENSES: Final[tuple[Lens, ...]] = ("block", "focus", "open")
"""Notice what stands between, choose one thing to tend, or show a little."""
