"""``tarot-tui card NAME|today``: one card, its picture, its words, and the days on which it was met."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from typing import Any

from tarot_tui.cards.slots import ORIENTATIONS, Orientation
from tarot_tui.cli import table
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.drawing.today import card_of_the_day
from tarot_tui.spreads.lens import LENSES
from tarot_tui.text import wrap
from tarot_tui.words.words import CardWords

TODAY = "today"
_DAYS_SHOWN = 12


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument(
        "name", metavar="NAME|today", nargs="+", help='like moon, "five of pentacles:reversed" or today'
    )
    parser.add_argument(
        "--rows", type=_rows, metavar="N", help="height of the picture; asks for it in a pipe, too"
    )


def run(args: Namespace, context: Context) -> int:
    """Print the card."""
    settings = table.settings(context)
    deck = table.open_deck(args, context, settings)
    words = table.open_words(context)
    name = " ".join(args.name)
    today = name.casefold() == TODAY
    if today:
        cards = table.pool(deck, words, majors_only=False)
        # Whose day it is: the folder of a person's own data, which is not printed anywhere.
        card_id, orientation = card_of_the_day(
            cards, context.now().date(), context.paths.spreads, settings.reversals
        )
        shown: tuple[Orientation, ...] = (orientation,)
    else:
        from tarot_tui.cards.find import find_card

        card_id, orientation = find_card(name, deck.names())
        shown = (orientation,) if ":" in name else ORIENTATIONS
    card = deck.cards[card_id]
    _say_picture(args, context, deck, card)
    texts = table.texts(context, "share")
    way = f", {texts[orientation]}" if len(shown) == 1 else ""
    context.say(f"{card.name}{way}")
    _say_words(context, card, words.words_of(card_id), shown, today, texts)
    if not today:
        _say_days(context, card_id)
    return 0


def _say_picture(args: Namespace, context: Context, deck: Deck, card: Card) -> None:
    if not (args.rows or context.out.isatty()):
        return
    from tarot_tui.cli.picture import ROWS, picture_lines

    for line in picture_lines(deck, card.id, args, context, args.rows or ROWS):
        context.say(line)


def _say_words(
    context: Context,
    card: Card,
    words: CardWords | None,
    shown: tuple[Orientation, ...],
    today: bool,
    texts: Mapping[str, Any],
) -> None:
    if words is None:
        if card.alt:
            context.say("\n".join(["", *wrap(card.alt, WIDTH)]))
        return
    lines = [", ".join(words.keywords), "", *wrap(words.scene, WIDTH)]
    for orientation in shown:
        label = f"{texts[orientation].capitalize()}: " if len(shown) > 1 else ""
        lines += ["", *wrap(label + words.meanings[orientation], WIDTH)]
    for lens in ("focus",) if today else LENSES:
        label = "" if today else f"{lens.capitalize()}: "
        lines += ["", *wrap(label + words.prompt(lens, shown[0]).text, WIDTH)]
    context.say("\n".join(lines))


def _say_days(context: Context, card_id: str) -> None:
    """The days on which kept readings met the card; days only, never what was written."""
    if not os.path.isdir(context.paths.library):
        return
    from tarot_tui.journal.entries import days_of

    days = days_of(context.paths.library, card_id)
    if not days:
        return
    layout = table.layout(context)
    said = [layout.day(day) for day in days[:_DAYS_SHOWN]]
    more = f" and {len(days) - _DAYS_SHOWN} days before" if len(days) > _DAYS_SHOWN else ""
    context.say("")
    for line in wrap(f"Met on {', '.join(said)}{more}.", WIDTH):
        context.say(line)


def _rows(text: str) -> int:
    if text.isascii() and text.isdigit() and 4 <= int(text[:4]) <= 200:
        return int(text)
    raise ArgumentTypeError("rows are a whole number from 4 to 200")
