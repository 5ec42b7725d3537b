"""Where cards lie."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarot_tui.pictures import fan
from tarot_tui.pictures.cells import blank
from tarot_tui.pictures.spots import Rect, TableLayout, card_width
from tarot_tui.pictures.table import at, card_rows, lay_out, neighbour, row_of
from tarot_tui.spreads.spread import Place
from tests.pictures.made import SPREADS, holds_its_size

SPREAD = st.sampled_from(sorted(SPREADS))


def sound(places: tuple[Place, ...], layout: TableLayout) -> None:
    """Everything lies inside, and on nothing else, but for a card across another."""
    area = Rect(0, 0, layout.width, layout.height)
    for index, spot in enumerate(layout.spots):
        for rect in (spot.card, spot.title, spot.caption):
            assert rect.x >= 0 and rect.y >= 0 and rect.right <= area.right and rect.bottom <= area.bottom, (
                spot
            )
        for number in range(index):
            other = layout.spots[number]
            is_across = (places[index].across or places[number].across) and places[index].at == places[
                number
            ].at
            assert spot.card != other.card
            for mine in (spot.card, spot.title, spot.caption):
                for theirs in (other.card, other.title, other.caption):
                    crossing = is_across and mine is spot.card and theirs is other.card
                    assert crossing or not mine.overlaps(theirs), (spot, other)


@settings(max_examples=250)
@given(SPREAD, st.integers(56, 220), st.integers(12, 64), st.sampled_from([0.5789, 0.569, 0.7, 1.0]))
def test_cards_lie_inside_the_table_and_on_nothing_else(
    spread: str, width: int, height: int, aspect: float
) -> None:
    layout = lay_out(SPREADS[spread], width, height, aspect)
    assert len(layout.spots) == len(SPREADS[spread])
    sound(SPREADS[spread], layout)


PLACES = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 6), st.booleans()), min_size=1, max_size=24
).map(
    lambda spots: tuple(
        Place(f"p{number}", "A place", "a place", "open", (x / 2, y / 2), across, "?")
        for number, (x, y, across) in enumerate(spots)
    )
)


@settings(max_examples=200)
@given(PLACES, st.integers(60, 200), st.integers(12, 60))
def test_any_spread_that_somebody_makes_has_its_table(
    places: tuple[Place, ...], width: int, height: int
) -> None:
    layout = lay_out(places, width, height)
    assert len(layout.spots) == len(places)
    sound(places, layout)


@given(SPREAD, st.integers(1, 60), st.integers(1, 20))
def test_a_tiny_table_raises_nothing(spread: str, width: int, height: int) -> None:
    assert len(lay_out(SPREADS[spread], width, height).spots) == len(SPREADS[spread])
    assert lay_out((), width, height).spots == ()


@pytest.mark.parametrize(
    ("spread", "size", "least"),
    [
        ("blocking", (80, 15), 10),
        ("blocking", (100, 24), 14),
        ("blocking", (120, 34), 20),
        ("us", (80, 17), 10),
        ("crossroads", (80, 17), 10),
        ("celtic-cross", (80, 17), 5),
        ("celtic-cross", (60, 14), 5),
        ("today", (120, 34), 20),
    ],
)
def test_cards_are_as_large_as_the_room_allows(spread: str, size: tuple[int, int], least: int) -> None:
    assert lay_out(SPREADS[spread], *size).card_height >= least


def test_the_celtic_cross_has_its_true_shape_where_it_fits_and_two_rows_of_five_where_not() -> None:
    places = SPREADS["celtic-cross"]
    small, large = lay_out(places, 60, 16), lay_out(places, 120, 34)
    assert len({spot.card.y for spot in small.spots}) == 2 and small.shape == "rows"
    assert large.shape == "grid"
    heart, across, ground, passing, hope, coming, self_, around, wish, thread = (
        spot.card for spot in large.spots
    )
    assert heart.overlaps(across) and across.x > heart.x
    assert passing.x < heart.x < coming.x < self_.x
    assert hope.y < heart.y < ground.y
    assert thread.y < wish.y < around.y < self_.y


def test_the_two_of_us_lie_in_a_triangle() -> None:
    me, you, between = (spot.card for spot in lay_out(SPREADS["us"], 80, 17).spots)
    assert me.y == you.y > between.y
    assert me.x < between.x < you.x


@given(SPREAD, st.sampled_from([(60, 14), (80, 17), (120, 34), (200, 54)]))
def test_every_card_is_reached_by_arrows(spread: str, size: tuple[int, int]) -> None:
    layout = lay_out(SPREADS[spread], *size)
    reached, new = set(), {0}
    while new:
        reached |= new
        new = {
            neighbour(layout, index, dx, dy) for index in new for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
        } - reached
    assert reached == set(range(len(layout.spots)))


def test_a_click_finds_the_card_under_it_and_of_two_the_upper_one() -> None:
    layout = lay_out(SPREADS["celtic-cross"], 120, 34)
    for index, spot in enumerate(layout.spots):
        assert at(layout, spot.card.x, spot.card.y) == index
        assert at(layout, spot.caption.x, spot.caption.y) == index
    assert at(layout, 0, 0) is None


def test_a_kept_reading_whose_spread_is_gone_lies_in_a_row() -> None:
    places = row_of(["One", "Two", "Three"])
    assert [place.title for place in places] == ["One", "Two", "Three"]
    assert [spot.card.y for spot in lay_out(places, 80, 16).spots].count(
        lay_out(places, 80, 16).spots[0].card.y
    ) == 3


def test_a_card_alone_is_the_largest_that_fits_at_a_height_that_decks_draw() -> None:
    assert card_rows(25, 21) == 20
    assert card_rows(40, 33) == 30
    assert card_rows(12, 20) == 10
    assert card_width(20) == 23 and card_width(10) == 12


@given(st.integers(1, 78), st.integers(20, 200), st.integers(4, 21), st.sampled_from([0.5789, 1.0]))
def test_the_fan_stays_in_its_room_and_each_of_its_cards_can_be_clicked(
    count: int, width: int, height: int, aspect: float
) -> None:
    measures = fan.measure(count, width, height, aspect)
    assert 1 <= measures.shown <= count
    back = blank(measures.card_width, measures.card_height, "back")
    for number, (x, y) in enumerate(fan.open_spots(measures)):
        assert x >= 0 and x + measures.card_width <= width
        assert y >= 1 and y + measures.card_height <= height
        assert fan.at(measures, None, frozenset(), x, y + measures.card_height - 1) == number
    holds_its_size(fan.lying(measures, back, 0, frozenset(), "v"), width, height)
    for spots in (
        fan.sway_spots(measures, 1.0),
        fan.cut_spots(measures, 0.3),
        fan.opening_spots(measures, 0.7),
    ):
        holds_its_size(fan.moving(measures, back, spots), width, height)
        assert all(0 <= x <= width - measures.card_width for x, _ in spots)
