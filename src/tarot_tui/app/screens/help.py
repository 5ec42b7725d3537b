"""Help: the keys of the scene from which it was called, and Support beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import ContentSwitcher, Static

from tarot_tui.app.command import EVERYWHERE, Command
from tarot_tui.app.commands import alike, commands_of, label, shown_keys, what
from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys

KEYS = "keys"
SUPPORT = "support"


class Heading(Static):
    """The name of a page, which the mouse turns to."""

    def __init__(self, page: str, title: str) -> None:
        super().__init__(plain(title), id=f"heading-{page}", classes="heading")
        self._page = page

    def on_click(self) -> None:
        """Turn to it."""
        screen = self.screen
        assert isinstance(screen, Help)
        screen.turn_to(self._page)


class Help(Scene):
    """Two pages under their names: keys and Support."""

    SCENE = "help"
    CSS_PATH = "help.tcss"
    AUTO_FOCUS = "#keys"

    def __init__(self, game_texts: Mapping[str, Any], scene_name: str) -> None:
        super().__init__(game_texts)
        self._game_texts = game_texts
        self._scene_name = scene_name

    def compose(self) -> ComposeResult:
        """The names of the pages, and the pages."""
        support = self.game.world.texts("support")
        with Vertical(id="page"):
            with Horizontal(id="headings"):
                yield Heading(KEYS, self.texts["keys"])
                yield Heading(SUPPORT, support["title"])
            with ContentSwitcher(initial=KEYS, id="pages"):
                with VerticalScroll(id=KEYS):
                    yield from self._keys()
                with VerticalScroll(id=SUPPORT):
                    for section in support.values():
                        if isinstance(section, dict):
                            yield Static(plain(section["heading"]), classes="part")
                            for paragraph in section["text"]:
                                yield Static(plain(paragraph), classes="paragraph")
        yield Keys()

    def _keys(self) -> Iterable[Static | Horizontal]:
        groups = alike(commands_of(self._scene_name), self._game_texts)
        yield Static(plain(self.texts["how"]), classes="paragraph")
        yield Static(plain(self.texts["here"]), classes="part")
        yield from (self._row(group) for group in groups if group[0].scene != EVERYWHERE)
        yield Static(plain(self.texts["everywhere"]), classes="part")
        yield from (self._row(group) for group in groups if group[0].scene == EVERYWHERE)

    def _row(self, group: Sequence[Command]) -> Horizontal:
        texts, command = self._game_texts, group[0]
        return Horizontal(
            Static(plain(shown_keys(group, texts)), classes="key"),
            Static(
                Content.assemble(label(command, texts), "\n", (what(command, texts), "$quiet")),
                classes="what",
            ),
            classes="row",
        )

    def on_mount(self) -> None:
        """The keys come first."""
        self.turn_to(KEYS)

    def turn_to(self, page: str) -> None:
        """Show one of the two pages."""
        self.query_one(ContentSwitcher).current = page
        for heading in self.query(Heading):
            heading.set_class(heading.id == f"heading-{page}", "-shown")
        self.query_one(f"#{page}").focus()

    def action_support(self) -> None:
        """The other page."""
        self.turn_to(SUPPORT if self.query_one(ContentSwitcher).current == KEYS else KEYS)

    def action_back(self) -> None:
        """Back to where one was."""
        self.game.pop_screen()
