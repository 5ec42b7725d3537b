"""The questions of a check-in: which one is asked in each round, and another in its place."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, Final, Literal

Round = Literal["good", "feelings", "us", "needs", "outside"]
"""Good things first; then feelings, the two of you and one ask each, or what is out there."""
ROUNDS: Final[tuple[Round, ...]] = ("good", "feelings", "us", "needs")
Kind = Literal["day", "fears", "dreams"]
KINDS: Final[tuple[Kind, ...]] = ("day", "fears", "dreams")
"""What feelings are asked about."""


class Questions:
    """One question at a time for each round; for each person one of their own, where it is asked of one of two.

    Which one comes first goes by ``seed``, so that it is the same when a check-in is taken up again.
    """

    def __init__(self, texts: Mapping[str, Any], seed: str) -> None:
        """``texts`` are those of ``check_in``."""
        self._texts = texts
        self._seed = seed
        self._at: dict[tuple[str, str], int] = {}
        self._kinds: dict[str, Kind] = {}

    def lines(self, of: Round, kind: Kind = "day") -> list[str]:
        """All questions of a round."""
        if of == "feelings":
            table = self._texts["feelings"][kind]
        else:
            table = self._texts["outside_day" if of == "outside" else of]
        lines: list[str] = table["lines"]
        return lines

    def kind(self, who: str = "") -> Kind:
        """What this person's feelings are asked about."""
        return self._kinds.get(who, KINDS[0])

    def turn_to(self, kind: Kind, who: str = "") -> None:
        """Ask this person about something else."""
        self._kinds[who] = kind

    def asked(self, of: Round, who: str = "") -> str:
        """The question that is asked now."""
        lines, name = self._lines(of, who)
        return lines[self._at.setdefault((name, who), self._first(name, who)) % len(lines)]

    def other(self, of: Round, who: str = "") -> str:
        """Another in its place; after the last comes the first."""
        _, name = self._lines(of, who)
        self._at[name, who] = self._at.setdefault((name, who), self._first(name, who)) + 1
        return self.asked(of, who)

    def beside(self, of: Round, asked: str) -> str:
        """The question after the one that is ``asked``: for one of two, while the other keeps it."""
        lines = self.lines(of)
        return lines[(lines.index(asked) + 1) % len(lines)]

    def _lines(self, of: Round, who: str) -> tuple[list[str], str]:
        kind = self.kind(who)
        return self.lines(of, kind), f"{of}/{kind}" if of == "feelings" else of

    def _first(self, name: str, who: str) -> int:
        return zlib.crc32(f"{self._seed}/{name}/{who}".encode())
