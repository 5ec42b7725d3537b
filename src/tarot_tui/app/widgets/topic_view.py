"""What two people look at: the card's picture, its name and keywords, or nothing where a question has no card."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.pictures.face import card_of

if TYPE_CHECKING:
    from tarot_tui.app.game import Game
    from tarot_tui.app.two_flow import Topic
    from tarot_tui.decks.deck import Deck


class TopicFace(CardView):
    """The picture of a topic's card; no room is taken where there is none."""

    def __init__(self, game: Game, topic: Topic, deck: Deck | None) -> None:
        super().__init__(*game.look, game.says.reversed, id="face")
        self._game = game
        self._topic = topic
        self._deck = deck

    def on_mount(self) -> None:
        """Show it."""
        sitting = self._game.sitting
        if self._topic.card is None or sitting is None:
            self.add_class("-none")
            return
        drawn = sitting.cards[self._topic.card]
        self.show(self._deck, card_of(self._deck, drawn.card, drawn.card_name), drawn.orientation)


def topic_words(game: Game, topic: Topic) -> Iterator[Static]:
    """Name, way up and keywords of a topic's card."""
    if topic.card is None or game.sitting is None:
        return
    drawn = game.sitting.cards[topic.card]
    words = game.world.words.words_of(drawn.card)
    yield Static(plain(f"{drawn.card_name.upper()}  {getattr(game.says, drawn.orientation)}"), id="name")
    yield Static(plain(" · ".join(words.keywords) if words else ""), id="keywords", classes="quiet")
