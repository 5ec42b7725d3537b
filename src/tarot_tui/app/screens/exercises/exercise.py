"""One page of an exercise: what it asks, and what is written on it."""

from __future__ import annotations

from functools import cached_property

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from tarot_tui import limits
from tarot_tui.app.another_way import frame_for
from tarot_tui.app.exercise_way import ExerciseWay
from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.page_view import sheet_for
from tarot_tui.app.widgets.sheets import BoxSheet, FirstSheet, HelpedSheet, PickSheet, Sheet
from tarot_tui.drawing.chance import below
from tarot_tui.exercises.exercise import Page
from tarot_tui.exercises.filled import picked

_HELPED = ("frame", "turn")


class ExercisePage(SittingScene):
    """The page that is open. What is typed is in the draft within a second."""

    SCENE = "exercise"
    CSS_PATH = ["exercises.tcss", "sheets.tcss"]  # noqa: RUF012 - Textual's own way of declaring it

    @cached_property
    def way(self) -> ExerciseWay:
        """The way through the exercise: this scene may outlast it for a moment."""
        assert self.game.exercise_way is not None
        return self.game.exercise_way

    @property
    def _page(self) -> Page:
        return self.way.filled.page

    def compose(self) -> ComposeResult:
        """Title and count, question, sheet."""
        way, page = self.way, self._page
        self._number = way.filled.at
        count = len(way.exercise.pages)
        with Horizontal(id="head"):
            yield Static(plain(way.exercise.title), id="title", classes="title")
            number = self.texts["of"].format(number=way.filled.at + 1, count=count)
            yield Static(plain(number if count > 1 else ""), classes="quiet", id="count")
        with Vertical(id="words"):
            yield Static(plain(page.asked), id="prompt")
            yield Static(plain(page.hint), id="hint", classes="quiet")
            yield self._made(page)
            yield Static(id="safe", classes="quiet")
        yield Keys()

    def _made(self, page: Page) -> Sheet:
        self._turned = self._turned_line(page)
        match page.kind:
            case "pick":
                return PickSheet(self._options(page), self.texts["own"] if page.own else "")
            case "first":
                return FirstSheet(self.game.world.texts(page.source)["lines"])
            case "turn":
                return HelpedSheet(self.texts["placeholder"], self._turned)
            case "frame":
                return HelpedSheet(self.texts["placeholder"], "")
        return sheet_for(page, self.texts, self.texts["placeholder"])

    def _options(self, page: Page) -> list[str]:
        if page.from_page is not None:
            return picked(self.way.filled.text_of(page.from_page))
        if page.source == "feelings":
            heaps = self.game.world.texts(page.source)
            return [word for heap in heaps.values() for word in heap["words"]]
        if page.source:
            return [each["word"] for each in self.game.world.texts(page.source)[page.source]]
        return list(page.options)

    def _turned_line(self, page: Page) -> str:
        """The household line: the one that was turned before, else one by chance."""
        if page.kind != "turn":
            return ""
        before = self.way.filled.asked.removesuffix(page.asked).strip()
        pairs = self.game.world.texts(page.source)["pairs"]
        return before or str(pairs[below(len(pairs), self.game.world.bits())]["line"])

    def on_mount(self) -> None:
        """What was written before is there again."""
        sheet = self.query_one(Sheet)
        sheet.fill(self.way.filled.text)
        sheet.begin()
        self.veil_changed()

    def on_sheet_changed(self) -> None:
        """Every change is in the sitting at once, and in the draft within a second."""
        self.take()

    def take(self) -> None:
        """What stands on the page goes into the sitting."""
        if self._number != self.way.filled.at:  # another page is open by now
            return
        text = self.query_one(Sheet).text
        if len(text) > limits.NOTE_CHARACTERS:
            self.query_one(Sheet).put_back(self.way.filled.text)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
        elif text != self.way.filled.text:
            asked = f"{self._turned} {self._page.asked}" if self._turned else ""
            self.way.write(text, asked)
            self._show_safe()

    def draft_changed(self) -> None:
        """The draft is on disk, or is not."""
        self._show_safe()

    def _show_safe(self) -> None:
        drafts = self.game.drafts
        if not self.way.filled.text:
            said = ""
        elif drafts.is_safe:
            said = self.texts["safe"].format(time=f"{self.game.world.now():%H:%M}")
        else:
            said = self.texts["unsaved" if drafts.is_refused else "typing"]
        sheet, below = self.query_one(Sheet), self.query_one("#safe", Static)
        below.display = not isinstance(sheet, BoxSheet)
        if isinstance(sheet, BoxSheet):  # whose frame has a place for it
            sheet.say(said)
        else:
            below.update(plain(said))

    def veil_changed(self) -> None:
        """Cover what was typed."""
        self.query_one(Sheet).cover(self.game.is_veiled)
        self._show_safe()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only two kinds of page have something to show, and nothing lies before the first."""
        match action:
            case "show":
                return self._page.kind in _HELPED
            case "back":
                return self.way.filled.at > 0
        return True

    def action_show(self) -> None:
        """A frame for the line, or a question that somebody else found."""
        sheet = self.query_one(HelpedSheet)
        if self._page.kind == "turn":
            pairs = self.game.world.texts(self._page.source)["pairs"]
            found = next((pair["instead"] for pair in pairs if pair["line"] == self._turned), "")
            sheet.show_below(plain(found))
        else:
            sheet.show_below(frame_for(sheet.text, self.game.world.texts("rephrase")))

    def action_next(self) -> None:
        """The next page, or the end."""
        self.take()
        self.way.on()

    def action_back(self) -> None:
        """One page back."""
        self.take()
        self.way.back()

    def action_home(self) -> None:
        """Home, where what is written waits."""
        self.take()
        self.game.home()
