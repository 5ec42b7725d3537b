"""A shared reading that is kept becomes a reading of one's own."""

from __future__ import annotations

from datetime import datetime, time, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from tarot_tui.readings.reading import DeckUsed, DrawUsed, Note, Origin, Promise, Reading
from tarot_tui.sharing.shared import Shared

UNKNOWN_DECK: Final = "unknown"
"""Id of a deck of which a share gives no more than the name."""


def reading_of(shared: Shared, *, id: str, now: datetime, zone: str, app: str) -> Reading:
    """The reading ``id`` that keeps ``shared``, received at ``now`` (with its zone).

    It is of the share's day, at its first minute in ``zone``: a share says no time. How the cards were drawn is
    not known either.
    """
    created = datetime.combine(shared.day, time.min, tzinfo=_zone(zone) or now.tzinfo)
    promise = shared.promise
    return Reading(
        id=id,
        created=created,
        updated=now.replace(microsecond=0),
        zone=zone,
        mode="apart",
        app=app,
        spread=shared.spread,
        deck=DeckUsed(UNKNOWN_DECK, shared.deck, ""),
        draw=DrawUsed(source="manual", algorithm=1, reversal_percent=0, majors_only=False),
        cards=shared.cards,
        question=shared.question,
        people=shared.people,
        promise=Promise(promise.moment, promise.act, "", promise.by, promise.look_back) if promise else None,
        origin=Origin(shared.share_id, now.replace(microsecond=0)),
        notes=tuple(
            Note(note.by, note.text, created, note.card, visibility="shared", asked=note.asked or None)
            for note in shared.notes
        ),
    )


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # an odd name, a folder, an unknown name or no zones at all
        return None
