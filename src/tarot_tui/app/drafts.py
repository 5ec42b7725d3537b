"""Keeping drafts on disk while somebody writes: 0.8 s after the first unsaved key, and at once when leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading

if TYPE_CHECKING:
    from textual.app import App
    from textual.timer import Timer

    from tarot_tui.journal.keep import Keeper

WAIT_SECONDS: Final = 0.8
AGAIN_SECONDS: Final = 5.0
"""After a save that failed."""


class Drafts:
    """Saves the newest state of what is written. The timer starts with the first change and is not put off."""

    def __init__(
        self,
        app: App[None],
        keeper: Callable[[], Keeper],
        saved: Callable[[], None],
        refused: Callable[[Problem], None],
    ) -> None:
        self._app = app
        self._keeper = keeper
        self._saved = saved
        self._refused = refused
        self._unsaved: dict[object, Callable[[], object]] = {}
        """What saves it, by the id of a reading or whoever else it is of: nobody's words push out another's."""
        self._timer: Timer | None = None
        self.is_refused = False
        """Whether the last save failed."""

    @property
    def is_safe(self) -> bool:
        """Whether everything is on disk."""
        return not self._unsaved

    def touch(self, reading: Reading) -> None:
        """The reading has changed."""
        self.touch_as(reading.id, lambda: self._keeper().keep_draft(reading))

    def touch_as(self, whose: object, save: Callable[[], object]) -> None:
        """What ``save`` saves has changed; of what is the same one's, only the newest is saved."""
        self._unsaved[whose] = save
        if self._timer is None:
            self._timer = self._app.set_timer(WAIT_SECONDS, self.flush)

    def flush(self) -> None:
        """Save now what is unsaved. A save takes a few milliseconds; a second one would race with the first."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if not self._unsaved:
            return
        refused: Problem | None = None
        for whose, save in list(self._unsaved.items()):
            try:
                save()
                del self._unsaved[whose]
            except Problem as problem:
                refused = problem
        self.is_refused = refused is not None
        if refused:
            # The text stays in the box and in the reading; this is tried again, by itself and with the next change.
            self._timer = self._app.set_timer(AGAIN_SECONDS, self.flush)
            self._refused(refused)
        else:
            self._saved()

    def drop(self, reading_id: str) -> None:
        """The reading is kept, or nothing of it shall be: its draft goes."""
        self._unsaved.pop(reading_id, None)
        if self._timer is not None and not self._unsaved:
            self._timer.stop()
            self._timer = None
        try:
            self._keeper().drop_draft(reading_id)
        except (Problem, OSError):
            return  # no draft could be written, so there is none
