"""Two programs, two machines, two clones: every version is there, and which is older is said only where it is known."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tarot_tui.journal.entries import entries, find, load, plain_text
from tarot_tui.journal.index.find import find as find_lines
from tarot_tui.journal.index.query import Query, parse
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.save import Saver, digest
from tarot_tui.journal.versions import versions_among
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Reading, ShareMade
from tests.conftest import NOW
from tests.readings import noted, plain

SHARE = ShareMade("s", NOW, "text")
COPIES = {
    "Syncthing": "{stem}.sync-conflict-20261122-210503-ABCDEFG.toml",
    "Dropbox": "{stem} (Sam's conflicted copy 2026-11-22).toml",
    "iCloud": "{stem} 2.toml",
    "iCloud, older": "{stem}_2.toml",
    "OneDrive": "{stem}-SAMS-LAPTOP.toml",
}


def keeper_in(home: Path, host: str = "here") -> Keeper:
    return Keeper(str(home / "library"), str(home / "state"), Saver(str(home / "lock"), host, lambda: NOW))


def put(path: Path, reading: Reading) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = to_toml(document_of(reading)).encode()
    path.write_bytes(data)
    return data


def standing(library: Path | str) -> dict[str, tuple[str, int]]:
    return {
        Path(path).name: (each.standing, each.number)
        for path, each in versions_among(entries(str(library))).items()
    }


@pytest.mark.parametrize("name", COPIES.values(), ids=COPIES)
def test_a_conflict_copy_of_a_sync_program_stands_beside_the_file_and_both_have_their_words(
    name: str, tmp_path: Path
) -> None:
    path = Path(keeper_in(tmp_path).keep(noted("Words of here.")))
    copy = path.with_name(name.format(stem=path.stem))
    put(copy, noted("Words of elsewhere."))
    assert standing(tmp_path / "library") == {path.name: ("beside", 2), copy.name: ("beside", 2)}
    index = str(tmp_path / "cache" / "index.sqlite")
    for words in ("here", "elsewhere"):
        (line,) = find_lines(str(tmp_path / "library"), index, parse(words), NOW.date())
        assert line.version.number == 2


def test_two_programs_on_one_reading_leave_two_files_with_all_words(tmp_path: Path) -> None:
    keeper, other = keeper_in(tmp_path), keeper_in(tmp_path, "there")
    path = keeper.keep(noted("Words."))
    mine, theirs = load(path), load(path)
    keeper.note_share(mine, SHARE)
    saved = other.note_share(theirs, replace(SHARE, share_id="t"))
    assert saved.outcome == "conflict"
    assert set(standing(tmp_path / "library").values()) == {("beside", 2)}
    assert {entry.reading.shares[0].share_id for entry in entries(keeper.library) if entry.reading} == {
        "s",
        "t",
    }


def test_the_file_that_another_names_is_the_older_one_whatever_the_clocks_say(tmp_path: Path) -> None:
    folder = tmp_path / "readings"
    first = put(folder / "a.toml", noted("first", updated=NOW + timedelta(days=900)))
    put(folder / "b.toml", noted("second", rev=2, prev=digest(first)))
    assert standing(tmp_path) == {"a.toml": ("older", 1)}
    found = entries(str(tmp_path))
    assert (
        find("last", found, newest=True).path
        == find("7f3a", found, newest=True).path
        == str(folder / "b.toml")
    )
    with pytest.raises(Problem, match="may be 2 files"):  # to delete one of them it has to be named
        find("7f3a", found)


def test_two_edits_of_one_file_are_two_versions_and_the_file_itself_is_older(tmp_path: Path) -> None:
    folder = tmp_path / "readings"
    first = put(folder / "a.toml", noted("first"))
    put(folder / "b.toml", noted("second", rev=2, prev=digest(first)))
    put(folder / "c.toml", noted("third", rev=2, prev=digest(first)))
    assert standing(tmp_path) == {"a.toml": ("older", 2), "b.toml": ("beside", 2), "c.toml": ("beside", 2)}


def test_the_same_bytes_twice_are_one_version(tmp_path: Path) -> None:
    folder = tmp_path / "readings"
    put(folder / "a.toml", noted("words"))
    shutil.copy(folder / "a.toml", folder / "b.toml")
    assert standing(tmp_path) == {"a.toml": ("twice", 1), "b.toml": ("twice", 1)}
    assert find("7f3a", entries(str(tmp_path)), newest=True).reading == noted("words")


def test_with_an_index_and_without_the_same_versions_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "library" / "readings"
    first = put(folder / "a.toml", noted("first"))
    put(folder / "b.toml", noted("second", rev=2, prev=digest(first)))
    put(folder / "c.toml", noted("third", rev=2, prev=digest(first)))
    put(folder / "d.toml", plain(id="00000000-0000-4000-8000-000000000000"))
    library, day = str(tmp_path / "library"), NOW.date()
    with_index = find_lines(library, str(tmp_path / "cache" / "i"), Query(), day)
    (tmp_path / "file").write_text("")
    without = find_lines(library, str(tmp_path / "file" / "i"), Query(), day)
    assert [(line.path, line.version) for line in with_index] == [
        (line.path, line.version) for line in without
    ]
    assert sum(line.version.standing != "" for line in without) == 3


# git


def git(folder: Path, *command: str, may_fail: bool = False) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", *command],
        cwd=folder, check=not may_fail, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout


@pytest.fixture
def clones(tmp_path: Path) -> tuple[Path, Path]:
    """Two clones of a library with one reading, each a home of its own."""
    if not shutil.which("git"):
        pytest.skip("no git here")
    one, two = tmp_path / "one" / "library", tmp_path / "two" / "library"
    keeper_in(tmp_path / "one").keep(noted("Words of the first day."))
    git(one, "init", "-q", "-b", "main")
    git(one, "add", "-A")
    git(one, "commit", "-qm", "first")
    two.parent.mkdir()
    git(tmp_path, "clone", "-q", str(one), str(two))
    return one.parent, two.parent


def edit(home: Path, change: Callable[[Keeper, str], object]) -> None:
    keeper = keeper_in(home, home.name)
    change(keeper, find("last", entries(keeper.library)).path)
    git(home / "library", "commit", "-qam", home.name)


def test_a_folder_under_git_that_is_edited_in_two_clones_loses_no_word(clones: tuple[Path, Path]) -> None:
    one, two = clones
    edit(one, lambda keeper, path: keeper.note_share(load(path), replace(SHARE, share_id="of-one")))
    edit(two, lambda keeper, path: keeper.note_share(load(path), replace(SHARE, share_id="of-two")))
    git(two / "library", "pull", "-q", "--no-rebase", may_fail=True)
    (entry,) = entries(str(two / "library"))
    assert entry.problem is not None and "git could not put together" in entry.problem.what
    assert entry.problem.place.startswith("line ")
    before = Path(entry.path).read_bytes()
    text = plain_text(entry.path)
    assert all(
        words in text for words in ("Words of the first day.", "of-one", "of-two", "<<<<<<<", ">>>>>>>")
    )
    assert Path(entry.path).read_bytes() == before
    # Chosen in git, it is a reading again; the other version is in the history.
    git(two / "library", "checkout", "-q", "--ours", ".")
    (entry,) = entries(str(two / "library"))
    assert entry.reading and entry.reading.shares[0].share_id == "of-two"


def test_readings_that_were_kept_in_two_clones_are_all_there_after_a_merge(clones: tuple[Path, Path]) -> None:
    for number, home in enumerate(clones):
        keeper_in(home).keep(
            noted(f"Kept in {home.name}.", id=f"0000000{number}-0000-4000-8000-000000000000")
        )
        git(home / "library", "add", "-A")
        git(home / "library", "commit", "-qm", "kept")
    git(clones[1] / "library", "pull", "-q", "--no-rebase", "--no-edit")
    found = {entry.reading.notes[0].text for entry in entries(str(clones[1] / "library")) if entry.reading}
    assert found == {"Words of the first day.", "Kept in one.", "Kept in two."}


def test_marks_of_git_that_somebody_wrote_are_words(tmp_path: Path) -> None:
    text = "<<<<<<< mine\nA\n=======\nB\n>>>>>>> yours"
    path = keeper_in(tmp_path).keep(noted(text))
    assert load(path).reading.notes[0].text == text


def test_what_is_no_text_and_what_is_locked_has_no_plain_text(tmp_path: Path) -> None:
    for name, data in (("a.toml", bytes(range(256))), ("b.toml.age", b"age-encryption.org/v1\nx")):
        (tmp_path / name).write_bytes(data)
        assert plain_text(str(tmp_path / name)) == ""
    (tmp_path / "c.toml").write_bytes(b"one\x1b[31m\xff\r\ntwo" + b"x" * 100_000)
    shown = plain_text(str(tmp_path / "c.toml"))
    assert shown.startswith("one[31m\ufffd\ntwo") and shown.endswith("…") and len(shown) < 70_000
