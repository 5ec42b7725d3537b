"""What a promise is called where a reading is laid out for whoever has it."""

from __future__ import annotations

from tarot_tui.readings.reading import SOMETHING_NEW, Reading


def sentence_of(frame: str, moment: str, act: str) -> str:
    """A promise as a sentence: ``frame`` filled with both, or the one of them that there is."""
    return frame.format(moment=moment, act=act) if moment and act else moment or act


def heading_of(reading: Reading) -> str:
    """The name of the sentence, among those of shared texts, that stands over its promise."""
    if reading.spread.id == SOMETHING_NEW:
        return "idea"
    return "promise_ours" if reading.promise and len(reading.promise.by) > 1 else "promise_mine"
