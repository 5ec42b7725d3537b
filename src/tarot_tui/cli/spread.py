"""``tarot-tui spread list|show|validate|new``: the makers' verbs for spreads."""

from __future__ import annotations

import os
import re
from argparse import ArgumentParser, Namespace
from typing import Final

from tarot_tui.cli.context import Context
from tarot_tui.problem import USAGE, Problem
from tarot_tui.spreads.shelf import ORDER, load_spread, read_spread, shelf
from tarot_tui.spreads.spread import ID, Spread
from tarot_tui.verbs import VERBS

ERRORS: Final = 2
"""Exit code of ``validate`` where something has to be mended; 1 is for what could be better."""

_TEMPLATE: Final = """\
# A spread of your own. docs/spreads.md explains every key; "tarot-tui spread validate {id}" checks the file.

[spread]
id = "{id}"
title = "{title}"
lead = "One sentence on when to lay it."

[[places]]
id = "first"
title = "The first place"
looks_at = "what this place looks at"
lens = "block"        # block notices what stands between, focus chooses one thing to tend, open shows a little
at = [0, 0]           # column and row, in half steps
question = "What have you noticed between the two of you this week?"   # asked where a card has no words

[[places]]
id = "second"
title = "The second place"
looks_at = "what this place looks at"
lens = "open"
at = [1, 0]
question = "What is one small thing you would like your partner to know today?"
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    commands = parser.add_subparsers(dest="spread_command", metavar="COMMAND", required=True)
    listed = commands.add_parser("list", help="every spread, and files that cannot be used with their reason")
    shown = commands.add_parser("show", help="one spread with its places")
    shown.add_argument("id", metavar="ID")
    checked = commands.add_parser("validate", help="what is wrong with a spread, and where")
    checked.add_argument("id", metavar="ID|FILE")
    for parser_ in (listed, shown, checked):
        parser_.add_argument("--format", choices=("text", "json"), default="text", help="how to print it")
    new = commands.add_parser("new", help="start a spread of your own")
    new.add_argument("id", metavar="ID", help="like long-weekend: small letters, digits and hyphens")


def run(args: Namespace, context: Context) -> int:
    """Do what the command says."""
    return {"list": _list, "show": _show, "validate": _validate, "new": _new}[args.spread_command](
        args, context
    )


def _list(args: Namespace, context: Context) -> int:
    found = shelf(context.paths)
    if args.format == "json":
        context.say(_json([
            {"path": item.path, "own": item.own, "problem": str(item.problem)} if item.problem or not item.spread
            else {"path": item.path, "own": item.own, **_as_dict(item.spread)}
            for item in found
        ]))  # fmt: skip
        return 0
    for item in found:
        if item.spread:
            count = len(item.spread.places)
            cards = "1 card " if count == 1 else f"{count} cards"
            context.say(
                f"{item.spread.id:14} {cards:9} {item.spread.title}{'  (your own)' if item.own else ''}"
            )
    for item in found:
        if item.problem:
            context.say(f"cannot be used: {item.problem}")
    return 0


def _show(args: Namespace, context: Context) -> int:
    spread = load_spread(args.id, context.paths)
    if args.format == "json":
        context.say(_json(_as_dict(spread)))
        return 0
    context.say(f"{spread.title} ({spread.id})")
    context.say(spread.lead)
    for number, place in enumerate(spread.places, 1):
        context.say("")
        context.say(f"{number}. {place.title}: {place.looks_at} ({place.lens})")
        context.say(f"   {place.question}")
    return 0


def _validate(args: Namespace, context: Context) -> int:
    """Errors are what the format refuses; warnings are what the lint of prompts says of the places' questions."""
    spread, problem = _checked(args.id, context)
    remarks = [] if spread is None else _remarks(spread)
    if args.format == "json":
        context.say(_json({"error": str(problem) if problem else None, "warnings": remarks}))
    elif problem:
        context.say(f"error: {problem}")
    else:
        for remark in remarks:
            context.say(f"warning: {remark}")
        if not remarks:
            context.say("nothing to mend")
    return ERRORS if problem else int(bool(remarks))


def _checked(wanted: str, context: Context) -> tuple[Spread | None, Problem | None]:
    try:
        if os.path.lexists(wanted):
            return read_spread(wanted), None
        return load_spread(wanted, context.paths), None
    except Problem as problem:
        if problem.code == USAGE:  # there is no such spread: nothing to validate
            raise
        return None, problem


def _remarks(spread: Spread) -> list[str]:
    """What the lint of prompts says of the places' own questions."""
    from tarot_tui.words.lint.prompts import check_prompt

    return [
        f"places[{number}].question: {message} ({rule.id})"
        for number, place in enumerate(spread.places, 1)
        for rule, message in check_prompt(place.question, place.lens)
    ]


def _new(args: Namespace, context: Context) -> int:
    from tarot_tui.journal.save import cannot_save, make_folder

    spread_id = args.id
    if not re.fullmatch(ID, spread_id):
        raise Problem(
            f"{spread_id!r} cannot be an id",
            remedy="Use small letters, digits and single hyphens",
            code=USAGE,
        )
    if spread_id in VERBS or spread_id in ORDER:
        raise Problem(f"{spread_id!r} is taken", remedy="Choose another id", code=USAGE)
    path = os.path.join(context.paths.spreads, f"{spread_id}.toml")
    title = spread_id.replace("-", " ").capitalize()
    try:
        make_folder(context.paths.spreads)
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(_TEMPLATE.format(id=spread_id, title=title))
    except FileExistsError:
        raise Problem(
            "is there already", where=path, remedy="It was left as it is; choose another id"
        ) from None
    except OSError as error:
        raise cannot_save(path, error) from None
    context.say(path)
    return 0


def _as_dict(spread: Spread) -> dict[str, object]:
    return {**spread._asdict(), "places": [place._asdict() for place in spread.places]}


def _json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, indent=2)
