"""Something new: an idea by chance, within what it may take; another one; a day for it. One page, for one or two."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tarot_tui import limits
from tarot_tui.app.new_thing_way import NewThingWay, day_said
from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.exercises.new_things import (
    COSTS,
    ENERGIES,
    MINUTES,
    Most,
    NewThing,
    day_of,
    drawn,
    idea_of,
    new_things,
    planned,
)
from tarot_tui.readings.reading import Promise

_AHEAD: Final = 28
"""Days that are offered."""
_HOUR: Final = 60
_DAY: Final = 24 * _HOUR


class SomethingNew(SittingScene):
    """The idea, which can be written over, and what it may take."""

    SCENE = "something_new"
    CSS_PATH = "something_new.tcss"
    AUTO_FOCUS = "#idea"

    @cached_property
    def way(self) -> NewThingWay:
        """Where it leads: this scene may outlast it for a moment."""
        assert self.game.new_thing_way is not None
        return self.game.new_thing_way

    def compose(self) -> ComposeResult:
        """The idea, then a line for each choice."""
        texts, promise = self.texts, self.way.promise
        self._things = new_things(self.game.world.texts("new_things"))
        self._days = self._offered_days(promise)
        with Vertical(id="page"):
            yield Static(plain(texts["title"]), classes="title")
            yield Static(plain(texts["lead"]), classes="quiet", id="lead")
            yield Suggesting(id="idea", max_length=limits.LINE_CHARACTERS)
            yield Static(id="takes", classes="quiet")
            yield Choice("cost", [texts[f"cost_{cost}"] for cost in COSTS]).titled(texts["cost"])
            yield Choice("minutes", [texts[f"minutes_{most}"] for most in MINUTES]).titled(texts["minutes"])
            yield Choice("energy", [texts[f"energy_{each}"] for each in ENERGIES]).titled(texts["energy"])
            days = [self._day_said(day) or texts["some_day"] for day in self._days]
            at = self._days.index(day_of(promise)) if promise else 0
            yield Choice("day", days, at).titled(texts["day"])
            yield Choice("who", [texts["who_two"], texts["who_alone"]], int(not self.way.is_ours)).titled(
                texts["who"]
            )
        yield Keys()

    def _offered_days(self, promise: Promise | None) -> list[date | None]:
        """None in particular, then the next ones; and the one that was chosen before."""
        today = self.game.world.now().date()
        days: list[date | None] = [None, *(today + timedelta(days=ahead) for ahead in range(_AHEAD))]
        before = day_of(promise) if promise else None
        return days if before in days else [None, before, *days[1:]]

    def _day_said(self, day: date | None) -> str:
        return day_said(self.game, day) if day else ""

    def on_mount(self) -> None:
        """Draw an idea, or show the one that was chosen."""
        line, promise = self.query_one(Suggesting), self.way.promise
        if promise:
            with self.prevent(TextArea.Changed):
                line.value = idea_of(promise, self._day_said(self._day))
        self._draw()
        self.veil_changed()

    # Ideas

    def _choice(self, name: str) -> int:
        return self.query_one(f"#choice-{name}", Choice).at

    @property
    def _day(self) -> date | None:
        return self._days[self._choice("day")]

    def _draw(self) -> None:
        """Ideas that take no more than that, in an order of their own; one's own words stay."""
        most = Most(
            COSTS[self._choice("cost")], MINUTES[self._choice("minutes")], ENERGIES[self._choice("energy")]
        )
        line = self.query_one(Suggesting)
        ideas = [each.text for each in drawn(self._things, most, self.game.world.bits())]
        known = [each.text for each in self._things]
        # What stands there and may stand there is not drawn anew.
        at = ideas.index(line.value) if line.value in ideas else 0
        with self.prevent(TextArea.Changed):
            if not ideas and line.value in known:
                line.value = ""
            line.offer(ideas, at, also=known)
        self._show_takes()

    def _known(self) -> NewThing | None:
        value = self.query_one(Suggesting).value
        return next((each for each in self._things if each.text == value), None)

    def _show_takes(self) -> None:
        known, texts = self._known(), self.texts
        if known:
            said = texts["takes"].format(
                cost=texts[f"takes_{known.cost}"],
                time=self._time(known.minutes),
                energy=texts[f"needs_{known.energy}"],
            )
        else:
            said = texts["own" if self.query_one(Suggesting).value.strip() else "none"]
        self.query_one("#takes", Static).update(plain(said))

    def _time(self, minutes: int) -> str:
        if minutes < 2 * _HOUR:
            key, count = "time_minutes", minutes
        elif minutes < _DAY:
            key, count = "time_hours", round(minutes / _HOUR)
        else:
            key, count = "time_day", 1
        said: str = self.texts[key].format(count=count)
        return said

    # Changes

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Another idea, or one's own words."""
        event.stop()
        self._show_takes()
        self.take()

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """What it may take, when, or whose it is."""
        if message.choice.id == "choice-who":
            self.way.for_two(not message.choice.at)
        elif message.choice.id != "choice-day":
            self._draw()
        self.take(is_chosen=message.choice.id == "choice-day")

    def take(self, *, is_chosen: bool = False) -> None:
        """What stands here goes into the sitting: one's own words at once, an idea once a day is chosen for it."""
        if is_chosen or self.way.promise or self.query_one(Suggesting).is_own:
            self.way.choose(self._promise())

    def _promise(self) -> Promise | None:
        idea = self.query_one(Suggesting).value
        return planned(idea, self.way.by, self._day, self._day_said(self._day))

    def veil_changed(self) -> None:
        """Cover the idea: it may be one's own."""
        self.query_one(Suggesting).cover(self.game.is_veiled)

    # Commands

    def on_suggesting_submitted(self, event: Suggesting.Submitted) -> None:
        """Enter in the line is the same as everywhere here."""
        event.stop()
        self.action_keep()

    def action_another(self) -> None:
        """The next idea, from wherever one is."""
        self.query_one(Suggesting).action_suggest(1)

    def action_keep(self) -> None:
        """On to the file."""
        self.take(is_chosen=True)
        if self.way.promise:
            self.way.keep()

    def action_back(self) -> None:
        """Back to Home; what was chosen waits there."""
        self.take()
        self.game.home()
