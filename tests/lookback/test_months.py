"""Three months as a page: facts with their days, one's own words only where they are wanted, and no sum of them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tarot_tui.journal.entries import entries
from tarot_tui.journal.kept import kept_of
from tarot_tui.lookback.months import COLUMNS, Page, first_day, quarter
from tarot_tui.lookback.small import SmallThing
from tarot_tui.paths import builtin_folder
from tarot_tui.readings.reading import Mark, Note, Origin, Promise, SpreadUsed
from tests.conftest import NOW
from tests.journal.test_index import put, reading

WORDS = Path(builtin_folder()) / "decks" / "words" / "en"
TODAY = NOW.date()


def texts(kind: str) -> dict[str, str]:
    return tomllib.loads((WORDS / f"{kind}.toml").read_text(encoding="utf-8"))


def page(library: Path, *, with_words: bool, things: tuple[SmallThing, ...] = ()) -> str:
    found = entries(str(library))
    what = quarter(kept_of(found, str(library)), things, TODAY)
    readings = [each.reading for each in found if each.reading] if with_words else None
    return Page(texts("months"), texts("share")).text(what, readings)


def thing(text: str, days: int) -> SmallThing:
    return SmallThing("", str(days), NOW - timedelta(days=days), "", text)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 12, 1), date(2026, 9, 1)),
        (date(2026, 5, 31), date(2026, 2, 28)),
        (date(2028, 5, 31), date(2028, 2, 29)),
        (date(2026, 1, 15), date(2025, 10, 15)),
    ],
)
def test_three_months_begin_on_the_same_day_or_the_last_of_a_shorter_month(today: date, first: date) -> None:
    assert first_day(today) == first


def test_the_page_says_facts_with_their_days_and_nothing_that_is_older_or_came_from_others(
    tmp_path: Path,
) -> None:
    put(tmp_path, reading(1, "canary"))
    put(tmp_path, reading(3, "canary"))
    put(tmp_path, reading(30))
    put(tmp_path, reading(200))
    put(tmp_path, replace(reading(2, spread=SpreadUsed("us", "Us")), origin=Origin("x", NOW)))
    said = page(tmp_path, with_words=False, things=(thing("canary", 1),))
    assert said.startswith("THREE MONTHS\n22 August 2026 to 22 November 2026\n\n3 readings.\n")
    assert "- What is blocking us? 3 times: 21, 19 November 2026; 23 October 2026\n" in said
    assert "- The Hermit 3 times: 21, 19 November 2026; 23 October 2026\n" in said
    assert "Us" not in said and "canary" not in said
    assert max(map(len, said.splitlines())) <= COLUMNS


def test_own_words_are_on_the_page_only_where_they_are_wanted_and_what_two_wrote_is_not(
    tmp_path: Path,
) -> None:
    promise = Promise("it rains", "we stay in", "small-acts", ("a",), TODAY, "let_go", "It never did.")
    notes = (
        Note("a", "one\nmarked line\nthree", NOW, card=0, marked=(1,)),
        Note("a", "secret", NOW, kind="sealed", opens=TODAY, marked=(0,)),
    )
    marks = (Mark("a", "before", 0), Mark("a", "after", 3))
    put(tmp_path, reading(1, question="Why so quiet?", promise=promise, notes=notes, marks=marks))
    put(tmp_path, reading(2, marks=marks))
    put(tmp_path, reading(3, question="canary", mode="pair", notes=(Note("a", "canary", NOW, marked=(0,)),)))
    said = page(tmp_path, with_words=True, things=(thing("You made tea.", 4), thing("older", 400)))
    for line in (
        "- 21 November 2026: Why so quiet?",
        "- 21 November 2026: marked line",
        "- 21 November 2026: If it rains, then we stay in",
        "  Let go.",
        "  Noticed: It never did.",
        "- 18 November 2026: You made tea.",
        "  (   )        (   )   to   (   )(   )",
    ):
        assert f"{line}\n" in said
    for word in ("canary", "older", "secret", "three\n"):
        assert word not in said.lower().replace("three months", "")
    assert "%" not in said
