"""``tarot-tui open FILE``: what a shared text holds. Reads it in whatever state a mail program left it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from tarot_tui import limits, tomlfile
from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.problem import REFUSED, Problem
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import Shared

STDIN = "-"


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("file", metavar="FILE", help="a text with a shared reading in it; - is stdin")
    parser.add_argument("--keep", action="store_true", help="keep it among your readings")
    parser.add_argument(
        "--format", choices=("text", "markdown", "json"), default="text", help="default: %(default)s"
    )


def run(args: Namespace, context: Context) -> int:
    """Print every reading in the text; what is damaged is named, and the rest goes on."""
    if args.file == STDIN:
        data, where = _stdin(context), "stdin"
    else:
        data, where = tomlfile.read_bytes(args.file, limits.SHARED_TEXT), args.file
    code = 0
    for number, received in enumerate(receive(data, where)):
        if received.problem or not received.shared:
            context.warn(received.problem or "")
            code = REFUSED
            continue
        if number:
            context.say("")
        context.out.write(_printed(args, context, received.shared))
        if args.keep:
            _keep(context, received.shared)
    return code


def _stdin(context: Context) -> bytes | str:
    """Standard input as bytes where it has any: a mail may come in another encoding than the terminal's."""
    raw = getattr(context.stdin, "buffer", None)
    data: bytes | str = (raw or context.stdin).read(limits.SHARED_TEXT + 1)
    return data


def _printed(args: Namespace, context: Context, shared: Shared) -> str:
    texts = table.texts(context, "share")
    if args.format == "json":
        from tarot_tui.sharing.as_json import as_json

        return as_json(shared)
    if args.format == "markdown":
        from tarot_tui.sharing.as_markdown import as_markdown

        return as_markdown(shared, texts)
    from tarot_tui.sharing.as_text import as_text

    return as_text(shared, texts, block=False)


def _keep(context: Context, shared: Shared) -> None:
    from tarot_tui.journal.entries import entries
    from tarot_tui.journal.zone import zone_name
    from tarot_tui.sharing.keep import reading_of

    for entry in entries(table.library(context)):
        origin = entry.reading.origin if entry.reading else None
        if origin and origin.share_id == shared.share_id:
            context.warn(
                Problem("you already have this reading", where=entry.path, remedy="It was not kept again")
            )
            return
    reading = reading_of(
        shared, id=context.new_id(), now=context.now(), zone=zone_name(context.environ), app=table.APP
    )
    path = table.keeper(context).keep(reading)
    context.warn(f"kept as {reading.id} in {path}")
