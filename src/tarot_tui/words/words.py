"""The words of one card, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from tarot_tui.cards.slots import Orientation
from tarot_tui.spreads.spread import Lens

Depth = Literal["first", "deeper"]
DEPTHS: Final[tuple[Depth, ...]] = ("first", "deeper")
ReversedMode = Literal["inward", "quiet", "loud", "turning"]
REVERSED_MODES: Final[tuple[ReversedMode, ...]] = ("inward", "quiet", "loud", "turning")
CAUSES: Final = (
    "unsaid-feelings", "shallow-talk", "stress", "busy-days", "unmet-needs", "old-conflict", "hopes-not-said",
    "life-change", "drift", "distraction",
)  # fmt: skip
STEPS: Final = ("self-awareness", "honest-talk", "small-acts", "something-new", "love-that-lands")

PromptKey = tuple[Lens, Orientation, Depth]


class Prompt(NamedTuple):
    """One good question, and its id."""

    id: str
    """Like ``minor_arcana.pentacles.five/block/upright/first``."""
    text: str


class CardWords(NamedTuple):
    """What the words say about one card."""

    card: str
    """Canonical ID."""
    keywords: tuple[str, ...]
    scene: str
    """The traditional scene, as seen, in one line."""
    props: tuple[str, ...]
    """Two to four things visible in it; every prompt names one."""
    meanings: Mapping[Orientation, str]
    """What it can mean between two people."""
    reversed_mode: ReversedMode
    causes: tuple[str, ...]
    steps: tuple[str, ...]
    prompts: Mapping[PromptKey, str]

    def prompt(self, lens: Lens, orientation: Orientation, depth: Depth = "first") -> Prompt:
        """The prompt for this lens, this way up, at this depth."""
        text = self.prompts[lens, orientation, depth]
        return Prompt(f"{self.card}/{lens}/{orientation}/{depth}", text)
