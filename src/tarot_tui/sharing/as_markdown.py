"""A shared reading as Markdown (CommonMark) for a notes program."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from tarot_tui.readings.asked import with_questions
from tarot_tui.sharing.markers import compose
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared

# What can begin markup anywhere in a line, tables, entities, strikethrough, marks and formulas of common
# extensions included. A backslash before any of them is plain text in CommonMark.
_MARKUP: Final = re.compile(r"[\\`*_{}\[\]<>#|~&$^!=]")
_LEADING: Final = re.compile(r"^([0-9]*)([-+.)])")


def as_markdown(shared: Shared, texts: Mapping[str, Any]) -> str:
    """Headings, ``>`` before what people wrote, every text shown as it is: no markup of its own, no HTML."""
    return compose(lambda safe: "\n\n".join(_parts(shared, texts, safe)) + "\n")


def escaped(line: str) -> str:
    """One line of text so that Markdown shows it as it is, inside a heading."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(line.split()))


def paragraph(line: str) -> str:
    """One line of text so that Markdown shows it as it is, a paragraph of its own: no list, no rule."""
    return _LEADING.sub(r"\1\\\2", escaped(line))


def _parts(shared: Shared, texts: Mapping[str, Any], safe: Callable[[str], str]) -> list[str]:
    say = Sentences(texts, shared)

    def plain(text: str) -> str:
        return paragraph(safe(text))

    def heading(level: int, text: str) -> str:
        return f"{'#' * level} {escaped(safe(text))}"

    parts = [
        heading(1, shared.spread.title or shared.spread.id),
        plain(say.title_line()),
        plain(say.deck()),
        plain(say.people()),
    ]
    if shared.question:
        parts += [heading(2, say.say("question")), _quoted(shared.question, plain)]
    for index, card in enumerate(shared.cards):
        parts.append(heading(2, say.heading(index, card.card_name)))
        parts += [plain(say.looks_at(index)), plain(card.meaning), plain(card.prompt)]
        parts += _notes(shared, say, index, plain)
    if any(note.card is None for note in shared.notes):
        parts.append(heading(2, say.whole_reading()) if say.whole_reading() else "")
        parts += _notes(shared, say, None, plain)
    if shared.promise:
        parts.append(heading(2, say.promise_heading(shared.promise)))
        parts.append(_quoted("\n".join(say.promise(shared.promise)), plain))
    parts += ["---", plain(say.foot())] if say.foot() else []
    return [part for part in parts if part]


def _notes(shared: Shared, say: Sentences, card: int | None, plain: Callable[[str], str]) -> list[str]:
    parts = []
    for note, asked in with_questions(note for note in shared.notes if note.card == card):
        who = say.writer(note.by)
        parts += [plain(asked), plain(say.say("writer", who=who)) if who else ""]
        parts.append(_quoted(note.text, plain))
    return parts


def _quoted(text: str, plain: Callable[[str], str]) -> str:
    # Each line a paragraph: notes programs disagree on whether a single line break is one.
    lines = [plain(line) for line in text.split("\n")]
    return "\n>\n".join(f"> {line}" for line in lines if line)
