"""The way of one person through an exercise: page by page, then what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarot_tui.exercises.exercise import Exercise
from tarot_tui.exercises.filled import Filled
from tarot_tui.journal.zone import zone_name
from tarot_tui.readings.make import without_cards
from tarot_tui.readings.reading import Reading, SpreadUsed
from tarot_tui.sitting.sitting import Sitting

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


def fresh(game: Game, exercise: Exercise) -> Reading:
    """An exercise on which nothing stands yet."""
    world = game.world
    return without_cards(
        SpreadUsed(exercise.spread_id, exercise.title),
        reading_id=world.new_id(), now=world.now(), zone=zone_name(world.environ), app=world.app,
    )  # fmt: skip


class ExerciseWay:
    """One exercise alone. All that is typed is in its draft within a second."""

    def __init__(self, game: Game, exercise: Exercise, reading: Reading) -> None:
        self._game = game
        self.exercise = exercise
        self.filled = Filled(exercise, reading)
        """What stands on its pages."""
        game.sitting_deck = None
        game.sitting = self._sitting = Sitting(reading, game.world.words.words_of, game.world.now)

    def write(self, text: str, asked: str = "") -> None:
        """What stands on the page that is open."""
        self._sitting.write_whole(self.filled.write(text, self._game.world.now(), asked))
        self._game.changed()

    def page(self) -> None:
        """The page that is open."""
        self._game.over_home(self._game.scene("exercise"))

    def on(self) -> None:
        """The next page; after the last, the end."""
        if self.filled.go(1):
            self.page()
        elif self.filled.is_empty:
            self._game.home()
        else:
            self._game.over_home(self._game.scene("exercise_end"))

    def back(self) -> None:
        """One page back, if there is one."""
        if self.filled.go(-1):
            self.page()

    def keep(self) -> None:
        """The file as it will be written."""
        self._game.over_home(self._game.scene("keep"))

    def close(self) -> None:
        """Back from the file."""
        self._game.over_home(self._game.scene("exercise_end"))

    def let_go(self) -> None:
        """Nothing of it stays."""
        self._game.drafts.drop(self._sitting.reading.id)
        self._game.sitting = None
        self._game.home()
