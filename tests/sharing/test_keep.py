"""A share that is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from tarot_tui.readings.document import document_of, reading_from
from tarot_tui.readings.reading import Origin
from tarot_tui.sharing.keep import reading_of
from tarot_tui.sharing.shared import WITH, Shared, SharedNote, select

from .samples import FEW, FULL, NOW, SHARE_ID, TODAY, shares

ID = "11111111-2222-4333-8444-555555555555"


def test_a_kept_share_is_a_reading_of_its_own_that_knows_where_it_came_from() -> None:
    kept = reading_of(FULL, id=ID, now=NOW, zone="Europe/Berlin", app="tarot-tui 0.1.0")
    assert (kept.id, kept.mode, kept.status) == (ID, "apart", "complete")
    assert kept.origin == Origin(SHARE_ID, NOW)
    assert kept.created.isoformat() == "2026-11-22T00:00:00+01:00"
    assert kept.cards == FULL.cards
    assert kept.people == FULL.people
    assert kept.promise
    assert kept.promise.act == "we walk once round the park"
    assert [(note.by, note.card, note.visibility) for note in kept.notes] == [
        ("a", 0, "shared"), ("b", 1, "shared"), ("a", None, "shared"),
    ]  # fmt: skip


@FEW
@given(shares())
def test_a_kept_share_can_be_written_to_a_file_and_shared_again(shared: Shared) -> None:
    kept = reading_of(shared, id=ID, now=NOW, zone="UTC", app="tarot-tui")
    assert reading_from(document_of(kept), "x.toml") == kept
    again = select(kept, frozenset(WITH), shared.share_id, TODAY)
    assert (again.notes, again.cards, again.question) == (shared.notes, shared.cards, shared.question)


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../../etc/passwd", "/etc", "Europe", "\x00"])
def test_an_unknown_zone_is_read_as_that_of_the_moment(zone: str) -> None:
    kept = reading_of(FULL, id=ID, now=NOW, zone=zone, app="")
    assert kept.created.utcoffset() == NOW.utcoffset()


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2999, 12, 31)])
def test_every_day_that_a_share_can_have_is_an_instant(day: date) -> None:
    shared = Shared(SHARE_ID, day, FULL.spread, "", FULL.cards)
    for zone in ("Pacific/Kiritimati", "Pacific/Midway"):
        created = reading_of(shared, id=ID, now=NOW, zone=zone, app="").created
        assert isinstance(created.astimezone(UTC), datetime)


def test_the_follow_up_of_a_note_that_came_is_kept_with_it() -> None:
    note = SharedNote("a", "In my neck.", 0, "Where do you notice this?")
    kept = reading_of(replace(FULL, notes=(note,)), id=ID, now=NOW, zone="", app="")
    assert [note.asked for note in kept.notes] == ["Where do you notice this?"]
