"""The rules for a single prompt."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from tarot_tui.words.lint import english, wording
from tarot_tui.words.lint.rule import ERROR, WARNING, Rule

LEAST_WORDS: Final = 6
MOST_WORDS: Final = 28
MOST_CHARACTERS: Final = 160
MOST_GRADE: Final = 8.0

_SECOND_ASK: Final = re.compile(
    r"\b(?:and|or) (?:(?:in|on|at|from|to|with|for|of) )?(?:what|how|why|when|where|who|which|whose)\b"
)
_RUN_ON: Final = re.compile(
    r", (?:what|how|why|when|where|who) (?:do|does|did|is|are|was|were|can|could|would|has|have|had)\b"
)
_SPAN: Final = re.compile(r"\b(?:between|from|both|neither|not only)\b")


class Wording(NamedTuple):
    """A text that is checked, taken apart once."""

    text: str
    lens: str
    """The lens of a prompt; empty when it is not known."""
    low: str
    """The text in lower case with straight apostrophes."""
    own: str
    """``low`` without what is quoted."""
    sentences: list[str]
    """The sentences without what is quoted; the last one is the ask."""
    asks: str
    """The asking word, empty if there is none."""


def take_apart(text: str, lens: str = "") -> Wording:
    """``text`` made ready for the checks."""
    plain = english.unquoted(text)
    sentences = english.sentences(plain)
    ask = english.asking_word(sentences[-1]) if sentences else ""
    low = english.straight(text).lower()
    return Wording(text, lens, low, english.straight(plain).lower(), sentences, ask)


TextCheck = Callable[[Wording], str]
"""Says what is wrong, or nothing when all is well."""


def finds(pattern: re.Pattern[str], quoted: bool = True) -> TextCheck:
    """A check that quotes the words that ``pattern`` finds, in quotations too unless ``quoted`` is false."""

    def check(wording: Wording) -> str:
        found = pattern.search(wording.low if quoted else wording.own)
        return f"“{found[0].strip()}”" if found else ""

    return check


def lacks(pattern: re.Pattern[str], what: str) -> TextCheck:
    """A check that says ``what`` when ``pattern`` finds nothing."""
    return lambda wording: "" if pattern.search(wording.low) else what


def _open(prompt: Wording) -> str:
    if prompt.asks:
        return ""
    if "?" in prompt.own and "?" not in prompt.sentences[-1]:
        return "the ask does not come last"
    first = english.words(prompt.sentences[-1])[:1] if prompt.sentences else []
    return f"the ask begins with “{first[0]}”" if first else "nothing is asked"


def _one_ask(prompt: Wording) -> str:
    if prompt.text.count("?") > 1:
        return "more than one question mark"
    if not prompt.sentences:
        return ""
    ask = prompt.sentences[-1].lower()
    for found in _SECOND_ASK.finditer(ask):
        if prompt.asks and not _SPAN.search(ask[: found.start()]):
            return f"a second ask: “{found[0]}”"
    # After a scene ("When the light falls, what ...") the comma leads to the first ask, not to a second.
    if ask.startswith(("what", "which", "who", "how")) and (found2 := _RUN_ON.search(ask)):
        return f"a second ask: “{found2[0][2:]}”"
    earlier = next((one for one in prompt.sentences[:-1] if _ASKS_TO_WRITE.match(one.lower())), "")
    return f"a second ask: “{earlier}”" if earlier else ""


_ASKS_TO_WRITE: Final = re.compile(r"(?:name|finish|complete|describe|list|write|tell)\b")


def _to_you(prompt: Wording) -> str:
    if found := wording.ABOUT_READER.search(prompt.own):
        return f"“{found[0]}” speaks about the reader"
    return "" if wording.TO_READER.search(prompt.low) else "no you or your"


def _length(prompt: Wording) -> str:
    count, size = len(english.words(prompt.text)), len(prompt.text)
    if not LEAST_WORDS <= count <= MOST_WORDS:
        return f"{count} words"
    return f"{size} characters" if size > MOST_CHARACTERS else ""


def _grade(prompt: Wording) -> str:
    found = english.grade([prompt.text])
    return f"grade {found:.1f}" if found > MOST_GRADE else ""


def _anchor(prompt: Wording) -> str:
    found = any(kind.search(prompt.low) for kind in (wording.TIME, wording.AMOUNT, wording.PLACE))
    return "" if found else "no time, place or amount"


def _why(prompt: Wording) -> str:
    return "asks why" if prompt.asks == "why" else ""


def _culprit(prompt: Wording) -> str:
    if prompt.lens != "block" or not prompt.sentences:
        return ""
    found = wording.BLOCK_CULPRIT.match(prompt.sentences[-1].lower())
    return f"asks “{found[0]}”" if found else ""


def _dose(prompt: Wording) -> str:
    if prompt.lens == "open" and not wording.DOSE.search(prompt.low):
        return "open without a dose (one, a little, small, first, a sentence)"
    if prompt.lens == "focus" and not (wording.TIME.search(prompt.low) or wording.AMOUNT.search(prompt.low)):
        return "focus without a time or an amount"
    return ""


FORM: Final[tuple[Rule[TextCheck], ...]] = (
    Rule("open", ERROR, "R1", "The last sentence asks, with a question word or a gentle imperative.", _open),
    Rule("one-ask", ERROR, "R2", "One ask: one question mark, no second question word after and or or.", _one_ask),
    Rule("you", ERROR, "R3", "It speaks to the reader: you or your, nobody else's title.", _to_you),
    Rule(
        "first-person", WARNING, "R3", "No I, we or us outside of quotation marks.",
        finds(wording.FIRST_PERSON, quoted=False),
    ),
    Rule("alone", WARNING, "R2", "It stands alone and points to no other prompt.", finds(wording.NOT_ALONE)),
    Rule(
        "length", ERROR, "R12", f"{LEAST_WORDS} to {MOST_WORDS} words, at most {MOST_CHARACTERS} characters.",
        _length, english=False,
    ),
    Rule("grade", WARNING, "R12", f"Flesch-Kincaid grade of at most {MOST_GRADE:g}.", _grade),
    Rule("why", WARNING, "R13", "Why is rare.", _why),
    Rule("anchor", WARNING, "R11", "A time, a place or an amount.", _anchor, tolerated=0.10),
    Rule("dose", WARNING, "R11", "Open has a small dose, focus a time or an amount.", _dose, tolerated=0.10),
    Rule("culprit", WARNING, "R4", "Block does not ask who.", _culprit),
    Rule("superlative", WARNING, "R11", "No most, deepest, ever, everything.", finds(wording.SUPERLATIVE)),
)  # fmt: skip
"""What only a prompt has to be."""

VOICE: Final[tuple[Rule[TextCheck], ...]] = (
    Rule("blame", ERROR, "R4", "No fault, no should, no always or never about people.", finds(wording.BLAME)),
    Rule(
        "predict", ERROR, "R5", "No forecast, and no card that says or knows.",
        finds(wording.PREDICT, quoted=False),
    ),
    Rule("inclusive", ERROR, "R6", "Any gender, any form of relationship.", finds(wording.INCLUSIVE)),
    Rule("label", ERROR, "R7", "No label for a person or a relationship.", finds(wording.LABEL)),
    Rule("mind-read", ERROR, "R8", "No guess at what the partner thinks or feels.", finds(wording.MIND_READ)),
    Rule("presuppose", ERROR, "R9", "Nothing about the reader is taken for granted.", finds(wording.PRESUPPOSE)),
    Rule("endure", ERROR, "R10", "Nobody is told to bear it, or to bare all.", finds(wording.ENDURE)),
    Rule("event", ERROR, "safety", "No death, illness, cheating, pregnancy or leaving.", finds(wording.EVENT)),
    Rule("gloom", ERROR, "reversal", "No words of doom: bad, worse, loss, danger.", finds(wording.GLOOM)),
    Rule("turned-over", ERROR, "reversal", "Reversed is upside down, never turned over.", finds(wording.TURNED_OVER)),
    Rule("fog", WARNING, "R12", "No mystical fog: energy, journey, soul.", finds(wording.FOG)),
    Rule("therapy", WARNING, "R12", "No therapy-speak: boundaries, process, trigger.", finds(wording.THERAPY)),
)  # fmt: skip
"""What every text of a card keeps to, its meanings too."""

PROMPT_RULES: Final = FORM + VOICE


def check_prompt(text: str, lens: str = "", is_english: bool = True) -> list[tuple[Rule[TextCheck], str]]:
    """Every rule that a single prompt breaks, with what was found."""
    return check_text(take_apart(text, lens), PROMPT_RULES, is_english)


def check_text(
    wording: Wording, rules: tuple[Rule[TextCheck], ...], is_english: bool
) -> list[tuple[Rule[TextCheck], str]]:
    """The ``rules`` that the text breaks, with what was found."""
    return [
        (rule, message)
        for rule in rules
        if (is_english or not rule.english) and (message := rule.check(wording))
    ]
