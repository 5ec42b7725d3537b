"""``tarot-tui open FILE``: what a shared text holds. Reads it in whatever state a mail program left it.

At a terminal it is opened in the game: an invitation is played at once. Elsewhere it is printed.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from tarot_tui import limits, tomlfile
from tarot_tui.cli import letters, table
from tarot_tui.cli.context import Context
from tarot_tui.incoming import Opened, invitation_in, opened
from tarot_tui.problem import REFUSED, Problem
from tarot_tui.sharing.shared import Shared

STDIN = "-"


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("file", metavar="FILE", help="a text with a shared reading in it; - is stdin")
    parser.add_argument("--keep", action="store_true", help="keep it among your readings")
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        help="print it like this, and do not play; default: text",
    )
    parser.add_argument(
        "--invitation",
        metavar="FILE",
        help="for a reply: the invitation or your answer, to compare the seals with",
    )


def run(args: Namespace, context: Context) -> int:
    """Open every reading in the text; what is damaged is named, and the rest goes on."""
    if args.file == STDIN:
        data, where = _stdin(context), "stdin"
    else:
        data, where = tomlfile.read_bytes(args.file, limits.SHARED_TEXT), args.file
    invitation = _invitation(args.invitation)
    found = opened(data, where, table.library(context), table.texts(context, "share"), invitation)
    if found.letters or found.readings:
        from tarot_tui.cli import play

        if not asked_to_print(args) and play.is_at_terminal(context):
            return play.run_opened(args, context, found)
    return print_found(args, context, found)


def asked_to_print(args: Namespace) -> bool:
    """Whether it is to be printed even at a terminal."""
    return bool(args.file == STDIN or args.keep or args.format)


def print_found(args: Namespace, context: Context, found: Opened) -> int:
    """Print all of it, and keep it where that is asked for. Returns the exit code."""
    code = REFUSED if found.problems else 0
    for problem in found.problems:
        context.warn(problem)
    for number, shared in enumerate(found.readings):
        if number:
            context.say("")
        context.out.write(_printed(args.format, context, shared))
        if args.keep:
            with table.keeping():
                _keep(context, shared)
    for number, arrived in enumerate(found.letters, len(found.readings)):
        if number:
            context.say("")
        code = letters.show(args.format or "text", context, arrived) or code
        if args.keep:
            with table.keeping():
                letters.keep(context, arrived)
    return code


def _stdin(context: Context) -> bytes | str:
    """Standard input as bytes where it has any: a mail may come in another encoding than the terminal's."""
    raw = getattr(context.stdin, "buffer", None)
    data: bytes | str = (raw or context.stdin).read(limits.SHARED_TEXT + 1)
    return data


def _invitation(path: str | None) -> Shared | None:
    return invitation_in(tomlfile.read_bytes(path, limits.SHARED_TEXT), path) if path else None


def _printed(form: str | None, context: Context, shared: Shared) -> str:
    texts = table.texts(context, "share")
    if form == "json":
        from tarot_tui.sharing.as_json import as_json

        return as_json(shared)
    if form == "markdown":
        from tarot_tui.sharing.as_markdown import as_markdown

        return as_markdown(shared, texts)
    from tarot_tui.sharing.as_text import as_text

    return as_text(shared, texts, block=False)


def _keep(context: Context, shared: Shared) -> None:
    from tarot_tui.taking_in import take_in_reading

    kept = take_in_reading(table.taking_in(context), shared)
    if kept.was_here:
        context.warn(
            Problem("you already have this reading", where=kept.path, remedy="It was not kept again")
        )
    else:
        context.warn(f"kept as {kept.reading_id} in {kept.path}")
