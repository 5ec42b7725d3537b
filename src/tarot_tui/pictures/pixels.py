"""A deck's picture made of characters, as pixels: brought to any size, turned by half a turn, and back to cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tarot_tui.decks.ansi import Face
from tarot_tui.pictures.cells import Cell, Picture, Run, crop, from_cells, from_rows, pad
from tarot_tui.pictures.colours import Colour, apart, as_hex, as_rgb, of_rendition
from tarot_tui.pictures.raster import QUADRANTS

# The sequences of a face were written by decks.sgr.escape: each begins anew from nothing.
_COLOUR: Final = r"(?:[34]8;2;\d+;\d+;\d+|[34]8;5;\d+|[34][0-7]|9[0-7]|10[0-7])"
_SPAN: Final = re.compile(
    rf"\x1b\[0(?P<attributes>(?:;[1-9])*)(?P<colours>(?:;{_COLOUR})*)m(?P<text>[^\x1b]*)|(?P<plain>[^\x1b]+)|\x1b"
)
_BLOCKS: Final = {block: filled for filled, block in enumerate(QUADRANTS)}
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
    spans = [list(_spans(line)) for line in face.lines]
    marks = {char for row in spans for run in row for char in run.text}
    if not marks.issubset(_BLOCKS) or (
        marks <= {" "} and not any(run.ground for row in spans for run in row)
    ):
        return None
    fine = bool(marks - {" ", "▀", "▄", "█"})
    across = 2 if fine else 1
    rows: list[tuple[Colour | None, ...]] = []
    for row in spans:
        upper: list[Colour | None] = []
        lower: list[Colour | None] = []
        for text, ink_name, ground_name, _ in row:
            ink, ground = _colour(ink_name), _colour(ground_name)
            for char in text:
                filled = _BLOCKS[char]
                upper.append(ink if filled & 1 else ground)
                lower.append(ink if filled & 4 else ground)
                if fine:
                    upper.append(ink if filled & 2 else ground)
                    lower.append(ink if filled & 8 else ground)
        missing: list[Colour | None] = [None] * (face.width * across - len(upper))
        rows += [tuple(upper + missing), tuple(lower + missing)]
    return Pixels(across, tuple(rows))


def half_turn(pixels: Pixels) -> Pixels:
    """The picture seen from the other side of the table."""
    return Pixels(pixels.across, tuple(row[::-1] for row in reversed(pixels.rows)))


def resample(pixels: Pixels, columns: int, rows: int, across: int = 1) -> Pixels:
    """The picture at ``columns`` by ``rows`` cells, by area; the same picture where that is its size."""
    width, height = columns * across, rows * 2
    if (width, height, across) == (pixels.width, pixels.height, pixels.across) or not pixels.height:
        return pixels
    wide = _shares(pixels.width, width)
    squeezed = [[_mean(row, shares) for shares in wide] for row in pixels.rows]
    turned = list(zip(*squeezed, strict=True))
    high = _shares(pixels.height, height)
    made = [[_mean(column, shares) for column in turned] for shares in high]
    if height < pixels.height:
        made = _sharpened(made)
    return Pixels(across, tuple(tuple(_rounded(pixel) for pixel in row) for row in made))


def to_picture(pixels: Pixels) -> Picture:
    """The pixels as cells: two a cell with both colours kept, or four fitted with two colours."""
    cells = []
    for upper, lower in zip(pixels.rows[::2], pixels.rows[1::2], strict=True):
        if pixels.across == 1:
            cells.append([_half(top, bottom) for top, bottom in zip(upper, lower, strict=True)])
        else:
            cells.append(
                [_fitted((*upper[at : at + 2], *lower[at : at + 2])) for at in range(0, len(upper), 2)]
            )
    return from_cells(cells, pixels.width // pixels.across)


def fitted_characters(face: Face, columns: int, rows: int) -> Picture:
    """Other character art: cut or centred, never resampled."""
    picture = as_cells(face)
    left, top = max(0, picture.width - columns) // 2, max(0, picture.height - rows) // 2
    picture = crop(picture, left, top, min(columns, picture.width), min(rows, picture.height))
    return pad(picture, columns, rows)


_Mean = tuple[float, float, float] | None


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


def _sharpened(rows: list[list[_Mean]]) -> list[list[_Mean]]:
    """The picture with the edges that averaging blurred made clear again."""
    height, width = len(rows), len(rows[0])
    made: list[list[_Mean]] = []
    for y, row in enumerate(rows):
        above, below = rows[max(0, y - 1)], rows[min(height - 1, y + 1)]
        line: list[_Mean] = []
        for x, pixel in enumerate(row):
            up, down = above[x] or pixel, below[x] or pixel
            left, right = row[max(0, x - 1)] or pixel, row[min(width - 1, x + 1)] or pixel
            if pixel is None or up is None or down is None or left is None or right is None:
                line.append(pixel)
                continue
            red, green, blue = (
                _sharper(pixel[part], up[part], down[part], left[part], right[part]) for part in (0, 1, 2)
            )
            line.append((red, green, blue))
        made.append(line)
    return made


def _sharper(value: float, up: float, down: float, left: float, right: float) -> float:
    """A value moved away from those around it, but never past all of them: no colour appears that was not there."""
    moved = value + _SHARPEN * (value - (up + down + left + right) / 4)
    return min(max(value, up, down, left, right), max(min(value, up, down, left, right), moved))


def _rounded(pixel: _Mean) -> Colour | None:
    if pixel is None:
        return None
    red, green, blue = (min(255, max(0, round(value))) for value in pixel)
    return red, green, blue


def _half(top: Colour | None, bottom: Colour | None) -> Cell:
    if top == bottom:
        return Cell(ground=_hex(top))
    if top is None:
        return Cell("▄", _hex(bottom))
    return Cell("▀", _hex(top), _hex(bottom))


@lru_cache(maxsize=512)
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


def _hex(pixel: Colour | None) -> str:
    return as_hex(pixel) if pixel else ""


@lru_cache(maxsize=512)
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


@lru_cache(maxsize=512)
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
