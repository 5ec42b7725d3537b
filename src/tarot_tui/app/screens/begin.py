"""Begin: one screen with everything already chosen. Enter goes on."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.decks.library import find_decks
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Energy
from tarot_tui.settings.settings import REVERSALS
from tarot_tui.sitting.plan import Plan, Way
from tarot_tui.spreads.spread import Spread

_TALK_CARDS = 3
"""Cards of a sitting as two, at most: each takes about ten minutes."""
_WAYS: tuple[Way, ...] = ("drawn", "chosen", "hand")
_ENERGIES: tuple[Energy, ...] = ("some", "plenty", "low")


class Begin(Scene):
    """What was chosen, and could be otherwise."""

    SCENE = "begin"
    CSS_PATH = "begin.tcss"
    AUTO_FOCUS = "#choice-way"

    def __init__(self, game_texts: dict[str, Any], spread: Spread, *, as_two: bool = False) -> None:
        super().__init__(game_texts)
        self._spread = spread
        self._as_two = as_two
        self._decks: list[str] = []
        self._percents: list[int] = []

    def compose(self) -> ComposeResult:
        """The question, then a line for each choice."""
        world, texts = self.game.world, self.texts
        spread, decks = self._spread, self._offered_decks()
        self._decks = list(decks)
        percent = world.settings.reversals
        self._percents = [percent, *(other for other in REVERSALS if other != percent)]
        with Vertical(id="panel"):
            yield Static(plain(spread.title), classes="title")
            yield Static(plain(spread.lead), classes="quiet", id="lead")
            yield Input(placeholder=texts["question"], id="question", max_length=2000)
            yield Choice("who", [texts["who_alone"], texts["who_two"]], int(self._as_two)).titled(
                texts["who"]
            )
            if len(spread.places) > 1:
                most = min(len(spread.places), _TALK_CARDS)
                counts = [texts["count_one"], texts["count"].format(count=most)]
                yield Choice("count", counts).titled(texts["how_many"])
            yield Choice("way", [texts[f"cards_{way}"] for way in _WAYS]).titled(texts["cards"])
            if len(spread.places) > 1:
                yield Choice("energy", [texts[f"energy_{energy}"] for energy in _ENERGIES]).titled(
                    texts["energy"]
                )
            at = self._decks.index(world.settings.deck) if world.settings.deck in decks else 0
            yield Choice("deck", list(decks.values()), at).titled(texts["deck"])
            yield Choice("reversals", [self._percent(each) for each in self._percents]).titled(
                texts["reversals"]
            )
            yield Static(plain(self._hint()), classes="quiet", id="hint")
        yield Keys()

    def _offered_decks(self) -> dict[str, str]:
        """Handle and name of each deck that can be played, that of the settings too where it lies elsewhere."""
        world = self.game.world
        found = find_decks(world.paths.deck_roots, world.paths.builtin_decks, world.language)
        decks = {deck.handle: deck.deck.name for deck in found if deck.deck}
        if world.settings.deck not in decks:
            try:
                decks[world.settings.deck] = world.deck().name
            except Problem as problem:
                self.game.tell(str(problem), "warning")
        return decks

    def _percent(self, percent: int) -> str:
        known: str = self.texts.get(f"reversals_{percent}", self.texts["reversals_other"])
        return known.format(percent=percent)

    def _hint(self) -> str:
        missing = self.game.world.words.missing_suits()
        if missing:
            said: str = self.texts["missing"].format(suits=", ".join(missing))
            return said
        hint: str = self.texts["hint"]
        return hint

    def on_mount(self) -> None:
        """No blinking: nothing moves where nothing happens."""
        self.query_one("#question", Input).cursor_blink = False
        self._follow_who()
        self.veil_changed()

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """Two are asked how many cards, one how much energy there is."""
        if message.choice.id == "choice-who":
            self._follow_who()

    @property
    def _is_for_two(self) -> bool:
        return bool(self.query_one("#choice-who", Choice).at)

    def _follow_who(self) -> None:
        for choice in self.query("#choice-count"):
            choice.display = self._is_for_two
        for choice in self.query("#choice-energy"):
            choice.display = not self._is_for_two

    def veil_changed(self) -> None:
        """Cover the question."""
        self.query_one("#question", Input).password = self.game.is_veiled

    def action_go(self) -> None:
        """On to the cards."""
        try:
            plan = self._plan()
            if self._is_for_two:
                self.game.as_two(plan)
            else:
                self.game.draw(plan)
        except Problem as problem:
            self.game.tell(str(problem), "error")

    def _plan(self) -> Plan:
        world = self.game.world
        at = {choice.id: choice.at for choice in self.query(Choice)}
        plan = Plan(
            self._spread,
            world.deck(self._decks[at["choice-deck"]]),
            _WAYS[at["choice-way"]],
            self._percents[at["choice-reversals"]],
            self.query_one("#question", Input).value,
        )
        if self._is_for_two:
            return plan.first(_TALK_CARDS if at.get("choice-count", 0) else 1)
        energy = _ENERGIES[at.get("choice-energy", 0)]
        if energy != _ENERGIES[0]:  # the first stands there unasked: nobody said it
            plan = plan._replace(energy=energy)
        return plan.first(1) if energy == "low" else plan

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
