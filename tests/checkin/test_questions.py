"""Which question a check-in asks."""

from __future__ import annotations

from tarot_tui.checkin.questions import KINDS, Questions
from tests.checkin.made import TEXTS


def test_the_same_check_in_asks_the_same_and_another_may_ask_otherwise() -> None:
    asked = {Questions(TEXTS, f"reading-{number}").asked("good") for number in range(40)}
    assert len(asked) > 5
    assert Questions(TEXTS, "one").asked("us") == Questions(TEXTS, "one").asked("us")


def test_another_question_goes_round_all_of_them_once() -> None:
    questions = Questions(TEXTS, "one")
    count = len(TEXTS["us"]["lines"])
    assert {questions.other("us") for _ in range(count)} == set(TEXTS["us"]["lines"])


def test_each_of_two_is_asked_about_what_was_chosen_for_them() -> None:
    questions = Questions(TEXTS, "one")
    questions.turn_to("fears", "b")
    assert questions.asked("feelings", "a") in TEXTS["feelings"]["day"]["lines"]
    assert questions.asked("feelings", "b") in TEXTS["feelings"]["fears"]["lines"]
    before = questions.asked("feelings", "a")
    questions.other("feelings", "b")
    assert questions.asked("feelings", "a") == before


def test_every_round_has_questions_of_its_own() -> None:
    questions = Questions(TEXTS, "one")
    for kind in KINDS:
        assert questions.lines("feelings", kind) == TEXTS["feelings"][kind]["lines"]
    assert questions.lines("outside") == TEXTS["outside_day"]["lines"]
    assert questions.lines("needs") == TEXTS["needs"]["lines"]
