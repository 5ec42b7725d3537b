"""A scene in which somebody says what became of something they had planned: what such scenes have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tarot_tui.app.as_typed import AsTyped
from tarot_tui.app.scene import Scene
from tarot_tui.lookback.promises import Answer
from tarot_tui.problem import Problem


class Answering(Scene):
    """What is said is in the reading as far as it is typed. The words of the plan show when they are asked for."""

    def __init__(self, game_texts: Mapping[str, Any], answer: Answer) -> None:
        super().__init__(game_texts)
        self.answer = answer
        """What is said so far."""
        self.shows = False
        """Whether the words of the plan stand there."""
        self.kept = AsTyped(self, answer.save, self._refused)
        """Brings the answer to its file."""

    @property
    def is_safe(self) -> bool:
        """Whether what was said is in its file."""
        return self.kept.is_safe

    def _refused(self, problem: Problem) -> None:
        self.game.tell(str(problem.but(self.texts["not_saved"])), "error")

    def keep_typed(self) -> None:
        """All of it is in the file when this returns, if the disk takes it."""
        self.kept.flush()

    def action_back(self) -> None:
        """Back to where one came from; what was said so far is kept, and it is asked again."""
        if self.game.may_go():
            self.game.pop_screen()
