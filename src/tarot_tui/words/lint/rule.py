"""What a rule of the lint is, and what it finds."""

from __future__ import annotations

from typing import Final, Generic, Literal, NamedTuple, TypeVar

from tarot_tui.text import one_line

Level = Literal["E", "W"]
ERROR: Final[Level] = "E"
WARNING: Final[Level] = "W"

Check = TypeVar("Check")


class Rule(NamedTuple, Generic[Check]):
    """One rule: what it asks for, and the check that finds where it is broken."""

    id: str
    level: Level
    """``E`` error, ``W`` warning."""
    rubric: str
    """What it comes from: R1 to R16 of the rubric (docs/words.md), or reversal, safety or format."""
    says: str
    """What it asks for, in one sentence."""
    check: Check
    english: bool = True
    """Whether it knows only English words, so that it is silent about other languages."""
    tolerated: float = 0.0
    """The share of a suit's prompts in which it may be broken before the lint speaks of it."""


class Finding(NamedTuple):
    """One place where a rule is broken."""

    file: str
    card: str
    """Canonical ID; empty when a whole suit is meant."""
    key: str
    """The key below ``passages``, like ``block.upright.first`` or ``x_props``; or the suit."""
    rule: str
    level: Level
    message: str
    waived: str = ""
    """The writer's reason for letting it stand; empty when it does not stand."""

    @property
    def line(self) -> str:
        """It as one line: file, card, key, rule, message."""
        place = ": ".join(part for part in (self.file, self.card, self.key) if part)
        return one_line(f"{place}: {self.level} {self.rule}: {self.message}")
