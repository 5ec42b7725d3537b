"""``tarot-tui share ID``: make a text of a kept reading to hand on. Names and notes stay out unless ticked."""

from __future__ import annotations

import contextlib
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import TYPE_CHECKING, Any

from tarot_tui import outgoing
from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.journal.entries import entries, find, load
from tarot_tui.problem import Problem
from tarot_tui.sharing.shared import WITH, Shared, With, select
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.decks.deck import Deck
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sharing.as_svg import Drawings
    from tarot_tui.sharing.as_text import Pictures


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("id", metavar="ID", help="an id, its beginning, a file name, or last")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write it into a file, which only you can read"
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--format", choices=outgoing.FORMS, default="text", help="default: %(default)s")
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
    texts: dict[str, Any] = table.texts(context, "share")
    deck = _deck(args, context, loaded.reading)
    drawings = _drawings(deck, shared) if args.format == "svg" else {}
    text = outgoing.text_of(args.format, shared, texts, _pictures(args, context, deck, shared), drawings)
    if args.output:
        outgoing.write(args.output, text, force=args.force, remedy="Add --force to write over it")
        context.say(one_line(args.output))
    else:
        context.out.write(text)
    try:
        outgoing.note(table.keeper(context), loaded, shared, args.format, context.now())
    except Problem as problem:
        # The text is out, and that it was could not be written down: a receiver will notice a duplicate no more.
        context.warn(problem)
    return 0


def _deck(args: Namespace, context: Context, reading: Reading) -> Deck | None:
    """The deck whose pictures go out: the one that was asked for, else that of the reading, as far as it is there."""
    wants_pictures = args.format == "svg" or (args.format == "text" and "pictures" in args.with_)
    if not wants_pictures:
        return None
    if args.deck:
        return table.open_deck(args, context, table.settings(context))
    from tarot_tui.decks.library import load_deck

    paths, wanted = context.paths, reading.deck.id
    with contextlib.suppress(Problem):
        deck = load_deck(wanted, paths.deck_roots, paths.builtin_decks, table.language(context.environ))
        return deck if deck.handle == wanted else None  # and no path that somebody wrote into the reading
    return None


def _drawings(deck: Deck | None, shared: Shared) -> Drawings:
    """The deck's own drawings; a card without one is drawn in words."""
    return outgoing.drawings_of(deck, [card.card for card in shared.cards]) if deck else {}


def _pictures(args: Namespace, context: Context, deck: Deck | None, shared: Shared) -> Pictures:
    """Pictures in plain characters, as far as the deck has them."""
    if "pictures" not in args.with_ or args.format != "text":
        return {}
    found = outgoing.pictures_of(deck, [card.card for card in shared.cards]) if deck else {}
    if not found:
        name = deck.name if deck else "of this reading"
        context.warn(f"the deck {name} has no pictures in plain characters: the text goes without")
    return found


def _ticks(text: str) -> frozenset[With]:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    ticks = frozenset(known for known in WITH if known in wanted)
    if unknown := [word for word in wanted if word not in ticks]:
        raise ArgumentTypeError(f"{unknown[0]!r} cannot be added; there are {', '.join(WITH)}")
    return ticks
