"""A few lines to settle after something heavy. Which ones goes by the reading's id, so that they are the same again."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

from tarot_tui.readings.reading import Reading


def settling(reading_id: str, texts: Mapping[str, Any]) -> list[str]:
    """The lines of one of the sets of ``settling``, its question last."""
    sets = list(texts.values())
    chosen = sets[zlib.crc32(reading_id.encode()) % len(sets)]
    return [*chosen["lines"], chosen["question"]]


def looks_at_what_blocks(reading: Reading) -> bool:
    """Whether at least half of its cards look at what stands in the way: after that a few lines do good."""
    blocking = sum(card.lens == "block" for card in reading.cards)
    return bool(reading.cards) and blocking * 2 >= len(reading.cards)
