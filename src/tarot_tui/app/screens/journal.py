"""Journal: what was kept, by month; a reading as a page; the trash. A person's words show only when asked for."""

from __future__ import annotations

import asyncio
import contextlib
import os
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from tarot_tui.app.say import plain, short_path, veiled
from tarot_tui.app.screens.journal_acts import ACTS, SEARCHING, JournalActs, trashed_lines
from tarot_tui.app.shelf import Shelf
from tarot_tui.app.widgets.journal_list import JournalList
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.reading_page import Line, Page, ReadingPage
from tarot_tui.journal.edits import has_edits
from tarot_tui.journal.entries import Entry, entry_of, plain_text, trashed
from tarot_tui.journal.index.query import Query, parse
from tarot_tui.journal.index.search import Line as Listed
from tarot_tui.journal.index.update import Progress
from tarot_tui.journal.index.without import lines_of
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import titles

_SOON_SECONDS: Final = 0.02
"""So long a key is painted later, together with what is found for it: else that comes two frames after it."""


class Journal(JournalActs):
    """List and page: beside each other where there is room, else one after the other."""

    SCENE = "journal"
    CSS_PATH = "journal.tcss"

    def __init__(self, game_texts: Mapping[str, Any], path: str = "") -> None:
        """``path``: a reading whose page is opened as soon as it is listed."""
        super().__init__(game_texts)
        self._library = ""
        """Its real folder, looked up once: there is a path to make for each of thousands of lines."""
        self._wanted = path
        self._found: list[Listed] = []
        """What of it is listed."""
        self._opened: Entry | None = None
        """The reading of the line under the mark, once it was looked into."""
        self._trash: list[Entry] = []
        self._query = Query()
        self._is_listed = asyncio.Event()
        """Set when what was found last is in the list."""
        self._at = ""
        """Path below the library of the entry whose page is shown."""
        self._shows_written = False
        self._can: list[bool | None] = []

    def compose(self) -> ComposeResult:
        """Head, list, page, a line for what is asked or has happened."""
        with Horizontal(id="head"):
            yield Static(id="title", classes="title")
            yield Static(id="count", classes="quiet")
        yield Input(placeholder=self.texts["search"], id="search")
        with Horizontal(id="body"):
            yield JournalList(self.texts, self.game.world.texts("share")["months"], id="list")
            yield ReadingPage(id="page")
            yield Static(id="empty", classes="quiet")
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Read what was kept, off the screen's own thread."""
        world = self.game.world
        self._library = world.library
        if self._wanted:
            self._at = self._wanted = os.path.relpath(self._wanted, self._library)
        self._shared = world.texts("share")
        self.query_one(Input).cursor_blink = False
        self._shelf = Shelf(
            self._library, world.paths.cache, lambda: world.now().date(), lambda: titles(world.paths)
        )
        self.look()

    def on_unmount(self) -> None:
        """Nothing is looked for any more."""
        self._shelf.close()

    def look(self) -> None:
        """Read what was kept, or lies in the trash."""
        self.query_one("#title", Static).update(
            plain(self.texts["title_trash" if self._in_trash else "title"])
        )
        self._say_count(self.texts["looking"])
        self._read(self._in_trash)

    @work(thread=True, exclusive=True, group="journal", exit_on_error=False)
    def _read(self, in_trash: bool) -> None:
        """At once what can be listed without reading, then what there is."""
        worker, call = get_current_worker(), self.app.call_from_thread
        library = self._library
        found: list[Listed] = []
        empty = self.texts["empty_trash" if in_trash else "empty"].format(folder=short_path(library))
        try:
            if in_trash:
                self._trash = trashed(library)
                found = trashed_lines(self._trash, library)
            else:
                if known := self._shelf.at_once():
                    call(self._show_found, known, in_trash, "")
                found = self._shelf.up_to_date(
                    lambda progress: call(self._show_progress, progress), lambda: worker.is_cancelled
                )
        except Problem as problem:
            empty = str(problem)
        if not worker.is_cancelled:
            call(self._show_found, found, in_trash, empty)

    @property
    def _is_whole(self) -> bool:
        """Whether everything is there to be shown in: what a thread finds may come when the scene is going."""
        return self.is_attached and bool(self.query(ReadingPage)) and bool(self.query("#empty"))

    def _show_progress(self, progress: Progress) -> None:
        if progress.done < progress.total and self._is_whole and not self._in_trash:
            said = self.texts["reading"].format(done=progress.done, total=progress.total)
            self._say_count(said)
            if not self._query.is_empty:
                self._search()

    def _show_found(self, found: list[Listed], in_trash: bool, empty: str) -> None:
        if in_trash != self._in_trash or not self._is_whole:
            return  # the person has gone on meanwhile
        self.query_one("#empty", Static).update(plain(empty))
        if found == self._all and found:  # as it is listed already
            self._show_count()
            return
        self._all = found
        if self._wanted and any(line.path == self._wanted for line in found):
            self._wanted = ""
            self._show_list(found)
            self.action_open()
        elif self._query.is_empty:
            self._show_list(found)
        else:
            self._search()

    def _show_list(self, found: list[Listed], near: int | None = None) -> None:
        """List ``found``; the mark stays on its reading, if that is there, else goes to ``near``."""
        if near is None:
            near = next((number for number, line in enumerate(found) if line.path == self._at), 0)
        self._found = found
        self._is_listed.set()
        self._show_count()
        is_empty = not found and self._query.is_empty
        self.set_class(is_empty, "-empty")
        listed = self.query_one(JournalList)
        listed.fill(found, near)
        if is_empty:
            self.remove_class("-reading")
            self.set_focus(None)
        elif not isinstance(self.focused, Input | ReadingPage):
            self.set_focus(listed)
        line = self.line
        if line is None or line.path != self._at or self._opened is None:
            self._go_to(line)
        else:
            self._show_page(top=False)  # with what is looked for now

    def _show_count(self) -> None:
        count = bisect_left(self._found, True, key=lambda line: bool(line.problem))  # those stand last
        key = "found" if not self._query.is_empty else "count"
        said = self.texts[f"{key}_one"] if count == 1 else self.texts[key].format(count=count)
        self._say_count(said if self._found or not self._query.is_empty else "")

    def _say_count(self, said: str) -> None:
        # It has all the room beside the title, so that nothing is laid out anew for it.
        self.query_one("#count", Static).update(plain(said), layout=False)

    def path_of(self, line: Listed) -> str:
        """The file of a line."""
        return os.path.join(self._library, line.path)

    @property
    def line(self) -> Listed | None:
        """The line under the mark."""
        index = self.query_one(JournalList).index
        return None if index is None or index >= len(self._found) else self._found[index]

    @property
    def found(self) -> list[Listed]:
        """What a search has found."""
        return [] if self._query.is_empty else self._found

    @property
    def entry(self) -> Entry | None:
        """The reading under the mark, which is the one that is open."""
        line = self.line
        if line is None:
            return None
        path = self.path_of(line)
        if self._opened is None or self._opened.path != path:
            self._opened = entry_of(path)
        return self._opened

    @property
    def _is_open(self) -> bool:
        return isinstance(self.focused, ReadingPage)

    def _go_to(self, line: Listed | None) -> None:
        """The page of another reading, what was written covered again."""
        self._at = line.path if line else ""
        self._opened = None
        self._shows_written = False
        self._show_page()

    def _show_page(self, *, top: bool = True) -> None:
        entry = self.entry
        page = self.query_one(ReadingPage)
        page.show(lambda width: self._lines(entry, width), top=top, query=self._query)
        self._follow()

    def read_again(self) -> None:
        """The page as its file is now."""
        self._opened = None
        self._show_page(top=False)

    def gone(self, entry: Entry) -> None:
        """A file has left what is listed: the mark goes to the next one."""
        near = self.query_one(JournalList).index or 0
        path = os.path.relpath(entry.path, self._library)
        self._all = [line for line in self._all if line.path != path]
        self._trash = [other for other in self._trash if other.path != entry.path]
        self.remove_class("-reading")
        self.set_focus(self.query_one(JournalList))
        self._show_list([line for line in self._found if line.path != path], near)

    def _follow(self) -> None:
        """Tell the footer what can be done, when that has changed: making it anew costs more than a page."""
        can = [self.check_action(action, ()) for action in ACTS]
        if can != self._can:
            self._can = can
            self.refresh_bindings()

    def _lines(self, entry: Entry | None, width: int) -> Iterator[Line]:
        typed = veiled if self.game.is_veiled else str
        page = Page(self.texts, self._shared, self.game.world.now().date(), width, typed)
        if entry and entry.reading:
            yield from page.lines(entry.reading, self._shows_written)
            if not self._in_trash and has_edits(self.game.world.keeper, entry.reading.id):
                yield "", ""
                yield from page.flow(self.texts["begun"], "$warning")
        elif entry:
            yield from page.broken(entry, plain_text(entry.path) if self._shows_written else None)

    def on_journal_list_moved(self) -> None:
        """The page follows the mark."""
        line = self.line
        if line and line.path != self._at:
            self.calm()
            self._go_to(line)

    def on_journal_list_picked(self) -> None:
        """A click opens."""
        self.action_open()

    # Searching

    def action_search(self) -> None:
        """A line to type in what is looked for."""
        self.calm()
        self.add_class("-searching")
        self.query_one(Input).focus()

    async def on_input_changed(self, event: Input.Changed) -> None:
        """What fits, as it is typed."""
        event.stop()
        query = parse(event.value)
        if query == self._query:
            return
        self._query = query
        self._is_listed.clear()
        self._search()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SOON_SECONDS):
                await self._is_listed.wait()
                await asyncio.sleep(0.001)  # list and page tell of it, each when it has its turn

    def action_listed(self) -> None:
        """Down to what was found."""
        self.query_one(JournalList).focus()

    def action_end_search(self) -> None:
        """All is listed again."""
        self._end_search()

    def _search(self) -> None:
        if self._query.is_empty:
            self._show_list(self._all)
        elif self._in_trash:
            today = self.game.world.now().date()
            self._show_list(lines_of(self._trash, self._library, self._query, today))
        else:
            self._find()

    # Textual writes what such a method is called with into a description of it, unless it has one.
    @work(thread=True, exclusive=True, group="search", exit_on_error=False, description="search")
    def _find(self) -> None:
        query = self._query
        found = self._shelf.search(query, self._all)
        if found is None:
            self.app.call_from_thread(self._look_anew)
        else:
            self.app.call_from_thread(self._show_hits, query, found)

    def _look_anew(self) -> None:
        self._all = []  # so that what is looked for is searched again, though the same may be listed
        self.look()

    def _show_hits(self, query: Query, found: list[Listed]) -> None:
        if query == self._query and self._is_whole:
            self._show_list(found)

    def _end_search(self) -> None:
        self.remove_class("-searching")
        self.query_one(Input).value = ""
        self.query_one(JournalList).focus()

    def on_descendant_focus(self) -> None:
        """The footer follows the keys."""
        self._follow()

    def on_resize(self) -> None:
        """With the width, what can be seen changes, and with it what can be done."""
        self.call_after_refresh(self._follow)

    def veil_changed(self) -> None:
        """Cover names, what was written, and what is looked for."""
        self.query_one(Input).password = self.game.is_veiled
        self._show_page(top=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Some things can be done with some entries only."""
        if action not in ACTS:
            return True
        is_typing = isinstance(self.focused, Input)
        if is_typing or action in SEARCHING:
            return is_typing and action in SEARCHING and (action == "end_search" or bool(self._found))
        if action in ("trash", "look_back", "back"):
            return True
        if action == "search":
            return bool(self._all)
        if action == "open":
            return self.is_mounted and self.line is not None and not self._is_open
        if action == "export":
            return bool(self._all) and not self._in_trash
        if action in ("show", "cover"):
            return self._shows_written == (action == "cover") and self.may("show")
        return self.may(action)

    def action_open(self) -> None:
        """Show the page, and give it the keys."""
        self.calm()
        self.add_class("-reading")
        self.query_one(ReadingPage).focus()

    def action_show(self) -> None:
        """Show what was written, or cover it."""
        self.calm()
        self._shows_written = not self._shows_written
        self._show_page(top=False)

    def action_cover(self) -> None:
        """Cover it again."""
        self.action_show()

    def action_trash(self) -> None:
        """To the trash, and back to the list."""
        self.calm()
        self._in_trash = not self._in_trash
        self.look()

    def action_back(self) -> None:
        """From a question, from the page, from the trash, from the journal: one step."""
        if self._sure:
            self.calm()
        elif self.has_class("-searching") and not self._is_open:
            self._end_search()
        elif self._is_open:
            self.remove_class("-reading")
            self.query_one(JournalList).focus()
        elif self._in_trash:
            self.action_trash()
        else:
            self.game.pop_screen()
