"""Whether a card was met before: the last time, what its writer wrote, and nothing that belongs to two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.met import last_met
from tarot_tui.journal.save import Saver
from tarot_tui.readings.reading import Note, Reading
from tests.conftest import NOW
from tests.readings import noted, plain

HERMIT = "major_arcana.09"


def keep(home: Path, reading: Reading, days_ago: int, number: int) -> None:
    made = NOW - timedelta(days=days_ago)
    keeper = Keeper(
        str(home / "library"), str(home / "state"), Saver(str(home / "lock"), "here", lambda: NOW)
    )
    keeper.keep(replace(reading, id=f"{number:08x}-0000-4000-8000-000000000000", created=made, updated=made))


def test_the_last_time_is_found_with_what_was_written_then(tmp_path: Path) -> None:
    keep(tmp_path, noted("long ago"), 40, 1)
    keep(tmp_path, noted("not so long ago"), 3, 2)
    met = last_met(str(tmp_path / "library"), [HERMIT])
    assert met and (met.card, met.day, met.notes) == (
        HERMIT,
        NOW.date() - timedelta(days=3),
        ("not so long ago",),
    )
    assert "not so long ago" not in repr(met)


def test_a_card_that_never_came_was_not_met(tmp_path: Path) -> None:
    assert last_met(str(tmp_path / "library"), [HERMIT]) is None
    keep(tmp_path, plain(), 3, 1)
    assert last_met(str(tmp_path / "library"), ["minor_arcana.cups.two"]) is None


def test_what_belongs_to_two_people_is_not_brought_up_alone(tmp_path: Path) -> None:
    keep(tmp_path, noted("ours", mode="pair"), 3, 1)
    assert last_met(str(tmp_path / "library"), [HERMIT]) is None


def test_a_sealed_note_stays_sealed_and_this_reading_is_not_an_earlier_one(tmp_path: Path) -> None:
    sealed = Note("a", "for the spring", NOW, card=0, kind="sealed", opens=date(2027, 3, 1))
    keep(tmp_path, plain(notes=(sealed,)), 3, 1)
    met = last_met(str(tmp_path / "library"), [HERMIT])
    assert met and met.notes == ()
    this = "00000001-0000-4000-8000-000000000000"
    assert last_met(str(tmp_path / "library"), [HERMIT], but=this) is None


def test_a_file_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    keep(tmp_path, noted("words"), 3, 1)
    (tmp_path / "library" / "readings" / "2026" / "2026-12-31_0000Z_x_00000000.toml").write_text(
        f'card = "{HERMIT}"'
    )
    met = last_met(str(tmp_path / "library"), [HERMIT])
    assert met and met.notes == ("words",)
