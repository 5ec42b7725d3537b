"""Pages that are leafed through one by one: what they have in common."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene


class Leafing(Scene):
    """One page at a time. A subclass composes ``#page`` with ``#paragraphs`` in it, and ``#count``."""

    AUTO_FOCUS = "#page"

    at = 0
    """Which page is open."""

    @property
    def count(self) -> int:
        """How many pages there are."""
        raise NotImplementedError

    def show(self) -> None:
        """Show the page that is open."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """The first page."""
        self.show()

    def turn_to(self, paragraphs: Iterable[Widget]) -> None:
        """Lay ``paragraphs`` on the page, which begins at its top, and say which it is."""
        said = self.texts["of"].format(number=self.at + 1, count=self.count)
        self.query_one("#count", Static).update(plain(said))
        page = self.query_one("#paragraphs", Vertical)
        page.remove_children()
        page.mount_all(paragraphs)
        self.query_one("#page").scroll_home(animate=False)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is none before the first, and none after the last."""
        match action:
            case "next":
                return self.at + 1 < self.count
            case "earlier":
                return self.at > 0
        return True

    def action_next(self) -> None:
        """The next page."""
        self.at += 1
        self.show()

    def action_earlier(self) -> None:
        """The page before."""
        self.at -= 1
        self.show()

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
