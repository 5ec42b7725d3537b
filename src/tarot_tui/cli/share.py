"""``tarot-tui share ID``: make a text of a kept reading to hand on. Names and notes stay out unless ticked.

With ``--invite``, ``--answer`` and ``--reply`` it is one of the three texts between two people apart.
"""

from __future__ import annotations

import contextlib
import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from tarot_tui import outgoing
from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.journal.entries import Loaded, entries, find, load
from tarot_tui.journal.invitations import of_invitation, own_of, received_of
from tarot_tui.journal.save import NoPlace
from tarot_tui.problem import USAGE, Problem
from tarot_tui.sharing.shared import WITH, Shared, Step, With, select
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.decks.deck import Deck
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sharing.as_svg import Drawings
    from tarot_tui.sharing.as_text import Pictures

_STEPS: Final[Mapping[Step, str]] = {
    "invitation": "a text for another to answer, with none of your words; your notes are sealed",
    "answer": "the answer to an invitation that you played",
    "reply": "your sealed notes, for whoever answered",
}


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
    apart = parser.add_argument_group("two people apart").add_mutually_exclusive_group()
    for step, what in _STEPS.items():
        apart.add_argument(
            f"--{'invite' if step == 'invitation' else step}",
            dest="step", action="store_const", const=step, help=what,
        )  # fmt: skip
    parser.add_argument(
        "--keep-back",
        type=_numbers,
        default=frozenset(),
        metavar="N,N",
        help="with --invite or --answer: cards whose notes stay with you, by their numbers",
    )


def run(args: Namespace, context: Context) -> int:
    """Make the text, write or print it, and note in the reading that it went out."""
    loaded = load(find(args.id, entries(table.library(context)), newest=True).path)
    if args.step:
        return _letter(args, context, loaded)
    if args.keep_back:
        raise Problem("--keep-back goes with --invite or --answer", code=USAGE)
    shared = select(loaded.reading, args.with_, context.new_id(), context.now().date())
    texts: dict[str, Any] = table.texts(context, "share")
    deck = _deck(args, context, loaded.reading)
    drawings = _drawings(context, deck, shared) if args.format == "svg" else {}
    pictures = _pictures(args, context, deck, shared)
    _hand_out(args, context, outgoing.text_of(args.format, shared, texts, pictures, drawings))
    try:
        outgoing.note(table.keeper(context), loaded, shared, args.format, context.now())
    except Problem as problem:
        # The text is out, and that it was could not be written down: a receiver will notice a duplicate no more.
        context.warn(problem)
    return 0


def _letter(args: Namespace, context: Context, loaded: Loaded) -> int:
    """One of the texts between two people apart."""
    from tarot_tui.sharing.apart import LETTER_WITH, make
    from tarot_tui.sharing.as_letter import as_letter

    if args.format != "text" or args.with_ - set(LETTER_WITH):
        raise Problem(
            f"a text between two people apart is --format text, and takes --with {', '.join(LETTER_WITH)}",
            remedy="What was written has its places in it",
            code=USAGE,
        )
    keeper = table.keeper(context)
    loaded = _own(loaded, keeper.library)
    reading, fresh = loaded.reading, outgoing.fresh(context.new_id)
    parcel = make(args.step, reading, args.with_, context.now().date(), fresh, args.keep_back)
    shared = parcel.letter.shared
    deck = _deck(args, context, reading)
    text = as_letter(parcel.letter, table.texts(context, "share"), _pictures(args, context, deck, shared))
    if args.output and not args.force and os.path.lexists(args.output):
        raise outgoing.Taken("is there already", where=args.output, remedy="Add --force to write over it")
    outgoing.give(keeper, loaded, parcel, context.now(), reading)
    if args.step == "reply" and not received_of(of_invitation(keeper.library, shared.share_id)):
        context.warn("no answer to it is kept here: whoever opens the reply reads your notes")
    _hand_out(args, context, text)
    return 0


def _own(loaded: Loaded, library: str) -> Loaded:
    """The reading itself, or where ``loaded`` is what the other sent, the one of one's own that it belongs to."""
    origin = loaded.reading.origin
    own = own_of(of_invitation(library, origin.share_id)) if origin and origin.kind else None
    return load(own.path) if own else loaded


def _hand_out(args: Namespace, context: Context, text: str) -> None:
    if args.output:
        try:
            outgoing.write(args.output, text, force=args.force, remedy="Add --force to write over it")
        except NoPlace as problem:
            raise problem.but(f"{problem.remedy}, or name another file with -o") from None
        context.say(one_line(args.output))
    else:
        context.out.write(text)


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


def _drawings(context: Context, deck: Deck | None, shared: Shared) -> Drawings:
    """The deck's own drawings; a card without one is drawn in words."""
    found = outgoing.drawings_of(deck, [card.card for card in shared.cards]) if deck else {}
    if not found:
        context.warn(f"the deck {_name(deck)} has no drawings (SVG): its cards are drawn in words")
    return found


def _pictures(args: Namespace, context: Context, deck: Deck | None, shared: Shared) -> Pictures:
    """Pictures in plain characters, as far as the deck has them."""
    if "pictures" not in args.with_ or args.format != "text":
        return {}
    found = outgoing.pictures_of(deck, [card.card for card in shared.cards]) if deck else {}
    if not found:
        context.warn(f"the deck {_name(deck)} has no pictures in plain characters: the text goes without")
    return found


def _numbers(text: str) -> frozenset[int]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if wrong := [word for word in words if not (word.isascii() and word.isdecimal() and len(word) < 3)]:
        raise ArgumentTypeError(f"{wrong[0]!r} is no number of a card")
    return frozenset(map(int, words))


def _name(deck: Deck | None) -> str:
    return deck.name if deck else "of this reading"


def _ticks(text: str) -> frozenset[With]:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    ticks = frozenset(known for known in WITH if known in wanted)
    if unknown := [word for word in wanted if word not in ticks]:
        raise ArgumentTypeError(f"{unknown[0]!r} cannot be added; there are {', '.join(WITH)}")
    return ticks
