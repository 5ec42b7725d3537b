"""``tarot-tui journal export|import``: the journal as one file, and readings from another machine."""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.days import day_in_words
from tarot_tui.journal.entries import SMALL, entries, files, find
from tarot_tui.problem import REFUSED, USAGE, Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.promised import heading_of
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from tarot_tui.journal.importing import Piece, What

FORMS: Final = ("text", "markdown", "json", "zip")
_SAID: Final[Mapping[What, str]] = {
    "new": "new", "newer": "a newer version; both stay", "other": "another version; both stay",
    "older": "an older version of what is here; left out", "here": "here already", "refused": "cannot be taken",
}  # fmt: skip


def arguments(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add both commands."""
    out = commands.add_parser(
        "export",
        help="all readings, or some, with all that was written, as one file",
        description="Sealed notes stay sealed until their day; a zip holds the files themselves, byte for byte.",
    )
    out.add_argument("ids", metavar="ID", nargs="*", help="which; without any: all")
    out.add_argument("--format", choices=FORMS, default="text", help="default: %(default)s")
    out.add_argument("-o", "--output", metavar="FILE", help="write it into a file, which only you can read")
    out.add_argument("--force", action="store_true", help="write over a file that is there")
    into = commands.add_parser(
        "import",
        help="readings from a folder or a zip of another machine; nothing is overwritten",
        description="What is here already is passed over; another version of a reading is laid beside it.",
    )
    into.add_argument(
        "source", metavar="FOLDER|ZIP", help="a library, any folder with readings, or an exported zip"
    )
    into.add_argument("--dry-run", action="store_true", help="only say what would be done")


def run_export(args: Namespace, context: Context) -> int:
    """Write or print the readings."""
    library = table.library(context)
    found = entries(library)
    if args.ids:
        wanted = [find(each, found, newest=True) for each in args.ids]
        found = [entry for entry in found if entry in wanted]
    if args.format == "zip":
        if not args.output:
            raise Problem("a zip goes into a file", remedy="Name it with -o", code=USAGE)
        paths = [entry.path for entry in found]
        if not args.ids:
            paths += files(os.path.join(library, SMALL))
        if not paths:
            raise Problem("nothing is kept yet", remedy="No file was written")
        from tarot_tui.journal.packing import pack  # the other commands do not wait for it

        _write(args, context, pack(library, paths))
        return 0
    for entry in found:
        if entry.problem:
            context.warn(f"left out: {entry.problem}")
    readings = [entry.reading for entry in found if entry.reading]
    forms: Mapping[str, Callable[[list[Reading], Context], str]] = {
        "text": _as_text, "markdown": _as_markdown, "json": _as_json,
    }  # fmt: skip
    text = forms[args.format](readings, context)
    if args.output:
        _write(args, context, lambda file: _fill(file, text))
    else:
        context.out.write(text)
    return 0


def _fill(file: BinaryIO, text: str) -> None:
    file.write(text.encode())


def _write(args: Namespace, context: Context, fill: Callable[[BinaryIO], None]) -> None:
    from tarot_tui.journal.packing import put

    put(args.output, fill, force=args.force)
    context.say(one_line(args.output))


def _as_text(readings: list[Reading], context: Context) -> str:
    layout = table.layout(context)
    parts = []
    for reading in readings:
        head = f"{layout.day(reading.created.date())}, {reading.created:%H:%M}"
        parts.append("\n".join([head, *layout.whole(reading)]) + "\n")
    return f"\n{'-' * 72}\n\n".join(parts)


def _as_json(readings: list[Reading], context: Context) -> str:
    today = context.now().date()
    documents = []
    for reading in readings:
        document = document_of(reading)
        for note, written in zip(reading.notes, document.get("notes", []), strict=True):
            if _is_sealed(note, today):
                del written["text"]
        documents.append(document)
    return json.dumps(documents, ensure_ascii=False, indent=2, default=str) + "\n"


def _as_markdown(readings: list[Reading], context: Context) -> str:
    texts, today = table.texts(context, "share"), context.now().date()
    return "\n\n".join("\n\n".join(_markdown(reading, texts, today)) for reading in readings) + "\n"


def _markdown(reading: Reading, texts: Mapping[str, Any], today: date) -> Iterator[str]:
    from tarot_tui.sharing.as_markdown import escaped, paragraph

    def quoted(text: str) -> str:
        return "\n>\n".join(f"> {paragraph(line)}" for line in text.split("\n") if line.strip())

    names = {person.key: one_line(person.name) for person in reading.people if len(reading.people) > 1}

    def notes(card: int | None) -> Iterator[str]:
        for note in reading.notes:
            if note.card != card or not note.text.strip():
                continue
            if _is_sealed(note, today):
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
        yield quoted(texts["promise"].format(moment=moment, act=act) if moment and act else moment or act)
        if promise.noticed.strip():
            yield quoted(promise.noticed)


def _is_sealed(note: Note, today: date) -> bool:
    return note.opens is not None and note.opens > today


def run_import(args: Namespace, context: Context) -> int:
    """Say what comes and what does not; lay it into the library, but for a dry run."""
    from tarot_tui.journal.importing import COMES, look_into, take  # the other commands do not wait for it

    library = table.library(context)
    pieces = look_into(args.source, library)
    if not pieces:
        context.warn("no reading lies in it")
    for piece in pieces:
        if piece.problem:
            context.warn(f"{_SAID[piece.what]}: {piece.problem}")
        elif piece.what != "here":
            context.say(_line(piece))
    if not args.dry_run and any(piece.what in COMES for piece in pieces):
        with table.keeping():
            take(table.keeper(context), pieces)
    counts = Counter(piece.what for piece in pieces)
    said = ", ".join(f"{counts[what]} {_SAID[what].partition(';')[0]}" for what in _SAID if counts[what])
    if said:
        context.say(f"{'would be done' if args.dry_run else 'done'}: {said}")
    return REFUSED if counts["refused"] else 0


def _line(piece: Piece) -> str:
    reading = piece.reading
    if reading is None:
        return one_line(f"{os.path.basename(piece.goes)}, a small thing: {_SAID[piece.what]}")
    title = reading.spread.title or reading.spread.id
    return one_line(f"{reading.created:%Y-%m-%d %H:%M} {reading.id[:8]} {title}: {_SAID[piece.what]}")
