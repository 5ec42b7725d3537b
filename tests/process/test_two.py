"""Two at one real terminal: what is sent to it, what sleep and type-ahead lead to, and how many keys it takes."""

from __future__ import annotations

import re
import signal
from functools import partial
from pathlib import Path

import pytest

from tests.process.terminal import Terminal
from tests.process.two_plays import ANA, SAM, LeakError, Play

pytestmark = pytest.mark.long

CANARY = "quietpelican"


def at_the_card(play: Play, cards: int = 1) -> None:
    """Both look at the first card."""
    for _ in play.agree(cards):
        pass
    play.terminal.until("Take ")
    play.terminal.press("a")
    play.terminal.until("a turn all")
    play.terminal.press("a", "enter")
    play.terminal.until("Look at it together")


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_a_program_that_slept_wakes_up_behind_the_curtain_of_whoever_wrote(
    number: signal.Signals, tmp_path: Path
) -> None:
    play = Play(tmp_path)
    with play.terminal as terminal:
        at_the_card(play)
        play.open(ANA)
        for _ in play.write(CANARY):
            pass
        terminal.quiet()  # what is on its way to the terminal when it is stopped still comes
        terminal.sleep(number)
        before = len(terminal.raw)
        terminal.wake()
        terminal.until("This is for")
        # However it is painted, nothing that was written to the terminal since holds the word.
        assert CANARY.encode() not in terminal.raw[before:]
        terminal.hide(CANARY)
        terminal.quiet()  # the curtain hears keys now
        terminal.press(SAM, "space", "enter")
        terminal.quiet()
        with pytest.raises(LeakError):  # it is there again, for her
            play.open(ANA)
            terminal.until("looks away", CANARY)


def test_keys_typed_ahead_of_a_curtain_open_nothing_and_reach_no_box(tmp_path: Path) -> None:
    play = Play(tmp_path)
    with play.terminal as terminal:
        at_the_card(play)
        play.open(ANA)
        for _ in play.write(CANARY):
            pass
        terminal.press("f8")
        terminal.until("k keep")
        terminal.hide(CANARY)
        terminal.press("k", "this was typed ahead", SAM, "space", "more", "enter", SAM, "space")
        terminal.until("F2 pause", "This is for")
        play.open(SAM)
        terminal.until("looks away", "Nobody sees this unless you show it.")
        assert "more" not in terminal.text


def test_a_sitting_of_three_cards_with_every_pass_takes_less_than_sixty_keys(tmp_path: Path) -> None:
    play = Play(tmp_path)
    with play.terminal as terminal:
        at_the_card(play, 3)
        for number, (one, other) in enumerate([(ANA, SAM), (SAM, ANA), (ANA, SAM)]):
            if number:
                terminal.press("enter")  # the next card is marked
                terminal.until("Look at it together")
            for letter in (one, other):
                for _ in play.turn(letter, "", "k"):
                    pass
            play.open(one)
            terminal.until("Nothing is shown here")
            terminal.press("n")
            terminal.until("a turn all")
        terminal.press("c")
        terminal.until("Before you go")
        terminal.press("f8")
        terminal.until("One small promise")
        terminal.press("f8")
        terminal.until("This is all that would be kept")
        terminal.press(ANA)
        terminal.until("And ● Sam?")
        terminal.press(SAM)
        terminal.until("It is kept.")
        assert terminal.presses < 60  # the names that they typed among them


def screens(home: Path, word: str, choice: str, others: list[str]) -> list[str]:
    """Every page from Sam's hand-over to the end of the sitting; each becomes like that of ``others``, if there are any.

    Bytes cannot be compared as they come: two changes may be painted in one go or in two.
    """
    home.mkdir()
    play = Play(home)
    found: list[str] = []
    with play.terminal as terminal:
        at_the_card(play)
        for _ in play.turn(ANA, "greyheron", "s"):
            pass
        play.open(SAM)
        terminal.until("looks away", "on no disk")
        if word:
            terminal.press(word)
            terminal.until(word)
        for _ in play.choose(word, choice):
            pass
        play.see("greyheron")
        for key, text in (
            ("", "F2 pause"), ("x", "and then space."), (ANA, "and now space"), ("space", "Read, both of you"),
            ("enter", "Ana has the floor"), ("enter", "Sam has the floor"), ("enter", "a turn all"),
            ("c", "F8 to a promise"), ("f8", "One small promise"), ("f2", "Back at"),
        ):  # fmt: skip
            terminal.press(key)
            terminal.until(text)
            if others:
                like = others[len(found)]
                terminal.wait(partial(_is_like, terminal, like), f"\n{like}")
            else:
                terminal.quiet()
            found.append(_without_times(terminal.screen.text))
    return found


def _is_like(terminal: Terminal, like: str) -> bool:
    return _without_times(terminal.screen.text) == like


def _without_times(text: str) -> str:
    return re.sub(r"\d\d:\d\d", "00:00", text)


def test_every_page_and_key_is_the_same_for_a_note_that_is_kept_or_told_as_for_a_pass(tmp_path: Path) -> None:
    passed = screens(tmp_path / "passed", "", "k", [])
    assert screens(tmp_path / "kept", CANARY, "k", passed) == passed
    assert screens(tmp_path / "told", CANARY, "t", passed) == passed
