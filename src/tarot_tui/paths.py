"""Where everything is. The only module that asks platformdirs; it creates nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Final, NamedTuple

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


class Homes(NamedTuple):
    """The platform's folders for what a person has: for this program, and (``decks``) for all of the field."""

    data: str
    state: str
    cache: str
    config: str
    decks: tuple[str, ...]
    """Folders of the Arcana formats, a person's own first, without the ``decks`` at their end."""


def find_paths(library: str | None = None) -> Paths:
    """The folders of this run: ``library`` if given, else TAROT_TUI_LIBRARY, else the platform's own."""
    homes = xdg_homes(os.environ) if sys.platform == "linux" else platform_homes()
    builtin = builtin_folder()
    chosen = library or os.environ.get(LIBRARY_VARIABLE, "").strip() or homes.data
    return Paths(
        library=os.path.abspath(os.path.expanduser(chosen)),
        state=homes.state,
        cache=homes.cache,
        config=os.path.join(homes.config, "config.toml"),
        spreads=os.path.join(homes.data, "spreads"),
        deck_roots=(*(os.path.join(root, "decks") for root in homes.decks), os.path.join(builtin, "decks")),
        builtin=builtin,
    )


def xdg_homes(environ: Mapping[str, str]) -> Homes:
    """The folders by the XDG Base Directory Specification 0.8, which leaves out what is no absolute path.

    The same as :func:`platform_homes` on Linux, where that takes half the time of `tarot-tui card today`.
    """
    home = os.path.expanduser("~")

    def base(variable: str, default: str) -> str:
        value = environ.get(variable, "").strip()
        return value if os.path.isabs(value) else os.path.join(home, default)

    data = base("XDG_DATA_HOME", ".local/share")
    shared = [path for path in environ.get("XDG_DATA_DIRS", "").split(os.pathsep) if os.path.isabs(path)]
    roots = [data, *(shared or ["/usr/local/share", "/usr/share"])]
    return Homes(
        data=os.path.join(data, _APP),
        state=os.path.join(base("XDG_STATE_HOME", ".local/state"), _APP),
        cache=os.path.join(base("XDG_CACHE_HOME", ".cache"), _APP),
        config=os.path.join(base("XDG_CONFIG_HOME", ".config"), _APP),
        decks=tuple(dict.fromkeys(os.path.join(root, _SHARED) for root in roots)),
    )


def platform_homes() -> Homes:
    """The folders as the platform has them. The roots of decks: Arcana deck format 2.0, section "library"."""
    import platformdirs

    if sys.platform == "win32":
        shared = [os.path.join(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), _SHARED)]
    else:
        shared = platformdirs.site_data_dir(_SHARED, appauthor=False, multipath=True).split(os.pathsep)
    return Homes(
        data=platformdirs.user_data_dir(_APP, appauthor=False),
        state=platformdirs.user_state_dir(_APP, appauthor=False),
        cache=platformdirs.user_cache_dir(_APP, appauthor=False),
        config=platformdirs.user_config_dir(_APP, appauthor=False),
        decks=tuple(dict.fromkeys([platformdirs.user_data_dir(_SHARED, appauthor=False), *shared])),
    )


def builtin_folder() -> str:
    """The folder with the program's own ``decks`` and ``spreads``: in the wheel, else in the checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    packed = os.path.join(package, "data")
    if os.path.isdir(packed):
        return packed
    return os.path.dirname(os.path.dirname(package))
