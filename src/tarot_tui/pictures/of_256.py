"""The nearest of 256 colours, as the eye sees it: hue before lightness.

By red, green and blue alone a warm red is nearest to a brown and a dark green to a grey: pictures turn to mud. So
colours are compared in Oklab, where equal steps look equal, and a step of hue weighs more than one of strength, that
more than one of lightness. Only the steps of the colour cube around a colour are looked at, and greys where it is
nearly grey or nearly black itself.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import product
from math import hypot
from typing import Final

Colour = tuple[int, int, int]

_STEPS: Final = (0, 95, 135, 175, 215, 255)
_FIRST: Final = 16
_GREYS: Final = 232
"""The first of the greys, which end the 256; each is 10 lighter, from 8."""
_GREY: Final = 0.1
"""Part of its strongest channel by which the others may fall short in what may be shown as a grey."""
_BLACK: Final = 16
"""By how much they may in any case: what is nearly black is no blue."""
_STRENGTH: Final = 1.6
_HUE: Final = 6.0
"""How much more than a step of lightness one of strength and one of hue weigh."""


@lru_cache(maxsize=4096)
def nearest(colour: Colour) -> int:
    """The number, 16 to 255, of the colour that looks most like ``colour``."""
    around = []
    for channel in colour:
        below = bisect_right(_STEPS, channel) - 1
        around.append((below, below + 1) if below < len(_STEPS) - 1 else (below,))
    numbers = [_FIRST + 36 * red + 6 * green + blue for red, green, blue in product(*around)]
    if max(colour) - min(colour) <= max(_BLACK, _GREY * max(colour)):
        middle = round((sum(colour) / 3 - 8) / 10)
        numbers += [_GREYS + grey for grey in (middle - 1, middle, middle + 1) if 0 <= grey < 24]
    lightness, red_green, yellow_blue = _seen(colour)
    strength = hypot(red_green, yellow_blue)

    def unlike(number: int) -> float:
        other = _seen(rgb(number))
        weaker = strength - hypot(other[1], other[2])
        turned = (red_green - other[1]) ** 2 + (yellow_blue - other[2]) ** 2 - weaker**2
        return (lightness - other[0]) ** 2 + _STRENGTH * weaker**2 + _HUE * turned

    return min(numbers, key=unlike)


def rgb(number: int) -> Colour:
    """The colour of a number from 16 to 255: these look the same in every terminal."""
    if number >= _GREYS:
        return (8 + 10 * (number - _GREYS),) * 3
    number -= _FIRST
    return _STEPS[number // 36], _STEPS[number // 6 % 6], _STEPS[number % 6]


@lru_cache(maxsize=4096)
def _seen(colour: Colour) -> tuple[float, float, float]:
    """A colour in Oklab: lightness, green to red, blue to yellow."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
