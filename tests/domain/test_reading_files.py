"""A reading's file: what was meant stands in it, in one layout, and comes back equal."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from tarot_tui.problem import Problem
from tarot_tui.readings.document import bare_document_of, document_of, reading_from
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Promise, Reading
from tests.conftest import NOW
from tests.readings import noted, plain, readings


@given(readings())
def test_whatever_a_person_wrote_comes_back_equal(reading: Reading) -> None:
    text = to_toml(document_of(reading))
    assert tomllib.loads(text) == document_of(reading)
    assert reading_from(tomllib.loads(text), "x") == reading


@given(readings())
def test_the_notes_stand_last_whatever_else_there_is(reading: Reading) -> None:
    text = to_toml(document_of(reading))
    assert "notes = [" not in text
    # Each note's own header line, found from the end, leaves a document without notes.
    for _ in reading.notes:
        text = text.rpartition("\n[[notes]]\nby = ")[0]
    assert reading_from(tomllib.loads(text), "x") == replace(reading, notes=())


def test_the_file_is_laid_out_for_a_person_to_read_and_write() -> None:
    text = to_toml(
        document_of(
            noted("Line one.\nLine two.", promise=Promise("If we are home", "then we walk", "", ("a",)))
        )
    )
    assert text.startswith("# A reading kept by tarot-tui.")
    assert 'question = ""\n' in text
    assert "\n[spread]\n" in text
    assert text.count("\n[[cards]]\n") == 2
    assert text.endswith(
        '[[notes]]\nby = "a"\nwritten = 2026-11-22T21:05:03+01:00\ncard = 0\nkind = "first"\nvisibility = "private"\n'
        'text = """\nLine one.\nLine two."""\n'
    )


def test_a_reading_that_is_not_kept_says_nothing_of_who_when_and_where() -> None:
    later = plain(
        id="00000000-0000-4000-8000-000000000000",
        created=NOW + timedelta(days=3),
        zone="Asia/Tokyo",
        tags=("x",),
    )
    assert to_toml(bare_document_of(plain())) == to_toml(bare_document_of(later))


def test_a_reading_never_shows_its_words_in_a_repr() -> None:
    reading = noted("canary-note", question="canary-question")
    assert "canary" not in repr(reading)
    with pytest.raises(Problem) as caught:
        document = document_of(reading)
        document["notes"][0]["card"] = "canary-card"
        document["question"] = ["canary-list"]
        reading_from(document, "x")
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "something"}, "x: format: is not a reading of tarot-tui"),
        ({"schema": 2}, "was written by a newer tarot-tui (schema 2)"),
        ({"schema": "1"}, "schema: should be a valid integer"),
        ({"id": "not-a-uuid"}, "id: should be a valid UUID"),
        ({"created": "yesterday"}, "created:"),
        ({"created": NOW.replace(tzinfo=None)}, "created: should have timezone info"),
        ({"cards": "none"}, "cards: should be a valid list"),
        ({"status": "lost"}, "status: should be 'draft', 'paused' or 'complete'"),
        (
            {"notes": [{"by": "a", "written": NOW, "text": "x", "card": 7}]},
            "notes[1].card is 7, and there are 2 cards",
        ),
    ],
)
def test_what_does_not_fit_is_named_by_file_and_key(change: dict[str, object], said: str) -> None:
    with pytest.raises(Problem) as caught:
        reading_from(document_of(plain()) | change, "x")
    assert said in str(caught.value)
    assert "left as it is" in str(caught.value)


def test_keys_of_a_later_time_do_no_harm() -> None:
    document = document_of(noted("x")) | {"mood": {"deep": [1, 2]}}
    document["cards"][0]["smell"] = "lavender"
    assert reading_from(document, "x") == noted("x")


def test_a_note_on_the_whole_reading_has_no_card() -> None:
    reading = plain(notes=(Note("a", "", NOW),))
    assert document_of(reading)["notes"] == [
        {"by": "a", "written": NOW, "kind": "first", "visibility": "private", "text": ""}
    ]


def test_the_question_that_a_note_answers_stands_over_its_words_and_may_be_missing() -> None:
    note = Note("a", "In my neck.", NOW, card=0, kind="go_on", asked="Where do you notice this?")
    document = document_of(plain(notes=(note,)))
    assert to_toml(document).endswith('asked = "Where do you notice this?"\ntext = "In my neck."\n')
    del document["notes"][0]["asked"]
    assert reading_from(document, "x").notes == (replace(note, asked=None),)
