"""Pictures as cells: they keep their size whatever is done to them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.pictures.canvas import Canvas
from tarot_tui.pictures.cells import (
    Picture,
    Run,
    beside,
    blank,
    crop,
    dim,
    from_rows,
    lines,
    pad,
    stack,
)
from tarot_tui.pictures.flip import (
    TURN_SECONDS,
    eased,
    frame_at,
    frames,
    narrowed,
    turn_seconds,
    turning,
)
from tests.pictures.made import holds_its_size

TEXT = st.text(st.sampled_from("ab ▀█漢字é\u0301"), max_size=12)
PICTURES = st.lists(TEXT, max_size=5).map(lambda rows: from_rows([[Run(row, "gold")] for row in rows]))
SIZE = st.integers(0, 15)


@given(PICTURES, st.integers(-4, 15), st.integers(-4, 6), SIZE, SIZE)
def test_any_part_of_a_picture_has_the_size_that_was_asked_for(
    picture: Picture, left: int, top: int, width: int, height: int
) -> None:
    holds_its_size(crop(picture, left, top, width, height), width, height)


@given(PICTURES, PICTURES)
def test_pictures_stand_beside_and_under_each_other_without_a_cell_lost(one: Picture, other: Picture) -> None:
    holds_its_size(beside(one, other, gap=2), one.width + 2 + other.width, max(one.height, other.height))
    together = stack(one, other)
    holds_its_size(together, max(one.width, other.width), one.height + other.height)
    holds_its_size(pad(one, 20, 9), 20, 9)


@given(st.text("abcdefg", max_size=12), st.integers(0, 14), st.booleans())
def test_a_turning_picture_keeps_its_place(row: str, width: int, swift: bool) -> None:
    seen = narrowed(row, width, " ", swift)
    assert len(seen) == len(row)
    assert len("".join(seen).strip()) == min(width, len(row))
    text = "".join(seen)
    before, after = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    assert not text.strip() or abs(before - after) <= 1


@pytest.mark.parametrize(("width", "seen"), [(12, "abcceehhjjkl"), (11, "abcceehjjkl "), (5, "   adgil    ")])
def test_a_swift_picture_is_drawn_out_inside_its_frame_alike_on_both_sides(width: int, seen: str) -> None:
    assert "".join(narrowed("abcdefghijkl", width, " ", swift=True)) == seen


@given(st.lists(st.tuples(st.integers(-3, 12), st.integers(-1, 4), TEXT), max_size=6))
def test_whatever_is_drawn_on_a_canvas_stays_inside_it(puts: list[tuple[int, int, str]]) -> None:
    canvas = Canvas(10, 3)
    for x, y, text in puts:
        canvas.put(x, y, text)
    holds_its_size(canvas.picture(), 10, 3)


def test_half_a_wide_character_becomes_a_blank() -> None:
    assert crop(lines("漢字"), 1, 0, 2, 1).text == "  "
    canvas = Canvas(4, 1)
    canvas.put(0, 0, "漢字")
    canvas.put(1, 0, "x")
    assert canvas.picture().text == " x字"


def test_a_dimmed_picture_keeps_its_characters_and_grounds_of_the_theme() -> None:
    picture = from_rows([[Run("a", "gold", "paper"), Run("b", "#102030", "#405060")]])
    assert [(run.text, run.ink, run.ground) for run in dim(picture).rows[0]] == [
        ("a", "quiet", "paper"),
        ("b", "quiet", ""),
    ]
    assert blank(3, 2).text == "   \n   "


def test_a_turn_narrows_with_the_back_and_widens_with_the_face() -> None:
    turn = frames(12)
    assert (turn[0], turn[-1]) == ((12, False), (12, True))
    assert [frame.width for frame in turn] == [frame.width for frame in turn[::-1]]
    assert [frame.is_face for frame in turn] == sorted(frame.is_face for frame in turn)
    assert frame_at(0, 12) == turn[0] and frame_at(1, 12) == turn[-1]
    assert eased(0) == 0 and eased(1) == 1 and eased(0.5) == 0.5


@pytest.mark.parametrize("width", [5, 7, 8, 12, 15, 34])
def test_a_card_that_turns_is_another_in_every_picture(width: int) -> None:
    for late in range(4):  # the pictures do not come at the beat of the card
        ticks = [(number + late / 4) / 60 for number in range(int(turn_seconds(width) * 60))]
        seen = [frame_at(turning(tick / turn_seconds(width)), width) for tick in ticks]
        assert all(earlier != later for earlier, later in pairwise(seen))
    assert turn_seconds(width) <= TURN_SECONDS
