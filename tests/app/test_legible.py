"""Cards can be read in every theme, and lists without any colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.theme import Theme

from tarot_tui.app.game import Game
from tarot_tui.pictures.tier import detect
from tests.app.everywhere import press
from tests.app.hostile import home
from tests.app.inks import THEMES, colours, ratio
from tests.app.play import act, world

LETTERS = ("ink", "quiet", "gold", "wands", "cups", "swords", "pentacles", "major", "frame")
"""Inks of a card in which words and numerals stand."""
DRAWN = ("glow", "warm", "stone", "leaf", "wood", "water")
"""Inks in which there are shapes only."""


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["card-paper", "background"])
def test_the_letters_of_a_card_can_be_read_and_its_shapes_seen(theme: Theme, ground: str) -> None:
    has = colours(theme)
    for ink in LETTERS:
        assert ratio(has[f"card-{ink}"], has[ground]) >= 4.5, ink
    for ink in DRAWN:
        assert ratio(has[f"card-{ink}"], has[ground]) >= 3, ink
    assert ratio(has["card-back-line"], has["card-back"]) >= 3


@pytest.mark.parametrize("key", ["j", "a", "m", "d"])
def test_without_colours_the_mark_in_a_list_is_seen_and_moves(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    home(tmp_path)
    here = world(tmp_path)
    here.tier = detect({"NO_COLOR": "1", "TERM": "xterm-256color"}, True, "utf-8")
    game = Game(here)

    def marked() -> list[int]:
        strips = game.screen._compositor.render_strips()
        return [
            y for y, strip in enumerate(strips) if any(style and style.underline for _, style, _ in strip)
        ]

    async def scenario(pilot: Pilot[None]) -> None:
        await press(pilot, key)
        before = marked()
        await press(pilot, "down")
        assert before and marked() and before != marked()

    act(game, scenario)
