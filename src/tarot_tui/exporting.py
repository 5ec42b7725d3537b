"""Kept readings as one file, for the command line and the game: text, Markdown or JSON, with all that was written.

A sealed note says only when it opens. A zip, which holds the files themselves, is ``journal/packing.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, Literal

from tarot_tui.days import day_in_words
from tarot_tui.layout import WIDTH, Layout
from tarot_tui.readings.document import document_of
from tarot_tui.readings.promised import heading_of, sentence_of
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.as_markdown import escaped, paragraph
from tarot_tui.text import one_line

Form = Literal["text", "markdown", "json"]
ENDINGS: Final[Mapping[str, str]] = {"text": ".txt", "markdown": ".md", "json": ".json", "zip": ".zip"}
"""How the name of a file of each form ends, a zip too."""
_AROUND: Final[Mapping[Form, tuple[str, str, str]]] = {
    "text": ("", f"\n{'-' * WIDTH}\n\n", ""), "markdown": ("", "\n\n", "\n"), "json": ("[\n", ",\n", "\n]\n"),
}  # fmt: skip
"""What stands before all readings, between two, and behind them."""


def pieces(readings: Iterable[Reading], form: Form, texts: Mapping[str, Any], today: date) -> Iterator[str]:
    """``readings`` in that form, one after the other, so that never more than one has to be held in memory.

    ``texts`` are the sentences of shared texts.
    """
    layout = Layout(texts, today)
    made: Callable[[Reading], str] = {
        "text": lambda reading: _text(reading, layout),
        "markdown": lambda reading: "\n\n".join(_markdown(reading, texts, today)),
        "json": lambda reading: _json(reading, today),
    }[form]
    before, between, behind = _AROUND[form]
    yield before
    for number, reading in enumerate(readings):
        yield f"{between if number else ''}{made(reading)}"
    yield behind


def _text(reading: Reading, layout: Layout) -> str:
    head = f"{layout.day(reading.created.date())}, {reading.created:%H:%M}"
    return "\n".join([head, *layout.whole(reading)]) + "\n"


def _json(reading: Reading, today: date) -> str:
    document = document_of(reading)
    for note, written in zip(reading.notes, document.get("notes", []), strict=True):
        if note.is_sealed(today):
            del written["text"]
    lines = json.dumps(document, ensure_ascii=False, indent=2, default=str).splitlines()
    return "\n".join(f"  {line}" for line in lines)


def _markdown(reading: Reading, texts: Mapping[str, Any], today: date) -> Iterator[str]:
    def quoted(text: str) -> str:
        return "\n>\n".join(f"> {paragraph(line)}" for line in text.split("\n") if line.strip())

    names = {person.key: one_line(person.name) for person in reading.people if len(reading.people) > 1}

    def notes(card: int | None) -> Iterator[str]:
        for note in reading.notes:
            if note.card != card or not note.text.strip():
                continue
            if note.is_sealed(today):
                assert note.opens
                yield paragraph(texts["sealed"].format(date=day_in_words(note.opens, texts)))
                continue
            if note.asked:
                yield paragraph(one_line(note.asked))
            if names.get(note.by):
                yield paragraph(texts["writer"].format(who=names[note.by]))
            yield "\n>\n".join(
                f"> **{escaped(line)}**" if is_marked else f"> {paragraph(line)}"
                for line, is_marked in note.lines
                if line.strip()
            )

    yield f"# {escaped(one_line(reading.spread.title or reading.spread.id))}"
    yield f"{day_in_words(reading.created.date(), texts)}, {reading.created:%H:%M}"
    if reading.question.strip():
        yield quoted(reading.question)
    for index, card in enumerate(reading.cards):
        name = f"{one_line(card.card_name or card.card)}, {texts[card.orientation]}"
        yield f"## {escaped(one_line(card.place_title or card.place))}: {escaped(name)}"
        if card.prompt:
            yield paragraph(one_line(card.prompt))
        yield from notes(index)
    whole = list(notes(None))
    if whole:
        yield f"## {escaped(texts['whole_reading'])}"
        yield from whole
    if (promise := reading.promise) and (promise.moment.strip() or promise.act.strip()):
        moment, act = promise.moment.strip(), promise.act.strip()
        yield f"## {escaped(texts[heading_of(reading)])}"
        yield quoted(sentence_of(texts["promise"], moment, act))
        if promise.noticed.strip():
            yield quoted(promise.noticed)
