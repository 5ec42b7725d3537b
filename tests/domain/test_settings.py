"""Settings: what is right holds, what is wrong is said, and an edit keeps what a person wrote around it."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.journal.save import Saver
from tarot_tui.settings.keep import SettingsFile
from tarot_tui.settings.settings import ARTS, Settings, edited, read_settings
from tests.conftest import NOW, Shell


def test_no_file_means_that_nothing_was_set(tmp_path: Path) -> None:
    assert read_settings(str(tmp_path / "none.toml")) == (Settings(), [])


@pytest.mark.parametrize(
    ("line", "key"),
    [('reversals = 101', "reversals"), ("reversals = true", "reversals"), ('motion = "no"', "motion"), ('art = "photo"', "art"),
     ("theme = 3", "theme"), ('deck = ""', "deck")],
)  # fmt: skip
def test_a_wrong_value_is_named_and_the_others_hold(line: str, key: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f"{line}\n{'motion = false' if key != 'motion' else 'reversals = 10'}\nmine = 1\n")
    settings, (problem,) = read_settings(str(path))
    assert problem.place == key and problem.where == str(path)
    assert settings == (Settings(motion=False) if key != "motion" else Settings(reversals=10))


def test_a_broken_file_is_said_and_the_usual_settings_hold(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff")
    settings, problems = read_settings(str(path))
    assert settings == Settings()
    assert "is not UTF-8" in str(problems[0])


def test_an_edit_keeps_comments_and_keys_of_ones_own() -> None:
    before = b'# mine\ntheme = "nord"  # cold\nown = [1, 2]\n'
    after = edited(before, {"theme": "lamplight", "reversals": 0})
    assert b"# mine" in after and b"# cold" in after and b"own = [1, 2]" in after
    assert tomllib.loads(after.decode()) == {"theme": "lamplight", "own": [1, 2], "reversals": 0}


@given(
    st.builds(
        Settings,
        theme=st.just("x"),
        motion=st.booleans(),
        reversals=st.integers(0, 100),
        deck=st.just("d"),
        art=st.sampled_from(ARTS),
    )
)
def test_settings_come_back_as_they_were_saved(settings: Settings) -> None:
    document = tomllib.loads(edited(b"", settings._asdict()).decode())
    assert Settings(**document) == settings


def test_the_shell_draws_as_it_is_set(shell: Shell) -> None:
    config = Path(shell.paths.config)
    config.parent.mkdir(parents=True)
    config.write_text("reversals = 0\nart = 7\n")
    assert shell("draw", "celtic-cross", "--format", "toml") == 0
    assert 'orientation = "reversed"' not in shell.out
    assert "reversal_percent = 0" in shell.out
    assert "art: should be one of" in shell.err
    config.write_text('deck = "none"\n')
    assert shell("draw", "today") == 2
    assert "no deck is called 'none'" in shell.err
    assert shell("--deck", "lamplight", "draw", "today") == 0


def file_in(home: Path, step: Callable[[str], None] = lambda _name: None) -> SettingsFile:
    return SettingsFile(
        str(home / "config" / "config.toml"), Saver(str(home / "lock"), "here", lambda: NOW, step)
    )


def written(home: Path, data: bytes) -> Path:
    path = home / "config" / "config.toml"
    path.parent.mkdir()
    path.write_bytes(data)
    return path


def test_what_is_chosen_is_in_the_file_and_what_its_owner_wrote_stays(tmp_path: Path) -> None:
    path = written(tmp_path, b"# mine\r\nreversals = 101  # odd\r\nown = 1\r\n[table]\r\nx = 2\r\n")
    file = file_in(tmp_path)
    file.choose("motion", False)
    file.choose("theme", "nord")
    assert file.save() is None
    assert path.read_bytes() == (
        b'# mine\r\nreversals = 101  # odd\r\nown = 1\r\nmotion = false\r\ntheme = "nord"\r\n\r\n[table]\r\nx = 2\r\n'
    )


def test_the_first_choice_makes_folder_and_file_for_this_person_only(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    file.choose("reversals", 25)
    assert file.save() is None
    path = tmp_path / "config" / "config.toml"
    assert read_settings(str(path)) == (Settings(reversals=25), [])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "data",
    [b"theme = nord\n", b"\xff", b'a = 1\na = 2\n', b"# " + b"x" * limits.CONFIG_TOML, b"a.b = 1\n[a]\nc = 1\n"],
)  # fmt: skip
def test_a_file_that_cannot_be_read_stays_byte_for_byte_and_is_said_once(data: bytes, tmp_path: Path) -> None:
    path = written(tmp_path, data)
    file = file_in(tmp_path)
    file.choose("motion", False)
    problem = file.save()
    assert problem and problem.where == str(path)
    file.choose("reversals", 0)
    assert file.save() is None
    assert path.read_bytes() == data
    assert os.listdir(path.parent) == ["config.toml"]


def test_what_could_not_be_written_is_written_when_the_file_is_mended(tmp_path: Path) -> None:
    path = written(tmp_path, b"theme =\n")
    file = file_in(tmp_path)
    file.choose("motion", False)
    assert file.save()
    path.write_bytes(b"# mended\n")
    file.choose("reversals", 0)
    assert file.save() is None
    assert path.read_bytes() == b"# mended\nmotion = false\nreversals = 0\n"


def test_a_read_only_file_and_a_full_disk_leave_the_old_file_whole(tmp_path: Path) -> None:
    def full(name: str) -> None:
        if name == "created":
            raise OSError(28, os.strerror(28))

    path = written(tmp_path, b"reversals = 0\n")
    for step, mode, words in ((full, 0o600, "no space left"), (lambda _name: None, 0o400, "read-only")):
        path.chmod(mode)
        file = file_in(tmp_path, step)
        file.choose("motion", False)
        problem = file.save()
        assert problem and words in problem.what
        assert path.read_bytes() == b"reversals = 0\n"
        assert os.listdir(path.parent) == ["config.toml"]


def test_a_change_by_somebody_else_in_the_same_moment_is_not_overwritten(tmp_path: Path) -> None:
    path = written(tmp_path, b"reversals = 0\n")

    def meanwhile(name: str) -> None:
        if name == "locked":
            path.write_bytes(b"reversals = 10\n")

    file = file_in(tmp_path, meanwhile)
    file.choose("motion", False)
    problem = file.save()
    assert problem and "was changed by another program" in str(problem)
    assert path.read_bytes() == b"reversals = 10\n"
