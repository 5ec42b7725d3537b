"""Share: the exact text that will go out, ticks for what goes in, and the file it is written into."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui import outgoing
from tarot_tui.app.cover import covered_share
from tarot_tui.app.say import plain, short_path
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.journal.entries import load
from tarot_tui.journal.save import free_path
from tarot_tui.outgoing import FORMS, Form
from tarot_tui.problem import Problem
from tarot_tui.readings.reading import Reading
from tarot_tui.sharing.shared import Shared, With, select
from tarot_tui.text import one_line

if TYPE_CHECKING:
    from tarot_tui.sharing.as_svg import Drawings
    from tarot_tui.sharing.as_text import Pictures

_TICKS: Final[tuple[With, ...]] = ("names", "question", "notes", "promise", "pictures")


class Share(Scene):
    """Nothing is ticked at first. What stands in the preview is what is written or copied, to the letter.

    Of a picture it is every word that stands in it.
    """

    SCENE = "share"
    CSS_PATH = "share.tcss"

    def __init__(self, game_texts: dict[str, Any], path: str) -> None:
        super().__init__(game_texts)
        self._path = path
        self._reading: Reading | None = None
        self._sentences: dict[str, Any] = {}
        self._pictures: Pictures = {}
        self._drawings: Drawings = {}
        self._share_id = ""
        self._shared: Shared | None = None
        self._went_out: Shared | None = None
        self._form: Form = "text"
        self._text = ""

    @property
    def text(self) -> str:
        """What goes out, to the letter; empty where nothing can."""
        return self._text

    def compose(self) -> ComposeResult:
        """Title, ticks, forms, file name, and the text itself."""
        texts = self.texts
        yield Static(id="title", classes="title")
        with Container(id="body"):
            with Container(id="choices"):
                with Container(classes="row ticks", id="with"):
                    yield Static(plain(texts["with"]))
                    for tick in _TICKS:
                        yield Tick(tick, texts[f"tick_{tick}"])
                with Container(classes="row ticks", id="forms"):
                    yield Static(plain(texts["as"]))
                    for form in FORMS:
                        yield Tick(form, texts[f"form_{form}"], is_round=True)
                with Container(classes="row"):
                    yield Static(plain(texts["file"]))
                    yield Input(id="file", compact=True, select_on_focus=False)
            with VerticalScroll(id="preview"):
                yield Static(plain(texts["loading"]), id="text")
        yield Keys()

    def on_mount(self) -> None:
        """Read the kept file, off the screen's own thread."""
        self.query_one(Input).cursor_blink = False
        self.query_one("#preview").border_title = plain(self.texts["exactly"])
        for tick in self.query(Tick):
            tick.display = tick.key in FORMS
            tick.is_on = tick.key == self._form
        self._share_id = self.game.world.new_id()
        self._load()

    @work(thread=True, exclusive=True, group="share-load", exit_on_error=False)
    def _load(self) -> None:
        world = self.game.world
        try:
            reading = load(self._path).reading
            sentences = world.texts("share")
        except Problem as problem:
            self.app.call_from_thread(self._show_problem, problem)
            return
        deck = world.deck_of(reading.deck.id)  # where it is not there any more no pictures are offered
        cards = [card.card for card in reading.cards]
        pictures = outgoing.pictures_of(deck, cards) if deck else {}
        drawings = outgoing.drawings_of(deck, cards) if deck else {}
        self.app.call_from_thread(self._loaded, reading, sentences, pictures, drawings)

    def _loaded(
        self, reading: Reading, sentences: dict[str, Any], pictures: Pictures, drawings: Drawings
    ) -> None:
        if not self.is_attached:
            return
        self._reading, self._sentences = reading, sentences
        self._pictures, self._drawings = pictures, drawings
        title = self.texts["title"].format(title=one_line(reading.spread.title or reading.spread.id))
        self.query_one("#title", Static).update(plain(title))
        self._offer_ticks()
        self._renew()
        if self._shared:
            name = outgoing.file_name(self._shared, self._form)
            self.query_one(Input).value = os.path.join("~", name)
        next(tick for tick in self.query(Tick) if tick.display).focus()

    def _offer_ticks(self) -> None:
        """Only ticks that add something are there."""
        assert self._reading is not None
        bare = self._select(frozenset())
        for key in _TICKS:
            adds = self._select(frozenset({key})) != bare
            if key == "pictures":
                adds = self._form == "text" and bool(self._pictures)
            self.query_one(f"#tick-{key}", Tick).display = adds
        self.query_one("#with").display = any(tick.display for tick in self.query("#with Tick"))

    @property
    def _ticked(self) -> frozenset[With]:
        ticks = {tick.key for tick in self.query(Tick) if tick.is_on and tick.display}
        return frozenset(key for key in _TICKS if key in ticks)

    def _select(self, ticks: frozenset[With]) -> Shared:
        assert self._reading is not None
        return select(self._reading, ticks, self._share_id, self.game.world.now().date())

    def _renew(self) -> None:
        """Make the text anew, and show it."""
        shared = self._select(self._ticked)
        if self._went_out and replace(self._went_out, share_id="") != replace(shared, share_id=""):
            # By its id a receiver knows what came twice: what holds something else is another share.
            self._share_id, self._went_out = self.game.world.new_id(), None
            shared = self._select(self._ticked)
        self._shared = shared
        try:
            self._text = self._made(shared)
            self._show(self._read_over(covered_share(shared) if self.game.is_veiled else shared))
        except Problem as problem:
            self._show_problem(problem)
        self.refresh_bindings()

    def _made(self, shared: Shared) -> str:
        pictures = self._pictures if "pictures" in self._ticked else {}
        return outgoing.text_of(self._form, shared, self._sentences, pictures, self._drawings)

    def _read_over(self, shared: Shared) -> str:
        """What is shown before it goes out: the text to the letter, of a picture every word in it."""
        if self._form != "svg":
            return self._made(shared)
        from tarot_tui.sharing.as_svg import words_in_svg

        return words_in_svg(shared, self._sentences)

    def _show(self, text: str) -> None:
        self.query_one("#text", Static).update(plain(text))

    def _show_problem(self, problem: Problem) -> None:
        self._text = ""
        self._show(str(problem))
        self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover what somebody typed; what is written or copied stays as it is."""
        if self._reading:
            self._renew()

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """The preview changes at once."""
        if not self._reading:
            return
        pressed = message.tick
        if form := next((form for form in FORMS if form == pressed.key), None):
            self._choose(form)
        else:
            pressed.is_on = not pressed.is_on
        self._renew()

    def _choose(self, form: Form) -> None:
        self._form = form
        for tick in self.query("#forms Tick").results(Tick):
            tick.is_on = tick.key == form
        name = self.query_one(Input)
        name.value = outgoing.with_ending(name.value, form)
        self._offer_ticks()
        preview = self.query_one("#preview")
        preview.border_title = plain(self.texts["exactly_picture" if form == "svg" else "exactly"])
        preview.scroll_home(animate=False)

    def on_descendant_focus(self) -> None:
        """The footer follows the keys."""
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the file name while it is edited; and nothing goes out before it can be seen."""
        if action in ("copy", "back") and isinstance(self.focused, Input):
            return False
        if action == "copy" and self._form == "svg":  # a picture is a file
            return False
        return action not in ("write", "copy") or bool(self._text)

    def key_escape(self) -> None:
        """Out of the file name."""
        self.query_one("#preview").focus()

    def on_input_submitted(self) -> None:
        """Enter behind the name writes."""
        self.action_write()

    def action_copy(self) -> None:
        """Hand the text to the terminal's clipboard."""
        if self._shared:
            self.app.copy_to_clipboard(self._text)
            self.game.tell(self.texts["copied"])
            self._went_out = self._shared
            self._note(self._shared, self._form)

    def action_write(self) -> None:
        """Write the file; never over another one."""
        name = one_line(self.query_one(Input).value)
        if not name:
            self.game.tell(self.texts["no_name"], "warning")
        elif self._shared and self._text:
            self._write(os.path.abspath(os.path.expanduser(name)), self._text, self._shared, self._form)

    @work(thread=True, group="share", exit_on_error=False)
    def _write(self, path: str, text: str, shared: Shared, form: Form) -> None:
        call: Callable[..., Any] = self.app.call_from_thread
        try:
            outgoing.write(path, text)
        except outgoing.Taken:
            call(self._offer, path, short_path(free_path(path)))
        except Problem as problem:
            call(self.game.tell, str(problem), "error")
        else:
            call(self._written, path, shared, form)

    def _offer(self, path: str, other: str) -> None:
        self.query_one(Input).value = other
        self.game.tell(self.texts["taken"].format(path=short_path(path), other=other), "warning")

    def _written(self, path: str, shared: Shared, form: Form) -> None:
        self._went_out = shared
        self.game.tell(self.texts["written"].format(path=short_path(path)))
        self._note(shared, form)

    @work(thread=True, group="share", exit_on_error=False)
    def _note(self, shared: Shared, form: Form) -> None:
        """Note in the kept reading that this went out: once for each form of one share."""
        world = self.game.world
        try:
            loaded = load(self._path)
            noted = {(share.share_id, share.kind) for share in loaded.reading.shares}
            if (shared.share_id, form) not in noted:
                outgoing.note(world.keeper, loaded, shared, form, world.now())
        except Problem as problem:
            said = self.texts["not_noted"].format(problem=problem)
            self.app.call_from_thread(self.game.tell, said, "warning")

    def action_back(self) -> None:
        """To the scene below."""
        self.game.pop_screen()
