"""Checking in: alone or as two, and when the next one is wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tarot_tui.problem import Problem

if TYPE_CHECKING:
    from tarot_tui.app.check_in_alone import AloneWay
    from tarot_tui.app.game import Game
    from tarot_tui.readings.reading import Reading
    from tarot_tui.two.remembered import Remembered


class CheckingIn:
    """The part of the game that leads into check-ins."""

    check_in_way: AloneWay | None = None
    """The way of a check-in alone, while there is one."""

    @property
    def _whole(self) -> Game:
        return cast("Game", self)

    def check_in(self, *, as_two: bool = False) -> None:
        """How to check in: everything is chosen already."""
        game = self._whole
        game.push_screen(game.scene("check_in_start", as_two=as_two))

    def check_in_alone(self) -> None:
        """One person's rounds, from the first on."""
        from tarot_tui.app.check_in_alone import fresh

        try:
            self.take_up_check_in(fresh(self._whole))
        except Problem as problem:
            self._whole.tell(str(problem), "error")

    def take_up_check_in(self, reading: Reading) -> None:
        """One person's rounds as far as they have come."""
        from tarot_tui.app.check_in_alone import AloneWay

        self.check_in_way = AloneWay(self._whole, reading)
        self.check_in_way.round()

    def check_in_as_two(self, *, outside_day: bool = False) -> None:
        """The two say who they are and agree; then come their rounds."""
        from tarot_tui.app.check_in_flow import CheckInFlow

        game = self._whole
        if not game.may_go():  # what one typed alone is on disk before two sit here
            return
        try:
            game.two = CheckInFlow(game, outside_day=outside_day)
        except Problem as problem:
            game.tell(str(problem), "error")
            return
        game.two.begin()

    def keep_in_mind(self, what: Remembered) -> None:
        """Keep ``what`` for the next time, if the disk takes it: nothing depends on it."""
        from tarot_tui.two.remembered import recall, remember

        world = self._whole.world
        if what == recall(world.paths.state):
            return
        try:
            remember(world.paths.state, what, world.keeper.saver)
        except Problem as problem:
            self._whole.tell(str(problem), "warning")

    def put_off_check_in(self) -> None:
        """Not now: nothing is said of it before the next is due."""
        from tarot_tui.two.remembered import recall

        world = self._whole.world
        self.keep_in_mind(recall(world.paths.state).after(world.now().date()))
