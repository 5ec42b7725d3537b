"""The nearest of 256 colours: a picture keeps its hues where a terminal has few colours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.pictures.colours import as_rgb, in_256, nearest
from tarot_tui.pictures.of_256 import nearest as number_of
from tarot_tui.pictures.of_256 import rgb

colours = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize("number", range(16, 256))
def test_a_colour_that_the_terminal_has_stays_as_it_is(number: int) -> None:
    assert rgb(number_of(rgb(number))) == rgb(number)


@pytest.mark.parametrize(
    ("name", "strongest"),
    [
        ("#d42c2a", 0),
        ("#a83c24", 0),
        ("#94202c", 0),
        ("#235e2d", 1),
        ("#11301c", 1),
        ("#1c2e76", 2),
        ("#20263f", 2),
    ],
)
def test_dark_reds_greens_and_blues_do_not_turn_to_mud(name: str, strongest: int) -> None:
    shown = as_rgb(in_256(name))
    assert shown[strongest] == max(shown) and shown.count(max(shown)) == 1


@pytest.mark.parametrize("name", ["#14121c", "#17131f", "#1c1824"])
def test_what_is_nearly_black_does_not_turn_blue(name: str) -> None:
    shown = as_rgb(in_256(name))
    assert max(shown) - min(shown) == 0


@given(colours)
def test_what_is_shown_is_one_of_the_256_and_near(colour: tuple[int, int, int]) -> None:
    number = number_of(colour)
    assert 16 <= number < 256
    assert all(abs(a - b) < 96 for a, b in zip(colour, rgb(number), strict=True))


def test_what_is_no_colour_but_a_name_stays_a_name() -> None:
    assert in_256("yellow") == "yellow" and in_256("") == ""


def test_a_shell_prints_the_same_colour_as_the_game_shows() -> None:
    assert as_rgb(in_256("#d42c2a")) == rgb(nearest("#d42c2a", "256"))
