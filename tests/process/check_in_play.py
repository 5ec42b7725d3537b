"""The check-in of two in a terminal, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.process.two_plays import Play


def check_in(play: Play) -> Iterator[str]:
    """A check-in as two: good things, feelings, the two of them, one ask with its answer, and a file that both keep."""
    terminal = play.terminal
    terminal.until("Everything is chosen already")
    terminal.press("f2")
    terminal.until_gone("Everything is chosen already")
    terminal.press("c")
    terminal.until("An outside day")
    terminal.press("down", "enter")
    yield from play.name()
    terminal.until("names one thing")
    play.can_stop = True
    yield "good things"
    yield from _say(play, "soupfinch", "good things, one named")
    terminal.press("f8")
    terminal.until("Ana asks")
    yield "who asks whom"
    terminal.press("enter")
    terminal.until("Sam asks")
    terminal.press("enter")
    terminal.until("Look at it together")
    yield "the two of them"
    yield from play.turn("a", "quietpelican", "s")
    yield from play.turn("s", "greyheron", "k")
    play.see("quietpelican")
    play.open("a")
    terminal.until("quietpelican")
    yield "reveal"
    terminal.press("n")
    terminal.until("may ask")
    yield "one ask"
    yield from _say(play, "walkplover", "one ask, made")
    terminal.press("f8")
    terminal.until("A no is as fine as a yes")
    yield "an answer"
    terminal.press("s")
    terminal.until("how small may it be")
    yield from _say(play, "shortgodwit", "a smaller one")
    terminal.press("enter")
    terminal.until("says:")
    terminal.press("f5")
    terminal.until("For the road")
    yield "a card or none"
    terminal.press("f4")
    terminal.until("Before you go")
    terminal.press("f8")
    terminal.until("One small promise")
    terminal.press("f8")
    terminal.until("The next check-in")
    yield "the day of the next"
    terminal.press("enter")
    terminal.until("This is all that would be kept")
    yield "the file"
    yield from play.keep()


def _say(play: Play, word: str, step: str) -> Iterator[str]:
    """One of them types ``word`` where both see it."""
    play.terminal.press(word)
    play.terminal.until(word)
    play.shared.add(word)
    yield step
