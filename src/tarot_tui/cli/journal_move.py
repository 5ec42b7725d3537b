"""``tarot-tui journal export|import``: the journal as one file, and readings from another machine."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, BinaryIO, Final

from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.journal.entries import SMALL, entries, files, find
from tarot_tui.problem import REFUSED, USAGE, Problem
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
    from tarot_tui.exporting import pieces

    texts = pieces(readings, args.format, table.texts(context, "share"), context.now().date())
    if args.output:
        _write(args, context, lambda file: file.writelines(text.encode() for text in texts))
    else:
        context.out.writelines(texts)
    return 0


def _write(args: Namespace, context: Context, fill: Callable[[BinaryIO], None]) -> None:
    from tarot_tui.journal.packing import put

    put(args.output, fill, force=args.force)
    context.say(one_line(args.output))


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
