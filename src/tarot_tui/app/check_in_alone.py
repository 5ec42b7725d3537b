"""The way of one person through a check-in: four boxes, a card if they like, a promise, the day of the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tarot_tui.checkin.alone import Alone
from tarot_tui.journal.zone import zone_name
from tarot_tui.readings.reading import CHECK_IN, DeckUsed, Reading, SpreadUsed
from tarot_tui.sitting.begun import Beginning, Choices, begun
from tarot_tui.sitting.plan import Plan
from tarot_tui.sitting.sitting import Sitting
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.two.remembered import Remembered, recall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tarot_tui.app.game import Game
    from tarot_tui.checkin.questions import Round
    from tarot_tui.drawing.draw import Drawn


def fresh(game: Game, title: str = "") -> Reading:
    """A check-in in which nothing was said yet. Raises :class:`Problem` where the spread of its card is broken."""
    world, settings = game.world, game.world.settings
    spread = load_spread(CHECK_IN, world.paths)
    choices = Choices(DeckUsed(settings.deck, "", ""), "drawn", settings.reversals)
    reading = begun(
        spread, Beginning("", choices),
        reading_id=world.new_id(), now=world.now(), zone=zone_name(world.environ), app=world.app,
    )  # fmt: skip
    return replace(reading, spread=SpreadUsed(CHECK_IN, title or spread.title))


def road_plan(game: Game) -> Plan:
    """How the card for the road falls. Raises :class:`Problem` where there is no deck for it."""
    world = game.world
    return Plan(load_spread(CHECK_IN, world.paths), world.deck(), "drawn", world.settings.reversals)


def with_card(game: Game, reading: Reading, plan: Plan, drawn: Sequence[Drawn]) -> Reading:
    """The check-in in ``reading``, and its card."""
    world = game.world
    fallen = plan.reading(
        drawn, world.words,
        reading_id=reading.id, now=world.now(), zone=reading.zone, app=reading.app,
        noticed=frozenset[str]() if game.two else world.signs.take(),
    )  # fmt: skip
    return replace(reading, cards=fallen.cards, deck=fallen.deck, draw=fallen.draw)


class AloneWay:
    """One check-in alone. All that is typed is in its draft within a second."""

    def __init__(self, game: Game, reading: Reading) -> None:
        """``reading`` is a check-in as far as it has come."""
        self._game = game
        self.rounds = Alone(reading, game.world.texts("check_in"))
        """What is asked and written."""
        self._sit(reading)

    def _sit(self, reading: Reading) -> None:
        game = self._game
        game.sitting_deck = game.world.deck_of(reading.deck.id) if reading.cards else None
        game.sitting = Sitting(reading, game.world.words.words_of, game.world.now)

    @property
    def _sitting(self) -> Sitting:
        assert self._game.sitting is not None
        return self._game.sitting

    @property
    def remembered(self) -> Remembered:
        """What was wished for the last time."""
        return recall(self._game.world.paths.state)

    def write(self, of: Round, text: str) -> None:
        """What stands in the box of a round."""
        self._sitting.write_whole(self.rounds.write(of, text, self._game.world.now()))
        self._game.changed()

    # From page to page

    def round(self) -> None:
        """The round that is on."""
        self._game.over_home(self._game.scene("check_alone", self))

    def on(self) -> None:
        """The next round; after the last, a card for the road."""
        if self.rounds.go(1):
            self.round()
        else:
            self.road()

    def back(self) -> None:
        """One round back."""
        self.rounds.go(-1)
        self.round()

    def road(self) -> None:
        """A card for the road, or none; where one was drawn, that one."""
        if self._sitting.cards:
            self._game.card(0)
        else:
            self._game.over_home(self._game.scene("road", self))

    def take_card(self, plan: Plan, drawn: Sequence[Drawn]) -> None:
        """This card goes with them."""
        self._sit(with_card(self._game, self._sitting.reading, plan, drawn))
        self._game.changed()
        self._game.card(0)

    def close(self) -> None:
        """One small promise, or none."""
        self._game.over_home(self._game.scene("close", has_noticed=False))

    def before_close(self) -> None:
        """Back from the promise."""
        self.road()

    def days(self) -> None:
        """When the next one is wished for."""
        self._game.over_home(self._game.scene("days", self))

    def wish(self, what: Remembered) -> None:
        """The next one is then. On to the file."""
        self._game.keep_in_mind(what)
        self.keep()

    def keep(self) -> None:
        """The file as it will be written; where there is nothing to write, Home."""
        if self._sitting.reading.cards or self._sitting.is_touched:
            self._game.over_home(self._game.scene("keep"))
        else:
            self._game.home()

    def pause(self) -> None:
        """Home: what is written waits there."""
        self._game.home()

    def stop(self) -> None:
        """It ends here; what is written may be kept."""
        if self._sitting.is_touched:
            self._game.put_off_check_in()
        self.keep()
