"""A sitting alone: what is written is in the reading at once, and passing costs nothing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.readings.facts import facts_of
from tarot_tui.readings.reading import Promise
from tarot_tui.sitting.sitting import Sitting
from tests.conftest import NOW, Shell
from tests.readings import WALL, noted, plain


def sitting(reading: object = None) -> Sitting:
    return Sitting(reading or plain(), lambda _card: None, lambda: NOW)  # type: ignore[arg-type]


def test_what_is_written_is_in_the_reading_by_card_and_kind() -> None:
    now = sitting()
    now.write(1, "second")
    now.write(0, "first")
    now.write(None, "over all", "later")
    now.write(0, "and on", "go_on")
    assert [(note.card, note.kind, note.text) for note in now.reading.notes] == [
        (0, "first", "first"), (0, "go_on", "and on"), (1, "first", "second"), (None, "later", "over all"),
    ]  # fmt: skip
    now.write(0, "first again")
    assert now.note(0) == "first again"
    assert now.note(0, "go_on") == "and on"


@given(st.text(st.characters(), max_size=50))
def test_writing_nothing_leaves_no_note(text: str) -> None:
    now = sitting()
    now.write(0, "words")
    now.write(0, " \n\x00\x1b")
    assert now.reading.notes == ()
    now.write(0, text)
    assert bool(now.note(0)) == now.is_answered(0)


def test_a_note_is_never_longer_than_its_limit_and_holds_no_escape_codes() -> None:
    now = sitting()
    now.write(0, "\x1b[31m" + "x" * (limits.NOTE_CHARACTERS + 5))
    assert len(now.note(0)) == limits.NOTE_CHARACTERS
    assert now.note(0).startswith("[31mx")


def test_passing_moves_on_and_is_in_no_file() -> None:
    now = sitting()
    assert now.next_open() == 0
    now.pass_over(0)
    assert (now.next_open(0), now.answered) == (1, 1)
    assert now.reading == plain()
    assert not now.is_touched
    now.write(1, "x")
    assert now.next_open(1) is None
    assert now.is_touched


def test_a_reading_that_is_taken_up_again_knows_what_was_written() -> None:
    now = sitting(noted("words", status="draft"))
    assert now.turned == {0}
    assert now.next_open() == 1


def test_the_other_prompt_comes_and_goes_and_is_the_one_in_the_file(shell: Shell) -> None:
    from tarot_tui.words.load import open_words

    now = Sitting(plain(), open_words(shell.paths).words_of, lambda: NOW)
    assert now.other_prompt(0)
    assert now.cards[0].prompt_id == "major_arcana.09/block/reversed/deeper"
    assert now.other_prompt(0)
    assert now.cards[0].prompt_id == "major_arcana.09/block/reversed/first"
    own = Sitting(
        plain(cards=(replace(WALL, card="major_arcana.squirrel", prompt_id=""),)),
        lambda _card: None,
        lambda: NOW,
    )
    assert not own.other_prompt(0)


def test_a_finished_reading_is_complete_and_an_unfinished_one_a_draft() -> None:
    now = sitting()
    now.promise(Promise("it rains", "we stay in", "small-acts", ("a",)))
    assert now.reading.status == "draft"
    assert now.finished().status == "complete"
    now.promise(None)
    assert now.finished().promise is None
    now.ask("  What now?\x1b ")
    assert now.reading.question == "What now?"


def test_facts_are_counts_and_nothing_more() -> None:
    upside_down = {"major_arcana.09", "minor_arcana.swords.two"}
    cards = [
        replace(WALL, card=card, orientation="reversed" if card in upside_down else "upright")
        for card in (
            "major_arcana.09", "minor_arcana.cups.two", "minor_arcana.cups.page", "minor_arcana.swords.two",
            "major_arcana.squirrel",
        )
    ]  # fmt: skip
    facts = facts_of(cards)
    assert (facts.cards, facts.majors, facts.courts, facts.reversed) == (5, 2, 1, 2)
    assert facts.suits == (("cups", 2), ("swords", 1))
    assert facts.ranks == (("two", 2),)


LINES = ["One?", "Two?", "Three?"]


def test_a_follow_up_is_the_same_one_each_time_until_another_is_asked_for() -> None:
    now = sitting()
    asked = now.follow_up(0, LINES)
    assert now.follow_up(0, LINES) == sitting().follow_up(0, LINES) == asked
    assert now.other_follow_up(0, LINES)
    other = now.follow_up(0, LINES)
    assert other != asked
    assert now.follow_up(0, LINES) == other
    assert {now.follow_up(0, LINES) for _ in LINES if now.other_follow_up(0, LINES)} == set(LINES)


@given(st.uuids(version=4), st.integers(0, 1))
def test_every_reading_asks_on_with_one_of_the_lines(reading_id: UUID, card: int) -> None:
    assert sitting(plain(id=str(reading_id))).follow_up(card, LINES) in LINES


def test_a_note_knows_which_follow_up_it_answers_and_is_asked_it_again_when_it_is_taken_up() -> None:
    now = sitting()
    now.write(0, "words")
    now.other_follow_up(0, LINES)
    asked = now.follow_up(0, LINES)
    now.write(0, "and more", "go_on")
    assert [note.asked for note in now.reading.notes] == [None, asked]
    again = sitting(now.reading)
    assert again.follow_up(0, ["Other words, in another language?"]) == asked
    again.write(0, "and more still", "go_on")
    assert [note.asked for note in again.reading.notes] == [None, asked]


def test_words_are_never_put_under_a_question_that_they_do_not_answer() -> None:
    now = sitting()
    asked = now.follow_up(0, LINES)
    now.write(0, "and more", "go_on")
    assert not now.other_follow_up(0, LINES)
    assert now.follow_up(0, LINES) == asked
    now.write(0, "", "go_on")
    assert now.follow_up(0, LINES) == asked
    assert now.other_follow_up(0, LINES)


def test_what_goes_on_stands_behind_what_it_goes_on_from() -> None:
    now = sitting()
    now.write(0, "and on", "go_on")
    now.write(1, "second")
    now.write(0, "first")
    assert [note.text for note in now.reading.notes] == ["first", "and on", "second"]


def test_a_card_with_words_under_its_follow_up_alone_is_written_on() -> None:
    now = sitting()
    now.write(0, "and on", "go_on")
    assert now.is_answered(0) and now.next_open() == 1
