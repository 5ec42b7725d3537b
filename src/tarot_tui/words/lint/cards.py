"""The rules for what is said about one card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from tarot_tui.spreads.lens import Lens
from tarot_tui.words.lint import english, wording
from tarot_tui.words.lint.prompts import check_prompt
from tarot_tui.words.lint.rule import ERROR, WARNING, Rule
from tarot_tui.words.words import PROMPT_KEYS, CardWords, PromptKey

SCENE_WORDS: Final = 25
SHORTEST_MEANING: Final = 12
_MAY: Final = frozenset({"can", "may", "might", "could", "perhaps", "sometimes"})

# Many things of many cards are white or small: these words alone do not say which one is meant.
_VAGUE_WORDS: Final = """
white black grey gray blue red green golden gold silver purple yellow brown dark light bright pale big small
little large tall long short old young open closed raised bare full empty two three four five six seven
eight nine ten one half single figure person thing
"""
_VAGUE: Final = frozenset(_VAGUE_WORDS.split())


class CardText(NamedTuple):
    """A card's words, and whether they are English."""

    words: CardWords
    english: bool


Found = tuple[str, str]
"""Key below ``passages``, message."""
CardCheck = Callable[[CardText], Iterable[Found]]


def place(key: PromptKey) -> str:
    """A prompt's key as it stands in the file: ``block.upright.first``."""
    return ".".join(key)


def props_named(text: str, props: Iterable[str], is_english: bool = True) -> list[str]:
    """Those of ``props`` that ``text`` names: at least one telling word of each, in singular or plural.

    In other languages words that begin alike (four letters) count as the same, for their endings change.
    """
    said = english.content(text)
    if not is_english:
        said = frozenset(word[:4] for word in said)
    return [prop for prop in props if said & _telling(prop, is_english)]


def _telling(prop: str, is_english: bool) -> frozenset[str]:
    words = english.content(prop)
    if not is_english:
        return frozenset(word[:4] for word in words if len(word) > 3) or words
    return words - _VAGUE or words


def _prop_named(card: CardText) -> Iterator[Found]:
    for key in PROMPT_KEYS:
        if not props_named(card.words.prompts[key], card.words.props, card.english):
            yield place(key), f"names none of {', '.join(card.words.props)}"


def _props_used(card: CardText) -> Iterator[Found]:
    texts = " ".join(card.words.prompts.values())
    used = props_named(texts, card.words.props, card.english)
    for prop in card.words.props:
        if prop not in used:
            yield "x_props", f"no prompt names {prop}"


def _scene_length(card: CardText) -> Iterator[Found]:
    if (count := len(card.words.scene.split())) > SCENE_WORDS:
        yield "text", f"{count} words"


def _meaning_length(card: CardText) -> Iterator[Found]:
    for orientation, text in card.words.meanings.items():
        if (count := len(text.split())) < SHORTEST_MEANING:
            yield f"x_{orientation}", f"{count} words"


def _hedged(card: CardText) -> Iterator[Found]:
    for orientation, text in card.words.meanings.items():
        if not _MAY & set(english.words(text)):
            yield f"x_{orientation}", "says neither can nor may"


def other_texts(words: CardWords) -> dict[str, str]:
    """What is said about a card besides its prompts, by key."""
    return {
        "keywords": "; ".join(words.keywords),
        "text": words.scene,
        "x_props": "; ".join(words.props),
        "x_upright": words.meanings["upright"],
        "x_reversed": words.meanings["reversed"],
    }


def _opposite(card: CardText) -> Iterator[Found]:
    texts = {"x_reversed": card.words.meanings["reversed"]}
    texts |= {place(key): text for key, text in card.words.prompts.items() if key[1] == "reversed"}
    for key, text in texts.items():
        if found := wording.OPPOSITE.search(english.straight(text).lower()):
            yield key, f"“{found[0]}”"


def _twins(card: CardText) -> Iterator[Found]:
    for lens, orientation, depth in PROMPT_KEYS:
        if orientation == "reversed":
            here = _warnings(card.words.prompts[lens, "reversed", depth], lens)
            if len(here) > len(_warnings(card.words.prompts[lens, "upright", depth], lens)):
                yield place((lens, orientation, depth)), f"{', '.join(here)}; its upright twin has less"


def _warnings(text: str, lens: Lens) -> list[str]:
    """The warnings that a prompt gets, without those that a suit may have now and then."""
    return [rule.id for rule, _ in check_prompt(text, lens) if rule.level == WARNING and not rule.tolerated]


def _twice(card: CardText) -> Iterator[Found]:
    seen: dict[str, PromptKey] = {}
    for key, text in card.words.prompts.items():
        folded = " ".join(english.words(text))
        if folded in seen:
            yield place(key), f"the same as {place(seen[folded])}"
        seen.setdefault(folded, key)


CARD_RULES: Final[tuple[Rule[CardCheck], ...]] = (
    Rule("prop", ERROR, "R14", "Every prompt names one of the card's props.", _prop_named, english=False),
    Rule("props-used", WARNING, "R14", "Each prop is named by one of the twelve.", _props_used, english=False),
    Rule("twice", ERROR, "R16", "No prompt stands twice on a card.", _twice, english=False),
    Rule("twin", WARNING, "reversal", "A reversed prompt has no more warnings than its upright twin.", _twins),
    Rule("opposite", ERROR, "reversal", "Upside down is another angle, not the opposite.", _opposite),
    Rule("hedge", WARNING, "R5", "A meaning says what can be or may be.", _hedged),
    Rule("meaning-length", WARNING, "R12", f"A meaning has at least {SHORTEST_MEANING} words.", _meaning_length,
         english=False),
    Rule("scene-length", WARNING, "R12", f"The scene has at most {SCENE_WORDS} words.", _scene_length, english=False),
)  # fmt: skip
