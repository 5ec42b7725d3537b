"""The game's own themes where a terminal has few colours: every colour is one that it has, none is guessed.

What is nearest to a muted gold among sixteen colours is a bright red. So the sixteen themselves are named here, by
the values that Rich takes for them; and the greys that 256 colours have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from textual.theme import Theme

from tarot_tui.app.themes import roles
from tarot_tui.pictures.tier import Colours

_BLACK, _GREY, _SILVER, _WHITE = "#000000", "#555555", "#aaaaaa", "#ffffff"
_RED, _GREEN, _BLUE, _PURPLE = "#aa0000", "#00aa00", "#0000aa", "#aa00aa"
_BRIGHT_RED, _BRIGHT_GREEN, _YELLOW = "#ff5555", "#55ff55", "#ffff55"

_SIXTEEN_DARK: Final = {
    "ground": _BLACK, "ink": _SILVER, "strong": _WHITE, "accent": _YELLOW, "line": _GREY, "chosen": _BLUE,
    "good": _BRIGHT_GREEN, "careful": _YELLOW, "wrong": _BRIGHT_RED,
}  # fmt: skip
_SIXTEEN_LIGHT: Final = {
    "ground": _WHITE, "ink": _BLACK, "strong": _BLACK, "accent": _BLUE, "line": _SILVER, "chosen": _SILVER,
    "good": _GREEN, "careful": _PURPLE, "wrong": _RED,
}  # fmt: skip


def fitting(theme: Theme, colours: Colours) -> Theme:
    """``theme``, one of the game's own, in the colours that there are; truecolour takes it as it is."""
    if colours == "256":
        # The nearest to a violet black is navy; these greys are in the palette as they stand.
        if not theme.dark:
            return replace(theme, variables=theme.variables | {"card-paper": "#ffffff"})
        usual = theme.variables["chosen"]
        chosen = {name: "#3a3a3a" for name, value in theme.variables.items() if value == usual}
        return replace(theme, variables=theme.variables | chosen | {"card-paper": "#262626"})
    if colours == "16":
        return _sixteen(theme, _SIXTEEN_DARK if theme.dark else _SIXTEEN_LIGHT)
    return theme


def _sixteen(theme: Theme, few: dict[str, str]) -> Theme:
    few_roles = roles(
        ground=few["ground"],
        strong=few["strong"],
        note=few["strong"],
        quiet=few["ink"],
        accent=few["accent"],
        line=few["line"],
        chosen=few["chosen"],
    )
    return replace(
        theme,
        primary=few["accent"],
        secondary=few["accent"],
        accent=few["accent"],
        foreground=few["strong"],
        background=few["ground"],
        surface=few["ground"],
        panel=few["ground"],
        success=few["good"],
        warning=few["careful"],
        error=few["wrong"],
        variables=theme.variables | few_roles,
    )
