"""The library as one file: a zip that holds the files byte for byte, or any other form that is made of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import zipfile
from collections.abc import Callable, Iterable
from typing import BinaryIO

from tarot_tui.journal.save import FILE_MODE, cannot_save, sync_folder
from tarot_tui.problem import Problem


def put(path: str, fill: Callable[[BinaryIO], None], *, force: bool = False) -> None:
    """Make the file ``path`` of what ``fill`` writes: whole or not at all, readable for its owner only, and over
    another one only by ``force``. Raises :class:`Problem`.
    """
    folder, name = os.path.split(os.path.abspath(path))
    temporary = os.path.join(folder, f".{name}.{os.urandom(4).hex()}.tmp")
    try:
        if not force and os.path.lexists(path):
            raise FileExistsError
        handle = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE)
        try:
            with open(handle, "w+b") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, FILE_MODE)
            if force:
                os.replace(temporary, path)
            else:
                _claim(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
    except FileExistsError:
        raise Problem("is there already", where=path, remedy="Add --force to write over it") from None
    except OSError as error:
        raise cannot_save(path, error) from None
    sync_folder(folder)


def pack(library: str, paths: Iterable[str]) -> Callable[[BinaryIO], None]:
    """Fills a file with a zip of the files ``paths``, each under its path below the library."""

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in paths:
                inside = os.path.relpath(path, library).replace(os.sep, "/")
                info = zipfile.ZipInfo(inside, (2000, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = FILE_MODE << 16
                if os.path.isfile(path):  # however large: what cannot be read here may be read elsewhere
                    with open(path, "rb") as source, archive.open(info, "w") as target:
                        shutil.copyfileobj(source, target)

    return fill


def _claim(temporary: str, path: str) -> None:
    """Give a file its name if that is free: a link fails where it is taken, where a rename would overwrite."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError from None
        os.rename(temporary, path)
    else:
        os.unlink(temporary)
