"""The story and the notes of Learn: made up, and true to what the game asks."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.demo import Teller, Told, keep_all, throw_away
from tarot_tui.exercises.learning import learn_notes
from tarot_tui.exercises.story import days_before, pages, story_of
from tarot_tui.journal.entries import entries
from tarot_tui.journal.keep import keeper_of
from tarot_tui.paths import builtin_folder
from tarot_tui.words.load import open_words
from tests.conftest import NOW, Shell

ENGLISH = Path(builtin_folder()) / "decks" / "words" / "en"
STORY = tomllib.loads((ENGLISH / "story.toml").read_text(encoding="utf-8"))
LEARN = tomllib.loads((ENGLISH / "learn.toml").read_text(encoding="utf-8"))


def told(shell: Shell, now: datetime = NOW) -> Told:
    words_of = open_words(shell.paths).words_of
    return Teller(shell.paths, "en", words_of, now, shell.new_id, "", "tarot-tui 0").told(STORY)


def test_every_question_of_the_story_is_the_first_that_its_card_asks_in_its_place(shell: Shell) -> None:
    for reading in told(shell).readings:
        for card in reading.cards:
            assert card.prompt_id == f"{card.card}/{card.lens}/{card.orientation}/first", card.prompt
            assert card.prompt


def test_every_card_of_the_story_has_a_page_and_somebody_who_wrote_on_it(shell: Shell) -> None:
    story, readings, deck = told(shell)
    shown = [(page.reading, page.card) for page in pages(story) if page.kind == "card"]
    assert shown == [(at, card) for at, reading in enumerate(readings) for card in range(len(reading.cards))]
    for reading in readings:
        names = {person.name for person in reading.people}
        assert names <= set(story.people)
        for index, card in enumerate(reading.cards):
            assert card.card in deck.cards
            writers = [note.by for note in reading.notes if note.card == index]
            assert writers == [person.key for person in reading.people]
    assert [reading.mode for reading in readings] == ["solo", "solo", "pair"]


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
    st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
)
def test_the_days_of_the_story_lie_in_its_order_within_a_year_before_any_now(
    moment: datetime, zone: timezone
) -> None:
    now = moment.replace(tzinfo=zone)
    story = story_of(STORY)
    days = days_before(story, now)
    assert days == sorted(set(days)) and days[-1] < now
    assert now - days[0] < timedelta(days=366 + 150)
    assert [(day.month, day.isoweekday(), day.hour) for day in days] == [each.when for each in story.readings]


def test_the_demo_keeps_the_story_in_a_place_that_is_gone_afterwards(shell: Shell) -> None:
    with throw_away(shell.paths) as paths:
        folder = Path(paths.library).parent
        assert folder.stat().st_mode & 0o777 == 0o700
        keep_all(told(shell), keeper_of(paths, "here", lambda: NOW))
        found = entries(paths.library)
        assert [entry.reading.spread.id for entry in found if entry.reading] == [
            "open-up",
            "focus",
            "blocking",
        ]
        assert not {str(shell.home), shell.paths.spreads} & {*paths.deck_roots, paths.spreads}
    assert not folder.exists()
    assert not list(shell.home.iterdir())


def test_there_are_eight_notes_to_learn_from_and_each_leads_to_another_spread() -> None:
    notes = learn_notes(LEARN)
    assert len(notes) == 8
    assert len({note.spread for note in notes}) == 8
    assert all(note.title and note.leads and note.ideas and note.text for note in notes)


def test_in_a_terminal_that_only_prints_lines_the_demo_is_the_story_as_text(shell: Shell) -> None:
    shell.environ["TERM"] = "dumb"
    assert shell("--demo", stdin="1\nA line.\n") == 0
    story = story_of(STORY)
    assert story.title in shell.out
    said = " ".join(shell.out.replace("   > ", " ").split())
    for reading in story.readings:
        for card in reading.cards:
            assert card.prompt in said
            assert all(note.text in said for note in card.notes)
        assert reading.promise.act in said
    assert not list(shell.home.iterdir())


@pytest.mark.parametrize(
    "arguments",
    [("--demo", "focus"), ("--demo", "--library", "x"), ("--demo", "journal"), ("journal", "list", "--demo")],
)
def test_the_demo_takes_nothing_that_it_would_have_to_pass_over(
    arguments: tuple[str, ...], shell: Shell
) -> None:
    assert shell(*arguments) == 2
    assert shell.err.count("\n") == 1 and "--demo" in shell.err
    assert not shell.out and not list(shell.home.iterdir())
