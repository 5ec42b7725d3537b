"""Notes: a kept reading is written in. Another text for a note, one that comes later, lines that are marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static, TextArea
from textual.widgets.option_list import Option

from tarot_tui import limits
from tarot_tui.app.another_way import frame_for
from tarot_tui.app.note_rows import Row, question_of, rows_of, title_of
from tarot_tui.app.say import plain, veiled
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.note_box import NoteBox
from tarot_tui.days import day_in_words
from tarot_tui.journal.edits import Begun, Edit
from tarot_tui.journal.entries import Loaded, load
from tarot_tui.journal.notes import add_later, rewrite
from tarot_tui.problem import Problem
from tarot_tui.text import one_line

_WRITING: Final = frozenset({"look", "mark"})
_LOOKING: Final = frozenset({"write", "back"})


class Notes(Scene):
    """The notes of a reading, and a box. The reading stays as it is until something is kept."""

    SCENE = "notes"
    CSS_PATH = "notes.tcss"
    AUTO_FOCUS = "#list"

    def __init__(self, game_texts: Mapping[str, Any], loaded: Loaded) -> None:
        super().__init__(game_texts)
        self._loaded = loaded
        self._rows: list[Row] = []
        self._at = 0
        self._in_box = ""
        """What stood in the box when it was filled: it may show line ends of other kinds than the file has."""
        self._sure = False

    def compose(self) -> ComposeResult:
        """Title, list, question, box, what has happened, keys."""
        yield Static(id="title", classes="title")
        yield OptionList(id="list", markup=False)
        yield Static(id="question")
        yield NoteBox(id="box")
        yield Static(id="said")
        yield Keys()

    def on_mount(self) -> None:
        """List the notes, and what was begun and not kept."""
        world, reading = self.game.world, self._loaded.reading
        self._shared: dict[str, Any] = world.texts("share")
        day = day_in_words(reading.created.date(), self._shared)
        title = one_line(reading.spread.title or reading.spread.id)
        self.query_one("#title", Static).update(plain(self.texts["title"].format(title=title, date=day)))
        self._begun = Begun(world.keeper, reading.id, world.new_id())
        edits, problems = self._begun.read()
        for problem in problems:
            self.game.tell(str(problem), "warning")
        self._rows = rows_of(reading, edits, world.now().date())
        self._show_list(next((number for number, row in enumerate(self._rows) if row.begun), 0))

    # What is shown

    @property
    def row(self) -> Row:
        """The note under the mark."""
        return self._rows[self._at]

    def _show_list(self, at: int) -> None:
        options = self.query_one(OptionList)
        with self.prevent(OptionList.OptionHighlighted):
            options.clear_options()
            options.add_options(Option(self._line(row)) for row in self._rows)
            options.highlighted = self._at = min(at, len(self._rows) - 1)
        self._show_row()

    def _line(self, row: Row) -> Content:
        reading = self._loaded.reading
        names = {person.key: one_line(person.name) for person in reading.people}
        name = names.get(row.by, "") if len(reading.people) > 1 else ""
        if self.game.is_veiled:
            name = veiled(name)
        said = title_of(row, reading, self.texts, self._shared, name)
        behind = self.texts["not_kept"] if row.begun else self.texts["stays"] if row.stays else ""
        return Content.assemble(said, (f"  {behind}" if behind else "", "$quiet"))

    def _show_row(self) -> None:
        """The note under the mark in the box, and what may be done with it."""
        row, box = self.row, self.query_one(NoteBox)
        self.query_one("#question", Static).update(plain(question_of(row, self._loaded.reading, self.texts)))
        box.placeholder = plain(self.texts["placeholder"])
        box.read_only = bool(row.stays) or self.game.is_veiled
        with self.prevent(TextArea.Changed):
            box.load_text(veiled(row.words.text) if self.game.is_veiled else row.words.text)
        self._in_box = box.text
        box.move_cursor(box.document.end)
        self._show_marks()
        self.say(self.texts["given" if row.stays == "given" else "both"] if row.stays else "")

    def _show_marks(self) -> None:
        """Marked lines, and whether what stands in the box is safe."""
        row, box = self.row, self.query_one(NoteBox)
        box.mark(row.words.marked)
        is_marked = box.cursor_location[0] in row.words.marked
        box.border_title = plain(self.texts["marked"] if is_marked else "")
        drafts = self.game.drafts
        if self.game.is_veiled:
            said = self.texts["veiled"]
        elif not row.begun:
            said = ""
        elif drafts.is_safe:
            said = self.texts["safe"].format(time=f"{self.game.world.now():%H:%M}")
        else:
            said = self.texts["unsaved" if drafts.is_refused else "typing"]
        box.border_subtitle = plain(said)

    def say(self, text: str | Content = "") -> None:
        """What is asked or has happened."""
        self._sure = False
        said = self.query_one("#said", Static)
        said.update(plain(text) if isinstance(text, str) else text)
        said.set_class(isinstance(text, Content), "quiet")

    def draft_changed(self) -> None:
        """What is begun is safe, or could not be saved."""
        self._show_marks()

    def veil_changed(self) -> None:
        """Cover names and words, or uncover them."""
        at = self.query_one(NoteBox).cursor_location
        self._show_list(self._at)
        self.query_one(NoteBox).move_cursor(at)
        self.refresh_bindings()

    # What is typed

    def take(self) -> None:
        """What stands in the box is begun, and safe within a second."""
        box = self.query_one(NoteBox)
        if self.game.is_veiled or box.text == self._in_box or not self._rows:
            return
        if len(box.text) > limits.NOTE_CHARACTERS:
            at = box.cursor_location
            with self.prevent(TextArea.Changed):
                box.load_text(self._in_box)  # what does not fit is taken back in sight; nothing is cut unseen
            box.move_cursor(at)
            self.game.tell(self.texts["full"].format(limit=limits.NOTE_CHARACTERS), "warning")
            return
        self._in_box = box.text
        self.row.write(box.text)
        self.say()
        self._touch()

    def _touch(self) -> None:
        edits = self._edits()
        self.game.drafts.touch_as(self._begun, lambda: self._begun.keep(edits))
        self._show_marks()
        options = self.query_one(OptionList)
        options.replace_option_prompt_at_index(self._at, self._line(self.row))

    def on_text_area_changed(self) -> None:
        """Every change is begun at once."""
        self.take()

    def on_text_area_selection_changed(self) -> None:
        """Another line: is it marked?"""
        if self._rows:
            self._show_marks()

    def on_option_list_option_highlighted(self, message: OptionList.OptionHighlighted) -> None:
        """Another note."""
        if message.option_index != self._at:
            self.take()
            self._at = message.option_index
            self._show_row()

    def on_option_list_option_selected(self) -> None:
        """A click opens the box."""
        self.action_write()

    # What can be done

    @property
    def _is_writing(self) -> bool:
        return isinstance(self.focused, NoteBox)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the box while it has the keys."""
        if action in _WRITING:
            return self._is_writing
        if action in _LOOKING:
            return not self._is_writing
        if action == "another_way":
            return self._is_writing and not self.row.stays and not self.game.is_veiled
        if action in ("keep", "as_it_was"):
            return bool(self._rows) and (self._is_writing or self.row.begun is not None)
        return True

    def on_descendant_focus(self) -> None:
        """The footer follows."""
        self.refresh_bindings()

    def on_descendant_blur(self) -> None:
        """The footer follows."""
        self.refresh_bindings()

    def action_write(self) -> None:
        """Into the box."""
        self.set_focus(self.query_one(NoteBox))

    def action_look(self) -> None:
        """Back to the list."""
        self.set_focus(self.query_one(OptionList))

    def action_mark(self) -> None:
        """Mark the line that one is on, or take the mark away."""
        self.take()
        if not self.game.is_veiled:
            self.row.become(self.row.words.turned(self.query_one(NoteBox).cursor_location[0]))
            self._touch()

    def action_another_way(self) -> None:
        """A frame for what stands in the box, which stays as it is."""
        self.take()
        self.say(frame_for(self.row.words.text, self.game.world.texts("rephrase")))

    def action_keep(self) -> None:
        """Into the reading."""
        self.take()
        row = self.row
        if row.begun is None:
            self.action_look()
            return
        if not row.begun.text.strip():
            self.say(self.texts["empty"])
            return
        world, keeper = self.game.world, self.game.world.keeper
        try:
            if row.index is None:
                saved = add_later(keeper, self._loaded, row.by, row.begun, world.now())
            else:
                saved = rewrite(keeper, self._loaded, row.index, row.begun)
            self._loaded = load(saved.path)
        except Problem as problem:  # what is begun is safe all the same
            self.game.tell(str(problem), "error")
            return
        row.begun = None
        self._touch()
        self.game.drafts.flush()
        self._rows = rows_of(self._loaded.reading, self._edits(), world.now().date())
        self._show_list(self._at)
        self.action_look()
        self.say(self.texts["conflict" if saved.outcome == "conflict" else "kept"])

    def action_as_it_was(self) -> None:
        """Ask; when the key is pressed again, let go of what was begun."""
        self.take()
        if self.row.begun is None:
            return
        if not self._sure:
            self.say(self.texts["sure"])
            self._sure = True
            return
        self.row.begun = None
        self._touch()
        self.game.drafts.flush()
        if self.row.index is None and self.row.was:  # it has no place of its own any more
            self._rows = rows_of(self._loaded.reading, self._edits(), self.game.world.now().date())
        self._show_list(self._at)

    def _edits(self) -> list[Edit]:
        return [edit for row in self._rows if (edit := row.edit)]

    def action_back(self) -> None:
        """To the journal; what is begun stays where it is safe."""
        if self._sure:
            self._show_row()
            return
        self.take()
        self.game.drafts.flush()
        if any(row.begun for row in self._rows):
            self.game.tell(self.texts["left"])
        self.game.pop_screen()
