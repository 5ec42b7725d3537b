"""Something new: ideas for two, drawn by what they may take, and one of them with a day for it.

What is kept is a reading without cards whose promise is the idea. The day stands before it in words, and the day after
is that of the look back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final, Literal, NamedTuple, get_args

from tarot_tui.drawing.chance import Bits, below
from tarot_tui.readings.reading import Energy, Promise

Cost = Literal["some", "little", "none"]
COSTS: Final[tuple[Cost, ...]] = get_args(Cost)
"""What an idea may cost at most."""
MINUTES: Final = (0, 120, 30)
"""How long it may take at most; 0 for as long as it likes."""
ENERGIES: Final[tuple[Energy, ...]] = ("plenty", "some", "low")
"""How much energy it may take at most."""
KIND: Final = "something-new"
"""The kind of step that it is."""
_ONE_DAY: Final = timedelta(days=1)


class NewThing(NamedTuple):
    """One idea, and what it takes."""

    text: str
    cost: Cost
    minutes: int
    energy: Energy


class Most(NamedTuple):
    """What an idea may take; at first, whatever it likes."""

    cost: Cost = COSTS[0]
    minutes: int = MINUTES[0]
    energy: Energy = ENERGIES[0]

    def allows(self, thing: NewThing) -> bool:
        """Whether ``thing`` takes no more."""
        return (
            COSTS.index(thing.cost) >= COSTS.index(self.cost)
            and (not self.minutes or thing.minutes <= self.minutes)
            and ENERGIES.index(thing.energy) >= ENERGIES.index(self.energy)
        )


def new_things(texts: Mapping[str, Any]) -> list[NewThing]:
    """All ideas; ``texts`` are those of ``new_things``."""
    return [NewThing(each["text"], each["cost"], each["minutes"], each["energy"]) for each in texts["things"]]


def drawn(things: Iterable[NewThing], most: Most, bits: Bits) -> list[NewThing]:
    """Those that take no more than ``most``, in an order that chance makes."""
    left = [thing for thing in things if most.allows(thing)]
    return [left.pop(below(len(left), bits)) for _ in range(len(left))]


def planned(idea: str, by: tuple[str, ...], day: date | None = None, day_said: str = "") -> Promise | None:
    """The idea as it is kept; ``None`` where there is none. ``day_said`` are the words for ``day``."""
    idea = idea.strip()
    if not idea:
        return None
    return Promise("", f"{day_said}: {idea}" if day else idea, KIND, by, day + _ONE_DAY if day else None)


def day_of(promise: Promise) -> date | None:
    """The day of an idea that is kept."""
    return eve(promise.look_back) if promise.look_back else None


def eve(look_back: date) -> date:
    """The day before a look back; of the first day of all, that day."""
    return look_back - _ONE_DAY if look_back > date.min else look_back


def idea_of(promise: Promise, day_said: str) -> str:
    """The idea alone, without the words for its day."""
    return promise.act.removeprefix(f"{day_said}: ")
