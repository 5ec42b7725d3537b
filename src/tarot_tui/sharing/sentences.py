"""The fixed sentences of a shared text (decks/words/<language>/share.toml), filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from tarot_tui.cards.slots import Orientation
from tarot_tui.readings.reading import SOMETHING_NEW
from tarot_tui.sharing.shared import Shared, SharedPromise

_GAP: Final = re.compile(r"\{([a-z]+)\}")


class Sentences:
    """The fixed sentences, with what is shared put into their gaps."""

    def __init__(self, texts: Mapping[str, Any], shared: Shared) -> None:
        self._texts = texts
        self._shared = shared

    def say(self, key: str, **values: str) -> str:
        """The sentence ``key``. A value is put in as it is: braces in it are not gaps."""
        return self.fill(self._texts[key], **values)

    def fill(self, sentence: str, **values: str) -> str:
        """``sentence`` with its gaps filled in the same way."""
        # Not str.format: a gap could reach into objects or ask for a million spaces, and a note has braces.
        return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), sentence)

    def date(self, day: date) -> str:
        """``day`` in words."""
        month = self._texts["months"][day.month - 1]
        return self.say("date", day=str(day.day), month=month, year=str(day.year))

    def title_line(self) -> str:
        """What this is, and of which day."""
        key = "title_line" if self._shared.cards else "talk_line"
        return self.say(key, date=self.date(self._shared.day))

    def deck(self) -> str:
        """Which deck it was; empty where its name is unknown, or no card lay."""
        has_deck = self._shared.deck and self._shared.cards
        return self.say("deck", deck=self._shared.deck) if has_deck else ""

    def whole_reading(self) -> str:
        """What stands over the notes that belong to no card; empty where there is nothing else."""
        return self.say("whole_reading") if self._shared.cards else ""

    def foot(self) -> str:
        """What tarot cards are and are not; empty where no card lay."""
        return self.say("foot") if self._shared.cards else ""

    def people(self) -> str:
        """The names; empty where there are none."""
        names = [person.name for person in self._shared.people if person.name]
        return self.say("people", names=", ".join(names)) if names else ""

    def heading(self, index: int, name: str) -> str:
        """The card at ``index`` on its place; ``name`` is its name as it shall be written, or empty."""
        card = self._shared.cards[index]
        return self.say(
            "heading",
            number=str(index + 1),
            place=card.place_title or card.place,
            card=name or self.say("unnamed_card"),
            orientation=self.orientation(card.orientation),
        )

    def looks_at(self, index: int) -> str:
        """What the place of the card at ``index`` looks at; empty where its title says so already."""
        card = self._shared.cards[index]
        return "" if card.looks_at.casefold() == card.place_title.casefold() else card.looks_at

    def orientation(self, orientation: Orientation) -> str:
        """Which way up."""
        return self.say(orientation)

    def writer(self, key: str) -> str:
        """Who wrote: a name, or nobody in particular; empty for one person alone who is not named."""
        people = self._shared.people
        index = next(number for number, person in enumerate(people) if person.key == key)
        if people[index].name:
            return people[index].name
        if len(people) == 1:
            return ""
        return self.say("the_other" if len(people) == 2 and index == 1 else "one_of_us")

    def promise_heading(self, promise: SharedPromise) -> str:
        """Whose promise it is; an idea for something new is nobody's."""
        if self._shared.spread.id == SOMETHING_NEW:
            return self.say("idea")
        if len(promise.by) > 1:
            return self.say("promise_ours")
        who = self.writer(promise.by[0]) if promise.by else ""
        return self.say("promise_of", who=who) if who else self.say("promise_mine")

    def promise(self, promise: SharedPromise) -> list[str]:
        """What was promised, and when to look back on it: a line each."""
        moment, act = promise.moment, promise.act
        lines = [self.say("promise", moment=moment, act=act) if moment and act else moment or act]
        if promise.look_back:
            lines.append(self.say("look_back", date=self.date(promise.look_back)))
        return lines
