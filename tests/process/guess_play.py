"""The guess of two in a terminal, step by step: what each picks is the secret, and nothing of it is on a disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.process.two_plays import Play

_MARKED: Final = re.compile(r"(\S+(?: \S+)*) {3}←→ and Enter")
"""The name of the card that is marked."""


def guess(play: Play) -> Iterator[str]:
    """Five faces, two picks each, all four at once, two stories, a line each, and a file that both keep."""
    terminal = play.terminal
    terminal.until("Everything is chosen already")
    terminal.press("f2")
    terminal.until("j journal")
    terminal.press("w")
    terminal.until("For the two of you")
    terminal.press("enter")
    yield from play.name()
    terminal.until("Look at these five together")
    play.can_stop = True
    yield "five faces"
    yield from _turn(play, "a", "right", "left")
    yield from _turn(play, "s", "left*2", "right*2")
    terminal.hidden.clear()
    play.open("a")
    terminal.until("Ana picked", "Sam picked", *play.picks)
    yield "all four"
    for one, other in (("Ana", "Sam"), ("Sam", "Ana")):
        terminal.press("enter")
        terminal.until(f"{one} tells", f"{other} listens")
        yield "a story"
    terminal.press("enter")
    terminal.until("What may stay of this")
    for word in ("soupfinch", "walkplover"):
        terminal.press(word)
        terminal.until(word)
        play.shared.add(word)
        yield "a line of the story"
        terminal.press("enter")
    terminal.until("This is all that would be kept")
    yield "the file"
    yield from play.keep()


def _turn(play: Play, letter: str, own: str, thought: str) -> Iterator[str]:
    """One of them picks both, and hands over. No curtain shows the name of a card."""
    terminal = play.terminal
    terminal.hidden.clear()  # all five names stand on the next page, whatever was picked
    play.open(letter)
    for keys, asked, comes, is_kept in (
        (own, "Which of these is most like", "And which one would it be", True),
        (thought, "And which one would it be", "Enter hands over", False),
    ):
        terminal.until(asked)
        key, _, times = keys.partition("*")
        before = _marked(play)
        terminal.press(*[key] * int(times or 1))
        terminal.wait(lambda before=before: _marked(play) != before, "another card")  # type: ignore[misc]
        terminal.quiet()
        name = _marked(play)
        yield "a card is marked"
        play.picks[name] = is_kept
        terminal.press("enter")
        terminal.until(comes)
    yield "both are picked"
    terminal.press("enter")
    terminal.until("F2 pause", "and then space.")
    for name in play.picks:
        terminal.hide(name)
    yield "a curtain"


def _marked(play: Play) -> str:
    found = _MARKED.search(play.terminal.screen.text)
    return found[1] if found else ""
