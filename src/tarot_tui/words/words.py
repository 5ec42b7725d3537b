"""The words of one card, as a value; and which file of a language holds which cards."""

from __future__ import annotations

from collections.abc import Mapping, Set
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from tarot_tui.cards.slots import ORIENTATIONS, SUITS, Orientation
from tarot_tui.spreads.lens import LENSES, Lens

Depth = Literal["first", "deeper"]
DEPTHS: Final[tuple[Depth, ...]] = ("first", "deeper")
ReversedMode = Literal["inward", "quiet", "loud", "turning"]
REVERSED_MODES: Final[tuple[ReversedMode, ...]] = ("inward", "quiet", "loud", "turning")
CAUSES: Final = (
    "unsaid-feelings", "shallow-talk", "stress", "busy-days", "unmet-needs", "old-conflict", "hopes-not-said",
    "life-change", "drift", "distraction",
)  # fmt: skip
STEPS: Final = ("self-awareness", "honest-talk", "small-acts", "something-new", "love-that-lands")
SIGNS: Final = (
    "shallow-talk", "roommates", "touch", "unsaid", "no-time", "old-quarrel", "tired", "hopes", "change", "screens",
)  # fmt: skip
"""What somebody may have noticed lately. A prompt can be about some of them."""

PromptKey = tuple[Lens, Orientation, Depth]
PROMPT_KEYS: Final[tuple[PromptKey, ...]] = tuple(
    (lens, orientation, depth) for lens in LENSES for orientation in ORIENTATIONS for depth in DEPTHS
)
"""The twelve prompts of a card, in the order of its file."""

MAJORS_FILE: Final = "majors"
WORD_SUITS: Final = (MAJORS_FILE, *SUITS)
"""The five parts in which words are written: a file of a language folder each."""


def suit_of(card_id: str) -> str:
    """The part that holds the words of ``card_id``: ``majors``, or its suit (a deck's own suit too)."""
    family, _, rest = card_id.partition(".")
    return MAJORS_FILE if family == "major_arcana" else rest.partition(".")[0]


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
    signs: Mapping[PromptKey, tuple[str, ...]] = MappingProxyType({})
    """Which of :data:`SIGNS` a prompt is about; those that are about none are not in it."""

    def prompt(self, lens: Lens, orientation: Orientation, depth: Depth = "first") -> Prompt:
        """The prompt for this lens, this way up, at this depth."""
        text = self.prompts[lens, orientation, depth]
        return Prompt(f"{self.card}/{lens}/{orientation}/{depth}", text)

    def prompt_for(self, lens: Lens, orientation: Orientation, noticed: Set[str]) -> Prompt:
        """The prompt that comes first for somebody who noticed these signs: the first one, unless the deeper one is
        about more of them."""
        first, deeper = (
            sum(sign in noticed for sign in self.signs.get((lens, orientation, depth), ()))
            for depth in DEPTHS
        )
        return self.prompt(lens, orientation, "deeper" if deeper > first else "first")
