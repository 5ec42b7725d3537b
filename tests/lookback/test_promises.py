"""Promises: asked about once their day has come, and what is said of them is in the file, with all else as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tarot_tui.journal.entries import entries, load
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.kept import kept_of, once_each
from tarot_tui.journal.save import Saver
from tarot_tui.lookback.offered import recall, remember, to_offer
from tarot_tui.lookback.promises import RECENT_DAYS, Answer, due, due_lately
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Origin, Promise, Reading
from tests.conftest import NOW
from tests.journal.test_index import put, reading

TODAY = date(2026, 12, 1)
WALK = Promise("we are home", "we walk once round the park", "small-acts", ("a",), TODAY)


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    return Keeper(str(tmp_path / "library"), str(tmp_path / "state"), saver(tmp_path))


def saver(home: Path) -> Saver:
    return Saver(str(home / "state" / "lock"), "here", lambda: NOW)


def promised(number: int, **changes: object) -> Reading:
    return reading(number, promise=replace(WALK, **changes))  # type: ignore[arg-type]


def found(library: Path, today: date) -> list[str]:
    """The first digits of those that are due, which are the same by every way of looking."""
    all_of_them = once_each(kept_of(entries(str(library)), str(library)))
    looked = [each.id[7] for each in due(all_of_them, today)]
    lately = [each.id[7] for each in due_lately(str(library), today)]
    assert looked == lately
    return looked


def test_a_promise_is_due_from_its_day_on_until_something_is_said_of_it(tmp_path: Path) -> None:
    put(tmp_path, promised(1))
    put(tmp_path, promised(2, look_back=TODAY + timedelta(days=1)))
    put(tmp_path, promised(3, look_back=None))
    put(tmp_path, promised(4, outcome="let_go"))
    put(tmp_path, promised(5, moment="", act=" "))
    put(tmp_path, promised(6, look_back=TODAY - timedelta(days=8)))
    put(tmp_path, replace(promised(7), origin=Origin("x" * 8, NOW)))
    put(tmp_path, replace(promised(8), status="draft"))
    assert found(tmp_path, TODAY - timedelta(days=1)) == ["6"]
    assert found(tmp_path, TODAY) == ["1", "6"]
    assert found(tmp_path, TODAY + timedelta(days=1)) == ["1", "2", "6"]


def test_an_answer_in_one_of_two_versions_of_a_reading_is_an_answer(tmp_path: Path) -> None:
    put(tmp_path, promised(1))
    beside = put(tmp_path, promised(1, outcome="partly"))
    beside.rename(beside.with_name(f"{beside.stem}.conflict-there.toml"))
    put(tmp_path, promised(1))
    assert found(tmp_path, TODAY) == []


def test_what_is_years_old_is_not_offered_unasked_and_still_there_when_one_looks(tmp_path: Path) -> None:
    old = reading(RECENT_DAYS + 9, promise=WALK)
    put(tmp_path, old)
    assert due_lately(str(tmp_path), TODAY) == []
    assert due(kept_of(entries(str(tmp_path)), str(tmp_path)), TODAY)


def test_what_is_said_of_a_promise_is_in_its_reading_and_all_else_stays(
    tmp_path: Path, keeper: Keeper
) -> None:
    path = put(tmp_path / "library", promised(1))
    path.write_text(path.read_text().replace("[promise]", "[promise] # ours\nwished = 7"))
    before = load(str(path))
    answer = Answer(keeper, str(path))
    assert answer.is_saved
    answer.outcome = "not_yet"
    answer.save()
    answer.noticed = 'It rained, "and" we stayed in.\nThat was good too.\\'
    assert not answer.is_saved
    answer.save()
    after = load(str(path))
    assert "[promise] # ours" in path.read_text()
    assert b"wished = 7" in after.data
    meant = replace(WALK, outcome="not_yet", noticed=answer.noticed)
    assert after.reading == replace(before.reading, promise=meant, rev=2, prev=before.digest, updated=NOW), (
        "one edit, however often it was saved while it was typed"
    )
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_somebody_else_wrote_meanwhile_stays_beside_what_is_said(tmp_path: Path, keeper: Keeper) -> None:
    path = put(tmp_path / "library", promised(1))
    answer = Answer(keeper, str(path))
    path.write_text(path.read_text().replace("round the park", "round the pond"))
    answer.outcome = "done"
    answer.save()
    answer.noticed = "We did."
    answer.save()
    assert "round the pond" in path.read_text() and "We did." not in path.read_text()
    (beside,) = [each for each in path.parent.iterdir() if each != path]
    assert "We did." in beside.read_text()


def test_a_reading_without_a_promise_is_refused(tmp_path: Path, keeper: Keeper) -> None:
    path = put(tmp_path / "library", reading(1))
    with pytest.raises(Problem, match="holds no promise"):
        Answer(keeper, str(path))


def test_a_promise_is_offered_on_one_day_and_then_no_more(tmp_path: Path) -> None:
    put(tmp_path, promised(1))
    put(tmp_path, promised(2))
    waiting = due_lately(str(tmp_path), TODAY)
    state = str(tmp_path / "state")
    assert to_offer(waiting, recall(state), TODAY) == waiting
    remember(state, {waiting[0].id: TODAY}, saver(tmp_path))
    assert to_offer(waiting, recall(state), TODAY) == waiting
    assert to_offer(waiting, recall(state), TODAY + timedelta(days=1)) == waiting[1:]


def test_a_broken_memory_of_what_was_offered_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "offered.toml").write_text("[")
    assert recall(str(tmp_path)) == {}
    (tmp_path / "offered.toml").write_text('x = 7\n"y" = 2026-12-01\n')
    assert recall(str(tmp_path)) == {"y": TODAY}
