"""Whose words are whose, where two people each have a reading of the same cards."""

from __future__ import annotations

from typing import Final

from tarot_tui.readings.reading import Reading

INVITER: Final = "a"
"""Key of whoever invited, in the files of both; and of one person alone."""
INVITED: Final = "b"
"""Key of whoever was invited."""


def owner(reading: Reading) -> str:
    """The key of whoever plays or played ``reading`` here, alone or apart."""
    return INVITED if reading.mode == "apart" else INVITER


def invitation_id(reading: Reading) -> str:
    """The id of the invitation that ``reading`` belongs to; empty where it belongs to none."""
    if reading.invitation:
        return reading.invitation.share_id
    return reading.origin.share_id if reading.origin and reading.origin.kind else ""
