"""The small plan of a spread: every place is on it, where its card will lie."""

from __future__ import annotations

import re

import pytest

from tarot_tui.pictures.plan import plan
from tarot_tui.spreads.spread import Place
from tests.pictures.made import SPREADS, holds_its_size


def place(number: int, x: float, y: float, across: bool = False) -> Place:
    return Place(f"p{number}", "A place", "a place", "open", (x, y), across, "?")


@pytest.mark.parametrize("spread_id", SPREADS)
@pytest.mark.parametrize(("width", "height"), [(40, 20), (28, 12), (18, 10)])
def test_every_place_has_its_number_and_nothing_is_cut(spread_id: str, width: int, height: int) -> None:
    picture = plan(SPREADS[spread_id], width, height)
    assert picture and picture.width <= width and picture.height <= height
    holds_its_size(picture, picture.width, picture.height)
    found = [int(number) for number in re.findall(r"\d+", picture.text)]
    assert sorted(found) == list(range(1, len(SPREADS[spread_id]) + 1))


def test_a_card_across_another_shares_its_box() -> None:
    picture = plan([place(1, 3, 2), place(2, 3, 2, True)], 40, 20)
    assert picture and picture.text.split("\n") == ["╭────╮", "│1+2 │", "│    │", "╰────╯"]


def test_boxes_stand_as_the_cards_will_lie() -> None:
    picture = plan([place(1, 0, 0.5), place(2, 1, 0)], 40, 20, blocks=False)
    assert picture and picture.text.split("\n") == [
        "        +----+",
        "        | 2  |",
        "+----+  |    |",
        "| 1  |  +----+",
        "|    |        ",
        "+----+        ",
    ]


def test_places_that_lie_too_far_apart_have_no_plan() -> None:
    assert plan([place(1, 0, 0), place(2, 40, 0)], 40, 20) is None


def test_no_number_lies_under_a_box_that_overlaps_its_own() -> None:
    picture = plan([place(number, number / 2, number / 2) for number in range(1, 6)], 40, 20)
    assert picture and re.findall(r"\d", picture.text) == ["1", "2", "3", "4", "5"]
