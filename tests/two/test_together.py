"""A sitting as two: whose turn it is, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tarot_tui.readings.document import document_of, reading_from
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Mark, Person, Promise
from tarot_tui.sitting.sitting import Sitting
from tarot_tui.tomlfile import parse
from tarot_tui.two.answers import Choice
from tarot_tui.two.partner import Partner, is_letter, likely_letter, pair_of
from tarot_tui.two.together import Together, for_two
from tests.conftest import NOW
from tests.readings import noted, plain

CANARY = "quietpelican"
CARDS = for_two(plain())


def sit(begins: int = 0, question: str = "") -> Together:
    return Together(pair_of("Ana", "Sam"), begins, question)


def answer(together: Together, card: int, *notes: tuple[str, Choice]) -> None:
    answers = together.begin("What did the lantern light?", card)
    for text, choice in notes:
        answers.write(text)
        answers.hand_over(choice)
    together.see(NOW)


@pytest.mark.parametrize("begins", [0, 1])
def test_turns_alternate_from_card_to_card(begins: int) -> None:
    together = sit(begins)
    firsts = []
    for card in range(3):
        firsts.append(together.order[0].name)
        answer(together, card % 2, ("", "keep"), ("", "keep"))
    names = ["Ana", "Sam", "Ana", "Sam"]
    assert firsts == names[begins : begins + 3]


def test_the_draft_of_a_sitting_as_two_holds_no_typed_word() -> None:
    written = noted(
        CANARY,
        question=CANARY,
        people=(Person("a", CANARY),),
        promise=Promise(CANARY, CANARY, "small-acts", ("a",)),
        marks=(Mark("a", "before", energy="low"),),
    )
    draft = for_two(written)
    assert CANARY not in to_toml(document_of(draft))
    assert (draft.mode, draft.cards) == ("pair", written.cards)


def test_two_who_have_begun_can_come_back_to_their_cards() -> None:
    sitting = Sitting(CARDS, lambda _card: None, lambda: NOW)
    assert sitting.is_touched
    sitting.pause()
    assert (sitting.reading.status, sitting.reading.notes) == ("paused", ())


def test_what_both_have_seen_is_in_the_reading_and_what_was_not_shown_is_not() -> None:
    together = sit(question="What about Sundays?")
    answer(together, 1, ("the moon", "show"), (CANARY, "keep"))
    answer(together, 0, (CANARY, "aloud"), ("the snow", "show"))
    together.value("b", "your patience", "One thing that I value in you", NOW)
    together.promise = Promise("we are both home", "we walk", "small-acts", ("a", "b"))
    reading = together.reading(CARDS, NOW)
    assert reading_from(parse(to_toml(document_of(reading)).encode(), "r"), "r") == reading
    assert CANARY not in to_toml(document_of(reading))
    assert [(note.by, note.card, note.text) for note in reading.notes] == [
        ("a", 0, "the snow"),  # Sam was first on the second card, so that Ana wrote this one
        ("a", 1, "the moon"),
        ("b", None, "your patience"),
    ]
    assert {note.visibility for note in reading.notes} == {"shared"}
    assert [person.name for person in reading.people] == ["Ana", "Sam"]
    assert (reading.question, reading.mode, reading.status) == ("What about Sundays?", "pair", "complete")


def test_a_note_says_its_question_where_that_is_another_than_its_cards() -> None:
    together = sit()
    prompt = CARDS.cards[0].prompt
    answers = together.begin(prompt, 0)
    answers.write("one")
    answers.hand_over("show")
    answers.ask("And who held it?")
    answers.write("two")
    answers.hand_over("show")
    together.see(NOW)
    assert [note.asked for note in together.reading(CARDS, NOW).notes] == [None, "And who held it?"]


def test_a_sealed_note_is_kept_with_the_day_on_which_it_opens() -> None:
    together = sit()
    opens = NOW.date() + timedelta(days=30)
    together.seal("a", "see you then", opens, NOW)
    together.seal("b", "never mind", opens, NOW)
    together.finish_seal("a")
    together.finish_seal("b")
    together.seal("b", " ", opens, NOW)
    (note,) = together.reading(CARDS, NOW).notes
    assert (note.by, note.kind, note.opens, note.visibility) == ("a", "sealed", opens, "private")


def test_cards_can_be_kept_without_a_word_of_either() -> None:
    together = sit(question=CANARY)
    answer(together, 0, (CANARY, "show"), (CANARY, "show"))
    together.value("a", CANARY, "?", NOW)
    together.seal("b", CANARY, NOW.date(), NOW)
    together.finish_seal("b")
    together.promise = Promise("we are both home", "we walk", "small-acts", ("a", "b"))
    together.forget_notes()
    reading = together.reading(CARDS, NOW)
    assert CANARY not in to_toml(document_of(reading))
    assert (reading.notes, reading.promise) == ((), together.promise)


def test_no_word_stands_in_what_a_crash_would_print() -> None:
    together = sit(question=CANARY)
    answer(together, 0, (CANARY, "show"), (CANARY, "show"))
    assert CANARY not in repr(together)


def test_two_of_the_same_name_can_be_told_apart() -> None:
    one, other = pair_of("Sam", " sam ")
    assert one.called != other.called
    assert [partner.called for partner in pair_of("", "")] == ["A", "B"]


@pytest.mark.parametrize(
    ("name", "taken", "letter"),
    [
        ("Ana", "", "a"),
        ("Éva", "", "e"),
        ("Ana", "a", "n"),
        ("愛", "", "b"),
        ("愛", "b", "a"),
        ("", "a", "b"),
    ],
)
def test_a_letter_is_offered_that_every_keyboard_has_and_that_is_free(
    name: str, taken: str, letter: str
) -> None:
    partner = second(name)
    assert likely_letter(partner, taken) == letter
    assert is_letter(letter)


def second(name: str) -> Partner:
    return pair_of("", name)[1]


@pytest.mark.parametrize("character", ["", None, "é", "я", "1", " ", "ab", "\x1b"])
def test_only_a_plain_letter_opens_a_side(character: str | None) -> None:
    assert not is_letter(character)


def test_a_name_can_be_anything_and_steers_no_terminal() -> None:
    one, _ = pair_of("A\x1b[31mna\n[b]x[/b]", "")
    assert one.name == "A[31mna [b]x[/b]"
    assert replace(CARDS, people=(one.person,)).people[0].name == one.name


def test_a_last_note_that_somebody_is_still_writing_is_not_kept() -> None:
    together = sit()
    together.seal("a", CANARY, NOW.date() + timedelta(days=30), NOW)
    assert not together.has_seen
    assert not together.reading(CARDS, NOW).notes
    assert together.sealed("a") == CANARY
