"""A deck's picture made of characters, as pixels: brought to any size, turned by half a turn, and back to cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tarot_tui.decks.ansi import Face
from tarot_tui.pictures.cells import Cell, Picture, Run, crop, from_rows, merge, pad
from tarot_tui.pictures.colours import Colour, apart, as_hex, as_rgb, of_rendition
from tarot_tui.pictures.raster import QUADRANTS

# The sequences of a face were written by decks.sgr.escape: each begins anew from nothing.
_COLOUR: Final = r"(?:[34]8;2;\d+;\d+;\d+|[34]8;5;\d+|[34][0-7]|9[0-7]|10[0-7])"
_SPAN: Final = re.compile(
    rf"\x1b\[0(?P<attributes>(?:;[1-9])*)(?P<colours>(?:;{_COLOUR})*)m(?P<text>[^\x1b]*)|(?P<plain>[^\x1b]+)|\x1b"
)
_BLOCKS: Final = {block: filled for filled, block in enumerate(QUADRANTS)}
_STEP: Final = 4
"""Mixed colours are rounded to steps: nobody sees it, and fewer colours are fewer bytes for the terminal."""
_UNMIXED: Final = 1e-6
_SHARPEN: Final = 0.45
"""How much of what averaging took away is given back when a picture is made smaller."""


class Pixels(NamedTuple):
    """Rows of pixels; ``None`` where the picture lets through what is under it."""

    across: int
    """Pixels that stand for one cell's width: 1 in half-blocks, 2 in quadrants. A cell is always two high."""
    rows: tuple[tuple[Colour | None, ...], ...]

    @property
    def width(self) -> int:
        """Pixels of a row."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return len(self.rows)


def as_cells(face: Face) -> Picture:
    """The characters of a face with their colours."""
    return from_rows(_spans(line) for line in face.lines)


def as_pixels(face: Face) -> Pixels | None:
    """The pixels of a face that is made of blocks in colours; ``None`` if it is anything else."""
    if face.kind == "plain":
        return None
    has_ground = False
    marks: set[str] = set()
    rows: list[list[Colour | None]] = []
    for line in face.lines:  # two pixels for the width of every cell, as if all were fine
        upper: list[Colour | None] = []
        lower: list[Colour | None] = []
        for text, ink_name, ground_name, _ in _spans(line):
            if not _BLOCKS.keys() >= set(text):
                return None
            marks.update(text)
            has_ground = has_ground or bool(ground_name)
            ink, ground = _colour(ink_name), _colour(ground_name)
            for char in text:
                filled = _BLOCKS[char]
                upper += (ink if filled & 1 else ground, ink if filled & 2 else ground)
                lower += (ink if filled & 4 else ground, ink if filled & 8 else ground)
        missing: list[Colour | None] = [None] * (face.width * 2 - len(upper))
        rows += [upper + missing, lower + missing]
    if marks <= {" "} and not has_ground:
        return None
    fine = bool(marks - {" ", "▀", "▄", "█"})
    return Pixels(2 if fine else 1, tuple(tuple(row if fine else row[::2]) for row in rows))


def half_turn(pixels: Pixels) -> Pixels:
    """The picture seen from the other side of the table."""
    return Pixels(pixels.across, tuple(row[::-1] for row in reversed(pixels.rows)))


def resample(pixels: Pixels, columns: int, rows: int, across: int = 1) -> Pixels:
    """The picture at ``columns`` by ``rows`` cells, by area; the same picture where that is its size."""
    width, height = columns * across, rows * 2
    if (width, height, across) == (pixels.width, pixels.height, pixels.across) or not pixels.height:
        return pixels
    made = _squeezed(pixels, width, height)
    if height < pixels.height:
        made = (_sharpened(*three) for three in _in_threes(made))
    return Pixels(across, tuple(tuple(_rounded(pixel) for pixel in row) for row in made))


def to_picture(pixels: Pixels) -> Picture:
    """The pixels as cells: two a cell with both colours kept, or four fitted with two colours."""
    rows = []
    for upper, lower in zip(pixels.rows[::2], pixels.rows[1::2], strict=True):
        if pixels.across == 1:
            rows.append(merge(map(_half, upper, lower)))
        else:
            rows.append(
                merge(_fitted((*upper[at : at + 2], *lower[at : at + 2])) for at in range(0, len(upper), 2))
            )
    return Picture(pixels.width // pixels.across, len(rows), tuple(rows))


def fitted_characters(face: Face, columns: int, rows: int) -> Picture:
    """Other character art: cut or centred, never resampled."""
    picture = as_cells(face)
    left, top = max(0, picture.width - columns) // 2, max(0, picture.height - rows) // 2
    picture = crop(picture, left, top, min(columns, picture.width), min(rows, picture.height))
    return pad(picture, columns, rows)


_Mean = tuple[float, float, float] | None
_Means = list[_Mean]


def _squeezed(pixels: Pixels, width: int, height: int) -> Iterator[_Means]:
    """Rows of means, each when it is asked for: all of them would be megabytes."""
    wide = _shares(pixels.width, width)
    for shares in _shares(pixels.height, height):
        under = [pixels.rows[at] for at, _ in shares]
        parts = [(number, share) for number, (_, share) in enumerate(shares)]
        row = [_mean(column, parts) for column in zip(*under, strict=True)]
        yield [_mean(row, shares) for shares in wide]


def _in_threes(rows: Iterator[_Means]) -> Iterator[tuple[_Means, _Means, _Means]]:
    """Each row with the one above and the one below it; at the edges itself once more."""
    above = here = next(rows)
    for below in rows:
        yield above, here, below
        above, here = here, below
    yield above, here, here


def _shares(source: int, target: int) -> list[list[tuple[int, float]]]:
    """For each target pixel the source pixels under it, each with how much of it."""
    scale = source / target
    found = []
    for number in range(target):
        start, end = number * scale, (number + 1) * scale
        shares = []
        at = int(start)
        while at < min(source, end - 1e-9):
            shares.append((at, min(at + 1, end) - max(at, start)))
            at += 1
        found.append(shares)
    return found


def _mean(pixels: Sequence[Colour | _Mean], shares: list[tuple[int, float]]) -> _Mean:
    red = green = blue = total = nothing = 0.0
    for at, share in shares:
        pixel = pixels[at]
        if pixel is None:
            nothing += share
            continue
        red += pixel[0] * share
        green += pixel[1] * share
        blue += pixel[2] * share
        total += share
    if total <= nothing:
        return None
    return red / total, green / total, blue / total


def _sharpened(above: _Means, row: _Means, below: _Means) -> _Means:
    """The row with the edges that averaging blurred made clear again."""
    made: _Means = []
    for x, pixel in enumerate(row):
        up, down = above[x] or pixel, below[x] or pixel
        left, right = row[max(0, x - 1)] or pixel, row[min(len(row) - 1, x + 1)] or pixel
        if pixel is None or up is None or down is None or left is None or right is None:
            made.append(pixel)
            continue
        red, green, blue = (
            _sharper(pixel[part], up[part], down[part], left[part], right[part]) for part in (0, 1, 2)
        )
        made.append((red, green, blue))
    return made


def _sharper(value: float, up: float, down: float, left: float, right: float) -> float:
    """A value moved away from those around it, but never past all of them: no colour appears that was not there."""
    moved = value + _SHARPEN * (value - (up + down + left + right) / 4)
    return min(max(value, up, down, left, right), max(min(value, up, down, left, right), moved))


def _rounded(pixel: _Mean) -> Colour | None:
    if pixel is None:
        return None
    red, green, blue = (_stepped(value) for value in pixel)
    return red, green, blue


def _stepped(value: float) -> int:
    """A part of a colour, rounded; what is whole was not mixed, and stays."""
    whole = round(value)
    if abs(value - whole) > _UNMIXED:
        whole = round(value / _STEP) * _STEP
    return min(255, max(0, whole))


def _half(top: Colour | None, bottom: Colour | None) -> Cell:
    if top == bottom:
        return Cell(ground=_hex(top))
    if top is None:
        return Cell("▄", _hex(bottom))
    return Cell("▀", _hex(top), _hex(bottom))


@lru_cache(maxsize=64)
def _fitted(four: tuple[Colour | None, ...]) -> Cell:
    """The block and the two colours that come nearest to four pixels."""
    known = [pixel for pixel in four if pixel is not None]
    if not known:
        return Cell()
    if len(known) < 4:
        filled = sum(1 << bit for bit, pixel in enumerate(four) if pixel is not None)
        return Cell(QUADRANTS[filled], _hex(_average(known)))
    # The two colours part the four pixels by their lightness: three ways, or one colour for all.
    order = sorted(range(4), key=lambda bit: _lightness(known[bit]))
    best: tuple[float, int, Colour, Colour] | None = None
    for count in range(4):
        front, behind = order[4 - count :], order[: 4 - count]
        ground = _average([known[bit] for bit in behind])
        ink = _average([known[bit] for bit in front]) if front else ground
        off = sum(apart(known[bit], ink) for bit in front) + sum(apart(known[bit], ground) for bit in behind)
        if best is None or off < best[0]:
            best = (off, sum(1 << bit for bit in front), ink, ground)
        if not off:
            break
    assert best
    _, filled, ink, ground = best
    return Cell(QUADRANTS[filled], _hex(ink) if filled else "", _hex(ground))


def _average(pixels: list[Colour]) -> Colour:
    count = len(pixels)
    return (
        round(sum(pixel[0] for pixel in pixels) / count),
        round(sum(pixel[1] for pixel in pixels) / count),
        round(sum(pixel[2] for pixel in pixels) / count),
    )


def _lightness(colour: Colour) -> int:
    return 2 * colour[0] + 4 * colour[1] + colour[2]


# The same text for the same colour. Here as elsewhere what counts is what lies side by side: more is not found again.
@lru_cache(maxsize=256)
def _hex(pixel: Colour | None) -> str:
    return as_hex(pixel) if pixel else ""


@lru_cache(maxsize=128)
def _colour(text: str) -> Colour | None:
    return as_rgb(text) if text else None


def _spans(line: str) -> Iterator[Run]:
    """A line of a face in runs that look alike."""
    for match in _SPAN.finditer(line):
        if match["plain"]:
            yield Run(match["plain"])
        elif match["text"]:
            attributes, ink, ground = _look(match["attributes"], match["colours"])
            yield Run(match["text"], ink, ground, "1" in attributes)


@lru_cache(maxsize=64)
def _look(attributes: str, colours: str) -> tuple[str, str, str]:
    """Attributes, ink and ground of a rendition."""
    ink = ground = ""
    for colour in re.findall(f";({_COLOUR})", colours):
        if colour.startswith(("4", "10")):
            ground = of_rendition(colour)
        else:
            ink = of_rendition(colour)
    if "7" in attributes:
        ink, ground = ground or "#000000", ink or "#cccccc"
    return attributes, ink, ground
