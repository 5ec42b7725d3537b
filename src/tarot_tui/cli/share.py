"""``tarot-tui share ID``: make a text of a kept reading to hand on. Names and notes stay out unless ticked."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING, Any

from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.journal.entries import Loaded, entries, find, load
from tarot_tui.journal.save import cannot_save
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import ShareMade
from tarot_tui.sharing.shared import WITH, Shared, With, select
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.sharing.as_text import Pictures


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("id", metavar="ID", help="an id, its beginning, a file name, or last")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write it into a file, which only you can read"
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument(
        "--format", choices=("text", "chat", "markdown", "json"), default="text", help="default: %(default)s"
    )
    parser.add_argument(
        "--with",
        dest="with_",
        type=_ticks,
        default=frozenset(),
        metavar="A,B",
        help=f"also: {', '.join(WITH)}",
    )


def run(args: Namespace, context: Context) -> int:
    """Make the text, write or print it, and note in the reading that it went out."""
    loaded = load(find(args.id, entries(table.library(context))).path)
    shared = select(loaded.reading, args.with_, context.new_id(), context.now().date())
    text = _text(args, context, shared)
    if args.output:
        _write(args.output, text, args.force)
        context.say(one_line(args.output))
    else:
        context.out.write(text)
    _note(args, context, loaded, shared)
    return 0


def _text(args: Namespace, context: Context, shared: Shared) -> str:
    texts: dict[str, Any] = table.texts(context, "share")
    if args.format == "json":
        from tarot_tui.sharing.as_json import as_json

        return as_json(shared)
    if args.format == "chat":
        from tarot_tui.sharing.as_chat import as_chat

        return as_chat(shared, texts)
    if args.format == "markdown":
        from tarot_tui.sharing.as_markdown import as_markdown

        return as_markdown(shared, texts)
    from tarot_tui.sharing.as_text import as_text

    return as_text(shared, texts, pictures=_pictures(args, context, shared))


def _pictures(args: Namespace, context: Context, shared: Shared) -> Pictures:
    """Pictures in plain characters, as far as the deck has them."""
    if "pictures" not in args.with_:
        return {}
    from tarot_tui.decks.faces import face

    deck = table.open_deck(args, context, table.settings(context))
    found = {}
    for index, card in enumerate(shared.cards):
        if card.card in deck.cards and (picture := face(deck, card.card, "line", 14)):
            found[index] = picture.lines
    if not found:
        context.warn(f"the deck {deck.name} has no pictures in plain characters: the text goes without")
    return found


def _write(path: str, text: str, force: bool) -> None:
    """Write a file that only this person can read; never over another one without ``force``."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if force else os.O_EXCL)
    try:
        with open(os.open(path, flags, 0o600), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise Problem("is there already", where=path, remedy="Add --force to write over it") from None
    except OSError as error:
        raise cannot_save(path, error) from None


def _note(args: Namespace, context: Context, loaded: Loaded, shared: Shared) -> None:
    share = ShareMade(shared.share_id, context.now().replace(microsecond=0), args.format)
    try:
        table.keeper(context).note_share(loaded, share)
    except Problem as problem:
        # The text is out, and that it was could not be written down: a receiver will notice a duplicate no more.
        context.warn(problem)


def _ticks(text: str) -> frozenset[With]:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    ticks = frozenset(known for known in WITH if known in wanted)
    if unknown := [word for word in wanted if word not in ticks]:
        raise ArgumentTypeError(f"{unknown[0]!r} cannot be added; there are {', '.join(WITH)}")
    return ticks
