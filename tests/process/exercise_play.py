"""An exercise of two in a terminal, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.process.two_plays import Play


def exercise(play: Play) -> Iterator[str]:
    """An exercise as two: a loop, lines to settle after it, and a file that both keep."""
    terminal = play.terminal
    terminal.until("Everything is chosen already")
    terminal.press("f2")
    terminal.until_gone("Everything is chosen already")
    terminal.press("w")
    terminal.until("An exercise")
    terminal.press("down", "down", "enter")
    terminal.until("The dance")
    terminal.press("down", "enter")
    yield from play.name()
    terminal.until("Look at it together")
    play.can_stop = True
    yield "a page of an exercise"
    yield from play.turn("a", "quietpelican", "s")
    yield from play.turn("s", "greyheron", "t")
    play.see("quietpelican")
    play.open("a")
    terminal.until("quietpelican")
    yield "reveal"
    terminal.press("n")
    terminal.until("2 of 2")
    terminal.press("f4")
    terminal.until("both of you:")
    yield "lines to settle"
    terminal.press("enter")
    terminal.until("This is all that would be kept")
    yield "the file"
    yield from play.keep()
