"""``tarot-tui journal``: what was kept, found and shown; deleting is moving, and comes back."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Note, Reading
from tests.conftest import NOW, Shell
from tests.readings import noted, plain


def put(shell: Shell, reading: Reading, name: str = "reading.toml") -> Path:
    path = Path(shell.paths.library) / "readings" / "2026" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_toml(document_of(reading)))
    return path


def test_an_empty_journal_says_so_and_that_is_no_error(shell: Shell) -> None:
    assert shell("journal", "list") == 0
    assert shell.out == ""
    assert "nothing is kept yet" in shell.err


def test_the_list_names_day_spread_and_cards_and_not_a_word_that_was_written(shell: Shell) -> None:
    put(shell, noted("canary-note", question="canary-question", tags=("canary-tag",)))
    assert shell("journal", "list") == 0
    assert shell.out == "2026-11-22 21:05 7f3a9c2e What is blocking us?: The Hermit, The Moon\n"
    assert shell("journal", "list", "--format", "json") == 0
    assert "canary" not in shell.out
    (entry,) = json.loads(shell.out)
    assert (entry["id"], entry["spread"], entry["status"]) == (plain().id, "blocking", "complete")


def test_a_reading_is_shown_whole_with_its_notes(shell: Shell) -> None:
    put(shell, noted("When dinner is quiet\nI think you are cross.", question="What now?"))
    assert shell("journal", "show", "7f3a") == 0
    for part in (
        "22 November 2026, 21:05",
        "What now?",
        "THE HERMIT, upside down",
        "   > When dinner is quiet\n   > I think",
    ):
        assert part in shell.out
    assert shell("journal", "show", "last", "--format", "json") == 0
    assert json.loads(shell.out)["notes"][0]["text"] == "When dinner is quiet\nI think you are cross."


def test_a_sealed_note_opens_on_its_day_and_not_before(shell: Shell) -> None:
    sealed = Note("a", "for later", NOW, kind="sealed", opens=NOW.date().replace(month=12, day=1))
    put(shell, plain(notes=(sealed,)))
    assert shell("journal", "show", "last") == 0
    assert "for later" not in shell.out
    assert "it opens on 1 December 2026" in shell.out
    shell.later(days=9)
    assert shell("journal", "show", "last") == 0
    assert "for later" in shell.out


def test_a_note_that_steers_a_terminal_is_shown_harmless_and_its_file_stays(shell: Shell) -> None:
    path = put(shell, plain())
    data = (
        to_toml(document_of(noted("x")))
        .replace('"""\nx"""', '"x"')
        .replace('text = "x"', 'text = "a\\u001b]0;t\\u0007b\\u202ec"')
    )
    path.write_text(data)
    assert shell("journal", "show", "last") == 0
    assert "   > a]0;tbc\n" in shell.out
    assert path.read_text() == data


def test_deleting_and_restoring_by_id(shell: Shell) -> None:
    path = put(shell, noted("words"))
    assert shell("journal", "delete", "7f3a9c2e") == 0
    assert not path.exists()
    assert shell("journal", "list") == 0 and shell.out == ""
    assert shell("journal", "list", "--trash") == 0 and "7f3a9c2e" in shell.out
    assert shell("journal", "restore", "7f3a9c2e") == 0
    assert path.exists()
    assert shell("journal", "restore", "7f3a9c2e") == 1
    assert "trash" in shell.err


def test_files_that_cannot_be_read_are_listed_with_their_reason_and_the_rest_goes_on(shell: Shell) -> None:
    put(shell, plain())
    broken = put(shell, plain(), "broken.toml")
    broken.write_bytes(b"\xff\xfe\x00")
    newer = put(shell, plain(), "newer.toml")
    newer.write_text(newer.read_text().replace("schema = 1", "schema = 7"))
    locked = put(shell, plain(), "locked.toml.age")
    locked.write_bytes(b"age-encryption.org/v1\n-> x")
    before = {path: path.read_bytes() for path in (broken, newer, locked)}
    assert shell("journal", "list") == 0
    lines = shell.out.splitlines()
    assert len(lines) == 4
    assert [line.partition(":")[0] for line in lines[1:]] == ["cannot be read"] * 3
    for said in ("is not UTF-8", "newer tarot-tui (schema 7)", "is encrypted"):
        assert said in shell.out
    for command in ("show", "delete"):
        assert shell("journal", command, "broken.toml") == 1
        assert "is not UTF-8" in shell.err
    assert {path: path.read_bytes() for path in before} == before


def test_two_files_of_one_id_are_both_shown_and_told_apart(shell: Shell) -> None:
    put(shell, plain())
    put(shell, noted("other words"), "reading (conflicted copy).toml")
    assert shell("journal", "list") == 0
    assert shell.out.count("2 versions") == 2
    assert shell("journal", "show", "7f3a9c2e") == 1
    assert "may be 2 files: reading.toml, reading (conflicted copy).toml" in shell.err
    assert shell("journal", "show", "reading (conflicted copy).toml") == 0
    assert "other words" in shell.out


@pytest.mark.parametrize("command", ["show", "delete", "restore"])
def test_an_id_that_is_none_is_said_in_one_line(command: str, shell: Shell) -> None:
    put(shell, plain())
    assert shell("journal", command, "ffff\x1b") == 1
    assert shell.err.count("\n") == 1
    assert "\x1b" not in shell.err


def test_a_library_that_is_a_dead_link_or_a_file_is_said_and_left_alone(shell: Shell, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "gone")
    assert shell("--library", str(link), "journal", "list") == 1
    assert "is a link to a folder that is not there" in shell.err
    assert shell("--library", str(link), "draw", "today", "--save") == 1
    assert link.is_symlink() and not (tmp_path / "gone").exists()
    file = tmp_path / "file"
    file.write_text("x")
    assert shell("journal", "list", "--library", str(file)) == 1
    assert "is not a folder" in shell.err


def test_everything_that_is_kept_is_private(shell: Shell) -> None:
    before = os.umask(0)
    try:
        shell("draw", "blocking", "--save")
        shell("journal", "delete", "last")
        shell("draw", "blocking", "--save")
        shell("share", "last", "-o", str(shell.home / "share.txt"))
    finally:
        os.umask(before)
    for path in shell.home.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_draft_that_waits_for_its_cards_is_listed_and_shown_wherever_somebody_put_it(shell: Shell) -> None:
    put(shell, plain(status="draft", cards=(), question="canary"))
    assert shell("journal", "list") == 0
    assert shell.out == "2026-11-22 21:05 7f3a9c2e What is blocking us? (draft)\n"
    assert shell("journal", "show", "last") == 0
    assert "  canary" in shell.out
    assert shell("share", "last", "--with", "question") == 1
    assert shell.err.count("\n") == 1 and "canary" not in shell.err


def test_drafts_lie_outside_the_journal(shell: Shell) -> None:
    folder = Path(shell.paths.state) / "drafts"
    folder.mkdir(parents=True)
    (folder / "x.toml").write_text(to_toml(document_of(plain(status="draft", cards=(), question="canary"))))
    assert shell("journal", "list") == 0
    assert shell.out == ""
    assert shell("paths") == 0
    assert str(folder) in shell.out


def test_readings_are_found_by_their_words_and_no_word_is_printed(shell: Shell) -> None:
    put(shell, noted("canary in the harbour"), "one.toml")
    put(shell, plain(id="0a3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11"), "two.toml")
    assert shell("journal", "search", "harb", "card:hermit") == 0
    assert shell.out == "2026-11-22 21:05 7f3a9c2e What is blocking us?: The Hermit, The Moon\n"
    assert shell("journal", "search", "in the harbour", "--format", "json") == 0
    (found,) = json.loads(shell.out)
    assert found["id"] == plain().id
    assert "canary" not in shell.out


def test_a_search_that_leaves_out_nothing_names_what_cannot_be_read_and_why(shell: Shell) -> None:
    broken = put(shell, noted("canary"), "broken.toml")
    broken.write_text("canary = [")
    put(shell, plain(), "one.toml")
    assert shell("journal", "search", "card:") == 0
    reading, problem = shell.out.splitlines()
    assert "7f3a9c2e" in reading
    assert problem.startswith(f"cannot be read: {broken}: ")
    assert shell("journal", "search", "card:", "--format", "json") == 0
    assert json.loads(shell.out)[1].keys() == {"path", "problem"}
    assert "canary" not in shell.out


def test_a_search_without_hits_is_no_error(shell: Shell) -> None:
    put(shell, noted("canary"))
    for words in ("nothing", "since:202", '"can'):  # nobody is still typing
        assert shell("journal", "search", words) == 0
        assert (shell.out, shell.err) == ("", ""), words


def test_where_no_index_can_be_made_the_same_is_found(shell: Shell) -> None:
    put(shell, noted("canary in the harbour"))
    Path(shell.paths.cache).parent.mkdir(parents=True, exist_ok=True)
    Path(shell.paths.cache).write_text("no folder can be made here")
    assert shell("journal", "search", "harbour") == 0
    assert "7f3a9c2e" in shell.out
