"""Closeness: one's own circles over time, from the fourth mark on, and no number anywhere."""

from __future__ import annotations

from pathlib import Path

from tarot_tui.journal.entries import entries
from tarot_tui.journal.kept import kept_of
from tarot_tui.lookback.closeness import CIRCLES, Felt, felt
from tarot_tui.readings.reading import Mark
from tests.journal.test_index import put, reading


def found(library: Path) -> list[Felt]:
    return felt(kept_of(entries(str(library)), str(library)))


def test_circles_stand_there_from_the_fourth_mark_on_newest_first(tmp_path: Path) -> None:
    put(tmp_path, reading(1, marks=(Mark("a", "before", 6), Mark("a", "after", 0))))
    put(tmp_path, reading(3, marks=(Mark("a", "before", energy="low"), Mark("a", "after", 3))))
    put(tmp_path, reading(4))
    assert found(tmp_path) == []
    put(tmp_path, reading(2, marks=(Mark("a", "before", 2),)))
    assert [(each.before, each.after) for each in found(tmp_path)] == [
        (CIRCLES[6], CIRCLES[0]), (CIRCLES[2], ""), ("", CIRCLES[3]),
    ]  # fmt: skip


def test_what_two_said_or_another_sent_is_in_nobodys_line(tmp_path: Path) -> None:
    marks = (Mark("a", "before", 1), Mark("a", "after", 1), Mark("b", "before", 2), Mark("b", "after", 2))
    for number in range(1, 5):
        put(tmp_path, reading(number, marks=marks, mode="pair"))
    assert found(tmp_path) == []


def test_the_pairs_go_from_apart_to_overlapping_and_hold_no_number() -> None:
    gaps = [pair.count(" ") for pair in CIRCLES[:4]]
    assert len(set(CIRCLES)) == 7 and gaps == sorted(gaps, reverse=True)
    assert all(set(pair) == set("( )") for pair in CIRCLES)
