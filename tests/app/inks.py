"""The colours that stand on the screen: each ink that is seen, on each ground it is seen on, by their names.

The game is played in a theme in which no two things have the same colour, so that every cell tells what its ink and its
ground are called. What they are in a real theme is then looked up and measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from rich.color import Color as Seen
from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

from tarot_tui.app.game import Game
from tarot_tui.app.themes import DARK, OWN
from tarot_tui.app.worn import worn

THEMES = [*OWN, *(theme for theme in BUILTIN_THEMES.values() if not theme.ansi)]
"""All but those that leave colours to the terminal: of these nothing is known."""
SEVEN_TO_ONE = {"prompt", "note", "input-selection-foreground"}
"""Inks of prompts, and of what a person wrote."""


class Pair(NamedTuple):
    """An ink on a ground, by the names that themes have for them."""

    ink: str
    ground: str
    is_words: bool
    """Whether letters stand there, and not only shapes."""


def ratio(one: Color, other: Color) -> float:
    """Contrast by the formula of WCAG 2.2, written out once more: a test that asks its subject proves nothing."""

    def light(colour: Color) -> float:
        parts = [part / 255 for part in (colour.r, colour.g, colour.b)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours(theme: Theme) -> dict[str, Color]:
    """Everything that ``theme`` has a colour for, as the game wears it."""
    dressed = worn(theme)
    return dict(_colours(dressed.to_color_system().generate() | dressed.variables))


def _colours(named: dict[str, str]) -> Iterator[tuple[str, Color]]:
    for name, value in named.items():
        try:
            yield name, Color.parse(value)
        except ColorParseError:  # of a text's style
            continue


def laid(colour: Color, ground: Color) -> Color:
    """``colour`` as it is seen on ``ground``, where it is not opaque, or is made of the ground."""
    return ground + (ground.get_contrast_text(colour.a) if colour.auto else colour)


class Inks:
    """Every pair that was seen in a game."""

    def __init__(self, game: Game) -> None:
        self.pairs: set[Pair] = set()
        self._game = game
        theme = telling()
        self._names = {colour.hex.lower(): name for name, colour in colours(theme).items()}
        game.register_theme(theme)
        game.set_theme(theme.name)

    def look(self, where: str) -> None:
        """See what is on the screen now."""
        for strip in self._game.screen._compositor.render_strips():
            for text, style, _ in strip:
                if style and not text.isspace():
                    is_words = any(char.isalnum() for char in text)
                    pair = Pair(self._named(style.color), self._named(style.bgcolor), is_words)
                    is_theirs = not any(is_of_a_picture(name) for name in pair[:2])
                    if is_theirs or (is_words and where != "palette"):  # what is under that one is dim
                        self.pairs.add(pair)

    def _named(self, colour: Seen | None) -> str:
        value = colour.get_truecolor().hex if colour else ""
        return self._names.get(value, value)

    def too_faint(self, theme: Theme) -> dict[Pair, float]:
        """What is too faint to be read or seen in ``theme``, with its contrast."""
        has, low = colours(theme), {}
        for pair in self.pairs:
            ground = laid(has[pair.ground], has["background"])
            least = 3 if not pair.is_words else 7 if pair.ink in SEVEN_TO_ONE else 4.5
            is_ = ratio(laid(has[pair.ink], ground), ground)
            if is_ < least:
                low[pair] = round(is_, 2)
        return low


def telling() -> Theme:
    """A theme in which no two names have the same colour."""
    each = count(1)
    spread = {
        name: f"#{(number * 7919) % 0xFFFFFF:06x}" for name, number in zip(colours(DARK), each, strict=False)
    }
    return Theme(name="telling", primary=spread["primary"], dark=True, variables=spread)


def is_of_a_picture(name: str) -> bool:
    """Whether a picture has this colour; else a theme has."""
    return name.startswith(("card-", "#"))
