"""A scene in which somebody says what became of something they had planned: what such scenes have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tarot_tui.app.as_typed import TypedScene
from tarot_tui.lookback.promises import Answer


class Answering(TypedScene):
    """What is said is in the reading as far as it is typed. The words of the plan show when they are asked for."""

    def __init__(self, game_texts: Mapping[str, Any], answer: Answer) -> None:
        super().__init__(game_texts, answer.save)
        self.answer = answer
        """What is said so far."""
        self.shows = False
        """Whether the words of the plan stand there."""

    def action_back(self) -> None:
        """Back to where one came from; what was said so far is kept, and it is asked again."""
        if self.game.may_go():
            self.game.pop_screen()
