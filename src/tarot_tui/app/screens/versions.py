"""Versions: the files of one reading, two side by side. Nothing is merged, and nothing moved unless one says so."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tarot_tui.app.say import plain, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.reading_page import Line, Page
from tarot_tui.app.widgets.side_by_side import GAP, SideBySide, rows
from tarot_tui.days import day_in_words
from tarot_tui.journal.entries import Entry, entry_of
from tarot_tui.journal.versions import ALONE, versions_among
from tarot_tui.pictures.card_face import shortened
from tarot_tui.problem import Problem
from tarot_tui.text import cell_width, one_line


class Versions(Scene):
    """Two files beside each other, with all that was written; one of them is chosen."""

    SCENE = "versions"
    CSS_PATH = "versions.tcss"
    AUTO_FOCUS = "#page"

    def __init__(self, game_texts: Mapping[str, Any], paths: Sequence[str]) -> None:
        super().__init__(game_texts)
        self._journal: dict[str, Any] = game_texts["journal"]
        self._entries = [entry for entry in map(entry_of, paths) if entry.reading]
        self._sides = [0, 1]
        """Which of them lie on the left and on the right."""
        self._at = 0
        """The side that is chosen."""
        self._sure = False

    def compose(self) -> ComposeResult:
        """Title, the names of the two, both pages, what is asked, keys."""
        yield Static(id="title", classes="title")
        yield Static(id="names")
        yield SideBySide(id="page")
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """Lay both."""
        if len(self._entries) < 2:  # one has gone meanwhile
            self.call_after_refresh(self._leave)
            return
        self._show()

    def _leave(self) -> None:
        self.game.pop_screen()  # not waited for: it would wait for this scene, which waits

    def on_resize(self) -> None:
        """The names are cut to their columns anew."""
        if len(self._entries) > 1:
            self.call_after_refresh(self._show_names)

    @property
    def chosen(self) -> Entry:
        """The file on the side that is chosen."""
        return self._entries[self._sides[self._at]]

    def _show(self, *, top: bool = True) -> None:
        reading = self._entries[0].reading
        assert reading is not None
        versions = versions_among(self._entries)
        number = max((each.number for each in versions.values()), default=1)
        key, count = ("title", number) if number > 1 else ("title_one", len(self._entries))
        day = day_in_words(reading.created.date(), self.game.world.texts("share"))
        title = one_line(reading.spread.title or reading.spread.id)
        self.query_one("#title", Static).update(
            plain(self.texts[key].format(title=title, date=day, count=count))
        )
        self.query_one(SideBySide).show_both(
            lambda width: (list(self._lines(0, width)), list(self._lines(1, width))), top=top
        )
        self._show_names()
        self._say(self._how_they_differ())
        self.refresh_bindings()

    def _show_names(self) -> None:
        names = self.query_one("#names", Static)
        room = self.query_one(SideBySide).room
        texts = [self._heading(side) for side in (0, 1)]
        parts: list[tuple[str, str]] = []
        for row in (0, 1):
            for side in (0, 1):
                text = texts[side][row]
                shown = shortened(text, room) if row else _from_the_end(text, room - 2)
                if not row:
                    shown = f"{'▸' if side == self._at else ' '} {shown}"
                style = "$quiet" if row or side != self._at else "bold $accent"
                parts.append((shown, style))
                parts.append((" " * (room - cell_width(shown) + GAP) if side == 0 else "\n"[row:], ""))
        names.update(Content.assemble(*((text, style) if style else text for text, style in parts)))

    def _heading(self, side: int) -> tuple[str, str]:
        """Which file it is, and when it was changed."""
        entry = self._entries[self._sides[side]]
        assert entry.reading is not None
        changed = entry.reading.updated
        texts = self.game.world.texts("share")
        said = self.texts["kept"].format(time=f"{changed:%H:%M}", date=day_in_words(changed.date(), texts))
        if versions_among(self._entries).get(entry.path, ALONE).standing == "older":
            said = f"{said} · {self.texts['older']}"
        return one_line(os.path.basename(entry.path)), f"  {said}"

    def _lines(self, side: int, width: int) -> Iterator[Line]:
        entry = self._entries[self._sides[side]]
        assert entry.reading is not None
        typed = veiled if self.game.is_veiled else str
        page = Page(self._journal, self.game.world.texts("share"), self.game.world.now().date(), width, typed)
        return page.lines(entry.reading, shows=True)

    def _how_they_differ(self) -> str:
        one, other = (self._entries[side] for side in self._sides)
        versions = versions_among([one, other])
        if versions and all(each.standing == "twice" for each in versions.values()):
            key = "same"
        else:
            width = self.query_one(SideBySide).room
            pages = [list(self._lines(side, max(20, width))) for side in (0, 1)]
            key = "alike" if all(is_same for *_, is_same in rows(*pages)) else "different"
        said: str = self.texts[key]
        return said

    def _say(self, text: str) -> None:
        self._sure = False
        self.query_one("#said", Static).update(plain(text))

    def veil_changed(self) -> None:
        """Cover every typed word."""
        self._show(top=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Another version only where there are more than two."""
        return action != "next" or len(self._entries) > 2

    def action_other(self) -> None:
        """Choose the other side."""
        self._at = 1 - self._at
        self._show_names()
        self._say(self._how_they_differ())

    def action_next(self) -> None:
        """Lay the next file on this side."""
        count, taken = len(self._entries), self._sides[1 - self._at]
        after = (self._sides[self._at] + 1) % count
        self._sides[self._at] = after if after != taken else (after + 1) % count
        self._show()

    def action_delete(self) -> None:
        """Ask; when the key is pressed again, move the chosen file to the trash."""
        entry = self.chosen
        name = one_line(os.path.basename(entry.path))
        if not self._sure:
            self._say(self.texts["sure"].format(name=name))
            self._sure = True
            return
        try:
            self.game.world.keeper.delete(entry)
        except Problem as problem:
            self.game.tell(str(problem), "error")
            return
        self.game.tell(self.texts["deleted"].format(name=name))
        self._entries.remove(entry)
        self._sides, self._at = [0, 1], 0
        if len(self._entries) < 2:
            self.game.pop_screen()
        else:
            self._show()

    def action_back(self) -> None:
        """From a question, from the scene: one step."""
        if self._sure:
            self._say(self._how_they_differ())
        else:
            self.game.pop_screen()


def _from_the_end(name: str, room: int) -> str:
    """The end of a name, by which copies of one file differ."""
    if cell_width(name) <= room:
        return name
    while cell_width(name) >= room and name:
        name = name[1:]
    return f"…{name}"
