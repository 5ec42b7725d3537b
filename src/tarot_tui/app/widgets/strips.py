"""Pictures as Textual's strips, their roles filled from the theme."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.pictures.cells import ROLES, Picture
from tarot_tui.pictures.colours import TERMINAL, in_256

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


class _Worn:
    """The palette of the theme that is worn, and its variables: every other theme has a dictionary of its own."""

    variables: Mapping[str, str] | None = None
    palette: Palette


def palette_of(widget: Widget) -> Palette:
    """The palette of the theme that the widget's app wears. Asked for with every row that is drawn."""
    app = widget.app
    if _Worn.variables is not app.theme_variables:
        variables = sorted(item for item in app.theme_variables.items() if item[0].startswith("card-"))
        terminal = app.native_ansi_color or app.console.color_system in ("standard", "windows")
        palette = _palette(tuple(variables), app.current_theme.dark, terminal)
        _Worn.palette = palette._replace(few=app.console.color_system == "256")
        _Worn.variables = app.theme_variables
    return _Worn.palette


@lru_cache(maxsize=8)
def _palette(variables: tuple[tuple[str, str], ...], dark: bool, terminal: bool) -> Palette:
    return Palette.of(dict(variables), dark=dark, terminal=terminal)


@lru_cache(maxsize=32)
def strips(picture: Picture, palette: Palette, base: Style) -> tuple[Strip, ...]:
    """The rows of a picture; what has no colour of its own has that of ``base``."""
    return passing_strips(picture, palette, base)


def passing_strips(picture: Picture, palette: Palette, base: Style) -> tuple[Strip, ...]:
    """The same for a picture that is shown for a moment and never again: it is not kept."""
    return tuple(
        Strip(
            [Segment(run.text, style(run.ink, run.ground, run.bold, palette, base)) for run in row],
            picture.width,
        )
        for row in picture.rows
    )


@lru_cache(maxsize=8192)
def style(ink: str, ground: str, bold: bool, palette: Palette, base: Style) -> Style:
    """The look of a run."""
    return Style(
        color=_rich(ink, palette) or base.color,
        bgcolor=_rich(ground, palette) or base.bgcolor,
        bold=bold or None,
    )


@lru_cache(maxsize=4096)
def _rich(name: str, palette: Palette) -> Color | None:
    """A role or colour as Rich's; ``None`` for the one that is there anyhow."""
    colour = palette.colour(name)
    return None if colour in ("", "default") else Color.parse(colour)


def _known(value: str, usual: str) -> str:
    """``value`` if it is a colour as themes of ours write them."""
    is_hex = (
        len(value) == 7 and value[0] == "#" and all(char in "0123456789abcdefABCDEF" for char in value[1:])
    )
    return value if is_hex else usual
