"""Where everything is: the platform's own places, and nothing made by asking."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tarot_tui.paths import builtin_folder, find_paths, platform_homes, xdg_homes

VARIABLES = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_DIRS")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in (*VARIABLES, "TAROT_TUI_LIBRARY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="platformdirs knows the other platforms")
@pytest.mark.parametrize(
    "environ",
    [
        {},
        {
            "XDG_DATA_HOME": "/data",
            "XDG_STATE_HOME": "/state",
            "XDG_CACHE_HOME": "/cache",
            "XDG_CONFIG_HOME": "/config",
        },
        {"XDG_DATA_HOME": "", "XDG_DATA_DIRS": ""},
        {"XDG_DATA_DIRS": "/opt/share:/usr/share"},
    ],
)
def test_the_quick_answer_on_linux_is_the_one_of_platformdirs(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in environ.items():
        monkeypatch.setenv(variable, value)
    assert xdg_homes(os.environ) == platform_homes()


def test_a_relative_folder_in_the_environment_is_left_out(tmp_path: Path) -> None:
    homes = xdg_homes({"XDG_DATA_HOME": "here", "XDG_DATA_DIRS": "there:/opt/share:"})
    assert homes.data == str(tmp_path / ".local/share/tarot-tui")
    assert homes.decks == (str(tmp_path / ".local/share/tarot"), "/opt/share/tarot")


def test_the_library_is_the_one_that_was_named_last(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert find_paths().library == str(tmp_path / ".local/share/tarot-tui")
    monkeypatch.setenv("TAROT_TUI_LIBRARY", "~/journal")
    assert find_paths().library == str(tmp_path / "journal")
    assert find_paths("mine").library == str(Path.cwd() / "mine")


def test_asking_makes_nothing(tmp_path: Path) -> None:
    find_paths()
    assert list(tmp_path.iterdir()) == []


def test_decks_and_spreads_of_the_program_are_found() -> None:
    builtin = Path(builtin_folder())
    assert (builtin / "decks" / "lamplight" / "deck.toml").is_file()
    assert (builtin / "spreads" / "blocking.toml").is_file()
    assert find_paths().deck_roots[-1] == str(builtin / "decks")
