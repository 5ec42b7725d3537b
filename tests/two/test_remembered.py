"""What is remembered from one sitting as two to the next."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tarot_tui.journal.save import Saver
from tarot_tui.two.remembered import MOST_DAYS, NAME, Remembered, recall, remember
from tests.conftest import NOW

ANY = st.builds(
    Remembered,
    st.sampled_from([None, 0, 1]),
    st.integers(0, MOST_DAYS),
    st.none() | st.dates(),
    st.booleans(),
)


def saver(home: Path) -> Saver:
    return Saver(str(home / "lock"), "here", lambda: NOW)


@given(first=ANY, then=ANY)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_remembered_last_is_recalled(first: Remembered, then: Remembered, tmp_path: Path) -> None:
    for what in (first, then):
        remember(str(tmp_path), what, saver(tmp_path))
        assert recall(str(tmp_path)) == what


@pytest.mark.parametrize("chance", [0, 1, 6, 7])
def test_who_did_not_begin_last_begins_now_and_at_first_chance_says(chance: int) -> None:
    assert Remembered(began=0).begins(chance) == 1
    assert Remembered(began=1).begins(chance) == 0
    assert Remembered().begins(chance) == chance % 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "began = 7",
        "began = true",
        "every_days = -1",
        "next_check_in = 'soon'",
        "=",
        "\x00",
        "has_met = 1",
    ],
)
def test_a_file_that_somebody_changed_or_broke_stops_nobody(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text)
    assert recall(str(tmp_path)) == Remembered()
    remember(str(tmp_path), Remembered(began=1, next_check_in=date(2026, 12, 8)), saver(tmp_path))
    assert recall(str(tmp_path)).began == 1


def test_nothing_is_written_before_there_is_something_to_remember(tmp_path: Path) -> None:
    assert recall(str(tmp_path)) == Remembered()
    assert list(tmp_path.iterdir()) == []
