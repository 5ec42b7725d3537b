"""The rounds of one who sits alone."""

from __future__ import annotations

import pytest

from tarot_tui.checkin.alone import Alone
from tarot_tui.checkin.questions import ROUNDS
from tarot_tui.readings.reading import Note
from tests.checkin.made import TEXTS, begun
from tests.conftest import NOW

CANARY = "quietpelican"


def walk(alone: Alone) -> list[tuple[str, str, str]]:
    while alone.go(-1):
        pass
    seen = [(alone.at, alone.asked(alone.at), alone.text(alone.at))]
    while alone.go(1):
        seen.append((alone.at, alone.asked(alone.at), alone.text(alone.at)))
    return [tuple(map(str, each)) for each in seen]  # type: ignore[misc]


def test_a_check_in_is_taken_up_again_from_its_draft_with_its_questions_and_words() -> None:
    alone = Alone(begun(), TEXTS)
    notes: tuple[Note, ...] = ()
    for round_ in ROUNDS[:3]:
        if round_ == "feelings":
            alone.turn_to("dreams")
        alone.other(round_)
        notes = alone.write(round_, f"about {round_}", NOW)
        alone.go(1)
    again = Alone(begun(*notes), TEXTS)
    assert again.at == "us"
    assert again.kind == "dreams"
    assert walk(again) == walk(alone)


def test_notes_stand_in_the_order_of_the_rounds_whenever_they_were_written() -> None:
    alone = Alone(begun(), TEXTS)
    alone.write("feelings", "second", NOW)
    notes = alone.write("good", "first", NOW)
    assert [note.text for note in notes] == ["first", "second"]
    assert all(note.asked for note in notes)


def test_what_is_taken_back_leaves_no_note() -> None:
    alone = Alone(begun(), TEXTS)
    alone.write("good", CANARY, NOW)
    assert alone.write("good", " ", NOW) == ()
    assert alone.text("good") == ""


def test_a_question_is_not_swapped_under_what_answers_it() -> None:
    alone = Alone(begun(), TEXTS)
    asked = alone.asked("feelings")
    alone.write("feelings", CANARY, NOW)
    assert not alone.other("feelings")
    assert not alone.turn_to("fears")
    assert alone.asked("feelings") == asked


@pytest.mark.parametrize("asked", ["A question that was worded otherwise then?", None])
def test_words_whose_question_is_gone_are_still_there(asked: str | None) -> None:
    old = Note("a", CANARY, NOW, asked=asked)
    known = Note("a", "the soup", NOW, asked=TEXTS["good"]["lines"][0])
    alone = Alone(begun(known, old), TEXTS)
    assert (alone.at, alone.text("feelings")) == ("feelings", CANARY)
    assert set(alone.write("feelings", CANARY + "s", NOW)) >= {known}


def test_no_note_is_lost_where_there_are_more_than_rounds() -> None:
    notes = [Note("a", f"note {number}", NOW, asked=f"asked {number}") for number in range(6)]
    alone = Alone(begun(*notes), TEXTS)
    assert len(alone.write("good", "changed", NOW)) == 6


def test_no_word_of_it_is_in_what_a_crash_would_print() -> None:
    alone = Alone(begun(), TEXTS)
    alone.write("good", CANARY, NOW)
    assert CANARY not in repr(alone)
