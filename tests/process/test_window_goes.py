"""The window goes, or the program is put to sleep without being asked: it ends all the same, and leaves nobody waiting."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.process.playing import at_the_box, drafts, notes
from tests.process.terminal import GAME, Terminal, home_of
from tests.process.two_plays import Play

pytestmark = pytest.mark.long


def test_a_window_that_closes_while_everything_moves_ends_the_game(tmp_path: Path) -> None:
    with Terminal((*GAME, "celtic-cross"), home_of(tmp_path), size=(120, 40)) as terminal:
        terminal.until("Everything is chosen already")
        terminal.press("enter")
        terminal.until("being shuffled")
        terminal.hang_up()
        assert terminal.ended() == -signal.SIGHUP


def test_who_is_woken_up_while_it_leaves_does_not_come_back(tmp_path: Path) -> None:
    """Whoever is told that the window goes is woken up too, asleep or not."""
    play = Play(tmp_path)
    with play.terminal as terminal:
        for _ in play.agree():
            pass
        terminal.until("Take ")
        terminal.process.send_signal(signal.SIGHUP)
        terminal.wake()
        assert terminal.ended() == -signal.SIGHUP
        terminal.assert_usable()


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_a_program_that_slept_can_be_left_like_any_other(number: signal.Signals, tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        for _ in range(2):
            terminal.sleep(number)
            terminal.wake()
            terminal.until("Write here", "F8 next")
        terminal.press("One", "f10")
        assert terminal.ended() == 0
        terminal.assert_usable()
    assert notes(drafts(tmp_path)[0]) == ["One"]
