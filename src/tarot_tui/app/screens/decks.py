"""Decks: those that are found, to look through, to lay beside the one that is played with, and to choose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.decks.library import Found, find_decks
from tarot_tui.pictures.face import card_of
from tarot_tui.pictures.photos import needs_pillow

_SHOWN = "major_arcana.17"
"""The card by which a deck is shown: most decks draw their Star with care."""


class Decks(Scene):
    """The shelf of decks."""

    SCENE = "decks"
    CSS_PATH = "decks.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__(game_texts)
        self._found: list[Found] = []

    def compose(self) -> ComposeResult:
        """The list, one card of the deck that is looked at, who made it."""
        yield Static(plain(self.texts["title"]), classes="title", id="title")
        with Horizontal(id="body"):
            yield OptionList(id="list", markup=False)
            yield CardView(*self.game.look, self.game.says.reversed, id="face")
            with VerticalScroll(id="about"):
                yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Look for decks."""
        self.read()

    @work(thread=True, exclusive=True, group="decks", exit_on_error=False)
    def read(self) -> None:
        """Every deck of the library: its manifest and names, off the screen's own thread."""
        world = self.game.world
        found = find_decks(world.paths.deck_roots, world.paths.builtin_decks, world.language)
        self.app.call_from_thread(self._show_list, found)

    def _show_list(self, found: list[Found]) -> None:
        self._found = sorted(found, key=lambda each: each.deck is None)
        decks = self.query_one(OptionList)
        at = decks.highlighted
        decks.clear_options()
        decks.add_options(Option(self._line(each)) for each in self._found)
        decks.highlighted = at or 0

    def _line(self, found: Found) -> Content:
        if found.deck is None:
            return Content.assemble((found.handle, "$error"))
        played = found.handle == self.game.world.settings.deck
        return Content.assemble(
            (found.deck.name, "bold" if played else ""),
            (f"  {self.texts['played']}" if played else "", "$quiet"),
        )

    @property
    def _chosen(self) -> Found | None:
        at = self.query_one(OptionList).highlighted
        return self._found[at] if at is not None and at < len(self._found) else None

    def on_option_list_option_highlighted(self) -> None:
        """Another deck is looked at."""
        self._show()

    def _show(self) -> None:
        found, face = self._chosen, self.query_one(CardView)
        deck = found.deck if found else None
        face.set_class(deck is None, "-missing")
        if found is None:
            return
        if deck is None:
            said = [str(found.problem)]
        else:
            face.show(deck, card_of(deck, _SHOWN), "upright")
            count = self.texts["cards"].format(count=len(deck.cards))
            needs = self.texts["needs_pillow"] if needs_pillow(deck) else ""
            by = [deck.creator, deck.artist, deck.license]
            said = [
                deck.name,
                deck.description,
                count,
                needs,
                " · ".join(dict.fromkeys(each for each in by if each)),
            ]
        self.query_one("#said", Static).update(plain("\n\n".join(text for text in said if text)))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A deck that cannot be read stays on its shelf; a deck lies beside another one only."""
        if action in ("choose", "look", "beside"):
            found = self._chosen if self.is_mounted else None
            readable = bool(found and found.deck)
            is_played = bool(found and found.handle == self.game.world.settings.deck)
            return readable and not (is_played and action in ("choose", "beside"))
        return True

    def on_option_list_option_selected(self) -> None:
        """Look through it with the mouse."""
        self.action_look()

    def action_look(self) -> None:
        """Look through it."""
        if self._chosen and self._chosen.deck:
            self.game.album(self._chosen.deck)

    def action_beside(self) -> None:
        """Each card beside that of the deck that is played with."""
        if self._chosen and self._chosen.deck:
            self.game.album(None, self._chosen.deck)

    def action_choose(self) -> None:
        """Play with it from now on."""
        if self._chosen and self._chosen.deck:
            self.game.world.choose("deck", self._chosen.handle)
            self.game.keep_settings()
            self._show_list(self._found)
            self.refresh_bindings()

    def action_back(self) -> None:
        """Back to where one came from."""
        self.game.pop_screen()
