"""Where the game cannot be played it says so in a line; where a reading cannot be kept it finds another place."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.process.playing import at_the_box, drafts, kept, notes
from tests.process.terminal import GAME, Terminal, home_of

pytestmark = pytest.mark.long

_WHAT_IS_LOADED = """
import sys
from tarot_tui.cli.main import run_from_shell
code = run_from_shell()
loaded = sorted(name for name in sys.modules if name.partition(".")[0] in ("textual", "rich"))
open(sys.argv[0], "w").write(" ".join(loaded) or "nothing of a screen")
sys.exit(code)
"""

# The game on a disk that is full wherever the library lies; drafts and other folders have room.
_FULL_DISK = """
import errno, os, sys
from tarot_tui.cli.main import run_from_shell
from tarot_tui.journal.save import Saver

library = os.path.join(os.environ["XDG_DATA_HOME"], "tarot-tui")
whole = Saver.write

def write(self, real, data):
    if real.startswith(library + os.sep):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), real)
    whole(self, real, data)

Saver.write = write
sys.argv = ["tarot-tui", "--no-animation", "today"]
sys.exit(run_from_shell())
"""


def test_without_a_terminal_one_line_says_what_to_do_and_no_screen_is_loaded(tmp_path: Path) -> None:
    loaded = tmp_path / "loaded"
    code = f"import sys; sys.argv[0] = {str(loaded)!r}\n{_WHAT_IS_LOADED}"
    done = subprocess.run(
        [sys.executable, "-c", code], env=home_of(tmp_path), input=b"1\n\n", capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"TERM=dumb tarot-tui" in done.stderr
    assert loaded.read_text() == "nothing of a screen"
    assert [path.name for path in tmp_path.iterdir()] == ["loaded"]


def test_a_terminal_that_only_prints_lines_gets_the_game_in_lines(tmp_path: Path) -> None:
    with Terminal((*GAME, "today"), home_of(tmp_path) | {"TERM": "dumb"}) as terminal:
        terminal.until("Enter to pass")
        terminal.press("A line of a canary.", "enter", "enter")
        terminal.until("One small promise")
        terminal.press("enter")
        terminal.until("k keeps this reading")
        terminal.press("ctrl+d")
        assert terminal.ended() == 0
        assert b"\x1b" not in terminal.raw
    (draft,) = drafts(tmp_path)
    assert notes(draft) == ["A line of a canary."]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["no-such-spread"], "no-such-spread"), (["--theme", "nosuch"], "There are ")],
    ids=["spread", "theme"],
)
def test_a_wrong_name_is_said_in_a_line_before_anything_is_drawn(
    arguments: list[str], says: str, tmp_path: Path
) -> None:
    with Terminal((*GAME, *arguments), home_of(tmp_path)) as terminal:
        assert terminal.ended() == 2
        assert terminal.text.startswith("tarot-tui: ") and says in terminal.text
        assert terminal.raw.count(b"\n") == 1 and b"\x1b" not in terminal.raw


def test_no_game_is_drawn_into_a_file(tmp_path: Path) -> None:
    errors = tmp_path / "errors"
    with Terminal(GAME, home_of(tmp_path), stderr=errors) as terminal:
        assert terminal.ended() == 2
        assert not terminal.raw
    assert errors.read_bytes().count(b"\n") == 1 and b"\x1b" not in errors.read_bytes()


WHOLE_FILE = (160, 80)
"""A terminal that shows a file of a reading to its end, where the notes stand."""


def keep_elsewhere(terminal: Terminal, reason: str, elsewhere: Path) -> None:
    """From the box to a reading that is kept in ``elsewhere``, because of ``reason``."""
    terminal.press("A canary.", "f8")
    terminal.until("What came up")
    terminal.press("f8", "f8")
    terminal.until("The file, as it will be written")
    terminal.press("enter")
    terminal.until_gone("Enter keep")
    terminal.until(reason, 'text = "A canary."')
    assert terminal.text.count("cannot be saved") <= 1
    terminal.press("ctrl+u", str(elsewhere), "enter")
    terminal.until("It is kept.", "outside your library")
    terminal.press("f10")
    assert terminal.ended() == 0


def test_on_a_full_disk_the_text_stays_and_another_folder_is_taken(tmp_path: Path) -> None:
    with at_the_box(tmp_path, [sys.executable, "-c", _FULL_DISK], size=WHOLE_FILE) as terminal:
        keep_elsewhere(terminal, "cannot be saved: no space left", tmp_path / "stick")
    assert [notes(reading) for reading in kept(tmp_path / "stick")] == [["A canary."]]
    assert not kept(tmp_path / "data" / "tarot-tui") and not drafts(tmp_path)


def test_where_the_library_cannot_be_written_another_folder_is_taken(tmp_path: Path) -> None:
    library = tmp_path / "data" / "tarot-tui"
    year = datetime.now(UTC).year
    (library / "readings").mkdir(parents=True)
    for taken in (year, year + 1):  # nobody can keep anything in a file, the administrator neither
        (library / "readings" / str(taken)).write_text("not a folder")
    with at_the_box(tmp_path, size=WHOLE_FILE) as terminal:
        keep_elsewhere(terminal, "cannot be saved: not a directory", tmp_path / "stick")
    assert [notes(reading) for reading in kept(tmp_path / "stick")] == [["A canary."]]
    assert (library / "readings" / str(year)).read_text() == "not a folder"


def test_a_library_that_is_a_file_costs_neither_words_nor_game(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.write_text("a file")
    with at_the_box(tmp_path, size=WHOLE_FILE, environ={"TAROT_TUI_LIBRARY": str(library)}) as terminal:
        keep_elsewhere(terminal, "is not a folder", tmp_path / "stick")
    assert [notes(reading) for reading in kept(tmp_path / "stick")] == [["A canary."]]
    assert library.read_text() == "a file"
