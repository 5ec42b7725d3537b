"""Running the lint over word files: every rule, the waivers, the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tarot_tui.problem import Problem
from tarot_tui.words.kinds.lint import lint_kinds
from tarot_tui.words.lint.cards import CARD_RULES, CardText, other_texts
from tarot_tui.words.lint.figures import Figures, figures_of
from tarot_tui.words.lint.prompts import PROMPT_RULES, VOICE, check_text, take_apart
from tarot_tui.words.lint.read import Read, Written, read_file, word_files
from tarot_tui.words.lint.rule import ERROR, WARNING, Finding, Level, Rule
from tarot_tui.words.lint.suits import (
    ALL_RULES,
    MOST_WAIVED,
    SUIT_RULES,
    PromptText,
    Suit,
    is_english,
    prompts_of,
    suits_of,
)

OTHER_RULES: Final[tuple[Rule[None], ...]] = (
    Rule("schema", ERROR, "format", "Every key is there, known, and of the right kind.", None, english=False),
    Rule("file", ERROR, "format", "A card stands in the file in which the game looks for it.", None, english=False),
    Rule("card-twice", ERROR, "format", "No card is in two files.", None, english=False),
    Rule("waiver", WARNING, "format", "A waiver lets a finding stand that is there.", None, english=False),
    Rule("waivers", ERROR, "format", f"At most {MOST_WAIVED:.0%} of the prompts have a waiver.", None, english=False),
)  # fmt: skip
"""What is checked while files are read and findings are sorted."""


class Report(NamedTuple):
    """What the lint has to say."""

    figures: list[Figures]
    """By suit; with more than one suit, a last one called ``all``."""
    findings: list[Finding]
    """Those that stand, by file and card."""
    waived: list[Finding]
    """Those that a writer lets stand, with the reason."""

    @property
    def worst(self) -> Level | None:
        """The worst level among the findings that stand."""
        levels = {finding.level for finding in self.findings}
        return ERROR if ERROR in levels else WARNING if levels else None


def lint_path(path: str) -> Report:
    """The report on a file of words or other texts, or on those of a folder. :class:`Problem` when there are none."""
    files = word_files(path)
    read = [_read(file) for file in files.words]
    found = [finding for part in read for finding in part.findings]
    return lint_cards([card for part in read for card in part.cards], [*found, *lint_kinds(files.kinds)])


def _read(path: str) -> Read:
    try:
        return read_file(path)
    except Problem as problem:
        what = f"{problem.place}: {problem.what}" if problem.place else problem.what
        return Read([], [Finding(path, "", "", "schema", ERROR, what)])


def lint_cards(cards: Sequence[Written], found: Sequence[Finding] = ()) -> Report:
    """The report on ``cards``; ``found`` was found while they were read."""
    prompts = prompts_of(cards)
    suits = suits_of(cards, prompts)
    standing, waived = _waive(cards, [*found, *_twice(cards), *_check(cards, prompts, suits)])
    share = len({(it.card, it.key) for it in waived if "." in it.key}) / max(1, len(prompts))
    if share > MOST_WAIVED:
        message = f"{share:.1%} of the prompts have a waiver, and {MOST_WAIVED:.0%} is the most"
        standing.append(Finding(cards[0].file, "", "", "waivers", ERROR, message))
    return Report(figures_of(suits, standing, waived), standing, waived)


def _check(cards: Sequence[Written], prompts: list[PromptText], suits: list[Suit]) -> Iterator[Finding]:
    for suit in suits:
        broken = [finding for prompt in suit.prompts for finding in _check_prompt(prompt)]
        yield from _beyond_tolerance(broken, len(suit.prompts))
    for card in cards:
        yield from _check_card(card)
    for suit in suits:
        for suit_rule in SUIT_RULES:
            for message in suit_rule.check(suit):
                yield Finding(suit.cards[0].file, "", suit.name, suit_rule.id, suit_rule.level, message)
    for rule in ALL_RULES:
        for prompt, message in rule.check([one for one in prompts if one.is_english or not rule.english]):
            yield _at(prompt, rule.id, rule.level, message)


def _check_prompt(prompt: PromptText) -> Iterator[Finding]:
    for rule, message in check_text(prompt.wording, PROMPT_RULES, prompt.is_english):
        yield _at(prompt, rule.id, rule.level, message)


def _check_card(card: Written) -> Iterator[Finding]:
    english = is_english(card)
    for key, text in other_texts(card.words).items():
        for voice, message in check_text(take_apart(text), VOICE, english):
            yield Finding(card.file, card.words.card, key, voice.id, voice.level, message)
    for rule in CARD_RULES:
        if english or not rule.english:
            for key, message in rule.check(CardText(card.words, english)):
                yield Finding(card.file, card.words.card, key, rule.id, rule.level, message)


def _beyond_tolerance(findings: list[Finding], prompts: int) -> Iterator[Finding]:
    """``findings`` without those of rules that the suit breaks no more often than they tolerate."""
    tolerated = {rule.id: rule.tolerated * prompts for rule in PROMPT_RULES}
    often = Counter(finding.rule for finding in findings)
    return (finding for finding in findings if often[finding.rule] > tolerated[finding.rule])


def _at(prompt: PromptText, rule: str, level: Level, message: str) -> Finding:
    return Finding(prompt.written.file, prompt.written.words.card, prompt.key, rule, level, message)


def _twice(cards: Iterable[Written]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for card in cards:
        if (earlier := seen.setdefault(card.words.card, card.file)) != card.file:
            yield Finding(card.file, card.words.card, "", "card-twice", ERROR, f"is in {earlier} too")


def _waive(cards: Iterable[Written], findings: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """``findings`` parted into those that stand and those that are waived; idle waivers are findings too."""
    reasons = {
        (card.file, card.words.card, waiver.rule, waiver.key): waiver.reason
        for card in cards
        for waiver in card.waivers
    }
    standing, waived, used = [], [], set()
    for finding in findings:
        waiver = (finding.file, finding.card, finding.rule, finding.key)
        if waiver in reasons:
            used.add(waiver)
            waived.append(finding._replace(waived=reasons[waiver]))
        else:
            standing.append(finding)
    for file, card, rule, key in reasons:
        if (file, card, rule, key) not in used:
            standing.append(Finding(file, card, key, "waiver", WARNING, f"{rule} finds nothing here"))
    return standing, waived
