"""Looking back: promises, what was asked and met, sealed notes. Facts with their readings, and nothing made of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from tarot_tui.app.commands import first_key
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.screens.look_back_rows import ROWS, Row, Telling, listed
from tarot_tui.app.shelf import Shelf
from tarot_tui.app.widgets.journal_list import JournalList
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.days import day_in_words
from tarot_tui.journal.index.update import Progress
from tarot_tui.journal.kept import Kept
from tarot_tui.lookback.small import SmallThing, show_to_both, small_things
from tarot_tui.problem import Problem

_MOST: Final = 200
"""Rows that a part lists; of more the number is said."""


class LookBack(Scene):
    """The parts, and the one that is open: beside each other where there is room, else one after the other."""

    SCENE = "look_back"
    CSS_PATH = "look_back.tcss"
    AUTO_FOCUS = "#parts"

    def __init__(self, game_texts: Mapping[str, Any], part: str = "") -> None:
        """``part`` is opened at once."""
        super().__init__(game_texts)
        self._journal_texts: dict[str, Any] = game_texts["journal"]
        self._key_texts = game_texts
        self._wanted = part
        self._part = part or next(iter(ROWS))
        self._kept: list[Kept] | None = None
        """What was kept, once that is known."""
        self._rows: dict[str, list[Row]] = {}
        self._problem = ""
        self._shows = False
        """Whether lines that somebody wrote are shown."""
        self._listed: tuple[Kept, ...] = ()
        """The readings of the fact that is open."""

    def compose(self) -> ComposeResult:
        """Head, parts, the open part with its rows, the readings of one row."""
        shared = self.game.world.texts("share")
        with Horizontal(id="head"):
            yield Static(plain(self.texts["title"]), classes="title", id="title")
            yield Static(plain(self.texts["looking"]), classes="quiet", id="count")
        with Horizontal(id="body"):
            yield OptionList(id="parts", markup=False)
            with Vertical(id="part"):
                yield Static(id="lead", classes="quiet")
                yield OptionList(id="rows", markup=False)
                yield JournalList(self._journal_texts, shared["months"], id="readings")
                yield Static(id="more", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """List the parts; read what was kept, off the screen's own thread."""
        world = self.game.world
        self._shelf = Shelf(world.library, world.paths.cache, lambda: world.now().date())
        self._list_parts()

    def on_unmount(self) -> None:
        """Nothing is looked for any more."""
        self._shelf.close()

    def on_screen_resume(self) -> None:
        """Look at the start, and again after a look back on something."""
        self.look()

    @work(thread=True, exclusive=True, group="look-back", exit_on_error=False)
    def look(self) -> None:
        """What was kept."""
        worker, call = get_current_worker(), self.app.call_from_thread
        world = self.game.world
        kept: list[Kept] = []
        things: list[SmallThing] = []
        unreadable: list[Problem] = []
        problem = ""
        try:
            things, unreadable = small_things(world.library)
            kept = self._shelf.kept(
                lambda progress: call(self._show_progress, progress), lambda: worker.is_cancelled
            )
        except Problem as refused:
            problem = str(refused)
        today = world.now().date()
        telling = Telling(kept, self.texts, world.texts("share"), today, things, unreadable)
        rows = {part: list(make(telling)) for part, make in ROWS.items()}
        if not worker.is_cancelled:
            call(self._show, kept, rows, problem)

    def _show_progress(self, progress: Progress) -> None:
        if progress.done < progress.total and self.is_attached:
            said = self._journal_texts["reading"].format(done=progress.done, total=progress.total)
            self.query_one("#count", Static).update(plain(said))

    def _show(self, kept: list[Kept], rows: dict[str, list[Row]], problem: str) -> None:
        if not self.is_attached:
            return
        self._kept, self._rows, self._problem = kept, rows, problem
        self.query_one("#count", Static).update(plain(self._count()))
        self._list_parts()
        if not self.has_class("-listing"):  # one comes back from a reading to the list of them
            self._show_again()
        if self._wanted:
            self._wanted = ""
            self._enter()

    def _count(self) -> str:
        if not self._kept:
            return ""
        since = day_in_words(self._kept[-1].day, self.game.world.texts("share"))
        key = "since_one" if len(self._kept) == 1 else "since"
        said: str = self.texts[key].format(count=len(self._kept), day=since)
        return said

    # Parts

    def _list_parts(self) -> None:
        parts = self.query_one("#parts", OptionList)
        with self.prevent(OptionList.OptionHighlighted):
            parts.clear_options()
            parts.add_options(Option(self._part_line(part), id=part) for part in self._parts)
            parts.highlighted = self._parts.index(self._part)

    def _part_line(self, part: str) -> Content:
        key = first_key(self.SCENE, part, self._key_texts)
        return Content.assemble(
            (f"{key}  ", "$primary"),
            (self.texts[f"part_{part}"], "bold"),
            (f"\n   {self._fact_of(part)}", "$quiet"),
        )

    def _fact_of(self, part: str) -> str:
        """The part in one line."""
        if self._kept is None:
            return ""
        count = len(self._rows[part])
        key = "none" if not count else "one" if count == 1 else "some"
        said: str = self.texts[f"{key}_{part}"].format(count=count)
        return said

    def _show_part(self, *, at: int = 0) -> None:
        """The rows of the part under the mark."""
        if self._kept is None:
            return
        rows = self._rows[self._part]
        self.remove_class("-listing")
        lead = self._problem or self.texts[f"{'lead' if rows else 'empty'}_{self._part}"]
        self.query_one("#lead", Static).update(plain(lead))
        listed_rows = self.query_one("#rows", OptionList)
        listed_rows.clear_options()
        listed_rows.add_options(Option(self._row_line(row)) for row in rows[:_MOST])
        listed_rows.highlighted = min(at, len(rows) - 1) if rows else None
        listed_rows.display = bool(rows)
        more = self.texts["more"].format(count=len(rows) - _MOST) if len(rows) > _MOST else ""
        self.query_one("#more", Static).update(plain(more))
        self.refresh_bindings()

    def _row_line(self, row: Row) -> Content:
        stands_open = row.thing is not None and row.thing.visibility == "shared"
        if row.covered and (self._shows or stands_open):
            said = veiled(row.covered) if self.game.is_veiled else row.covered
            return Content.assemble((row.said, "$quiet"), (f"\n{said}", "$note"))
        return Content.assemble((row.said, "bold"), (f"\n{row.under}", "$quiet"))

    def veil_changed(self) -> None:
        """Cover the lines that are shown."""
        if not self.has_class("-listing"):
            self._show_again()

    def _show_again(self) -> None:
        self._show_part(at=self.query_one("#rows", OptionList).highlighted or 0)

    @property
    def _parts(self) -> list[str]:
        """Those that there are for this person."""
        return [part for part in ROWS if part != "closeness" or self.game.world.settings.closeness]

    @property
    def _is_in(self) -> bool:
        """Whether one is in a part, and not at the list of them."""
        return self.has_class("-in")

    def _go_to(self, part: str) -> None:
        self._shows = False
        self._part = part
        with self.prevent(OptionList.OptionHighlighted):
            self.query_one("#parts", OptionList).highlighted = self._parts.index(part)
        self._show_part()
        self._enter()

    def _enter(self) -> None:
        self.add_class("-in")
        rows = self.query_one("#rows", OptionList)
        self.set_focus(rows if rows.display else None)
        self.refresh_bindings()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """The part follows the mark."""
        if event.option_list.id == "parts" and event.option_id and event.option_id != self._part:
            self._part, self._shows = event.option_id, False
            self._show_part()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """The mouse opens."""
        event.stop()
        self.action_open()

    def on_journal_list_picked(self) -> None:
        """The mouse opens."""
        self.action_open()

    # Commands

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what leads somewhere is opened."""
        if action == "open" and self.is_mounted and self._is_in:
            row = self._row
            return self.has_class("-listing") or bool(
                row and any((row.fact, row.promise, row.reading, row.quarter))
            )
        if action == "new":
            return self._part == "things" and self.game.may_write_small_thing
        row = self._row if self.is_mounted else None
        if action == "closeness":
            return "closeness" in self._parts
        if action == "show":
            return bool(row and row.covered)
        if action == "stands_open":
            return bool(row and row.thing) and self._is_in
        return True

    @property
    def _row(self) -> Row | None:
        """The row under the mark."""
        at = self.query_one("#rows", OptionList).highlighted
        rows = self._rows.get(self._part, [])
        return rows[at] if at is not None and at < len(rows) else None

    def action_open(self) -> None:
        """Into the part, to the readings of a fact, to a reading, to a promise."""
        if not self._is_in:
            if self._kept is not None:
                self._enter()
            return
        row = self._row
        if self.has_class("-listing"):
            at = self.query_one(JournalList).index
            if at is not None:
                self.game.journal(self._path(self._listed[at].path))
        elif row and row.fact:
            self._list(row.fact.readings)
        elif row and row.promise:
            self.game.promise_back(self._path(row.promise))
        elif row and row.quarter:
            self.game.push_screen(self.game.scene("three_months", row.quarter))
        elif row and row.reading:
            self.game.journal(self._path(row.reading))

    def _path(self, below: str) -> str:
        return os.path.join(self.game.world.library, below)

    def _list(self, readings: tuple[Kept, ...]) -> None:
        row = self._row
        assert row is not None
        self._listed = readings
        self.query_one("#rows").display = False
        self.query_one("#lead", Static).update(plain(f"{row.said}\n{row.under}"))
        readings_list = self.query_one(JournalList)
        readings_list.fill(listed(readings))
        self.add_class("-listing")
        self.set_focus(readings_list)
        self.refresh_bindings()

    def action_promises(self) -> None:
        """Promises that would like a look back."""
        self._go_to("promises")

    def action_asked(self) -> None:
        """What was asked."""
        self._go_to("asked")

    def action_cards(self) -> None:
        """Cards that came back."""
        self._go_to("cards")

    def action_things(self) -> None:
        """Small things."""
        self._go_to("things")

    def action_new(self) -> None:
        """Write one."""
        self.game.action_small_thing()

    def action_show(self) -> None:
        """The lines, or cover them again."""
        self._shows = not self._shows
        self._show_again()

    def action_stands_open(self) -> None:
        """The line under the mark, for whoever looks here, or for its writer alone."""
        row = self._row
        if row and row.thing:
            try:
                show_to_both(
                    self.game.world.keeper.saver, row.thing, is_shared=row.thing.visibility == "private"
                )
            except Problem as problem:
                self.game.tell(str(problem), "error")
            self.look()

    def action_sealed(self) -> None:
        """Sealed notes."""
        self._go_to("sealed")

    def action_closeness(self) -> None:
        """How close it felt."""
        self._go_to("closeness")

    def action_months(self) -> None:
        """Three months."""
        self._go_to("months")

    def action_back(self) -> None:
        """From the readings to the rows, from the rows to the parts, from the parts to where one came from."""
        if self.has_class("-listing"):
            at = self.query_one("#rows", OptionList).highlighted or 0
            self._show_part(at=at)
            self._enter()
        elif self._is_in:
            self._shows = False
            self._show_again()
            self.remove_class("-in")
            self.set_focus(self.query_one("#parts"))
            self.refresh_bindings()
        else:
            self.game.pop_screen()
