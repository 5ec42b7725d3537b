"""What the scenes of a sitting have in common: the sitting itself, its deck, and the picture that changes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarot_tui.app.scene import Scene
from tarot_tui.pictures.spread_picture import WIDTH, for_spread

if TYPE_CHECKING:
    from tarot_tui.decks.deck import Deck
    from tarot_tui.pictures.cells import Picture
    from tarot_tui.sitting.sitting import Sitting


class SittingScene(Scene):
    """A scene that is only shown while a sitting is played."""

    @property
    def sitting(self) -> Sitting:
        """What is being played."""
        assert self.game.sitting is not None
        return self.game.sitting

    @property
    def deck(self) -> Deck | None:
        """Its deck, as far as it is there."""
        return self.game.sitting_deck

    def step_picture(self, width: int = WIDTH) -> Picture:
        """The wall, leaf or bridge as far as the sitting has come."""
        cards = self.sitting.cards
        make = for_spread(self.sitting.reading.spread.id, [card.lens for card in cards])
        blocks = self.game.look[0].glyphs == "blocks"
        return self.fitting(make(self.sitting.answered, len(cards), width, blocks))
