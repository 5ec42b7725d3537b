"""Looking back: the part of the game that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


SMALL_THING: Final = "small_thing"


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

    def action_small_thing(self) -> None:
        """One line of one's own, from wherever one is."""
        from tarot_tui.journal.zone import zone_name
        from tarot_tui.lookback.small import Writing

        if not self.may_write_small_thing:
            return
        game, world = self._game, self._game.world
        writing = Writing(
            world.library,
            world.keeper.saver,
            thing_id=world.new_id(),
            now=world.now(),
            zone=zone_name(world.environ),
        )
        game.push_screen(game.scene(SMALL_THING, writing))

    @property
    def may_write_small_thing(self) -> bool:
        """Not while two sit here: nothing that one writes alone enters their sitting, or comes over it."""
        is_written = any(getattr(screen, "SCENE", "") == SMALL_THING for screen in self._game.screen_stack)
        return self._game.two is None and not is_written

    def promise_back(self, path: str) -> None:
        """A look back on the promise in the kept reading ``path``."""
        from tarot_tui.lookback.promises import Answer
        from tarot_tui.problem import Problem

        try:
            answer = Answer(self._game.world.keeper, path)
        except Problem as problem:
            self._game.tell(str(problem), "error")
            return
        self._game.push_screen(self._game.scene("stayed" if answer.is_new else "promise_back", answer))
