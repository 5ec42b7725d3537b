"""Small things: a line each, in the library as it is typed, and nothing of one that was let go."""

from __future__ import annotations

import stat
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given

from tarot_tui.journal.save import STEPS
from tarot_tui.lookback.small import SmallThing, Writing, show_to_both, small_things
from tarot_tui.problem import Problem
from tarot_tui.text import one_line
from tests.conftest import NOW
from tests.lookback.test_promises import saver
from tests.readings import PROSE

ID = "7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11"


def writing(home: Path, number: int = 1, hours: int = 0) -> Writing:
    return Writing(
        str(home / "library"), saver(home), thing_id=f"{number:08x}{ID[8:]}", now=NOW + timedelta(hours=hours),
        zone="Europe/Berlin",
    )  # fmt: skip


def put(home: Path, text: str, number: int = 1, hours: int = 0) -> SmallThing:
    made = writing(home, number, hours)
    made.text = text
    made.save()
    return next(each for each in found(home) if each.id.startswith(f"{number:08x}"))


def found(home: Path) -> list[SmallThing]:
    return small_things(str(home / "library"))[0]


def test_a_small_thing_is_a_plain_file_that_only_its_writer_can_read(tmp_path: Path) -> None:
    thing = put(tmp_path, "You laughed.")
    path = Path(thing.path)
    assert path == tmp_path / "library" / "small" / "2026" / "2026-11-22_2005Z_00000001.toml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    assert document == {
        "format": "tarot-tui/small-thing", "schema": 1, "id": thing.id, "created": NOW.replace(microsecond=0),
        "zone": "Europe/Berlin", "visibility": "private", "text": "You laughed.",
    }  # fmt: skip


def test_they_are_listed_newest_first_and_each_once(tmp_path: Path) -> None:
    put(tmp_path, "one", 1)
    put(tmp_path, "three", 3, hours=30)
    thing = put(tmp_path, "two", 2, hours=2)
    Path(thing.path).with_name("a copy.toml").write_bytes(Path(thing.path).read_bytes())
    assert [each.text for each in found(tmp_path)] == ["three", "two", "one"]


@given(PROSE)
def test_whatever_line_is_typed_is_read_back(tmp_path: Path, text: str) -> None:
    made = writing(tmp_path)
    made.text = text
    made.save()
    assert [each.text for each in found(tmp_path)] == [one_line(text)] * bool(one_line(text))
    made.let_go()
    assert not found(tmp_path)


def test_what_was_typed_grows_in_its_file_and_goes_when_it_is_let_go(tmp_path: Path) -> None:
    made = writing(tmp_path)
    for text in ("You", "You laughed", "You laughed today."):
        made.text = text
        made.save()
        assert [each.text for each in found(tmp_path)] == [text]
    made.text = " "
    made.save()
    assert not [*(tmp_path / "library").rglob("*.toml")]


def test_what_another_program_put_in_its_place_stays_and_the_line_goes_on_beside_it(tmp_path: Path) -> None:
    made = writing(tmp_path)
    made.text = "You"
    made.save()
    (path,) = (tmp_path / "library").rglob("*.toml")
    theirs = path.read_text().replace("You", "They")
    path.write_text(theirs)
    for text in ("You laughed", "You laughed today."):
        made.text = text
        made.save()
    assert path.read_text() == theirs
    (beside,) = [each for each in path.parent.iterdir() if each != path]
    assert "You laughed today." in beside.read_text()


@pytest.mark.parametrize("step", STEPS)
def test_wherever_a_save_is_broken_off_the_line_before_or_after_is_whole(step: str, tmp_path: Path) -> None:
    made = writing(tmp_path)
    made.text = "You"
    made.save()

    def stop(name: str) -> None:
        if name == step:
            raise Problem("stopped")

    made._saver = saver(tmp_path)._replace(step=stop)
    made.text = "You laughed"
    with pytest.raises(Problem):
        made.save()
    assert [each.text for each in found(tmp_path)] in (["You"], ["You laughed"])


def test_a_file_that_cannot_be_read_is_named_and_left(tmp_path: Path) -> None:
    thing = put(tmp_path, "You laughed.")
    folder = Path(thing.path).parent
    texts = {
        "torn": "text = [",
        "other": 'format = "tarot-tui/reading"\n',
        "newer": Path(thing.path).read_text().replace("schema = 1", "schema = 2"),
        "number": Path(thing.path).read_text().replace('"You laughed."', "7"),
    }
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text)
    things, problems = small_things(str(tmp_path / "library"))
    assert [each.text for each in things] == ["You laughed."]
    assert sorted(Path(problem.where).stem for problem in problems) == sorted(texts)
    assert "laughed" not in " ".join(map(str, problems))
    assert {name: (folder / f"{name}.toml").read_text() for name in texts} == texts


def test_a_line_that_is_shown_to_both_keeps_all_else_in_its_file(tmp_path: Path) -> None:
    thing = put(tmp_path, "You laughed.")
    path = Path(thing.path)
    path.write_text(path.read_text() + "mine = 7 # yes\n")
    show_to_both(saver(tmp_path), thing, is_shared=True)
    assert found(tmp_path) == [replace(thing, visibility="shared")]
    assert "mine = 7 # yes" in path.read_text()
    show_to_both(saver(tmp_path), thing, is_shared=False)
    assert found(tmp_path) == [thing]


def test_its_words_are_in_no_repr(tmp_path: Path) -> None:
    assert "laughed" not in repr(put(tmp_path, "You laughed."))
