"""The model of a spread file (docs/spreads.md)."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tarot_tui import limits
from tarot_tui.spreads.lens import Lens
from tarot_tui.spreads.spread import ID

_Title = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=limits.NAME_CHARACTERS)
]
_Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
_Id = Annotated[str, StringConstraints(pattern=f"^{ID}$")]
_Grid = Annotated[float, Field(ge=0, le=40, multiple_of=0.5)]


class _Table(BaseModel):
    # Unknown keys are refused: in a file this small one is a slip of the pen, and naming it helps its maker.
    model_config = ConfigDict(extra="forbid", frozen=True)


class SpreadTable(_Table):
    """``[spread]``."""

    id: _Id
    title: _Title
    lead: _Sentence


class PlaceTable(_Table):
    """One ``[[places]]``."""

    id: _Id
    title: _Title
    looks_at: _Sentence
    lens: Lens
    at: tuple[_Grid, _Grid]
    across: bool = False
    question: _Sentence


class SpreadFile(_Table):
    """A whole spread file."""

    spread: SpreadTable
    places: Annotated[list[PlaceTable], Field(min_length=1, max_length=limits.PLACES)]

    @model_validator(mode="after")
    def _places_are_apart(self) -> SpreadFile:
        ids: set[str] = set()
        taken: set[tuple[float, float]] = set()
        for place in self.places:
            if place.id in ids:
                raise ValueError(f"two places are called {place.id}")
            ids.add(place.id)
            if place.across:
                if place.at not in taken:
                    raise ValueError(f"{place.id} lies across no card: an earlier place needs the same at")
            elif place.at in taken:
                raise ValueError(f"{place.id} lies where another card lies: give it an at of its own")
            taken.add(place.at)
        return self
