"""What the full-screen game costs beside the smallest Textual apps there are, measured in real terminals in one run.

    python benchmarks/game.py [--quick]

The game and an app without anything in it are started, and their keys pressed, in turn, so that a busy machine weighs
on both alike. What counts is the ratio (the median of all pairs), or the difference where a key is pressed. The
budgets are those of the product, and stand in the README with the figures of one run. Linux only.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from tarot_tui.decks.library import load_deck
from tarot_tui.drawing.chance import seeded
from tarot_tui.journal.keep import open_keeper
from tarot_tui.paths import builtin_folder, find_paths
from tarot_tui.readings.reading import Note
from tarot_tui.sitting.plan import Plan
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.words.load import open_words
from terminal import Size, Terminal

SIZE: Final = (120, 40)
GAME: Final = [os.path.join(os.path.dirname(sys.executable), "tarot-tui")]


def bare(widget: str, made: str) -> list[str]:
    """A Textual app with one widget and nothing else."""
    app = f"""
from textual.app import App
from textual.widgets import {widget}
class Bare(App):
    def compose(self):
        yield {made}
Bare().run()
"""
    return [sys.executable, "-c", app]


EMPTY: Final = bare("Static", "Static('here')")
BOX: Final = bare("TextArea", "TextArea()")
READINGS: Final = 200
LIST: Final = bare("OptionList", f"OptionList(*[f'reading {{n}}\\nits cards' for n in range({READINGS})])")


class World(NamedTuple):
    """A home folder of its own, and how programs are started in it."""

    home: str
    environ: dict[str, str]

    def start(self, command: Sequence[str], size: Size = SIZE) -> Terminal:
        """Start a program in a terminal."""
        return Terminal(command, self.environ, size, self.home)


def world(home: str) -> World:
    """A fresh home. Programs may write their byte code, or every start would compile them anew."""
    environ = {
        "HOME": home,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TAROT_TUI_LIBRARY": os.path.join(home, "library"),
    }
    return World(home, environ)


def words_of_home() -> list[str]:
    """The last line of each of the three questions."""
    with open(os.path.join(builtin_folder(), "decks", "words", "en", "screens.toml"), "rb") as file:
        home = tomllib.load(file)["home"]
    return [home[question].split("\n")[-1] for question in ("blocking", "focus", "open-up")]


# From Home to where something is measured


def at_home(here: World) -> Terminal:
    """The game at Home, everything shown."""
    game = here.start(GAME)
    game.until(*words_of_home())
    game.quiet(0.6)
    return game


def at_table(here: World, spread: str = "blocking") -> Terminal:
    """The game with the cards of a spread on the table, backs up."""
    game = here.start([*GAME, spread])
    game.until("Enter")
    game.quiet(0.6)
    for key in ("\r", " ", "a"):  # what was chosen already, the deck stopped, the cards dealt
        game.send(key)
        game.listen(1.0)
    game.quiet(0.6)
    return game


def at_card(here: World) -> Terminal:
    """The game with a card turned and its box open."""
    game = at_table(here)
    for key in ("a", "\r"):
        game.send(key)
        game.quiet(0.6)
    return game


def at_journal(here: World) -> Terminal:
    """The game in a journal of many readings."""
    game = at_home(here)
    game.send("j")
    game.until(f"{READINGS} readings")
    game.quiet(0.6)
    return game


def fill_journal(here: World) -> None:
    """Keep many readings with a note to each card."""
    library = here.environ["TAROT_TUI_LIBRARY"]
    paths = find_paths(library)._replace(state=os.path.join(here.home, ".local", "state", "tarot-tui"))
    words, spread = open_words(paths), load_spread("three", paths)
    plan = Plan(spread, load_deck("lamplight", paths.deck_roots, paths.builtin_decks, "en"))
    now = datetime.now().astimezone().replace(microsecond=0)
    keeper = open_keeper(paths, "here", lambda: now)
    for number in range(READINGS):
        bits, day = seeded(number), now - timedelta(days=3 * number)
        reading = plan.reading(
            plan.dealt(words, bits, bits), words, reading_id=f"{number:08x}-0000-4000-8000-000000000000", now=day,
            zone="UTC", app="benchmark",
        )  # fmt: skip
        notes = tuple(Note("a", f"What came to mind at card {n}.", day, card=n) for n in range(3))
        keeper.keep(replace(reading, notes=notes))


# What is measured


def say(name: str, figure: str, beside: str = "", budget: str = "") -> None:
    """Print a line of the table."""
    print(f"{name:44} {figure:>14}   {beside:34} {budget}".rstrip(), flush=True)


def measure_start(here: World, rounds: int) -> None:
    """From the start of the process to the first character, and to all three questions."""
    words = words_of_home()
    firsts: dict[str, list[float]] = {"empty": [], "game": []}
    homes: list[float] = []
    for round_ in range(rounds + 1):  # the first fills the caches
        for name in ("empty", "game") if round_ % 2 else ("game", "empty"):
            with here.start(EMPTY if name == "empty" else GAME) as program:
                first = program.until() - program.started
                home = program.until(*words) - program.started if name == "game" else 0.0
            if round_:
                firsts[name].append(first)
                homes += [home] if home else []
    empty = statistics.median(firsts["empty"])
    say("empty Textual app: first paint", f"{empty * 1000:.0f} ms")
    for name, taken in (("first paint", firsts["game"]), ("Home ready", homes)):
        ratio = statistics.median(one / other for one, other in zip(taken, firsts["empty"], strict=True))
        say(
            f"the game: {name}",
            f"{statistics.median(taken) * 1000:.0f} ms",
            f"{ratio:.2f} x",
            "budget 1.10 x",
        )


def measure_keys(
    here: World,
    name: str,
    scene: Callable[[World], Terminal],
    other: list[str],
    keys: Sequence[str],
    count: int,
) -> None:
    """From a key to the first byte of the picture that shows it, in turn here and in the smallest app."""
    taken: dict[str, list[float]] = {"game": [], "bare": []}
    with scene(here) as game, here.start(other) as smallest:
        smallest.until()
        smallest.quiet(0.6)
        for number in range(count + 10):  # the first few are not counted
            for program, times in ((game, taken["game"]), (smallest, taken["bare"])):
                pressed = program.send(keys[number % len(keys)])
                if not program.read(1.0):
                    continue
                if number >= 10:
                    times.append(program.chunks[-1].moment - pressed)
                program.quiet(0.06)
    game_ms, bare_ms = (sorted(1000 * each for each in times) for times in taken.values())
    more = statistics.median(game_ms) - statistics.median(bare_ms)
    late = game_ms[int(len(game_ms) * 0.95)]
    say(
        f"{name}: key to paint",
        f"{statistics.median(game_ms):.1f} ms",
        f"{more:+.1f} ms to a bare widget",
        "budget +3 ms",
    )
    say(
        f"{name}: 95 of 100 keys within",
        f"{late:.1f} ms",
        f"{bare_ms[int(len(bare_ms) * 0.95)]:.1f} ms bare",
        "budget 25 ms",
    )


def measure_idle(here: World, seconds: float) -> None:
    """What is written, and how long the processor is busy, while nothing happens."""

    def empty(here: World) -> Terminal:
        program = here.start(EMPTY)
        program.until()
        return program

    def written(here: World) -> Terminal:
        game = at_card(here)
        game.send("a few words")
        return game

    scenes = {"empty Textual app": empty, "Home": at_home, "Table": at_table, "Card, with a note": written}
    for name, scene in scenes.items():
        with scene(here) as program:
            program.quiet(1.5)  # the draft is on disk
            since, busy = len(program.chunks), program.processor()
            program.listen(seconds)
            share = 100 * (program.processor() - busy) / seconds
            budget = "" if scene is empty else "budget 0 bytes, 0.5 %"
            say(f"{name}: idle", f"{program.written(since)} bytes", f"{share:.2f} % of a processor", budget)


def measure_memory(here: World) -> None:
    """Resident memory at Home and after a whole reading, and the same where an unfinished one was left."""
    with here.start(EMPTY) as program:
        program.until()
        program.quiet(1.0)
        empty, _ = program.memory()
    say("empty Textual app: memory", f"{empty:.1f} MiB")
    for name in ("a reading", "with a draft about"):
        with at_home(here) as game:
            now, _ = game.memory()
            say(f"{name}: memory at Home", f"{now:.1f} MiB", f"{now / empty:.2f} x")
        with at_card(here) as game:
            for _ in range(3):
                game.send("a few words about it")
                game.quiet(1.2)
                game.send("\x0e")  # ctrl+n: the next card, then Close
                game.quiet(0.8)
            for key in ("\r", "\x0e", "k"):  # what came up, the promise, the file
                game.send(key)
                game.quiet(0.8)
            now, most = game.memory()
        library = here.environ["TAROT_TUI_LIBRARY"]
        if not any("_blocking_" in file for _, _, files in os.walk(library) for file in files):
            raise SystemExit("the reading was not kept: its keys are others now")
        say(f"{name}: memory after it", f"{now:.1f} MiB", f"{now / empty:.2f} x", "budget 1.5 x")
        say(f"{name}: at the most", f"{most:.1f} MiB", f"{most / empty:.2f} x", "budget 1.5 x")
        with at_card(here) as game:
            game.send("left unfinished")
            game.quiet(1.5)


def measure_turning(here: World, name: str, spread: str, times: int) -> None:
    """The cards of a spread turned at once: frames, pauses, bytes."""
    rates, pauses, sizes = [], [], []
    for _ in range(times):
        with at_table(here, spread) as game:
            since = len(game.chunks)
            game.send("a")
            game.quiet(0.5)
            moments = game.frames(since)
            gaps = [later - earlier for earlier, later in pairwise(moments)]
            rates.append(len(gaps) / (moments[-1] - moments[0]))
            pauses.append(max(gaps))
            sizes.append(game.written(since) / len(moments))
    say(f"{name} turned: frames", f"{statistics.median(rates):.0f} a second", "", "budget 45 a second")
    say(f"{name} turned: longest pause", f"{statistics.median(pauses) * 1000:.0f} ms", "", "budget 30 ms")
    say_written(f"{name} turned", statistics.median(sizes))


def measure_shuffling(here: World, seconds: float) -> None:
    """What the deck writes while it moves and waits to be stopped."""
    with here.start([*GAME, "blocking"]) as game:
        game.until("Enter")
        game.quiet(0.6)
        game.send("\r")
        game.listen(1.0)
        since = len(game.chunks)
        game.listen(seconds)
        say_written("the deck shuffled", game.written(since) / len(game.frames(since)))


def say_written(name: str, size: float) -> None:
    """Print what a frame of motion takes."""
    say(f"{name}: written", f"{size / 1000:.1f} kB a frame", f"{SIZE[0]} x {SIZE[1]} cells", "budget 10 kB")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few runs: for a look, not for a figure")
    quick = parser.parse_args().quick
    with (
        tempfile.TemporaryDirectory() as home,
        tempfile.TemporaryDirectory() as fresh,
        tempfile.TemporaryDirectory() as full,
    ):
        here, with_journal = world(home), world(full)
        measure_start(here, 5 if quick else 40)
        letters = [*"we talk and talk "]
        measure_keys(here, "Card's box", at_card, BOX, letters, 20 if quick else 150)
        measure_idle(here, 2 if quick else 5)
        measure_memory(world(fresh))
        measure_turning(here, "ten cards", "celtic-cross", 1 if quick else 5)
        measure_turning(here, "three large cards", "blocking", 1 if quick else 5)
        measure_shuffling(here, 2 if quick else 5)
        fill_journal(with_journal)
        down, up = "\x1b[B", "\x1b[A"
        measure_keys(
            with_journal, "Journal's list", at_journal, LIST, [down] * 40 + [up] * 40, 20 if quick else 150
        )


if __name__ == "__main__":
    main()
