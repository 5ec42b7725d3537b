"""The game: one app, its scenes, and the one sitting that is being played."""

from __future__ import annotations

import contextlib
import gc
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from textual import events
from textual.app import SystemCommand
from textual.screen import Screen

from tarot_tui.app.checking_in import CheckingIn
from tarot_tui.app.dressed import Dressed
from tarot_tui.app.exercising import Exercising
from tarot_tui.app.in_order import InOrder
from tarot_tui.app.keeping import Keeping
from tarot_tui.app.last_words import leave_on_signals
from tarot_tui.app.looking_back import LookingBack
from tarot_tui.app.room import follow
from tarot_tui.app.scene import Scene
from tarot_tui.app.scenes import SCENES
from tarot_tui.app.suspended import Suspended
from tarot_tui.app.world import World
from tarot_tui.text import clean

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.command import Provider

    from tarot_tui.app.share_making import Shape
    from tarot_tui.app.two_flow import TwoFlow
    from tarot_tui.app.widgets.decoding import PictureRefused
    from tarot_tui.app.widgets.table_words import Says
    from tarot_tui.decks.deck import Deck
    from tarot_tui.drawing.draw import Drawn
    from tarot_tui.pictures.face import Art
    from tarot_tui.pictures.tier import Tier
    from tarot_tui.problem import Problem
    from tarot_tui.readings.reading import Reading
    from tarot_tui.sitting.plan import Plan


def _own_commands() -> type[Provider]:
    from tarot_tui.app.palette import Commands

    return Commands


