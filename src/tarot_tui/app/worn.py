"""Themes of Textual's as the game wears them: their colours, and each of them legible where the game has it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from textual.color import Color
from textual.theme import Theme

from tarot_tui.app.legible import legible
from tarot_tui.app.themes import DARK, LIGHT, roles

_PROMPTS, _WORDS, _SHAPES = 7.0, 4.5, 3.0
"""The least contrast of each."""
_ACCENTS: Final = ("primary", "secondary", "accent", "success", "warning", "error")
_GROUNDS: Final = ("background", "surface", "panel")
"""Of a theme; words stand on what is chosen too."""
_CARD_WORDS: Final = ("ink", "quiet", "gold", "wands", "cups", "swords", "pentacles", "major", "frame")
_CARD_SHAPES: Final = ("glow", "warm", "stone", "leaf", "wood", "water")


def worn(theme: Theme) -> Theme:
    """``theme`` with what the game asks of it; one that has it already stays as it is."""
    if "prompt" in theme.variables:
        return theme
    if theme.ansi:  # the terminal's own colours, of which nothing is known
        words = dict.fromkeys(("quiet", "prompt", "note", "line"), "ansi_default")
        return replace(theme, variables=theme.variables | words | {"chosen": "ansi_black"})
    generated = theme.to_color_system().generate()  # a theme need not have all of them itself
    has = {name: Color.parse(generated[name]) for name in (*_ACCENTS, *_GROUNDS, "foreground")}
    ground, ink = has["background"], has["foreground"]
    chosen = ground.blend(ink, 0.16)
    grounds = (*(has[name] for name in _GROUNDS), chosen)

    def word(colour: Color) -> str:
        return legible(colour, grounds, _WORDS).hex

    accents = {name: word(has[name]) for name in _ACCENTS}
    strong = legible(ink, grounds, _PROMPTS).hex
    named = roles(
        ground=ground.hex,
        strong=strong,
        note=strong,
        quiet=word(ground.blend(ink, 0.7)),
        accent=accents["primary"],
        line=legible(ground.blend(ink, 0.3), [ground], _SHAPES).hex,
        chosen=chosen.hex,
    )
    return replace(
        theme,
        foreground=word(ink),
        background=ground.hex,
        surface=has["surface"].hex,
        panel=has["panel"].hex,
        variables=theme.variables | named | _cards(theme, ground),
        **accents,  # type: ignore[arg-type]
    )


def _cards(theme: Theme, ground: Color) -> dict[str, str]:
    """The game's own colours of cards; what lies on the ground of ``theme`` too can be seen there."""
    own = (DARK if theme.dark else LIGHT).variables
    grounds = (ground, Color.parse(own["card-paper"]))
    least = dict.fromkeys(_CARD_WORDS, _WORDS) | dict.fromkeys(_CARD_SHAPES, _SHAPES)
    return {name: value for name, value in own.items() if name.startswith("card-")} | {
        f"card-{name}": legible(Color.parse(own[f"card-{name}"]), grounds, least[name]).hex for name in least
    }
