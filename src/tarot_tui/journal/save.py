"""Putting bytes into a file so that, whatever happens, the old or the new content is there, whole.

The steps and their order (docs/formats.md, "Saving"): skip if equal; parse the bytes back; lock; compare the
hash with the version that was loaded, and write a conflict file beside it if somebody else changed it;
temporary file, fsync, chmod, replace, fsync of the folder.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Final, Literal, NamedTuple

from tarot_tui import limits, tomlfile
from tarot_tui.journal.lock import locked
from tarot_tui.problem import Problem

FILE_MODE: Final = 0o600
FOLDER_MODE: Final = 0o700
LEFTOVER_SECONDS: Final = 3600
"""Age from which a temporary file of ours is the rest of a save that never ended."""

STEPS: Final = (
    "locked", "compared", "created", "written", "synced", "moded", "replaced", "folder synced",
)  # fmt: skip
"""Names of the points that a save passes, in order; tests break it at each."""

_LEFTOVER: Final = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")


class Saved(NamedTuple):
    """How a save ended."""

    path: str
    """The file that now holds the bytes."""
    outcome: Literal["written", "unchanged", "conflict"]
    """``conflict``: somebody else had changed the file, which stays; ``path`` is the file beside it."""
    digest: str
    """Of the bytes, for whoever goes on writing."""


class Saver(NamedTuple):
    """What saving needs from the world."""

    lock: str
    """Path of the lock file, on this machine and not in a synced folder."""
    host: str
    """Names this machine in a conflict file."""
    now: Callable[[], datetime]
    step: Callable[[str], None] = lambda _name: None
    """Called at each of :data:`STEPS`; a test may raise or kill here."""

    def save(self, path: str, data: bytes, base: str | None, check: Callable[[bytes], None]) -> Saved:
        """Make ``data`` the content of ``path``.

        ``base`` is :func:`digest` of the content that ``data`` was made from, ``None`` for a new file.
        ``check`` raises if ``data`` does not read back as what was meant. Raises :class:`Problem` when the
        file cannot be written; the old file is then whole and no temporary file is left.
        """
        real = os.path.realpath(path)  # a link stays a link: what it points to is replaced
        try:
            if _content(real) == data:
                return Saved(path, "unchanged", digest(data))
            check(data)
            make_folder(os.path.dirname(real))
            with locked(self.lock):
                self.step("locked")
                _sweep(os.path.dirname(real), self.now())
                present = _content(real)
                conflict = present is not None and digest(present) != base
                if conflict:
                    real = path = self._beside(real)
                elif present is not None and not os.stat(real).st_mode & stat.S_IWUSR:
                    # Replacing a file asks the folder's leave only; a person who set this bit meant it.
                    raise Problem("is read-only", where=path, remedy="It was left as it is")
                self.step("compared")
                self.write(real, data)
        except OSError as error:
            raise cannot_save(path, error) from None
        return Saved(path, "conflict" if conflict else "written", digest(data))

    def write(self, real: str, data: bytes) -> None:
        """Put ``data`` in the place of the file ``real``, whole or not at all. Raises ``OSError``."""
        folder, name = os.path.split(real)
        temporary = os.path.join(folder, f".{name}.{os.urandom(4).hex()}.tmp")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        try:
            with open(handle, "wb") as file:
                self.step("created")
                file.write(data)
                file.flush()
                self.step("written")
                os.fsync(file.fileno())
                self.step("synced")
            os.chmod(temporary, FILE_MODE)
            self.step("moded")
            os.replace(temporary, real)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        self.step("replaced")
        sync_folder(folder)
        self.step("folder synced")

    def _beside(self, path: str) -> str:
        """A free name for a version that differs from the one on disk."""
        stem, extension = os.path.splitext(path)
        host = re.sub(r"[^A-Za-z0-9-]+", "-", self.host).strip("-") or "here"
        utc = self.now().astimezone(UTC).strftime("%Y-%m-%d_%H%M%SZ")
        for name in _numbered(f"{stem}.conflict-{host}-{utc}", extension):
            if not os.path.lexists(name):
                return name
        raise AssertionError("unreachable")


def digest(data: bytes) -> str:
    """``sha256:`` and the hash of ``data``."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def make_folder(folder: str) -> None:
    """Make ``folder`` and what is missing above it, private to this person. A link to a folder is fine."""
    missing = []
    while not os.path.isdir(folder):
        missing.append(folder)
        parent = os.path.dirname(folder)
        if parent == folder:
            break
        folder = parent
    for path in reversed(missing):
        with contextlib.suppress(FileExistsError):
            os.mkdir(path, FOLDER_MODE)
            os.chmod(path, FOLDER_MODE)  # a strange umask may have cut the owner's own rights
        if not os.path.isdir(path):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)


def move_into(source: str, target: str) -> str:
    """Move a file to ``target``, or to a numbered name beside it if that is taken; returns the new path."""
    make_folder(os.path.dirname(target))
    stem, extension = os.path.splitext(target)
    for name in _numbered(stem, extension):
        try:
            # A link claims the name and fails where it is taken; rename alone would overwrite.
            os.link(source, name)
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if os.path.lexists(name):
                continue
            os.rename(source, name)
        else:
            os.unlink(source)
        sync_folder(os.path.dirname(name))
        sync_folder(os.path.dirname(source))
        return name
    raise AssertionError("unreachable")


def sync_folder(folder: str) -> None:
    """Make a rename in ``folder`` durable, where the system can."""
    with contextlib.suppress(OSError):  # Windows cannot open a folder; some network folders cannot sync one
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class NoPlace(Problem):
    """Nothing can be written there. What else helps than to look at that place, whoever wanted to write knows."""


def cannot_save(path: str, error: OSError) -> NoPlace:
    """The problem of a file that cannot be written."""
    remedies = {
        errno.ENOSPC: "Make some room there",
        errno.EDQUOT: "Make some room there",
        errno.EFBIG: "A limit on file sizes is set here",
    }
    remedy = remedies.get(error.errno or 0, "See who may write there")
    reason = (error.strerror or "the file cannot be written").lower()
    return NoPlace(f"cannot be saved: {reason}", where=path, remedy=remedy)


def _content(path: str) -> bytes | None:
    """The bytes of ``path``, or ``None`` if there is no such file."""
    return tomlfile.read_bytes(path, limits.READING_TOML) if os.path.lexists(path) else None


def _sweep(folder: str, now: datetime) -> None:
    """Remove temporary files that a killed save left here long ago."""
    for entry in os.scandir(folder):
        if _LEFTOVER.fullmatch(entry.name):
            with contextlib.suppress(OSError):
                if now.timestamp() - entry.stat(follow_symlinks=False).st_mtime > LEFTOVER_SECONDS:
                    os.unlink(entry.path)


def free_path(path: str) -> str:
    """``path``, or the next name like it (``-2``, ``-3``, …) under which nothing lies yet."""
    return next(name for name in _numbered(*os.path.splitext(path)) if not os.path.lexists(name))


def _numbered(stem: str, extension: str) -> Iterator[str]:
    yield stem + extension
    number = 2
    while True:
        yield f"{stem}-{number}{extension}"
        number += 1
