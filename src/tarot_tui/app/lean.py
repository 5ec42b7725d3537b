"""An app that writes to its terminal, and keeps in memory, no more than it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.filter import ANSIToTruecolor, LineFilter

from tarot_tui.app.garbage import GARBAGE
from tarot_tui.app.lasting import Lasting
from tarot_tui.app.written import sparing

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver
    from textual.screen import Screen


class Lean(App[None]):
    """What does not show: how much is written for a picture, and what is left of scenes that have gone."""

    def get_line_filters(self) -> Sequence[LineFilter]:
        """All but the one that puts other colours in the place of the terminal's own.

        Where Textual would use it nothing has such colours, and it would copy every row that is shown.
        """
        return [each for each in super().get_line_filters() if not isinstance(each, ANSIToTruecolor)]

    def on_mount(self) -> None:
        """Let go of scenes that have gone."""
        self.screen_change_signal.subscribe(self, lambda _: GARBAGE.collect_soon(self))

    def _build_driver(self, *arguments: Any, **more: Any) -> Driver:
        """One that outlives its terminal."""
        driver = super()._build_driver(*arguments, **more)
        if file := getattr(driver, "_file", None):
            driver._file = Lasting(file)  # type: ignore[attr-defined]
        return driver

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Write what changed on the screen, and no more."""
        super()._display(screen, sparing(renderable))
