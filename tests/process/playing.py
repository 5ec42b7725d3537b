"""Ways through the game that several tests take, and what lies in a home afterwards."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tests.process.terminal import GAME, Terminal, home_of
from tests.readings import plain

TODAY = (*GAME, "--no-animation", "today")
"""One card, and nothing that moves: the shortest way to a box."""


def at_the_box(
    home: Path,
    argv: Sequence[str] = TODAY,
    question: str = "",
    size: tuple[int, int] = (80, 24),
    environ: Mapping[str, str] | None = None,
    is_own: bool = True,
) -> Terminal:
    """The game in ``home``, with one card face up and its box open."""
    terminal = Terminal(argv, home_of(home) | dict(environ or {}), size=size, is_own=is_own)
    terminal.until("Everything is chosen already")
    if question:
        terminal.press("up", "up", question)
        terminal.until(question)
    terminal.press("enter")
    terminal.until("Take one card")
    terminal.press("a")
    terminal.until("a turn all")
    terminal.press("enter", "enter")
    terminal.until("Write here", "F8 next")
    return terminal


def in_a_note(home: Path) -> Terminal:
    """The game in ``home``, where one reading is kept, with the box of a note from today open."""
    path = home / "data" / "tarot-tui" / "readings" / "2026" / "reading.toml"
    path.parent.mkdir(parents=True)
    path.write_text(to_toml(document_of(plain())), encoding="utf-8")
    terminal = Terminal((*GAME, "--no-animation"), home_of(home))
    terminal.until("j journal")
    terminal.press("j")
    terminal.until("1 reading")
    terminal.press("e")
    terminal.until("a note from today", "Enter write")
    terminal.press("enter")
    terminal.until("F8 keep")
    return terminal


def begun(home: Path) -> list[Path]:
    """What is begun in the kept readings of whoever lives there."""
    return list((home / "state" / "tarot-tui" / "edits").glob("*"))


def drafts(home: Path) -> list[Path]:
    """The drafts of whoever lives there."""
    return list((home / "state" / "tarot-tui" / "drafts").glob("*"))


def saved(home: Path) -> list[Path]:
    """Those of which the save has ended: a draft that is being written lies beside it under another name."""
    return [path for path in drafts(home) if path.suffix == ".toml"]


def kept(library: Path) -> list[Path]:
    """The readings in a library."""
    return list(library.glob("readings/*/*"))


def notes(reading: Path) -> list[str]:
    """What was written in it."""
    return [note["text"] for note in tomllib.loads(reading.read_text(encoding="utf-8")).get("notes", [])]


def modes(folder: Path) -> dict[str, int]:
    """What may be done with each thing in ``folder``, and by whom."""
    return {str(path.relative_to(folder)): path.stat().st_mode & 0o777 for path in folder.rglob("*")}
