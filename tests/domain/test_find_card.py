"""Finding a card by what a person types."""

from __future__ import annotations

import pytest

from tarot_tui.cards.find import find_card
from tarot_tui.cards.names import plain_names, roman
from tarot_tui.cards.slots import MAJORS, MINORS, RANKS, SLOTS, SUITS, is_custom_name, parse_id
from tarot_tui.problem import Problem

NAMES = plain_names()


def test_there_are_78_slots_each_with_a_name_of_its_own() -> None:
    assert len(SLOTS) == len(set(SLOTS)) == len(set(NAMES.values())) == 78
    assert (len(MAJORS), len(MINORS)) == (22, 56)
    assert {parse_id(card).id for card in SLOTS if parse_id(card)} == set(SLOTS)  # type: ignore[union-attr]


@pytest.mark.parametrize("card", SLOTS)
def test_every_card_is_found_by_its_id_and_by_its_name(card: str) -> None:
    assert find_card(card, NAMES).card == card
    assert find_card(NAMES[card].upper(), NAMES).card == card
    assert find_card(f"  {NAMES[card].lower()} :reversed", NAMES) == (card, "reversed")


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("moon", "major_arcana.18"),
        ("the Moon", "major_arcana.18"),
        ("hier", "major_arcana.05"),
        ("five  of pentacles", "minor_arcana.pentacles.five"),
        ("queen of w", "minor_arcana.wands.queen"),
        ("strength:upright", "major_arcana.08"),
    ],
)
def test_case_articles_and_unique_beginnings_will_do(words: str, card: str) -> None:
    assert find_card(words, NAMES).card == card


@pytest.mark.parametrize(
    "words", ["", ":reversed", "the", "xyzzy", "ace of", "[/x]", "\x1b]0;x\x07", "moon:sideways"]
)
def test_what_names_no_card_or_several_is_refused_in_one_harmless_line(words: str) -> None:
    with pytest.raises(Problem) as caught:
        find_card(words, NAMES)
    assert caught.value.code == 2
    assert "\x1b" not in str(caught.value)


def test_an_id_is_of_the_78_or_of_a_decks_own() -> None:
    assert parse_id("minor_arcana.coins.knave") == ("coins", "knave")
    assert parse_id("major_arcana.22") == ("", "22")
    for bad in (
        "",
        "major_arcana",
        "major_arcana.7",
        "minor_arcana.cups",
        "minor_arcana.cups.Ace",
        "a.b.c.d",
        "major_arcana.cups",
    ):
        assert parse_id(bad) is None
    assert not any(is_custom_name(word) for word in (*SUITS, *RANKS, "Ace", "9lives", ""))


def test_majors_are_numbered_as_they_are_printed() -> None:
    assert [roman(number) for number in (0, 1, 4, 9, 14, 19, 21)] == [
        "0",
        "I",
        "IV",
        "IX",
        "XIV",
        "XIX",
        "XXI",
    ]
