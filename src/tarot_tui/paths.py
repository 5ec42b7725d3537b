"""Where everything is. The only module that asks platformdirs; it creates nothing."""

from __future__ import annotations

import os
import sys
from typing import Final, NamedTuple

import platformdirs

_APP: Final = "tarot-tui"
_SHARED: Final = "tarot"  # the folder that all programs of the Arcana formats share
LIBRARY_VARIABLE: Final = "TAROT_TUI_LIBRARY"


class Paths(NamedTuple):
    """Folders and files of one run. All absolute; none need exist."""

    library: str
    """What a person keeps: readings, received readings, trash."""
    state: str
    """Drafts and what the program remembers between runs."""
    cache: str
    """What can be made again."""
    config: str
    """The settings file."""
    spreads: str
    """A person's own spreads."""
    deck_roots: tuple[str, ...]
    """Where decks are looked for, first found wins; the built-in decks last."""
    builtin: str
    """The folder that holds the program's own ``decks`` and ``spreads``."""

    @property
    def builtin_decks(self) -> str:
        """The program's own decks."""
        return os.path.join(self.builtin, "decks")

    @property
    def builtin_spreads(self) -> str:
        """The program's own spreads."""
        return os.path.join(self.builtin, "spreads")

    @property
    def words(self) -> str:
        """The program's own words, a folder for each language."""
        return os.path.join(self.builtin, "decks", "words")


def find_paths(library: str | None = None) -> Paths:
    """The folders of this run: ``library`` if given, else TAROT_TUI_LIBRARY, else the platform's own."""
    data = platformdirs.user_data_dir(_APP, appauthor=False)
    chosen = library or os.environ.get(LIBRARY_VARIABLE, "").strip() or data
    return Paths(
        library=os.path.abspath(os.path.expanduser(chosen)),
        state=os.path.abspath(platformdirs.user_state_dir(_APP, appauthor=False)),
        cache=os.path.abspath(platformdirs.user_cache_dir(_APP, appauthor=False)),
        config=os.path.abspath(
            os.path.join(platformdirs.user_config_dir(_APP, appauthor=False), "config.toml")
        ),
        spreads=os.path.abspath(os.path.join(data, "spreads")),
        deck_roots=(*_deck_roots(), os.path.join(builtin_folder(), "decks")),
        builtin=builtin_folder(),
    )


def _deck_roots() -> list[str]:
    """The roots of the Arcana deck format 2.0, section "library", for this platform."""
    if sys.platform == "win32":
        shared = [os.path.join(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), _SHARED)]
    else:
        shared = platformdirs.site_data_dir(_SHARED, appauthor=False, multipath=True).split(os.pathsep)
    roots = [platformdirs.user_data_dir(_SHARED, appauthor=False), *shared]
    return list(dict.fromkeys(os.path.join(os.path.abspath(root), "decks") for root in roots if root))


def builtin_folder() -> str:
    """The folder with the program's own ``decks`` and ``spreads``: in the wheel, else in the checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    packed = os.path.join(package, "data")
    if os.path.isdir(packed):
        return packed
    return os.path.dirname(os.path.dirname(package))
