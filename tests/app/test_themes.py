"""Themes: what one reads can be read, in the game's own colours and in Textual's."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.theme import BUILTIN_THEMES, Theme

from tarot_tui.app.themes import OWN, lacking
from tarot_tui.app.widgets.strips import Palette
from tarot_tui.settings.settings import Settings
from tests.app.play import act, play, settled

OTHERS = [theme for theme in BUILTIN_THEMES.values() if not theme.ansi]
LETTERS = ("ink", "quiet", "gold", "wands", "cups", "swords", "pentacles", "major", "frame")
"""Inks of a card in which words and numerals stand."""
DRAWN = ("glow", "warm", "stone", "leaf", "wood", "water")
"""Inks in which there are shapes only."""


def ratio(one: str, other: str) -> float:
    """Contrast by the formula of WCAG 2.2, written out once more: a test that asks its subject proves nothing."""

    def light(value: str) -> float:
        parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours(theme: Theme) -> dict[str, str]:
    """All of a theme's colours as the game has them: those that are six hex digits."""
    named = lacking(theme) | theme.to_color_system().generate() | theme.variables
    return {name: value for name, value in named.items() if value.startswith("#") and len(value) == 7}


def ids(theme: Theme) -> str:
    return theme.name


@pytest.mark.parametrize("theme", [*OWN, *OTHERS], ids=ids)
@pytest.mark.parametrize("ground", ["background", "panel", "chosen"])
def test_prompts_and_notes_stand_out_seven_to_one_and_quiet_words_can_be_read(
    theme: Theme, ground: str
) -> None:
    named = colours(theme)
    for ink, least in (("prompt", 7), ("note", 7), ("quiet", 4.5)):
        assert ratio(named[ink], named[ground]) >= least, (ink, ground)


@pytest.mark.parametrize("theme", OWN, ids=ids)
def test_every_word_of_the_own_themes_can_be_read(theme: Theme) -> None:
    named = colours(theme)
    for ground in ("background", "surface", "panel"):
        assert ratio(named["foreground"], named[ground]) >= 7
    for ink in ("primary", "secondary", "accent", "success", "warning", "error"):
        assert ratio(named[ink], named["background"]) >= 4.5, ink
    for ink in ("footer-foreground", "footer-key-foreground", "footer-description-foreground"):
        assert ratio(named[ink], named["footer-background"]) >= 4.5, ink
    assert ratio(named["block-cursor-foreground"], named["block-cursor-background"]) >= 7


@pytest.mark.parametrize("theme", OWN, ids=ids)
@pytest.mark.parametrize("ground", ["card-paper", "background"])
def test_the_letters_of_a_card_can_be_read_and_its_shapes_seen(theme: Theme, ground: str) -> None:
    named = colours(theme)
    for ink in LETTERS:
        assert ratio(named[f"card-{ink}"], named[ground]) >= 4.5, ink
    for ink in DRAWN:
        assert ratio(named[f"card-{ink}"], named[ground]) >= 3, ink
    assert ratio(named["card-back-line"], named["card-back"]) >= 3


@pytest.mark.parametrize("theme", OWN, ids=ids)
def test_cards_look_the_same_where_a_theme_has_no_colours_for_them(theme: Theme) -> None:
    assert Palette.of({}, dark=theme.dark) == Palette.of(theme.variables, dark=theme.dark)


@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
def test_the_game_starts_in_every_theme_of_textuals(name: str, tmp_path: Path) -> None:
    game = play(tmp_path, settings=Settings(theme=name, motion=False))

    async def scenario(pilot: Pilot[None]) -> None:
        await settled(pilot)
        assert game.theme == name
        game.begin("blocking")  # another sheet, parsed with the same variables
        await settled(pilot)

    act(game, scenario)
