"""A shared reading as a message for a chat: short, not wrapped, nothing indented."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from tarot_tui.readings.asked import with_questions
from tarot_tui.sharing.markers import compose
from tarot_tui.sharing.sentences import Sentences
from tarot_tui.sharing.shared import Shared

CHARACTERS: Final = 1200
"""Of the whole message, with its last line break."""


def as_chat(shared: Shared, texts: Mapping[str, Any]) -> str:
    """The message, at most 1,200 characters: what does not fit is left out from the first item on that does not,
    and a line says so. Meanings and the block are for the whole text."""
    foot = Sentences(texts, shared).foot()
    return compose(lambda safe: _fitted([safe(item) for item in _items(shared, texts)], foot, texts))


def _fitted(items: list[str], foot: str, texts: Mapping[str, Any]) -> str:
    cut = texts["cut"]
    whole = _joined([*items, foot])
    if len(whole) <= CHARACTERS:
        return whole
    kept: list[str] = []
    for item in items:
        if len(_joined([*kept, item, cut, foot])) > CHARACTERS:
            break
        kept.append(item)
    return _joined([*kept, cut, foot])


def _joined(items: list[str]) -> str:
    return "\n\n".join(filter(None, items)) + "\n"


def _items(shared: Shared, texts: Mapping[str, Any]) -> list[str]:
    say = Sentences(texts, shared)
    head = [shared.spread.title or shared.spread.id, say.title_line(), say.people()]
    items = ["\n".join(filter(None, head))]
    if shared.question:
        items.append(f"{say.say('question')}\n{_lines(shared.question)}")
    for index, card in enumerate(shared.cards):
        items.append("\n".join(filter(None, [say.heading(index, card.card_name), card.prompt])))
        items += _notes(shared, say, index)
    items += _notes(shared, say, None)
    if shared.promise:
        items.append("\n".join([say.promise_heading(shared.promise), *say.promise(shared.promise)]))
    return items


def _notes(shared: Shared, say: Sentences, card: int | None) -> list[str]:
    items = []
    for note, asked in with_questions(note for note in shared.notes if note.card == card):
        who = say.writer(note.by)
        label = say.say("writer", who=who) + " " if who else ""
        said = label + say.say("chat_note", text=_lines(note.text))
        # One item: a question of which the chat had no room for the answer would be asked of the reader.
        items.append("\n".join(filter(None, [asked, said])))
    return items


def _lines(text: str) -> str:
    """``text`` with its line breaks, and nothing at either end of a line."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))
