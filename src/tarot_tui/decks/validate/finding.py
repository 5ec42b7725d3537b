"""One thing that the validator found, and what all of them together mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from tarot_tui.decks.validate.codes import CODES, Code, Level
from tarot_tui.text import one_line

_EXIT: Final[dict[Level, int]] = {"info": 0, "warning": 1, "error": 2}


class Finding(NamedTuple):
    """What is wrong, and where. Findings sort as the format's own tools print them."""

    code: str
    card: str = ""
    """ID of the card that it is about, if it is about one."""
    path: str = ""
    """Relative to the deck."""
    key: str = ""
    """In that file."""
    message: str = ""

    @property
    def about(self) -> Code:
        """Level, meaning and remedy."""
        return CODES[self.code]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` by code, card, path and key, fit to be printed; of two that share all of these the first."""
    kept: dict[tuple[str, ...], Finding] = {}
    for finding in findings:
        clean = Finding(*map(one_line, finding))
        kept.setdefault(clean[:4], clean)
    return [kept[place] for place in sorted(kept)]


def exit_code(findings: Iterable[Finding]) -> int:
    """0 when there is nothing to mend, 1 with warnings, 2 with errors."""
    return max((_EXIT[finding.about.level] for finding in findings), default=0)
