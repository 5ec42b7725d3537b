"""Keeping what a person chooses in config.toml, where they may have written themselves."""

from __future__ import annotations

import os
from typing import Any

from tarot_tui import limits, tomlfile
from tarot_tui.journal.save import Saver, digest
from tarot_tui.problem import Problem
from tarot_tui.settings.settings import Settings, edited


class SettingsFile:
    """The settings file, open for changes. Only what was chosen is written; all else in it is its owner's."""

    def __init__(self, path: str, saver: Saver) -> None:
        self._path = path
        self._saver = saver
        self._unsaved: dict[str, Any] = {}
        self._said = ""

    def choose(self, key: str, value: Any) -> None:
        """Note that ``key`` shall be ``value``; :meth:`save` writes it."""
        self._unsaved[key] = value

    def save(self) -> Problem | None:
        """Write what was chosen; what is in the way, if anything, is returned once and not at every choice.

        The file is then as it was, and the next save tries again. A file that is not valid TOML is never written:
        whatever is in it may be wanted.
        """
        if not self._unsaved:
            return None
        try:
            self._save()
        except Problem as problem:
            said, self._said = self._said, str(problem)
            return problem if self._said != said else None
        self._unsaved.clear()
        self._said = ""
        return None

    def _save(self) -> None:
        path = self._path
        there = os.path.lexists(path)
        before = tomlfile.read_bytes(path, limits.CONFIG_TOML) if there else b""
        usual = Settings()._asdict()
        meant = usual | tomlfile.parse(before, path) | self._unsaved

        def check(data: bytes) -> None:
            if len(data) > limits.CONFIG_TOML or usual | tomlfile.parse(data, path) != meant:
                raise Problem("cannot be edited without loss, and was left as it is", where=path)

        data = self._edited(before)
        if data == before:  # a usual value is not worth a file
            return
        saved = self._saver.save(path, data, digest(before) if there else None, check)
        if saved.outcome == "conflict":
            beside = os.path.basename(saved.path)
            raise Problem(f"was changed by another program just now; {beside} has your choice", where=path)

    def _edited(self, before: bytes) -> bytes:
        from tomlkit.exceptions import TOMLKitError

        try:
            return edited(before, self._unsaved)
        except TOMLKitError:  # it takes a little less than the parser does
            raise Problem("cannot be edited without loss, and was left as it is", where=self._path) from None
