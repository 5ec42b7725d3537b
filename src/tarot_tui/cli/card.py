"""``tarot-tui card NAME|today``: one card, its picture, its words, and the days on which it was met."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tarot_tui.cards.slots import ORIENTATIONS, Orientation
from tarot_tui.cli import table
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.drawing.today import card_of_the_day
from tarot_tui.spreads.lens import LENSES
from tarot_tui.text import wrap
from tarot_tui.words.words import CardWords

if TYPE_CHECKING:
    from tarot_tui.settings.settings import Settings

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
    texts = table.texts(context, "share")
    way = f", {texts[orientation]}" if len(shown) == 1 else ""
    found = words.words_of(card_id)
    days = "" if today else _days(context, card_id)

    def said(width: int) -> list[str]:
        lines = [f"{card.name}{way}", *_words(card, found, shown, today, texts, width)]
        return [*lines, "", *wrap(days, width)] if days else lines

    for line in _with_picture(args, context, settings, deck, card, orientation, said):
        context.say(line)
    return 0


def _with_picture(
    args: Namespace,
    context: Context,
    settings: Settings,
    deck: Deck,
    card: Card,
    orientation: Orientation,
    said: Callable[[int], list[str]],
) -> list[str]:
    """The words, with the picture beside them where it is wanted."""
    is_wanted = args.rows or (context.out.isatty() and context.environ.get("TERM") != "dumb")
    if not is_wanted:
        return said(WIDTH)
    from tarot_tui.cli.picture import ROWS, Shown

    shown = Shown(args, context, settings)
    return shown.beside(shown.picture(deck, card, orientation, args.rows or ROWS), said)


def _words(
    card: Card,
    words: CardWords | None,
    shown: tuple[Orientation, ...],
    today: bool,
    texts: Mapping[str, Any],
    width: int,
) -> list[str]:
    if words is None:
        return ["", *wrap(card.alt, width)] if card.alt else []
    lines = [*wrap(", ".join(words.keywords), width), "", *wrap(words.scene, width)]
    for orientation in shown:
        label = f"{texts[orientation].capitalize()}: " if len(shown) > 1 else ""
        lines += ["", *wrap(label + words.meanings[orientation], width)]
    for lens in ("focus",) if today else LENSES:
        label = "" if today else f"{lens.capitalize()}: "
        lines += ["", *wrap(label + words.prompt(lens, shown[0]).text, width)]
    return lines


def _days(context: Context, card_id: str) -> str:
    """The days on which kept readings met the card; days only, never what was written."""
    if not os.path.isdir(context.paths.library):
        return ""
    from tarot_tui.journal.entries import days_of

    days = days_of(context.paths.library, card_id)
    if not days:
        return ""
    layout = table.layout(context)
    said = [layout.day(day) for day in days[:_DAYS_SHOWN]]
    more = f" and {len(days) - _DAYS_SHOWN} days before" if len(days) > _DAYS_SHOWN else ""
    return f"Met on {', '.join(said)}{more}."


def _rows(text: str) -> int:
    if text.isascii() and text.isdigit() and 4 <= int(text[:4]) <= 200:
        return int(text)
    raise ArgumentTypeError("rows are a whole number from 4 to 200")
