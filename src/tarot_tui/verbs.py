"""The verbs of the command line, with their one line of help. No spread may be called like one."""

from __future__ import annotations

from typing import Final

VERBS: Final = {
    "draw": "draw cards for a spread and print the reading",
    "card": "show one card, or today's",
    "journal": "list, show, search, delete, export or import what was kept",
    "share": "make a text of a kept reading to hand on",
    "open": "open a shared text",
    "deck": "list, show or validate decks",
    "spread": "list, show, validate or start spreads",
    "words": "check the words of the cards",
    "paths": "say where everything is",
}
"""Verb to what it does."""

PLAY: Final = "play"
"""What happens without a verb."""
