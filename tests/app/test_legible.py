"""Whatever stands on any screen can be read in every theme: each ink that is seen, on each ground it is seen on.

The game is walked through once, in a theme in which no two things have the same colour, so that every cell tells what
its ink and its ground are called. What they are in a real theme is then looked up and measured.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest
from rich.color import Color as Seen
from textual.color import Color, ColorParseError
from textual.pilot import Pilot
from textual.theme import BUILTIN_THEMES, Theme
from textual.widgets import TextArea

from tarot_tui.app.game import Game
from tarot_tui.app.themes import DARK, OWN
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.worn import worn
from tarot_tui.pictures.tier import detect
from tests.app.everywhere import calm, press, walk
from tests.app.hostile import home
from tests.app.play import USUAL, act, play, world

THEMES = [*OWN, *(theme for theme in BUILTIN_THEMES.values() if not theme.ansi)]
"""All but those that leave colours to the terminal: of these nothing is known."""
SEVEN_TO_ONE = {"prompt", "note", "input-selection-foreground"}
"""Inks of prompts, and of what a person wrote."""
LETTERS = ("ink", "quiet", "gold", "wands", "cups", "swords", "pentacles", "major", "frame")
"""Inks of a card in which words and numerals stand."""
DRAWN = ("glow", "warm", "stone", "leaf", "wood", "water")
"""Inks in which there are shapes only."""


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


@pytest.fixture(scope="module")
def truecolor() -> Iterator[None]:
    """A terminal that shows every colour as it is."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS", "TEXTUAL_COLOR_SYSTEM"):
            patch.delenv(name, raising=False)
        patch.setenv("TERM", "xterm-256color")
        patch.setenv("COLORTERM", "truecolor")
        yield


@pytest.fixture(scope="module")
def seen(truecolor: None, tmp_path_factory: pytest.TempPathFactory) -> set[Pair]:
    """Every pair that is anywhere on the screen of a game in which everything happens, things gone wrong too."""
    root = tmp_path_factory.mktemp("home")
    home(root)
    shutil.rmtree(root / "decks" / "hostile")  # it has colours of its own
    game, pairs = play(root), set[Pair]()
    theme = telling()
    names = {colour.hex.lower(): name for name, colour in colours(theme).items()}

    def named(colour: Seen | None) -> str:
        value = colour.get_truecolor().hex if colour else ""
        return names.get(value, value)

    def look(where: str) -> None:
        for strip in game.screen._compositor.render_strips():
            for text, style, _ in strip:
                if style and not text.isspace():
                    is_words = any(char.isalnum() for char in text)
                    pair = Pair(named(style.color), named(style.bgcolor), is_words)
                    is_theirs = not any(is_of_a_picture(name) for name in pair[:2])
                    if is_theirs or (is_words and where != "palette"):  # what is under that one is dim
                        pairs.add(pair)

    async def scenario(pilot: Pilot[None]) -> None:
        game.register_theme(theme)
        game.set_theme(theme.name)
        for severity in ("information", "warning", "error"):
            game.tell("word", severity)
        await pilot.hover(Keys, offset=(2, 0))
        async for where in walk(game, pilot):
            look(where)
            if where == "card, writing":
                game.screen.query_one(TextArea).select_all()
                await calm(pilot)
                look(where)

    act(game, scenario, USUAL)
    return pairs


def test_every_word_on_the_screen_has_a_colour_that_is_known(seen: set[Pair]) -> None:
    assert not [pair for pair in seen if any(name.startswith("#") for name in pair[:2])]
    assert {pair.ink for pair in seen} >= {"prompt", "note", "quiet", "primary", "accent", "error", "line"}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_word_on_every_screen_can_be_read(theme: Theme, seen: set[Pair]) -> None:
    has = colours(theme)
    low = {}
    for pair in seen:
        ground = laid(has[pair.ground], has["background"])
        least = 3 if not pair.is_words else 7 if pair.ink in SEVEN_TO_ONE else 4.5
        is_ = ratio(laid(has[pair.ink], ground), ground)
        if is_ < least:
            low[pair] = round(is_, 2)
    assert not low


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
