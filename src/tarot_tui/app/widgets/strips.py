"""Pictures as rows for Textual, their roles filled from the theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

from rich.color import Color, ColorType
from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as Mixed
from textual.filter import LineFilter
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.pictures.cells import ROLES, Picture, cells_of
from tarot_tui.pictures.colours import TERMINAL, as_rgb, in_256
from tarot_tui.text import cell_width

_GAP: Final = 1
"""Cells between two changes that are painted with them: to say where the second one is takes more."""
_NO_MATTER: Final = Mixed(0, 0, 0)
_DARK: Final = {
    "frame": "#c9a25a", "paper": "#221e30", "ink": "#efe6d8", "quiet": "#a79fb3", "gold": "#f0c674",
    "wands": "#ee9465", "cups": "#76b6d8", "swords": "#b9c3d6", "pentacles": "#a3c585", "major": "#cda9ec",
    "back": "#2c2552", "back-line": "#8c7cc4", "glow": "#ffdf9a", "warm": "#f2a65a", "stone": "#8d8799",
    "leaf": "#94bf7c", "wood": "#b98b5e", "water": "#5f93b5", "sky": "#3b3a63",
}  # fmt: skip
_LIGHT: Final = {
    "frame": "#876319", "paper": "#fffaf0", "ink": "#2b2433", "quiet": "#5a5163", "gold": "#8a5a00",
    "wands": "#a8431a", "cups": "#1d5f8a", "swords": "#47536b", "pentacles": "#3f6b24", "major": "#6a3f96",
    "back": "#4a3f7d", "back-line": "#c9bff0", "glow": "#b67c10", "warm": "#b5651d", "stone": "#7a7385",
    "leaf": "#4a7a32", "wood": "#8a5f33", "water": "#2f6f96", "sky": "#b9c4dc",
}  # fmt: skip


class Palette(NamedTuple):
    """Colours of the roles, in the order of :data:`tarot_tui.pictures.cells.ROLES`."""

    colours: tuple[str, ...]
    few: bool = False
    """Whether the terminal has 256 colours: the nearest to the eye is chosen, which is not the nearest number."""

    @classmethod
    def of(cls, variables: Mapping[str, str], *, dark: bool = True, terminal: bool = False) -> Palette:
        """The palette of a theme's ``card-…`` variables; where it has none, constants for dark or light.

        ``terminal`` takes the terminal's own sixteen colours instead.
        """
        usual = TERMINAL if terminal else _DARK if dark else _LIGHT
        if terminal:
            return cls(tuple(usual[role] for role in ROLES))
        return cls(tuple(_known(variables.get(f"card-{role}", ""), usual[role]) for role in ROLES))

    def colour(self, name: str) -> str:
        """The colour of a role; any other name is a colour already."""
        colour = self.colours[_INDEX[name]] if name in _INDEX else name
        return in_256(colour) if self.few else colour


_INDEX: Final = {role: number for number, role in enumerate(ROLES)}


class Brush(NamedTuple):
    """What a widget's pictures are painted with."""

    palette: Palette
    base: Style
    """The look of what has none of its own."""
    filters: tuple[LineFilter, ...]
    """What Textual lays over every colour: without colours under NO_COLOR."""


class _Worn:
    """The palette of the theme that is worn, and its variables: every other theme has a dictionary of its own."""

    variables: Mapping[str, str] | None = None
    palette: Palette


def brush_of(widget: Widget) -> Brush:
    """The brush of a widget: of its place in the theme that its app wears."""
    app = widget.app
    if _Worn.variables is not app.theme_variables:
        variables = sorted(item for item in app.theme_variables.items() if item[0].startswith("card-"))
        terminal = app.native_ansi_color or app.console.color_system in ("standard", "windows")
        palette = _palette(tuple(variables), app.current_theme.dark, terminal)
        _Worn.palette = palette._replace(few=app.console.color_system == "256")
        _Worn.variables = app.theme_variables
    return Brush(_Worn.palette, widget.visual_style.rich_style, tuple(widget.get_line_filters()))


@lru_cache(maxsize=8)
def _palette(variables: tuple[tuple[str, str], ...], dark: bool, terminal: bool) -> Palette:
    return Palette.of(dict(variables), dark=dark, terminal=terminal)


