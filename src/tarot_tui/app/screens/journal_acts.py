"""What can be done with the reading under the mark of the Journal, and what is asked before."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from textual import work
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.reading_page import has_words
from tarot_tui.days import day_in_words
from tarot_tui.journal.edits import drop_edits
from tarot_tui.journal.entries import Entry, load
from tarot_tui.journal.index.find import let_go
from tarot_tui.journal.index.search import Line as Listed
from tarot_tui.journal.index.tables import index_path
from tarot_tui.journal.index.without import line_of
from tarot_tui.problem import Problem
from tarot_tui.readings.people import invitation_id
from tarot_tui.readings.reading import SIGNS, Reading
from tarot_tui.text import one_line

SEARCHING: Final = ("listed", "end_search")
"""What can be done while one types what is looked for; letters belong to that line then."""
ACTS: Final = (
    *SEARCHING,
    "search",
    "trash",
    "look_back",
    "back",
    "open",
    "show",
    "cover",
    "write",
    "share",
    "beside",
    "versions",
    "remove",
    "delete",
    "for_good",
    "export",
    "gone",
    "restore",
)
"""What can be done with some entries only."""


class JournalActs(Scene):
    """The half of the Journal that acts. What is listed and which reading is under the mark, the other half knows."""

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__(game_texts)
        self._all: list[Listed] = []
        """Everything that is kept, or lies in the trash."""
        self._shared: dict[str, Any] = {}
        self._in_trash = False
        self._sure = ""
        """Path of the file that the next press of the same key moves to the trash."""
        self._is_last = False
        """Whether only one answer is left until a file is gone for good."""
        self._looks_again = False
        """Whether what lies over this scene may change a file."""

    @property
    def entry(self) -> Entry | None:
        """The reading under the mark."""
        raise NotImplementedError

    @property
    def line(self) -> Listed | None:
        """The line under the mark."""
        raise NotImplementedError

    @property
    def found(self) -> list[Listed]:
        """What a search has found; nothing where nothing is looked for."""
        raise NotImplementedError

    @property
    def _is_page_in_sight(self) -> bool:
        return any(self.has_class(each) for each in ("-reading", "-large", "-vast"))

    def path_of(self, line: Listed) -> str:
        """The file of a line."""
        raise NotImplementedError

    def look(self) -> None:
        """List anew what there is."""
        raise NotImplementedError

    def read_again(self) -> None:
        """The file under the mark may have changed."""
        raise NotImplementedError

    def gone(self, entry: Entry) -> None:
        """A file has left what is listed."""
        raise NotImplementedError

    def say(self, text: str = "") -> None:
        """What is asked or has happened, in a line of its own."""
        self.query_one("#said", Static).update(plain(text))

    def calm(self) -> None:
        """Nothing is asked any more."""
        self._sure = ""
        self.say()
        if self._is_last:
            self._is_last = False
            self.refresh_bindings()

    def may(self, action: str) -> bool:
        """A file that cannot be read stays as it is; what lies in the trash comes back or goes for good, be it readable
        or not."""
        entry, line = (self.entry, self.line) if self.is_mounted else (None, None)
        if entry is None or line is None:
            return False
        reading = entry.reading
        if action == "show":
            return self._is_page_in_sight and (reading is None or has_words(reading))
        if action == "gone":
            return self._in_trash and self._is_last
        if action in ("restore", "for_good"):
            return self._in_trash and not (self._is_last and action == "for_good")
        if reading is None:
            return False
        if action == "write" and reading.origin:
            return False  # whoever sent it wrote it
        if action == "share" and reading.spread.id == SIGNS:
            return False
        if action == "beside" and not invitation_id(reading):
            return False
        if action == "remove" and not (
            self._is_page_in_sight and any(note.text.strip() for note in reading.notes)
        ):
            return False
        if action == "versions" and not line.version.standing:
            return False
        return not self._in_trash

    def action_share(self) -> None:
        """The text that would go out."""
        self.calm()
        if entry := self.entry:
            self.game.share(entry.path)

    def action_write(self) -> None:
        """The notes, to be changed and added to."""
        self.calm()
        if entry := self.entry:
            try:
                loaded = load(entry.path)
            except Problem as problem:  # it was changed or moved a moment ago
                self.game.tell(str(problem), "error")
                return
            self._over(self.game.scene("notes", loaded))

    def action_beside(self) -> None:
        """What two people apart wrote, side by side."""
        self.calm()
        if (entry := self.entry) and entry.reading:
            from tarot_tui.app.arrivals import show_kept  # what few readings need is not waited for

            show_kept(self.game, invitation_id(entry.reading))

    def action_versions(self) -> None:
        """The files of one reading, side by side."""
        self.calm()
        if line := self.line:
            same = [other for other in self._all if other.id == line.id]
            same.sort(key=lambda other: other.version.standing == "older")
            self._over(self.game.scene("versions", [self.path_of(other) for other in same]))

    def action_export(self) -> None:
        """What is listed, or one reading, as a file."""
        self.calm()
        every = [self.path_of(line) for line in self._all]
        found = [self.path_of(line) for line in self.found]
        self.game.push_screen(
            self.game.scene("export", every, found, self.path_of(self.line) if self.line else "")
        )

    def action_look_back(self) -> None:
        """What there is to look back on."""
        self.calm()
        self._over(self.game.scene("look_back"))

    def _over(self, scene: Scene) -> None:
        """Show a scene that may change files; then look again."""
        self._looks_again = True
        self.game.push_screen(scene)

    def on_screen_resume(self) -> None:
        """Back from a scene that may have changed files."""
        if self._looks_again:
            self._looks_again = False
            self.read_again()
            self.look()

    def action_remove(self) -> None:
        """Choose a note that goes for good."""
        self.calm()
        if entry := self.entry:
            self._over(self.game.scene("remove", entry.path))

    def action_delete(self) -> None:
        """Ask; when the key is pressed again, move the file to the trash."""
        entry = self.entry
        if not entry or not entry.reading:
            return
        values = {"title": title_of(entry.reading), "date": self.day_of(entry.reading)}
        if self._sure != entry.path:
            self._sure = entry.path
            self.say(self.texts["sure"].format(**values))
        else:
            self._move(entry, self.texts["deleted"].format(**values))

    def action_for_good(self) -> None:
        """Ask twice; the second question has another key, so that none that is held down answers it."""
        entry = self.entry
        if not entry or self._is_last:
            return
        if self._sure != entry.path:
            self._sure = entry.path
            self.say(self.texts["sure_for_good"].format(which=self._which(entry)))
        else:
            self._is_last = True
            self.say(self.texts["last_question"].format(which=self._which(entry)))
            self.refresh_bindings()

    def _which(self, entry: Entry) -> str:
        """A reading by its title and day; a file that cannot be read by its name."""
        if not entry.reading:
            said: str = self.texts["file"].format(name=name_of(entry))
        else:
            said = self.texts["of"].format(title=name_of(entry), date=self.day_of(entry.reading))
        return said

    def action_gone(self) -> None:
        """Both questions were answered."""
        entry = self.entry
        is_meant = entry is not None and entry.path == self._sure
        self.calm()
        if not entry or not is_meant:
            return
        try:
            self.game.world.keeper.delete_for_good(entry)
            if entry.reading:
                drop_edits(self.game.world.keeper, entry.reading.id)
        except Problem as problem:
            self.game.tell(str(problem), "error")
            return
        said = self.texts["gone"].format(title=name_of(entry))
        self._let_go(entry.path)
        self.gone(entry)
        self.say(said)

    @work(thread=True, group="let_go", exit_on_error=False)
    def _let_go(self, path: str) -> None:
        """Out of the index, at once and not only at its next update."""
        world = self.game.world
        let_go(world.library, index_path(world.paths.cache, world.library), path)

    def action_restore(self) -> None:
        """Out of the trash."""
        if entry := self.entry:
            self._move(entry, self.texts["restored"].format(title=name_of(entry)))

    def _move(self, entry: Entry, said: str) -> None:
        self.calm()
        try:
            keeper = self.game.world.keeper
            keeper.restore(entry) if self._in_trash else keeper.delete(entry)
        except Problem as problem:
            self.game.tell(str(problem), "error")
            return
        if not self._in_trash:
            self._let_go(entry.path)
        self.gone(entry)
        self.say(said)

    def day_of(self, reading: Reading) -> str:
        """The day of a reading, in words."""
        return day_in_words(reading.created.date(), self._shared)


def trashed_lines(entries: list[Entry], library: str) -> list[Listed]:
    """What lies in the trash as the list shows it."""
    return [line_of(entry, library) for entry in entries]


def name_of(entry: Entry) -> str:
    """What a reading is called; the name of a file that cannot be read."""
    return title_of(entry.reading) if entry.reading else one_line(os.path.basename(entry.path))


def title_of(reading: Reading) -> str:
    """What a reading is called."""
    return one_line(reading.spread.title or reading.spread.id)
