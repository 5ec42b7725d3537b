"""What is begun in a kept reading: safe before it is kept, and never in the way of another."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.journal.edits import EDITS, Begun, Edit, begun_reading, drop_edits, has_edits, note_of, was
from tarot_tui.journal.entries import entry_of, trashed
from tarot_tui.journal.notes import Words
from tarot_tui.journal.save import STEPS
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Note
from tests.conftest import NOW
from tests.journal.test_notes import keeper_in
from tests.readings import PROSE, plain

ID = plain().id
ONE = Edit("a", Words("One.\nTwo.", (1,)), was("Before."))
LATER = Edit("a", Words("Later."))


def begun(home: Path, own: str = "11111111") -> Begun:
    return Begun(keeper_in(home), ID, own)


def there(home: Path) -> list[Path]:
    return sorted((home / "state" / EDITS).glob("*"))


@given(texts=st.lists(PROSE, min_size=1, max_size=3, unique=True))
def test_whatever_is_begun_is_there_again(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    edits = [Edit("a", Words(text), was(text)) for text in texts]
    begun(home).keep(edits)
    assert begun(home).read() == (edits, [])


def test_what_is_begun_is_private_and_goes_when_it_is_kept(tmp_path: Path) -> None:
    mine = begun(tmp_path)
    mine.keep([ONE])
    mine.keep([ONE, LATER])
    (path,) = there(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert has_edits(keeper_in(tmp_path), ID)
    mine.keep([])
    assert there(tmp_path) == [] and not has_edits(keeper_in(tmp_path), ID)


def test_what_was_left_is_taken_over_once_it_is_safe_and_not_before(tmp_path: Path) -> None:
    begun(tmp_path).keep([ONE])
    mine = begun(tmp_path, "22222222")
    edits, _ = mine.read()
    assert [path.name[-13:] for path in there(tmp_path)] == ["11111111.toml"]
    mine.keep([*edits, LATER])
    assert [path.name[-13:] for path in there(tmp_path)] == ["22222222.toml"]
    assert begun(tmp_path, "3").read() == ([ONE, LATER], [])


def test_two_who_write_at_once_never_take_each_others_words(tmp_path: Path) -> None:
    one, two = begun(tmp_path), begun(tmp_path, "22222222")
    one.keep([ONE])
    two.read()
    one.keep([ONE._replace(words=Words("One, and more."))])
    two.keep([LATER])
    two.keep([])
    assert begun(tmp_path, "3").read()[0] == [ONE._replace(words=Words("One, and more."))]


@pytest.mark.parametrize(
    "data", [b"x", b'format = "tarot-tui/edit"\nschema = 1\nnotes = 3\n', b"", b"\xff", b"notes = [{by = 1}]"]
)
def test_what_is_damaged_is_told_of_and_stays(data: bytes, tmp_path: Path) -> None:
    begun(tmp_path).keep([ONE])
    (path,) = there(tmp_path)
    path.write_bytes(data)
    mine = begun(tmp_path, "22222222")
    edits, problems = mine.read()
    assert edits == [] and len(problems) == 1
    mine.keep([LATER])
    mine.keep([])
    assert path.read_bytes() == data


@pytest.mark.parametrize("step", STEPS)
def test_a_save_that_breaks_leaves_what_was_safe_before(step: str, tmp_path: Path) -> None:
    begun(tmp_path).keep([ONE])

    def breaks(name: str) -> None:
        if name == step:
            raise OSError(errno.ENOSPC, "full")

    mine = Begun(keeper_in(tmp_path, breaks), ID, "22222222")
    mine.read()
    with pytest.raises(Problem, match="cannot be saved"):
        mine.keep([ONE, LATER])
    assert ONE in begun(tmp_path, "3").read()[0]


def test_a_note_is_known_by_its_words_wherever_it_stands_now() -> None:
    notes = [Note("a", text, NOW) for text in ("zero", "Before.", "two")]
    assert note_of(ONE, plain(notes=tuple(notes))) == 1
    assert note_of(ONE, plain(notes=tuple(notes[::-1][:2]))) == 1
    assert note_of(ONE, plain(notes=(notes[0],))) is None
    assert note_of(LATER, plain(notes=tuple(notes))) is None


def test_what_was_begun_goes_with_a_reading_that_is_gone_for_good_and_not_before(tmp_path: Path) -> None:
    keeper = keeper_in(tmp_path)
    path = keeper.keep(plain())
    begun(tmp_path).keep([ONE])
    drop_edits(keeper, ID)
    assert there(tmp_path) and begun_reading(keeper) == path
    keeper.delete(entry_of(path))
    drop_edits(keeper, ID)
    assert there(tmp_path) and begun_reading(keeper) == ""
    (entry,) = trashed(keeper.library)
    keeper.delete_for_good(entry)
    drop_edits(keeper, ID)
    assert there(tmp_path) == []
