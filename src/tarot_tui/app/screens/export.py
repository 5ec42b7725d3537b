"""Export: the journal, what a search found, or one reading, as one file with all that was written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, Final, cast

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from tarot_tui.app.filing import Filing
from tarot_tui.app.say import plain, short_path
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.exporting import ENDINGS, Form, pieces
from tarot_tui.journal.entries import SMALL, entry_of, files
from tarot_tui.journal.packing import pack, put
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading

WHICH: Final = ("all", "found", "one")


class Export(Filing):
    """Which readings, in which form, into which file. Nothing is shown: it may be thousands of pages."""

    SCENE = "export"
    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "Tick"

    def __init__(
        self, game_texts: Mapping[str, Any], every: Sequence[str], found: Sequence[str], one: str
    ) -> None:
        """Paths of every file that is listed, of those that a search has just found, and of the one under the mark."""
        super().__init__(game_texts)
        self._paths = {"all": every, "found": found, "one": [one] if one else []}
        self._which = "found" if found else "all"
        self._form = "text"
        self._is_writing = False

    def compose(self) -> ComposeResult:
        """Which, as what, where, and what will be in it."""
        texts = self.texts
        with Vertical(id="body"):
            yield Static(plain(texts["title"]), classes="title")
            with Horizontal(classes="row ticks"):
                yield Static(plain(texts["which"]), classes="quiet")
                for which in WHICH:
                    if count := len(self._paths[which]):
                        key = f"which_{which}" if count > 1 else f"which_{which}_one"
                        yield Tick(which, texts[key].format(count=count), is_round=True)
            with Horizontal(classes="row ticks"):
                yield Static(plain(texts["as"]), classes="quiet")
                for form in ENDINGS:
                    yield Tick(form, texts[f"form_{form}"], is_round=True)
            with Horizontal(classes="row"):
                yield Static(plain(texts["file"]), classes="quiet")
                name = texts["file_name"].format(day=f"{self.game.world.now():%Y-%m-%d}")
                yield Input(
                    os.path.join(self.game.world.out_folder, name),
                    id="file",
                    compact=True,
                    select_on_focus=False,
                )
            yield Static(id="holds")
            yield Static(plain(texts["private"]), id="private", classes="quiet")
        yield Keys()

    def on_mount(self) -> None:
        """All, as text."""
        self.query_one(Input).cursor_blink = False
        self._choose(self._form)

    def _choose(self, key: str) -> None:
        if key in ENDINGS:
            self._form = key
            name = self.query_one(Input)
            stem, ending = os.path.splitext(name.value)
            if ending in ("", *ENDINGS.values()):  # one of somebody's own stays
                name.value = f"{stem}{ENDINGS[key]}"
        else:
            self._which = key
        for tick in self.query(Tick):
            tick.is_on = tick.key in (self._form, self._which)
        self._say()

    def _say(self) -> None:
        said = self.texts["writing" if self._is_writing else f"holds_{self._form}"]
        self.query_one("#holds", Static).update(plain(said))
        self.refresh_bindings()

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """One of each row holds."""
        if not self._is_writing:
            self._choose(message.tick.key)

    def action_look(self) -> None:
        """Out of the file name."""
        self.query(Tick).first().focus()

    @property
    def may_write(self) -> bool:
        """One file is written at a time."""
        return not self._is_writing

    def write_to(self, path: str) -> None:
        """Write it, and say so meanwhile."""
        self._is_writing = True
        self._say()
        self._write(path, self._which, self._form)

    @work(thread=True, group="export", exit_on_error=False, description="export")
    def _write(self, path: str, which: str, form: str) -> None:
        call: Callable[..., Any] = self.app.call_from_thread

        def write() -> None:
            left_out: list[str] = []
            put(path, self._filling(which, form, left_out))
            said = self.texts["written"].format(path=short_path(path))
            if left_out:
                key = "left_out_one" if len(left_out) == 1 else "left_out"
                said = f"{said} {self.texts[key].format(count=len(left_out))}"
            call(self.game.tell, said)

        try:
            self.fill(path, write)
        except Problem as problem:
            call(self.game.tell, str(problem), "error")
        finally:
            call(self._written)

    def _filling(self, which: str, form: str, left_out: list[str]) -> Callable[[BinaryIO], None]:
        """What fills the file; it adds to ``left_out`` the files that cannot be read."""
        world, paths = self.game.world, list(self._paths[which])
        if form == "zip":
            if which == "all":
                paths += files(os.path.join(world.library, SMALL))
            return pack(world.library, paths)

        def readings() -> Iterator[Reading]:
            for path in paths:
                if reading := entry_of(path).reading:
                    yield reading
                else:
                    left_out.append(path)

        def fill(file: BinaryIO) -> None:
            texts = pieces(readings(), cast("Form", form), world.texts("share"), world.now().date())
            file.writelines(text.encode() for text in texts)

        return fill

    def _written(self) -> None:
        self._is_writing = False
        if self.is_attached:
            self._say()
