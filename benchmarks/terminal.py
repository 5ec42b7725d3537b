"""A program in a terminal of its own: what it writes and when, what its keys do, what it costs.

A pseudo-terminal that says it has the synchronised updates of mode 2026, so that each frame has a beginning and an
end. Linux only: time on the processor and memory are read from ``/proc``.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

Size = tuple[int, int]

_ANSWERS: Final = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[?2048$p": b"\x1b[?2048;0$y"}
"""What Textual asks when it starts: synchronised updates yes, size in band no."""
_CONTROLS: Final = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^].*?(?:\x1b\\|\x07)|[ -/]*[0-~])", re.DOTALL
)
_CONTROL: Final = re.compile(rb"[0-?]*[ -/]*[@-~]")
"""What follows the beginning of a control, up to its end."""
_PLACE: Final = re.compile(rb"(\d*);?(\d*)H")
_FRAME_ENDS: Final = b"\x1b[?2026l"


class Chunk(NamedTuple):
    """What came in one read."""

    moment: float
    data: bytes


class Picture:
    """What stands in each cell, as far as it is told by rows that begin where the cursor is put; no colours."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], str] = {}
        self._left = b""

    def take(self, data: bytes) -> bool:
        """Take what was written. Whether a frame ended with it that put another character into any cell."""
        *frames, self._left = (self._left + data).split(_FRAME_ENDS)
        return sum(map(self._show, frames)) > 0

    def _show(self, frame: bytes) -> bool:
        is_changed, row, column = False, 1, 1
        for part in frame.split(b"\x1b[")[1:]:
            if place := _PLACE.match(part):
                row, column = int(place[1] or 1), int(place[2] or 1)
            for char in _CONTROL.sub(b"", part, count=1).decode(errors="ignore"):
                if char == "\n":
                    row, column = row + 1, 1
                elif char != "\r":
                    is_changed |= self._cells.get((row, column)) != char
                    self._cells[row, column] = char
                    column += 1
        return is_changed


class EndedError(Exception):
    """The program ended, or never showed what was waited for."""


class Terminal:
    """One program, from its start on."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], size: Size, folder: str) -> None:
        self.chunks: list[Chunk] = []
        self.started = time.perf_counter()
        self._pid, self._file = pty.fork()
        if self._pid == 0:
            try:
                os.chdir(folder)
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
                os.execvpe(command[0], [*command], {**environ})
            finally:
                os._exit(127)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._file)

    def send(self, keys: str) -> float:
        """Press keys; the moment at which they were pressed."""
        moment = time.perf_counter()
        os.write(self._file, keys.encode())
        return moment

    def read(self, seconds: float) -> bool:
        """Take what comes within so many seconds; whether anything did."""
        if not select.select([self._file], [], [], max(0.0, seconds))[0]:
            return False
        try:
            data = os.read(self._file, 65536)
        except OSError:
            data = b""
        moment = time.perf_counter()
        if not data:
            raise EndedError(f"the program ended:\n{self.text()[-400:]}")
        self.chunks.append(Chunk(moment, data))
        for question, answer in _ANSWERS.items():
            if question in data:
                os.write(self._file, answer)
        return True

    def listen(self, seconds: float) -> None:
        """Take whatever comes for so long."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self.read(left)

    def quiet(self, seconds: float = 0.3, most: float = 20.0) -> None:
        """Wait until nothing has come for so long."""
        end = time.perf_counter() + most
        while self.read(seconds):
            if time.perf_counter() > end:
                raise EndedError("it never comes to rest")

    def until(self, *words: str, since: int = 0, most: float = 20.0) -> float:
        """Wait until all ``words`` were written, from chunk ``since`` on; the moment of the last."""
        end = time.perf_counter() + most
        while True:
            text = self.text(since)
            if text.strip() and all(word in text for word in words):
                return self.chunks[-1].moment
            if time.perf_counter() > end:
                raise EndedError(f"waited for {words} in vain:\n{text[-400:]}")
            self.read(0.1)

    def text(self, since: int = 0) -> str:
        """The characters that were written, without what controls the terminal, from chunk ``since`` on."""
        data = b"".join(chunk.data for chunk in self.chunks[since:])
        return _CONTROLS.sub(b"", data).replace(b"\x1b", b"").decode(errors="ignore")

    def frames(self, since: int = 0) -> list[float]:
        """The moments at which frames were whole, from chunk ``since`` on."""
        moments, tail = [], b""
        for moment, data in self.chunks[since:]:
            moments += [moment] * (tail + data).count(_FRAME_ENDS)
            tail = data[-len(_FRAME_ENDS) + 1 :]
        return moments

    def last_change(self, since: int) -> float:
        """The moment of the last frame, from chunk ``since`` on, with which another character stood in any cell.

        What Textual paints once more as it stands already is none. Chunks before are taken for what stands there.
        """
        picture, moment = Picture(), 0.0
        for number, chunk in enumerate(self.chunks):
            if picture.take(chunk.data) and number >= since:
                moment = chunk.moment
        return moment

    def written(self, since: int = 0) -> int:
        """How many bytes were written, from chunk ``since`` on."""
        return sum(len(chunk.data) for chunk in self.chunks[since:])

    def processor(self) -> float:
        """Seconds on the processor so far, of all its threads."""
        folder = f"/proc/{self._pid}/task"
        return sum(int(_read(f"{folder}/{task}/schedstat").split()[0]) for task in os.listdir(folder)) / 1e9

    def memory(self) -> tuple[float, float]:
        """Resident MiB now, and at the most so far."""
        status = dict(line.split(":", 1) for line in _read(f"/proc/{self._pid}/status").splitlines())
        now, most = (int(status[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))
        return now, most


def _read(path: str) -> str:
    with open(path, encoding="ascii", errors="replace") as file:
        return file.read()
