"""What the scenes of the guess have in common: five faces, and the signs under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from tarot_tui.app.guess_flow import GuessFlow
from tarot_tui.app.two_scene import TwoScene
from tarot_tui.app.widgets.picked_row import OWN, THOUGHT, PickedRow, Sign, Signs
from tarot_tui.app.widgets.table_view import Lying
from tarot_tui.two.guess import Picks


class GuessScene(TwoScene):
    """A scene of the guess."""

    CSS_PATH = ["two.tcss", "guess.tcss"]  # noqa: RUF012 - Textual's own way of declaring it

    @property
    def way(self) -> GuessFlow:
        """The way through the guess."""
        return cast(GuessFlow, self.flow)

    def row(self, *, has_signs: bool = True) -> PickedRow:
        """The widget for the five faces."""
        return PickedRow(*self.game.look, has_signs=has_signs, id="faces")

    def faces(self) -> list[Lying]:
        """The five, upright."""
        return [Lying(card, "upright", True) for card in self.way.faces]

    def signs(self, seen: Sequence[Picks]) -> Signs:
        """Under each card whose it is; and with an open shape and a question mark, whose it was thought to be."""
        found: dict[int, list[Sign]] = {}
        for picks in seen:
            one, other = self.together.partner(picks.by), self.together.other(picks.by)
            if picks.own is not None:
                found.setdefault(picks.own, []).append(Sign(OWN, one.key, self.shape(one), self.called(one)))
            if picks.thought is not None:
                shape = self.shape(other, is_open=True)
                found.setdefault(picks.thought, []).append(
                    Sign(THOUGHT, other.key, shape, self.called(other))
                )
        return found
