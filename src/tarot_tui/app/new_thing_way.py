"""The way of an idea for something new: one page, then the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tarot_tui.days import day_in_words
from tarot_tui.journal.zone import zone_name
from tarot_tui.readings.make import without_cards
from tarot_tui.readings.reading import SOMETHING_NEW, Person, Promise, Reading, SpreadUsed
from tarot_tui.sitting.sitting import ALONE, Sitting
from tarot_tui.two.partner import KEYS

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


def fresh(game: Game) -> Reading:
    """Something new, of which nothing is chosen yet; of two until somebody says else."""
    world = game.world
    reading = without_cards(
        SpreadUsed(SOMETHING_NEW, game.game_texts["something_new"]["title"]),
        reading_id=world.new_id(), now=world.now(), zone=zone_name(world.environ), app=world.app,
    )  # fmt: skip
    return _of(reading, is_ours=True)


def day_said(game: Game, day: date) -> str:
    """The day that was chosen, in words, as they stand before the idea."""
    texts = game.game_texts["something_new"]
    said: str = texts["a_day"]
    weekday = texts["weekdays"][day.weekday()]
    return said.format(weekday=weekday, day=day_in_words(day, game.world.texts("share")))


def _of(reading: Reading, *, is_ours: bool) -> Reading:
    keys = KEYS if is_ours else (ALONE,)
    return replace(reading, mode="pair" if is_ours else "solo", people=tuple(Person(key, "") for key in keys))


class NewThingWay:
    """One idea, of two who look at the same page or of one: nothing in it is for one alone to see."""

    def __init__(self, game: Game, reading: Reading) -> None:
        """``reading`` is as far as it has come."""
        self._game = game
        self._sit(reading)

    def _sit(self, reading: Reading) -> None:
        self._game.sitting_deck = None
        self._game.sitting = self._sitting = Sitting(
            reading, self._game.world.words.words_of, self._game.world.now
        )

    @property
    def promise(self) -> Promise | None:
        """The idea that is chosen, if one is."""
        return self._sitting.reading.promise

    @property
    def is_ours(self) -> bool:
        """Whether it is for the two of them to keep."""
        return self._sitting.reading.mode == "pair"

    @property
    def by(self) -> tuple[str, ...]:
        """The keys of those whose idea it is."""
        return tuple(person.key for person in self._sitting.reading.people)

    def for_two(self, is_ours: bool) -> None:
        """Whose it is."""
        if is_ours != self.is_ours:
            self._sit(_of(self._sitting.reading, is_ours=is_ours))

    def choose(self, promise: Promise | None) -> None:
        """This is the idea; it is in a draft within a second."""
        if promise != self.promise:
            self._sitting.promise(promise)
            self._game.changed()

    def page(self) -> None:
        """The page."""
        self._game.over_home(self._game.scene("something_new"))

    def keep(self) -> None:
        """The file as it will be written."""
        self._game.over_home(self._game.scene("keep"))

    def close(self) -> None:
        """Back from the file."""
        self.page()
