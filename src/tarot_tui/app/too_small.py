"""One calm line over whatever is shown, while the terminal is too small for it.

What lies under it keeps its words and its place, and is there again as soon as there is room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.screen import Screen
from textual.widgets import Static

from tarot_tui.app.command import EVERYWHERE
from tarot_tui.app.commands import COMMANDS, bindings
from tarot_tui.app.say import plain

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class TooSmall(Screen[None]):
    """The line in the middle. No key does anything here but leave."""

    CSS = """
    TooSmall {
        align: center middle;
        overflow: hidden;

        & Static {
            width: 1fr;
            text-align: center;
            color: $quiet;
        }

        & Toast {
            display: none;
        }
    }
    """

    def __init__(self, game: Game, name: str) -> None:
        super().__init__(name=name)
        self._line: str = game.game_texts["home"]["too_small"]
        leave = [command for command in COMMANDS if (command.scene, command.id) == (EVERYWHERE, "leave")]
        self._bindings = BindingsMap.merge([self._bindings, BindingsMap(bindings(leave, game.game_texts))])

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static(plain(self._line))
