"""``tarot-tui journal list|show|search|delete|restore|export|import``: what was kept, over the files themselves."""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tarot_tui.cli import journal_move, table
from tarot_tui.cli.context import Context
from tarot_tui.journal.entries import TRASH, Entry, entries, find, load, trashed
from tarot_tui.journal.versions import ALONE, Version, versions_among
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.reading import Reading
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.journal.index.search import Line
    from tarot_tui.journal.index.update import Progress

_MANY = 500
"""Files that take a moment to read: then it is said why nothing happens."""
_SHORT = 8
"""How much of an id a list shows."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    commands = parser.add_subparsers(dest="journal_command", metavar="COMMAND", required=True)
    listed = commands.add_parser(
        "list", help="every reading, newest first, without a word of what was written"
    )
    listed.add_argument("--trash", action="store_true", help="what was deleted")
    shown = commands.add_parser("show", help="one reading, whole")
    deleted = commands.add_parser("delete", help="move a reading to the trash")
    restored = commands.add_parser("restore", help="take a reading out of the trash")
    searched = commands.add_parser(
        "search",
        help="readings with these words, newest first, without a word of what was written",
        description='words, "phrases", card:moon, reversed:moon, spread:open, with:Sam, since:2026-10, before:2027',
    )
    searched.add_argument(
        "words", metavar="WORDS", nargs="+", help="what is looked for; all of it has to fit"
    )
    journal_move.arguments(commands)
    for command in (shown, deleted, restored):
        command.add_argument("id", metavar="ID", help="an id, its beginning, a file name, or last")
    for command in (listed, shown, searched):
        command.add_argument("--format", choices=("text", "json"), default="text", help="how to print it")


def run(args: Namespace, context: Context) -> int:
    """Do what the command says."""
    commands = {
        "list": _list, "show": _show, "search": _search, "delete": _delete, "restore": _restore,
        "export": journal_move.run_export, "import": journal_move.run_import,
    }  # fmt: skip
    command = commands[args.journal_command]
    return command(args, context)


def _list(args: Namespace, context: Context) -> int:
    library = table.library(context)
    found = trashed(library) if args.trash else entries(library)
    versions = versions_among(found)
    if args.format == "json":
        dicts = [_as_dict(entry, versions.get(entry.path, ALONE)) for entry in found]
        context.say(json.dumps(dicts, ensure_ascii=False, indent=2))
        return 0
    if not found:
        context.warn("nothing lies in the trash" if args.trash else "nothing is kept yet")
    for entry in found:
        if entry.reading:
            context.say(_line(entry.reading, entry.path, versions.get(entry.path, ALONE)))
        else:
            context.say(f"cannot be read: {entry.problem}")
    return 0


def _line(reading: Reading, path: str, version: Version) -> str:
    cards = ", ".join(card.card_name or card.card for card in reading.cards)
    marks: list[str] = [reading.status] if reading.status != "complete" else []
    if reading.origin:
        marks.append("received")
    if version.standing:
        said = {
            "beside": f"{version.number} versions",
            "older": "an older version",
            "twice": "the same twice",
        }
        marks.append(f"{said[version.standing]}: {os.path.basename(path)}")
    behind = f" ({'; '.join(marks)})" if marks else ""
    title = reading.spread.title or reading.spread.id
    named = f"{title}: {cards}" if cards else title
    return one_line(f"{reading.created:%Y-%m-%d %H:%M} {reading.id[:_SHORT]} {named}{behind}")


def _as_dict(entry: Entry, version: Version) -> dict[str, object]:
    if not entry.reading:
        return {"path": entry.path, "problem": str(entry.problem)}
    reading = entry.reading
    return {
        "id": reading.id,
        "created": reading.created.isoformat(),
        "status": reading.status,
        "mode": reading.mode,
        "spread": reading.spread.id,
        "title": reading.spread.title,
        "deck": reading.deck.id,
        "cards": [
            {
                "place": card.place,
                "card": card.card,
                "card_name": card.card_name,
                "orientation": card.orientation,
            }
            for card in reading.cards
        ],
        "received": reading.origin is not None,
        "versions": version.number,
        "older": version.standing == "older",
        "path": entry.path,
    }


def _show(args: Namespace, context: Context) -> int:
    loaded = load(_found(args.id, context, newest=True).path)
    if args.format == "json":
        context.say(json.dumps(document_of(loaded.reading), ensure_ascii=False, indent=2, default=str))
        return 0
    layout = table.layout(context)
    created = loaded.reading.created
    context.say(f"{layout.day(created.date())}, {created:%H:%M}")
    for line in layout.whole(loaded.reading):
        context.say(line)
    return 0


def _search(args: Namespace, context: Context) -> int:
    from tarot_tui.journal.index.find import find as find_lines
    from tarot_tui.journal.index.query import parse
    from tarot_tui.journal.index.tables import index_path

    library = table.library(context)
    # A phrase that the shell has taken the marks from is one argument with spaces in it.
    typed = " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in args.words)

    def tell(progress: Progress) -> None:
        if not progress.done and progress.total >= _MANY:
            context.warn(f"reading {progress.total} files first, which is done once")

    query, today = parse(typed, is_typing=False), context.now().date()
    found = find_lines(library, index_path(context.paths.cache, library), query, today, tell)
    if args.format == "json":
        context.say(
            json.dumps([_line_as_dict(line, library) for line in found], ensure_ascii=False, indent=2)
        )
        return 0
    for line in found:
        context.say(_found_line(line, library))
    return 0


def _found_line(line: Line, library: str) -> str:
    if line.problem:
        return one_line(f"cannot be read: {os.path.join(library, line.path)}: {line.problem}")
    behind = " (received)" if line.received else ""
    title = line.title or line.spread
    return one_line(f"{line.created:%Y-%m-%d %H:%M} {line.id[:_SHORT]} {title}: {line.cards}{behind}")


def _line_as_dict(line: Line, library: str) -> dict[str, object]:
    if line.problem:
        return {"path": os.path.join(library, line.path), "problem": line.problem}
    return {
        "id": line.id,
        "created": line.created.isoformat() if line.created else None,
        "status": line.status,
        "mode": line.mode,
        "spread": line.spread,
        "title": line.title,
        "received": line.received,
        "path": os.path.join(library, line.path),
    }


def _delete(args: Namespace, context: Context) -> int:
    entry = _found(args.id, context)
    from tarot_tui.journal.index.find import let_go
    from tarot_tui.journal.index.tables import index_path

    keeper = table.keeper(context)
    target = keeper.delete(entry)
    let_go(keeper.library, index_path(context.paths.cache, keeper.library), entry.path)
    context.say(f"moved to {one_line(target)}")
    return 0


def _restore(args: Namespace, context: Context) -> int:
    library = table.library(context)
    try:
        entry = find(args.id, trashed(library))
    except Problem as problem:
        raise Problem(
            problem.what,
            where=os.path.join(library, TRASH),
            remedy="tarot-tui journal list --trash shows all",
        ) from None
    target = table.keeper(context).restore(entry)
    context.say(f"moved to {one_line(target)}")
    return 0


def _found(wanted: str, context: Context, *, newest: bool = False) -> Entry:
    return find(wanted, entries(table.library(context)), newest=newest)
