"""The library: what is kept is found again, and nothing that we cannot read is ever touched."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tarot_tui.journal.entries import days_of, entries, entry_of, find, is_empty, load, trashed
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.save import Saver
from tarot_tui.journal.zone import zone_name
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Origin, Reading, ShareMade
from tests.conftest import NOW
from tests.readings import noted, plain

BROKEN = {
    "truncated.toml": (to_toml(document_of(noted("x"))).encode()[:-30], "is not valid TOML"),
    "empty.toml": (b"", "is not a reading"),
    "binary.toml": (bytes(range(256)) * 4, "is not UTF-8"),
    "newer.toml": (
        to_toml(document_of(plain())).replace("schema = 1", "schema = 9").encode(),
        "newer tarot-tui (schema 9)",
    ),
    "age.toml": (b"age-encryption.org/v1\n-> X25519 abc", "is encrypted"),
    "locked.toml.age": (b"age-encryption.org/v1\n", "is encrypted"),
    "wrong type.toml": (
        to_toml(document_of(plain())).replace('status = "complete"', "status = 3").encode(),
        "status:",
    ),
    "deep.toml": (b"a = " + b"[" * 50_000, "nested too deeply"),
    "other.toml": (b'[tool]\nname = "not ours"\n', "is not a reading"),
}


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    return Keeper(
        str(tmp_path / "library"),
        str(tmp_path / "state"),
        Saver(str(tmp_path / "state" / "lock"), "host", lambda: NOW),
    )


def other(number: int, **changes: object) -> Reading:
    return plain(
        id=f"{number % 2**32:08x}-0000-4000-8000-000000000000",
        created=NOW + timedelta(hours=number),
        **changes,
    )


def test_a_kept_reading_lies_in_its_year_by_utc_minute_spread_and_id(keeper: Keeper) -> None:
    path = keeper.keep(noted("words"))
    assert os.path.relpath(path, keeper.library) == "readings/2026/2026-11-22_2005Z_blocking_7f3a9c2e.toml"
    assert load(path).reading == noted("words")


def test_two_readings_whose_names_meet_are_both_kept(keeper: Keeper) -> None:
    first = keeper.keep(plain())
    second = keeper.keep(plain(id="7f3a9c2e-0000-4000-8000-000000000000"))
    assert first != second
    assert len(entries(keeper.library)) == 2


def test_the_list_is_newest_first_and_holds_every_file_whatever_its_name(keeper: Keeper) -> None:
    for number in (2, 3, 1):
        keeper.keep(other(number))
    odd = Path(keeper.library) / "readings" / "kept by hand (conflicted copy).toml"
    shutil.copy(keeper.keep(other(9)), odd)
    numbers = [int(entry.reading.id[:8], 16) for entry in entries(keeper.library) if entry.reading]
    assert numbers == [9, 9, 3, 2, 1]


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_read_is_listed_with_its_reason_and_never_touched(
    name: str, keeper: Keeper
) -> None:
    data, said = BROKEN[name]
    good = keeper.keep(plain())
    path = Path(good).parent / name
    path.write_bytes(data)
    os.utime(path, (1, 1))
    found = entries(keeper.library)
    assert [bool(entry.reading) for entry in found] == [True, False]
    assert said in str(found[1].problem)
    assert str(path) in str(found[1].problem)
    with pytest.raises(Problem):
        load(str(path))
    with pytest.raises(Problem):
        find(name, found)
    keeper.note_share(load(good), ShareMade("s", NOW, "text"))
    assert path.read_bytes() == data
    assert path.stat().st_mtime == 1


def test_a_text_that_looks_like_the_beginning_of_the_notes_hides_nothing(keeper: Keeper) -> None:
    reading = noted("words", question='what\n[[notes]]\ntext = "?"')
    assert entry_of(keeper.keep(reading)).reading == reading


@pytest.mark.parametrize("wanted", ["7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", "7F3A", "7f3a9c2e", "last"])
def test_a_reading_is_found_by_id_by_its_beginning_and_as_the_last(wanted: str, keeper: Keeper) -> None:
    keeper.keep(other(-5))
    path = keeper.keep(plain())
    assert find(wanted, entries(keeper.library)).path == path


def test_an_id_that_means_none_or_two_says_so(keeper: Keeper) -> None:
    with pytest.raises(Problem, match="nothing is kept yet"):
        find("last", entries(keeper.library))
    keeper.keep(other(1))
    keeper.keep(other(2))
    with pytest.raises(Problem, match="may be 2 files"):
        find("0000", entries(keeper.library))
    with pytest.raises(Problem, match="no reading has the id"):
        find("ffff", entries(keeper.library))
    with pytest.raises(Problem, match="no reading has the id"):
        find("0", entries(keeper.library))


def test_what_was_received_is_kept_apart_and_listed_with_the_rest(keeper: Keeper) -> None:
    path = keeper.keep(plain(origin=Origin("share", NOW)))
    assert os.path.relpath(path, keeper.library).startswith("received/")
    assert [entry.path for entry in entries(keeper.library)] == [path]


def test_a_deleted_reading_lies_in_the_trash_and_comes_back_as_it_was(keeper: Keeper) -> None:
    path = keeper.keep(noted("words"))
    data = Path(path).read_bytes()
    moved = keeper.delete(entries(keeper.library)[0])
    assert entries(keeper.library) == []
    assert Path(moved).read_bytes() == data
    assert keeper.restore(trashed(keeper.library)[0]) == path
    assert Path(path).read_bytes() == data
    assert trashed(keeper.library) == []


def test_deleting_the_same_name_twice_and_restoring_onto_a_taken_name_loses_nothing(keeper: Keeper) -> None:
    for text in ("one", "two"):
        keeper.keep(noted(text))
        keeper.delete(entries(keeper.library)[0])
    keeper.keep(noted("three"))
    for entry in trashed(keeper.library):
        keeper.restore(entry)
    texts = {load(entry.path).reading.notes[0].text for entry in entries(keeper.library)}
    assert texts == {"one", "two", "three"}


def test_a_file_put_into_the_trash_by_hand_comes_back_among_the_readings(keeper: Keeper) -> None:
    path = Path(keeper.library) / "trash" / "by hand.toml"
    path.parent.mkdir(parents=True)
    path.write_text(to_toml(document_of(plain())))
    assert keeper.restore(trashed(keeper.library)[0]) == str(
        Path(keeper.library) / "readings" / "by hand.toml"
    )


COMMENTED = '''# mine: do not lose this
format = "tarot-tui/reading" # the format
schema = 1
id = "7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11"
created = 2026-11-22T21:05:03+01:00
updated = 2026-11-22T21:05:03+01:00
mood = "calm"

[spread]
id = "blocking"
[deck]
id = "lamplight"
[draw]
  source = "drawn"

[[cards]]
place = "wall"
card = "major_arcana.09"
smell = { of = "rain" } # a key of mine

# what I thought
[[notes]]
by = "a"
written = 2026-11-22T21:05:03+01:00
text = """
one
two"""
# the end
'''


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_noting_a_share_keeps_comments_unknown_keys_and_line_ends_of_the_file(
    ends: str, keeper: Keeper
) -> None:
    path = Path(keeper.keep(plain()))
    path.write_bytes(COMMENTED.replace("\n", ends).encode())
    before = load(str(path))
    for share_id in ("one", "two"):
        assert keeper.note_share(load(str(path)), ShareMade(share_id, NOW, "text")).outcome == "written"
    text = path.read_bytes().decode()
    assert text.count("\n") == text.count(ends) or ends == "\n"
    assert ends == "\n" or text.count("\r\n") == text.count("\n")
    for line in COMMENTED.splitlines():
        assert line in text or line.startswith("updated")
    document = tomllib.loads(text)
    assert document["mood"] == "calm"
    assert document["rev"] == 3
    assert [share["share_id"] for share in document["shares"]] == ["one", "two"]
    assert text.rindex("[[shares]]") < text.index("[[notes]]")
    after = load(str(path)).reading
    assert replace(after, rev=1, prev="", shares=(), updated=before.reading.updated) == before.reading


def test_an_edit_names_the_version_that_it_was_made_from(keeper: Keeper) -> None:
    path = keeper.keep(plain())
    before = load(path)
    keeper.note_share(before, ShareMade("s", NOW, "text"))
    assert load(path).reading.prev == before.digest


def test_an_edit_of_a_file_that_changed_meanwhile_keeps_both(keeper: Keeper) -> None:
    path = Path(keeper.keep(plain()))
    loaded = load(str(path))
    changed = path.read_bytes() + b"# added on another machine\n"
    path.write_bytes(changed)
    saved = keeper.note_share(loaded, ShareMade("s", NOW, "text"))
    assert saved.outcome == "conflict"
    assert path.read_bytes() == changed
    assert [entry.reading.id for entry in entries(keeper.library) if entry.reading] == [plain().id] * 2


def test_a_draft_is_saved_over_its_earlier_state_and_goes_when_it_is_dropped(keeper: Keeper) -> None:
    draft = plain(status="draft")
    for text in ("o", "on", "one"):
        path = keeper.keep_draft(replace(draft, notes=(Note("a", text, NOW, card=0),)))
    assert [entry.path for entry in keeper.drafts()] == [path]
    assert load(path).reading.notes[0].text == "one"
    keeper.drop_draft(draft.id)
    keeper.drop_draft(draft.id)
    assert keeper.drafts() == []


def test_a_draft_that_was_damaged_stays_and_the_new_one_lies_beside_it(keeper: Keeper) -> None:
    path = Path(keeper.keep_draft(plain(status="draft")))
    path.write_bytes(b"damaged")
    saved = keeper.keep_draft(noted("words", status="draft"))
    assert path.read_bytes() == b"damaged"
    assert load(saved).reading.notes[0].text == "words"


def test_the_days_of_a_card_are_counted_once_and_never_with_words(keeper: Keeper) -> None:
    keeper.keep(plain())
    keeper.keep(other(1))
    keeper.keep(other(-24 * 10))
    keeper.keep(other(7, cards=(), question="major_arcana.09"))
    Path(keeper.library, "readings", "broken.toml").write_bytes(b"major_arcana.09 [")
    assert [day.isoformat() for day in days_of(keeper.library, "major_arcana.09")] == [
        "2026-11-22",
        "2026-11-12",
    ]


def test_a_library_that_is_a_file_or_cannot_be_opened_is_said(keeper: Keeper, tmp_path: Path) -> None:
    assert entries(keeper.library) == []
    os.makedirs(keeper.library)
    Path(keeper.library, "readings").write_bytes(b"")
    with pytest.raises(Problem, match="is not a folder"):
        entries(keeper.library)
    with pytest.raises(Problem, match="cannot be saved"):
        keeper.keep(plain())


def test_a_library_behind_a_link_is_the_folder_it_points_to(keeper: Keeper, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    os.symlink(tmp_path / "far", keeper.library)
    keeper.keep(plain())
    assert os.path.islink(keeper.library)
    assert len(list((tmp_path / "far").rglob("*.toml"))) == 1


def test_a_trash_that_cannot_be_written_leaves_the_reading_where_it_is(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = keeper.keep(plain())

    def refuse(source: str, target: str) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(Problem, match="read-only file system"):
        keeper.delete(entries(keeper.library)[0])
    assert Path(path).exists()


def test_the_zones_name_comes_from_the_variable_the_link_or_the_file(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Asia/Kathmandu")
    file = tmp_path / "timezone"
    file.write_text("America/Argentina/Ushuaia\n")
    none = str(tmp_path / "none")
    assert zone_name({"TZ": ":Europe/Berlin"}, str(link), str(file)) == "Europe/Berlin"
    assert zone_name({}, str(link), none) == "Asia/Kathmandu"
    assert zone_name({"TZ": "\x1b[31m"}, none, str(file)) == "America/Argentina/Ushuaia"
    assert zone_name({}, none, none) == ""


def test_a_draft_that_somebody_else_changed_is_not_taken_for_ours(keeper: Keeper) -> None:
    path = Path(keeper.keep_draft(noted("mine", status="draft")))
    theirs = path.read_bytes().replace(b"rev = 1", b'rev = "theirs"')
    assert theirs != path.read_bytes()
    path.write_bytes(theirs)
    saved = keeper.keep_draft(noted("mine too", status="draft"))
    assert path.read_bytes() == theirs
    assert load(saved).reading.notes[0].text == "mine too"


def test_a_draft_that_grows_is_saved_without_being_checked_again(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from datetime import UTC, datetime\n"
        "from tarot_tui.journal.keep import Keeper\n"
        "from tarot_tui.journal.save import Saver\n"
        "from tarot_tui.readings.reading import DeckUsed, DrawUsed, Note, Person, Reading, SpreadUsed\n"
        "now = datetime(2026, 11, 22, tzinfo=UTC)\n"
        f"keeper = Keeper({str(tmp_path / 'l')!r}, {str(tmp_path)!r}, Saver({str(tmp_path / 'k')!r}, 'h', lambda: now))\n"
        "for text in ('a', 'ab', 'abc'):\n"
        "    keeper.keep_draft(Reading(id='7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11', created=now, updated=now, zone='UTC',\n"
        "        mode='solo', app='t', spread=SpreadUsed('blocking', 'B'), deck=DeckUsed('d', 'D', '1'),\n"
        "        draw=DrawUsed('drawn', 1, 50, False), cards=(), people=(Person('a', ''),),\n"
        "        notes=(Note('a', text, now, card=0),)))\n"
        "print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_library_is_empty_until_anything_lies_in_it_readable_or_not(keeper: Keeper) -> None:
    assert is_empty(keeper.library)
    path = Path(keeper.keep(plain()))
    assert not is_empty(keeper.library)
    path.write_bytes(b"damaged")
    assert not is_empty(keeper.library)
