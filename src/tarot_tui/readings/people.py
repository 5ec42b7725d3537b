"""Whose words are whose, where two people each have a reading of the same cards."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from tarot_tui.readings.reading import Note, NoteKind, Reading

INVITER: Final = "a"
"""Key of whoever invited, in the files of both; and of one person alone."""
INVITED: Final = "b"
"""Key of whoever was invited."""
FROZEN: Final[frozenset[NoteKind]] = frozenset({"first", "go_on"})
"""Kinds of notes that are sealed, and whose words stay as they were from then on."""


def owner(reading: Reading) -> str:
    """The key of whoever plays or played ``reading`` here, alone or apart."""
    return INVITED if reading.mode == "apart" else INVITER


def invitation_id(reading: Reading) -> str:
    """The id of the invitation that ``reading`` belongs to; empty where it belongs to none."""
    if reading.invitation:
        return reading.invitation.share_id
    return reading.origin.share_id if reading.origin and reading.origin.kind else ""


def is_given(note: Note, reading: Reading) -> bool:
    """Whether its owner gave a note to the other, or sealed it for them. Its words stay as they are."""
    return note.kind in FROZEN and note.by == owner(reading) and note.visibility == "shared"


Stays = Literal["", "given", "both", "sealed"]


def why_it_stays(note: Note, reading: Reading, today: date) -> Stays:
    """Why the words of a note stay as they are: ``given`` to another or sealed for them, who then can check nothing
    any more; seen by ``both`` at one keyboard; ``sealed`` until its day. Empty where its writer may change them.
    """
    if note.is_sealed(today):
        return "sealed"
    if reading.mode == "pair":
        return "both"
    return "given" if reading.invitation and is_given(note, reading) else ""
