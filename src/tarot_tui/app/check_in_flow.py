"""The way of two through a check-in: good things, feelings, the two of them, one ask each, a card, a promise, a day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from tarot_tui.app.check_in_alone import fresh, with_card
from tarot_tui.app.two_flow import Step, Topic, TwoFlow
from tarot_tui.checkin.questions import Questions, Round
from tarot_tui.sitting.sitting import Sitting
from tarot_tui.two.check_in import CheckInTogether
from tarot_tui.two.together import for_two

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tarot_tui.app.game import Game
    from tarot_tui.drawing.draw import Drawn
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sitting.plan import Plan
    from tarot_tui.two.partner import Pair
    from tarot_tui.two.remembered import Remembered
    from tarot_tui.two.together import Together


class CheckInFlow(TwoFlow):
    """One check-in of two. Of what they say nothing is on disk before both keep it."""

    def __init__(self, game: Game, *, outside_day: bool) -> None:
        """``outside_day`` leaves the two of them out of it. Raises :class:`Problem` where the spread is broken."""
        super().__init__(game, self._first)
        self._texts = game.world.texts("check_in")
        title = self._texts["outside_day"]["title"] if outside_day else ""
        reading = for_two(fresh(game, title))
        self.questions = Questions(self._texts, reading.id)
        """What is asked."""
        game.sitting_deck = None
        self._sit(reading)
        last: list[tuple[Round, Step]] = [
            ("us", self._us),
            ("needs", lambda: self._ask(0)),
            ("needs", lambda: self._ask(1)),
        ]
        outside: list[tuple[Round, Step]] = [
            ("outside", lambda: self._talk("outside", 0)),
            ("outside", lambda: self._talk("outside", 1)),
        ]
        self._rounds: list[tuple[Round, Step]] = [
            ("good", lambda: self._for_both("good_two")),
            ("feelings", lambda: self._talk("feelings", 0)),
            ("feelings", lambda: self._talk("feelings", 1)),
            *(outside if outside_day else last),
        ]
        self._at = 0
        self._order: Pair | None = None

    def _sit(self, reading: Reading) -> None:
        self._game.sitting = Sitting(reading, self._game.world.words.words_of, self._game.world.now)

    def _together_of(self, pair: Pair, begins: int) -> Together:
        return CheckInTogether(pair, begins)

    @property
    def said(self) -> CheckInTogether:
        """What the two have said in the rounds."""
        return cast(CheckInTogether, self.together)

    def title(self, of: Round) -> str:
        """What a round is called."""
        name: str = self._texts["outside_day"]["title"] if of == "outside" else self._texts["rounds"][of]
        return name

    # The rounds

    def _first(self) -> None:
        self._at = 0
        self._rounds[0][1]()

    def on(self) -> None:
        """On to the next turn, or round."""
        self._at += 1
        if self._at < len(self._rounds):
            self._rounds[self._at][1]()
        else:
            self.road()

    def skip(self) -> None:
        """On to the next round, past the turn of the other in this one."""
        here = self._rounds[self._at][0]
        while self._at + 1 < len(self._rounds) and self._rounds[self._at + 1][0] == here:
            self._at += 1
        self.on()

    @property
    def order(self) -> Pair:
        """Who asks first, and who second, in the rounds that are told."""
        if self._order is None:
            self._order = self.together.order
        return self._order

    def _talk(self, of: Round, turn: int) -> None:
        one, other = self.order[turn], self.order[1 - turn]
        self._for_both("talk", of, one, other)

    def _us(self) -> None:
        title = self.title("us")
        self.ask(Topic(title, title, self.questions.asked("us")), self.on)

    def other_question(self, topic: Topic) -> str:
        """Another question for both; for the round of the two of them too."""
        return self.questions.other("us") if topic.card is None else super().other_question(topic)

    def question_beside(self, topic: Topic, asked: str) -> str:
        """Another question for whoever writes; for the round of the two of them too."""
        if topic.card is None:
            return self.questions.beside("us", asked)
        return super().question_beside(topic, asked)

    def has_other_question(self, topic: Topic) -> bool:
        """There always is one."""
        return True

    def _ask(self, turn: int) -> None:
        # Who asked second about feelings asks first here.
        self._for_both("needs_two", self.order[1 - turn], self.order[turn])

    # A card, the end

    def road(self) -> None:
        """A card for the road, or none."""
        self._for_both("road", self)

    def take_card(self, plan: Plan, drawn: Sequence[Drawn]) -> None:
        """This card goes with them."""
        reading = with_card(self._game, self._sitting.reading, plan, drawn)
        self._game.sitting_deck = plan.deck
        self._sit(replace(reading, people=self._sitting.reading.people))
        self._sitting.turn(0)
        self._game.changed()
        self.look(0)

    def after_card(self) -> None:
        """One card is all there is."""
        self.close()

    def before_close(self) -> None:
        """Back from the end: to the table, where there is a card."""
        if self._sitting.cards:
            self._game.table()
        else:
            self.road()

    def after_close(self) -> None:
        """Before the file, the day of the next."""
        self.days()

    def days(self) -> None:
        """When the next one is wished for."""
        self._for_both("days", self)

    def wish(self, what: Remembered) -> None:
        """The next one is then. On to the file, if there is anything to keep."""
        self.remember(what)
        if self._sitting.cards or self.together.has_seen:
            self.keep()
        else:
            self._game.home()

    def stop(self) -> None:
        """One of them says stop. Where something was said, it was a check-in."""
        if self.has_agreed and self.together.has_seen:
            self.remember(self.remembered.after(self._game.world.now().date()))
        super().stop()
