"""What a command of the game is: its scene, its keys, and how much the footer needs it."""

from __future__ import annotations

from typing import Final, NamedTuple

EVERYWHERE: Final = "everywhere"
PALETTE: Final = "palette"
"""The command that finds the others."""
MAIN, BACK, HELP, OFTEN, SELDOM, LEAST = range(6)
"""How much a footer needs a command: what a scene is there for and the way back the most. Where there is too little
room, what is needed least falls out first, and of equals the last."""


class Command(NamedTuple):
    """One thing that can be done in a scene; the screen does it in ``action_<id>``."""

    scene: str
    id: str
    keys: str
    """Textual key names, commas between; the first is the one that is shown."""
    show: bool = False
    """Whether the footer has it."""
    first: bool = False
    """Whether it goes before what the focused widget does with the key: F-keys while one writes."""
    need: int = OFTEN
    """How much the footer needs it."""
