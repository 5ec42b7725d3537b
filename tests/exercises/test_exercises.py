"""Exercises: what is written on their pages is kept as anybody can read it, and taken up again from that alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.exercises.exercise import Exercise, exercise_of, exercises
from tarot_tui.exercises.filled import Filled, as_lines, as_picked, lines_in, picked
from tarot_tui.exercises.signs import ticked
from tarot_tui.paths import builtin_folder
from tarot_tui.readings.reading import SIGNS, Note, Person, Reading, SpreadUsed
from tarot_tui.text import one_line
from tarot_tui.words.words import SIGNS as WORD_SIGNS
from tests.conftest import NOW
from tests.readings import plain

TEXTS = tomllib.loads((Path(builtin_folder()) / "decks" / "words" / "en" / "exercises.toml").read_text())
ALL = exercises(TEXTS)
TALK = next(each for each in ALL if each.key == "talk")
WORD = st.text("abé 漢'-", min_size=1, max_size=12).map(one_line).map(str.strip).filter(bool)


def fresh(exercise: Exercise, *notes: Note) -> Reading:
    return plain(
        spread=SpreadUsed(exercise.spread_id, exercise.title),
        cards=(),
        people=(Person("a", ""),),
        notes=notes,
    )


@pytest.mark.parametrize("exercise", ALL, ids=lambda each: each.key)
def test_an_exercise_takes_under_five_minutes_and_is_known_by_its_reading(exercise: Exercise) -> None:
    assert 0 < exercise.minutes <= 5
    assert exercise_of(exercise.spread_id, TEXTS) == exercise
    assert len({page.asked for page in exercise.pages}) == len(exercise.pages)


def test_another_reading_is_no_exercise() -> None:
    assert exercise_of("blocking", TEXTS) is None
    assert exercise_of("exercise-of-somebody-else", TEXTS) is None


@given(st.lists(st.text(max_size=20), min_size=len(TALK.pages), max_size=len(TALK.pages)))
def test_what_stands_on_each_page_is_there_when_it_is_taken_up_again(texts: list[str]) -> None:
    filled = Filled(TALK, fresh(TALK))
    notes: tuple[Note, ...] = ()
    for text in texts:
        notes = filled.write(text, NOW)
        filled.go(1)
    again = Filled(TALK, fresh(TALK, *notes))
    for page in range(len(TALK.pages)):
        assert again.text_of(page) == filled.text_of(page)
    assert again.is_empty == filled.is_empty == (not notes)


def test_it_is_taken_up_at_the_last_page_with_anything_on_it() -> None:
    filled = Filled(TALK, fresh(TALK))
    filled.write("· affection", NOW)
    filled.go(1)
    notes = filled.write("· rest", NOW)
    assert Filled(TALK, fresh(TALK, *notes)).at == 1


def test_what_is_taken_off_a_page_again_leaves_no_note() -> None:
    filled = Filled(TALK, fresh(TALK))
    assert len(filled.write("· affection", NOW)) == 1
    assert filled.write("  ", NOW) == ()


def test_a_need_that_is_not_picked_any_more_is_not_said_to_have_been_said() -> None:
    filled = Filled(TALK, fresh(TALK))
    filled.go(1)
    filled.write(as_picked(["rest", "touch"]), NOW)
    filled.go(1)
    filled.write(as_picked(["rest", "touch"]), NOW)
    filled.go(-1)
    filled.write(as_picked(["touch"]), NOW)
    assert filled.text_of(2) == as_picked(["touch"])
    filled.write("", NOW)
    assert filled.is_empty


def test_a_later_note_stays_whatever_is_written_on_the_pages() -> None:
    later = Note("a", "we did talk", NOW, kind="later")
    filled = Filled(TALK, fresh(TALK, later))
    assert later in filled.write("· affection", NOW)


def test_a_household_line_stands_with_the_question_that_turned_it() -> None:
    turn = next(each for each in ALL if each.key == "turn")
    filled = Filled(turn, fresh(turn))
    asked = f"Are the bins out? {turn.pages[0].asked}"
    notes = filled.write("What would you like to throw out?", NOW, asked)
    again = Filled(turn, fresh(turn, *notes))
    assert (again.text, again.asked) == ("What would you like to throw out?", asked)


@given(st.lists(WORD, max_size=5, unique=True))
def test_words_that_were_picked_are_read_back(words: list[str]) -> None:
    assert picked(as_picked(words)) == words


@given(st.tuples(WORD, st.just(""), WORD))
def test_lines_are_read_back_by_their_labels(values: tuple[str, str, str]) -> None:
    labels = ("When I", "you often", "then I")
    assert lines_in(as_lines(values, labels), labels) == list(values)


def test_no_word_stands_in_what_a_crash_would_print() -> None:
    filled = Filled(TALK, fresh(TALK))
    filled.write("quietpelican", NOW)
    assert "quietpelican" not in repr(filled)


def test_each_line_of_the_list_of_signs_is_a_sign_of_the_prompts() -> None:
    signs = exercise_of(SIGNS, TEXTS)
    assert signs and signs.pages[0].signs == WORD_SIGNS
    assert len(signs.pages[0].options) == len(WORD_SIGNS)
    assert "share" not in signs.ends


@given(st.sets(st.sampled_from(WORD_SIGNS)))
def test_what_is_ticked_on_the_list_is_known_by_its_lines(wanted: set[str]) -> None:
    signs = exercise_of(SIGNS, TEXTS)
    assert signs
    page = signs.pages[0]
    lines = [option for option, sign in zip(page.options, page.signs, strict=True) if sign in wanted]
    kept = fresh(signs, Note("a", as_picked(lines), NOW, asked=page.asked))
    assert ticked(kept, signs) == wanted


def test_a_line_that_is_no_sign_any_more_is_none() -> None:
    signs = exercise_of(SIGNS, TEXTS)
    assert signs
    kept = fresh(signs, Note("a", "· something of an earlier version", NOW, asked=signs.pages[0].asked))
    assert ticked(kept, signs) == set()
