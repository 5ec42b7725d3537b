"""The arguments: what stands for every verb, and the arguments of the one verb that is used."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Sequence
from typing import Final, NoReturn

from tarot_tui import __version__
from tarot_tui.problem import USAGE, Problem
from tarot_tui.text import wrap
from tarot_tui.verbs import PLAY, VERBS

_COLUMNS: Final = 78


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        # A width of its own: to ask the terminal costs an import that every add_argument would pay for.
        super().__init__(prog, width=_COLUMNS)


class _Parser(argparse.ArgumentParser):
    def __init__(self, prog: str, description: str = "", epilog: str = "", add_help: bool = True) -> None:
        super().__init__(
            prog,
            description=description,
            epilog=epilog,
            formatter_class=_Formatter,
            allow_abbrev=False,
            add_help=add_help,
        )

    def error(self, message: str) -> NoReturn:
        """Refuse wrong usage in one line instead of argparse's several."""
        raise Problem(message, where=self.prog, remedy=f"{self.prog} --help shows how", code=USAGE)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with ``verb`` and every global option set. Raises :class:`Problem` or ``SystemExit``.

    Global options may stand anywhere, so they are taken out first; the rest belongs to the verb.
    """
    args, rest = _globals(add_help=False).parse_known_args(list(argv))
    verb = rest[0] if rest and rest[0] in VERBS else PLAY
    args.verb = verb
    if verb == PLAY:  # nothing, or the name of a spread
        return _play().parse_args(rest, args)
    parser = _Parser(f"tarot-tui {verb}", f"{VERBS[verb].capitalize()}.", _EVERYWHERE)
    importlib.import_module(f"tarot_tui.cli.{verb}").arguments(parser)
    return parser.parse_args(rest[1:], args)


def _globals(add_help: bool) -> argparse.ArgumentParser:
    parser = _Parser("tarot-tui", add_help=add_help)
    group = parser.add_argument_group("everywhere")
    group.add_argument("--library", metavar="DIR", help="the folder of readings (or TAROT_TUI_LIBRARY)")
    group.add_argument("--deck", metavar="ID", help="the deck: its folder's name, or a path")
    group.add_argument("--theme", metavar="NAME", help="the colours of the game")
    group.add_argument("--art", choices=("pixel", "line", "none"), help="what kind of pictures, if any")
    group.add_argument("--no-animation", action="store_true", help="nothing moves")
    group.add_argument("--version", action="version", version=f"tarot-tui {__version__}")
    return parser


def _play() -> argparse.ArgumentParser:
    verbs = "\n".join(f"  {verb:9}{what}" for verb, what in VERBS.items())
    parser = _globals(add_help=True)
    parser.description = "\n".join(wrap(_DESCRIPTION, _COLUMNS))
    parser.epilog = f"verbs:\n{verbs}\n\n{_EPILOG}"
    parser.add_argument(
        "--demo",
        action="store_true",
        help="a made-up story, in a game that keeps nothing",
    )
    parser.add_argument(
        "spread", nargs="?", metavar="SPREAD|VERB", help="play this spread, or do what the verb says"
    )
    return parser


_DESCRIPTION: Final = (
    "A game of tarot and reflection for one person, or two partners at one keyboard. "
    "The cards are drawn at random: they start a conversation and predict nothing."
)
_EPILOG: Final = "tarot-tui VERB --help tells more. What you write stays in files on this machine."
_EVERYWHERE: Final = (
    "tarot-tui --help shows the options that may stand everywhere: --library, --deck, --art …"
)
