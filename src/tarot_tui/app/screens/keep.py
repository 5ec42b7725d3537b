"""Keep: the file as it will be written; keep it, or keep nothing. Then where it lies, and what may be done with it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui.app.cover import covered
from tarot_tui.app.say import plain, short_path
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.journal.entries import library_folder, new_path
from tarot_tui.journal.save import NoPlace
from tarot_tui.problem import Problem
from tarot_tui.readings.document import document_of
from tarot_tui.readings.emit import to_toml
from tarot_tui.readings.reading import Reading


class Keep(SittingScene):
    """Nothing goes into the library before this scene, and only what it showed."""

    SCENE = "keep"
    CSS_PATH = ["keep.tcss"]  # noqa: RUF012 - Textual's own way of declaring it
    NOTHING_KEY: ClassVar = "n"
    """The key that keeps nothing, when it is pressed twice."""

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__(game_texts)
        self._kept = ""
        """Path of the file, once it is kept."""
        self._is_sure = False
        """Whether "nothing" was said once."""

    def compose(self) -> ComposeResult:
        """Where the file will lie and what will stand in it; later, that it is kept."""
        yield Static(plain(self.texts["title"]), classes="title", id="title")
        yield Static(id="path", classes="quiet")
        with VerticalScroll(id="file"):
            yield Static(id="text")
        with Vertical(id="done"):
            yield PictureView(id="spread-picture")
            yield Static(id="kept")
            yield Static(id="where", classes="quiet")
        yield Static(id="say")
        yield Input(id="elsewhere", placeholder=self.texts["elsewhere"])
        yield Keys()

    def on_mount(self) -> None:
        """Show the file."""
        self._reading = self._finished()
        picture = self.query_one(PictureView)
        picture.display = bool(self.sitting.cards)
        picture.show(self.step_picture())
        self.query_one(Input).cursor_blink = False
        self.query_one("#file").focus()
        path = new_path(self.game.world.library, self._reading)
        self.query_one("#path", Static).update(plain(self._on_two_lines(path)))
        self.veil_changed()
        self._say("")

    def _finished(self) -> Reading:
        """The reading as it will be written."""
        return self.sitting.finished()

    def _as_shown(self, reading: Reading) -> Reading:
        """The same as it may stand on this page."""
        return covered(reading) if self.game.is_veiled else reading

    def veil_changed(self) -> None:
        """The file with every typed word covered, or as it is."""
        self.query_one("#text", Static).update(plain(to_toml(document_of(self._as_shown(self._reading)))))

    def _on_two_lines(self, path: str) -> str:
        """Folder and file: a path broken in the middle of a word cannot be read."""
        folder, name = os.path.split(short_path(path))
        return f"{folder}{os.sep}\n{name}"

    def _say(self, text: str) -> None:
        say = self.query_one("#say", Static)
        say.update(plain(text))
        say.display = bool(text)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Before it is kept, keep or not; after that, share or go."""
        if action == "look" or isinstance(self.focused, Input):
            return action == "look" and isinstance(self.focused, Input)
        match action:
            case "keep" | "nothing" | "back":
                return not self._kept
            case "share":
                return bool(self._kept) and self.game.offers_share(self._reading)
            case "home":
                return bool(self._kept)
        return True

    def on_key(self, event: events.Key) -> None:
        """Any other key than "nothing" is a no to keeping nothing."""
        if self._is_sure and event.key != self.NOTHING_KEY:
            event.stop()
            event.prevent_default()
            self._is_sure = False
            self._say("")

    def action_keep(self) -> None:
        """Write the file."""
        self._keep_in(self.game.world.paths.library)

    def _keep_in(self, library: str) -> None:
        try:
            self._kept = self._written_in(library)
        except Problem as problem:
            # The words stay here and in the draft, if that could be written.
            self._say(str(problem))
            self.add_class("-elsewhere")
            line = self.query_one(Input)
            line.value = line.value or os.path.expanduser(self.game.world.out_folder)
            line.focus()
            return
        self.game.drafts.drop(self._reading.id)
        self._say("")
        self.remove_class("-elsewhere")
        self.add_class("-kept")
        said = self.texts["kept_apart" if self._reading.invitation else "kept"]
        self.query_one("#kept", Static).update(plain(said))
        inside = self._kept.startswith(self.game.world.library + os.sep)
        said = self.texts["where" if inside else "where_else"]
        if inside and self.game.world.is_demo:
            said = self.texts["where_demo"]
        self.query_one("#where", Static).update(plain(said.format(path=self._on_two_lines(self._kept))))
        self.set_focus(None)
        self.refresh_bindings()

    def _written_in(self, library: str) -> str:
        """The path of the kept file. Raises :class:`Problem` with what helps on this page."""
        try:
            folder = library_folder(library)
        except Problem as problem:
            raise problem.but(self.texts["not_there"]) from None
        try:
            return self.game.world.keeper._replace(library=folder).keep(self._reading)
        except NoPlace as problem:
            raise problem.but(self.texts["not_there"]) from None

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Another folder."""
        event.stop()
        folder = event.value.strip()
        if folder:
            self._keep_in(os.path.abspath(os.path.expanduser(folder)))

    def action_nothing(self) -> None:
        """Keep nothing, when it was said twice."""
        if not self._is_sure:
            self._is_sure = True
            self._say(self.texts["sure"])
            return
        self.game.drafts.drop(self._reading.id)
        self.game.sitting = None
        self.game.home()
        self.game.tell(self.texts["not_kept"])

    def action_share(self) -> None:
        """Make a text of it to hand on."""
        self.game.share(self._kept, "answer" if self._reading.invitation else "text")

    def action_home(self) -> None:
        """Back to Home."""
        self.game.home()

    def action_look(self) -> None:
        """Out of the line for another folder."""
        self.query_one("#file").focus()

    def action_back(self) -> None:
        """Back to Close."""
        self.game.close()
