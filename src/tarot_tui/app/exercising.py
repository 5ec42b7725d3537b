"""Doing exercises: the drawer, one of them from its first page on, or taken up where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tarot_tui.app.exercise_way import ExerciseWay
    from tarot_tui.app.game import Game
    from tarot_tui.exercises.exercise import Exercise
    from tarot_tui.readings.reading import Reading


class Exercising:
    """The part of the game that leads into exercises."""

    exercise_way: ExerciseWay | None = None
    """The way of an exercise alone, while there is one."""

    @property
    def _game(self) -> Game:
        return cast("Game", self)

    def drawer(self) -> None:
        """All exercises, to choose one."""
        self._game.push_screen(self._game.scene("drawer"))

    def exercise(self, exercise: Exercise) -> None:
        """One of them, from its first page on."""
        from tarot_tui.app.exercise_way import ExerciseWay, fresh

        self.exercise_way = ExerciseWay(self._game, exercise, fresh(self._game, exercise))
        self.exercise_way.page()

    def take_up_exercise(self, reading: Reading) -> bool:
        """Go on with an exercise where it was left; whether ``reading`` is one."""
        from tarot_tui.app.exercise_way import ExerciseWay
        from tarot_tui.exercises.exercise import exercise_of

        found = exercise_of(reading.spread.id, self._game.world.texts("exercises"))
        if found is None:
            return False
        self.exercise_way = ExerciseWay(self._game, found, reading)
        self.exercise_way.page()
        return True
