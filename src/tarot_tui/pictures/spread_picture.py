"""Which picture goes with a spread: what is blocked has a wall, what is tended a leaf, what opens a bridge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from tarot_tui.pictures.bridge import bridge
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.leaf import leaf
from tarot_tui.pictures.wall import wall
from tarot_tui.spreads.lens import Lens

WIDTH: Final = 38
"""Columns of the pictures where there is room."""


class StepPicture(Protocol):
    """How a picture looks after ``step`` of ``of`` steps, 4 rows high and ``width`` columns wide."""

    def __call__(self, step: int, of: int, width: int = WIDTH, blocks: bool = True) -> Picture:
        """The picture; ``blocks`` is whether the terminal has more than ASCII."""


_BY_LENS: Final[dict[Lens, StepPicture]] = {"block": wall, "focus": leaf, "open": bridge}
_BY_SPREAD: Final[dict[str, Lens]] = {"blocking": "block", "focus": "focus", "open-up": "open"}


def for_lens(lens: Lens) -> StepPicture:
    """The picture of a lens."""
    return _BY_LENS[lens]


def for_spread(spread_id: str, lenses: Sequence[Lens] = ()) -> StepPicture:
    """The picture of a spread: of the three questions their own, else of the lens that most places have."""
    if spread_id in _BY_SPREAD:
        return _BY_LENS[_BY_SPREAD[spread_id]]
    return _BY_LENS[max(_BY_LENS, key=lenses.count)] if lenses else leaf
