"""Close: what came up, in facts, with a few lines to settle; then one small promise, or none.

After a reading that looked at what stands in the way there is one page more for whoever asks: what may be behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import ContentSwitcher, Static

from tarot_tui.app.say import plain, veiled
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.choice import Choice
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.app.widgets.promise_form import PromiseForm
from tarot_tui.app.widgets.sheets import PickSheet
from tarot_tui.app.widgets.suggesting import Suggesting
from tarot_tui.days import day_in_words
from tarot_tui.journal.met import Met, last_met
from tarot_tui.lookback.closeness import CIRCLES
from tarot_tui.readings.reading import Promise
from tarot_tui.readings.settling import looks_at_what_blocks, settling
from tarot_tui.readings.threads import CameBack, threads

NOTICED: Final = "noticed"
CAUSES: Final = "causes"
PROMISE: Final = "promise"


class Close(SittingScene):
    """Two pages: what may be noticed, and the promise. A third, what may be behind it, is there for whoever asks."""

    SCENE = "close"
    CSS_PATH = "close.tcss"
    AUTO_FOCUS = "#facts"

    def __init__(self, game_texts: Mapping[str, Any], *, has_noticed: bool = True) -> None:
        """Without ``has_noticed`` there is only the promise."""
        super().__init__(game_texts)
        self._has_noticed = has_noticed
        self._met: Met | None = None
        self._shows_earlier = False

    def compose(self) -> ComposeResult:
        """Head, the two pages, keys."""
        with Horizontal(id="head"):
            yield Static(plain(self.texts["noticed"]), classes="title", id="title")
            yield Static(plain(self.sitting.reading.spread.title), classes="quiet", id="spread")
        with ContentSwitcher(initial=NOTICED):
            with Vertical(id=NOTICED, classes="page"):
                with VerticalScroll(id="facts"):
                    yield PictureView(id="spread-picture")
                    yield Static(id="lines")
                    yield Static(id="earlier")
                yield from self._settling()
            yield from self._causes()
            with Vertical(id=PROMISE, classes="page"):
                yield PromiseForm(
                    self.texts, self.game.world.texts("promises"), self.game.world.bits(), id="form"
                )
                yield from self._closeness()
        yield Keys()

    def on_mount(self) -> None:
        """Say what came up; look for earlier days of its cards."""
        if self._has_noticed:
            self.query_one(PictureView).show_made(self.step_picture)
            self._show_lines()
        today = self.game.world.now().date()
        self.query_one(PromiseForm).fill(self.sitting.reading.promise, today)
        for sheet in self.query(PickSheet):
            sheet.fill(self.sitting.note(None))
        self.veil_changed()
        if self._has_noticed:
            self.look_back()
        else:
            self.AUTO_FOCUS = ""  # type: ignore[misc]
            self._turn_to(PROMISE)

    # What came up

    @work(thread=True, exclusive=True, group="close", exit_on_error=False)
    def look_back(self) -> None:
        """Whether a card came back: looking through a library of years takes a while."""
        cards = [card.card for card in self.sitting.cards]
        met = last_met(self.game.world.library, cards, but=self.sitting.reading.id)
        if met:
            self.app.call_from_thread(self._show_met, met)

    def _show_met(self, met: Met) -> None:
        self._met = met
        self._show_lines()
        self.refresh_bindings()

    def _show_lines(self) -> None:
        world, reading = self.game.world, self.sitting.reading
        came_back = None
        if self._met:
            name = next(card.card_name for card in reading.cards if card.card == self._met.card)
            came_back = CameBack(name, day_in_words(self._met.day, world.texts("share")))
        suits = self.deck.suits if self.deck else {}
        lines = threads(reading, world.texts("threads"), suits, came_back)
        if self._met and self._met.notes:
            lines[0] += "  " + self.texts["earlier"]
        self.query_one("#lines", Static).update(plain("\n\n".join(lines or [self.texts["nothing_noticed"]])))

    def _settling(self) -> ComposeResult:
        """Three lines and a question after a reading that looked at what stands in the way: always in sight."""
        reading = self.sitting.reading
        if not looks_at_what_blocks(reading):
            return
        with Vertical(id="settling"):
            yield Static(plain(self.texts["settle"]))
            for line in settling(reading.id, self.game.world.texts("settling")):
                yield Static(plain(line), classes="step")
            if self._has_causes:
                yield Static(plain(self.texts["causes_offer"]), id="offer")

    # What may be behind it

    @property
    def _has_causes(self) -> bool:
        # Who answers an invitation answers what both were asked, and no more.
        reading = self.sitting.reading
        return self._has_noticed and reading.mode == "solo" and looks_at_what_blocks(reading)

    def _causes(self) -> ComposeResult:
        if self._has_causes:
            with VerticalScroll(id=CAUSES, classes="page", can_focus=False):
                yield Static(plain(self.texts["causes_lead"]), id="lead")
                yield PickSheet(self.texts["causes"], self.texts["causes_own"])

    def on_sheet_changed(self) -> None:
        """What is marked is in the reading, and in the draft, as it is marked."""
        self.sitting.write(None, self.query_one(PickSheet).text, asked=self.texts["causes_asked"])
        self.game.changed()

    def _closeness(self) -> ComposeResult:
        """How close it feels now, for whoever switched that on and sits here alone."""
        if not self.game.world.settings.closeness or self.sitting.reading.mode != "solo":
            return
        felt = self.sitting.felt
        said = [self.texts["closeness_not"], *CIRCLES]
        yield Choice("closeness", said, 0 if felt is None else felt + 1).titled(self.texts["closeness"])

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """How close it feels is in the reading, and in the draft, as it is said."""
        self.sitting.feel(event.choice.at - 1 if event.choice.at else None)
        self.game.changed()

    def action_earlier(self) -> None:
        """What was written when the card came last."""
        self._shows_earlier = not self._shows_earlier
        self._show_earlier()

    def _show_earlier(self) -> None:
        earlier = self.query_one("#earlier", Static)
        self.set_class(self._shows_earlier, "-earlier")
        earlier.display = self._shows_earlier
        if self._met and self._shows_earlier:
            text = "\n\n".join(self._met.notes)
            earlier.update(plain(veiled(text) if self.game.is_veiled else text))

    # The promise

    def on_promise_form_changed(self, message: PromiseForm.Changed) -> None:
        """The promise is in the reading, and in the draft, as it is made."""
        self._promise(message.promise)
        self.refresh_bindings()

    def take(self) -> None:
        """The promise as it stands in the form goes into the reading."""
        form = self.query_one(PromiseForm)
        if form.has_news:
            self._promise(form.promise)

    def _promise(self, promise: Promise | None) -> None:
        if promise != self.sitting.reading.promise:
            self.sitting.promise(promise)
            self.game.changed()

    def on_promise_form_done(self) -> None:
        """Enter on the last line goes on."""
        self.game.keep()

    @property
    def _page(self) -> str:
        return self.query_one(ContentSwitcher).current or NOTICED

    def _turn_to(self, page: str) -> None:
        self.query_one(ContentSwitcher).current = page
        self.query_one("#title", Static).update(plain(self.texts["causes_title" if page == CAUSES else page]))
        if page == PROMISE:
            self.query_one(PromiseForm).begin()
        elif page == CAUSES:
            self.query_one(PickSheet).begin()
        else:
            self.query_one("#facts").focus()
        self.refresh_bindings()

    # Commands

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done on the page that is open."""
        if not self.is_mounted:
            return True
        match action:
            case "on":
                return self._page == NOTICED
            case "causes":
                return self._page == NOTICED and self._has_causes
            case "promise":
                return self._page == CAUSES
            case "earlier":
                return self._page == NOTICED and bool(self._met and self._met.notes)
            case "keep":
                return self._page == PROMISE
            case "smaller":
                return self._page == PROMISE and self.query_one(PromiseForm).has_smaller
        return True

    def action_on(self) -> None:
        """On to the promise."""
        self._turn_to(PROMISE)

    def action_promise(self) -> None:
        """On to the promise, from what may be behind it."""
        self._turn_to(PROMISE)

    def action_causes(self) -> None:
        """What may be behind it."""
        self._turn_to(CAUSES)

    def action_keep(self) -> None:
        """On to the file."""
        self.game.keep()

    def action_smaller(self) -> None:
        """The same act with less in it."""
        self.query_one(PromiseForm).make_smaller()

    def action_back(self) -> None:
        """One page back, or to what came before."""
        if self._page != NOTICED and self._has_noticed:
            self._turn_to(NOTICED)
        elif way := self.game.check_in_way:
            way.before_close()
        else:
            self.game.table()

    def veil_changed(self) -> None:
        """Cover what was typed, now and then, and how close it feels."""
        for line in self.query(Suggesting):
            line.cover(self.game.is_veiled)
        for sheet in self.query(PickSheet):
            sheet.cover(self.game.is_veiled)
        for choice in self.query("#choice-closeness").results(Choice):
            choice.cover(self.game.is_veiled)
        self._show_earlier()
