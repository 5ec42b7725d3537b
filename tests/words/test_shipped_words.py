"""The words that ship: they are trusted when they are loaded, because they are checked here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui.cards.slots import ORIENTATIONS, SLOTS
from tarot_tui.paths import builtin_folder
from tarot_tui.spreads.lens import LENSES
from tarot_tui.words.lint.run import lint_path
from tarot_tui.words.lint.suits import MOST_WAIVED
from tarot_tui.words.load import read_words
from tarot_tui.words.words import PROMPT_KEYS, SIGNS, WORD_SUITS, suit_of

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


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_brings_other_questions_on_some_cards_and_leaves_most_as_they_are(sign: str) -> None:
    cards = [words for suit in SUITS for words in read_words(str(FOLDER / f"{suit}.toml")).values()]
    brought = [
        words.prompt_for(lens, orientation, {sign})
        for words in cards
        for lens in LENSES
        for orientation in ORIENTATIONS
    ]
    deeper = [prompt for prompt in brought if prompt.id.endswith("/deeper")]
    assert 15 < len(deeper) < len(brought) // 4


def test_who_noticed_nothing_gets_the_first_question_of_each_card() -> None:
    for words in read_words(str(FOLDER / "cups.toml")).values():
        for lens in LENSES:
            assert words.prompt_for(lens, "upright", set()) == words.prompt(lens, "upright", "first")


def test_at_most_one_prompt_in_twenty_is_about_touch() -> None:
    cards = [words for suit in SUITS for words in read_words(str(FOLDER / f"{suit}.toml")).values()]
    about = sum("touch" in signs for words in cards for signs in words.signs.values())
    assert 0 < about * 20 <= len(cards) * len(PROMPT_KEYS)
