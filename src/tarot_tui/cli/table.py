"""What several verbs lay on the table first: the deck, the words, the cards to deal, the library."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from tarot_tui import __version__
from tarot_tui.cli.context import Context
from tarot_tui.decks.library import load_deck
from tarot_tui.drawing.draw import majors_of
from tarot_tui.problem import Problem
from tarot_tui.words import load as words_load

if TYPE_CHECKING:
    from tarot_tui.cli.layout import Layout
    from tarot_tui.decks.deck import Deck
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.words.load import WordStore

APP: Final = f"tarot-tui {__version__}"
DEFAULT_DECK: Final = "lamplight"
REVERSAL_PERCENT: Final = 50
"""Chance that a card lies upside down, where nothing else is said."""


def open_deck(args: Namespace, context: Context) -> Deck:
    """The deck that was asked for, else the built-in one."""
    paths = context.paths
    wanted = args.deck or DEFAULT_DECK
    return load_deck(wanted, paths.deck_roots, paths.builtin_decks, language(context.environ))


def open_words(context: Context) -> WordStore:
    """The words in the person's language, as far as there are any, else in English."""
    return words_load.open_words(context.paths, language(context.environ))


def texts(context: Context, kind: str) -> dict[str, Any]:
    """The other texts of the person's language, of one kind."""
    from tarot_tui.words.folders import word_folders
    from tarot_tui.words.texts import load_texts

    loaded = load_texts(word_folders(context.paths, language(context.environ)), kind)
    for problem in loaded.problems:
        context.warn(problem)
    return loaded.tables


def language(environ: Mapping[str, str]) -> str:
    """The person's language as two or three letters, from the usual variables."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(variable, ""):
            code = value.partition(".")[0].partition("_")[0].lower()
            return code if code.isalpha() and 2 <= len(code) <= 3 else "en"
    return "en"


def pool(deck: Deck, words: WordStore, majors_only: bool) -> list[str]:
    """The cards that can be dealt: the deck's, without those of the 78 whose words are not written yet."""
    return words.dealable(majors_of(deck.cards) if majors_only else deck.cards)


def say_what_is_missing(context: Context, words: WordStore) -> None:
    """Say which cards stay out of the draw, if any."""
    if missing := words.missing_suits():
        context.warn(
            f"the words of {', '.join(missing)} are still being written: those cards stay out of the draw"
        )


def library(context: Context) -> str:
    """The real folder of the library, be it there yet or not.

    Raises :class:`Problem` for a link that leads nowhere, behind which a second library would grow unseen, and
    for what is no folder.
    """
    path = context.paths.library
    if os.path.islink(path) and not os.path.exists(path):
        raise Problem("is a link to a folder that is not there", where=path, remedy="Is a drive missing?")
    if os.path.exists(path) and not os.path.isdir(path):
        raise Problem("is not a folder", where=path, remedy="Name another one with --library")
    return os.path.realpath(path)


def keeper(context: Context) -> Keeper:
    """The library, open for writing. Raises :class:`Problem` like :func:`library`."""
    import platform
    import zlib

    from tarot_tui.journal.keep import Keeper
    from tarot_tui.journal.save import Saver

    folder = library(context)
    # By library: two of them on one machine need not wait for each other.
    lock = os.path.join(context.paths.state, f"lock-{zlib.crc32(os.fsencode(folder)):08x}")
    return Keeper(folder, context.paths.state, Saver(lock, platform.node(), context.now))


def layout(context: Context) -> Layout:
    """How readings are printed, in the person's language."""
    from tarot_tui.cli.layout import Layout

    return Layout(texts(context, "share"), context.now().date())
