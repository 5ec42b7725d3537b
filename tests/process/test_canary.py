"""What a person wrote is in its draft, its reading, and nowhere else."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.process.playing import at_the_box, drafts, kept
from tests.process.terminal import GAME, Terminal, home_of

NOTE, QUESTION, ACT = "canary-of-a-note", "canary-of-a-question", "canary-of-an-act"
CANARIES = (NOTE, QUESTION, ACT)

# The game with a scene that breaks when it is left: what was typed is then in the message of the exception, in a
# local variable and in the one that came before, as a fault of the program might have it.
_BROKEN = """
import sys
from tarot_tui.app.screens.card import CardScene
from tarot_tui.app.screens.exercises.exercise import ExercisePage
from tarot_tui.cli.main import run_from_shell

def leave(self):
    note = self.sitting.reading.notes[0].text
    try:
        {}[note]
    except KeyError:
        raise RuntimeError("fault over " + note)

CardScene.action_look = leave
ExercisePage.action_home = leave
sys.argv = ["tarot-tui", "--no-animation", *sys.argv[1:]]
sys.exit(run_from_shell())
"""


def holders(home: Path, word: str) -> list[Path]:
    """The files that ``word`` stands in, in any way of writing that is likely."""
    wanted = [word.encode(), word.encode("utf-16-le"), word[::-1].encode()]
    files = [path for path in home.rglob("*") if path.is_file()]
    return [path for path in files if any(each in path.read_bytes() for each in wanted)]


def told_outside(process: int) -> bytes:
    """What other people on the machine may see of a process: its arguments, and what its children would inherit."""
    return b"".join(Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "environ", "comm"))


def in_an_exercise(home: Path, argv: Sequence[str] = (*GAME, "--no-animation")) -> Terminal:
    """The game in ``home``, with the box of the first exercise open."""
    terminal = Terminal(argv, home_of(home))
    terminal.until("j journal")
    terminal.press("e")
    terminal.until("The unsent line")
    terminal.press("enter")
    terminal.until("Which sentence have you not said", "F8 go on")
    return terminal


def test_what_was_typed_is_in_the_draft_and_the_reading_alone(tmp_path: Path) -> None:
    with at_the_box(tmp_path, question=QUESTION) as terminal:
        terminal.press(NOTE, "f8")
        terminal.until("What came up")
        terminal.press("f8")
        terminal.until("‹ none this time ›")
        terminal.press("right", "enter", "enter", "ctrl+u", ACT)
        terminal.until(ACT)
        terminal.press("f8")
        terminal.until("The file, as it will be written")
        (draft,) = drafts(tmp_path)
        for canary in CANARIES:
            assert holders(tmp_path, canary) == [draft]
        if Path("/proc/self/environ").exists():
            told = told_outside(terminal.process.pid)
            assert b"tarot_tui" in told
            assert not any(canary.encode() in told for canary in CANARIES)
        terminal.press("enter")
        terminal.until("It is kept.")
        (reading,) = kept(tmp_path / "data" / "tarot-tui")
        terminal.press("f10")
        terminal.ended()
    for canary in CANARIES:
        assert holders(tmp_path, canary) == [reading]
        assert canary not in "".join(map(str, tmp_path.rglob("*")))
        assert not any(canary in told for told in terminal.screen.told)
    # The words are not left on the screen or in what one can scroll back to.
    assert not any(canary in terminal.screen.text for canary in CANARIES)


def test_what_was_written_in_an_exercise_is_in_its_draft_and_its_reading_alone(tmp_path: Path) -> None:
    with in_an_exercise(tmp_path) as terminal:
        terminal.press(NOTE)
        terminal.until("safe")
        (draft,) = drafts(tmp_path)
        assert holders(tmp_path, NOTE) == [draft]
        if Path("/proc/self/environ").exists():
            assert NOTE.encode() not in told_outside(terminal.process.pid)
        terminal.press("f8")
        terminal.until("Before you go on")
        terminal.press("enter")
        terminal.until("The file, as it will be written")
        terminal.press("enter")
        terminal.until("It is kept.")
        (reading,) = kept(tmp_path / "data" / "tarot-tui")
        terminal.press("f10")
        terminal.ended()
    assert holders(tmp_path, NOTE) == [reading]
    assert NOTE not in "".join(map(str, tmp_path.rglob("*")))
    assert not any(NOTE in told for told in terminal.screen.told)
    assert NOTE not in terminal.screen.text


def assert_a_fault_shows_nothing(home: Path, terminal: Terminal) -> None:
    """All that the terminal shows now is one line, and the word is in its draft alone."""
    assert terminal.ended() == 1
    terminal.assert_usable()
    told = terminal.screen.text.strip()
    assert re.fullmatch(r"tarot-tui: a fault of the program itself: RuntimeError at <string>:\d+", told)
    (draft,) = drafts(home)
    assert holders(home, NOTE) == [draft]


def test_a_fault_of_the_program_shows_no_word_and_loses_none(tmp_path: Path) -> None:
    with at_the_box(tmp_path, [sys.executable, "-c", _BROKEN, "today"]) as terminal:
        terminal.press(NOTE, "tab")
        assert_a_fault_shows_nothing(tmp_path, terminal)


def test_a_fault_in_an_exercise_shows_no_word_and_loses_none(tmp_path: Path) -> None:
    with in_an_exercise(tmp_path, [sys.executable, "-c", _BROKEN]) as terminal:
        terminal.press(NOTE, "f2")
        assert_a_fault_shows_nothing(tmp_path, terminal)


def test_a_word_that_is_let_go_is_gone(tmp_path: Path) -> None:
    with at_the_box(tmp_path) as terminal:
        terminal.press(NOTE, "f8")
        terminal.until("What came up")
        terminal.press("f8", "f8")
        terminal.until("n keep nothing")
        assert len(holders(tmp_path, NOTE)) == 1
        terminal.press("n")
        terminal.until("n once more")
        terminal.press("n")
        terminal.until("Nothing was kept.")
        terminal.press("f10")
        terminal.ended()
    assert not holders(tmp_path, NOTE)
