"""Writing in a kept reading: whatever is typed comes back, and nothing else in the file changes."""

from __future__ import annotations

import errno
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.journal.entries import entries, entry_of, load, trashed
from tarot_tui.journal.keep import Keeper
from tarot_tui.journal.notes import Words, add_later, rewrite
from tarot_tui.journal.save import STEPS, Saver
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Note, Reading
from tests.conftest import NOW
from tests.readings import PROSE, noted, plain, readings

BY_HAND = """# mine
format = "tarot-tui/reading"   # the format
schema = 1
id = "7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11"
created = 2026-11-22T21:05:03+01:00
updated = 2026-11-22T21:05:03+01:00
"my own" = { a = 1, b = [1, 2] }
spread = {id = "blocking", title = "What?"}
[deck]
id = "lamplight"
[draw]
[[cards]]
place = "wall"
card = "major_arcana.09"
mood = "blue" # unknown
[[notes]]
# before the note
by = "a"
card = 0
written = 2026-11-22T21:05:03+01:00
weather = "snow"
text = '''
One.
Two.'''  # behind it
[[notes]]
by = "a"
written = 2026-11-22T21:05:03+01:00
text = "Another."
[zz]
after = "the notes"
"""
WORDS = PROSE.filter(lambda text: bool(text.strip()))


def keeper_in(home: Path, step: Callable[[str], None] = lambda _name: None) -> Keeper:
    saver = Saver(str(home / "lock"), "here", lambda: NOW, step)
    return Keeper(str(home / "library"), str(home / "state"), saver)


def by_hand(home: Path, text: str = BY_HAND) -> Path:
    path = home / "library" / "readings" / "by hand.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


