"""A scene at whose end a file is written, never over another one: what such scenes have in common."""

from __future__ import annotations

import os
from collections.abc import Callable

from textual.widgets import Input

from tarot_tui.app.say import short_path
from tarot_tui.app.scene import Scene
from tarot_tui.journal.save import NoPlace, free_path
from tarot_tui.outgoing import Taken
from tarot_tui.text import one_line


class Filing(Scene):
    """The name of the file stands in the only line there is. A subclass says what may be written, and writes it."""

    @property
    def is_naming(self) -> bool:
        """Whether the name is edited: letters belong to it."""
        return isinstance(self.focused, Input)

    @property
    def may_write(self) -> bool:
        """Whether there is something to write now."""
        raise NotImplementedError

    def write_to(self, path: str) -> None:
        """Write the file, off the screen's own thread and by :meth:`fill`."""
        raise NotImplementedError

    def on_descendant_focus(self) -> None:
        """The footer follows the keys."""
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the file name while it is edited."""
        if action == "look":
            return self.is_naming
        if action == "back":
            return not self.is_naming
        return action != "write" or self.may_write

    def on_input_submitted(self) -> None:
        """Enter behind the name writes."""
        self.action_write()

    def action_write(self) -> None:
        """Write the file; never over another one."""
        name = one_line(self.query_one(Input).value)
        if not name:
            self.game.tell(self.texts["no_name"], "warning")
        elif self.may_write:
            self.write_to(os.path.abspath(os.path.expanduser(name)))

    def fill(self, path: str, write: Callable[[], None]) -> None:
        """``write`` the file, or say what stands in the way, and offer another name where there is one of this name.

        Not on the screen's own thread.
        """
        call = self.app.call_from_thread
        try:
            if os.path.lexists(path):
                raise Taken("is there already", where=path)
            write()
        except Taken:
            call(self._offer, short_path(path), short_path(free_path(path)))
        except NoPlace as problem:
            call(self.game.tell, str(problem.but(self.texts["not_there"])), "error")

    def _offer(self, path: str, other: str) -> None:
        if self.is_attached:
            self.query_one(Input).value = other
        self.game.tell(self.texts["taken"].format(path=path, other=other), "warning")

    def action_back(self) -> None:
        """To the scene below."""
        self.game.pop_screen()
