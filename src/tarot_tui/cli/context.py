"""What a verb needs from the world: streams, folders, clock, chance. Tests put their own in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, TextIO

from tarot_tui.paths import Paths
from tarot_tui.problem import Problem

if TYPE_CHECKING:
    from datetime import datetime

WIDTH: Final = 72
"""Columns of printed texts: what a mail takes, and within every terminal."""


class Context(NamedTuple):
    """The world of one command."""

    paths: Paths
    environ: Mapping[str, str]
    stdin: TextIO
    out: TextIO
    """Results."""
    err: TextIO
    """Everything else, a line each."""
    now: Callable[[], datetime]
    """The local time, with its zone."""
    new_id: Callable[[], str]
    """A fresh random uuid4."""

    def say(self, text: str) -> None:
        """Print a line of the result."""
        self.out.write(text + "\n")

    def warn(self, problem: Problem | str) -> None:
        """Print a line that is no part of the result."""
        self.err.write(f"tarot-tui: {problem}\n")
