"""What the game needs of the world: folders, clock, chance, settings, and what is loaded when it is first asked for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tarot_tui.drawing.chance import Bits
from tarot_tui.paths import Paths
from tarot_tui.pictures.tier import FULL, Tier
from tarot_tui.problem import Problem
from tarot_tui.settings.settings import Settings

if TYPE_CHECKING:
    from datetime import datetime

    from tarot_tui.app.signs import Signs
    from tarot_tui.decks.deck import Deck
    from tarot_tui.journal.keep import Keeper
    from tarot_tui.settings.keep import SettingsFile
    from tarot_tui.words.load import WordStore


class World:
    """One run of the game. Tests put their own clock, chance and folders in.

    ``settings`` are as the file has them; ``given`` is what the command line says instead, by the same names. What
    was given holds for this run and never gets into the file.
    """

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str],
        settings: Settings,
        *,
        app: str,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        bits: Callable[[], Bits],
        host: str,
        tier: Tier = FULL,
        given: Mapping[str, Any] | None = None,
        is_demo: bool = False,
    ) -> None:
        self.paths = paths
        self.environ = environ
        self._stored = settings
        self._given = dict(given or {})
        self.app = app
        """Name and version, as readings name it."""
        self.language = language
        self.now = now
        self.new_id = new_id
        self.bits = bits
        """Makes a source of chance."""
        self.host = host
        self.tier = tier
        """What the terminal can show."""
        self.is_demo = is_demo
        """Whether all folders are gone when the run is over."""
        self._texts: dict[str, dict[str, Any]] = {}

    @property
    def settings(self) -> Settings:
        """The settings of this run: the file's, what was given instead, and what was chosen since."""
        return self._stored._replace(**self._given)

    def choose(self, key: str, value: Any) -> None:
        """Set one of the settings from now on; ``settings_file.save`` writes it down."""
        self._stored = self._stored._replace(**{key: value})
        self._given.pop(key, None)
        self.settings_file.choose(key, value)

    @cached_property
    def settings_file(self) -> SettingsFile:
        """The settings file, open for changes."""
        from tarot_tui.journal.save import Saver
        from tarot_tui.settings.keep import SettingsFile

        lock = os.path.join(self.paths.state, "lock-settings")
        return SettingsFile(self.paths.config, Saver(lock, self.host, self.now))

    @property
    def out_folder(self) -> str:
        """Where a text that goes out is offered to be written."""
        return os.path.dirname(self.paths.library) if self.is_demo else "~"

    @property
    def library(self) -> str:
        """The real folder of the library, be it there yet or not."""
        return os.path.realpath(self.paths.library)

    def deck(self, handle: str = "") -> Deck:
        """The deck of that handle, else the one that is set. Raises :class:`Problem`."""
        from tarot_tui.decks.library import load_deck

        wanted = handle or self.settings.deck
        return load_deck(wanted, self.paths.deck_roots, self.paths.builtin_decks, self.language)

    def deck_of(self, deck_id: str) -> Deck | None:
        """The deck of a reading by its ID: one that is found, or the one that is set; ``None`` if it is gone."""
        for handle in (deck_id, ""):
            with contextlib.suppress(Problem):
                deck = self.deck(handle)
                if deck.handle == deck_id:
                    return deck
        return None

    @cached_property
    def signs(self) -> Signs:
        """The signs on the kept list of whoever plays alone."""
        from tarot_tui.app.signs import Signs
        from tarot_tui.noticed import noticed

        return Signs(lambda: noticed(self.library, lambda: self.texts("exercises")))

    @cached_property
    def words(self) -> WordStore:
        """The words of the cards."""
        from tarot_tui.words.load import open_words

        return open_words(self.paths, self.language)

    def texts(self, kind: str) -> dict[str, Any]:
        """The texts of one kind in the person's language, read when they are first asked for. Not to be changed."""
        if kind not in self._texts:
            from tarot_tui.words.folders import word_folders
            from tarot_tui.words.texts import load_texts

            self._texts[kind] = load_texts(word_folders(self.paths, self.language), kind).tables
        return self._texts[kind]

    @cached_property
    def screens(self) -> Mapping[str, Any]:
        """The sentences of the screens, those of each read when it is first shown. Not to be changed."""
        from tarot_tui.words.folders import word_folders
        from tarot_tui.words.tables import load_tables

        return load_tables(word_folders(self.paths, self.language), "screens")

    @cached_property
    def keeper(self) -> Keeper:
        """The library, open for writing. Whether it is a folder is looked at when something is kept in it."""
        from tarot_tui.journal.keep import keeper_of

        return keeper_of(self.paths, self.host, self.now)
