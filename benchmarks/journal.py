"""What a journal of ten thousand readings costs: the list, the search, the index, memory; and jrnl beside it.

    python benchmarks/journal.py [--readings N] [--jrnl PROGRAM]

The library is made anew (``library.py``). The game is played in a real terminal, first without an index, then with
one. ``PROGRAM`` is an installed jrnl, which then gets the same notes as entries and the same word to search. The
budgets are those of the product, and stand in the README with the figures of one run. Linux only.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from library import readings, write
from terminal import Terminal

SIZE = (120, 40)
GAME = [os.path.join(os.path.dirname(sys.executable), "tarot-tui")]
SEARCHES = ("lantern", "harbour", "reversed:moon", "with:sam", '"two people"', "since:2024 bridge")
RARE = "lantern"


def say(name: str, figure: str, budget: str = "") -> None:
    """Print a line of the table."""
    print(f"{name:52} {figure:>28}   {budget}".rstrip(), flush=True)


def world(home: str, library: str) -> dict[str, str]:
    """A home of its own for the program."""
    return {
        "HOME": home,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TAROT_TUI_LIBRARY": library,
    }


def at_home(environ: dict[str, str]) -> Terminal:
    """The game at Home, at rest."""
    game = Terminal(GAME, environ, SIZE, environ["HOME"])
    game.until("setup")
    game.quiet(0.6)
    return game


def measure_first(environ: dict[str, str], count: int) -> None:
    """The first time: the list from names, and the index in a process of its own while frames go on."""
    with at_home(environ) as game:
        pressed = game.send("j")
        listed = game.until("November 2026") - pressed
        say("list without an index: key to first month", f"{listed * 1000:.0f} ms", "budget 200 ms")
        since = len(game.chunks)
        game.until(f"of {count} read", since=since)
        since = len(game.chunks)
        moved: list[float] = []
        began = time.perf_counter()
        while f"{count} readings" not in game.text(since):
            # Down first: up, at the top, changes nothing, and what comes next has nothing to do with it.
            sent = game.send("\x1b[A" if len(moved) % 2 else "\x1b[B")
            if game.read(1.0):
                moved.append(game.chunks[-1].moment - sent)
            game.listen(0.03)
        say("index built, in the game", f"{time.perf_counter() - began:.1f} s", "budget 15 s")
        moved.sort()
        say(
            "a key meanwhile: median, the slowest of all",
            f"{statistics.median(moved) * 1000:.0f} ms, {moved[-1] * 1000:.0f} ms",
            "budget 50 ms",
        )


def measure_later(environ: dict[str, str], count: int, rounds: int) -> None:
    """With an index: the list, and each key of several searches."""
    listed, keys = [], []
    now = most = 0.0
    for _ in range(rounds):
        with at_home(environ) as game:
            pressed = game.send("j")
            listed.append(game.until(f"{count} readings") - pressed)
            game.quiet(0.6)
            game.send("/")
            game.quiet(0.4)
            for typed in SEARCHES:
                for char in typed:
                    since = len(game.chunks)
                    pressed = game.send(char)
                    game.quiet(0.25)
                    # What was found is there with the last frame that changes what is seen. A blank changes nothing.
                    keys.append((game.last_change(since) or game.frames(since)[0]) - pressed)
                game.send("\x15")  # the line is empty again
                game.quiet(0.5)
            now, most = game.memory()
    keys.sort()
    say(
        "list with an index: key to all readings",
        f"{statistics.median(listed) * 1000:.0f} ms",
        "budget 200 ms",
    )
    say(
        "search: key to what was found, median and 95 of 100",
        f"{statistics.median(keys) * 1000:.0f} ms, {keys[int(len(keys) * 0.95)] * 1000:.0f} ms",
        "budget 50 ms",
    )
    say("memory after it; at the most", f"{now:.0f} MiB; {most:.0f} MiB", "budget 150 MiB")


def seconds_of(
    command: list[str], environ: dict[str, str], rounds: int, typed: str = ""
) -> tuple[float, float]:
    """Median seconds of a command, and the most memory of all (MiB)."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        subprocess.run(command, env=environ, input=typed, capture_output=True, text=True, check=True)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def measure_shell(environ: dict[str, str], rounds: int) -> None:
    """``journal search`` with an index."""
    taken, _ = seconds_of([*GAME, "journal", "search", RARE], environ, rounds)
    say("tarot-tui journal search, warm", f"{taken:.2f} s", "budget 0.25 s")


def measure_jrnl(program: str, home: str, count: int, rounds: int) -> None:
    """The same notes as entries of jrnl, and the same word."""
    file = Path(home, "journal.txt")
    with file.open("w", encoding="utf-8") as journal:
        for reading in readings(count):
            words = " ".join(note.text for note in reading.notes)
            journal.write(f"[{reading.created:%Y-%m-%d %H:%M}] {reading.spread.title}\n{words}\n\n")
    config = Path(home, "jrnl.yaml")
    config.write_text(
        f"journals:\n  default:\n    journal: {file}\ndefault_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\n"
        "highlight: false\nindent_character: '|'\nlinewrap: 79\ntagsymbols: '@'\ntemplate: false\n"
        "timeformat: '%Y-%m-%d %H:%M'\nversion: v4.6\n"
        "colors:\n  body: none\n  date: none\n  tags: none\n  title: none\n",
        encoding="utf-8",
    )
    command = [program, "--config-file", str(config), "-contains", RARE, "--format", "short"]
    taken, most = seconds_of(command, {**os.environ, "HOME": home}, rounds)
    say("jrnl -contains, the same notes", f"{taken:.2f} s, {most:.0f} MiB")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--readings", type=int, default=10_000)
    parser.add_argument("--jrnl", metavar="PROGRAM", help="an installed jrnl, to measure it beside")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        library = os.path.join(home, "library")
        size = write(library, args.readings)
        say("the library", f"{args.readings} readings, {size / 1024 / 1024:.0f} MB")
        environ = world(home, library)
        subprocess.run([*GAME, "--help"], env=environ, capture_output=True, check=True)  # compiled once
        measure_first(environ, args.readings)
        measure_later(environ, args.readings, 3)
        measure_shell(environ, 9)
        if args.jrnl:
            measure_jrnl(args.jrnl, home, args.readings, 3)


if __name__ == "__main__":
    main()
