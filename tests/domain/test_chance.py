"""Chance: fair, secure, and the same for the same seed everywhere."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.cards.slots import MAJORS, SLOTS
from tarot_tui.drawing.chance import below, secure, seeded
from tarot_tui.drawing.draw import draw


def test_the_seeded_source_is_splitmix64() -> None:
    # The published first outputs of SplitMix64 for the seed 1234567.
    bits = seeded(1234567)
    assert [bits() for _ in range(5)] == [
        6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("seed", "cards"),
    [
        (7, ["swords.king upright", "pentacles.four reversed", "swords.seven upright"]),
        (0, ["swords.knight reversed", "cups.nine reversed", "21 reversed"]),
        (2**64 - 1, ["swords.seven upright", "swords.two upright", "swords.six upright"]),
    ],
)
def test_a_seed_gives_the_recorded_cards_for_ever(seed: int, cards: list[str]) -> None:
    drawn = draw(SLOTS, 3, 50, seeded(seed), seeded(seed, stream=1))
    assert [f"{card.card.partition('_arcana.')[2]} {card.orientation}" for card in drawn] == cards


@given(st.integers(0, 2**64 - 1), st.integers(0, 100), st.integers(0, 100))
def test_the_chance_of_reversals_never_changes_which_cards_fall(seed: int, one: int, other: int) -> None:
    first = draw(SLOTS, 10, one, seeded(seed), seeded(seed, stream=1))
    second = draw(SLOTS, 10, other, seeded(seed), seeded(seed, stream=1))
    assert [card.card for card in first] == [card.card for card in second]


def test_ten_thousand_draws_hold_no_card_twice_and_each_card_about_as_often_as_chance_says() -> None:
    seen = dict.fromkeys(SLOTS, 0)
    reversed_cards = 0
    for seed in range(10_000):
        drawn = draw(SLOTS, 10, 50, seeded(seed), seeded(seed, stream=1))
        assert len({card.card for card in drawn}) == 10
        for card in drawn:
            seen[card.card] += 1
            reversed_cards += card.orientation == "reversed"
    # Each card is expected in 1282 of 10,000 draws of ten; the standard deviation is 33. Five of them either
    # way are passed by chance once in 20,000 runs of 78 cards, and this run is always the same.
    assert all(abs(times - 10_000 * 10 / 78) < 5 * 33.4 for times in seen.values())
    assert abs(reversed_cards - 50_000) < 5 * 158


def test_no_place_favours_a_card_and_no_card_pulls_another() -> None:
    first = dict.fromkeys(MAJORS, 0)
    neighbours = 0
    for seed in range(5_000):
        cards = [card.card for card in draw(MAJORS, 5, 0, seeded(seed), seeded(seed, stream=1))]
        first[cards[0]] += 1
        neighbours += sum(MAJORS.index(right) == MAJORS.index(left) + 1 for left, right in pairwise(cards))
    assert all(abs(times - 5_000 / 22) < 5 * 14.8 for times in first.values())
    # Four pairs a draw, each the next number with chance 1/22.
    assert abs(neighbours - 5_000 * 4 / 22) < 5 * 30


@given(st.integers(1, 1000), st.integers(0, 2**64 - 1))
def test_a_number_below_a_limit_is_below_it(limit: int, seed: int) -> None:
    assert 0 <= below(limit, seeded(seed)) < limit


def test_values_that_would_favour_small_numbers_are_thrown_away() -> None:
    # 2^64 leaves the remainder 1 for 3: the last value would make 0 likelier than 1 and 2.
    values = iter([2**64 - 1, 5])
    assert below(3, lambda: next(values)) == 2


def test_without_a_seed_the_systems_secure_source_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.urandom", lambda count: b"\x00" * (count - 1) + b"\x2a")
    assert secure()() == 42
