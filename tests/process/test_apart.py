"""Two people apart at real terminals: an invitation is played where somebody sits, and printed where nobody does."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.process.playing import drafts, kept
from tests.process.terminal import GAME, Terminal, home_of

pytestmark = pytest.mark.long

NOTE = '\n[[notes]]\nby = "a"\ncard = 0\nwritten = 2026-11-22T21:12:40+01:00\ntext = "A canary at dinner."\n'


def run(home: Path, *argv: str, code: int = 0, stdin: str = "") -> str:
    done = subprocess.run(
        [*GAME, *argv], env=home_of(home), input=stdin, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    return done.stdout


def invitation(home: Path) -> Path:
    """An invitation that went out from ``home``, in a file."""
    run(home, "draw", "today", "--seed", "7", "--save")
    (reading,) = kept(home / "data" / "tarot-tui")
    reading.write_text(reading.read_text(encoding="utf-8") + NOTE, encoding="utf-8")
    file = home / "invitation.txt"
    run(home, "share", "last", "--invite", "-o", str(file))
    return file


def test_an_invitation_is_played_at_a_terminal_and_its_answer_comes_back_from_the_shell(
    tmp_path: Path,
) -> None:
    sophie, mark = tmp_path / "sophie", tmp_path / "mark"
    sophie.mkdir()
    mark.mkdir()
    file = invitation(sophie)
    assert "canary" not in file.read_text(encoding="utf-8")
    argv = (*GAME, "--no-animation", "open", str(file))
    with Terminal(argv, home_of(mark), size=(80, 24)) as terminal:
        terminal.until("You were asked to answer", "a turn all")
        terminal.press("enter", "enter")
        terminal.until("Write here. Nothing goes out by itself")
        terminal.press("Another canary sings.", "f8")
        terminal.until("What came up")
        terminal.press("f8", "f8")
        terminal.until("The file, as it will be written")
        terminal.press("enter")
        terminal.until("s makes the text that goes back")
        terminal.press("f10")
        assert terminal.ended() == 0
    assert not drafts(mark)
    (reading,) = kept(mark / "data" / "tarot-tui")
    assert tomllib.loads(reading.read_text(encoding="utf-8"))["mode"] == "apart"
    answer = run(mark, "share", "last", "--answer")
    assert "Another canary sings." in answer
    both = run(sophie, "open", "-", "--keep", stdin="> " + answer.replace("\n", "\r\n> "))
    assert "A canary at dinner." in both and "Another canary sings." in both
    reply = run(sophie, "share", "last", "--reply")
    assert "A canary at dinner." in run(mark, "open", "-", stdin=reply)
    assert "canary" not in run(mark, "open", "-", stdin=reply.replace("A canary", "The canary"), code=1)


def test_on_a_plain_terminal_an_invitation_is_answered_line_by_line(tmp_path: Path) -> None:
    sophie, mark = tmp_path / "sophie", tmp_path / "mark"
    sophie.mkdir()
    mark.mkdir()
    file = invitation(sophie)
    with Terminal((*GAME, "open", str(file)), home_of(mark) | {"TERM": "dumb"}) as terminal:
        terminal.until("Enter to pass")
        terminal.press("Another canary sings.", "enter", "enter")
        terminal.until("One small promise")
        terminal.press("enter")
        terminal.until("k keeps this reading")
        terminal.press("k", "enter")
        terminal.until("--answer makes the text that goes back")
    (reading,) = kept(mark / "data" / "tarot-tui")
    assert [note["by"] for note in tomllib.loads(reading.read_text(encoding="utf-8"))["notes"]] == ["b"]


def test_where_nobody_sits_an_invitation_is_printed_and_no_screen_is_loaded(tmp_path: Path) -> None:
    file = invitation(tmp_path)
    code = (
        "import sys\nfrom tarot_tui.cli.main import run_from_shell\n"
        f"sys.argv = ['tarot-tui', 'open', {str(file)!r}]\ncode = run_from_shell()\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(code or bool(loaded & {'textual', 'rich'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=home_of(tmp_path), input=b"1\n\n", capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == file.read_text(encoding="utf-8")
