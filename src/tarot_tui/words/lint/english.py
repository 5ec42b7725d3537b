"""What the lint knows of language: words, sentences, the asking word, folding of plurals, reading grade.

Mostly English. Words, sentences and clauses are found in any language that puts blanks between words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_QUOTED: Final = re.compile(r"""["“„]([^"“”„]*)["”]|(?<![^\s(])['‘]([^"“”„\n]*?\S)['’](?![^\W_])""")
_SENTENCE: Final = re.compile(r"(?<=[.!?…])[”)]*\s+(?=[^\w\s]*[^\Wa-z_])")
_CLAUSE: Final = re.compile(r"\s*[,:;—–]\s*|\s+-\s+")

_AUXILIARY: Final = (
    r"(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|must"
    r"|(?:is|are|do|does|did|have|has|ca|could|wo|would|should)n't)"
)
_ASKING: Final = re.compile(
    r"(?:(?:in|on|at|from|to|with|for|of|over|under|by|through|behind|before|after|into|beside|around|between|"
    r"about|during|until|since|near|against|without|within|beyond|toward|towards) )?"
    r"(what|which|who|whom|whose|how|when|where|why)\b"
)
_IMPERATIVE: Final = re.compile(
    r"(name|picture|finish|complete|think of|imagine|recall|remember|describe|list|write|tell|choose|pick)\b"
)
_CLOSED: Final = re.compile(
    _AUXILIARY
    + r"\s+(?:you|your|they|it|there|the|this|that|one|any|some|either|both|an?|these|those|he|she|we|i)\b"
)
# "When the light falls, ..." sets a scene; "When did you ..." and "When this week did you ..." ask.
_SCENE: Final = re.compile(
    r"(?:when|where)(?:ver)?\s+(?:you|they|we|i|it|the|an?|your|their|its|that|some\w+|no\w+|both|each|two|things"
    r"|words|this (?!week|month|morning|evening|year|weekend))\b"
)

_IRREGULAR: Final = {
    "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "people": "person", "wolves": "wolf",
    "leaves": "leaf", "halves": "half", "loaves": "loaf", "knives": "knife", "shelves": "shelf",
    "scarves": "scarf", "calves": "calf", "hooves": "hoof", "sheaves": "sheaf", "thieves": "thief",
    "wives": "wife", "lives": "life", "buses": "bus", "gas": "gas",
}  # fmt: skip
_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(r"(?:(?<=[^aeiouy])e|(?<=[^aeiouysxzcg])es|(?<=[^aeiouytd])ed)$")
_SPOKEN: Final = re.compile(r"(?:[^aeiouyl]l(?:e|es|ed)|[cs]hes)$")
_HIATUS: Final = re.compile(r"[^tcsgx]ia|io(?!n)|ua(?![rlg])|(?<!q)uo|uie|[aeiouy]ing$|iet|oet|oem|idea")

_HOLDING: Final = """
a an the and or but nor so yet if than then as of in on at to from with for by into onto over under up down
out off through behind before after between beside around about during until since near against without
within beyond toward towards upon along across among above below i me my mine we us our ours you your yours
yourself yourselves he him his she her hers it its itself they them their theirs themselves this that these
those there here who whom whose which what when where why how is are was were be been being am do does did
done doing have has had having can could will would shall should may might must not no n't don't doesn't
didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't it's that's there's
you'd you've you're you'll they'd they've they're they'll what's who's let's all any both each every either
neither some such only own same too very just also still even ever never one's other another
"""
FUNCTION_WORDS: Final = frozenset(_HOLDING.split())
"""Words that only hold a sentence together."""


def straight(text: str) -> str:
    """``text`` with typographic apostrophes made straight, so that one pattern fits both."""
    return text.replace("’", "'").replace("‘", "'")


def words(text: str) -> list[str]:
    """The words of ``text``, numbers too, in lower case. A hyphen parts two words, an apostrophe does not."""
    return _WORD.findall(straight(text).lower())


def unquoted(text: str) -> str:
    """``text`` with what stands in quotation marks taken out: quoted words are not the prompt's own."""

    def hollow(found: re.Match[str]) -> str:
        after = text[found.end() :].lstrip()
        last = (found[1] or found[2] or "")[-1:]
        return "“”" + (last if last in tuple(".!?") and not after[:1].islower() else "")

    return _QUOTED.sub(hollow, text)


def sentences(text: str) -> list[str]:
    """The sentences of ``text``."""
    return [sentence for sentence in _SENTENCE.split(text.strip()) if sentence]


def asking_word(ask: str) -> str:
    """The word with which the sentence ``ask`` asks: a question word or a gentle imperative, in lower case.

    A lead-in before a comma may stand in front. Empty when it asks nothing, or asks for a yes or no.
    """
    clauses = [clause.lstrip("“”\"'(… ").lower() for clause in _CLAUSE.split(straight(ask))]
    for number, clause in enumerate(clauses):
        if number == 0 and len(clauses) > 1 and _SCENE.match(clause):
            continue
        if found := _ASKING.match(clause) or _IMPERATIVE.match(clause):
            return found[1]
        if _CLOSED.match(clause):
            break
    return ""


def is_imperative(sentence: str) -> bool:
    """Whether ``sentence`` asks for an answer without a question word, like "Name one thing ..."."""
    return bool(_IMPERATIVE.match(sentence.lstrip("“\"' ").lower()))


def fold(word: str) -> str:
    """``word`` without the ending of plural or possessive; equal for singular and plural."""
    word = word.removesuffix("'s").removesuffix("s'") if "'" in word else word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zzes", "ches", "shes", "oes")):
        return word[:-2]
    return word[:-1]


def content(text: str) -> frozenset[str]:
    """The folded words of ``text`` that carry its meaning: all but those that only hold a sentence together."""
    return frozenset(fold(word) for word in words(text) if word not in FUNCTION_WORDS)


def syllables(word: str) -> int:
    """The syllables of an English word, by its spelling; right nearly always, near otherwise."""
    word = word.split("'")[0]
    if len(word) <= 3:
        return 1
    spoken = word if _SPOKEN.search(word) else _SILENT.sub("", word)
    return max(1, len(_VOWELS.findall(spoken)) + len(_HIATUS.findall(spoken)))


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of ``texts`` together: about the school years that reading them takes."""
    found = [(words(text), len(sentences(text))) for text in texts]
    spoken = [word for part, _ in found for word in part]
    if not spoken:
        return 0.0
    per_sentence = len(spoken) / sum(max(1, count) for _, count in found)
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, spoken)) / len(spoken) - 15.59
