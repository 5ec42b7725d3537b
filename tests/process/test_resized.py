"""A window that changes its size at any moment."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest

from tests.process.playing import at_the_box, drafts, notes
from tests.process.terminal import GAME, Terminal, home_of

pytestmark = pytest.mark.long

LARGE, USUAL, ODD, SMALL, TINY, DOT = (120, 40), (80, 24), (81, 24), (60, 20), (20, 5), (1, 1)
WORDS = "When dinner is quiet I tell myself that you are cross with me, and then I say even less than before."
LINE = "A little more room, please: 60 x 20."


def words_on(terminal: Terminal) -> str:
    """All words on the screen, whatever is drawn between them."""
    return " ".join("".join(char if char.isascii() else " " for char in terminal.text).split())


def test_words_that_are_written_while_the_window_is_resized_are_all_in_sight_and_in_the_draft(
    tmp_path: Path,
) -> None:
    sizes = cycle([LARGE, SMALL, USUAL, (200, 60), ODD])
    with at_the_box(tmp_path) as terminal:
        for word in WORDS.split():
            terminal.resize(*next(sizes))
            terminal.press(f"{word} ")
            terminal.resize(*next(sizes))
        terminal.resize(*USUAL)
        terminal.wait(lambda: WORDS in words_on(terminal), "every word")
        terminal.press("f10")
        assert terminal.ended() == 0
    assert notes(drafts(tmp_path)[0]) == [f"{WORDS} "]


def test_cards_that_move_and_whatever_is_open_outlive_every_size(tmp_path: Path) -> None:
    with Terminal((*GAME, "blocking"), home_of(tmp_path)) as terminal:
        terminal.until("Everything is chosen already")
        # The deck that is shuffled, cards that are dealt, cards that turn, what lies over them.
        for keys, seen in (
            (["enter"], "being shuffled"), (["space", "a"], "turn all"), (["a"], ", up"), (["f7"], "What would you like"),
            (["f7", "f1"], "On this page"), (["f1"], "Enter turn, look"),
        ):  # fmt: skip
            terminal.press(*keys)
            terminal.until(seen)
            for size in (DOT, LARGE, TINY, SMALL, (300, 1), (1, 90), (59, 20), ODD, DOT, USUAL):
                terminal.resize(*size)
                terminal.wait(lambda: True, "nothing")  # what has come is read
            terminal.until(seen)
        terminal.resize(*TINY)
        terminal.until("A little more")
        terminal.resize(59, 19)
        terminal.wait(lambda: terminal.text == LINE, "one calm line")
        terminal.press("f10")
        assert terminal.ended() == 0
        terminal.assert_usable()
