"""What both may see of a question that two answered, and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.two.answers import Answers, Choice, Shown

CHOICES: tuple[Choice, ...] = ("show", "aloud", "keep")
CANARY = "quietpelican"


def answered(first: str, one: Choice, second: str, other: Choice) -> Answers:
    answers = Answers(("a", "b"), "What did the lantern light?")
    for text, choice in ((first, one), (second, other)):
        answers.write(text)
        answers.hand_over(choice)
    return answers


def all_of(answers: Answers) -> str:
    """Everything that the object holds."""
    return repr(vars(answers))


def test_both_notes_appear_at_the_same_moment_and_none_before() -> None:
    answers = Answers(("b", "a"), "What did the lantern light?")
    answers.write("the snow")
    answers.hand_over("show")
    assert answers.writer == "a"
    assert answers.shown() == ()
    answers.write("you")
    answers.hand_over("show")
    assert answers.is_open
    assert answers.shown() == (
        Shown("b", "the snow", "What did the lantern light?"),
        Shown("a", "you", "What did the lantern light?"),
    )


@pytest.mark.parametrize("choice", ["aloud", "keep"])
def test_a_note_that_is_told_or_kept_is_gone_as_soon_as_that_is_chosen(choice: Choice) -> None:
    answers = Answers(("a", "b"), "?")
    answers.write(CANARY)
    assert CANARY in all_of(answers)
    answers.hand_over(choice)
    assert CANARY not in all_of(answers)


@given(st.text(max_size=40), st.sampled_from(CHOICES), st.text(min_size=1, max_size=40))
def test_nobody_can_tell_a_note_that_was_not_shown_from_a_pass(
    shown: str, how_shown: Choice, hidden: str
) -> None:
    passed = answered(shown, how_shown, "", "keep")
    for choice in ("aloud", "keep"):
        assert vars(answered(shown, how_shown, hidden, choice)) == vars(passed)
    assert vars(answered(shown, how_shown, "", "show")) == vars(passed)
    assert vars(answered(shown, how_shown, " \n", "show")) == vars(passed)


def test_a_second_writer_sees_nothing_of_the_first_and_begins_with_the_question_as_it_was() -> None:
    answers = Answers(("a", "b"), "What did the lantern light?")
    answers.write(CANARY)
    answers.ask("And who held it?")
    answers.hand_over("keep")
    assert answers.writing == ""
    assert answers.asked == "What did the lantern light?"


def test_a_shown_note_says_which_question_it_answers() -> None:
    answers = Answers(("a", "b"), "What did the lantern light?")
    answers.ask("And who held it?")
    answers.write("you did")
    answers.hand_over("show")
    answers.hand_over("keep")
    assert answers.shown() == (Shown("a", "you did", "And who held it?"),)


def test_what_is_pasted_is_made_harmless_and_a_book_is_cut() -> None:
    answers = Answers(("a", "b"), "?")
    answers.write("\x1b[31mred\u202e" + "x" * limits.NOTE_CHARACTERS)
    assert answers.writing.startswith("[31mredx")
    assert len(answers.writing) == limits.NOTE_CHARACTERS


def test_no_word_of_a_note_stands_in_what_a_crash_would_print() -> None:
    answers = Answers(("a", "b"), "?")
    answers.write(CANARY)
    assert CANARY not in repr(answers)
