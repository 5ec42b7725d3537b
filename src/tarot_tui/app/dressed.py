"""The colours of the game: its own themes, and Textual's made legible."""

from __future__ import annotations

from typing import Any

from textual.app import App
from textual.screen import Screen
from textual.theme import Theme

from tarot_tui.app.themes import DARK, OWN
from tarot_tui.pictures.tier import Colours


class Dressed(App[None]):
    """An app that wears one of its themes."""

    _is_dressed = False

    def dress(self, theme: str, colours: Colours) -> None:
        """Wear a theme from the first picture on, without having every sheet parsed twice for it."""
        themes: tuple[Theme, ...] = OWN
        if colours in ("16", "256"):
            from tarot_tui.app.few_colours import fitting

            themes = tuple(fitting(own, colours) for own in OWN)
        for own in themes:
            self.register_theme(own)
        self.set_reactive(App.theme, self._wearable(theme))
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)
        self._is_dressed = True
        self.stylesheet.set_variables(self.get_css_variables())

    def read_sheets(self, screen: Screen[Any]) -> None:
        """Read the sheets of a screen that is about to be shown for the first time.

        Textual would, too; but then it parses every sheet that it has read so far anew, and styles again all that
        stands on the screen before, which no sheet of another screen says anything about.
        """
        new = [path for path in screen.css_path if not self.stylesheet.has_source(str(path))]
        if new:
            self.stylesheet.read_all(new)
            self.stylesheet.parse()

    def get_css_variables(self) -> dict[str, str]:
        """The colours of the theme. Textual asks before it knows any of the game's own, and has no use for them."""
        return super().get_css_variables() if self._is_dressed else {}

    def set_theme(self, name: str) -> None:
        """Wear the theme of that name, or the usual one where there is no such theme."""
        self.theme = self._wearable(name)

    def _wearable(self, name: str) -> str:
        theme = self.available_themes.get(name)
        if theme is None:
            return DARK.name
        if "prompt" not in theme.variables:  # one of Textual's
            from tarot_tui.app.worn import worn

            self.register_theme(worn(theme))
        return name
