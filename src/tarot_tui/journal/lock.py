"""A lock between the programs of one person on one machine. Advisory, and given back when a process dies."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from typing import Final

from tarot_tui.problem import Problem

WAIT_SECONDS: Final = 5.0
"""How long a save waits for another one to end; each takes milliseconds."""


@contextlib.contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the lock file ``path`` for the length of the block.

    Where no lock file can be made (a read-only state folder) the block runs without: the hash comparison still
    guards against another program, all but for the milliseconds between it and the replace.
    Raises :class:`Problem` if another program holds the lock for too long.
    """
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield
        return
    try:
        _wait(handle, path)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, path: str) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not _try(handle):
        if time.monotonic() > deadline:
            raise Problem(
                "another tarot-tui is saving and does not end", where=path, remedy="Close it, then try again"
            )
        time.sleep(0.02)


def _try(handle: int) -> bool:
    try:
        _take(handle)
    except BlockingIOError:
        return False
    except OSError:  # there held, elsewhere a file system without locks: the hash comparison has to do
        return sys.platform != "win32"
    return True


@contextlib.contextmanager
def living(path: str) -> Iterator[None]:
    """The file ``path`` is there and held for the length of the block, and is never there without being held before.

    Where a file system has no locks it is not there at all.
    """
    coming = f"{path}.new"
    handle = os.open(coming, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with contextlib.suppress(OSError):
            _take(handle)
            os.rename(coming, path)
        yield
    finally:
        os.close(handle)


def is_dead(path: str) -> bool:
    """Whether the program that held ``path`` by :func:`living` is gone."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _take(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