class Game(Dressed, Keeping, LookingBack, CheckingIn, Exercising):
    """The whole game. Each scene is reached by one method here, so that no scene knows another."""

    TITLE = "tarot"
    CSS_PATH = ["game.tcss", "screens/home.tcss"]  # noqa: RUF012 - the first screen gets no sheet of its own
    COMMANDS = {_own_commands}  # noqa: RUF012 - Textual's own way of declaring it; called when the palette opens
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-usual"), (110, "-large"), (160, "-vast")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-even"), (32, "-high")]  # noqa: RUF012

    def __init__(self, world: World, spread: str = "", problems: Sequence[Problem] = ()) -> None:
        # Textual turns NO_COLOR into greys, and the terminal's sixteen colours into guesses, unless it is told to
        # leave colours to the terminal, before it starts.
        super().__init__(ansi_color=True if world.tier.colours in ("16", "none") else None)
        self.world = world
        self.game_texts: Mapping[str, Any] = world.screens
        self.sitting_deck: Deck | None = None
        """The deck of the sitting; ``None`` where it is gone: the names of its cards are in the reading."""
        self.two: TwoFlow | None = None
        """The way of a sitting as two, while there is one."""
        self.suspended = Suspended(self)
        self.deaf_seconds = 0.6
        """How long keys have to have paused before a curtain hears one: what was typed ahead opens nothing."""
        self.is_veiled = False
        self.first: Callable[[Game], None] | None = (lambda game: game.begin(spread)) if spread else None
        """What is done as soon as Home stands."""
        self._problems = problems
        self.keys = InOrder(self)
        self.fault: Exception | None = None
        """The fault of the program itself that ended the game."""
        self.dress(world.settings.theme, world.tier.colours)
        if not world.settings.motion:
            self.animation_level = "none"

    @property
    def look(self) -> tuple[Tier, Art]:
        """What pictures are made of: what the terminal can show, and what the person wants."""
        settings = self.world.settings
        return self.world.tier._replace(quarters=settings.quarters), settings.art

    @property
    def says(self) -> Says:
        """The words for how a card lies."""
        from tarot_tui.app.widgets.table_words import Says

        return Says(self.game_texts["card"]["upright"], self.game_texts["card"]["reversed"])

    # Scenes

    def get_default_screen(self) -> Screen[Any]:
        """Home: nothing blank before it."""
        return self.scene("home")

    def scene(self, name: str, *arguments: Any, **more: Any) -> Scene:
        """A new scene by its name. Its module is imported now: none but Home is needed before the first picture."""
        module, _, kind = SCENES[name].rpartition(".")
        made: Scene = getattr(import_module(f"tarot_tui.app.screens.{module}"), kind)(
            self.game_texts, *arguments, **more
        )
        self.read_sheets(made)
        # Told before it is laid out and not after, so that it is laid out once and nothing jumps.
        for breakpoints, cells in zip(
            (self.HORIZONTAL_BREAKPOINTS, self.VERTICAL_BREAKPOINTS), self.size, strict=True
        ):
            made.add_class(
                next(name for least, name in reversed(breakpoints) if cells >= least), update=False
            )
        return made

    def begin(self, spread_id: str, *, as_two: bool = False, on_path: bool = False) -> None:
        """One screen with everything already chosen, for a step of the path too. A check-in has a page of its own."""
        from tarot_tui.problem import Problem
        from tarot_tui.readings.reading import CHECK_IN
        from tarot_tui.spreads.shelf import load_spread

        if spread_id == CHECK_IN:
            self.check_in(as_two=as_two)
            return
        try:
            spread = load_spread(spread_id, self.world.paths)
        except Problem as problem:  # a person's own file of that name
            self.tell(str(problem), "error")
            return
        if as_two and not self.may_go():  # what one typed alone is on disk before two sit here
            return
        before = self.beginnings.of_two(spread.id) if as_two else self.beginnings.of(spread.id)
        self.push_screen(self.scene("begin", spread, before, as_two=as_two, on_path=on_path))

    def take_up(self, reading: Reading) -> None:
        """Go on with what is unfinished: at the table, or in Begin where no card has fallen yet; a check-in where one
        left off."""
        from tarot_tui.readings.reading import CHECK_IN

        if reading.spread.id == CHECK_IN and reading.mode == "solo":
            self.take_up_check_in(reading)
            return
        if reading.cards:
            self.lay(reading)
            return
        if self.take_up_exercise(reading):
            return
        self.beginnings.take_up(reading)
        self.begin(reading.spread.id)
        if self.beginnings.is_waiting:  # its spread is gone: it can be asked of another
            self.more()

    def draw(self, plan: Plan, *, at_once: bool = False) -> None:
        """Cards fall, are chosen by their picture, or are named; before that, for whoever set it, a quiet page."""
        if not self.two:
            self.world.signs.look_ahead()
        is_quiet = self.world.settings.quiet_page and not at_once
        scene = "quiet_page" if is_quiet else "hand" if plan.way == "hand" else "draw"
        self.switch_screen(self.scene(scene, plan))

    def for_two(self) -> None:
        """What two can do at one keyboard."""
        from tarot_tui.two.remembered import recall

        self.push_screen(self.scene("for_two", recall(self.world.paths.state)))

    def guess(self) -> None:
        """The guess of two."""
        from tarot_tui.app.guess_flow import GuessFlow
        from tarot_tui.problem import Problem

        try:
            self.two = GuessFlow(self, self.world.deck())
        except Problem as problem:
            self.tell(str(problem), "error")
            return
        self.two.begin()

    def as_two(self, plan: Plan) -> None:
        """The two say who they are and agree; then the cards of the plan fall."""
        self._begin_two(lambda: self.draw(plan), plan.question)

    def _begin_two(self, after_agreement: Callable[[], None], question: str = "") -> None:
        from tarot_tui.app.two_flow import TwoFlow

        self.two = TwoFlow(self, after_agreement, question)
        self.two.begin()

    def deal(self, plan: Plan, drawn: Sequence[Drawn]) -> None:
        """These cards lie on the places of the plan now."""
        noticed = frozenset[str]() if self.two else self.world.signs.take()
        reading = self.beginnings.dealt(plan, drawn, noticed)
        if self.two:
            from tarot_tui.two.together import for_two

            reading = for_two(reading)
        self.lay(reading, plan.deck)
        self.changed()  # a question of the person's own is worth a draft already

    def lay(self, reading: Reading, deck: Deck | None = None) -> None:
        """The cards lie on the table: a new reading, or one that is taken up again, whose deck is looked for."""
        from tarot_tui.sitting.sitting import Sitting

        self.sitting_deck = deck or self.world.deck_of(reading.deck.id)
        self.sitting = Sitting(reading, self.world.words.words_of, self.world.now)
        if reading.mode == "pair" and not self.two:  # a draft: who sits here now has to agree anew
            self._begin_two(self.table)
        else:
            self.table()

    def table(self) -> None:
        """The cards as the spread says. From any scene of the sitting."""
        self.over_home(self.scene("table"))

    def card(self, index: int) -> None:
        """One card, large, with its prompt and the box to write in; for two, with whose turn it is."""
        if self.two:
            self.two.look(index)
        else:
            self.over_home(self.scene("card", index))

    def close(self) -> None:
        """What came up, and one small promise."""
        if way := self.two or self.check_in_way or self.exercise_way or self.new_thing_way:
            way.close()
        else:
            self.over_home(self.scene("close"))

    def keep(self) -> None:
        """The file as it will be written; in a check-in, first the day of the next one."""
        if self.check_in_way:
            self.check_in_way.days()
        else:
            self.over_home(self.scene("keep"))

    def share(self, path: str, shape: Shape = "text") -> None:
        """The exact text that will go out of the kept reading in ``path``, over the scene that is shown."""
        self.push_screen(self.scene("share", path, shape))

    def album(self, deck: Deck | None = None, other: Deck | None = None) -> None:
        """Every face of a deck, else of the one that is played with; ``other`` is laid beside it."""
        from tarot_tui.problem import Problem

        try:
            shown = deck or self.world.deck()
        except Problem as problem:
            self.tell(str(problem), "error")
            return
        self.push_screen(self.scene("album", shown, other))

    def decks(self) -> None:
        """The decks that are found. From the album of one, its place is taken."""
        scene = self.scene("decks")
        if isinstance(self.screen, Scene) and self.screen.SCENE == "album":
            self.switch_screen(scene)
        else:
            self.push_screen(scene)

    def keep_settings(self) -> None:
        """What was chosen is in the file, if the disk takes it; if not, it is said and holds for this run."""
        if problem := self.world.settings_file.save():
            self.tell(str(problem.but(self.game_texts["settings"]["lasts"])), "error")

    def more(self, *, as_two: bool = False) -> None:
        """All spreads, to choose one."""
        self.push_screen(self.scene("spreads", as_two=as_two))

    def adjust(self) -> None:
        """The settings."""
        self.push_screen(self.scene("settings"))

    def home(self) -> None:
        """Back to Home, from wherever; not at the first time with words that could not be saved."""
        if not self.may_go():
            return
        self.sitting = self.two = self.check_in_way = self.exercise_way = self.new_thing_way = None
        self.beginnings.let_be()
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def over_home(self, scene: Scene) -> None:
        """Save, and show ``scene`` in place of whatever lies over Home."""
        self.save()
        if len(self.screen_stack) > 1:
            self.switch_screen(scene)
        else:
            self.push_screen(scene)

    # What every scene has

    def action_help(self) -> None:
        """The keys of this scene, and Support."""
        if isinstance(self.screen, Scene) and self.screen.SCENE != "help":
            self.push_screen(self.scene("help", self.screen.SCENE))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """All but a small thing can be done everywhere."""
        return action != "small_thing" or self.may_write_small_thing

    def action_veil(self) -> None:
        """Cover every typed word on every screen, or uncover it."""
        self.take()
        self.is_veiled = not self.is_veiled
        for screen in self.screen_stack:
            if isinstance(screen, Scene):
                screen.veil_changed()

    def action_palette(self) -> None:
        """Find a command by typing."""
        if isinstance(self.screen, Scene):
            from tarot_tui.app.palette import Palette

            self.push_screen(Palette(self))

    def action_command_palette(self) -> None:
        """The same, by the key that Textual has for it."""
        self.action_palette()

    def action_leave(self) -> None:
        """Leave at once, with everything safe; what could not be saved is said first, once."""
        if self.may_go():
            self.exit()

    def leave_now(self) -> None:
        """Save what can be saved and leave: the terminal is closed, or the system ends."""
        self.save()
        self.exit()

    def may_go(self) -> bool:
        """The same, and not at the first time with what two have seen and did not keep."""
        return super().may_go() and (not self.two or self.two.may_go())

    def copy_to_clipboard(self, text: str) -> None:
        """Tell the terminal, but not of what one of two wrote alone: many a clipboard remembers all it ever held."""
        if text and isinstance(self.screen, Scene) and self.screen.IS_ALONE:
            self._clipboard = text
        else:
            super().copy_to_clipboard(text)

    async def action_quit(self) -> None:
        """Leave, by whichever way Textual has for it."""
        self.action_leave()

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """None of Textual's own: one of them writes what is on the screen, private words too, into a file."""
        return ()

    def on_mount(self) -> None:
        """Hear the terminal being closed or made smaller, and sleep and waking; begin where the command line says."""
        leave_on_signals(self)
        self.suspended.watch()
        self.screen_change_signal.subscribe(self, lambda _: self.call_next(follow, self))
        if self.first:
            self.call_after_refresh(self.first, self)

    def on_resize(self) -> None:
        """Where there is too little room, one line says so, once the new size is known everywhere."""
        self.call_next(follow, self)

    def on_picture_refused(self, message: PictureRefused) -> None:
        """A picture of a deck cannot be shown: say why, in passing."""
        self.tell(str(message.problem), "warning")

    async def on_event(self, event: events.Event) -> None:
        """Make what is pasted harmless, and keep keys in their order."""
        if isinstance(event, events.Paste):
            event.text = clean(event.text)
        await self.keys.pass_on(event, super().on_event)

    def on_ready(self) -> None:
        """Leave what starting made out of every later collection: there is next to no garbage in it.

        Not even now is it looked through, as the first picture waits to be written meanwhile.
        """
        gc.freeze()
        gc.enable()
        # It is parsed with the sheet of the next scene.
        self.stylesheet.read(os.path.join(os.path.dirname(__file__), "later.tcss"))
        for problem in self._problems:
            self.tell(str(problem), "warning")

    def _fatal_error(self) -> None:
        """Save and leave. Where the fault is the command line says, without what any variable holds."""
        self.fault = self._exception
        self.panic()

    def panic(self, *renderables: RenderableType) -> None:
        """Save and leave, and print nothing of ``renderables``: they may hold what somebody wrote."""
        with contextlib.suppress(Exception):  # of a scene that is broken, what it took before is saved
            self.save()
        self.drafts.flush()
        self._close_messages_no_wait()
