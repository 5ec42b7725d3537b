"""A card in few pixels, as a hand would set them: what fills most of a pixel gives it its colour.

Averages make edges soft and colours muddy, above all where a terminal has few. So the scene inside the frame is drawn
six times as fine as wanted; a pixel takes the colour that prevails in it and only where none does the mean of all.
The frame is laid around it in whole pixels at every size.
"""

from __future__ import annotations

import io
from typing import Final

import resvg_py
from PIL import Image

from drawing.kit import HEIGHT, INSIDE, NIGHT_RGB, OUTSIDE, WIDTH

Rgb = tuple[int, int, int]
Grid = list[list[Rgb]]

_FINE: Final = 6
_ALIKE: Final = 40
"""Greatest difference of a channel between samples that count as one colour."""
_CLEAR, _SPLIT = 0.74, 0.5
"""Part of a pixel from which one colour takes it whole, and up to which no colour prevails."""
_VIEW: Final = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'


def drawn(svg: str, wide: int, high: int, box: tuple[float, float, float, float]) -> Image.Image:
    """The part of a card within ``box`` (left, top, right, bottom), stretched to so many pixels, over the night."""
    left, top, right, bottom = box
    view = (
        f'viewBox="{left} {top} {right - left} {bottom - top}" width="{wide}" height="{high}" '
        'preserveAspectRatio="none"'
    )
    data = resvg_py.svg_to_bytes(svg_string=svg.replace(_VIEW, view, 1))
    image = Image.open(io.BytesIO(bytes(data))).convert("RGBA")
    ground = Image.new("RGBA", image.size, (*NIGHT_RGB, 255))
    return Image.alpha_composite(ground, image).convert("RGB")


def framed(svg: str, wide: int, high: int, frame: int, is_round: bool = True) -> Grid:
    """The card in so many pixels, ``frame`` of them on each side its frame; ``is_round`` leaves out the corners."""
    scene = crisp(drawn(svg, (wide - 2 * frame) * _FINE, (high - 2 * frame) * _FINE, INSIDE))
    metal = drawn(svg, 1, 1, (100, 4, 120, 6)).getpixel((0, 0))
    assert isinstance(metal, tuple)
    outer: Rgb = (metal[0], metal[1], metal[2])
    inner: Rgb = (metal[0] * 5 // 9, metal[1] * 5 // 9, metal[2] * 5 // 9)
    for number in reversed(range(frame)):
        colour = inner if number else outer
        scene = [[colour, *row, colour] for row in scene]
        edge = [colour] * len(scene[0])
        scene = [edge, *scene, list(edge)]
    for y, x in ((0, 0), (0, -1), (-1, 0), (-1, -1)) if is_round else ():
        scene[y][x] = OUTSIDE
    return scene


def crisp(image: Image.Image) -> Grid:
    """The picture at a sixth of its size."""
    wide, high = image.size[0] // _FINE, image.size[1] // _FINE
    data: list[Rgb] = list(image.getdata())
    across = image.size[0]
    return [
        [
            _prevailing(
                [
                    data[at]
                    for down in range(_FINE)
                    for at in range(
                        (y * _FINE + down) * across + x * _FINE, (y * _FINE + down) * across + (x + 1) * _FINE
                    )
                ]
            )
            for x in range(wide)
        ]
        for y in range(high)
    ]


def _prevailing(samples: list[Rgb]) -> Rgb:
    first = samples[0]
    if samples.count(first) == len(samples):
        return first
    counted: dict[Rgb, int] = {}
    for sample in samples:
        key = (sample[0] >> 4, sample[1] >> 4, sample[2] >> 4)
        counted[key] = counted.get(key, 0) + 1
    key = max(counted, key=lambda each: (counted[each], each))
    middle = mean([each for each in samples if (each[0] >> 4, each[1] >> 4, each[2] >> 4) == key])
    like = [each for each in samples if all(abs(a - b) <= _ALIKE for a, b in zip(each, middle, strict=True))]
    part = len(like) / len(samples)
    every, most = mean(samples), mean(like)
    share = min(1.0, max(0.0, (part - _SPLIT) / (_CLEAR - _SPLIT)))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(every, most, strict=True))
    return red, green, blue


def mean(colours: list[Rgb]) -> Rgb:
    """The mean of some colours."""
    count = len(colours)
    red, green, blue = (round(sum(each[channel] for each in colours) / count) for channel in range(3))
    return red, green, blue
