"""Keeping readings: new ones, drafts, a note that a text went out, trash and back."""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal import entries as library_entries
from tarot_tui.journal.entries import READINGS, TRASH, Entry, Loaded
from tarot_tui.journal.save import Saved, Saver, cannot_save, digest, free_path, move_into, sync_folder
from tarot_tui.paths import Paths
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Reading, ShareMade

DRAFTS: Final = "drafts"

_WRITTEN: Final[dict[str, str]] = {}
"""Hashes of what this process wrote, by path. While somebody writes, a draft is saved every second: checking
each time what was written the second before would hold up their keys."""


def open_keeper(paths: Paths, host: str, now: Callable[[], datetime]) -> Keeper:
    """The library of ``paths``, open for writing. Raises :class:`Problem` where it is no folder."""
    library_entries.library_folder(paths.library)
    return keeper_of(paths, host, now)


def keeper_of(paths: Paths, host: str, now: Callable[[], datetime]) -> Keeper:
    """The same, be the library a folder or not: drafts do not lie in it, and can be kept in any case."""
    library = os.path.realpath(paths.library)
    # By library: two of them on one machine need not wait for each other.
    lock = os.path.join(paths.state, f"lock-{zlib.crc32(os.fsencode(library)):08x}")
    return Keeper(library, paths.state, Saver(lock, host, now))


class Keeper(NamedTuple):
    """The library of one person, open for writing."""

    library: str
    """Its folder."""
    state: str
    """The folder for drafts."""
    saver: Saver

    def keep(self, reading: Reading) -> str:
        """Save a new reading; returns its path. Raises :class:`Problem` if it could not be saved."""
        # Eight hex digits of an id may meet, once in a very long life.
        path = free_path(library_entries.new_path(self.library, reading))
        return self._save(path, reading, None).path

    def keep_draft(self, reading: Reading) -> str:
        """Save an unfinished reading, over its earlier state; returns the path of the draft."""
        path = os.path.join(self.state, DRAFTS, f"{reading.id}.toml")
        return self._save(path, reading, self._earlier_draft(path)).path

    def drafts(self) -> list[Entry]:
        """Unfinished readings, newest first."""
        folder = os.path.join(self.state, DRAFTS)
        found = [library_entries.entry_of(path) for path in library_entries.files(folder)]
        return library_entries.in_order(found)

    def drop_draft(self, reading_id: str) -> None:
        """Remove the draft of a reading that is kept now, or that its writer let go."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(os.path.join(self.state, DRAFTS, f"{reading_id}.toml"))

    def note_share(self, loaded: Loaded, share: ShareMade) -> Saved:
        """Write into a kept reading that a text of it went out.

        Comments, unknown keys and the order of the file stay as they are.
        """

        import tomlkit

        before = tomlfile.parse(loaded.data, loaded.path).get("shares", [])
        table = {"share_id": share.share_id, "at": share.at, "kind": share.kind}

        def edit(document: Any) -> None:
            if "shares" not in document:
                notes = document.pop("notes", None)  # taken out and put back, so that they stay last
                document["shares"] = tomlkit.aot()
                if notes is not None:
                    document["notes"] = notes
            document["shares"].append(tomlkit.item(table))

        return self.edit(loaded, edit, {"shares": [*before, table]})

    def delete(self, entry: Entry) -> str:
        """Move a reading's file to the trash; returns where it lies now."""
        inside = os.path.relpath(entry.path, self.library)
        return self._move(entry.path, os.path.join(self.library, TRASH, inside))

    def restore(self, entry: Entry) -> str:
        """Move a file from the trash to where it was; returns where it lies now."""
        inside = os.path.relpath(entry.path, os.path.join(self.library, TRASH))
        if os.sep not in inside:  # somebody put it there by hand
            inside = os.path.join(READINGS, inside)
        return self._move(entry.path, os.path.join(self.library, inside))

    def delete_for_good(self, entry: Entry) -> None:
        """Remove a file that lies in the trash, with no way back. Raises :class:`Problem`."""
        trash = os.path.join(self.library, TRASH)
        if not entry.path.startswith(trash + os.sep):
            raise Problem("does not lie in the trash", where=entry.path, remedy="Move it there first")
        try:
            os.unlink(entry.path)
        except FileNotFoundError:
            return
        except OSError as error:
            raise cannot_save(entry.path, error) from None
        sync_folder(os.path.dirname(entry.path))

    def _earlier_draft(self, path: str) -> str | None:
        """The hash of a draft that may be written over. One that cannot be read stays: the new one goes beside it."""
        if not os.path.lexists(path):
            return None
        try:
            found = digest(tomlfile.read_bytes(path, limits.READING_TOML))
            return found if found == _WRITTEN.get(path) else library_entries.load(path).digest
        except Problem:
            return None

    def _save(self, path: str, reading: Reading, base: str | None) -> Saved:
        document = document_of(reading)
        data = to_toml(document).encode()
        saved = self.saver.save(path, data, base, _reads_back_as(document, path))
        _WRITTEN[saved.path] = digest(data)
        return saved

    def edit(
        self, loaded: Loaded, edit: Callable[[Any], None], changes: dict[str, Any], base: str = ""
    ) -> Saved:
        """Apply ``edit`` to the file as it stands; ``changes`` says what its document must then hold.

        ``base`` is the hash of what an earlier state of the same edit made of the file, where it is still going on.
        Of a key that it must not have any more, the value in ``changes`` is ``None``.
        """
        import tomlkit

        stamp = {"rev": loaded.reading.rev + 1, "prev": loaded.digest, "updated": self.saver.now()}
        document = tomlkit.parse(loaded.data.decode("utf-8-sig"))
        document.update(stamp)
        edit(document)
        text = tomlkit.dumps(document)
        if b"\r\n" in loaded.data:
            text = text.replace("\r\n", "\n").replace("\n", "\r\n")
        meant = tomlfile.parse(loaded.data, loaded.path) | stamp | changes
        meant = {key: value for key, value in meant.items() if value is not None}
        check = _reads_back_as(meant, loaded.path)
        return self.saver.save(loaded.path, text.encode(), base or loaded.digest, check)

    def _move(self, source: str, target: str) -> str:
        try:
            return move_into(source, target)
        except OSError as error:
            raise cannot_save(target, error) from None


def _reads_back_as(document: dict[str, Any], path: str) -> Callable[[bytes], None]:
    """A check that bytes are TOML that holds ``document``."""

    def check(data: bytes) -> None:
        if tomlfile.parse(data, path) != document:
            raise Problem("would not read back as it was meant", where=path, remedy="Nothing was changed")

    return check
