"""The lamp, and the pictures that change while somebody writes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarot_tui.pictures.bridge import bridge
from tarot_tui.pictures.lamp import lamp
from tarot_tui.pictures.leaf import leaf
from tarot_tui.pictures.spread_picture import StepPicture, for_lens, for_spread
from tarot_tui.pictures.wall import wall
from tests.pictures.made import SPREADS, holds_its_size

PICTURES = pytest.mark.parametrize("make", [wall, leaf, bridge])


@PICTURES
@pytest.mark.parametrize("of", [1, 2, 3, 5, 10, 24])
@pytest.mark.parametrize("width", [38, 24])
def test_each_step_is_seen(make: StepPicture, of: int, width: int) -> None:
    if of > width // 3:
        pytest.skip("a card is not dealt so often in so little room")
    seen = [make(step, of, width) for step in range(of + 1)]
    for picture in seen:
        holds_its_size(picture, width, 4)
    assert len(set(seen)) == of + 1


@PICTURES
@given(st.integers(0, 24), st.integers(0, 24), st.integers(1, 60), st.booleans())
@settings(max_examples=30)
def test_they_fit_any_width(make: StepPicture, step: int, of: int, width: int, blocks: bool) -> None:
    holds_its_size(make(step, of, width, blocks), width, 4)


@PICTURES
def test_the_last_step_brings_light(make: StepPicture) -> None:
    inks = [{run.ink for row in make(step, 3).rows for run in row} for step in (0, 2, 3)]
    assert ["glow" in each for each in inks] == [False, False, True]


@PICTURES
@pytest.mark.parametrize("blocks", [True, False])
def test_no_count_and_no_percent_stands_in_them(make: StepPicture, blocks: bool) -> None:
    for step in range(11):
        text = make(step, 10, 38, blocks).text
        assert not any(char.isdigit() or char == "%" for char in text)
        assert blocks or text.isascii()


@PICTURES
def test_odd_numbers_do_no_harm(make: StepPicture) -> None:
    assert make(9, 3) == make(3, 3)
    assert make(-1, 3) == make(0, 3)
    holds_its_size(make(1, 0), 38, 4)


def test_the_three_questions_have_a_picture_of_their_own() -> None:
    assert [for_spread(spread) for spread in ("blocking", "focus", "open-up")] == [wall, leaf, bridge]
    assert for_lens("open") is bridge
    assert for_spread("crossroads", [place.lens for place in SPREADS["crossroads"]]) is leaf
    assert for_spread("blocking")(1, 3) == wall(1, 3)


def test_the_lamp_stands_between_two_chairs_that_are_not_alike() -> None:
    for width, size in ((40, (33, 5)), (33, (33, 5)), (25, (21, 3))):
        picture = lamp(width)
        holds_its_size(picture, *size)
        assert {"cups", "wands", "glow"} <= {run.ink for row in picture.rows for run in row}
    assert lamp(33, blocks=False).text.isascii()
