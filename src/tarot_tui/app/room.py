"""Whether the terminal has room for the game, and the one calm line where it has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tarot_tui.app.game import Game

COLUMNS: Final = 60
ROWS: Final = 20

_LINE: Final = "too-small"
"""The name of the screen with the line, whose module most games never need."""


def follow(game: Game) -> None:
    """Put the line over the screen of ``game`` where there is too little room, and take it away where there is enough.

    Called after every change of size or of screens: what is pushed meanwhile, by a timer or a worker, comes under it.
    """
    if not game.screen_stack:  # the game is being left
        return
    lacks_room = game.size.width < COLUMNS or game.size.height < ROWS
    if lacks_room == (game.screen.name == _LINE):
        return
    if lacks_room:
        from tarot_tui.app.too_small import TooSmall

        game.push_screen(TooSmall(game, _LINE))
    else:
        game.pop_screen()
