"""The words that ship: they are trusted when they are loaded, because they are checked here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui.cards.slots import SLOTS
from tarot_tui.paths import builtin_folder
from tarot_tui.words.lint.run import lint_path
from tarot_tui.words.lint.suits import MOST_WAIVED
from tarot_tui.words.load import read_words
from tarot_tui.words.words import PROMPT_KEYS, WORD_SUITS, suit_of

FOLDER = Path(builtin_folder(), "decks", "words", "en")
SUITS = [suit for suit in WORD_SUITS if suit == "majors" or (FOLDER / f"{suit}.toml").exists()]


@pytest.mark.parametrize("suit", SUITS)
def test_a_suit_that_ships_is_whole(suit: str) -> None:
    cards = read_words(str(FOLDER / f"{suit}.toml"))
    assert list(cards) == [card for card in SLOTS if suit_of(card) == suit]
    assert sum(len(words.prompts) for words in cards.values()) == len(cards) * len(PROMPT_KEYS)


def test_the_majors_have_264_prompts() -> None:
    cards = read_words(str(FOLDER / "majors.toml"))
    assert sum(len(words.prompts) for words in cards.values()) == 264


@pytest.mark.parametrize("suit", SUITS)
def test_a_suit_that_ships_has_no_error(suit: str) -> None:
    report = lint_path(str(FOLDER / f"{suit}.toml"))
    assert [finding.line for finding in report.findings if finding.level == "E"] == []


def test_all_words_together_have_no_error_and_few_waivers() -> None:
    report = lint_path(str(FOLDER))
    assert [finding.line for finding in report.findings if finding.level == "E"] == []
    total = report.figures[-1]
    assert total.waivers <= MOST_WAIVED * total.prompts
    assert all(finding.waived for finding in report.waived)
