"""The next one: how often, if at all, and on which day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tarot_tui.app.check_in_alone import AloneWay
from tarot_tui.app.check_in_flow import CheckInFlow
from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.days import day_in_words

RHYTHMS: Final = (0, 7, 14, 28)
"""In days: none, every week, every two weeks, about every month. All keep the day of the week."""
MOST_DAYS: Final = 42
"""Days ahead that can be picked."""


class Days(SittingScene):
    """For one alone, and for two. Nothing is counted: a day that passes unused leaves no mark."""

    SCENE = "days"
    CSS_PATH = "check_in.tcss"
    AUTO_FOCUS = "#choice-rhythm"

    def __init__(self, game_texts: Mapping[str, Any], way: AloneWay | CheckInFlow) -> None:
        super().__init__(game_texts)
        self.way = way
        """The way through the check-in."""

    def compose(self) -> ComposeResult:
        """Rhythm and day."""
        every = self.way.remembered.every_days
        rhythms = [self.texts[f"every_{days}"] for days in RHYTHMS]
        with Vertical(classes="middle"):
            yield Static(plain(self.texts["title"]), classes="title")
            yield Static(plain(self.texts["lead"]), classes="quiet lead")
            at = RHYTHMS.index(every) if every in RHYTHMS else 0
            yield Choice("rhythm", rhythms, at).titled(self.texts["rhythm"])
            yield Choice("day", self._days(), min(every, MOST_DAYS)).titled(self.texts["day"])
            yield Static(plain(self.texts["hint"]), classes="quiet")
        yield Keys()

    def _day(self, ahead: int) -> date:
        return self.game.world.now().date() + timedelta(days=ahead)

    def _days(self) -> list[str]:
        shared, names = self.game.world.texts("share"), self.texts["weekdays"]
        days = [self._day(ahead) for ahead in range(1, MOST_DAYS + 1)]
        said = (
            self.texts["on"].format(weekday=names[day.weekday()], date=day_in_words(day, shared))
            for day in days
        )
        return [self.texts["no_day"], *said]

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """Another rhythm brings its first day."""
        if message.choice.id == "choice-rhythm":
            self.query_one("#choice-day", Choice).at = RHYTHMS[message.choice.at]

    def action_on(self) -> None:
        """On to the file."""
        ahead = self.query_one("#choice-day", Choice).at
        every = RHYTHMS[self.query_one("#choice-rhythm", Choice).at]
        self._wish(every, self._day(ahead) if ahead else None)

    def action_none(self) -> None:
        """No next one is named."""
        self._wish(0, None)

    def _wish(self, every: int, day: date | None) -> None:
        self.way.wish(self.way.remembered._replace(every_days=every, next_check_in=day))

    def action_pause(self) -> None:
        """A pause."""
        self.way.pause()

    def action_stop(self) -> None:
        """It ends here."""
        self.way.stop()
