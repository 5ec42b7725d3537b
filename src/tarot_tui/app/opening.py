"""How a curtain opens: a person's letter, then space. One key alone, or another between them, opens nothing."""

from __future__ import annotations

from textual import events


class Opening:
    """Listens for one person."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self.is_half_open = False
        """Whether the letter was the last key."""
        self.is_open = False

    def hears(self, event: events.Key) -> bool:
        """Take a key; whether it meant anything here. Keys with names of their own are left to others."""
        if self.is_half_open and event.key == "space":
            self.is_open = True
            return True
        is_letter = bool(event.character) and (event.character or "").lower() == self._letter
        was_half_open, self.is_half_open = self.is_half_open, is_letter
        return is_letter or was_half_open
