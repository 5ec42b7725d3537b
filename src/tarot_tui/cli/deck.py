"""``tarot-tui deck list|show|validate``: the verbs for people who have or make decks."""

from __future__ import annotations

import json
import os
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from tarot_tui.cards.slots import parse_id
from tarot_tui.cli.context import WIDTH, Context
from tarot_tui.cli.table import language, settings
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.library import find_decks, find_folder, load_deck
from tarot_tui.pictures.photos import needs_pillow
from tarot_tui.text import cell_width, one_line, wrap

_NEEDS_PILLOW: Final = (
    "Its pictures are made of pixels: the extra tarot-tui[images] shows them. "
    "Without it the cards are in words."
)
_SHOWN: Final = 3
"""Findings of a code that are printed one by one; the others are counted."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    commands = parser.add_subparsers(dest="deck_command", metavar="COMMAND", required=True)
    listed = commands.add_parser("list", help="every deck, and those that cannot be used with their reason")
    shown = commands.add_parser("show", help="one deck: who made it, its cards and its pictures")
    shown.add_argument("id", metavar="ID", nargs="?", help="the name of its folder, or a path")
    checked = commands.add_parser("validate", help="what is wrong with a deck, where, and what helps")
    checked.add_argument("id", metavar="ID|PATH", help="the name of its folder, or a path")
    for command in (listed, shown, checked):
        command.add_argument("--format", choices=("text", "json"), default="text", help="how to print it")


def run(args: Namespace, context: Context) -> int:
    """Do what the command says."""
    return {"list": _list, "show": _show, "validate": _validate}[args.deck_command](args, context)


def _list(args: Namespace, context: Context) -> int:
    paths = context.paths
    found = find_decks(paths.deck_roots, paths.builtin_decks, language(context.environ))
    if args.format == "json":
        _say_json(context, [
            {
                "id": item.handle,
                "path": one_line(item.path),
                "builtin": item.builtin,
                "name": item.deck.name if item.deck else None,
                "version": item.deck.version if item.deck else None,
                "cards": len(item.deck.cards) if item.deck else None,
                "problem": str(item.problem) if item.problem else None,
            }
            for item in found
        ])  # fmt: skip
        return 0
    rows = [("ID", "NAME", "VERSION", "CARDS", "WHERE")]
    for item in found:
        if deck := item.deck:
            where = "comes with tarot-tui" if item.builtin else one_line(item.path)
            rows.append((deck.handle, deck.name, deck.version, str(len(deck.cards)), where))
    for line in _columns(rows):
        context.say(line)
    for item in found:
        if item.problem:
            context.say(f"{item.handle} cannot be used: {item.problem}")
    return 0


def _show(args: Namespace, context: Context) -> int:
    paths = context.paths
    wanted = args.id or args.deck or settings(context).deck
    deck = load_deck(wanted, paths.deck_roots, paths.builtin_decks, language(context.environ))
    pictures = _pictures(deck)
    if args.format == "json":
        _say_json(context, _as_dict(deck, pictures))
        return 0
    version = f", version {deck.version}" if deck.version else ""
    context.say(f"{deck.name} ({deck.handle}{version})")
    for line in wrap(deck.description, WIDTH, "  ") if deck.description else ():
        context.say(line)
    context.say("")
    for label, text in _facts(deck, pictures):
        for index, line in enumerate(wrap(text, WIDTH - 14)):
            context.say(f"{'' if index else label:13} {line}".rstrip())
    for remark in deck.remarks:
        context.say(f"remark: {remark}")
    if needs_pillow(deck):
        for line in wrap(_NEEDS_PILLOW, WIDTH):
            context.say(line)
    return 0


def _facts(deck: Deck, pictures: dict[str, int]) -> Iterator[tuple[str, str]]:
    credits = {
        "creator": deck.creator,
        "artist": deck.artist,
        "publisher": deck.publisher,
        "packager": deck.packager,
        "credit": deck.attribution,
        "copyright": deck.copyright,
        "license": deck.license,
        "identifier": deck.identifier,
    }
    yield from ((label, text) for label, text in credits.items() if text)
    counts = _counts(deck)
    parts = [
        f"{counts['majors']} majors",
        *(f"{count} {deck.suits[key]}" for key, count in counts["suits"].items()),
    ]
    yield "cards", f"{counts['cards']}: {', '.join(parts)}"
    yield "described", f"{counts['described']} of {counts['cards']}"
    yield "pictures", ", ".join(f"{root} ({count})" for root, count in pictures.items()) or "none"
    backs = [back.name + (" (used)" if back.key == deck.default_back else "") for back in deck.backs]
    yield "backs", ", ".join(backs) or "none"
    yield "aspect ratio", f"{deck.aspect_ratio:.4g}"
    yield "format", f"Arcana deck {deck.schema[0]}.{deck.schema[1]}"
    yield "where", one_line(deck.root)


def _counts(deck: Deck) -> dict[str, Any]:
    slots = [slot for slot in map(parse_id, deck.cards) if slot]
    return {
        "cards": len(slots),
        "majors": sum(slot.is_major for slot in slots),
        "suits": dict(Counter(slot.suit for slot in slots if slot.suit)),
        "described": sum(bool(card.alt) for card in deck.cards.values()),
    }


def _pictures(deck: Deck) -> dict[str, int]:
    """Image root to the number of the deck's cards that it pictures."""
    from tarot_tui.decks.files import all_card_pictures

    found = {(item.root, card_id) for card_id, item in all_card_pictures(deck.root) if card_id in deck.cards}
    counted = Counter(root for root, _ in found if root)
    return {root.name: count for root, count in sorted(counted.items(), key=lambda item: item[0][1:])}


