"""A question that was typed before any card fell: a draft without cards, and the way back from it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of, reading_from
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import DeckUsed, Reading
from tarot_tui.sitting.begun import Beginning, Choices, beginning_of, begun, begun_otherwise
from tarot_tui.spreads.shelf import load_spread
from tests.conftest import NOW, Shell
from tests.readings import PROSE, TEXT, plain

ID = "00000000-0000-4000-8000-000000000001"
USUAL = Choices(DeckUsed("lamplight", "Lamplight", ""))
CHOICES = st.builds(
    Choices, st.builds(DeckUsed, TEXT, TEXT, st.just("")), st.sampled_from(["drawn", "chosen", "hand"]),
    st.integers(0, 100), st.sampled_from([None, "low", "some", "plenty"]), st.just(False), st.just(1),
    st.one_of(st.none(), st.integers(0, 6)),
)  # fmt: skip


def draft(shell: Shell, question: str = "Why so quiet?", choices: Choices = USUAL) -> Reading:
    spread = load_spread("blocking", shell.paths)
    what = Beginning(question, choices)
    return begun(spread, what, reading_id=ID, now=NOW, zone="Europe/Berlin", app="tarot-tui")


@given(PROSE, CHOICES)
def test_whatever_was_typed_and_chosen_comes_back_equal(
    shell: Shell, question: str, choices: Choices
) -> None:
    made = draft(shell, question, choices)
    text = to_toml(document_of(made))
    read = reading_from(tomllib.loads(text), "x")
    assert read == made
    assert beginning_of(read) == (question, choices)
    assert "[[cards]]" not in text


def test_other_words_and_choices_make_no_other_draft(shell: Shell) -> None:
    made = replace(draft(shell), tags=("by hand",))
    later = NOW + timedelta(minutes=1)
    spread = load_spread("focus", shell.paths)
    changed = Beginning("And now?", USUAL._replace(way="hand", energy="low"))
    other = begun_otherwise(made, spread, changed, later)
    assert (other.id, other.created, other.tags) == (ID, NOW, ("by hand",))
    assert (other.updated, other.question, other.spread.id) == (later, "And now?", "focus")
    assert beginning_of(other) == changed


def test_only_a_draft_may_wait_for_its_cards(shell: Shell) -> None:
    document = document_of(draft(shell))
    with pytest.raises(Problem, match="no cards"):
        reading_from(document | {"status": "complete"}, "x")
    without = document_of(plain())
    del without["cards"]
    with pytest.raises(Problem, match="no cards"):
        reading_from(without, "x")


def test_a_question_on_its_own_is_in_no_repr(shell: Shell) -> None:
    assert "quiet" not in repr(draft(shell))
    assert "quiet" not in repr(beginning_of(draft(shell)))
