"""The model of a small thing's file, schema 1 (docs/formats.md). Unknown keys are allowed, and kept."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from tarot_tui import limits
from tarot_tui.readings.reading import Visibility


class SmallThingFile(BaseModel):
    """A whole file."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)

    format: Literal["tarot-tui/small-thing"]
    # The file's "schema" cannot be the attribute's name: BaseModel has a method of that name.
    schema_: Annotated[int, Field(alias="schema", ge=1)]
    id: Annotated[UUID, Field(strict=False)]
    created: AwareDatetime
    zone: Annotated[str, StringConstraints(max_length=1000)] = ""
    visibility: Visibility = "private"
    text: Annotated[str, StringConstraints(max_length=limits.NOTE_CHARACTERS)]
