"""The path: what comes next is what the newest reading on it says; alone and as two are two paths."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tarot_tui.journal.entries import Entry
from tarot_tui.lookback.path import STEPS, Walker, Where, where
from tarot_tui.readings.reading import ON_PATH, Origin, Reading, SpreadUsed
from tests.conftest import NOW
from tests.journal.test_index import put, reading


def step(days_ago: int, spread: str, **changes: object) -> Reading:
    made = reading(days_ago, spread=SpreadUsed(spread, spread), tags=(ON_PATH,))
    return replace(made, **changes)  # type: ignore[arg-type]


def test_at_the_beginning_the_first_step_comes_next(tmp_path: Path) -> None:
    assert where(str(tmp_path), (), "solo") == Where("blocking")


@pytest.mark.parametrize(("last", "following"), list(zip(STEPS, (*STEPS[1:], STEPS[0]), strict=True)))
def test_after_each_step_comes_the_following_and_after_the_last_the_first_again(
    last: str, following: str, tmp_path: Path
) -> None:
    put(tmp_path, step(1, last))
    put(tmp_path, step(9, "open-up"))
    found = where(str(tmp_path), (), "solo")
    assert (found.next, found.last, found.is_round) == (following, last, last == "open-up")


def test_a_step_that_is_taken_away_was_never_gone(tmp_path: Path) -> None:
    put(tmp_path, step(2, "blocking"))
    second = put(tmp_path, step(1, "focus"))
    assert where(str(tmp_path), (), "solo").next == "open-up"
    second.unlink()
    assert where(str(tmp_path), (), "solo").next == "focus"


def test_only_what_was_begun_on_the_path_is_of_it(tmp_path: Path) -> None:
    put(tmp_path, replace(step(1, "blocking"), tags=("pathos",)))
    put(tmp_path, step(2, "today"))
    put(tmp_path, step(3, "blocking", origin=Origin("x" * 8, NOW)))
    put(tmp_path, step(4, "blocking", mode="apart"))
    broken = put(tmp_path, step(5, "blocking"))
    broken.write_text("[" + broken.read_text())
    assert where(str(tmp_path), (), "solo") == Where()


def test_one_alone_and_two_have_a_path_each(tmp_path: Path) -> None:
    put(tmp_path, step(1, "blocking"))
    put(tmp_path, step(2, "focus", mode="pair"))
    begun = Entry("begun", replace(step(0, "open-up", mode="pair"), status="draft"), None)
    assert where(str(tmp_path), (), "pair").next == "open-up"
    assert where(str(tmp_path), [begun], "solo") == Where("focus", "blocking")
    assert where(str(tmp_path), [begun], "pair") == Where("open-up", draft="begun")


@pytest.mark.parametrize("mode", ["solo", "pair"])
def test_what_is_begun_goes_before_what_is_kept(mode: Walker, tmp_path: Path) -> None:
    put(tmp_path, step(1, "blocking", mode=mode))
    drafts = [
        Entry("other", replace(reading(0), status="draft", mode=mode), None),
        Entry("broken", None, None),
        Entry("begun", replace(step(0, "focus", mode=mode), status="paused"), None),
    ]
    assert where(str(tmp_path), drafts, mode) == Where("focus", draft="begun")
