"""What the library holds of two people apart: readings that invite or answer, and what came back for them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from tarot_tui import limits, tomlfile
from tarot_tui.journal.entries import READINGS, RECEIVED, Entry, Loaded, entry_of, files, in_order
from tarot_tui.journal.keep import Keeper
from tarot_tui.problem import Problem
from tarot_tui.readings.people import invitation_id
from tarot_tui.readings.reading import Invitation, ShareMade


def of_invitation(library: str, share_id: str) -> list[Entry]:
    """Every reading that belongs to the invitation ``share_id`` (or whose id begins so), newest first."""
    return [
        entry
        for entry in of_share(library, share_id)
        if entry.reading and invitation_id(entry.reading).startswith(share_id)
    ]


def of_share(library: str, share_id: str) -> list[Entry]:
    """Every reading that came with the share ``share_id``, or belongs to the invitation of that id, newest first.

    What cannot be read is passed over.
    """
    key, found = share_id.encode(), []
    for folder in (READINGS, RECEIVED):
        for path in files(os.path.join(library, folder)):
            try:
                data = tomlfile.read_bytes(path, limits.READING_TOML)
            except Problem:
                continue
            if key not in data:
                continue  # parsing is a hundred times slower than looking
            entry = entry_of(path)
            known = (entry.reading.origin, entry.reading.invitation) if entry.reading else ()
            if any(each and each.share_id.startswith(share_id) for each in known):
                found.append(entry)
    return in_order(found)


def own_of(found: Sequence[Entry]) -> Entry | None:
    """The reading among them that was played here: first the one that the invitation went out of."""
    own = [
        entry for entry in found if entry.reading and entry.reading.invitation and not entry.reading.origin
    ]
    own.sort(
        key=lambda entry: not (entry.reading and entry.reading.invitation and entry.reading.invitation.salt)
    )
    return own[0] if own else None


def received_of(found: Sequence[Entry]) -> list[Entry]:
    """What came from the other: answers or replies."""
    return [entry for entry in found if entry.reading and entry.reading.origin and entry.reading.origin.kind]


def hand_over(
    keeper: Keeper, loaded: Loaded, share: ShareMade, given: Sequence[int], invitation: Invitation | None
) -> None:
    """Write into a kept reading that a text for the other is going out: that it does, which notes are given with it,
    and what they were sealed with. Where all of it stands there already nothing is written. Raises :class:`Problem`.
    """
    reading = loaded.reading
    if reading.invitation and invitation and reading.invitation != invitation:
        raise changed(loaded.path)
    is_noted = any((made.share_id, made.kind) == (share.share_id, share.kind) for made in reading.shares)
    private = [index for index in given if reading.notes[index].visibility == "private"]
    if is_noted and not private and invitation in (None, reading.invitation):
        return
    document = tomlfile.parse(loaded.data, loaded.path)
    notes = [dict(note) for note in document.get("notes", [])]
    for index in private:
        notes[index]["visibility"] = "shared"
    changes: dict[str, Any] = {"notes": notes} if private else {}
    if invitation and reading.invitation != invitation:
        changes["invitation"] = {
            "share_id": invitation.share_id, "seals": list(invitation.seals), "salt": invitation.salt,
        }  # fmt: skip
    if not is_noted:
        made = {"share_id": share.share_id, "at": share.at, "kind": share.kind}
        changes["shares"] = [*document.get("shares", []), made]
    saved = keeper.edit(loaded, lambda edited: _edit(edited, changes, private), changes)
    if saved.outcome == "conflict":
        raise changed(loaded.path)


def changed(path: str) -> Problem:
    """The problem of a reading that somebody edited while a text of it was made."""
    return Problem("was changed meanwhile", where=path, remedy="Nothing went out; make the text again")


def _edit(document: Any, changes: dict[str, Any], private: Sequence[int]) -> None:
    import tomlkit

    notes = document.pop("notes", None)  # taken out and put back, so that they stay last
    if "invitation" in changes:
        table = tomlkit.table()
        table.update(changes["invitation"])
        document["invitation"] = table
    if "shares" in changes:
        if "shares" not in document:
            document["shares"] = tomlkit.aot()
        document["shares"].append(tomlkit.item(changes["shares"][-1]))
    if notes is not None:
        for index in private:
            notes[index]["visibility"] = "shared"
        document["notes"] = notes
