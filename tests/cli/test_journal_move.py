"""Export and import: the journal goes to another machine and comes back, and nothing is overwritten on the way."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.journal.entries import entries
from tarot_tui.journal.importing import look_into
from tarot_tui.journal.save import digest
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Promise, Reading
from tests.conftest import NOW, Shell
from tests.readings import noted, plain, readings

OTHER = "00000000-0000-4000-8000-000000000000"


def put(
    shell: Shell, reading: Reading, name: str = "reading.toml", folder: str = "library/readings/2026"
) -> Path:
    path = shell.home / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"# my own comment\n" + to_toml(document_of(reading)).encode())
    return path


def zipped(shell: Shell, name: str = "a.zip") -> Path:
    target = shell.home / name
    assert shell("journal", "export", "--format", "zip", "-o", str(target)) == 0, shell.err
    return target


def move(shell: Shell) -> None:
    """To a machine on which nothing is kept."""
    (shell.home / "library").rename(shell.home / "old")


# Export


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_all_that_was_written_is_in_an_export(form: str, shell: Shell) -> None:
    put(
        shell,
        noted(
            "We *should* walk.",
            question="Why so quiet?",
            promise=Promise("the lamp is on", "I sit down", "", ("a",)),
        ),
    )
    put(shell, noted("Another one.", id=OTHER), "other.toml")
    assert shell("journal", "export", "--format", form) == 0
    for words in (
        "should",
        "Why so quiet?",
        "the lamp is on",
        "I sit down",
        "Another one.",
        "The Hermit".upper() if form == "text" else "The Hermit",
    ):
        assert words in shell.out, words
    assert shell("journal", "export", "0000", "--format", form) == 0
    assert "Another one." in shell.out and "should" not in shell.out
    if form == "json":
        assert [each["id"] for each in json.loads(shell.out)] == [OTHER]


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_a_sealed_note_stays_sealed_in_an_export_until_its_day(form: str, shell: Shell) -> None:
    opens = NOW.date() + timedelta(days=30)
    put(shell, plain(notes=(Note("a", "canary", NOW, card=0, kind="sealed", opens=opens),)))
    assert shell("journal", "export", "--format", form) == 0
    assert "canary" not in shell.out
    assert opens.isoformat() in shell.out or "22 December 2026" in shell.out
    shell.later(days=31)
    assert shell("journal", "export", "--format", form) == 0
    assert "canary" in shell.out


def test_a_zip_holds_the_files_byte_for_byte_those_that_cannot_be_read_too(shell: Shell) -> None:
    paths = [put(shell, noted("words")), put(shell, plain(), "broken.toml")]
    paths[1].write_bytes(b"\xff" * (limits.READING_TOML + 1))
    with zipfile.ZipFile(zipped(shell)) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    assert found == {f"readings/2026/{path.name}": path.read_bytes() for path in paths}


def test_an_export_is_private_and_overwrites_only_by_force(shell: Shell) -> None:
    put(shell, noted("words"))
    target = shell.home / "out"
    for form in ("text", "markdown", "json", "zip"):
        target.write_bytes(b"mine")
        target.chmod(0o644)
        assert shell("journal", "export", "--format", form, "-o", str(target)) == 1
        assert target.read_bytes() == b"mine" and "--force" in shell.err
        before = os.umask(0)
        try:
            assert shell("journal", "export", "--format", form, "-o", str(target), "--force") == 0
        finally:
            os.umask(before)
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in shell.home.iterdir() if path.name.endswith(".tmp")] == []


def test_an_export_that_breaks_leaves_the_file_that_was_there(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shell, noted("words"))
    target = shell.home / "out"
    target.write_bytes(b"mine")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert shell("journal", "export", "-o", str(target), "--force") == 1
    assert "no space left" in shell.err
    assert target.read_bytes() == b"mine" and not list(shell.home.glob(".*.tmp"))


def test_a_zip_is_never_printed_and_nothing_makes_no_zip(shell: Shell) -> None:
    assert shell("journal", "export", "--format", "zip") == 2
    assert shell("journal", "export", "--format", "zip", "-o", str(shell.home / "a.zip")) == 1
    assert not (shell.home / "a.zip").exists()


# Import


@pytest.mark.parametrize("as_zip", [True, False])
def test_a_journal_comes_to_another_machine_byte_for_byte(as_zip: bool, shell: Shell) -> None:
    before = {
        put(shell, noted("words")).read_bytes(),
        put(shell, noted("more", id=OTHER), "other.toml").read_bytes(),
    }
    target = zipped(shell)
    move(shell)
    source = str(target if as_zip else shell.home / "old")
    assert shell("journal", "import", source, "--dry-run") == 0
    assert "would be done: 2 new" in shell.out and shell.kept() == []
    assert shell("journal", "import", source) == 0
    assert {path.read_bytes() for path in shell.kept()} == before
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in shell.kept())
    assert shell("journal", "import", source) == 0
    assert shell.out == "done: 2 here already\n" and len(shell.kept()) == 2


@settings(max_examples=25)
@given(found=st.lists(readings(), min_size=1, max_size=3, unique_by=lambda reading: reading.id))
def test_whatever_a_person_wrote_comes_through_export_and_import(
    found: list[Reading], tmp_path_factory: pytest.TempPathFactory
) -> None:
    shell = Shell(tmp_path_factory.mktemp("home"))
    for number, reading in enumerate(found):
        put(shell, reading, f"{number}.toml")
    target = zipped(shell)
    move(shell)
    assert shell("journal", "import", str(target)) == 0, shell.err
    there = {
        entry.reading.id: entry.reading for entry in entries(str(shell.home / "library")) if entry.reading
    }
    assert there == {reading.id: reading for reading in found}


def test_small_things_come_along_byte_for_byte_and_once(shell: Shell) -> None:
    path = shell.home / "library" / "small" / "2026" / "2026-11-22_2005Z_12345678.toml"
    path.parent.mkdir(parents=True)
    path.write_text(
        '# mine\nformat = "tarot-tui/small-thing"\nschema = 1\nid = "12345678-0000-4000-8000-000000000000"\n'
        'created = 2026-11-22T21:05:03+01:00\nzone = ""\ntext = "You hummed."\n'
    )
    before = path.read_bytes()
    target = zipped(shell)
    move(shell)
    for _ in range(2):
        assert shell("journal", "import", str(target)) == 0, shell.err
    (there,) = shell.kept()
    assert there == path and there.read_bytes() == before
    torn = shell.home / "torn" / "a.toml"
    torn.parent.mkdir()
    torn.write_bytes(before.replace(b"12345678-", b"../../../"))
    assert shell("journal", "import", str(torn.parent)) == 1 and "no small thing" in shell.err


def test_newer_older_and_other_versions_are_told_apart_and_nothing_is_overwritten(shell: Shell) -> None:
    first = put(shell, noted("first"))
    second = noted("second", rev=2, prev=digest(first.read_bytes()))
    put(shell, second, "second.toml", "elsewhere")
    put(shell, noted("another"), "another.toml", "elsewhere")
    before = first.read_bytes()
    assert shell("journal", "import", str(shell.home / "elsewhere")) == 0
    assert "1 a newer version" in shell.out and "1 another version" in shell.out
    assert first.read_bytes() == before and len(shell.kept()) == 3
    put(shell, noted("first"), "first.toml", "third")
    for path in shell.kept():
        if b"second" not in path.read_bytes():
            path.unlink()
    assert shell("journal", "import", str(shell.home / "third")) == 0
    assert "an older version of what is here" in shell.out and len(shell.kept()) == 1


def test_what_cannot_be_read_is_named_and_the_rest_comes(shell: Shell) -> None:
    put(shell, noted("words"), folder="elsewhere")
    put(shell, plain(), "broken.toml", "elsewhere").write_bytes(b"\xff")
    (shell.home / "elsewhere" / "link.toml").symlink_to("/etc/passwd")
    assert shell("journal", "import", str(shell.home / "elsewhere")) == 1
    assert "broken.toml" in shell.err and "link.toml: is a link" in shell.err
    assert len(shell.kept()) == 1


def evil(path: Path, fill: Callable[[zipfile.ZipFile], None]) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readings/good.toml", to_toml(document_of(noted("words"))))
        fill(archive)
    return str(path)


def link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("readings/link.toml")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, "/etc/passwd")


@pytest.mark.parametrize(
    ("fill", "said"),
    [
        (lambda archive: archive.writestr("../out.toml", "x"), "leads out"),
        (lambda archive: archive.writestr("/out.toml", "x"), "leads out"),
        (lambda archive: archive.writestr("C:/out.toml", "x"), "leads out"),
        (lambda archive: archive.writestr("a\\..\\out.toml", "x"), "leads out"),
        (lambda archive: archive.writestr("readings/../../out.toml", "x"), "leads out"),
        (link, "such as a link"),
    ],
    ids=["up", "absolute", "drive", "backslash", "inside", "link"],
)
def test_a_hostile_zip_is_refused_whole(
    fill: Callable[[zipfile.ZipFile], None], said: str, shell: Shell
) -> None:
    assert shell("journal", "import", evil(shell.home / "evil.zip", fill)) == 1
    assert said in shell.err and "Nothing was imported" in shell.err and shell.kept() == []


def test_a_zip_that_grows_without_end_is_cut_short(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def bomb(archive: zipfile.ZipFile) -> None:
        archive.writestr("readings/bomb.toml", b"\n" * (limits.READING_TOML + 1))

    path = evil(shell.home / "bomb.zip", bomb)
    assert [piece.what for piece in look_into(path, str(shell.home / "library"))] == ["new", "refused"]
    monkeypatch.setattr(limits, "IMPORT_BYTES", limits.READING_TOML)
    with pytest.raises(Problem, match="holds more than 4 MiB"):
        look_into(path, str(shell.home / "library"))
    monkeypatch.setattr(limits, "IMPORT_FILES", 1)
    with pytest.raises(Problem, match="more than 1 files"):
        look_into(path, str(shell.home / "library"))


@pytest.mark.parametrize("cut", [10, 60, 200])
def test_a_damaged_zip_is_said_to_be_one(cut: int, shell: Shell) -> None:
    path = shell.home / "a.zip"
    evil(path, lambda archive: None)
    data = bytearray(path.read_bytes())
    data[cut : cut + 20] = b"x" * 20
    path.write_bytes(data)
    assert shell("journal", "import", str(path)) == 1
    assert "Traceback" not in shell.err and shell.kept() == []


def test_what_is_neither_folder_nor_zip_says_so(shell: Shell) -> None:
    (shell.home / "file").write_text("x")
    assert (
        shell("journal", "import", str(shell.home / "file")) == 1
        and "neither a folder nor a zip" in shell.err
    )
    assert shell("journal", "import", str(shell.home / "none")) == 1 and "is not there" in shell.err


def test_an_import_that_breaks_half_way_leaves_whole_files_and_goes_on_another_time(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        put(
            shell,
            noted(f"words {number}", id=f"0000000{number}-0000-4000-8000-000000000000"),
            f"{number}.toml",
        )
    target = zipped(shell)
    move(shell)
    syncs = iter(range(100))

    def full(handle: int) -> None:
        if next(syncs) > 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert shell("journal", "import", str(target)) == 1 and "no space left" in shell.err
    assert all(entry.reading for entry in entries(str(shell.home / "library")))
    assert len(shell.kept()) < 3 and not list((shell.home / "library").rglob("*.tmp"))
    monkeypatch.undo()
    assert shell("journal", "import", str(target)) == 0
    assert len(shell.kept()) == 3
