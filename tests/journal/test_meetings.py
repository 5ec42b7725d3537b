"""The days on which each card lay on the table, and whose words come with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.meetings import meetings
from tarot_tui.journal.save import Saver
from tarot_tui.readings.reading import Note
from tests.conftest import NOW
from tests.readings import noted, plain


def keeper_in(home: Path) -> Keeper:
    return Keeper(str(home / "library"), str(home / "state"), Saver(str(home / "lock"), "here", lambda: NOW))


def test_every_card_has_its_days_newest_first_and_only_ones_own_words(tmp_path: Path) -> None:
    keeper = keeper_in(tmp_path)
    sealed = Note("a", "later", NOW, card=0, kind="sealed")
    readings = [noted("mine"), noted("ours", mode="pair"), plain(notes=(sealed,))]
    for number, reading in enumerate(readings):
        made = NOW - timedelta(days=number)
        keeper.keep(replace(reading, id=f"{number:08x}-0000-4000-8000-000000000000", created=made))
    (tmp_path / "library" / "readings" / "2026" / "broken.toml").write_text("= no")
    found = meetings(str(tmp_path / "library"))
    hermit = found["major_arcana.09"]
    assert [meeting.day for meeting in hermit] == [NOW.date() - timedelta(days=days) for days in range(3)]
    assert [meeting.notes for meeting in hermit] == [("mine",), (), ()]
    assert "mine" not in repr(hermit)
    assert len(found["major_arcana.18"]) == 3


def test_a_card_that_two_picked_was_met_once_that_day(tmp_path: Path) -> None:
    card = plain().cards[0]
    keeper_in(tmp_path).keep(plain(mode="pair", cards=(card, replace(card, place="other"))))
    (met,) = meetings(str(tmp_path / "library"))[card.card]
    assert met.day == NOW.date()


def test_an_empty_library_has_met_nobody(tmp_path: Path) -> None:
    assert meetings(str(tmp_path / "library")) == {}
