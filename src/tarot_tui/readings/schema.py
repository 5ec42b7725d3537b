"""The model of a reading file, schema 1 (docs/formats.md).

Unknown keys are allowed everywhere: a newer program or a person may have put them there, and whoever edits
the file keeps them.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tarot_tui import limits
from tarot_tui.cards.slots import Orientation
from tarot_tui.readings import reading
from tarot_tui.spreads.lens import Lens

_Line = Annotated[str, StringConstraints(max_length=1000)]
_Text = Annotated[str, StringConstraints(max_length=4000)]
_Name = Annotated[str, StringConstraints(max_length=limits.NAME_CHARACTERS)]
_Key = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]


class _Table(BaseModel):
    # Strict: a number in quotes is a slip of the hand that an edit would otherwise carry on.
    model_config = ConfigDict(extra="allow", frozen=True, strict=True)


class SpreadTable(_Table):
    """``[spread]``."""

    id: _Line
    title: _Line = ""


class DeckTable(_Table):
    """``[deck]``."""

    id: _Line
    name: _Line = ""
    version: _Line = ""


class DrawTable(_Table):
    """``[draw]``."""

    source: reading.Source = "drawn"
    algorithm: int = 1
    seed: int | None = None
    reversal_percent: Annotated[int, Field(ge=0, le=100)] = 0
    majors_only: bool = False


class OriginTable(_Table):
    """``[origin]``, in a reading that was received."""

    share_id: _Line
    received: AwareDatetime
    kind: reading.Received | None = None


class InvitationTable(_Table):
    """``[invitation]``, in a reading that an invitation went out of, or that answers one."""

    share_id: _Line
    seals: list[_Line]
    salt: _Line | None = None


class PersonTable(_Table):
    """One ``[[people]]``."""

    key: _Key
    name: _Name = ""


class CardTable(_Table):
    """One ``[[cards]]``."""

    place: _Line
    place_title: _Line = ""
    looks_at: _Line = ""
    lens: Lens = "focus"
    card: _Line
    card_name: _Line = ""
    orientation: Orientation = "upright"
    meaning: _Text = ""
    prompt_id: _Line = ""
    prompt: _Text = ""


class PromiseTable(_Table):
    """``[promise]``."""

    moment: _Text = ""
    act: _Text = ""
    kind: _Line = ""
    by: list[_Key] = []
    look_back: date | None = None
    outcome: reading.Outcome = ""
    noticed: _Text = ""


class MarkTable(_Table):
    """One ``[[marks]]``."""

    by: _Key
    at: Literal["before", "after"]
    closeness: Annotated[int, Field(ge=0, le=6)] | None = None
    energy: reading.Energy | None = None


class ShareTable(_Table):
    """One ``[[shares]]``."""

    share_id: _Line
    at: AwareDatetime
    kind: _Line = ""


class NoteTable(_Table):
    """One ``[[notes]]``."""

    by: _Key
    card: Annotated[int, Field(ge=0)] | None = None
    kind: reading.NoteKind = "first"
    visibility: reading.Visibility = "private"
    written: AwareDatetime
    opens: date | None = None
    asked: _Text | None = None
    marked: list[Annotated[int, Field(ge=0)]] | None = None
    text: str


class ReadingFile(_Table):
    """A whole reading file."""

    format: Literal["tarot-tui/reading"]
    # The file's "schema" cannot be the attribute's name: BaseModel has a method of that name.
    schema_: Annotated[int, Field(alias="schema", ge=1)]
    id: Annotated[UUID, Field(strict=False)]
    rev: Annotated[int, Field(ge=1)] = 1
    prev: _Line = ""
    created: AwareDatetime
    updated: AwareDatetime
    zone: _Line = ""
    status: reading.Status = "complete"
    mode: reading.Mode = "solo"
    app: _Line = ""
    question: Annotated[str, StringConstraints(max_length=limits.QUESTION_CHARACTERS)] = ""
    tags: list[_Line] = []
    spread: SpreadTable
    deck: DeckTable
    draw: DrawTable
    cards: list[CardTable] = []
    people: list[PersonTable] = []
    promise: PromiseTable | None = None
    origin: OriginTable | None = None
    invitation: InvitationTable | None = None
    marks: list[MarkTable] = []
    shares: list[ShareTable] = []
    notes: list[NoteTable] = []

    @model_validator(mode="after")
    def _only_a_draft_a_check_in_or_an_exercise_lacks_cards(self) -> ReadingFile:
        if not self.cards and self.status != "draft" and reading.needs_cards(self.spread.id):
            raise ValueError("has no cards, which only a draft, a check-in or an exercise may lack")
        return self

    @model_validator(mode="after")
    def _notes_belong_to_cards(self) -> ReadingFile:
        for number, note in enumerate(self.notes, 1):
            if note.card is not None and note.card >= len(self.cards):
                raise ValueError(
                    f"notes[{number}].card is {note.card}, and there are {len(self.cards)} cards"
                )
        if self.invitation and len(self.invitation.seals) != len(self.cards) + 1:
            raise ValueError("invitation.seals has not one for each card and one for the whole reading")
        return self
