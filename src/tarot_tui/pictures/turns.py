"""Cards of one table that turn: which of them is how far, and which are shown anew in a frame."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tarot_tui.pictures.flip import DEAL_SECONDS, Frame, frame_at, turn_seconds, turning

_CELLS: Final = 1000
"""About as many are shown anew in one frame: more could not be written to a terminal far away in time."""


class Turns:
    """Cards by their index; times are seconds of one motion.

    Cards that begin at once go one after the other, the larger the later: it is cheaper, and there is more to see.
    Large ones that are under way together are shown anew by turns.
    """

    def __init__(self) -> None:
        self._began: dict[int, float] = {}
        self._frames: dict[int, Frame] = {}
        self._round = 0

    def __contains__(self, index: int) -> bool:
        return index in self._began

    def __bool__(self) -> bool:
        return bool(self._began)

    def frame(self, index: int) -> Frame | None:
        """What is seen of a card, if it turns."""
        return self._frames.get(index)

    def begin(self, index: int, seconds: float, width: int, height: int) -> None:
        """A card of so many cells turns from now on, or after those that began before."""
        apart = max(DEAL_SECONDS, turn_seconds(width) * width * height / (2 * _CELLS))
        self._began[index] = max([seconds, *(began + apart for began in self._began.values())])
        self._frames[index] = frame_at(0, width)

    def clear(self) -> None:
        """All lie."""
        self._began.clear()
        self._frames.clear()

    def step(self, seconds: float, width: int, height: int) -> Iterator[int]:
        """The cards that look otherwise now. One that has turned is not among the turning any more."""
        self._round += 1
        under_way = [index for index, began in self._began.items() if began < seconds]
        rounds = max(1, round(len(under_way) * width * height / _CELLS))
        for number, index in enumerate(under_way):
            phase = (seconds - self._began[index]) / turn_seconds(width)
            if phase >= 1:
                del self._began[index], self._frames[index]
                yield index
            elif (number + self._round) % rounds == 0:
                frame = frame_at(turning(phase), width)
                if frame != self._frames[index]:
                    self._frames[index] = frame
                    yield index
