"""Settings: what is right holds, what is wrong is said, and an edit keeps what a person wrote around it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.settings.settings import ARTS, Settings, edited, read_settings
from tests.conftest import Shell


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
    after = edited(before, Settings(theme="lamplight", reversals=0))
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
    document = tomllib.loads(edited(b"", settings).decode())
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
