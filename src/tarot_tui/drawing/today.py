"""The card of the day: the same all day, for one person on one machine, and nothing is saved for it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date

from tarot_tui.drawing.chance import seeded
from tarot_tui.drawing.draw import Drawn, draw


def card_of_the_day(pool: Sequence[str], day: date, whose: str, reversal_percent: int) -> Drawn:
    """The card of ``day`` out of ``pool``; ``whose`` (any text) sets people apart."""
    seed = zlib.crc32(whose.encode("utf-8", "replace")) << 32 | day.toordinal()
    return draw(pool, 1, reversal_percent, seeded(seed), seeded(seed, stream=1))[0]
