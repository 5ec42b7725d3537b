"""The figures of a suit: how many prompts, how they open, how long, how plain, what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Final, NamedTuple

from tarot_tui.words.lint import english
from tarot_tui.words.lint.rule import ERROR, WARNING, Finding
from tarot_tui.words.lint.suits import Opener, PromptText, Suit, openers
from tarot_tui.words.words import suit_of

ALL: Final = "all"


class Figures(NamedTuple):
    """The figures of one suit, or of all together."""

    suit: str
    cards: int
    prompts: int
    openers: list[Opener]
    """The frequent first."""
    longest_words: int
    longest_characters: int
    grade: float | None
    """Median Flesch-Kincaid grade of its prompts, where they are English."""
    errors: int
    warnings: int
    waivers: int


def figures_of(
    suits: Sequence[Suit], standing: Sequence[Finding], waived: Sequence[Finding]
) -> list[Figures]:
    """The figures of each suit, and of all together when there is more than one."""
    rows = [
        _figures(suit.name, len(suit.cards), suit.prompts, _of(suit.name, standing), _of(suit.name, waived))
        for suit in suits
    ]
    if len(suits) != 1:
        prompts = [prompt for suit in suits for prompt in suit.prompts]
        rows.append(_figures(ALL, sum(len(suit.cards) for suit in suits), prompts, standing, waived))
    return rows


def _of(suit: str, findings: Iterable[Finding]) -> list[Finding]:
    return [
        finding for finding in findings if (suit_of(finding.card) if finding.card else finding.key) == suit
    ]


def _figures(
    name: str,
    cards: int,
    prompts: Sequence[PromptText],
    standing: Sequence[Finding],
    waived: Sequence[Finding],
) -> Figures:
    texts = [prompt.wording.text for prompt in prompts]
    grades = [english.grade([prompt.wording.text]) for prompt in prompts if prompt.is_english]
    return Figures(
        suit=name,
        cards=cards,
        prompts=len(prompts),
        openers=openers(prompts),
        longest_words=max((len(english.words(text)) for text in texts), default=0),
        longest_characters=max(map(len, texts), default=0),
        grade=round(median(grades), 1) if grades else None,
        errors=sum(finding.level == ERROR for finding in standing),
        warnings=sum(finding.level == WARNING for finding in standing),
        waivers=len(waived),
    )
