"""What several verbs lay on the table first: the deck, the words, the cards to deal, the library.

The full-screen game, which needs least of it, does not wait for the rest to be imported.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from tarot_tui import __version__
from tarot_tui.cli.context import Context
from tarot_tui.settings.settings import Settings, read_settings

if TYPE_CHECKING:
    from argparse import Namespace

    from tarot_tui.decks.deck import Deck
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.layout import Layout
    from tarot_tui.taking_in import World as TakingIn
    from tarot_tui.words.load import WordStore

APP: Final = f"tarot-tui {__version__}"


def settings(context: Context) -> Settings:
    """What the person set; what is wrong with the file is said on stderr."""
    found, problems = read_settings(context.paths.config)
    for problem in problems:
        context.warn(problem)
    return found


def open_deck(args: Namespace, context: Context, settings: Settings) -> Deck:
    """The deck that was asked for, else the one that is set, else the built-in one."""
    from tarot_tui.decks.library import load_deck

    paths = context.paths
    wanted = args.deck or settings.deck
    return load_deck(wanted, paths.deck_roots, paths.builtin_decks, language(context.environ))


def open_words(context: Context) -> WordStore:
    """The words in the person's language, as far as there are any, else in English."""
    from tarot_tui.words.load import open_words as open_store

    return open_store(context.paths, language(context.environ))


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
    from tarot_tui.drawing.draw import majors_of

    return words.dealable(majors_of(deck.cards) if majors_only else deck.cards)


def say_what_is_missing(context: Context, words: WordStore) -> None:
    """Say which cards stay out of the draw, if any."""
    if missing := words.missing_suits():
        context.warn(
            f"the words of {', '.join(missing)} are still being written: those cards stay out of the draw"
        )


def library(context: Context) -> str:
    """The real folder of the library. Raises :class:`Problem` where it is none."""
    from tarot_tui.journal.entries import library_folder

    return library_folder(context.paths.library)


def keeper(context: Context) -> Keeper:
    """The library, open for writing. Raises :class:`Problem` like :func:`library`."""
    import platform

    from tarot_tui.journal.keep import open_keeper

    return open_keeper(context.paths, platform.node(), context.now)


@contextlib.contextmanager
def keeping() -> Iterator[None]:
    """Where the library takes nothing, say that another one may."""
    from tarot_tui.journal.save import NoPlace

    try:
        yield
    except NoPlace as problem:
        raise problem.but(f"{problem.remedy}, or keep it elsewhere with --library") from None


def taking_in(context: Context) -> TakingIn:
    """The library, open for what came from somebody else. Raises :class:`Problem` like :func:`library`."""
    from tarot_tui.journal.zone import zone_name
    from tarot_tui.taking_in import World

    return World(keeper(context), context.new_id, context.now(), zone_name(context.environ), APP)


def layout(context: Context) -> Layout:
    """How readings are printed, in the person's language."""
    from tarot_tui.layout import Layout

    return Layout(texts(context, "share"), context.now().date())
