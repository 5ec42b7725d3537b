"""Colours that can be read: contrast, and an ink moved until there is enough of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from textual.color import Color

_LIGHT: Final = Color(255, 255, 255)
_ENDS: Final = (_LIGHT, Color(0, 0, 0))
_STEPS: Final = 50


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours as WCAG 2 has it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def legible(ink: Color, grounds: Sequence[Color], least: float) -> Color:
    """``ink``, as much lighter or darker as it takes to be read on all ``grounds``; its hue stays."""
    end = max(_ENDS, key=lambda colour: _least(colour, grounds))
    away = 1 / _STEPS if end == _LIGHT else -1 / _STEPS
    steps = (ink.lighten(away * step) for step in range(_STEPS))
    return next((moved for moved in steps if _least(moved, grounds) >= least), end)


def _least(ink: Color, grounds: Iterable[Color]) -> float:
    return min(contrast(ink, ground) for ground in grounds)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
