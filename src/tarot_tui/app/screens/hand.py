"""Hand: the cards that lie before somebody, from a deck of their own, named one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.as_two import BeforeCards
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.cards.find import find_card
from tarot_tui.cards.slots import Orientation
from tarot_tui.drawing.draw import Drawn
from tarot_tui.problem import Problem
from tarot_tui.sitting.plan import Plan


class Hand(BeforeCards):
    """One line to type a name in, and the cards that it may be."""

    SCENE = "hand"
    CSS_PATH = "hand.tcss"
    AUTO_FOCUS = "Input"

    def __init__(self, game_texts: Mapping[str, Any], plan: Plan) -> None:
        super().__init__(game_texts)
        self._plan = plan
        self._named: list[Drawn] = []
        self._is_upside_down = False
        self._has_moved = False
        """Whether somebody picks from the list: then its first card is meant too."""
        self._names = {card.id: card.name for card in plan.deck.cards.values()}

    def compose(self) -> ComposeResult:
        """What to do, the places so far, the line, the cards that it may be."""
        with Vertical(id="panel"):
            yield Static(plain(self._plan.spread.title), classes="title")
            yield from self.pair_line()
            yield Static(plain(self.texts["lead"]), classes="quiet", id="lead")
            yield Static(id="named")
            yield Static(id="place")
            yield Input(placeholder=self.texts["example"], id="name", max_length=100)
            yield OptionList(id="matches")
        yield Keys()

    def on_mount(self) -> None:
        """The first place."""
        self.query_one(Input).cursor_blink = False
        self._show()

    def _show(self) -> None:
        places = self._plan.spread.places
        says = self.game.says
        # A long spread shows the last few only: the line to type in stays where it is seen.
        first = max(0, len(self._named) - 3)
        lines = [
            f"{place.title}: {self._names[drawn.card]}, {getattr(says, drawn.orientation)}"
            for place, drawn in list(zip(places, self._named, strict=False))[first:]
        ]
        named = self.query_one("#named", Static)
        named.update(plain("\n".join(lines)))
        named.display = bool(lines)
        place = places[len(self._named)]
        said = self.texts["place"].format(place=place.title, looks_at=place.looks_at)
        count = f"{len(self._named) + 1}/{len(places)}" if len(places) > 1 else ""
        self.query_one("#place", Static).update(plain(f"{said}  {count}".rstrip()))
        self.query_one(Input).value = ""
        self._is_upside_down = self._has_moved = False
        self._show_matches()

    @property
    def _orientation(self) -> Orientation:
        return "reversed" if self._is_upside_down else "upright"

    def _show_matches(self) -> None:
        typed = self.query_one(Input).value.partition(":")[0]
        words = typed.casefold().split()
        taken = {drawn.card for drawn in self._named}
        found = [
            (card_id, name)
            for card_id, name in self._names.items()
            if card_id not in taken and all(word in name.casefold() for word in words)
        ]
        # Names that begin with what was typed stand first, as find_card would take them.
        found.sort(key=lambda each: not each[1].casefold().removeprefix("the ").startswith(" ".join(words)))
        matches = self.query_one(OptionList)
        matches.clear_options()
        says = getattr(self.game.says, self._orientation)
        matches.add_options([Option(plain(f"{name}, {says}"), id=card_id) for card_id, name in found])
        matches.highlighted = 0 if found else None

    def on_input_changed(self) -> None:
        """Other cards fit now."""
        self._show_matches()

    def on_key(self, event: events.Key) -> None:
        """Up and down move in the list while one types."""
        if event.key in ("up", "down") and isinstance(self.focused, Input):
            event.stop()
            self._has_moved = True
            matches = self.query_one(OptionList)
            if event.key == "up":
                matches.action_cursor_up()
            else:
                matches.action_cursor_down()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click takes a card."""
        event.stop()
        self._take(Drawn(str(event.option_id), self._orientation))

    def action_upside_down(self) -> None:
        """The card lies the other way up."""
        self._is_upside_down = not self._is_upside_down
        at = self.query_one(OptionList).highlighted
        self._show_matches()
        self.query_one(OptionList).highlighted = at

    def action_next(self) -> None:
        """Take the card that is marked."""
        typed = self.query_one(Input).value
        matches = self.query_one(OptionList)
        try:
            if ":" in typed:
                card, orientation = find_card(typed, self._names)
                drawn = Drawn(card, orientation)
            elif matches.highlighted is not None and (typed.strip() or self._has_moved or matches.has_focus):
                option = matches.get_option_at_index(matches.highlighted)
                drawn = Drawn(str(option.id), self._orientation)
            elif typed.strip():
                card, orientation = find_card(typed, self._names)
                drawn = Drawn(card, orientation)
            else:
                self.game.tell(self.texts["nothing_named"])
                return
        except Problem as problem:
            self.game.tell(str(problem), "warning")
            return
        self._take(drawn)

    def _take(self, drawn: Drawn) -> None:
        if any(drawn.card == earlier.card for earlier in self._named):
            self.game.tell(self.texts["twice"].format(card=self._names[drawn.card]), "warning")
            return
        self._named.append(drawn)
        if len(self._named) == self._plan.size:
            self.game.deal(self._plan, self._named)
        else:
            self._show()
            self.query_one(Input).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """For two the key that leads back here is their pause."""
        if action in ("back", "earlier"):
            return (self.game.two is None) == (action == "back")
        return super().check_action(action, parameters)

    def action_earlier(self) -> None:
        """The same as back."""
        self.action_back()

    def action_back(self) -> None:
        """One place back, or Home."""
        if self._named:
            self._named.pop()
            self._show()
        else:
            self.game.home()
