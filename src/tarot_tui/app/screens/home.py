"""Home: the three questions, as things one wants to pick up."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.drawn import Drawn
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.pictures.cells import Picture, blank, in_halves, lines, stack
from tarot_tui.pictures.lamp import lamp
from tarot_tui.pictures.spread_picture import for_spread
from tarot_tui.pictures.tier import Tier
from tarot_tui.text import wrap

QUESTIONS = ("blocking", "focus", "open-up")


class QuestionCard(Drawn, can_focus=True):
    """One of the three questions: its picture, its words, its number. One widget, drawn as one picture."""

    class Picked(Message):
        """The person wants this question."""

        def __init__(self, spread_id: str) -> None:
            super().__init__()
            self.spread_id = spread_id

    def __init__(self, spread_id: str, words: str, number: int, tier: Tier) -> None:
        super().__init__(id=f"question-{spread_id}")
        self._spread_id = spread_id
        self._tier = tier
        self._words = words
        self.border_subtitle = plain(str(number))

    def picture_for(self, width: int, height: int) -> Picture:
        """The picture over the words, which stand out where the keys are."""
        picture = for_spread(self._spread_id)(1, 3, width, self._tier.glyphs == "blocks")
        if not self._tier.quarters:
            picture = in_halves(picture)
        words = [lines(line, bold=self.has_focus) for line in wrap(self._words, max(1, width))]
        return stack(picture, blank(width, 1), *words)

    def on_click(self) -> None:
        """Pick it with the mouse."""
        self.pick()

    def pick(self) -> None:
        """Begin with it."""
        self.post_message(self.Picked(self._spread_id))


class Home(Scene):
    """The lamp, the three questions, and one quiet line."""

    SCENE = "home"
    AUTO_FOCUS = "QuestionCard"
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it
        ("left", "app.focus_previous"),
        ("right", "app.focus_next"),
    ]

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__(game_texts)
        self._draft_path = ""
        self._offers_promise = False
        self._is_due = False
        """Whether a check-in was wished for about now."""
        self._told_of: set[str] = set()
        """Drafts that cannot be read and were told of."""

    def compose(self) -> ComposeResult:
        """Lamp, questions, the quiet line, keys."""
        picture = PictureView(id="lamp")
        tier, _ = self.game.look
        picture.show_made(lambda width: lamp(width, tier.glyphs == "blocks"))
        yield picture
        with Horizontal(id="questions"):
            for number, spread_id in enumerate(QUESTIONS, 1):
                yield QuestionCard(spread_id, self.texts[spread_id], number, tier)
        yield Static(id="quiet-line", classes="quiet")
        yield Keys()

    def on_screen_resume(self) -> None:
        """Look for something unfinished once the picture stands: at the start, and after a sitting."""
        self.call_after_refresh(self.look_round)

    @work(thread=True, exclusive=True, group="home", exit_on_error=False)
    def look_round(self) -> None:
        """Whether something is unfinished, or nothing was ever kept: off the screen's own thread."""
        from tarot_tui.journal.edits import begun_reading
        from tarot_tui.journal.entries import is_empty, library_folder
        from tarot_tui.problem import Problem
        from tarot_tui.two.remembered import recall

        world = self.game.world
        draft, promise, first_run = "", "", False
        is_due = recall(world.paths.state).is_due(world.now().date())
        try:
            drafts = self.game.world.keeper.drafts()
            draft = next((entry.path for entry in drafts if entry.reading), "") or begun_reading(world.keeper)
            broken = [entry for entry in drafts if entry.problem and entry.path not in self._told_of]
            for entry in broken:
                self._told_of.add(entry.path)
                self.app.call_from_thread(self.game.tell, str(entry.problem), "warning")
            library = library_folder(self.game.world.paths.library)
            first_run = not draft and is_empty(library)
            promise = "" if draft or first_run else self._promise(library)
        except Problem as problem:
            self.app.call_from_thread(self.game.tell, str(problem), "warning")
        self.app.call_from_thread(self._say, draft, promise, first_run, is_due)

    def _promise(self, library: str) -> str:
        """The line that offers a look back on a promise, on the one day on which it does; no word of it is in it."""
        from tarot_tui.lookback.offered import offer
        from tarot_tui.readings.reading import SOMETHING_NEW

        world = self.game.world
        today = world.now().date()
        offered = offer(library, world.paths.state, today, world.keeper.saver)
        if not offered:
            return ""
        if offered.spread == SOMETHING_NEW:
            stayed: str = self.texts["new_thing"]
            return stayed
        weeks = (today - offered.day).days // 7
        key = "promise_lately" if weeks < 1 else "promise_week" if weeks == 1 else "promise_weeks"
        said: str = self.texts[key].format(count=weeks)
        return said

    def _say(self, draft: str, promise: str, first_run: bool, is_due: bool) -> None:
        self._draft_path, self._is_due = draft, is_due
        self._offers_promise = bool(promise)
        lines = []
        if draft:
            lines.append(f"{self.texts['unfinished']}  {self.texts['unfinished_key']}")
        elif promise:
            lines.append(f"{promise}  {self.texts['promise_key']}")
        if is_due:
            lines.append(f"{self.texts['check_in']}  {self.texts['check_in_keys']}")
        elif self.game.world.is_demo:
            lines.append(self.texts["demo"])
        elif first_run:
            lines.append(self.texts["first_run"])
        self.query_one("#quiet-line", Static).update(plain("\n".join(lines)))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is not there cannot be gone on with, and what is not under the mark not be begun with."""
        match action:
            case "unfinished":
                return bool(self._draft_path)
            case "put_off":
                return self._is_due
            case "pick":
                return isinstance(self.focused, QuestionCard)
        return True

    def action_pick(self) -> None:
        """Begin with the question under the mark."""
        if isinstance(self.focused, QuestionCard):
            self.focused.pick()

    def on_question_card_picked(self, message: QuestionCard.Picked) -> None:
        """Begin with the question that was picked up."""
        self.game.begin(message.spread_id)

    def action_ask_blocking(self) -> None:
        """Begin."""
        self.game.begin("blocking")

    def action_ask_focus(self) -> None:
        """Begin."""
        self.game.begin("focus")

    def action_ask_open_up(self) -> None:
        """Begin."""
        self.game.begin("open-up")

    def action_today(self) -> None:
        """Begin."""
        self.game.begin("today")

    def action_check_in(self) -> None:
        """Begin."""
        self.game.check_in()

    def action_put_off(self) -> None:
        """Not now."""
        self.game.put_off_check_in()
        self.look_round()

    def action_more(self) -> None:
        """All spreads."""
        self.game.more()

    def action_two(self) -> None:
        """What two can do at one keyboard."""
        self.game.for_two()

    def action_drawer(self) -> None:
        """Exercises beside the cards."""
        self.game.drawer()

    def action_journal(self) -> None:
        """What was kept."""
        self.game.journal()

    def action_look_back(self) -> None:
        """What there is to look back on; first the promise, where one is offered."""
        self.game.look_back("promises" if self._offers_promise else "")

    def action_album(self) -> None:
        """Every card, and the days on which it was met."""
        self.game.album()

    def action_decks(self) -> None:
        """The decks."""
        self.game.decks()

    def action_settings(self) -> None:
        """The settings."""
        self.game.adjust()

    def action_unfinished(self) -> None:
        """Go on with the draft."""
        from tarot_tui.journal.entries import load
        from tarot_tui.problem import Problem

        try:
            loaded = load(self._draft_path)
            if loaded.path.startswith(self.game.world.library + os.sep):  # begun in what is kept
                self.game.push_screen(self.game.scene("notes", loaded))
            else:
                self.game.take_up(loaded.reading)
        except Problem as problem:
            self.game.tell(str(problem), "error")
