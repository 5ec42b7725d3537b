"""Every way of two through the game, left at each step in each way: the word that was not shown is nowhere.

    python -m tests.process.hidden [WAY ...] [--end END]

For each it plays to one step, ends the game there, and looks for the words in every byte that the terminal was sent
since their writer handed over, on every screen that those bytes made, and in every file under the home.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Final

from tests.process.playing import drafts, kept
from tests.process.two_plays import ANA, SAM, WAYS, LeakError, Play


def by_key(play: Play) -> None:
    """Ctrl+q; once more where it is asked whether words that both have seen shall go."""
    terminal = play.terminal
    terminal.press("ctrl+q")
    try:
        terminal.until("What you two have seen")
    except LeakError:
        raise
    except AssertionError:
        return  # it was not asked, and has ended
    terminal.press("ctrl+q")


def by_stop(play: Play) -> None:
    """F6, and nothing of it is kept."""
    _stop(play)
    if "This is all that would be kept" in play.terminal.text:
        play.terminal.press("f4")
        play.terminal.until("F4 once more")
        play.terminal.press("f4")
        play.terminal.until("Nothing was kept")
    play.terminal.press("f10")


def by_stop_and_keep(play: Play) -> None:
    """F6, and both keep what both have seen."""
    _stop(play)
    if "This is all that would be kept" in play.terminal.text:
        play.is_kept = True
        play.terminal.press(ANA, SAM)
        play.terminal.until("It is kept.")
    play.terminal.press("f10")


def _stop(play: Play) -> None:
    terminal = play.terminal
    terminal.press("f6")
    terminal.until_gone("F6 stop")
    for word in play.private - terminal.hidden:
        terminal.hide(word)
    terminal.wait(lambda: any(each in terminal.text for each in _AFTER_STOP), "Home, or the file")


_AFTER_STOP: Final = ("This is all that would be kept", "j journal")


def by_signal(number: signal.Signals) -> Callable[[Play], None]:
    """From outside."""
    return lambda play: play.terminal.process.send_signal(number)


def by_closing(play: Play) -> None:
    """The window is closed."""
    play.terminal.hang_up()


ENDS: Final[Mapping[str, Callable[[Play], None]]] = {
    "stop": by_stop,
    "stop and keep": by_stop_and_keep,
    "ctrl+q": by_key,
    "SIGTERM": by_signal(signal.SIGTERM),
    "SIGHUP": by_signal(signal.SIGHUP),
    "closed": by_closing,
    "kill": by_signal(signal.SIGKILL),
    "fault": by_signal(signal.SIGUSR1),
}
"""How it ends, by name."""


def steps(way: str, home: Path) -> list[tuple[str, bool]]:
    """Play ``way`` to its end: the names of its steps, and whether one may stop there."""
    play = Play(home)
    found = []
    with play.terminal:
        for step in WAYS[way](play):
            play.check_files()
            found.append((step, play.can_stop))
        by_key(play)
        play.terminal.ended()
    play.check_files()
    return found


def leave(way: str, at: int, end: str, home: Path, *, again: bool = True) -> str:
    """Play ``way`` to its step number ``at``, end it there, and look; look at what comes ``again`` after it, too.

    Returns the name of the step.
    """
    play = Play(home)
    with play.terminal as terminal:
        step = next(islice(WAYS[way](play), at, None))
        play.check_files()
        ENDS[end](play)
        terminal.ended()
        play.check_files()
        left = terminal.screen.text if not terminal.is_closed and end != "kill" else ""
        assert not any(word in left for word in play.private | play.shared | play.sealed), left
        if end == "fault":
            assert "a fault of the program itself: RuntimeError at" in terminal.text, left
    if again:
        _start_again(play)
    return step


def _start_again(play: Play) -> None:
    """The next start shows no word, nor does what is unfinished, and both are asked anew."""
    play.terminal = play.started()
    play.terminal.hidden = play.private | play.shared | play.sealed
    with play.terminal as terminal:
        terminal.until("j journal")
        if drafts(play.home):
            terminal.until("Something is unfinished")
            terminal.press("u")
            terminal.until("What shall each be called")
            terminal.press("escape")
            terminal.until("j journal")
        elif kept(play.home / "data" / "tarot-tui"):
            terminal.press("j")
            terminal.until("1 reading")
            terminal.press("enter")
            terminal.until("Ana")
        terminal.press("f10")
        terminal.ended()
    play.check_files()


def _all(ways: list[str], ends: list[str]) -> Iterator[tuple[str, int, str, str]]:
    for way in ways:
        with tempfile.TemporaryDirectory() as home:
            found = steps(way, Path(home))
        for at, (name, can_stop) in enumerate(found):
            for end in ends:
                if can_stop or not end.startswith("stop"):
                    yield way, at, name, end


def main() -> int:
    """Do all of it, or what is asked for; how many leaks there are."""
    parser = ArgumentParser(prog="python -m tests.process.hidden", description=__doc__.partition("\n")[0])
    parser.add_argument("ways", metavar="WAY", nargs="*", help=f"all that begin so, of {', '.join(WAYS)}")
    parser.add_argument(
        "--end", action="append", choices=ENDS, help="how they leave; all where none is named"
    )
    asked = parser.parse_args()
    ways = [way for way in WAYS if not asked.ways or way.startswith(tuple(asked.ways))]
    ends = [end for end in ENDS if not asked.end or end in asked.end]
    if not ways:
        parser.error(f"no way begins like that: {', '.join(WAYS)}")

    def look(case: tuple[str, int, str, str]) -> bool:
        way, at, name, end = case
        with tempfile.TemporaryDirectory() as home:
            try:
                leave(way, at, end, Path(home))
            except AssertionError as error:
                print(f"{way}, at step {at} ({name}), by {end}: {error}", file=sys.stderr, flush=True)
                return False
        return True

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found = list(pool.map(look, _all(ways, ends)))
    leaks = found.count(False)
    print(f"{len(found)} ways of leaving {', '.join(ways)}: {leaks or 'no'} leaks")
    return min(leaks, 1)


if __name__ == "__main__":
    sys.exit(main())
