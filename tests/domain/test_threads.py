"""What may be noticed at the end: few lines, true ones, and the same ones when one comes back to the page."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.cards.names import plain_names
from tarot_tui.cards.slots import SLOTS
from tarot_tui.paths import builtin_folder
from tarot_tui.readings.reading import Reading
from tarot_tui.readings.threads import MOST, CameBack, threads
from tests.readings import WALL, plain

TEXTS: dict[str, Any] = tomllib.loads(
    (Path(builtin_folder()) / "decks" / "words" / "en" / "threads.toml").read_text()
)
SUITS = {"wands": "Wands", "cups": "Cups", "swords": "Swords", "pentacles": "Pentacles"}
NAMES = plain_names()


def of(*cards: str) -> Reading:
    """A reading of these cards; one that begins with ``-`` lies upside down."""
    laid = [(card.lstrip("-"), "reversed" if card.startswith("-") else "upright") for card in cards]
    return plain(
        cards=tuple(
            replace(WALL, card=card, card_name=NAMES[card], orientation=lies)  # type: ignore[arg-type]
            for card, lies in laid
        )
    )


def keys(*cards: str) -> list[str]:
    """Which wordings were used, by where they stand in the texts."""
    found = []
    for line in threads(of(*cards), TEXTS, SUITS):
        for key, table in [*TEXTS.items(), *(("suit." + suit, TEXTS["suit"][suit]) for suit in SUITS)]:
            for wording in table.get("lines", ()) if isinstance(table, dict) else ():
                ends = wording.rsplit("}", 1)[-1]
                if line.endswith(ends):
                    found.append(key)
    return found


@pytest.mark.parametrize(
    ("cards", "wanted"),
    [
        (("minor_arcana.cups.two", "-minor_arcana.cups.nine", "major_arcana.00"), ["suit.cups"]),
        (("major_arcana.00", "-major_arcana.05", "minor_arcana.cups.two"), ["majors"]),
        (("major_arcana.00", "-major_arcana.05", "major_arcana.07"), ["all_majors"]),
        (("minor_arcana.cups.two", "-minor_arcana.cups.nine", "minor_arcana.cups.four"), ["one_suit"]),
        (("-major_arcana.00", "-minor_arcana.cups.two", "minor_arcana.wands.nine"), ["mostly_upside_down"]),
        (("major_arcana.00", "minor_arcana.cups.two", "minor_arcana.wands.nine"), ["none_upside_down"]),
        (("-minor_arcana.cups.king",), ["court"]),
        (
            ("minor_arcana.cups.king", "-minor_arcana.wands.page", "major_arcana.00"),
            ["courts"],
        ),
        (
            ("minor_arcana.cups.two", "-minor_arcana.wands.two", "major_arcana.00"),
            ["same_rank"],
        ),
        (("-major_arcana.00",), []),
    ],
)
def test_what_lies_there_is_what_is_noticed(cards: tuple[str, ...], wanted: list[str]) -> None:
    assert keys(*cards) == wanted


def test_a_card_that_came_back_is_noticed_first_with_its_day() -> None:
    reading = of("minor_arcana.cups.two", "minor_arcana.cups.nine", "major_arcana.00")
    lines = threads(reading, TEXTS, SUITS, CameBack("The Fool", "2 May 2026"))
    assert "The Fool" in lines[0] and "2 May 2026" in lines[0]


def test_coming_back_to_the_page_shows_the_same_lines() -> None:
    reading = of("minor_arcana.cups.two", "minor_arcana.cups.nine", "major_arcana.00")
    assert threads(reading, TEXTS, SUITS) == threads(reading, TEXTS, SUITS)
    others = {threads(replace(reading, id=f"{number}"), TEXTS, SUITS)[0] for number in range(40)}
    assert len(others) == len(TEXTS["suit"]["cups"]["lines"])


@given(st.lists(st.sampled_from(SLOTS), min_size=1, max_size=24, unique=True), st.integers(0, 1 << 24))
def test_any_reading_has_at_most_three_lines_and_every_gap_is_filled(cards: list[str], turned: int) -> None:
    laid = [("-" if turned >> index & 1 else "") + card for index, card in enumerate(cards)]
    lines = threads(of(*laid), TEXTS, SUITS)
    assert len(lines) <= MOST
    for line in lines:
        assert "{" not in line and line[0] == line[0].upper()


def test_the_suit_of_another_deck_does_no_harm() -> None:
    reading = of("major_arcana.00")
    own = replace(WALL, card="minor_arcana.feathers.two", card_name="Two of Feathers")
    lines = threads(replace(reading, cards=(own, own, own)), TEXTS, {"feathers": "Feathers"})
    assert lines and "Feathers" in lines[0]
