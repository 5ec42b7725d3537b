"""What a terminal can show, told from its environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Colours = Literal["true", "256", "16", "none"]
Glyphs = Literal["blocks", "ascii"]


class Tier(NamedTuple):
    """What pictures may be made of."""

    colours: Colours
    glyphs: Glyphs
    is_dumb: bool = False
    """No full screen can be drawn, be it because there is no terminal or because it only prints lines."""
    quarters: bool = True
    """Whether small pictures may be made of quarters of cells, which some fonts draw badly, and not of halves alone."""

    @property
    def has_pixels(self) -> bool:
        """Whether a picture in many colours is still a picture here."""
        return self.colours in ("true", "256") and self.glyphs == "blocks"


FULL = Tier("true", "blocks")


def detect(environ: Mapping[str, str], is_terminal: bool, encoding: str) -> Tier:
    """The tier of a terminal, by its environment and the encoding of what is written to it."""
    term = environ.get("TERM", "").lower()
    is_dumb = not is_terminal or term in ("dumb", "unknown")
    # The console of Linux has a font of 256 or 512 characters: no quadrants, often no blocks.
    blocks = _is_unicode(encoding) and term != "linux" and not _is_plain_c(environ)
    return Tier(_colours(environ, term, is_dumb), "blocks" if blocks else "ascii", is_dumb)


def _colours(environ: Mapping[str, str], term: str, is_dumb: bool) -> Colours:
    if is_dumb or environ.get("NO_COLOR"):
        return "none"
    if environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return "true"
    if term.endswith(("-direct", "-truecolor")):
        return "true"
    if "256color" in term or term in ("xterm-kitty", "xterm-ghostty", "wezterm", "alacritty", "foot"):
        return "256"
    if term.endswith(("-mono", "-m")) or term in ("vt100", "vt102", "vt220"):
        return "none"
    return "16"


def _is_plain_c(environ: Mapping[str, str]) -> bool:
    """Whether somebody asks for ASCII. Python itself writes UTF-8 in the locale "C", and sets LC_CTYPE to say so."""
    category = environ.get("LC_CTYPE", "")
    told = "" if category in ("C.UTF-8", "C.utf8", "UTF-8") else category
    named = (environ.get("LC_ALL", ""), told, environ.get("LANG", ""))
    return next(filter(None, named), "") in ("C", "POSIX")


def _is_unicode(encoding: str) -> bool:
    return encoding.lower().replace("-", "").replace("_", "") in (
        "utf8",
        "utf16",
        "utf32",
        "utf8sig",
        "cp65001",
    )
