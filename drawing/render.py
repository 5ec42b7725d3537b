"""From SVG to what programs show: PNG, coloured cells, braille. The same bytes every time.

A card is drawn large once and scaled down with Lanczos. Up to 14 rows a cell is the best of the splits of its four
quarters into two colours; from 20 rows it is an upper and a lower half. Colours are rounded to steps of four: nobody
sees it, and fewer colours are fewer bytes.
"""

from __future__ import annotations

import io
from typing import Final

import resvg_py
from PIL import Image, ImageFilter

from drawing.kit import HEIGHT, WIDTH

ANSI_ROWS: Final = (10, 14, 20, 30, 40)
LINE_ROWS: Final = (10, 14, 20)
QUADRANTS_TO: Final = 14
PNG_HEIGHT: Final = 750
_LARGE: Final = 4
_QUADRANTS: Final = " ▗▖▄▝▐▞▟▘▚▌▙▀▜▛█"
"""By which quarters have the foreground: upper left 8, upper right 4, lower left 2, lower right 1."""

Rgb = tuple[int, int, int]


def columns_of(rows: int) -> int:
    """Columns of a card of so many rows: a cell is twice as high as wide."""
    return round(rows * 2 * WIDTH / HEIGHT)


def large(svg: str) -> Image.Image:
    """The card, four times as large as its grid."""
    data = resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH * _LARGE, height=HEIGHT * _LARGE)
    image = Image.open(io.BytesIO(bytes(data))).convert("RGBA")
    # Outside the round corners lies the night: terminals have no transparency.
    ground = Image.new("RGBA", image.size, (20, 18, 28, 255))
    return Image.alpha_composite(ground, image).convert("RGB")


def png(svg: str) -> bytes:
    """The card as PNG, 750 high, with transparent corners."""
    data = resvg_py.svg_to_bytes(svg_string=svg, width=round(PNG_HEIGHT * WIDTH / HEIGHT), height=PNG_HEIGHT)
    image = Image.open(io.BytesIO(bytes(data))).convert("RGBA").quantize(64, Image.Quantize.FASTOCTREE)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def pixels(image: Image.Image, wide: int, high: int) -> list[list[Rgb]]:
    """The picture in so many pixels, colours in steps."""
    small = image.resize((wide, high), Image.Resampling.LANCZOS)
    data = list(small.getdata())
    stepped = [tuple(min(255, (channel + 2) // 4 * 4) for channel in pixel) for pixel in data]
    return [stepped[row * wide : (row + 1) * wide] for row in range(high)]


def ansi(image: Image.Image, rows: int) -> str:
    """Rows of coloured cells, an escape code only where a colour changes."""
    wide = columns_of(rows)
    cells = _quadrant_cells(image, wide, rows) if rows <= QUADRANTS_TO else _half_cells(image, wide, rows)
    lines = []
    for row in cells:
        text, now = "", ("", "")
        for char, fore, back in row:
            wanted = (_code(38, fore) if char != " " else now[0], _code(48, back) if char != "█" else now[1])
            change = [code for code, held in zip(wanted, now, strict=True) if code != held]
            text += (f"\x1b[{';'.join(change)}m" if change else "") + char
            now = wanted
        lines.append(text + "\x1b[0m")
    return "\n".join(lines) + "\n"


def _code(kind: int, colour: Rgb) -> str:
    return f"{kind};2;{colour[0]};{colour[1]};{colour[2]}"


def _half_cells(image: Image.Image, wide: int, rows: int) -> list[list[tuple[str, Rgb, Rgb]]]:
    grid = pixels(image, wide, rows * 2)
    return [
        [
            ("▀" if upper != lower else " ", upper, lower)
            for upper, lower in zip(*grid[row * 2 : row * 2 + 2], strict=True)
        ]
        for row in range(rows)
    ]


def _quadrant_cells(image: Image.Image, wide: int, rows: int) -> list[list[tuple[str, Rgb, Rgb]]]:
    grid = pixels(image, wide * 2, rows * 2)
    return [
        [
            _best_split(
                [
                    grid[2 * y][2 * x],
                    grid[2 * y][2 * x + 1],
                    grid[2 * y + 1][2 * x],
                    grid[2 * y + 1][2 * x + 1],
                ]
            )
            for x in range(wide)
        ]
        for y in range(rows)
    ]


def _best_split(quarters: list[Rgb]) -> tuple[str, Rgb, Rgb]:
    """The split of four quarters into two colours that is nearest to them."""
    best: tuple[float, str, Rgb, Rgb] | None = None
    for mask in range(8):  # the other eight are the same with the colours swapped
        fore = [quarter for bit, quarter in zip((8, 4, 2, 1), quarters, strict=True) if mask & bit]
        back = [quarter for bit, quarter in zip((8, 4, 2, 1), quarters, strict=True) if not mask & bit]
        ink, ground = _mean(fore or back), _mean(back)
        error = sum(_distance(each, ink) for each in fore) + sum(_distance(each, ground) for each in back)
        if best is None or error < best[0] - 1e-9:
            best = (error, _QUADRANTS[mask], ink, ground)
    assert best is not None
    return best[1:]


def _mean(colours: list[Rgb]) -> Rgb:
    red, green, blue = (round(sum(each[channel] for each in colours) / len(colours)) for channel in range(3))
    return red, green, blue


def _distance(one: Rgb, other: Rgb) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)))


def braille(image: Image.Image, rows: int) -> str:
    """The card's edges in braille: a picture without colour that lives in a text."""
    wide = columns_of(rows)
    size = (wide * 2, rows * 4)
    scaled = image.resize((size[0] * 3, size[1] * 3), Image.Resampling.LANCZOS)
    strength: list[int] = [0] * (size[0] * size[1] * 9)
    for band in scaled.split():  # edges between colours of the same lightness count too
        edges = list(band.filter(ImageFilter.FIND_EDGES).getdata())
        strength = [max(one, other) for one, other in zip(strength, edges, strict=True)]
    found = Image.new("L", scaled.size)
    found.putdata(strength)
    dots = found.resize(size, Image.Resampling.BOX)
    grid = list(dots.getdata())
    level = max(26, sorted(grid)[int(len(grid) * 0.72)])
    lines = []
    for y in range(rows):
        text = ""
        for x in range(wide):
            value = 0
            for bit, (dx, dy) in enumerate(((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3))):
                if grid[(y * 4 + dy) * size[0] + x * 2 + dx] >= level:
                    value |= 1 << bit
            text += chr(0x2800 + value)
        lines.append(text.rstrip("\u2800"))
    return "\n".join(lines) + "\n"
