"""A kept note can be taken out for good: no file here holds it afterwards."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tarot_tui.journal.edits import Begun, Edit, was
from tarot_tui.journal.entries import entry_of, load
from tarot_tui.journal.index.tables import index_path
from tarot_tui.journal.keep import Keeper, keeper_of
from tarot_tui.journal.notes import Words
from tarot_tui.journal.removing import remove_note
from tarot_tui.paths import Paths
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Note, Person, Reading
from tests.conftest import NOW
from tests.readings import plain

CANARY, OTHER = "quietpelican", "greyheron"
TODAY = NOW.date()


def of_two(*notes: Note) -> Reading:
    people = (Person("a", "Ana"), Person("b", "Sam"))
    return plain(mode="pair", people=people, notes=notes)


def both() -> Reading:
    return of_two(
        Note("a", CANARY, NOW, card=0, visibility="shared"),
        Note("b", OTHER, NOW, card=0, visibility="shared"),
    )


def keeper(home: Path) -> Keeper:
    paths = Paths(
        library=str(home / "library"), state=str(home / "state"), cache=str(home / "cache"), config="", spreads="",
        deck_roots=(), builtin="",
    )  # fmt: skip
    return keeper_of(paths, "here", lambda: NOW)


def remove(home: Path, path: str, note: Note, today: date = TODAY) -> tuple[str, ...]:
    return remove_note(keeper(home), path, note, str(home / "cache"), today).left


def holders(home: Path, word: str = CANARY) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


def test_a_note_that_is_removed_is_in_no_file_and_everything_else_stays(tmp_path: Path) -> None:
    path = Path(keeper(tmp_path).keep(both()))
    path.write_text(
        path.read_text().replace("[[notes]]", "# mine\n[[notes]]\nstrange = 1", 1) + "# the end\n"
    )
    text = path.read_text()
    path.write_text(text.replace("# mine\n", "").replace("question =", "# mine\nown = 7\nquestion ="))
    assert not remove(tmp_path, str(path), load(str(path)).reading.notes[0])
    assert not holders(tmp_path)
    after = load(str(path)).reading
    assert [note.text for note in after.notes] == [OTHER]
    assert after.rev == both().rev + 1
    for kept in ("# mine\n", "own = 7\n", "# the end"):
        assert kept in path.read_text()


def test_the_last_note_can_be_removed(tmp_path: Path) -> None:
    path = keeper(tmp_path).keep(of_two(Note("a", CANARY, NOW)))
    remove(tmp_path, path, load(path).reading.notes[0])
    assert load(path).reading.notes == ()


def test_copies_in_the_trash_in_conflict_files_and_in_drafts_lose_it_too(tmp_path: Path) -> None:
    library = keeper(tmp_path)
    path = Path(library.keep(both()))
    beside = path.with_name(f"{path.stem}.sync-conflict-20261201-120000-ABCDEFG.toml")
    beside.write_bytes(path.read_bytes() + b"# theirs\n")
    binned = tmp_path / "library" / "trash" / "old.toml"
    binned.parent.mkdir()
    binned.write_bytes(path.read_bytes())
    library.keep_draft(both())
    assert len(holders(tmp_path)) == 4
    assert not remove(tmp_path, str(path), load(str(path)).reading.notes[0])
    assert not holders(tmp_path)
    assert b"# theirs" in beside.read_bytes()


def test_what_was_begun_in_its_place_goes_too_and_what_was_begun_elsewhere_stays(tmp_path: Path) -> None:
    path = keeper(tmp_path).keep(both())
    reading = load(path).reading
    edits = [Edit("a", Words(f"{CANARY} more", ()), was(CANARY)), Edit("b", Words("later", ()))]
    Begun(keeper(tmp_path), reading.id, "11111111").keep(edits)
    remove(tmp_path, path, reading.notes[0])
    assert not holders(tmp_path)
    assert Begun(keeper(tmp_path), reading.id, "22222222").read()[0] == edits[1:]


def test_what_was_begun_and_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = keeper(tmp_path).keep(both())
    begun = tmp_path / "state" / "edits" / f"{both().id}_11111111.toml"
    begun.parent.mkdir(parents=True)
    begun.write_text(f"{CANARY}\n<<<<<<< ours\n")
    assert remove(tmp_path, path, load(path).reading.notes[0]) == (str(begun),)


def test_the_same_words_in_another_reading_stay(tmp_path: Path) -> None:
    library = keeper(tmp_path)
    path = library.keep(both())
    other = library.keep(plain(id="11111111-0000-4000-8000-000000000000", notes=(Note("a", CANARY, NOW),)))
    remove(tmp_path, path, load(path).reading.notes[0])
    assert holders(tmp_path) == [Path(other)]


def test_a_copy_that_cannot_be_changed_is_named(tmp_path: Path) -> None:
    path = Path(keeper(tmp_path).keep(both()))
    broken = path.with_name("broken.toml")
    broken.write_bytes(path.read_bytes() + b"<<<<<<< ours\n")
    assert remove(tmp_path, str(path), load(str(path)).reading.notes[0]) == (str(broken),)
    assert holders(tmp_path) == [broken]


def test_the_index_does_not_hold_it_any_more(tmp_path: Path) -> None:
    from contextlib import closing

    from tarot_tui.journal.index.tables import open_index
    from tarot_tui.journal.index.update import update

    library = keeper(tmp_path)
    path = library.keep(both())
    index = index_path(str(tmp_path / "cache"), library.library)
    with closing(open_index(index)) as opened:
        update(opened, library.library, TODAY)
    assert Path(index) in holders(tmp_path)
    remove(tmp_path, path, load(path).reading.notes[0])
    assert not holders(tmp_path)
    assert Path(index) in holders(tmp_path, OTHER)


def test_an_index_that_cannot_be_brought_up_to_date_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    from tarot_tui.journal import removing

    def full(*_: object) -> int:
        raise sqlite3.OperationalError("database or disk is full")

    library = keeper(tmp_path)
    path = library.keep(both())
    index = Path(index_path(str(tmp_path / "cache"), library.library))
    index.parent.mkdir()
    index.write_bytes(b"")
    monkeypatch.setattr(removing, "update", full)
    remove(tmp_path, path, load(path).reading.notes[0])
    assert not index.exists()


def test_a_file_that_somebody_changes_at_that_moment_stays_as_they_made_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = keeper(tmp_path)
    path = Path(library.keep(both()))
    note = load(str(path)).reading.notes[0]

    def other_hand(step: str) -> None:
        if step == "locked":
            path.write_bytes(path.read_bytes() + b"# theirs\n")

    mine = library._replace(saver=library.saver._replace(step=other_hand))
    with pytest.raises(Problem, match="changed meanwhile"):
        remove_note(mine, str(path), note, str(tmp_path / "cache"), TODAY)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert b"# theirs" in path.read_bytes()
    assert entry_of(str(path)).reading
