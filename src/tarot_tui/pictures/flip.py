"""How a card turns, as numbers: it narrows to its edge with the back up, and widens with its face."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypeVar

Seen = TypeVar("Seen")

TURN_SECONDS: Final = 0.32
"""What a turn takes at most; a small card has fewer states to go through, and takes less."""

DEAL_SECONDS: Final = 0.07
"""Between one dealt card and the next."""

_STATES_A_SECOND: Final = 80
"""So that a card that turns alone is another in every picture: it never seems to stick."""

_SMALL: Final = 14
"""Columns up to which a card narrows by one column, so that there is something to see. A larger one by two: cells are
about twice as high as wide."""

_SWIFT: Final = 400
"""Cells from which a turning card is drawn out."""

_FRAME: Final = 2
"""Columns of a large card's frame, which stay as they are on both sides."""


class Frame(NamedTuple):
    """One state of a turning card."""

    width: int
    is_face: bool


@lru_cache(maxsize=16)
def frames(width: int) -> tuple[Frame, ...]:
    """The states of a turn of a card ``width`` cells wide, from the whole back to the whole face."""
    narrowing = list(range(width, 0, -1 if width <= _SMALL else -2))
    return tuple([Frame(each, False) for each in narrowing] + [Frame(each, True) for each in narrowing[::-1]])


def frame_at(phase: float, width: int) -> Frame:
    """The state at ``phase`` of a turn, 0 to 1."""
    states = frames(width)
    return states[min(len(states) - 1, max(0, int(phase * len(states))))]


def turn_seconds(width: int) -> float:
    """How long a card ``width`` cells wide turns."""
    return min(TURN_SECONDS, len(frames(width)) / _STATES_A_SECOND)


def turning(phase: float) -> float:
    """A little slower at both ends than in the middle, but under way at once."""
    return 0.85 * phase + 0.15 * (3 - 2 * phase) * phase**2


def eased(phase: float) -> float:
    """Slow at both ends, quick in the middle."""
    return 4 * phase**3 if phase < 0.5 else 1 - (2 - 2 * phase) ** 3 / 2


def is_swift(frame: Frame, whole: int, rows: int) -> bool:
    """Whether so much of a turning card is seen that nobody can see all of it. A back that waits lies still."""
    return frame.width * rows > _SWIFT and (frame.is_face or frame.width < whole)


def narrowed(row: Sequence[Seen], width: int, nothing: Seen, swift: bool = False) -> list[Seen]:
    """The cells of a row as they look when it is turned partly away: ``width`` of them, in the middle of nothing.

    What is ``swift`` is drawn out along its way: inside the frame every other cell is like the one before it, which is
    little more than half as much to write.
    """
    if width >= len(row) and not swift:
        return list(row)
    width = min(width, len(row))
    left = (len(row) - width) // 2
    seen = [row[column] for column in _columns(len(row), width, swift)]
    return [nothing] * left + seen + [nothing] * (len(row) - left - width)


@lru_cache(maxsize=64)
def _columns(whole: int, width: int, swift: bool) -> tuple[int, ...]:
    """Which columns of ``whole`` are seen in ``width``."""
    if width <= 1:
        return ((whole - 1) // 2,) * width
    step = (whole - 1) / (width - 1)
    if not swift:
        return tuple(round(at * step) for at in range(width))
    left = [round((at if at < _FRAME else at - at % 2) * step) for at in range((width + 1) // 2)]
    return tuple(left + [whole - 1 - column for column in reversed(left[: width // 2])])


def deal_times(count: int) -> tuple[float, ...]:
    """Seconds after which each of ``count`` cards lies on the table."""
    return tuple(number * DEAL_SECONDS for number in range(count))
