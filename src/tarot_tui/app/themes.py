"""The game's own two themes, lamplight after dark and by day, and what others lack of them.

A test holds the contrast: 7:1 for prompts and notes, 4.5:1 for all other words, 3:1 for what is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textual.color import Color
from textual.theme import Theme

DARK: Final = Theme(
    name="lamplight",
    primary="#e0b05c",
    secondary="#b59ad6",
    accent="#f0c674",
    foreground="#efe6d8",
    background="#14121c",
    surface="#1c1926",
    panel="#242032",
    success="#9cc58a",
    warning="#e8b36a",
    error="#ef8f7f",
    dark=True,
    variables={
        "quiet": "#a79fb3",
        "prompt": "#fff4dc",
        "note": "#f4ecdf",
        "line": "#4a4259",
        "chosen": "#3a3250",
        "footer-background": "#14121c",
        "footer-foreground": "#a79fb3",
        "footer-key-foreground": "#e0b05c",
        "footer-description-foreground": "#a79fb3",
        "border": "#e0b05c",
        "border-blurred": "#4a4259",
        "input-cursor-background": "#f0c674",
        "block-cursor-background": "#3a3250",
        "block-cursor-foreground": "#fff4dc",
        "card-frame": "#c9a25a",
        "card-paper": "#221e30",
        "card-ink": "#efe6d8",
        "card-quiet": "#a79fb3",
        "card-gold": "#f0c674",
        "card-wands": "#ee9465",
        "card-cups": "#76b6d8",
        "card-swords": "#b9c3d6",
        "card-pentacles": "#a3c585",
        "card-major": "#cda9ec",
        "card-back": "#2c2552",
        "card-back-line": "#8c7cc4",
        "card-glow": "#ffdf9a",
        "card-warm": "#f2a65a",
        "card-stone": "#8d8799",
        "card-leaf": "#94bf7c",
        "card-wood": "#b98b5e",
        "card-water": "#5f93b5",
        "card-sky": "#3b3a63",
    },
)

LIGHT: Final = Theme(
    name="lamplight-day",
    primary="#7d5410",
    secondary="#64438f",
    accent="#8a5a00",
    foreground="#2b2433",
    background="#f8f2e6",
    surface="#f1e9d9",
    panel="#e8decb",
    success="#3c6b2c",
    warning="#8a5300",
    error="#a3301f",
    dark=False,
    variables={
        "quiet": "#5a5163",
        "prompt": "#231a2b",
        "note": "#2b2433",
        "line": "#c3b79f",
        "chosen": "#dccdb0",
        "footer-background": "#f8f2e6",
        "footer-foreground": "#5a5163",
        "footer-key-foreground": "#7d5410",
        "footer-description-foreground": "#5a5163",
        "border": "#7d5410",
        "border-blurred": "#c3b79f",
        "input-cursor-background": "#7d5410",
        "block-cursor-background": "#dccdb0",
        "block-cursor-foreground": "#231a2b",
        "card-frame": "#876319",
        "card-paper": "#fffaf0",
        "card-ink": "#2b2433",
        "card-quiet": "#5a5163",
        "card-gold": "#8a5a00",
        "card-wands": "#a8431a",
        "card-cups": "#1d5f8a",
        "card-swords": "#47536b",
        "card-pentacles": "#3f6b24",
        "card-major": "#6a3f96",
        "card-back": "#4a3f7d",
        "card-back-line": "#c9bff0",
        "card-glow": "#b67c10",
        "card-warm": "#b5651d",
        "card-stone": "#7a7385",
        "card-leaf": "#4a7a32",
        "card-wood": "#8a5f33",
        "card-water": "#2f6f96",
        "card-sky": "#b9c4dc",
    },
)

OWN: Final = (DARK, LIGHT)


def lacking(theme: Theme) -> dict[str, str]:
    """The game's own variables for a theme that has none: made of its ground and its ink, and legible."""
    if theme.ansi:  # the terminal's own colours, of which nothing is known
        return dict.fromkeys(("quiet", "prompt", "note", "line"), "ansi_default") | {"chosen": "ansi_black"}
    if theme in OWN:
        return {}
    colours = theme.to_color_system().generate()
    ground, panel, ink = (Color.parse(colours[name]) for name in ("background", "panel", "foreground"))
    chosen = ground.blend(ink, 0.16)
    grounds = (ground, panel, chosen)
    prompt = _legible(ink, grounds, 7).hex
    return {
        "quiet": _legible(ground.blend(ink, 0.7), grounds, 4.5).hex,
        "prompt": prompt,
        "note": prompt,
        "line": ground.blend(ink, 0.3).hex,
        "chosen": chosen.hex,
    }


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours as WCAG 2 has it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legible(ink: Color, grounds: Sequence[Color], least: float) -> Color:
    """``ink``, as much nearer to black or white as it takes to be read on all ``grounds``."""
    ends = (Color(255, 255, 255), Color(0, 0, 0))
    end = max(ends, key=lambda colour: min(contrast(colour, ground) for ground in grounds))
    for step in range(20):
        nearer = ink.blend(end, step / 20)
        if all(contrast(nearer, ground) >= least for ground in grounds):
            return nearer
    return end
