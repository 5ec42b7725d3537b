"""What is written to a terminal that has gone is dropped.

Textual has a thread that writes, and a queue before it. Where the window has closed that thread would end with the
first thing that cannot be written, and the game would wait for room in the queue for ever instead of leaving.
"""

from __future__ import annotations

from typing import IO


class Lasting:
    """As much of a file as that thread uses."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._is_gone = False

    def write(self, text: str) -> None:
        """Write ``text``, if there is anything to write to."""
        if not self._is_gone:
            try:
                self._file.write(text)
            except (OSError, ValueError):
                self._is_gone = True

    def flush(self) -> None:
        """Send on what was written."""
        if not self._is_gone:
            try:
                self._file.flush()
            except (OSError, ValueError):
                self._is_gone = True

    def fileno(self) -> int:
        """The number by which the system knows it."""
        return self._file.fileno()
