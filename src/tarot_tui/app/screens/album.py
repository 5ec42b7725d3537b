"""Album: every face of a deck, with its words and the days on which it was met; two decks side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.card_view import CardView
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.cards.slots import Orientation, parse_id
from tarot_tui.days import day_in_words
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.journal.meetings import Meeting, meetings
from tarot_tui.problem import Problem

_DAYS = 6
"""Days that are named; of more the number is said."""


class Album(Scene):
    """A list of names, the card that is looked at, what is said of it."""

    SCENE = "album"
    CSS_PATH = "album.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any], deck: Deck, other: Deck | None = None) -> None:
        super().__init__(game_texts)
        self._deck = deck
        self._other = other
        self.set_class(other is not None, "-two")
        self._cards = [card for card in deck.cards.values() if parse_id(card.id)]
        self._orientation: Orientation = "upright"
        self._met: dict[str, list[Meeting]] = {}
        self._shows_lines = False

    def compose(self) -> ComposeResult:
        """Head, list, card or two, words."""
        said = self._deck.name if not self._other else f"{self._deck.name} · {self._other.name}"
        with Horizontal(id="head"):
            yield Static(plain(self.texts["title"]), classes="title", id="title")
            yield Static(plain(said), classes="quiet", id="who")
        with Horizontal(id="body"):
            yield OptionList(id="names", markup=False)
            yield CardView(*self.game.look, self.game.says.reversed, id="face")
            if self._other:
                yield CardView(*self.game.look, self.game.says.reversed, id="other")
            else:
                with VerticalScroll(id="words"):
                    yield Static(id="name")
                    yield Static(id="said")
                    yield Static(id="days", classes="quiet")
                    yield Static(id="lines")
        yield Keys()

    def on_mount(self) -> None:
        """List the cards; look for the days."""
        self._list()
        self.query_one(OptionList).highlighted = 0
        self.look_back()

    def _list(self) -> None:
        names = self.query_one(OptionList)
        at = names.highlighted
        mark = "•" if self.game.world.tier.glyphs == "blocks" else "*"
        names.clear_options()
        names.add_options(
            Option(Content.assemble((f"{mark} " if card.id in self._met else "  ", "$secondary"), card.name))
            for card in self._cards
        )
        names.highlighted = at

    @work(thread=True, exclusive=True, group="album", exit_on_error=False)
    def look_back(self) -> None:
        """The days of all cards, off the screen's own thread."""
        try:
            met = meetings(self.game.world.library)
        except Problem as problem:
            self.app.call_from_thread(self.game.tell, str(problem), "warning")
            return
        self.app.call_from_thread(self._show_met, met)

    def _show_met(self, met: dict[str, list[Meeting]]) -> None:
        self._met = met
        self._list()
        self._show()

    @property
    def _card(self) -> Card:
        return self._cards[self.query_one(OptionList).highlighted or 0]

    def on_option_list_option_highlighted(self) -> None:
        """Another card is looked at."""
        self._shows_lines = False
        self._show()
        if not self._other:
            self.query_one("#words").scroll_home(animate=False)

    def _show(self) -> None:
        card = self._card
        self.query_one("#face", CardView).show(self._deck, card, self._orientation)
        if self._other:
            there = self._other.cards.get(card.id) or card
            self.query_one("#other", CardView).show(self._other, there, self._orientation)
        else:
            self._say(card)
        self.refresh_bindings()

    def _say(self, card: Card) -> None:
        world = self.game.world
        lies = getattr(self.game.says, self._orientation)
        self.query_one("#name", Static).update(plain(f"{card.name.upper()}  {lies}"))
        words = world.words.words_of(card.id)
        said = [card.alt]
        if words:
            said = [" · ".join(words.keywords), card.alt or words.scene, words.meanings[self._orientation]]
        self.query_one("#said", Static).update(plain("\n\n".join(text for text in said if text)))
        self.query_one("#days", Static).update(plain(self._days(card)))
        lines = self.query_one("#lines", Static)
        lines.display = self._shows_lines
        lines.update(plain(self._lines(card) if self._shows_lines else ""))

    def _days(self, card: Card) -> str:
        met, share = self._met.get(card.id, []), self.game.world.texts("share")
        if not met:
            never: str = self.texts["never_met"]
            return never
        days = [day_in_words(meeting.day, share) for meeting in met[:_DAYS]]
        more = self.texts["more_days"].format(count=len(met) - _DAYS) if len(met) > _DAYS else ""
        said: str = self.texts["met"].format(days="; ".join(days))
        return f"{said} {more}".rstrip()

    def _lines(self, card: Card) -> str:
        share = self.game.world.texts("share")
        written = [
            f"{day_in_words(meeting.day, share)}, {meeting.title}\n{self._covered(note)}"
            for meeting in self._met.get(card.id, [])
            for note in meeting.notes
        ]
        return "\n\n".join(written)

    def _covered(self, text: str) -> str:
        return veiled(text) if self.game.is_veiled else text

    def veil_changed(self) -> None:
        """Cover one's own lines, or show them."""
        if not self._other:
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Lines only where something was written."""
        if action == "lines":
            has_lines = self.is_mounted and any(met.notes for met in self._met.get(self._card.id, []))
            return has_lines and not self._other
        return True

    def action_turn(self) -> None:
        """The card the other way up."""
        self._orientation = "reversed" if self._orientation == "upright" else "upright"
        self._show()

    def action_lines(self) -> None:
        """What one wrote on it, or not."""
        self._shows_lines = not self._shows_lines
        self._show()

    def action_decks(self) -> None:
        """The decks."""
        self.game.decks()

    def action_back(self) -> None:
        """Back to where one came from."""
        self.game.pop_screen()
