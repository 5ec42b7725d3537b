"""Doing exercises: the drawer, one of them from its first page on, or taken up where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tarot_tui.app.exercise_way import ExerciseWay
    from tarot_tui.app.game import Game
    from tarot_tui.app.new_thing_way import NewThingWay
    from tarot_tui.exercises.exercise import Exercise
    from tarot_tui.lookback.path import Walker, Where
    from tarot_tui.readings.reading import Reading


class Exercising:
    """The part of the game that leads into exercises."""

    exercise_way: ExerciseWay | None = None
    """The way of an exercise alone, while there is one."""
    new_thing_way: NewThingWay | None = None
    """The way of an idea for something new, while there is one."""

    @property
    def _game(self) -> Game:
        return cast("Game", self)

    def drawer(self, *, as_two: bool = False) -> None:
        """All exercises, or those for two, to choose one."""
        self._game.push_screen(self._game.scene("drawer", as_two=as_two))

    def learn(self) -> None:
        """Short notes to read."""
        self._game.over_home(self._game.scene("learn"))

    def story(self) -> None:
        """The story of a made-up pair."""
        self._game.over_home(self._game.scene("story_pages"))

    def exercise(self, exercise: Exercise) -> None:
        """One of them, from its first page on."""
        from tarot_tui.app.exercise_way import ExerciseWay, fresh

        self.exercise_way = ExerciseWay(self._game, exercise, fresh(self._game, exercise))
        self.exercise_way.page()

    def exercise_as_two(self, exercise: Exercise) -> None:
        """The two say who they are and agree; then come its pages."""
        from tarot_tui.app.exercise_flow import ExerciseFlow

        if self._game.may_go():  # what one typed alone is on disk before two sit here
            self._game.two = ExerciseFlow(self._game, exercise)
            self._game.two.begin()

    def offers_share(self, reading: Reading) -> bool:
        """Whether a text of ``reading`` is offered as soon as it is kept: not of every exercise, and never of signs."""
        from tarot_tui.exercises.exercise import exercise_of
        from tarot_tui.readings.reading import SIGNS

        found = exercise_of(reading.spread.id, self._game.world.texts("exercises"))
        return reading.spread.id != SIGNS and (found is None or "share" in found.ends)

    def take_up_exercise(self, reading: Reading) -> bool:
        """Go on with an exercise where it was left; whether ``reading`` is one."""
        from tarot_tui.app.exercise_way import ExerciseWay
        from tarot_tui.exercises.exercise import exercise_of
        from tarot_tui.readings.reading import SOMETHING_NEW

        if reading.spread.id == SOMETHING_NEW:
            self.something_new(reading)
            return True
        found = exercise_of(reading.spread.id, self._game.world.texts("exercises"))
        if found is None:
            return False
        self.exercise_way = ExerciseWay(self._game, found, reading)
        self.exercise_way.page()
        return True

    def something_new(self, reading: Reading | None = None) -> None:
        """An idea for something new; the one of ``reading``, if there is one."""
        from tarot_tui.app.new_thing_way import NewThingWay, fresh

        self.new_thing_way = NewThingWay(self._game, reading or fresh(self._game))
        self.new_thing_way.page()

    def where_on_path(self, walker: Walker) -> Where:
        """How far on the path somebody is. Not for the thread that draws."""
        from tarot_tui.lookback.path import Where, where
        from tarot_tui.problem import Problem

        world = self._game.world
        try:
            return where(world.library, world.keeper.drafts(), walker)
        except (
            Problem
        ):  # the library is looked into where something is kept in it, and said to be broken there
            return Where()

    def path_on(self, where: Where, walker: Walker) -> None:
        """Begin with what comes next on the path, or go on with what is begun on it."""
        from tarot_tui.journal.entries import load
        from tarot_tui.problem import Problem

        game = self._game
        if not where.draft:
            game.begin(where.next, as_two=walker == "pair", on_path=True)
            return
        try:
            game.take_up(load(where.draft).reading)
        except Problem as problem:
            game.tell(str(problem), "error")
