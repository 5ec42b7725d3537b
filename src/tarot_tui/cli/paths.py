"""``tarot-tui paths``: say where everything is."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from tarot_tui.cli.context import Context
from tarot_tui.text import one_line


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the verb."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print it")


def run(args: Namespace, context: Context) -> int:
    """Print each folder with its name, whether or not it exists yet."""
    paths = context.paths
    own_words = os.path.join(os.path.dirname(paths.spreads), "words")
    named: dict[str, str | list[str]] = {
        "library": paths.library,
        "drafts": os.path.join(paths.state, "drafts"),
        "settings": paths.config,
        "cache": paths.cache,
        "own spreads": paths.spreads,
        "own words": own_words,
        "decks": list(paths.deck_roots),
        "built in": paths.builtin,
    }
    if args.format == "json":
        import json

        context.say(json.dumps(named, ensure_ascii=False, indent=2))
        return 0
    for name, value in named.items():
        for path in [value] if isinstance(value, str) else value:
            context.say(f"{name:12} {one_line(path)}")
            name = ""
    return 0
