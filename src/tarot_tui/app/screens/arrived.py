"""Arrived: what a text from somebody else holds, and what both wrote on the same cards, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from textual import work
from textual.app import ComposeResult
from textual.widgets import Static

from tarot_tui.app.arrivals import taking_in
from tarot_tui.app.cover import covered_share
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.reading_page import Line, Page, ReadingPage
from tarot_tui.incoming import Arrived as Letter
from tarot_tui.incoming import Opened, sides
from tarot_tui.problem import Problem
from tarot_tui.readings.people import owner
from tarot_tui.sharing.apart import may_answer, may_reply, words_of
from tarot_tui.sharing.beside import WIDEST, Role, Side, beside
from tarot_tui.sharing.keep import reading_of
from tarot_tui.taking_in import Kept, take_in, take_in_reading
from tarot_tui.text import wrap

_STYLES: Final[dict[Role, str]] = {
    "title": "bold $primary", "quiet": "$quiet", "card": "bold $accent", "prompt": "$prompt", "note": "$note", "": "",
}  # fmt: skip


class Arrived(Scene):
    """A page, and what may be done with it. Nothing is kept before somebody says so."""

    SCENE = "arrived"
    CSS_PATH = "arrived.tcss"
    AUTO_FOCUS = "#page"

    def __init__(self, game_texts: Mapping[str, Any], opened: Opened, *, is_kept: bool = False) -> None:
        super().__init__(game_texts)
        self._opened = opened
        self._journal: dict[str, Any] = game_texts["journal"]
        self._is_kept = is_kept

    def compose(self) -> ComposeResult:
        """Head, page, what was checked, keys."""
        yield Static(plain(self.texts[self._title]), classes="title", id="title")
        yield ReadingPage(id="page", most=WIDEST)
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Lay the page."""
        self._say()
        self.query_one(ReadingPage).show(self._lines)

    @property
    def _letter(self) -> Letter | None:
        """The one that keys are for."""
        return self._opened.letters[0] if self._opened.letters else None

    @property
    def _title(self) -> str:
        if self._letter is None:
            return "reading"
        return "refused" if self._letter.step == "reply" and self._letter.problems else self._letter.step

    def _say(self) -> None:
        said = self.query_one("#said", Static)
        key = self._what_to_do()
        said.display = bool(key)
        said.update(plain(self.texts[key] if key else ""))

    def _what_to_do(self) -> str:
        """What was checked, and what may be done now: the key of a sentence."""
        letter = self._letter
        if letter is None or letter.problems:
            return ""
        if letter.step == "invitation":
            return "own_invitation" if letter.is_sender else "answered_already"
        if letter.step == "answer":
            return ("answered_kept" if self._is_kept else "answered") if letter.is_sender else ""
        if letter.is_sender:
            return ""
        return "checked_kept" if self._is_kept else "not_compared" if letter.warnings else "checked"

    def _lines(self, width: int) -> Iterator[Line]:
        cover = veiled if self.game.is_veiled else str
        shared_texts = self.game.world.texts("share")
        for each in self._opened.letters:
            letter = each
            for problem in (*letter.problems, *letter.warnings):
                for line in wrap(str(problem), width):
                    yield line, "$foreground"
                yield "", ""
            if letter.step == "reply" and letter.problems:
                continue
            if self.game.is_veiled:
                letter = letter._replace(shared=covered_share(letter.shared))
            for line, role in beside(letter.shared, shared_texts, self._sides(letter), width, cover):
                yield line, _STYLES[role]
            yield "", ""
        world = self.game.world
        for shared in self._opened.readings:
            reading = reading_of(shared, id="", now=world.now(), zone="", app="")
            page = Page(self._journal, shared_texts, world.now().date(), width, cover)
            yield from page.lines(reading, shows=True)
            yield "", ""

    def _sides(self, letter: Letter) -> list[Side]:
        texts = self.game.world.texts("share")
        if letter.step != "invitation":
            return sides(letter, texts)
        own = letter.own.reading if letter.own else None
        return [Side(texts["apart"]["you"], words_of(own, owner(own)))] if own else []

    def veil_changed(self) -> None:
        """Cover every typed word."""
        self.query_one(ReadingPage).show(self._lines, top=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What can be done with what came."""
        letter = self._letter
        own = letter.own.reading if letter and letter.own else None
        match action:
            case "keep":
                comes = letter is None or (letter.step != "invitation" and not letter.problems)
                return comes and not self._is_kept
            case "reply":
                return letter is not None and letter.step == "answer" and own is not None and may_reply(own)
            case "answer":
                return (
                    letter is not None and letter.step == "invitation" and own is not None and may_answer(own)
                )
        return True

    @work(thread=True, exclusive=True, group="arrived", exit_on_error=False)
    def action_keep(self) -> None:
        """Keep all of it that is whole."""
        call: Callable[..., Any] = self.app.call_from_thread
        try:
            world = taking_in(self.game)
            kept = [take_in(world, letter) for letter in self._opened.letters if not letter.problems]
            kept += [take_in_reading(world, shared) for shared in self._opened.readings]
        except Problem as problem:
            call(self.game.tell, str(problem), "error")
        else:
            call(self._now_kept, "\n".join(dict.fromkeys(map(self._kept, kept))))

    def _now_kept(self, said: str) -> None:
        self.game.tell(said)
        self._is_kept = True
        if self.is_attached:
            self._say()
            self.refresh_bindings()

    def _kept(self, kept: Kept) -> str:
        key = "was_here" if kept.was_here else "kept_beside" if kept.has_other else "kept"
        said: str = self.texts[key]
        return said

    def action_reply(self) -> None:
        """The text that gives back what was sealed."""
        if self._letter and self._letter.own:
            self.game.share(self._letter.own.path, "reply")

    def action_answer(self) -> None:
        """The text that goes back, made again."""
        if self._letter and self._letter.own:
            self.game.share(self._letter.own.path, "answer")

    def action_back(self) -> None:
        """To where one came from."""
        self.game.pop_screen()