@given(reading=readings().filter(lambda reading: bool(reading.notes)), text=WORDS, index=st.integers(0, 9))
def test_whatever_a_note_is_changed_to_comes_back_and_all_else_stays(
    reading: Reading, text: str, index: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    keeper = keeper_in(tmp_path_factory.mktemp("home"))
    path = keeper.keep(reading)
    at = index % len(reading.notes)
    loaded = load(path)
    rewrite(keeper, loaded, at, Words(text))
    changed = load(path).reading
    notes = list(reading.notes)
    notes[at] = replace(notes[at], text=text, marked=None)
    assert changed == replace(
        reading, notes=tuple(notes), rev=reading.rev + 1, prev=loaded.digest, updated=changed.updated
    )


@given(reading=readings(), text=WORDS)
def test_whatever_a_later_note_says_comes_back_and_all_else_stays(
    reading: Reading, text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    keeper = keeper_in(tmp_path_factory.mktemp("home"))
    path = keeper.keep(reading)
    add_later(keeper, load(path), "a", Words(text, (0,)), NOW)
    changed = load(path).reading
    later = Note("a", text, NOW, kind="later", marked=(0,))
    assert changed.notes == (*reading.notes, later)
    assert (
        replace(changed, notes=reading.notes, rev=reading.rev, prev=reading.prev, updated=reading.updated)
        == reading
    )


@given(text=WORDS)
def test_comments_and_unknown_keys_of_a_hand_survive_every_edit(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    keeper, path = keeper_in(home), by_hand(home)
    rewrite(keeper, load(str(path)), 0, Words(text))
    add_later(keeper, load(str(path)), "a", Words(text), NOW)
    rewrite(keeper, load(str(path)), 1, Words("Other.", (0,)))
    found = path.read_text()
    for kept in ("# mine", "# the format", '"my own" = { a = 1, b = [1, 2] }', "# unknown", "# before the note",
                 'weather = "snow"', 'after = "the notes"'):  # fmt: skip
        assert kept in found
    assert [note["text"] for note in tomllib.loads(found)["notes"]] == [text, "Other.", text]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_file_with_notes_in_one_line_and_any_line_ends_can_be_written_in(
    ending: str, tmp_path: Path
) -> None:
    head = BY_HAND.partition("[[notes]]")[0]
    notes = 'notes = [{ by = "a", written = 2026-11-22T21:05:03+01:00, text = "One." }] # inline\n'
    path = by_hand(tmp_path, (notes + head).replace("\n", ending))
    keeper = keeper_in(tmp_path)
    rewrite(keeper, load(str(path)), 0, Words("First.\nSecond."))
    add_later(keeper, load(str(path)), "a", Words("Third."), NOW)
    assert [note.text for note in load(str(path)).reading.notes] == ["First.\nSecond.", "Third."]
    assert "# inline" in path.read_text()


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_nothing_never_takes_the_place_of_words(text: str, tmp_path: Path) -> None:
    keeper = keeper_in(tmp_path)
    path = keeper.keep(noted("words"))
    before = Path(path).read_bytes()
    with pytest.raises(Problem, match="empty note"):
        rewrite(keeper, load(path), 0, Words(text))
    with pytest.raises(Problem, match="empty note"):
        add_later(keeper, load(path), "a", Words(text), NOW)
    assert Path(path).read_bytes() == before


def test_a_note_that_somebody_else_changed_meanwhile_stays_and_the_new_words_lie_beside_it(
    tmp_path: Path,
) -> None:
    keeper = keeper_in(tmp_path)
    path = keeper.keep(noted("first"))
    mine, theirs = load(path), load(path)
    rewrite(keeper, theirs, 0, Words("theirs"))
    saved = rewrite(keeper, mine, 0, Words("mine"))
    assert saved.outcome == "conflict"
    assert load(path).reading.notes[0].text == "theirs"
    assert load(saved.path).reading.notes[0].text == "mine"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("act", ["rewrite", "add_later"])
def test_an_edit_that_breaks_at_any_step_leaves_the_old_words_or_the_new(
    act: str, step: str, tmp_path: Path
) -> None:
    path = keeper_in(tmp_path).keep(noted("old"))

    def breaks(name: str) -> None:
        if name == step:
            raise OSError(errno.EIO, "broken")

    keeper = keeper_in(tmp_path, step=breaks)
    with pytest.raises(Problem, match="cannot be saved"):
        if act == "rewrite":
            rewrite(keeper, load(path), 0, Words("new"))
        else:
            add_later(keeper, load(path), "a", Words("new"), NOW)
    texts = [note.text for note in load(path).reading.notes]
    is_in_place = STEPS.index(step) >= STEPS.index("replaced")
    assert texts == ((["new"] if act == "rewrite" else ["old", "new"]) if is_in_place else ["old"])


def test_marks_stay_on_their_lines_when_the_text_grows_around_them() -> None:
    words = Words("one\ntwo\nthree").turned(1)
    assert words.marked == (1,)
    assert words.became("zero\none\ntwo and a half\nthree").marked == (2,)
    assert words.became("one\nthree").marked == ()
    assert words.turned(1).marked == ()
    assert Words("one\n\n").turned(1).marked == Words("one").turned(7).marked == ()


@given(before=PROSE, after=PROSE, marks=st.lists(st.integers(0, 5), max_size=3))
def test_marks_are_always_on_lines_that_are_there(before: str, after: str, marks: list[int]) -> None:
    words = Words(before, tuple(sorted({mark for mark in marks if mark < len(before.split("\n"))})))
    became = words.became(after)
    assert became.text == after and all(mark < len(became.lines) for mark in became.marked)


def test_deleting_for_good_is_for_the_trash_only(tmp_path: Path) -> None:
    keeper = keeper_in(tmp_path)
    path = keeper.keep(plain())
    with pytest.raises(Problem, match="does not lie in the trash"):
        keeper.delete_for_good(entry_of(path))
    keeper.delete(entry_of(path))
    (entry,) = trashed(keeper.library)
    keeper.delete_for_good(entry)
    keeper.delete_for_good(entry)
    assert trashed(keeper.library) == [] and not Path(entry.path).exists()


def test_a_clock_that_goes_back_overwrites_nothing_and_never_says_which_is_older(tmp_path: Path) -> None:
    path = keeper_in(tmp_path).keep(noted("first"))
    moments = iter([NOW - timedelta(days=400), NOW + timedelta(hours=1), NOW, NOW, NOW])
    keeper = Keeper(
        str(tmp_path / "library"),
        str(tmp_path / "state"),
        Saver(str(tmp_path / "lock"), "here", lambda: next(moments)),
    )
    old = load(path)
    rewrite(keeper, old, 0, Words("second"))
    assert rewrite(keeper_in(tmp_path), load(path), 0, Words("third")).outcome == "written"
    for text in ("mine", "mine too"):  # two conflicts in one second have names of their own
        assert rewrite(keeper_in(tmp_path), old, 0, Words(text)).outcome == "conflict"
    found = [entry.reading for entry in entries(keeper.library) if entry.reading]
    assert sorted(reading.notes[0].text for reading in found) == ["mine", "mine too", "third"]
    assert load(path).reading.rev == 3


@pytest.mark.parametrize("name", ["bom", "crlf"])
def test_a_file_with_a_byte_order_mark_or_other_line_ends_is_edited_as_it_is(
    name: str, tmp_path: Path
) -> None:
    path = by_hand(tmp_path)
    data = b"\xef\xbb\xbf" + BY_HAND.encode() if name == "bom" else BY_HAND.replace("\n", "\r\n").encode()
    path.write_bytes(data)
    rewrite(keeper_in(tmp_path), load(str(path)), 1, Words("Two\nlines."))
    written = path.read_bytes()
    assert load(str(path)).reading.notes[1].text == "Two\nlines."
    if name == "crlf":
        assert written.count(b"\n") == written.count(b"\r\n")


def test_a_link_is_written_through_and_stays_a_link(tmp_path: Path) -> None:
    real = by_hand(tmp_path)
    target = tmp_path / "elsewhere.toml"
    real.rename(target)
    real.symlink_to(target)
    add_later(keeper_in(tmp_path), load(str(real)), "a", Words("Later."), NOW)
    assert real.is_symlink() and "Later." in target.read_text()


def test_a_file_that_a_person_made_read_only_is_not_written_in(tmp_path: Path) -> None:
    path = by_hand(tmp_path)
    path.chmod(0o444)
    before = path.read_bytes()
    with pytest.raises(Problem, match="is read-only"):
        add_later(keeper_in(tmp_path), load(str(path)), "a", Words("Later."), NOW)
    assert path.read_bytes() == before
