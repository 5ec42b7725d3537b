"""The index: it finds what the files hold, with or without it the same, and whatever happens to it, it is made again."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tarot_tui.journal.entries import entries, new_path
from tarot_tui.journal.index import tables
from tarot_tui.journal.index.hits import hits
from tarot_tui.journal.index.query import Query, parse
from tarot_tui.journal.index.search import lines, numbers
from tarot_tui.journal.index.tables import NoIndexError, index_path, open_index
from tarot_tui.journal.index.update import Progress, update
from tarot_tui.journal.index.without import lines_of
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Person, Promise, Reading, SpreadUsed
from tests.conftest import NOW
from tests.readings import plain

TODAY = date(2026, 12, 1)


def put(library: Path, reading: Reading) -> Path:
    path = Path(new_path(str(library), reading))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(to_toml(document_of(reading)).encode())
    return path


def reading(number: int, text: str = "", **changes: object) -> Reading:
    made = plain(
        id=f"{number:08x}-5d0b-4e0e-9a53-0f3f6f1d2c11",
        created=NOW - timedelta(days=number),
        notes=(Note("a", text, NOW, card=0),) if text else (),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


@pytest.fixture
def path(tmp_path: Path) -> str:
    return index_path(str(tmp_path / "cache"), str(tmp_path / "library"))


def both(typed: str, path: str, library: Path, today: date = TODAY) -> list[str]:
    """The first parts of the ids that are found, which have to be the same with an index and without."""
    index = open_index(path)
    update(index, str(library), today)
    found = [line.id for line in lines(index, numbers(index, parse(typed)))]
    index.close()
    looked = [line.id for line in lines_of(entries(str(library)), str(library), parse(typed), today)]
    assert found == looked, typed
    return [each[7:8] for each in found]


def test_readings_are_found_by_all_that_was_typed_into_them_newest_first(library: Path, path: str) -> None:
    put(library, reading(1, "Dinner is quiet again."))
    put(library, reading(2, question="Why is dinner quiet?"))
    put(library, reading(3, people=(Person("a", "Ana"), Person("b", "Zoë Quiet")), mode="pair"))
    put(library, reading(4, promise=Promise("we are home", "a quiet dinner", "small-acts", ("a",))))
    put(library, reading(5, "nothing of the kind"))
    assert both("quiet", path, library) == ["1", "2", "3", "4"]
    assert both("quiet dinner", path, library) == ["1", "2", "4"]
    assert both('"quiet dinner"', path, library) == ["4"]
    assert both("zoe", path, library) == ["3"]
    assert both("QUI din", path, library) == ["1", "2", "4"]
    assert both("", path, library) == ["1", "2", "3", "4", "5"]


def test_fields_say_where_to_look(library: Path, path: str) -> None:
    moon = replace(plain().cards[0], card="major_arcana.18", card_name="The Moon", orientation="upright")
    put(library, reading(1, "moon", people=(Person("a", ""), Person("b", "Sam"))))
    put(library, reading(2, cards=(moon,), spread=SpreadUsed("open-up", "How can I open up?")))
    assert both("card:moon", path, library) == ["1", "2"]
    assert both("reversed:moon", path, library) == ["1"]
    assert both("reversed:hermit", path, library) == ["1"]
    assert both("reversed:", path, library) == ["1"]
    assert both('card:"the moon" spread:open', path, library) == ["2"]
    assert both("with:SAM", path, library) == ["1"]
    assert both("since:2026-11-21", path, library) == ["1"]
    assert both("before:2026-11-21", path, library) == ["2"]
    assert both("since:2026 before:2027", path, library) == ["1", "2"]
    assert both("card:", path, library) == ["1", "2"]


@pytest.mark.parametrize(
    "typed",
    ['"', "don't AND (", "NEAR(a b)", "a*", "-a", "^a", "notes:a", "since:soon", "%", "' OR 1", "\x00", "::"],
)
def test_whatever_is_typed_is_looked_for_and_breaks_nothing(typed: str, library: Path, path: str) -> None:
    put(library, reading(1, "don't AND ( NEAR(a b) notes:a since:soon"))
    both(typed, path, library)


@given(
    texts=st.lists(st.text("aäbB é'\"-._漢字 \n", min_size=1, max_size=12), min_size=1, max_size=4),
    typed=st.text('aäbB é\'"-.漢 "', max_size=8),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_with_an_index_and_without_the_same_is_found(
    texts: Sequence[str], typed: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    library = home / "library"
    for number, text in enumerate(texts, 1):
        put(library, reading(number, text))
    both(typed, str(home / "cache" / "i.sqlite"), library)


def test_what_was_changed_added_and_removed_is_known_at_the_next_update(library: Path, path: str) -> None:
    first = put(library, reading(1, "lantern"))
    put(library, reading(2, "harbour"))
    assert both("lantern", path, library) == ["1"]
    first.write_bytes(to_toml(document_of(reading(1, "bridge"))).encode())
    put(library, reading(3, "lantern"))
    assert both("lantern", path, library) == ["3"]
    assert both("bridge", path, library) == ["1"]
    first.unlink()
    assert both("bridge", path, library) == []
    index = open_index(path)
    assert update(index, str(library), TODAY) == 0


def test_what_was_removed_from_a_reading_is_nowhere_in_the_cache(library: Path, path: str) -> None:
    for number in range(2, 9):
        put(library, reading(number, "bridge and harbour"))
    one = put(library, reading(1, "quietpelican in the harbour"))
    assert both("quietpelican", path, library) == ["1"]
    one.write_bytes(to_toml(document_of(reading(1, "in the harbour"))).encode())
    index = open_index(path)
    assert update(index, str(library), TODAY) == 1
    index.close()
    for file in Path(path).parent.iterdir():
        assert b"quietpelican" not in file.read_bytes(), file.name


def test_a_sealed_note_is_found_from_its_day_on(library: Path, path: str) -> None:
    opens = TODAY + timedelta(days=3)
    put(library, reading(1, notes=(Note("a", "lantern", NOW, kind="sealed", opens=opens),)))
    assert both("lantern", path, library) == []
    assert both("lantern", path, library, today=opens) == ["1"]


def test_a_file_that_cannot_be_read_is_listed_last_with_the_reason(library: Path, path: str) -> None:
    put(library, reading(1, "lantern"))
    (library / "readings" / "broken.toml").write_text("format = 'tarot")
    index = open_index(path)
    update(index, str(library), TODAY)
    listed = lines(index)
    assert [line.id[7:8] for line in listed] == ["1", ""]
    assert "TOML" in listed[1].problem
    assert [line[1:] for line in lines_of(entries(str(library)), str(library), Query(), TODAY)] == [
        line[1:] for line in listed
    ]


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_index_is_made_again(content: bytes, library: Path, path: str) -> None:
    put(library, reading(1, "lantern"))
    os.makedirs(os.path.dirname(path))
    Path(path).write_bytes(content)
    assert both("lantern", path, library) == ["1"]


def test_an_index_of_another_version_is_made_again(
    library: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, reading(1, "lantern"))
    both("lantern", path, library)
    monkeypatch.setattr(tables, "SHAPE", tables.SHAPE + 1)
    assert both("lantern", path, library) == ["1"]


def test_only_its_owner_can_read_the_index(library: Path, path: str) -> None:
    put(library, reading(1, "lantern"))
    previous = os.umask(0)
    try:
        index = open_index(path)
        update(index, str(library), TODAY)
        modes = {file.name: file.stat().st_mode & 0o777 for file in Path(path).parent.iterdir()}
    finally:
        os.umask(previous)
    assert set(modes.values()) == {0o600}
    assert Path(path).parent.stat().st_mode & 0o777 == 0o700
    index.close()


def test_where_there_can_be_no_index_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("a file, and no folder")
    with pytest.raises(NoIndexError):
        open_index(str(tmp_path / "cache" / "i.sqlite"))

    def no_fts(*_: object) -> None:
        raise sqlite3.OperationalError("no such module: fts5")

    monkeypatch.setattr(tables, "_make", no_fts)
    with pytest.raises(NoIndexError):
        open_index(str(tmp_path / "other" / "i.sqlite"))


def test_progress_is_told_and_the_newest_can_be_found_first(
    library: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tarot_tui.journal.index.update.BATCH", 2)
    for number in range(1, 6):
        put(library, reading(number, "lantern"))
    index, other = open_index(path), open_index(path)
    seen: list[tuple[Progress, int]] = []
    update(
        index,
        str(library),
        TODAY,
        lambda progress: seen.append((progress, len(numbers(other, parse("lantern"))))),
    )
    assert seen == [(Progress(0, 5), 0), (Progress(2, 5), 2), (Progress(4, 5), 4), (Progress(5, 5), 5)]
    other.close()
    index.close()


def test_a_library_that_is_not_there_empties_the_index_and_touches_no_file(library: Path, path: str) -> None:
    put(library, reading(1, "lantern"))
    both("lantern", path, library)
    hidden = library.with_name("elsewhere")
    library.rename(hidden)
    assert both("lantern", path, library) == []
    hidden.rename(library)
    assert both("lantern", path, library) == ["1"]


def test_what_is_still_being_typed_finds_what_it_may_become(library: Path, path: str) -> None:
    put(library, reading(1, "two people"))
    put(library, reading(400, "two palms"))
    for typed in ("since:2", "since:202", "since:2024-1", '"two p'):
        assert len(both(typed, path, library)) == 2, typed
    for typed in ("since:2026", "since:2026-", "since:2026-0", "since:2026-1", "since:2026-10-", '"two pe'):
        assert both(typed, path, library) == ["1"], typed
    assert both('"two p"', path, library) == both("since:2 two", path, library) == []


@given(st.text(max_size=60))
def test_any_text_is_a_query(typed: str) -> None:
    parse(typed)


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("The lantern, the LANTERNS.", "lant", ["lantern", "LANTERNS"]),
        ("a quiet dinner; dinner quiet", '"quiet dinner"', ["quiet", "dinner"]),
        ("Zoë and Noé", "zoe", ["Zoë"]),
        ("don't", "don't", ["don", "t"]),
        ("lantern", "card:lantern", []),
        ("lantern", "ant", []),
        ("", "x", []),
        ("漢字", "漢", ["漢字"]),
    ],
)
def test_the_words_that_were_looked_for_are_marked_where_they_stand(
    text: str, typed: str, marked: list[str]
) -> None:
    assert [text[start:end] for start, end in hits(text, parse(typed))] == marked


@given(st.text(max_size=40), st.text(max_size=12))
def test_marks_lie_in_the_text_one_after_the_other(text: str, typed: str) -> None:
    ends = [end for span in hits(text, parse(typed)) for end in span]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(text) for end in ends)
