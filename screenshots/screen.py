"""The screen of a running app as an image: each cell in its ink, on its ground, as a terminal shows it."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from PIL import Image, ImageDraw, ImageFont
from rich.cells import cell_len
from rich.color import Color
from rich.style import Style
from textual.app import App

from screenshots.glyphs import Box, Colour, drawn

CELL: Final = (20, 40)
"""Pixels of a cell: twice as high as wide, as the pictures of cards take it to be."""
_COLOURS: Final = 256


class Fonts(NamedTuple):
    """The two fonts of a terminal, in the size that fills its cells."""

    regular: ImageFont.FreeTypeFont
    bold: ImageFont.FreeTypeFont

    @classmethod
    def of(cls, regular: str, bold: str) -> Fonts:
        """Fonts by file or by the name of a file that is installed."""
        return cls(*(_filling(name) for name in (regular, bold)))


def _filling(name: str) -> ImageFont.FreeTypeFont:
    try:
        probe = ImageFont.truetype(name, 100)
    except OSError:
        raise SystemExit(f"there is no font {name}; name two of fixed width with --font and --bold") from None
    return ImageFont.truetype(name, 100 * CELL[0] / probe.getlength("M"))


def image_of(app: App[Any], fonts: Fonts) -> Image.Image:
    """The screen as it is now, with a margin of its own ground."""
    strips = app.screen._compositor.render_strips()
    width, height = (cells * pixels for cells, pixels in zip(app.size, CELL, strict=True))
    ground = _rgb(app.screen.rich_style.bgcolor, (0, 0, 0))
    margin = CELL[0]
    image = Image.new("RGB", (width + 2 * margin, height + 2 * margin), ground)
    draw = ImageDraw.Draw(image)
    for row, strip in enumerate(strips):
        column = 0
        for text, style, _ in strip:
            for char in text:
                left, top = margin + column * CELL[0], margin + row * CELL[1]
                columns = cell_len(char)
                _cell(
                    draw, char, style or Style(), (left, top, left + columns * CELL[0], top + CELL[1]), fonts
                )
                column += columns
    return image.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def _cell(draw: ImageDraw.ImageDraw, char: str, style: Style, box: Box, fonts: Fonts) -> None:
    ink, ground = _rgb(style.color, (255, 255, 255)), _rgb(style.bgcolor, (0, 0, 0))
    if style.reverse:
        ink, ground = ground, ink
    left, top, right, bottom = box
    draw.rectangle((left, top, right - 1, bottom - 1), fill=ground)
    if not char.isspace() and not drawn(draw, char, box, ink):
        font = fonts.bold if style.bold else fonts.regular
        ascent, descent = font.getmetrics()
        baseline = top + (bottom - top - ascent - descent) // 2 + ascent
        draw.text((left, baseline), char, fill=ink, font=font, anchor="ls")
    if style.underline:
        draw.rectangle((left, bottom - 3, right - 1, bottom - 2), fill=ink)


def _rgb(colour: Color | None, usual: Colour) -> Colour:
    triplet = colour.get_truecolor() if colour and not colour.is_default else None
    return (triplet.red, triplet.green, triplet.blue) if triplet else usual
