"""Which signs somebody noticed lately, found out on the side: where much is kept, that takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread


class Signs:
    """The signs on the kept list of whoever plays alone. It may change while the game runs."""

    def __init__(self, find: Callable[[], frozenset[str]]) -> None:
        self._find = find
        self._found: Future[frozenset[str]] | None = None

    def look_ahead(self) -> None:
        """Begin to find out what :meth:`take` will be asked for."""
        found: Future[frozenset[str]] = Future()

        def look() -> None:
            try:
                found.set_result(self._find())
            except Exception as error:  # whoever asks meets it
                found.set_exception(error)

        Thread(target=look, daemon=True).start()
        self._found = found

    def take(self) -> frozenset[str]:
        """The signs. What was found on the side is good for once."""
        found, self._found = self._found, None
        return found.result() if found else self._find()
