"""The demo in a real terminal: a game of its own, which neither reads nor writes anything of whoever starts it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tests.process.playing import kept
from tests.process.terminal import GAME, Terminal, home_of
from tests.readings import noted

pytestmark = pytest.mark.long

CANARY = "quietpelican"

# Tells of every file and folder of the home that is touched, in whichever way Python can touch one.
_WATCHED = """
import os, sys
home, log = sys.argv[1], os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_APPEND)

def watch(event, arguments):
    if event == "open" or event.startswith(("os.", "shutil.", "sqlite3.")):
        for each in arguments:
            path = os.fsdecode(each) if isinstance(each, (str, bytes)) else ""
            if path == home or path.startswith(home + os.sep):
                os.write(log, f"{event} {path}\\n".encode())

sys.addaudithook(watch)
sys.argv = ["tarot-tui", *sys.argv[3:]]
from tarot_tui.cli.main import run_from_shell
sys.exit(run_from_shell())
"""


def settle_in(home: Path) -> dict[Path, tuple[bytes, int]]:
    """Somebody lives there: with readings, a draft, settings, a spread and words, all with canaries."""
    text = to_toml(document_of(noted(CANARY, question=f"{CANARY}?")))
    for path in (
        home / "data/tarot-tui/readings/2026/reading.toml",
        home / "state/tarot-tui/drafts/7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11.toml",
        home / "elsewhere/readings/2026/reading.toml",
        home / "config/tarot-tui/config.toml",
        home / "data/tarot-tui/spreads/mine.toml",
        home / "data/tarot-tui/words/en/screens.toml",
        home / "cache/tarot-tui/index",
    ):
        path.parent.mkdir(parents=True)
        path.write_text(text if "readings" in str(path) or "drafts" in str(path) else f"# {CANARY}\n")
    return lived_in(home)


def lived_in(home: Path) -> dict[Path, tuple[bytes, int]]:
    return {
        path: (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in home.rglob("*")
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    (tmp_path / "temporary").mkdir()
    return folder


def environ(home: Path) -> dict[str, str]:
    return home_of(home) | {
        "TMPDIR": str(home.parent / "temporary"),
        "TAROT_TUI_LIBRARY": str(home / "elsewhere"),
    }


def left_over(home: Path) -> list[Path]:
    return list((home.parent / "temporary").rglob("*"))


def test_the_demo_is_played_to_a_kept_reading_and_the_home_is_not_even_looked_into(home: Path) -> None:
    before, log = settle_in(home), home.parent / "log"
    argv = [sys.executable, "-c", _WATCHED, str(home), str(log), "--demo", "--no-animation"]
    with Terminal(argv, environ(home)) as terminal:
        terminal.until("The steps behind the bakery", "1 of 17", "gone when you leave")
        terminal.press(*["space"] * 16)
        terminal.until("17 of 17", "Enter begin")
        terminal.press("enter")
        terminal.until("Everything is chosen already", "What is blocking us?")
        terminal.press("f2")
        terminal.until("This is the demo", "j journal")
        terminal.press("j")
        terminal.until("3 readings", "How can I open up?")
        terminal.press("b", "t")
        terminal.until("Everything is chosen already")
        terminal.press("enter")
        terminal.until("Take one card")
        terminal.press("a")
        terminal.until("a turn all")
        terminal.press("enter", "enter")
        terminal.until("Write here", "F8 next")
        terminal.press("A line of mine.", "f8")
        terminal.until("What came up")
        terminal.press("f8", "f8")
        terminal.until("The file, as it will be written")
        terminal.press("enter")
        terminal.until("It is kept.", "until you leave the demo")
        (place,) = (home.parent / "temporary").iterdir()
        assert len(kept(place / "library")) == 4
        terminal.press("f10")
        assert terminal.ended() == 0
        assert CANARY.encode() not in terminal.raw
    assert log.read_text() == ""
    assert lived_in(home) == before
    assert not left_over(home)


def test_a_demo_that_is_ended_from_outside_leaves_nothing_either(home: Path) -> None:
    before = settle_in(home)
    with Terminal((*GAME, "--demo"), environ(home)) as terminal:
        terminal.until("1 of 17")
        assert left_over(home)
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.ended() == -signal.SIGTERM
    assert lived_in(home) == before
    assert not left_over(home)


def test_what_a_killed_demo_left_is_gone_with_the_next_and_one_that_is_played_stays(home: Path) -> None:
    temporary = home.parent / "temporary"
    with Terminal((*GAME, "--demo"), environ(home)) as terminal:
        terminal.until("1 of 17")
        (left,) = temporary.iterdir()
        terminal.process.kill()
        terminal.ended()
    (temporary / "tarot-tui-demo-of-somebody").mkdir()
    with Terminal((*GAME, "--demo"), environ(home)) as played:
        played.until("1 of 17")
        assert not left.exists()
        (place,) = (each for each in temporary.iterdir() if (each / "library").exists())
        with Terminal((*GAME, "--demo"), environ(home)) as terminal:
            terminal.until("1 of 17")
            assert place.exists()
            terminal.press("f10")
            assert terminal.ended() == 0
        played.press("f10")
        assert played.ended() == 0
    assert [each.name for each in temporary.iterdir()] == ["tarot-tui-demo-of-somebody"]


def test_what_is_no_terminal_gets_no_demo_as_it_gets_no_game(home: Path) -> None:
    done = subprocess.run(
        [*GAME, "--demo"], env=environ(home), input=b"1\n\n", capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1 and b"terminal" in done.stderr
    assert not left_over(home) and not lived_in(home)
