"""Journal: what was kept, by month; a reading as a page; the trash. A person's words show only when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain, short_path, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.journal_list import JournalList, rows
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.reading_page import Line, Page, ReadingPage, has_words
from tarot_tui.days import day_in_words
from tarot_tui.journal.entries import Entry, entries, trashed
from tarot_tui.problem import Problem
from tarot_tui.readings.people import invitation_id
from tarot_tui.readings.reading import Reading
from tarot_tui.text import one_line

_CHANGING = ("open", "show", "share", "beside", "delete", "restore")
"""What can be done with some entries only."""


class Journal(Scene):
    """List and page: beside each other where there is room, else one after the other."""

    SCENE = "journal"
    CSS_PATH = "journal.tcss"

    def __init__(self, game_texts: dict[str, Any]) -> None:
        super().__init__(game_texts)
        self._found: list[Entry] = []
        self._at = ""
        """Path of the entry whose page is shown."""
        self._in_trash = False
        self._shows_written = False
        self._sure = ""
        """Path of the file that the next press of the same key moves to the trash."""
        self._shared: dict[str, Any] = {}
        self._can: list[bool | None] = []

    def compose(self) -> ComposeResult:
        """Head, list, page, a line for what is asked or has happened."""
        with Horizontal(id="head"):
            yield Static(id="title", classes="title")
            yield Static(id="count", classes="quiet")
        with Horizontal(id="body"):
            yield JournalList(id="list")
            yield ReadingPage(id="page")
            yield Static(id="empty", classes="quiet")
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Read what was kept, off the screen's own thread."""
        self._shared = self.game.world.texts("share")
        self._look()

    def _look(self) -> None:
        self.query_one("#title", Static).update(
            plain(self.texts["title_trash" if self._in_trash else "title"])
        )
        self.query_one("#count", Static).update(plain(self.texts["looking"]))
        self._read(self._in_trash)

    @work(thread=True, exclusive=True, group="journal", exit_on_error=False)
    def _read(self, in_trash: bool) -> None:
        library = self.game.world.library
        found: list[Entry] = []
        empty = self.texts["empty_trash" if in_trash else "empty"].format(folder=short_path(library))
        try:
            found = trashed(library) if in_trash else entries(library)
        except Problem as problem:
            empty = str(problem)
        options = rows(found, self.texts, self._shared["months"])
        self.app.call_from_thread(self._show_found, found, options, in_trash, empty)

    def _show_found(self, found: list[Entry], options: list[Option], in_trash: bool, empty: str) -> None:
        if in_trash != self._in_trash or not self.is_attached:
            return  # the person has gone on meanwhile
        self.query_one("#empty", Static).update(plain(empty))
        self._show_list(found, options)

    def _show_list(self, found: list[Entry], options: list[Option], near: int = 0) -> None:
        self._found = found
        count = len([entry for entry in found if entry.reading])
        said = self.texts["count_one"] if count == 1 else self.texts["count"].format(count=count)
        self.query_one("#count", Static).update(plain(said if found else ""))
        self.set_class(not found, "-empty")
        self.remove_class("-reading")
        listed = self.query_one(JournalList)
        listed.fill(options, near)
        self.set_focus(listed if found else None)
        self._go_to(self.entry)

    @property
    def entry(self) -> Entry | None:
        """The entry under the mark, which is the one that is open."""
        index = self.query_one(JournalList).index
        return None if index is None else self._found[index]

    @property
    def _is_open(self) -> bool:
        return isinstance(self.focused, ReadingPage)

    def _go_to(self, entry: Entry | None) -> None:
        """The page of another entry, what was written covered again."""
        self._at = entry.path if entry else ""
        self._shows_written = False
        self._show_page()

    def _show_page(self, *, top: bool = True) -> None:
        entry = self.entry
        self.query_one(ReadingPage).show(lambda width: self._lines(entry, width), top=top)
        self._follow()

    def _follow(self) -> None:
        """Tell the footer what can be done, when that has changed: making it anew costs more than a page."""
        can = [self.check_action(action, ()) for action in _CHANGING]
        if can != self._can:
            self._can = can
            self.refresh_bindings()

    def _lines(self, entry: Entry | None, width: int) -> Iterator[Line]:
        typed = veiled if self.game.is_veiled else str
        page = Page(self.texts, self._shared, self.game.world.now().date(), width, typed)
        if entry and entry.reading:
            yield from page.lines(entry.reading, self._shows_written)
        elif entry:
            yield from page.broken(entry)

    def _say(self, text: str = "") -> None:
        self.query_one("#said", Static).update(plain(text))

    def _calm(self) -> None:
        """Nothing is asked any more."""
        self._sure = ""
        self._say()

    def on_option_list_option_highlighted(self) -> None:
        """The page follows the mark."""
        entry = self.entry
        if entry and entry.path != self._at:
            self._calm()
            self._go_to(entry)

    def on_option_list_option_selected(self) -> None:
        """A click opens."""
        self.action_open()

    def on_descendant_focus(self) -> None:
        """The footer follows the keys."""
        self._follow()

    def on_resize(self) -> None:
        """With the width, what can be seen changes, and with it what can be done."""
        self.call_after_refresh(self._follow)

    def veil_changed(self) -> None:
        """Cover names and what was written."""
        self._show_page(top=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A file that cannot be read stays as it is, and what lies in the trash only comes back."""
        if action not in _CHANGING:
            return True
        entry = self.entry if self.is_mounted else None
        if action == "open":
            return entry is not None and not self._is_open
        reading = entry.reading if entry else None
        if action == "show":
            in_sight = any(self.has_class(each) for each in ("-reading", "-large", "-vast"))
            return reading is not None and in_sight and has_words(reading)
        if action == "beside" and (reading is None or not invitation_id(reading)):
            return False
        return reading is not None and self._in_trash == (action == "restore")

    def action_open(self) -> None:
        """Show the page, and give it the keys."""
        self._calm()
        self.add_class("-reading")
        self.query_one(ReadingPage).focus()

    def action_show(self) -> None:
        """What was written, shown or covered again."""
        self._calm()
        self._shows_written = not self._shows_written
        self._show_page(top=False)

    def action_share(self) -> None:
        """The text that would go out."""
        self._calm()
        if entry := self.entry:
            self.game.share(entry.path)

    def action_beside(self) -> None:
        """What two people apart wrote, side by side."""
        self._calm()
        if (entry := self.entry) and entry.reading:
            from tarot_tui.app.arrivals import show_kept  # what few readings need is not waited for

            show_kept(self.game, invitation_id(entry.reading))

    def action_delete(self) -> None:
        """Ask; when the key is pressed again, move the file to the trash."""
        entry = self.entry
        if not entry or not entry.reading:
            return
        values = {"title": _title(entry.reading), "date": self._day(entry.reading)}
        if self._sure != entry.path:
            self._sure = entry.path
            self._say(self.texts["sure"].format(**values))
        else:
            self._move(entry, self.texts["deleted"].format(**values))

    def action_restore(self) -> None:
        """Out of the trash."""
        if (entry := self.entry) and entry.reading:
            self._move(entry, self.texts["restored"].format(title=_title(entry.reading)))

    def _move(self, entry: Entry, said: str) -> None:
        self._calm()
        try:
            keeper = self.game.world.keeper
            keeper.restore(entry) if self._in_trash else keeper.delete(entry)
        except Problem as problem:
            self.game.tell(str(problem), "error")
            return
        near = self._found.index(entry)
        found = [other for other in self._found if other is not entry]
        self._show_list(found, rows(found, self.texts, self._shared["months"]), near)
        self._say(said)

    def _day(self, reading: Reading) -> str:
        return day_in_words(reading.created.date(), self._shared)

    def action_trash(self) -> None:
        """To the trash, and back to the list."""
        self._calm()
        self._in_trash = not self._in_trash
        self._look()

    def action_back(self) -> None:
        """From a question, from the page, from the trash, from the journal: one step."""
        if self._sure:
            self._calm()
        elif self._is_open:
            self.remove_class("-reading")
            self.query_one(JournalList).focus()
        elif self._in_trash:
            self.action_trash()
        else:
            self.game.pop_screen()


def _title(reading: Reading) -> str:
    return one_line(reading.spread.title or reading.spread.id)
