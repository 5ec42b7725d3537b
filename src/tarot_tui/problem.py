"""What went wrong, as one line for a person: where it is and what helps.

Every refusal of the program is a :class:`Problem`. Its text never holds what somebody wrote in a note or a
question, so it may be printed and logged.
"""

from __future__ import annotations

from typing import Final

from tarot_tui.text import one_line

REFUSED: Final = 1
"""Exit code: refused, damaged or not found."""

USAGE: Final = 2
"""Exit code: wrong usage, or no terminal where one is needed."""


class Problem(Exception):  # noqa: N818 - it is shown to people, and "error" is not what they need to read
    """One thing that is wrong, where, and the remedy.

    ``where`` is a file (or an argument), ``place`` a spot in it (a key path, a line), ``what`` the fault and
    ``remedy`` what helps. Control characters in any of them are dropped here, so that a hostile file name
    cannot reach the terminal through an error line.
    """

    def __init__(
        self, what: str, *, where: str = "", place: str = "", remedy: str = "", code: int = REFUSED
    ) -> None:
        self.what = one_line(what)
        self.where = one_line(where)
        self.place = one_line(place)
        self.remedy = one_line(remedy)
        self.code = code
        super().__init__(str(self))

    def __str__(self) -> str:
        parts = [part for part in (self.where, self.place) if part]
        text = ": ".join([*parts, self.what])
        return f"{text}. {self.remedy}" if self.remedy else text

    def at(self, where: str) -> Problem:
        """The same problem, found in the file ``where``."""
        return Problem(self.what, where=where, place=self.place, remedy=self.remedy, code=self.code)

    def but(self, remedy: str) -> Problem:
        """The same problem where something else helps, or is all that can be said."""
        return Problem(self.what, where=self.where, place=self.place, remedy=remedy, code=self.code)
