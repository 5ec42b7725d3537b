"""Typing sessions that are killed: how much of what was typed is lost, and whether a file is ever broken.

    python -m benchmarks.kills [SESSIONS] [card|note]

Each session is the game in a terminal of its own. The box of a card is open, or that of a note in a kept reading,
somebody types without a pause, and after a chance time the process gets SIGKILL. Then every file of the home is read:
what was saved has to be whole, and to begin as what was typed began. What was lost is given as seconds before the kill:
how long ago the first lost key was pressed.
The load of the machine counts: a key that the game has not read yet is lost too.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from statistics import median
from typing import Final

from tests.process.playing import at_the_box, begun, in_a_note, notes, saved
from tests.process.terminal import Terminal

WORDS: Final = "when dinner is quiet I tell myself that you are cross with me and go to bed early"
LONGEST: Final = 4.0
"""Seconds that somebody types, at most."""
PAUSE: Final = 0.03
"""Seconds between two keys: a quick hand has 0.1."""
PROMISED: Final = 1.0
"""Seconds of which all that was typed may be lost."""


def main(sessions: int, where: str) -> int:
    """Kill so many sessions, in a ``card`` or a ``note``; print what was found. 1 if a promise was broken, else 0."""
    chance = random.Random(7)
    lost: list[float] = []
    broken = 0
    for number in range(1, sessions + 1):
        with tempfile.TemporaryDirectory(prefix="kills-") as folder:
            pressed, killed = session(Path(folder), chance, where)
            broken += broken_files(Path(folder))
            lost.append(lost_seconds(Path(folder), pressed, killed, where))
        if number % 20 == 0 or number == sessions:
            said = f"{number} killed, {broken} broken files, lost: median {median(lost):.2f} s"
            late = sum(each > PROMISED for each in lost)
            print(f"{said}, most {max(lost):.2f} s, {late} more than {PROMISED:.0f} s", flush=True)
    return int(bool(broken) or max(lost) > PROMISED)


def session(home: Path, chance: random.Random, where: str) -> tuple[list[tuple[str, float]], float]:
    """Type and be killed; every key with the moment of it, and that of the kill."""
    pressed: list[tuple[str, float]] = []
    with at_the_box(home) if where == "card" else in_a_note(home) as terminal:
        end = time.monotonic() + chance.uniform(0, LONGEST)
        while time.monotonic() < end:
            for key in chance.choice(WORDS.split()) + chance.choice("  \r"):
                terminal.press(key)
                pressed.append(("\n" if key == "\r" else key, time.monotonic()))
                _rest(terminal, PAUSE)
        terminal.process.kill()
        killed = time.monotonic()
        terminal.ended()
    return pressed, killed


def _rest(terminal: Terminal, seconds: float) -> None:
    """Wait, and let the program write meanwhile."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        terminal._read(left)


def broken_files(home: Path) -> int:
    """How many reading files under ``home`` are not whole."""
    count = 0
    for path in home.rglob("*.toml"):
        try:
            tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            count += 1
    return count


def lost_seconds(home: Path, pressed: list[tuple[str, float]], killed: float, where: str) -> float:
    """How long before the kill the first key was pressed that is in no draft; 0 if none was lost."""
    # A save that was killed may have left its own file, under another name, beside the one before.
    found = saved(home) if where == "card" else [path for path in begun(home) if path.suffix == ".toml"]
    there = (notes(found[0]) or [""])[0] if found else ""
    typed = "".join(key for key, _ in pressed)
    if not typed.startswith(there):
        raise AssertionError(f"the draft is not what was typed: {there!r}")
    return killed - pressed[len(there)][1] if len(there) < len(pressed) else 0.0


if __name__ == "__main__":
    asked = dict(enumerate(sys.argv))
    sys.exit(main(int(asked.get(1, 200)), asked.get(2, "card")))
