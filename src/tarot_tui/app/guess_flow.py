"""The way of two through the guess: five open faces, four picks that show at once, two stories, and what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tarot_tui.app.two_flow import Topic, TwoFlow
from tarot_tui.drawing.chance import ALGORITHM
from tarot_tui.drawing.draw import Drawn, draw
from tarot_tui.journal.zone import zone_name
from tarot_tui.readings.make import new_reading
from tarot_tui.readings.reading import DrawUsed, Reading
from tarot_tui.sitting.sitting import Sitting
from tarot_tui.spreads.spread import Place, Spread, place_line
from tarot_tui.two.guess import FACES, Guess, Picks
from tarot_tui.two.partner import Pair, Partner

if TYPE_CHECKING:
    from tarot_tui.app.game import Game
    from tarot_tui.decks.deck import Card, Deck


class GuessFlow(TwoFlow):
    """One guess of two. There is no reading, and so no draft, before both have seen what was picked."""

    def __init__(self, game: Game, deck: Deck) -> None:
        """Raises :class:`Problem` where ``deck`` has too few cards to lay."""
        super().__init__(game, self.lay_open)
        self.deck = deck
        world = game.world
        cards = world.words.dealable(deck.cards)
        bits = world.bits()
        # Upright, all of them: they are picked by their pictures, by two who look from the same side.
        self._pile = draw(cards, max(FACES, len(cards)), 0, bits, bits)
        self._guess: Guess | None = None
        self._seen: tuple[Picks, ...] = ()
        self._order: Pair | None = None

    @property
    def guess(self) -> Guess:
        """Who has picked what, as far as it may be seen. Somebody has to have begun to pick."""
        assert self._guess is not None
        return self._guess

    @property
    def faces(self) -> tuple[Card, ...]:
        """The cards that lie open."""
        return tuple(self.deck.cards[each.card] for each in self._pile[:FACES])

    @property
    def order(self) -> Pair:
        """Who picks and tells first, and who second."""
        return self._order or self.together.order

    # Five faces

    def lay_open(self) -> None:
        """Both look at five faces."""
        self._for_both("guess")

    @property
    def has_others(self) -> bool:
        """Whether there are other cards to lay open."""
        return len(self._pile) >= 2 * FACES

    def lay_others(self) -> None:
        """Five others in their place, before anybody has picked."""
        del self._pile[:FACES]

    def pick(self) -> None:
        """The one who is first picks, alone."""
        one, other = self._order = self.together.order
        self._guess = Guess((one.key, other.key))
        self._pick()

    def _pick(self) -> None:
        picker = self.together.partner(self.guess.picker)
        self.alone(picker, "pick", picker)

    def picked(self) -> None:
        """The one who picked is done."""
        self.guess.hand_over()
        if self.guess.picker:
            self.curtain(self.together.partner(self.guess.picker), self._pick)
        else:
            self.curtain(self.order[0], self.show_all, is_for_both=True)

    # What both see

    def show_all(self) -> None:
        """All that was picked, at the same moment."""
        self._seen = self.guess.seen()
        self.together.end_round()
        if cards := self._own_cards():
            reading = self._reading([self._pile[place] for _, place in cards])
            self._game.sitting_deck = self.deck
            self._game.sitting = Sitting(reading, self._game.world.words.words_of, self._game.world.now)
            for index in range(len(cards)):
                self._game.sitting.pass_over(index)
        self.show_again()

    def show_again(self) -> None:
        """The same, from then on."""
        self._for_both("guess_reveal", self._seen)

    def _own_cards(self) -> list[tuple[Partner, int]]:
        """Whose week is which card: of the two as they were named, and of those who picked one."""
        own = {picks.by: picks.own for picks in self._seen}
        places = ((partner, own.get(partner.key)) for partner in self.together.pair)
        return [(partner, place) for partner, place in places if place is not None]

    @property
    def tellers(self) -> list[tuple[Partner, int]]:
        """Who has a card of the reading to tell of, with its index there; as they were named."""
        return [(partner, index) for index, (partner, _) in enumerate(self._own_cards())]

    def tell(self, number: int = 0) -> None:
        """One of them tells the story of theirs; then the other, then what is kept."""
        index = dict(self.tellers)
        waits = [partner for partner in self.order if partner in index]
        if number < len(waits):
            self._for_both("story", waits[number], self._topic(index[waits[number]]), number)
        elif waits:
            self.close()
        else:  # there is no card that could be kept
            self._game.home()

    def _topic(self, index: int) -> Topic:
        card = self._sitting.cards[index]
        title = place_line(card.place_title, card.looks_at, " · ")
        return Topic(card.place_title, title, card.prompt, index)

    def close(self) -> None:
        """One line of each story, if they like."""
        self._for_both("guess_close")

    def _reading(self, drawn: list[Drawn]) -> Reading:
        """The cards of both weeks. What they thought of each other is not in it."""
        game, texts = self._game, self._game.game_texts["guess_reading"]
        places = (self._place(key, texts, column) for column, key in enumerate(("one", "other")))
        spread = Spread("guess", texts["title"], texts["lead"], tuple(places)[: len(drawn)])
        # It becomes one of two when it is kept, and has no draft before: two cards are no guess to go on with.
        return new_reading(
            spread, drawn, self.deck, lambda _: None, DrawUsed("chosen", ALGORITHM, 0, False),
            reading_id=game.world.new_id(), now=game.world.now().replace(microsecond=0),
            zone=zone_name(game.world.environ), app=game.world.app,
        )  # fmt: skip

    @staticmethod
    def _place(key: str, texts: dict[str, Any], column: int) -> Place:
        return Place(
            key, texts[key], texts["looks_at"], "open", (float(column), 0.0), False, texts["question"]
        )
