"""The lint of the other texts: which rules hold for which of them, and what they find."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.paths import builtin_folder
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import ORDER, read_spread
from tarot_tui.words.folders import ENGLISH
from tarot_tui.words.kinds.kinds import KINDS, THREAD_GAPS
from tarot_tui.words.lint import english
from tarot_tui.words.lint.likeness import alike, closest
from tarot_tui.words.lint.prompts import PROMPT_RULES, VOICE, check_text, take_apart
from tarot_tui.words.lint.rule import ERROR, WARNING, Finding, Rule
from tarot_tui.words.words import STEPS

MOST_ALIKE: Final = 0.50
LONG_ACT: Final = 15
"""Minutes; half of a step's acts take no longer."""
_LEAST_WORDS: Final = 3
"""Texts of fewer content words may resemble each other."""

KIND_RULES: Final[tuple[Rule[None], ...]] = (
    Rule("schema", ERROR, "format", "Every key is known and of the right kind.", None, english=False),
    Rule("incomplete", WARNING, "format", "Every key is there, and no list is short.", None, english=False),
    Rule("gaps", ERROR, "format", "Braces only around a gap that the game fills.", None, english=False),
    Rule("spread", ERROR, "format", "A spread is one of the program's, with its places in order.", None, english=False),
    Rule("people", ERROR, "format", "Whoever writes in the story is one of its people.", None, english=False),
    Rule("minutes", WARNING, "R11", f"Half of a step's acts take {LONG_ACT} minutes at most.", None, english=False),
    Rule("act", ERROR, "R11", "An act begins with I, or we where together = true; its smaller one too.", None),
    Rule("nothing", ERROR, "R15", "Numb, nothing and not sure are among the feelings.", None),
    Rule("twice", ERROR, "R16", f"No text stands twice, and no two of a kind share more than {MOST_ALIKE:.0%} of their "
         "content words.", None, english=False),
)  # fmt: skip
"""What is checked beside the rules of a prompt."""

_NO_TEXT: Final = frozenset(
    {
        "numbers",
        "patterns",
        "cost",
        "energy",
        "spread",
        "ideas",
        "card",
        "place",
        "orientation",
        "kind",
        "by",
        "people",
    }
)
_QUESTIONS: Final = {
    "follow_ups": {"lines"}, "settling": {"question"}, "threads": {"lines"}, "logistics": {"instead"},
    "check_in": {"lines"},
}  # fmt: skip
"""The keys under which a kind has questions."""
_ASKING: Final = tuple(
    rule for rule in PROMPT_RULES if rule in VOICE or rule.id in ("open", "one-ask", "you", "why")
)
_WITHOUT_HARM: Final = tuple(rule for rule in VOICE if rule.id not in ("gloom", "event"))
_SAID_IN_A_KITCHEN: Final = tuple(rule for rule in VOICE if rule.id == "inclusive")
_QUOTING: Final = frozenset({"learn", "rephrase"})
"""Kinds that quote what they advise against."""
_GAP: Final = re.compile(r"\{([a-z_]+)\}")
_FEELINGS: Final = ("numb", "nothing", "not sure")


class TextAt(NamedTuple):
    """A text and where it stands."""

    key: str
    """As a person writes it: ``small-acts.acts[2].act``."""
    text: str

    @property
    def name(self) -> str:
        """The last key: ``act``."""
        return re.sub(r"\[\d+\]", "", self.key).rpartition(".")[2]


class KindFile(NamedTuple):
    """A file of other texts, read."""

    path: str
    kind: str
    document: dict[str, Any]
    is_english: bool
    texts: list[TextAt]


Found = tuple[str, str, str]
"""Rule, key, message."""


def lint_kinds(paths: Sequence[str]) -> list[Finding]:
    """What the lint finds in these files of other texts, each called after its kind."""
    findings: list[Finding] = []
    files: list[KindFile] = []
    for path in paths:
        kind = os.path.basename(path).removesuffix(".toml")
        assert kind in KINDS, path
        try:
            document = tomlfile.read(path, limits.WORDS_TOML)
        except Problem as problem:
            what = f"{problem.place}: {problem.what}" if problem.place else problem.what
            findings.append(Finding(path, "", "", "schema", ERROR, what))
            continue
        findings += _schema(path, kind, document)
        files.append(KindFile(path, kind, document, _in_english(path), list(_texts(document))))
    for file in files:
        for rule, key, message in _check(file):
            findings.append(Finding(file.path, "", key, rule, _LEVELS[rule], message))
    return findings + [
        Finding(path, "", key, "twice", ERROR, message) for path, key, message in _twice(files)
    ]


_LEVELS: Final = {rule.id: rule.level for rule in KIND_RULES} | {rule.id: rule.level for rule in PROMPT_RULES}


def _schema(path: str, kind: str, document: dict[str, Any]) -> Iterator[Finding]:
    from tarot_tui.words.kinds.schema import faults_of

    for fault in faults_of(kind, document):
        rule, level = ("incomplete", WARNING) if fault.incomplete else ("schema", ERROR)
        yield Finding(path, "", fault.place.removesuffix(".[key]"), rule, level, fault.what)


def _in_english(path: str) -> bool:
    """By the name of the folder; a draft elsewhere counts as English."""
    tag = os.path.basename(os.path.dirname(os.path.abspath(path)))
    return not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag) or tag.partition("-")[0] == ENGLISH


