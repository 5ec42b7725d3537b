"""The reading of a check-in: rounds of questions, and a card only where one was drawn."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from tarot_tui.problem import Problem
from tarot_tui.readings.as_written import as_written
from tarot_tui.readings.asked import with_questions
from tarot_tui.readings.document import document_of, through_gate
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, SpreadUsed
from tests.conftest import NOW
from tests.readings import plain

GOOD = "What would you like to hear said aloud?"
CHECK_IN = plain(
    spread=SpreadUsed("check-in", "Check-in"), cards=(), notes=(Note("a", "The soup.", NOW, asked=GOOD),)
)


def test_a_finished_check_in_without_a_card_is_read_back_as_it_was() -> None:
    document = tomllib.loads(to_toml(document_of(CHECK_IN)))
    assert as_written(document) == CHECK_IN
    assert through_gate(document, "here") == CHECK_IN


def test_any_other_finished_reading_without_cards_is_damaged() -> None:
    document = document_of(replace(CHECK_IN, spread=SpreadUsed("blocking", "What is blocking us?")))
    for damaged in (document, {**document, "cards": []}):
        assert as_written(damaged) is None
        with pytest.raises(Problem, match="only a draft, a check-in or an exercise may lack"):
            through_gate(damaged, "here")


def test_a_question_that_two_answered_stands_over_both_answers_once() -> None:
    notes = [
        Note("a", "one", NOW, asked=GOOD),
        Note("b", "two", NOW, asked=GOOD),
        Note("a", "three", NOW),
        Note("a", "four", NOW, asked=GOOD),
    ]
    assert [asked for _, asked in with_questions(notes)] == [GOOD, "", "", GOOD]
