"""Begin: one screen with everything already chosen. Enter goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from tarot_tui import limits
from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.decks.library import find_decks
from tarot_tui.lookback.closeness import CIRCLES
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import DeckUsed, Energy, Reading
from tarot_tui.settings.settings import REVERSALS
from tarot_tui.sitting.begun import Beginning, Choices
from tarot_tui.sitting.plan import Plan, Way
from tarot_tui.spreads.spread import Spread
from tarot_tui.text import clean

_TALK_CARDS = 3
"""Cards of a sitting as two, at most: each takes about ten minutes."""
_WAYS: tuple[Way, ...] = ("drawn", "chosen", "hand")
_ENERGIES: tuple[Energy, ...] = ("some", "plenty", "low")


class Begin(Scene):
    """What was chosen, and could be otherwise."""

    SCENE = "begin"
    CSS_PATH = "begin.tcss"
    AUTO_FOCUS = "#choice-way"
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it; the line to type in leaves these keys alone
        ("up", "app.focus_previous"),
        ("down", "app.focus_next"),
    ]

    def __init__(
        self,
        game_texts: Mapping[str, Any],
        spread: Spread,
        before: Beginning | None = None,
        *,
        as_two: bool = False,
        on_path: bool = False,
    ) -> None:
        """``before`` is what was typed and chosen here before; ``on_path`` says that it is a step of the path."""
        super().__init__(game_texts)
        self._spread = spread
        self._before = before
        self._as_two = as_two
        self._on_path = on_path or (before is not None and before.choices.is_on_path)
        if before:  # on with the words, where one left off
            self.AUTO_FOCUS = "#question"  # type: ignore[misc]
        self._decks: dict[str, str] = {}
        """Handle and name."""
        self._percents: list[int] = []
        self._lately: tuple[str, Reading] | None = None
        """The reading of the same question within the hour, if there is one, and its path."""
        self._taken: Beginning | None = None
        """What was typed and chosen when it was last looked at."""

    def compose(self) -> ComposeResult:
        """The question, then a line for each choice."""
        texts, spread = self.texts, self._spread
        self._decks = self._offered_decks()
        question, chosen = self._at_first()
        percent = chosen.reversal_percent
        self._percents = [percent, *(other for other in REVERSALS if other != percent)]
        with Vertical(id="panel"):
            on_path = texts["on_path"] if self._on_path else ""
            yield Static(plain(f"{spread.title}{on_path}"), classes="title")
            yield Static(plain(spread.lead), classes="quiet", id="lead")
            yield Input(
                question,
                texts["question"],
                id="question",
                max_length=limits.QUESTION_CHARACTERS,
                select_on_focus=False,  # or the first key would write over all that stands there
            )
            who = [texts["who_alone"], texts["who_two"]]
            yield Choice("who", who, int(chosen.as_two)).titled(texts["who"])
            if len(spread.places) > 1:
                most = min(len(spread.places), _TALK_CARDS)
                counts = [texts["count_one"], texts["count"].format(count=most)]
                yield Choice("count", counts, int(chosen.talk_cards > 1)).titled(texts["how_many"])
                if self.game.world.settings.weather:
                    weathers = [texts[f"weather_{energy}"] for energy in _ENERGIES]
                    yield Choice("weather-a", weathers).titled(texts["weather_one"])
                    yield Choice("weather-b", weathers).titled(texts["weather_other"])
            ways = [texts[f"cards_{way}"] for way in _WAYS]
            yield Choice("way", ways, _WAYS.index(chosen.way)).titled(texts["cards"])
            if len(spread.places) > 1:
                energies = [texts[f"energy_{energy}"] for energy in _ENERGIES]
                at = _ENERGIES.index(chosen.energy) if chosen.energy else 0
                yield Choice("energy", energies, at).titled(texts["energy"])
            if self.game.world.settings.closeness:
                at = 0 if chosen.closeness is None else chosen.closeness + 1
                yield Choice("closeness", [texts["closeness_not"], *CIRCLES], at).titled(texts["closeness"])
            at = list(self._decks).index(chosen.deck.id)
            yield Choice("deck", list(self._decks.values()), at).titled(texts["deck"])
            yield Choice("reversals", [self._percent(each) for each in self._percents]).titled(
                texts["reversals"]
            )
            yield Static(classes="quiet", id="hint")
        yield Keys()

    def _at_first(self) -> Beginning:
        """What stands in the lines at first: what was typed and chosen before, else what is set."""
        settings = self.game.world.settings
        usual = Choices(self._deck_used(settings.deck), "drawn", settings.reversals, as_two=self._as_two)
        question, chosen = self._before or Beginning("", usual)
        question = " ".join(question.splitlines())  # a draft that somebody edited may have more than one
        known = (each for each in (chosen.deck.id, settings.deck) if each in self._decks)
        deck = self._deck_used(next(known, next(iter(self._decks))))
        return Beginning(question, chosen._replace(deck=deck))

    def _deck_used(self, handle: str) -> DeckUsed:
        return DeckUsed(handle, self._decks.get(handle, ""), "")

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

    @property
    def _is_low(self) -> bool:
        """Whether one of the two says that there is little energy."""
        low = _ENERGIES.index("low")
        return any(self.query_one(choice, Choice).at == low for choice in self._weather)

    @property
    def _weather(self) -> list[str]:
        return ["#choice-weather-a", "#choice-weather-b"] if self.query("#choice-weather-a") else []

    def _hint(self) -> str:
        if self._lately and not self._is_for_two:
            asked = self._lately[1].created.astimezone(self.game.world.now().tzinfo)
            lately: str = self.texts["lately"].format(time=f"{asked:%H:%M}")
            return lately
        if self._is_for_two and self._is_low:
            one_card: str = self.texts["one_card"]
            return one_card
        missing = self.game.world.words.missing_suits()
        if missing:
            said: str = self.texts["missing"].format(suits=", ".join(missing))
            return said
        hint: str = self.texts["hint"]
        return hint

    def on_mount(self) -> None:
        """No blinking: nothing moves where nothing happens."""
        question = self.query_one("#question", Input)
        question.cursor_blink = False
        question.action_end()
        self._taken = self._typed_and_chosen()
        self._follow_who()
        self.veil_changed()
        self.look_for_earlier()

    def on_input_changed(self) -> None:
        """What is typed is in a draft within a second."""
        self.take()

    def on_choice_changed(self, message: Choice.Changed) -> None:
        """What is chosen goes with it. Two are asked how many cards, one how much energy there is."""
        if f"#{message.choice.id}" in self._weather and self._is_low:
            self.query_one("#choice-count", Choice).at = 0  # a suggestion, that may be changed back
        if message.choice.id == "choice-who" or f"#{message.choice.id}" in self._weather:
            self._follow_who()
        self.take()

    @property
    def _is_for_two(self) -> bool:
        return bool(self.query_one("#choice-who", Choice).at)

    def _follow_who(self) -> None:
        for choice in self.query("#choice-count, #choice-weather-a, #choice-weather-b"):
            choice.display = self._is_for_two
        for choice in self.query("#choice-energy, #choice-closeness"):
            choice.display = not self._is_for_two
        self.query_one("#hint", Static).update(plain(self._hint()))
        self.refresh_bindings()

    @work(thread=True, exclusive=True, group="begin", exit_on_error=False)
    def look_for_earlier(self) -> None:
        """Whether the same was asked within the hour: off the screen's own thread."""
        from tarot_tui.lookback.lately import asked_lately

        world = self.game.world
        try:
            lately = asked_lately(world.library, self._spread.id, world.now())
        except (
            Problem
        ):  # the library is looked into where something is kept in it, and said to be broken there
            return
        if lately:
            self.app.call_from_thread(self._show_earlier, lately)

    def _show_earlier(self, lately: tuple[str, Reading]) -> None:
        self._lately = lately
        self._follow_who()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An earlier reading is looked at where there is one, and by one alone."""
        return action != "look_first" or (self._lately is not None and not self._is_for_two)

    def action_look_first(self) -> None:
        """The reading of the same question, in the journal; what is typed here stays."""
        if self._lately:
            self.take()
            self.game.journal(self._lately[0])

    def veil_changed(self) -> None:
        """Cover the question, and how close it feels."""
        self.query_one("#question", Input).password = self.game.is_veiled
        for choice in self.query("#choice-closeness").results(Choice):
            choice.cover(self.game.is_veiled)

    def take(self) -> None:
        """What stands in the line goes into the draft, with what is chosen."""
        now = self._typed_and_chosen()
        if now != self._taken:
            self._taken = now
            self.game.beginnings.write(self._spread, now)

    def _typed_and_chosen(self) -> Beginning:
        at = {choice.id: choice.at for choice in self.query(Choice)}
        energy = _ENERGIES[at.get("choice-energy", 0)]
        chosen = Choices(
            self._deck_used(list(self._decks)[at["choice-deck"]]),
            _WAYS[at["choice-way"]],
            self._percents[at["choice-reversals"]],
            # The first stands there unasked: nobody said it.
            None if energy == _ENERGIES[0] else energy,
            bool(at["choice-who"]),
            _TALK_CARDS if at.get("choice-count", 0) else 1,
            at.get("choice-closeness", 0) - 1 if at.get("choice-closeness", 0) else None,
            self._on_path,
        )
        return Beginning(clean(self.query_one("#question", Input).value), chosen)

    def action_go(self) -> None:
        """On to the cards."""
        self.take()
        try:
            plan = self._plan()
            if self._is_for_two:
                self.game.as_two(plan)
            else:
                self.game.draw(plan)
        except Problem as problem:
            self.game.tell(str(problem), "error")

    def _plan(self) -> Plan:
        question, chosen = self._typed_and_chosen()
        deck = self.game.world.deck(chosen.deck.id)
        plan = Plan(
            self._spread, deck, chosen.way, chosen.reversal_percent, question, is_on_path=chosen.is_on_path
        )
        if chosen.as_two:
            return plan.first(chosen.talk_cards)
        plan = plan._replace(energy=chosen.energy, closeness=chosen.closeness)
        return plan.first(1) if chosen.energy == "low" else plan

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
