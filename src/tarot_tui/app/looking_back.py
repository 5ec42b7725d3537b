"""Looking back: the part of the game that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class LookingBack:
    """What was kept, and what there is to look back on in it."""

    @property
    def _game(self) -> Game:
        return cast("Game", self)

    def journal(self, path: str = "") -> None:
        """What was kept; the page of the reading in ``path``, if one is named."""
        self._game.push_screen(self._game.scene("journal", path))

    def look_back(self, part: str = "") -> None:
        """What there is to look back on; one part of it at once, if one is named."""
        self._game.push_screen(self._game.scene("look_back", part))

    def promise_back(self, path: str) -> None:
        """A look back on the promise in the kept reading ``path``."""
        from tarot_tui.lookback.promises import Answer
        from tarot_tui.problem import Problem

        try:
            answer = Answer(self._game.world.keeper, path)
        except Problem as problem:
            self._game.tell(str(problem), "error")
            return
        self._game.push_screen(self._game.scene("promise_back", answer))
