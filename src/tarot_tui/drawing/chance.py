"""Where chance comes from: the system's secure source, or a seed that gives the same draw everywhere.

Algorithm 1 (written down in docs/formats.md, held by recorded values in the tests) must never change: a seed
that somebody passed on has to give the same reading on every platform and every version of Python.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

ALGORITHM: Final = 1
SEED_BITS: Final = 64
_MASK: Final = 2**64 - 1

Bits = Callable[[], int]
"""Gives a whole number from 0 to 2^64 - 1, each as likely as any other."""


def secure() -> Bits:
    """The operating system's secure source."""
    return lambda: int.from_bytes(os.urandom(8), "big")


def seeded(seed: int, stream: int = 0) -> Bits:
    """SplitMix64 (Steele, Lea, Flood 2014), started at ``seed``; ``stream`` sets apart independent series."""
    state = _mix((seed + stream * 0xD1B54A32D192ED03) & _MASK) if stream else seed & _MASK

    def bits() -> int:
        nonlocal state
        state = (state + 0x9E3779B97F4A7C15) & _MASK
        return _mix(state)

    return bits


def below(limit: int, bits: Bits) -> int:
    """A whole number from 0 to ``limit`` - 1, without the bias of a plain remainder."""
    fair = (_MASK + 1) // limit * limit
    while (value := bits()) >= fair:
        pass
    return value % limit


def _mix(value: int) -> int:
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)