def _as_dict(deck: Deck, pictures: dict[str, int]) -> dict[str, Any]:
    return {
        **deck._asdict(),
        "root": one_line(deck.root),
        "schema": f"{deck.schema[0]}.{deck.schema[1]}",
        "counts": _counts(deck),
        "pictures": pictures,
        "cards": [card._asdict() for card in deck.cards.values()],
        "backs": [back._asdict() for back in deck.backs],
    }


def _validate(args: Namespace, context: Context) -> int:
    from tarot_tui.decks.validate.finding import exit_code
    from tarot_tui.decks.validate.run import validate_deck

    folder = find_folder(args.id, context.paths.deck_roots, context.paths.builtin_decks)
    findings = validate_deck(folder)
    levels = Counter(finding.about.level for finding in findings)
    if args.format == "json":
        _say_json(context, {
            "path": one_line(folder),
            "errors": levels["error"],
            "warnings": levels["warning"],
            "infos": levels["info"],
            "findings": [
                {**finding._asdict(), "level": finding.about.level, "remedy": finding.about.remedy}
                for finding in findings
            ],
        })  # fmt: skip
        return exit_code(findings)
    for code, group in groupby(findings, key=lambda finding: finding.code):
        alike = list(group)
        about = alike[0].about
        for finding in alike[:_SHOWN]:
            where = ": ".join(part for part in (finding.path, finding.key, finding.card) if part)
            context.say(
                f"{about.level} {code}: {where + ': ' if where else ''}{finding.message}. {about.remedy}"
            )
        if rest := alike[_SHOWN:]:
            context.say(f"{about.level} {code}: and {len(rest)} more like these; --format json has them all")
    basename = one_line(os.path.basename(folder))
    context.say(f"{basename}: {_count(levels['error'], 'error')}, {_count(levels['warning'], 'warning')}")
    return exit_code(findings)


def _count(number: int, word: str) -> str:
    return f"{number or 'no'} {word}{'' if number == 1 else 's'}"


def _columns(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Rows with their cells under each other."""
    widths = [max(map(cell_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (width - cell_width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _say_json(context: Context, value: object) -> None:
    context.say(json.dumps(value, ensure_ascii=False, indent=2))
