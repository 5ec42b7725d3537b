"""Whoever ends the game while it starts finds the terminal as it was."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process.terminal import GAME, Terminal, home_of

pytestmark = pytest.mark.long

_OTHER_SCREEN, _PASTE = 1049, 2004


def at_once(terminal: Terminal) -> None:
    """Before it has done anything."""


def on_its_screen(terminal: Terminal) -> None:
    """The first thing that is changed."""
    terminal.wait(lambda: _OTHER_SCREEN in terminal.screen.modes, "the other screen")


def with_all_modes(terminal: Terminal) -> None:
    """The last thing that is changed before something is shown."""
    terminal.wait(lambda: _PASTE in terminal.screen.modes, "pasting as such")


def at_the_first_word(terminal: Terminal) -> None:
    """Something is shown, and more is on its way."""
    terminal.until("blocking us?")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("moment", [at_once, on_its_screen, with_all_modes, at_the_first_word])
def test_the_terminal_is_usable_whenever_the_start_is_cut_short(
    moment: Callable[[Terminal], None], number: signal.Signals, tmp_path: Path
) -> None:
    with Terminal(GAME, home_of(tmp_path)) as terminal:
        moment(terminal)
        terminal.process.send_signal(number)
        assert terminal.ended() == -number
        terminal.assert_usable()


def test_a_signal_that_is_to_be_passed_over_is_passed_over(tmp_path: Path) -> None:
    deaf = ("/bin/sh", "-c", 'trap "" HUP; exec "$@"', "sh", *GAME)
    with Terminal(deaf, home_of(tmp_path)) as terminal:
        at_the_first_word(terminal)
        terminal.process.send_signal(signal.SIGHUP)
        terminal.press("j")
        terminal.until("Nothing is kept yet.")
        terminal.press("f10")
        assert terminal.ended() == 0
