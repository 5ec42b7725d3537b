"""Settings: a line for each; whatever is chosen holds at once and is written down a moment later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.timer import Timer
from textual.widgets import Static

from tarot_tui.app.say import plain, short_path
from tarot_tui.app.scene import Scene
from tarot_tui.app.themes import OWN
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.settings.settings import ARTS, REVERSALS
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.decks.library import Found

WAIT_SECONDS: Final = 0.4
"""How long after the last change the file is written, so that trying all the themes writes it once."""


class SettingsScene(Scene):
    """How the game looks and draws."""

    SCENE = "settings"
    CSS_PATH = "settings.tcss"
    AUTO_FOCUS = "#choice-theme"
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it
        ("pagedown", "page(1)"),
        ("pageup", "page(-1)"),
    ]

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__(game_texts)
        self._percents_said: dict[str, str] = game_texts["begin"]  # the same line stands there
        self._values: dict[str, list[Any]] = {}
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """A line for each setting; what is wrong with decks; where things lie."""
        game, texts, now = self.game, self.texts, self.game.world.settings
        own = [theme.name for theme in OWN]
        # Their colours are the terminal's own, which the pictures and the quiet lines know nothing about.
        others = [name for name, theme in game.available_themes.items() if name not in own and not theme.ansi]
        themes = [*own, *sorted(others)]
        percents = sorted({*REVERSALS, now.reversals}, reverse=True)
        with VerticalScroll(id="panel", can_focus=False):
            yield Static(plain(texts["title"]), classes="title")
            yield Static(plain(texts["hint"]), classes="quiet", id="hint")
            said = [texts.get(f"theme_{name}", name) for name in themes]
            yield self._choice("theme", themes, said, game.theme)
            yield self._choice("motion", [True, False], [texts["motion_on"], texts["motion_off"]], now.motion)
            yield self._choice("art", [*ARTS], [texts[f"art_{art}"] for art in ARTS], now.art)
            quarters = [texts["quarters_on"], texts["quarters_off"]]
            yield self._choice("quarters", [True, False], quarters, now.quarters)
            yield self._choice("deck", [now.deck], [one_line(now.deck)], now.deck)
            yield self._choice(
                "reversals", percents, [self._percent(each) for each in percents], now.reversals
            )
            closeness = [texts["closeness_off"], texts["closeness_on"]]
            yield self._choice("closeness", [False, True], closeness, now.closeness)
            for key in ("quiet_page", "weather"):
                said = [texts[f"{key}_off"], texts[f"{key}_on"]]
                yield self._choice(key, [False, True], said, getattr(now, key))
            yield Static(id="broken")
            paths = texts["paths"].format(
                config=short_path(game.world.paths.config), library=short_path(game.world.paths.library)
            )
            yield Static(plain(paths), classes="quiet", id="paths")
        yield Keys()

    def _choice(self, key: str, values: list[Any], said: list[str], now: Any) -> Choice:
        self._values[key] = values
        return Choice(key, said, values.index(now) if now in values else 0).titled(self.texts[key])

    def _percent(self, percent: int) -> str:
        known = self._percents_said.get(f"reversals_{percent}", self._percents_said["reversals_other"])
        return known.format(percent=percent)

    def on_mount(self) -> None:
        """Look for decks."""
        self.look_for_decks()

    @work(thread=True, exclusive=True, group="settings", exit_on_error=False)
    def look_for_decks(self) -> None:
        """Every deck of the library, off the screen's own thread: each is read and checked."""
        from tarot_tui.decks.library import find_decks

        world = self.game.world
        found = find_decks(world.paths.deck_roots, world.paths.builtin_decks, world.language)
        self.app.call_from_thread(self.show_decks, found)

    def show_decks(self, found: list[Found]) -> None:
        """Offer the decks that can be used, and say why others cannot."""
        now = self.game.world.settings.deck
        names = {each.handle: each.deck.name for each in found if each.deck}
        if now not in names:  # a path from the command line, or a deck that is gone or broken
            names = {now: self._name_of(now), **names}
        self._values["deck"] = [*names]
        self.query_one("#choice-deck", Choice).offer([*names.values()], [*names].index(now))
        broken = [f"{each.handle}: {each.problem}" for each in found if each.problem]
        said = self.query_one("#broken", Static)
        said.update(plain("\n".join([self.texts["broken_decks"], *broken])))
        said.set_class(bool(broken), "-shown")

    def _name_of(self, handle: str) -> str:
        from tarot_tui.problem import Problem

        try:
            return self.game.world.deck(handle).name
        except Problem:
            said: str = self.texts["deck_broken"].format(deck=one_line(handle))
            return said

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """Do it at once, and write it down when no other change follows."""
        game, key = self.game, (message.choice.id or "").removeprefix("choice-")
        value = self._values[key][message.choice.at]
        game.world.choose(key, value)
        if key == "theme":
            game.set_theme(value)
        elif key == "motion":
            game.animation_level = "full" if value else "none"
        if self._timer is None:
            self._timer = self.set_timer(WAIT_SECONDS, self.write)
        else:
            self._timer.reset()

    def write(self) -> None:
        """Write what was chosen into the settings file, or say once why that cannot be."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self.game.keep_settings()

    def on_unmount(self) -> None:
        """Left before the moment was over, by whichever way."""
        self.write()

    def action_page(self, step: int) -> None:
        """To what lies below, and back: only the lines of settings are stopped at on the way."""
        panel = self.query_one("#panel")
        panel.scroll_relative(y=step * panel.size.height, animate=False)

    def action_back(self) -> None:
        """Back to Home."""
        self.game.pop_screen()
