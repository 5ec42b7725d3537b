"""Something new: ideas that take no more than they may, each once, and one of them with a day."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.drawing.chance import seeded
from tarot_tui.exercises.new_things import (
    COSTS,
    ENERGIES,
    MINUTES,
    Most,
    day_of,
    drawn,
    idea_of,
    new_things,
    planned,
)
from tarot_tui.paths import builtin_folder

ALL = new_things(
    tomllib.loads((Path(builtin_folder()) / "decks" / "words" / "en" / "new_things.toml").read_text())
)
MOSTS = st.builds(Most, st.sampled_from(COSTS), st.sampled_from(MINUTES), st.sampled_from(ENERGIES))
DAYS = st.dates(max_value=date(9999, 12, 30))


@given(MOSTS, st.integers(0, 2**64 - 1))
def test_ideas_take_no_more_than_they_may_and_there_always_is_one(most: Most, seed: int) -> None:
    ideas = drawn(ALL, most, seeded(seed))
    assert ideas and len(set(ideas)) == len(ideas)
    for idea in ideas:
        assert idea.cost in {"none": ["none"], "little": ["none", "little"]}.get(most.cost, COSTS)
        assert most.minutes == 0 or idea.minutes <= most.minutes
        assert idea.energy in {"low": ["low"], "some": ["low", "some"]}.get(most.energy, ENERGIES)


def test_whatever_may_be_taken_all_of_them_come_and_chance_says_in_which_order() -> None:
    one, other = (drawn(ALL, Most(), seeded(seed)) for seed in (1, 2))
    assert one != other
    assert sorted(one) == sorted(other) == sorted(ALL)


@given(DAYS, st.sampled_from([thing.text for thing in ALL]))
def test_an_idea_and_its_day_come_back_from_what_is_kept_and_it_is_asked_about_after_that_day(
    day: date, idea: str
) -> None:
    kept = planned(idea, ("a", "b"), day, "on that day")
    assert kept and kept.look_back and kept.look_back > day
    assert (day_of(kept), idea_of(kept, "on that day")) == (day, idea)


def test_without_a_day_nothing_is_ever_asked_and_without_an_idea_nothing_is_kept() -> None:
    kept = planned("Walk.", ("a",))
    assert kept and kept.look_back is None
    assert planned("  ", ("a",), date(2026, 12, 5), "on that day") is None
