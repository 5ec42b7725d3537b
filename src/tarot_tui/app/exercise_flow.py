"""The way of two through an exercise: each of its pages is a question that both answer, and then there is the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarot_tui.app.exercise_way import fresh
from tarot_tui.app.two_flow import Step, Topic, TwoFlow
from tarot_tui.sitting.sitting import Sitting
from tarot_tui.two.together import for_two

if TYPE_CHECKING:
    from tarot_tui.app.game import Game
    from tarot_tui.exercises.exercise import Exercise
    from tarot_tui.two.answers import Shown
    from tarot_tui.two.partner import Partner


class ExerciseFlow(TwoFlow):
    """One exercise of two. Without cards there is no draft: nothing of it is on disk before both keep it."""

    def __init__(self, game: Game, exercise: Exercise) -> None:
        super().__init__(game, lambda: self._page(0))
        self.exercise = exercise
        """What they do."""
        self._seen_last: Step = game.home
        """Leads back to what both saw last."""
        game.sitting_deck = None
        reading = for_two(fresh(game, exercise))
        game.sitting = Sitting(reading, game.world.words.words_of, game.world.now)

    def _page(self, at: int) -> None:
        pages = self.exercise.pages
        if at < len(pages):
            title = self.exercise.title
            if len(pages) > 1:
                number = self._game.game_texts["exercise"]["of"].format(number=at + 1, count=len(pages))
                title = f"{title} · {number}"
            topic = Topic(self.exercise.title, title, pages[at].asked, page=pages[at])
            self.ask(topic, lambda: self._page(at + 1))
        elif self.exercise.heavy:
            self.settle_down()
        else:
            self.end()

    def settle_down(self) -> None:
        """A few lines for both after something heavy."""
        self._seen_last = self.settle_down
        self._for_both("settle_two")

    def end(self) -> None:
        """On to the file; Home where there is nothing to keep."""
        if self.together.has_seen:
            self.keep()
        else:
            self._game.home()

    def _revealed(self, topic: Topic, order: tuple[Partner, Partner], shown: tuple[Shown, ...]) -> None:
        then = self._after_answers

        def again() -> None:
            self._after_answers = then
            self._revealed(topic, order, shown)

        self._seen_last = again
        super()._revealed(topic, order, shown)

    def close(self) -> None:
        """Back from the file, to what both saw last."""
        self._seen_last()
