"""A check-in of two: what is kept of it, and in which order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tarot_tui.readings.document import document_of, through_gate
from tarot_tui.readings.reading import SpreadUsed
from tarot_tui.two.check_in import CheckInTogether
from tarot_tui.two.partner import pair_of
from tarot_tui.two.remembered import Remembered
from tarot_tui.two.together import for_two
from tests.conftest import NOW
from tests.readings import plain

CANARY = "quietpelican"
EMPTY = for_two(plain(spread=SpreadUsed("check-in", "Check-in"), cards=()))
TODAY = NOW.date()


def sit() -> CheckInTogether:
    return CheckInTogether(pair_of("Ana", "Sam"), 0)


def test_the_rounds_are_kept_in_their_order_each_with_its_question() -> None:
    together = sit()
    together.ask_for("b", "I would like a walk, could we?", "What would help?", NOW)
    together.answer("b", "smaller", "Yes, a smaller one: round the block", "What was said to it")
    answers = together.begin("How are you two?")
    answers.write("well")
    answers.hand_over("show")
    answers.write(CANARY)
    answers.hand_over("keep")
    together.see(NOW)
    together.name_good("a", "the soup", "What was good?", NOW)
    together.value("b", "your jokes", "What do you value?", NOW)
    kept = together.reading(EMPTY, NOW)
    assert [(note.by, note.text, note.asked) for note in kept.notes] == [
        ("a", "the soup", "What was good?"),
        ("a", "well", "How are you two?"),
        ("b", "I would like a walk, could we?", "What would help?"),
        ("a", "Yes, a smaller one: round the block", "What was said to it"),
        ("b", "your jokes", "What do you value?"),
    ]
    assert {note.visibility for note in kept.notes} == {"shared"}
    assert through_gate(document_of(kept), "here") == kept


def test_a_note_that_was_kept_leaves_the_same_as_a_pass() -> None:
    readings = []
    for text in (CANARY, ""):
        together = sit()
        answers = together.begin("How are you two?")
        answers.write("well")
        answers.hand_over("show")
        answers.write(text)
        answers.hand_over("keep")
        together.see(NOW)
        readings.append((together.reading(EMPTY, NOW), together.has_seen))
    assert readings[0] == readings[1]


def test_an_ask_that_is_changed_has_no_answer_any_more() -> None:
    together = sit()
    together.ask_for("a", "a walk", "What would help?", NOW)
    together.answer("a", "yes", "Yes, gladly", "What was said to it")
    together.ask_for("a", "a walk", "What would help?", NOW)
    assert together.answered("a")
    together.ask_for("a", "a long walk", "What would help?", NOW)
    assert together.answered("a") is None
    together.ask_for("a", "", "What would help?", NOW)
    assert not together.has_seen


def test_the_beginning_of_an_answer_is_none() -> None:
    together = sit()
    together.ask_for("a", "a walk", "What would help?", NOW)
    together.word("a", "half an h")
    assert together.worded("a") == "half an h"
    assert together.answered("a") is None
    assert [note.text for note in together.reading(EMPTY, NOW).notes] == ["a walk"]
    together.answer("a", "no", "Not this time", "What was said to it")
    assert together.worded("a") == ""


def test_without_their_words_nothing_typed_is_kept() -> None:
    together = sit()
    together.name_good("a", CANARY, "What was good?", NOW)
    together.ask_for("b", CANARY, "What would help?", NOW)
    assert CANARY not in repr(together)
    together.forget_notes()
    assert together.reading(EMPTY, NOW).notes == ()


@pytest.mark.parametrize(
    ("every", "then"), [(0, None), (7, TODAY + timedelta(days=7)), (28, TODAY + timedelta(days=28))]
)
def test_a_check_in_that_was_held_or_put_off_is_not_asked_for_before_the_next_is_due(
    every: int, then: date | None
) -> None:
    due = Remembered(every_days=every, next_check_in=TODAY - timedelta(days=40))
    assert due.is_due(TODAY)
    after = due.after(TODAY)
    assert not after.is_due(TODAY)
    assert after.next_check_in == then


def test_a_day_that_has_not_come_stays() -> None:
    later = Remembered(every_days=7, next_check_in=TODAY + timedelta(days=2))
    assert not later.is_due(TODAY)
    assert later.after(TODAY) == later
