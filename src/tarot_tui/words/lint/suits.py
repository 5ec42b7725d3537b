"""The rules for a whole suit, and for all words together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tarot_tui.cards.slots import SLOTS
from tarot_tui.words.lint import english, wording
from tarot_tui.words.lint.cards import place
from tarot_tui.words.lint.likeness import alike, closest
from tarot_tui.words.lint.prompts import Wording, take_apart
from tarot_tui.words.lint.read import Written
from tarot_tui.words.lint.rule import ERROR, WARNING, Rule
from tarot_tui.words.words import PROMPT_KEYS, REVERSED_MODES, suit_of

MOST_OPENER: Final = 0.40
MOST_FIRST_WORD: Final = 0.45
MOST_ALIKE: Final = 0.50
MOST_ALIKE_ASKS: Final = 0.60
MOST_WAIVED: Final = 0.02
LEAST_PROMPTS: Final = 24
"""Fewer prompts than two cards have say nothing about shares."""
_ASK_WORDS: Final = 4


def is_english(card: Written) -> bool:
    """Whether the English rules apply to ``card``."""
    return card.language.partition("-")[0].lower() == "en"


class PromptText(NamedTuple):
    """One prompt, where it stands, and taken apart."""

    written: Written
    key: str
    wording: Wording

    @property
    def is_english(self) -> bool:
        """Whether the English rules apply."""
        return is_english(self.written)

    @property
    def name(self) -> str:
        """Card and key."""
        return f"{self.written.words.card} {self.key}"


def prompts_of(cards: Iterable[Written]) -> list[PromptText]:
    """Every prompt of ``cards``, in their order."""
    return [
        PromptText(card, place(key), take_apart(card.words.prompts[key], key[0]))
        for card in cards
        for key in PROMPT_KEYS
    ]


class Suit(NamedTuple):
    """What is written for one suit."""

    name: str
    cards: list[Written]
    prompts: list[PromptText]


def suits_of(cards: Sequence[Written], prompts: Sequence[PromptText]) -> list[Suit]:
    """``cards`` and their ``prompts`` by suit, in the order in which the suits first appear."""
    names = dict.fromkeys(suit_of(card.words.card) for card in cards)
    return [
        Suit(
            name,
            [card for card in cards if suit_of(card.words.card) == name],
            [prompt for prompt in prompts if suit_of(prompt.written.words.card) == name],
        )
        for name in names
    ]


class Opener(NamedTuple):
    """A word that opens asks, and how much of them."""

    word: str
    share: float


def openers(prompts: Sequence[PromptText]) -> list[Opener]:
    """The words that open the asks of ``prompts``, the frequent first.

    The asking word where there is one ("If the wall could speak, what …" counts as what), else the first word.
    """
    counted = Counter(prompt.wording.asks or _first_word(prompt.wording.sentences[-1:]) for prompt in prompts)
    return [Opener(word, count / len(prompts)) for word, count in counted.most_common()]


def _first_word(texts: Sequence[str]) -> str:
    return next(iter(english.words(texts[0])), "") if texts else ""


SuitCheck = Callable[[Suit], Iterable[str]]


def _opener(suit: Suit) -> Iterator[str]:
    if len(suit.prompts) >= LEAST_PROMPTS:
        for word, share in openers(suit.prompts):
            if share > MOST_OPENER:
                yield f"“{word}” opens {share:.0%} of the asks"


def _first_words(suit: Suit) -> Iterator[str]:
    if len(suit.prompts) >= LEAST_PROMPTS:
        counted = Counter(_first_word([prompt.wording.text]) for prompt in suit.prompts)
        for word, count in counted.most_common(1):
            if count / len(suit.prompts) > MOST_FIRST_WORD:
                yield f"“{word}” begins {count / len(suit.prompts):.0%} of the prompts"


def _modes(suit: Suit) -> Iterator[str]:
    complete = {card for card in SLOTS if suit_of(card) == suit.name} <= {
        card.words.card for card in suit.cards
    }
    missing = [
        mode for mode in REVERSED_MODES if mode not in {card.words.reversed_mode for card in suit.cards}
    ]
    if complete and missing and len(suit.cards) >= len(REVERSED_MODES):
        yield f"no card is {' or '.join(missing)}"


def _crutches(suit: Suit) -> Iterator[str]:
    english_ones = [prompt for prompt in suit.prompts if prompt.is_english]
    if len(english_ones) >= LEAST_PROMPTS:
        for phrase, most in wording.CRUTCHES.items():
            share = sum(phrase in prompt.wording.low for prompt in english_ones) / len(english_ones)
            if share > most:
                yield f"“{phrase}” stands in {share:.0%} of the prompts, and {most:.0%} is the most"


SUIT_RULES: Final[tuple[Rule[SuitCheck], ...]] = (
    Rule("opener", ERROR, "R16", f"No word opens more than {MOST_OPENER:.0%} of a suit's asks.", _opener,
         english=False),
    Rule("first-word", WARNING, "R16", f"No word begins more than {MOST_FIRST_WORD:.0%} of a suit's prompts.",
         _first_words, english=False),
    Rule("modes", ERROR, "reversal", "A whole suit uses all four reversed modes.", _modes, english=False),
    Rule("crutch", WARNING, "R16", "No pet phrase beyond its share of a suit.", _crutches),
)  # fmt: skip

Doubled = tuple[PromptText, str]
AllCheck = Callable[[Sequence[PromptText]], Iterable[Doubled]]


def _duplicates(prompts: Sequence[PromptText]) -> Iterator[Doubled]:
    sets = [english.content(prompt.wording.text) for prompt in prompts]
    for pair in closest(alike(sets, MOST_ALIKE)):
        yield prompts[pair.second], f"shares {pair.share:.0%} of its words with {prompts[pair.first].name}"


def _same_asks(prompts: Sequence[PromptText]) -> Iterator[Doubled]:
    sets = [english.content(prompt.wording.sentences[-1]) for prompt in prompts if prompt.wording.sentences]
    kept = [(prompt, words) for prompt, words in zip(prompts, sets, strict=True) if len(words) >= _ASK_WORDS]
    for pair in closest(alike([words for _, words in kept], MOST_ALIKE_ASKS)):
        yield (
            kept[pair.second][0],
            f"its ask shares {pair.share:.0%} of its words with {kept[pair.first][0].name}",
        )


ALL_RULES: Final[tuple[Rule[AllCheck], ...]] = (
    Rule("duplicate", ERROR, "R16", f"No two prompts share more than {MOST_ALIKE:.0%} of their content words.",
         _duplicates, english=False),
    Rule("same-ask", WARNING, "R16", f"No two asks share more than {MOST_ALIKE_ASKS:.0%} of their content words.",
         _same_asks),
)  # fmt: skip
