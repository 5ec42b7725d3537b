"""Remove: one note is taken out of a kept reading for good. Either of two may, and nobody is asked why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain, short_path, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.days import day_in_words
from tarot_tui.journal.entries import entry_of
from tarot_tui.journal.removing import Removed, remove_note
from tarot_tui.problem import Problem
from tarot_tui.readings.people import is_given
from tarot_tui.readings.reading import Note, Reading
from tarot_tui.text import one_line


class Remove(Scene):
    """The notes of one reading. Whatever is asked is asked twice."""

    SCENE = "remove"
    CSS_PATH = "remove.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any], path: str) -> None:
        super().__init__(game_texts)
        self._path = path
        self._reading: Reading | None = None
        self._notes: list[Note] = []
        self._sure: Note | None = None
        """The note that the next press removes."""

    def compose(self) -> ComposeResult:
        """Title, what it means, the notes, what is asked, keys."""
        yield Static(plain(self.texts["title"]), classes="title", id="title")
        yield Static(id="lead", classes="quiet")
        yield OptionList(id="notes", classes="shelf", markup=False)
        yield Static(id="said")
        yield Static(plain(self.texts["shared"]), id="shared", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """List them."""
        self._look()

    def _look(self, at: int = 0) -> None:
        self._sure = None
        self._reading = entry_of(self._path).reading
        self._notes = [note for note in self._reading.notes if note.text.strip()] if self._reading else []
        if not self._reading or not self._notes:
            self.call_after_refresh(self._leave)
            return
        texts = self.game.world.texts("share")
        day = day_in_words(self._reading.created.date(), texts)
        title = one_line(self._reading.spread.title or self._reading.spread.id)
        either = f"{self.texts['either']} " if self._reading.mode == "pair" else ""
        said = f"{self.texts['of'].format(title=title, date=day)}\n{either}{self.texts['lead']}"
        self.query_one("#lead", Static).update(plain(said))
        notes = self.query_one(OptionList)
        notes.clear_options()
        notes.add_options(Option(self._line(note)) for note in self._notes)
        notes.highlighted = min(at, len(self._notes) - 1)

    def _leave(self) -> None:
        self.game.pop_screen()  # not waited for: it would wait for this scene, which waits

    def _line(self, note: Note) -> Content:
        """Whose it is and where, and its beginning; a sealed one stays sealed."""
        assert self._reading is not None
        typed = veiled if self.game.is_veiled else str
        texts = self.game.world.texts("share")
        names = {person.key: one_line(person.name) for person in self._reading.people if person.name.strip()}
        card = self._reading.cards[note.card] if note.card is not None else None
        place = one_line(card.place_title or card.place) if card else texts["whole_reading"]
        whose = [typed(names[note.by])] if note.by in names else []
        if note.opens and note.is_sealed(self.game.world.now().date()):
            words = texts["sealed"].format(date=day_in_words(note.opens, texts))
        else:
            words = typed(one_line(note.text.strip()))
        return Content.assemble((" · ".join([*whose, place]), "$quiet"), "\n", (words, "$note"), "\n")

    def _say(self, text: str = "") -> None:
        self.query_one("#said", Static).update(plain(text))

    def veil_changed(self) -> None:
        """Cover every typed word."""
        self._look(self.query_one(OptionList).highlighted or 0)

    def on_option_list_option_highlighted(self) -> None:
        """Another note: nothing is asked any more."""
        at = self.query_one(OptionList).highlighted
        if self._sure and at is not None and self._notes[at] is not self._sure:
            self._sure = None
            self._say()

    def on_option_list_option_selected(self) -> None:
        """A click."""
        self.action_remove()

    def action_remove(self) -> None:
        """Ask; when the key is pressed again, remove the note."""
        at = self.query_one(OptionList).highlighted
        if at is None or at >= len(self._notes):
            return
        note = self._notes[at]
        if self._sure is not note:
            self._sure = note
            self._say(self.texts["sure_sealed" if self._is_sealed(note) else "sure"])
        else:
            self._sure = None
            self._remove(note, at)

    def _is_sealed(self, note: Note) -> bool:
        """Whether a reply to whoever was invited would need it."""
        reading = self._reading
        return bool(reading and reading.invitation and reading.invitation.salt and is_given(note, reading))

    @work(thread=True, exclusive=True, group="remove", exit_on_error=False)
    def _remove(self, note: Note, at: int) -> None:
        """Every file is looked into: not on the thread that draws."""
        world, call = self.game.world, self.app.call_from_thread
        try:
            removed = remove_note(world.keeper, self._path, note, world.paths.cache, world.now().date())
        except Problem as problem:
            call(self.game.tell, str(problem), "error")
        else:
            call(self._removed, removed, at)

    def _removed(self, removed: Removed, at: int) -> None:
        self.game.tell(self.texts["removed"])
        for path in removed.left:
            self.game.tell(self.texts["left"].format(path=short_path(path)), "warning")
        if self.is_attached:
            self._say()
            self._look(at)

    def action_back(self) -> None:
        """From the question, from the scene: one step."""
        if self._sure:
            self._sure = None
            self._say()
        else:
            self.game.pop_screen()
