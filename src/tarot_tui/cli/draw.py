"""``tarot-tui draw SPREAD``: draw cards for a spread and print the reading."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable

from tarot_tui import limits, tomlfile
from tarot_tui.cli import table
from tarot_tui.cli.context import Context
from tarot_tui.decks.deck import Deck
from tarot_tui.drawing.chance import ALGORITHM, SEED_BITS, secure, seeded
from tarot_tui.drawing.draw import Drawn, by_hand, draw
from tarot_tui.problem import USAGE, Problem
from tarot_tui.readings.document import bare_document_of, document_of
from tarot_tui.readings.make import new_reading
from tarot_tui.readings.reading import DrawUsed, Reading
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.spreads.spread import Spread
from tarot_tui.text import clean
from tarot_tui.words.load import WordStore


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("spread", metavar="SPREAD", help="which spread; tarot-tui spread list shows them")
    parser.add_argument(
        "--seed", type=_seed, metavar="N", help="the same number gives the same cards, everywhere"
    )
    parser.add_argument(
        "--reversed", type=_percent, metavar="0-100", help="chance in percent that a card lies upside down"
    )
    parser.add_argument("--no-reversed", action="store_true", help="no card lies upside down")
    parser.add_argument("--majors", action="store_true", help="only the major arcana")
    parser.add_argument("--cards", metavar="A,B:reversed,…", help="the cards that you laid out yourself")
    parser.add_argument(
        "--question-file", metavar="FILE", help="a file that holds your own question; - is stdin"
    )
    parser.add_argument("--save", action="store_true", help="keep the reading")
    parser.add_argument(
        "--format", choices=tuple(_FORMATS), default="text", help="how to print it (default: %(default)s)"
    )


def run(args: Namespace, context: Context) -> int:
    """Draw, keep if wanted, print."""
    if args.no_reversed and args.reversed:
        raise Problem("--reversed and --no-reversed were both given", remedy="Leave one out", code=USAGE)
    spread = load_spread(args.spread, context.paths)
    settings = table.settings(context)
    deck = table.open_deck(args, context, settings)
    words = table.open_words(context)
    question = _question(args.question_file, context) if args.question_file else ""
    percent = 0 if args.no_reversed else settings.reversals if args.reversed is None else args.reversed
    drawn, how = _drawn(args, context, spread, deck, words, percent)
    reading = new_reading(
        spread, drawn, deck, words.words_of, how,
        reading_id=context.new_id(), now=context.now(), zone=_zone(context), app=table.APP, question=question,
    )  # fmt: skip
    for problem in words.problems:
        context.warn(problem)
    path = None
    try:
        if args.save:
            with table.keeping():
                path = table.keeper(context).keep(reading)
    finally:
        # Also where it could not be saved: the cards have fallen, and a second draw would be another reading.
        _FORMATS[args.format](reading, deck, args, context, path)
    return 0


def _drawn(
    args: Namespace, context: Context, spread: Spread, deck: Deck, words: WordStore, percent: int
) -> tuple[list[Drawn], DrawUsed]:
    count = len(spread.places)
    if args.cards is not None:
        if args.seed is not None or args.majors:
            raise Problem(
                "--cards leaves nothing to chance", remedy="Leave out --seed and --majors", code=USAGE
            )
        drawn = by_hand(args.cards.split(","), deck.names(), count)
        return drawn, DrawUsed("manual", ALGORITHM, 0, False)
    cards = table.pool(deck, words, args.majors)
    if not args.majors:
        table.say_what_is_missing(context, words)
    bits = (secure(), secure()) if args.seed is None else (seeded(args.seed), seeded(args.seed, stream=1))
    drawn = draw(cards, count, percent, *bits)
    return drawn, DrawUsed("drawn", ALGORITHM, percent, args.majors, args.seed)


def _question(path: str, context: Context) -> str:
    """The person's question out of a file, so that it never stands in a shell's history."""
    if path == "-":
        text = context.stdin.read(limits.QUESTION_FILE + 1)
    else:
        try:
            text = tomlfile.read_bytes(path, limits.QUESTION_FILE).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Problem("is not UTF-8", where=path, remedy="Save it as UTF-8") from None
    text = clean(text).strip()
    if len(text) > limits.QUESTION_CHARACTERS:
        raise Problem(
            f"the question is longer than {limits.QUESTION_CHARACTERS} characters",
            where=path, remedy="A question fits in a few sentences",
        )  # fmt: skip
    return text


def _zone(context: Context) -> str:
    from tarot_tui.journal.zone import zone_name

    return zone_name(context.environ)


def _text(reading: Reading, deck: Deck, args: Namespace, context: Context, path: str | None) -> None:
    for line in table.layout(context).whole(reading):
        context.say(line)
    _kept(reading, context, path)


def _ansi(reading: Reading, deck: Deck, args: Namespace, context: Context, path: str | None) -> None:
    """Each card's picture with its words beside it, or under it where there is no room."""
    from functools import partial

    from tarot_tui.cli.picture import Shown
    from tarot_tui.settings.settings import read_settings

    settings, _ = read_settings(context.paths.config)  # what is wrong with them was said before
    layout, shown = table.layout(context), Shown(args, context, settings)
    lines = layout.head(reading)
    for number, card in enumerate(reading.cards, 1):
        picture = shown.picture(deck, deck.cards[card.card], card.orientation, says_seen=True)
        lines += ["", *shown.beside(picture, partial(layout.card, number, card, True))]
    for line in lines:
        context.say(line)
    _kept(reading, context, path)


def _kept(reading: Reading, context: Context, path: str | None) -> None:
    if path:
        context.say("")
        context.say(f"Kept as {reading.id}")
        context.say(f"in {path}")


def _markdown(reading: Reading, deck: Deck, args: Namespace, context: Context, path: str | None) -> None:
    """Headings and paragraphs, every text escaped."""
    from tarot_tui.sharing.as_markdown import escaped, paragraph

    way_up = table.texts(context, "share")
    parts = [f"# {escaped(reading.spread.title)}"]
    parts += [f"> {paragraph(line)}" for line in reading.question.split("\n") if line.strip()]
    for number, card in enumerate(reading.cards, 1):
        card_name = f"{escaped(card.card_name)} ({way_up[card.orientation]})"
        parts.append(f"## {number}. {escaped(card.place_title)}: {card_name}")
        parts += [paragraph(text) for text in (card.looks_at, card.meaning, card.prompt) if text]
    context.say("\n\n".join(parts))
    if path:
        context.warn(f"kept as {reading.id}")


def _json(reading: Reading, deck: Deck, args: Namespace, context: Context, path: str | None) -> None:
    document = document_of(reading) if path else bare_document_of(reading)
    context.say(json.dumps(document, ensure_ascii=False, indent=2, default=str))


def _toml(reading: Reading, deck: Deck, args: Namespace, context: Context, path: str | None) -> None:
    from tarot_tui.readings.emit import to_toml

    context.out.write(
        to_toml(document_of(reading)) if path else to_toml(bare_document_of(reading), header="")
    )


_FORMATS: dict[str, Callable[[Reading, Deck, Namespace, Context, str | None], None]] = {
    "text": _text,
    "ansi": _ansi,
    "markdown": _markdown,
    "json": _json,
    "toml": _toml,
}


def _seed(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 20 and int(text) < 2**SEED_BITS:
        return int(text)
    raise ArgumentTypeError(f"a seed is a whole number from 0 to {2**SEED_BITS - 1}")


def _percent(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 3 and int(text) <= 100:
        return int(text)
    raise ArgumentTypeError("a chance is a whole number from 0 to 100")
