"""A terminal for tests: a real pseudo-terminal with the program in it, keys to press, and a screen to read.

Nothing here waits for time: what is waited for is text on the screen, a file, or the end of the program.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, Self

from tests.process.screen import Screen

GAME: Final = (sys.executable, "-m", "tarot_tui")
PATIENCE: Final = 30.0
"""Seconds after which a wait has failed. Long, for a busy machine: where all is well nothing takes a second."""

_BREATH: Final = 0.003
"""Seconds within which a piece of a picture follows another."""

_KEYS: Final[Mapping[str, str]] = {
    "enter": "\r", "tab": "\t", "escape": "\x1b", "space": " ", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "f5": "\x1b[15~", "f6": "\x1b[17~",
    "f7": "\x1b[18~", "f8": "\x1b[19~", "f9": "\x1b[20~", "f10": "\x1b[21~",
}  # fmt: skip
# A session of its own whose terminal this is, as a shell in a window has it: so SIGHUP comes when it is closed.
# Not with preexec_fn, which may lock up where the tests have threads.
# Whoever runs the tests may pass SIGHUP over, as nohup does; the program in the window must not.
_OWN_TERMINAL: Final = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGHUP, signal.SIG_DFL)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""

_FOREIGN_TERMINAL: Final = "import os, sys; os.execv(sys.argv[1], sys.argv[1:])"


class Terminal:
    """One program in one terminal. Where that is not its own (``is_own``), no signal tells of its end."""

    def __init__(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        *,
        size: tuple[int, int] = (80, 24),
        stderr: Path | None = None,
        is_own: bool = True,
    ) -> None:
        self.raw = bytearray()
        """Everything that the program has written."""
        self.screen = Screen(*size)
        self.presses = 0
        """How many keys were pressed."""
        self._master, slave = pty.openpty()
        self._measure(*size)
        self._lines_before = termios.tcgetattr(slave)
        launch = [sys.executable, "-I", "-S", "-c", _OWN_TERMINAL if is_own else _FOREIGN_TERMINAL, *argv]
        errors = os.open(stderr, os.O_WRONLY | os.O_CREAT) if stderr else slave
        self.process = subprocess.Popen(
            launch, env=environ, stdin=slave, stdout=slave, stderr=errors, start_new_session=True
        )
        for handle in {slave, errors}:
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.hang_up()

    @property
    def text(self) -> str:
        """The screen as one line, each run of blanks as one."""
        return " ".join(self.screen.text.split())

    @property
    def is_closed(self) -> bool:
        """Whether the window is closed."""
        return self._master < 0

    # What a person does

    def press(self, *keys: str) -> None:
        """Press keys by their names; what is no name of a key is typed. All in one breath."""
        self.presses += sum(1 if key in _KEYS or key.startswith("ctrl+") else len(key) for key in keys)
        data = "".join(_KEYS.get(key) or _control(key) or key for key in keys).encode()
        while data:
            data = data[os.write(self._master, data) :]

    def resize(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller."""
        self._measure(columns, rows)
        self.screen.resize(columns, rows)

    def hang_up(self) -> None:
        """Close the window."""
        if not self.is_closed:
            os.close(self._master)
            self._master = -1

    def sleep(self, number: signal.Signals = signal.SIGTSTP) -> None:
        """Put the program to sleep, as a shell does, and wait until it sleeps."""
        self.process.send_signal(number)
        status = Path(f"/proc/{self.process.pid}/stat")
        self.wait(lambda: status.read_text().rpartition(")")[2].split()[0] == "T", "sleep")

    def wake(self) -> None:
        """Wake it up."""
        self.process.send_signal(signal.SIGCONT)

    # What can be waited for

    def until(self, *texts: str) -> None:
        """Until all of ``texts`` stand on the screen."""
        self.wait(lambda: all(text in self.text for text in texts), " and ".join(map(repr, texts)))

    def until_gone(self, text: str) -> None:
        """Until ``text`` stands on the screen no longer."""
        self.wait(lambda: text not in self.text, f"no {text!r}")

    def quiet(self) -> None:
        """Until nothing more is written for a while."""
        before = -1
        while before < len(self.raw):
            before = len(self.raw)
            self._read(0.3)

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Until ``is_so``, while what is written is read."""
        deadline = time.monotonic() + PATIENCE
        while not (is_so() and self._is_whole() and is_so()):
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what}. The screen:\n{self.screen.text}")
            if not self._read(0.02) and not is_so():
                raise AssertionError(f"ended without {what}. The screen:\n{self.screen.text}")

    def ended(self) -> int:
        """Wait for the end of the program; its exit code, negative for a signal."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise AssertionError(f"never ended. The screen:\n{self.screen.text}")
            if self.is_closed or not self._read(0.02):
                time.sleep(
                    0.005
                )  # the window is closed, or the program is about to end: nothing to be notified by
        while not self.is_closed and self._read(0):
            pass
        return self.process.returncode

    def _is_whole(self) -> bool:
        """Read on while there is more: a picture comes in pieces, and the rest of it may hold what has just gone."""
        while select.select([self._master], [], [], _BREATH)[0]:
            if not self._read(0):
                break
        return True

    def _measure(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _read(self, seconds: float) -> bool:
        """Read what there is within ``seconds``; ``False`` where nothing more can come."""
        if not select.select([self._master], [], [], seconds)[0]:
            return seconds > 0
        try:
            data = os.read(self._master, 65536)
        except OSError:  # how Linux says that the other side is closed
            data = b""
        self.raw += data
        self.screen.feed(data)
        return bool(data)

    # How it was left

    def assert_usable(self) -> None:
        """The terminal is as it was: its own screen, a cursor, no mouse, lines as they are typed."""
        modes = self.screen.modes
        assert 25 in modes, "the cursor is hidden"
        assert 7 in modes, "long lines do not wrap"
        strange = {1049: "other screen", 1000: "mouse", 1002: "mouse", 1003: "mouse", 1006: "mouse", 1004: "focus",
                   2004: "paste", 2048: "size"}  # fmt: skip
        assert not modes & strange.keys(), [strange[mode] for mode in modes & strange.keys()]
        assert self.raw.count(b"\x1b[>") == self.raw.count(b"\x1b[<u"), "the keyboard speaks another protocol"
        assert termios.tcgetattr(self._master) == self._lines_before, "typed lines are not as they were"


def home_of(folder: Path) -> dict[str, str]:
    """The environment of somebody whose home is ``folder``, at a good terminal."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "TZ": "Europe/Berlin",
    }


def _control(key: str) -> str:
    return chr(ord(key[-1]) & 0x1F) if key.startswith("ctrl+") else ""