def _texts(value: Any, key: str = "") -> Iterator[TextAt]:
    if isinstance(value, str):
        yield TextAt(key, value)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _texts(item, f"{key}[{number}]")


def _check(file: KindFile) -> Iterator[Found]:
    for text in file.texts:
        yield from _gaps(file.kind, text)
        if text.name not in _NO_TEXT:
            yield from _voice(file, text)
    if file.kind == "promises":
        yield from _acts(file)
    if file.kind == "feelings" and file.is_english:
        said = {text.text for text in file.texts}
        yield from (("nothing", "", f"lacks “{word}”") for word in _FEELINGS if word not in said)
    if file.kind == "learn":
        for key, note in _tables(file.document):
            yield from _spread(f"{key}.spread", note.get("spread"), None)
    if file.kind == "story":
        yield from _story(file.document)


def _gaps(kind: str, text: TextAt) -> Iterator[Found]:
    known = THREAD_GAPS.get(text.key.partition(".")[0], frozenset()) if kind == "threads" else frozenset()
    for gap in _GAP.findall(text.text):
        if gap not in known:
            yield "gaps", text.key, f"{{{gap}}} is no gap here"
    if set(_GAP.sub("", text.text)) & set("{}"):
        yield "gaps", text.key, "has a brace without a gap"


def _voice(file: KindFile, text: TextAt) -> Iterator[Found]:
    rules = VOICE
    if text.name in _QUESTIONS.get(file.kind, ()):
        rules = _ASKING
    elif file.kind == "support":
        rules = _WITHOUT_HARM
    elif file.kind == "logistics":
        rules = _SAID_IN_A_KITCHEN
    said = _GAP.sub("three", text.text)
    if file.kind in _QUOTING:
        said = english.unquoted(said)
    for rule, message in check_text(take_apart(said), rules, file.is_english):
        yield rule.id, text.key, message


def _acts(file: KindFile) -> Iterator[Found]:
    for step in STEPS:
        table = file.document.get(step)
        acts = table.get("acts") if isinstance(table, dict) else None
        whole = (
            [(number, act) for number, act in enumerate(acts, 1) if isinstance(act, dict)]
            if isinstance(acts, list)
            else []
        )
        minutes = [act["minutes"] for _, act in whole if isinstance(act.get("minutes"), int)]
        if 2 * sum(spent > LONG_ACT for spent in minutes) > len(minutes):
            yield "minutes", f"{step}.acts", f"most take longer than {LONG_ACT} minutes"
        for number, act in whole if file.is_english else ():
            key = f"{step}.acts[{number}]"
            who = "we" if act.get("together") is True else "i"
            for name in ("act", "smaller"):
                if english.words(str(act.get(name, "")))[:1] != [who]:
                    yield "act", f"{key}.{name}", f"should begin with “{who.upper() if who == 'i' else who}”"
            if act.get("act") == act.get("smaller"):
                yield "act", f"{key}.smaller", "is the same as the act"


def _tables(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((key, table) for key, table in document.items() if isinstance(table, dict))


def _spread(key: str, spread: Any, places: list[Any] | None) -> Iterator[Found]:
    if spread not in ORDER:
        yield "spread", key, f"the program's spreads are {', '.join(ORDER)}"
        return
    has = read_spread(os.path.join(builtin_folder(), "spreads", f"{spread}.toml")).places
    wanted = [place.id for place in has]
    if places is not None and places != wanted:
        yield "spread", key, f"its places are {', '.join(wanted)}"


def _story(document: dict[str, Any]) -> Iterator[Found]:
    people = document.get("people")
    readings = document.get("readings")
    for name, reading in _tables(readings) if isinstance(readings, dict) else ():
        key = f"readings.{name}"
        cards = [card for card in _listed(reading.get("cards")) if isinstance(card, dict)]
        yield from _spread(f"{key}.spread", reading.get("spread"), [card.get("place") for card in cards])
        promise = reading.get("promise")
        writers = [
            *_listed(reading.get("by")),
            *_listed(promise.get("by") if isinstance(promise, dict) else None),
        ]
        notes = [note for card in cards for note in _listed(card.get("notes")) if isinstance(note, dict)]
        strangers = [
            one for one in (*writers, *(note.get("by") for note in notes)) if one not in _listed(people)
        ]
        if strangers:
            yield "people", key, f"{strangers[0]!r} is not one of the people"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _twice(files: Sequence[KindFile]) -> Iterator[tuple[str, str, str]]:
    seen: dict[str, str] = {}
    for file in files:
        texts = [
            text for text in file.texts if text.name not in _NO_TEXT and len(_content(text)) >= _LEAST_WORDS
        ]
        for text in texts:
            place = f"{file.kind} {text.key}"
            if (earlier := seen.setdefault(text.text.casefold(), place)) != place:
                yield file.path, text.key, f"stands in {earlier} too"
        # An act and its smaller one are meant to be alike.
        for group in _parted(texts):
            for pair in closest(alike([_content(text) for text in group], MOST_ALIKE)):
                first, second = group[pair.first], group[pair.second]
                if first.text.casefold() != second.text.casefold():
                    yield file.path, second.key, f"shares {pair.share:.0%} of its words with {first.key}"


def _parted(texts: Iterable[TextAt]) -> tuple[list[TextAt], list[TextAt]]:
    both: tuple[list[TextAt], list[TextAt]] = ([], [])
    for text in texts:
        both[text.name == "smaller"].append(text)
    return both


def _content(text: TextAt) -> frozenset[str]:
    return english.content(_GAP.sub(" ", text.text))