Segments = list[Segment]
"""A row, or a part of one."""
Rows = tuple[Segments, ...]


def painted(picture: Picture, brush: Brush) -> Rows:
    """The rows of a picture. Segments, as a :class:`Strip` of Textual's brings eight caches along."""
    return tuple(
        [Segment(run.text, style(brush, run.ink, run.ground, run.bold)) for run in row]
        for row in picture.rows
    )


def by_cell(picture: Picture, brush: Brush) -> Rows:
    """The same with a segment for each cell; that of the second cell of a wide character is empty."""
    return tuple(
        [Segment(cell.text, style(brush, cell.ink, cell.ground, cell.bold)) for cell in cells_of(row)]
        for row in picture.rows
    )


def blank(width: int, brush: Brush) -> Segment:
    """Nothing, so many cells wide."""
    return Segment(" " * width, style(brush, "", "", False))


def joined(width: int, pieces: Iterable[tuple[int, int, Segments]], brush: Brush) -> Strip:
    """A row of ``width`` cells with ``pieces`` in it: column, cells, segments. A later one lies over an earlier one."""
    pieces = list(pieces)
    row: Segments = []
    end = 0
    for x, count, segments in sorted(pieces, key=itemgetter(0)):
        if x < end:
            return _laid_over(width, pieces, brush)
        if x > end:
            row.append(blank(x - end, brush))
        row += segments
        end = x + count
    if end < width:
        row.append(blank(width - end, brush))
    return Strip(row, width)


def _laid_over(width: int, pieces: list[tuple[int, int, Segments]], brush: Brush) -> Strip:
    row = Strip([blank(width, brush)], width)
    for x, count, segments in pieces:
        row = Strip.join([row.crop(0, x), Strip(segments, count), row.crop(x + count, width)])
    return row


Cells = Sequence[tuple[str, Style | None] | Segment]
"""A row, each cell with its look; the second cell of a wide character is empty."""


def cells(strip: Strip) -> Cells:
    """A row cell by cell."""
    made: list[tuple[str, Style | None]] = []
    for text, look, _ in strip:
        for char in text:
            width = _width(char)
            if width:
                made += [(char, look), ("", look)][:width]
            elif made:  # it stands with the one before it
                made.append((made.pop()[0] + char, look))
    return made


_width: Final = lru_cache(maxsize=256)(cell_width)


def changes(before: Cells, after: Cells) -> Iterator[tuple[int, int]]:
    """Where two rows of as many cells differ: first column and the one behind the last."""
    start = end = -1
    for x, (old, new) in enumerate(zip(before, after, strict=True)):
        # Styles by their identity: equal ones nearly always are the same.
        if old is new or (old[0] == new[0] and old[1] is new[1]):
            continue
        if start >= 0 and x - end > _GAP:
            yield start, end
            start = x
        start = x if start < 0 else start
        end = x + 1
    if start >= 0:
        yield start, end


# Enough for words, a fan of backs and what is drawn again and again. A large picture has more looks, nearly all of them
# its own; they live as long as its rows do.
@lru_cache(maxsize=512)
def style(brush: Brush, ink: str, ground: str, bold: bool) -> Style:
    """The look of a run."""
    palette, base, filters = brush
    made = Style(
        color=_rich(palette.colour(ink)) or base.color,
        bgcolor=_rich(palette.colour(ground)) or base.bgcolor,
        bold=bold or None,
    )
    for each in filters:
        # Once for a look, where Textual would copy every segment. What is under it counts only for what is dim.
        made = each.apply([Segment(" ", made)], _NO_MATTER)[0].style or made
    return made


def _rich(colour: str) -> Color | None:
    """A colour as Rich's; ``None`` for the one that is there anyhow."""
    if colour in ("", "default"):
        return None
    if colour.startswith("#"):  # Rich keeps each colour that it parses
        return Color(colour, ColorType.TRUECOLOR, triplet=ColorTriplet(*as_rgb(colour)))
    return Color.parse(colour)


def _known(value: str, usual: str) -> str:
    """``value`` if it is a colour as themes of ours write them."""
    is_hex = (
        len(value) == 7 and value[0] == "#" and all(char in "0123456789abcdefABCDEF" for char in value[1:])
    )
    return value if is_hex else usual
