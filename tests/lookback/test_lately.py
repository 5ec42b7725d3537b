"""The same question within the hour: the earlier reading is found, and nothing else is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tarot_tui.lookback.lately import asked_lately, last_of
from tarot_tui.readings.reading import SpreadUsed
from tests.conftest import NOW
from tests.journal.test_index import put, reading


@pytest.mark.parametrize(
    ("minutes", "changes", "is_found"),
    [
        (0, {}, True),
        (59, {}, True),
        (60, {}, False),
        (-1, {}, False),  # the clock was set back since
        (5, {"mode": "pair"}, False),
        (5, {"status": "draft"}, False),
        (5, {"spread": SpreadUsed("us", "Us")}, False),
    ],
)
def test_only_the_same_question_of_the_last_hour_is_found(
    minutes: int, changes: dict[str, object], is_found: bool, tmp_path: Path
) -> None:
    asked = reading(1, "", created=NOW - timedelta(minutes=minutes), **changes)
    path = put(tmp_path, asked)
    found = asked_lately(str(tmp_path), "blocking", NOW)
    assert found == ((str(path), asked) if is_found else None)


def test_the_last_of_several_is_found_whatever_cannot_be_read(tmp_path: Path) -> None:
    put(tmp_path, reading(1, created=NOW - timedelta(minutes=40)))
    last = put(tmp_path, reading(2, created=NOW - timedelta(minutes=20)))
    put(tmp_path, reading(3, created=NOW - timedelta(minutes=10))).write_text("[")
    found = asked_lately(str(tmp_path), "blocking", NOW)
    assert found and found[0] == str(last)


def test_the_last_kept_reading_of_a_spread_is_found_however_long_ago_it_was_and_nobody_elses(
    tmp_path: Path,
) -> None:
    assert last_of(str(tmp_path), "blocking") is None
    put(tmp_path, reading(1, created=NOW - timedelta(days=900)))
    last = reading(2, created=NOW - timedelta(days=400))
    put(tmp_path, last)
    put(tmp_path, reading(3, created=NOW - timedelta(days=1), mode="pair"))
    put(tmp_path, reading(4, created=NOW - timedelta(days=1), status="paused"))
    put(tmp_path, reading(5, created=NOW - timedelta(days=1), spread=SpreadUsed("us", "Us")))
    put(tmp_path, reading(6, created=NOW - timedelta(days=2))).write_text("[")
    assert last_of(str(tmp_path), "blocking") == last
