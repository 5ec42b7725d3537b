"""Drawing: never a card twice, and by hand what was laid."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.cards.names import plain_names
from tarot_tui.cards.slots import MAJORS, SLOTS
from tarot_tui.drawing.chance import secure, seeded
from tarot_tui.drawing.draw import Drawn, by_hand, draw, majors_of
from tarot_tui.drawing.today import card_of_the_day
from tarot_tui.problem import Problem


@given(st.integers(0, 22), st.integers(0, 100))
def test_no_card_falls_twice(count: int, percent: int) -> None:
    drawn = draw(MAJORS, count, percent, secure(), secure())
    assert len({card.card for card in drawn}) == count
    assert {card.card for card in drawn} <= set(MAJORS)


def test_a_pool_that_names_a_card_twice_still_deals_it_once() -> None:
    assert len(draw(["a", "a", "b"], 2, 0, secure(), secure())) == 2
    with pytest.raises(Problem, match="only 2 cards"):
        draw(["a", "a", "b"], 3, 0, secure(), secure())


@pytest.mark.parametrize(("percent", "orientation"), [(0, "upright"), (100, "reversed")])
def test_a_chance_of_0_and_of_100_is_kept(percent: int, orientation: str) -> None:
    assert {card.orientation for card in draw(SLOTS, 78, percent, secure(), secure())} == {orientation}


def test_too_few_cards_for_a_spread_is_said_with_what_helps() -> None:
    with pytest.raises(Problem, match="10 places, but only 4 cards") as caught:
        draw(SLOTS[:4], 10, 50, secure(), secure())
    assert caught.value.remedy


def test_cards_of_ones_own_deck_are_laid_as_named() -> None:
    drawn = by_hand(["moon", " FIVE of pentacles:Reversed ", "major_arcana.00"], plain_names(), 3)
    assert drawn == [
        Drawn("major_arcana.18", "upright"),
        Drawn("minor_arcana.pentacles.five", "reversed"),
        Drawn("major_arcana.00", "upright"),
    ]


@pytest.mark.parametrize(
    ("cards", "said"),
    [
        (["moon", "the moon:reversed"], "The Moon is named twice"),
        (["moon"], "has 2 places, and 1 cards are named"),
        (["moon", "ace of"], "may be 4 cards"),
        (["moon", "knave of coins"], "no card is called 'knave of coins'"),
        (["moon", ""], "no card is called ''"),
    ],
)
def test_cards_that_cannot_be_laid_are_refused_with_the_reason(cards: list[str], said: str) -> None:
    with pytest.raises(Problem, match=said) as caught:
        by_hand(cards, plain_names(), 2)
    assert caught.value.code == 2


def test_majors_only_deals_majors_and_a_decks_own_majors() -> None:
    assert majors_of(["major_arcana.03", "minor_arcana.cups.ace", "major_arcana.happy_squirrel"]) == [
        "major_arcana.03", "major_arcana.happy_squirrel",
    ]  # fmt: skip


def test_the_card_of_the_day_stays_all_day_and_changes_with_the_days() -> None:
    day = date(2026, 11, 22)
    cards = [card_of_the_day(SLOTS, day + timedelta(days=n), "me", 50) for n in range(60)]
    assert cards[0] == card_of_the_day(SLOTS, day, "me", 50)
    assert len({card.card for card in cards}) > 30
    assert {card.orientation for card in cards} == {"upright", "reversed"}


def test_two_people_have_days_of_their_own() -> None:
    day = date(2026, 11, 22)
    same = sum(
        card_of_the_day(SLOTS, day + timedelta(days=n), "me", 50).card
        == card_of_the_day(SLOTS, day + timedelta(days=n), "you", 50).card
        for n in range(200)
    )
    assert same < 15


def test_the_draw_needs_no_particular_order_of_arguments_to_be_random() -> None:
    one = [card.card for card in draw(SLOTS, 78, 0, seeded(1), seeded(1, stream=1))]
    assert sorted(one) == sorted(SLOTS)
    assert one != list(SLOTS)
