"""The program as a process: odd terminals, locales, pipes and streams."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

RUN = [sys.executable, "-m", "tarot_tui"]


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }  # fmt: skip


def run(*argv: str, environ: dict[str, str], stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*RUN, *argv], env=environ, input=stdin, capture_output=True, check=False)


@pytest.mark.parametrize(
    "locale",
    [{"LANG": "C"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LANG": "xx_YY.nonsense"}, {"PYTHONIOENCODING": "ascii"},
     {"PYTHONIOENCODING": "latin-1"}, {"LANG": "../../etc"}, {"NO_COLOR": "1"}, {"TERM": "dumb"}],
)  # fmt: skip
def test_any_locale_and_terminal_gives_the_same_utf8_bytes_into_a_pipe(
    locale: dict[str, str], environ: dict[str, str]
) -> None:
    plain = run("draw", "blocking", "--seed", "3", environ=environ)
    odd = run("draw", "blocking", "--seed", "3", environ=environ | locale)
    assert (odd.returncode, odd.stdout) == (0, plain.stdout)
    assert b"Traceback" not in odd.stderr


def test_a_reader_that_goes_away_is_no_error(environ: dict[str, str]) -> None:
    script = " ".join(
        [*RUN, "draw", "celtic-cross", "--seed", "1", "|", "head", "-1", ";", "echo", "${PIPESTATUS[0]}"]
    )
    done = subprocess.run(["bash", "-c", script], env=environ, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr and b"ipe" not in done.stderr
    assert done.stdout.endswith(b"0\n")


def test_closed_and_full_outputs_are_survived(environ: dict[str, str]) -> None:
    for redirect, code in ((">&-", 0), ("2>&-", 0), ("<&-", 0), (">/dev/full", 1)):
        script = " ".join([*RUN, "draw", "today", "--seed", "1", redirect])
        done = subprocess.run(["bash", "-c", script], env=environ, capture_output=True, check=False)
        assert done.returncode == code, (redirect, done)
        assert b"Traceback" not in done.stderr


def test_arguments_of_any_bytes_are_answered_in_one_harmless_line(environ: dict[str, str]) -> None:
    for argument in (b"\xff\xfe", b"\x1b]0;x\x07", b"-" * 300, b"a" * 100_000, "\u202eevil".encode()):
        done = subprocess.run([*RUN, "draw", argument], env=environ, capture_output=True, check=False)
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
        assert b"\x1b" not in done.stderr and b"Traceback" not in done.stderr


def test_no_signal_loses_a_finished_line(environ: dict[str, str], tmp_path: Path) -> None:
    for stop in (signal.SIGTERM, signal.SIGHUP, signal.SIGKILL, signal.SIGINT):
        playing = subprocess.Popen(
            [*RUN, "today"],
            env=environ | {"TERM": "dumb"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert playing.stdin and playing.stdout
        text = f"canary of {stop.name}"
        while b"Enter to pass" not in (line := playing.stdout.readline()):
            assert line, "the play ended before it began"
        playing.stdin.write(f"{text}\nnext".encode())
        playing.stdin.flush()
        deadline = time.monotonic() + 20
        while not _holders(tmp_path, text) and time.monotonic() < deadline:
            time.sleep(0.01)  # until the line was read; there is nothing to be notified by
        playing.send_signal(stop)
        playing.communicate()
        (holder,) = _holders(tmp_path, text)
        assert holder.parent.name == "drafts"
        holder.unlink()


def _holders(folder: Path, text: str) -> list[Path]:
    return [path for path in folder.rglob("*.toml") if text in path.read_text()]


def test_a_fault_of_the_program_shows_neither_traceback_nor_locals(environ: dict[str, str]) -> None:
    code = (
        "import sys; from tarot_tui.cli import main, paths\n"
        "def run(args, context):\n    secret = 'canary'\n    raise RuntimeError(secret)\n"
        "paths.run = run\nsys.argv[1:] = ['paths']\nsys.exit(main.run_from_shell())"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"a fault of the program itself: RuntimeError at" in done.stderr
    assert b"canary" not in done.stderr and b"Traceback" not in done.stderr


def test_version_and_help_need_nothing(environ: dict[str, str]) -> None:
    assert run("--version", environ=environ).stdout.startswith(b"tarot-tui 0.")
    for verb in ("draw", "card", "journal", "share", "open", "deck", "spread", "words", "paths"):
        done = run(verb, "--help", environ=environ)
        assert done.returncode == 0
        assert f"usage: tarot-tui {verb}".encode() in done.stdout
    done = run("--help", environ=environ)
    assert b"predict" in done.stdout and done.stderr == b""
