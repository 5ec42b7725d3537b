"""The model of the document in a shared block, schema 1 (docs/sharing.md)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tarot_tui import limits
from tarot_tui.cards.slots import Orientation
from tarot_tui.readings.reading import needs_cards
from tarot_tui.sharing.shared import Step
from tarot_tui.spreads.lens import Lens

PEOPLE: Final = 8
NOTES: Final = 500

_Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_./-]*$", max_length=200)]
_IdOrNone = Annotated[str, StringConstraints(pattern=r"^([A-Za-z0-9_][A-Za-z0-9_./-]*)?$", max_length=200)]
_Line = Annotated[str, StringConstraints(max_length=1000)]
_Text = Annotated[str, StringConstraints(max_length=4000)]
_Seal = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Key = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]
# Days that a receiver's clock can turn into an instant of any time zone.
_Day = Annotated[date, Field(ge=date(1900, 1, 1), lt=date(3000, 1, 1))]


class _Table(BaseModel):
    # Strict and closed: what goes out is written by the program alone, so anything else is a fault.
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class SpreadTable(_Table):
    """``[spread]``."""

    id: _Id
    title: _Line = ""


class DeckTable(_Table):
    """``[deck]``."""

    name: _Line = ""


class ApartTable(_Table):
    """``[apart]``, in what goes between two people apart."""

    step: Step
    seals: Annotated[list[_Seal], Field(min_length=2, max_length=limits.PLACES + 1)]
    salt: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = ""


class PromiseTable(_Table):
    """``[promise]``."""

    moment: _Text = ""
    act: _Text = ""
    by: list[_Key] = []
    look_back: _Day | None = None


class PersonTable(_Table):
    """One ``[[people]]``."""

    key: _Key
    name: Annotated[str, StringConstraints(max_length=limits.NAME_CHARACTERS)] = ""


class CardTable(_Table):
    """One ``[[cards]]``."""

    place: _Id
    place_title: _Line = ""
    looks_at: _Line = ""
    lens: Lens
    card: _Id
    card_name: _Line = ""
    orientation: Orientation
    meaning: _Text = ""
    prompt_id: _IdOrNone = ""
    prompt: _Text = ""


class NoteTable(_Table):
    """One ``[[notes]]``."""

    by: _Key
    card: Annotated[int, Field(ge=0)] | None = None
    asked: _Text = ""
    text: Annotated[str, StringConstraints(min_length=1, max_length=limits.NOTE_CHARACTERS)]


class ShareDocument(_Table):
    """The whole document. Its first two keys are compared by the canonical form, not here."""

    format: str
    schema_: Annotated[int, Field(alias="schema")]
    share_id: Annotated[
        str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
    ]
    day: _Day
    question: Annotated[str, StringConstraints(max_length=limits.QUESTION_CHARACTERS)] = ""
    spread: SpreadTable
    deck: DeckTable = DeckTable()
    apart: ApartTable | None = None
    promise: PromiseTable | None = None
    people: Annotated[list[PersonTable], Field(max_length=PEOPLE)] = []
    cards: Annotated[list[CardTable], Field(max_length=limits.PLACES)] = []
    notes: Annotated[list[NoteTable], Field(max_length=NOTES)] = []

    @model_validator(mode="after")
    def _parts_belong_together(self) -> ShareDocument:
        keys = [person.key for person in self.people]
        if len(set(keys)) < len(keys):
            raise ValueError("two people have the same key")
        writers = [note.by for note in self.notes] + (self.promise.by if self.promise else [])
        if not set(writers) <= set(keys):
            raise ValueError("a note or the promise is of nobody in people")
        if any(note.card is not None and note.card >= len(self.cards) for note in self.notes):
            raise ValueError("a note is on a card that is not there")
        return self

    @model_validator(mode="after")
    def _only_a_check_in_or_an_exercise_lacks_cards(self) -> ShareDocument:
        if not self.cards and (needs_cards(self.spread.id) or self.apart):
            raise ValueError("has no cards, which only a check-in or an exercise may lack")
        return self

    @model_validator(mode="after")
    def _apart_is_whole(self) -> ShareDocument:
        if self.apart is None:
            return self
        if len(self.apart.seals) != len(self.cards) + 1:
            raise ValueError("there is not one seal for each card and one for the whole reading")
        if bool(self.apart.salt) != (self.apart.step == "reply"):
            raise ValueError("the salt comes with the reply, and with nothing else")
        if self.notes or self.promise:
            raise ValueError("what people apart wrote stands in the places of the text")
        return self
