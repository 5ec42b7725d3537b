"""The game's own two themes, lamplight after dark and by day, and what every theme has to say for the game.

A test holds the contrast: 7:1 for prompts and notes, 4.5:1 for all other words, 3:1 for what is drawn.
"""

from __future__ import annotations

from typing import Final

from textual.theme import Theme


def roles(
    *, ground: str, strong: str, note: str, quiet: str, accent: str, line: str, chosen: str
) -> dict[str, str]:
    """What the sheets, and Textual's own widgets, call by other names than a theme does."""
    return {
        "prompt": strong,
        "note": note,
        "quiet": quiet,
        "line": line,
        "chosen": chosen,
        "footer-background": ground,
        "footer-foreground": quiet,
        "footer-key-foreground": accent,
        "footer-description-foreground": quiet,
        "border": accent,
        "border-blurred": line,
        "block-cursor-foreground": strong,
        "block-cursor-background": chosen,
        "block-cursor-blurred-foreground": strong,
        "block-cursor-blurred-background": chosen,
        "input-cursor-foreground": ground,
        "input-cursor-background": accent,
        "input-selection-foreground": strong,
        "input-selection-background": chosen,
        "screen-selection-foreground": strong,
        "screen-selection-background": chosen,
    }


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
    variables=roles(
        ground="#14121c",
        strong="#fff4dc",
        note="#f4ecdf",
        quiet="#a79fb3",
        accent="#e0b05c",
        line="#6a6080",
        chosen="#3a3250",
    )
    | {
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
    variables=roles(
        ground="#f8f2e6",
        strong="#231a2b",
        note="#2b2433",
        quiet="#5a5163",
        accent="#7d5410",
        line="#928669",
        chosen="#e0d3b9",
    )
    | {
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
