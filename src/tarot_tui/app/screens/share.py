"""Share: the exact text that will go out, ticks for what goes in, and the file it is written into."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final

from textual import work
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Input, Static

from tarot_tui import outgoing
from tarot_tui.app.filing import Filing
from tarot_tui.app.say import plain, short_path
from tarot_tui.app.share_making import SHAPES, STEPS, TICKS, Made, Making, Shape, differ, form_of
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.journal.entries import load
from tarot_tui.outgoing import FORMS, Form
from tarot_tui.problem import Problem
from tarot_tui.sharing.shared import Shared, With
from tarot_tui.text import one_line

_PLACE: Final = "place-"


class Share(Filing):
    """Nothing is ticked at first. What stands in the preview is what is written or copied, to the letter.

    Of a picture it is every word that stands in it.
    """

    SCENE = "share"
    CSS_PATH = "share.tcss"

    def __init__(self, game_texts: Mapping[str, Any], path: str, shape: Shape = "text") -> None:
        super().__init__(game_texts)
        self._path = path
        self._making: Making | None = None
        self._share_id = ""
        self._made: Made | None = None
        self._went_out: Shared | None = None
        self._shape = shape
        self._kept_back: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """What goes out, to the letter; empty where nothing can."""
        return self._made.text if self._made else ""

    def compose(self) -> ComposeResult:
        """Title, ticks, forms, file name, and the text itself."""
        texts = self.texts
        yield Static(id="title", classes="title")
        with Container(id="body"):
            with Container(id="choices"):
                with Container(classes="row ticks", id="with"):
                    yield Static(plain(texts["with"]))
                    for tick in TICKS:
                        yield Tick(tick, texts[f"tick_{tick}"])
                with Container(classes="row ticks", id="forms"):
                    yield Static(plain(texts["as"]))
                    for form in FORMS:
                        yield Tick(form, texts[f"form_{form}"], is_round=True)
                with Container(classes="row ticks", id="steps"):
                    yield Static(plain(texts["apart"]))
                    for step in STEPS:
                        yield Tick(step, texts[f"form_{step}"], is_round=True)
                with Container(classes="row ticks", id="places"):
                    yield Static(plain(texts["notes"]))
                yield Static(id="hint", classes="quiet")
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
            tick.is_on = tick.key == self._shape
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
        fresh = outgoing.fresh(world.new_id)
        making = Making(reading, sentences, pictures, drawings, world.now().date(), fresh)
        self.app.call_from_thread(self._loaded, making)

    def _loaded(self, making: Making) -> None:
        if not self.is_attached:
            return
        is_first, self._making = self._making is None, making
        reading = making.reading
        title = self.texts["title"].format(title=one_line(reading.spread.title or reading.spread.id))
        self.query_one("#title", Static).update(plain(title))
        if self._shape not in making.shapes:
            self._shape = "text"
        self._offer_ticks()
        self._renew()
        if is_first:
            self._name_file()
            next(tick for tick in self.query(Tick) if tick.display).focus()

    def _name_file(self) -> None:
        assert self._making is not None
        self.query_one(Input).value = os.path.join(
            self.game.world.out_folder, self._making.file_name(self._shape)
        )

    def _offer_ticks(self) -> None:
        """Only ticks that add something are there."""
        making = self._making
        assert making is not None
        offered = making.ticks(self._shape)
        for key in TICKS:
            self.query_one(f"#tick-{key}", Tick).display = key in offered
        self.query_one("#with").display = bool(offered)
        for tick in self.query("#forms Tick, #steps Tick").results(Tick):
            tick.display = tick.key in making.shapes
            tick.is_on = tick.key == self._shape
        self.query_one("#steps").display = any(step in making.shapes for step in STEPS)
        self._offer_places(making.places(self._shape))
        hint = self.query_one("#hint", Static)
        hint.display = self._shape in STEPS
        hint.update(plain(self.texts.get(f"hint_{self._shape}", "")))

    def _offer_places(self, numbers: tuple[int, ...]) -> None:
        """A tick for each place that has a note, which may be kept back."""
        row = self.query_one("#places")
        row.display = bool(numbers)
        if not row.query(Tick):
            for number in numbers:
                tick = Tick(f"{_PLACE}{number}", str(number))
                tick.is_on = True
                row.mount(tick)

    @property
    def _ticked(self) -> frozenset[With]:
        ticks = {tick.key for tick in self.query(Tick) if tick.is_on and tick.display}
        return frozenset(key for key in TICKS if key in ticks)

    def _renew(self) -> None:
        """Make the text anew, and show it."""
        making = self._making
        assert making is not None
        try:
            made = self._make(making)
            if self._shape not in STEPS and self._went_out and differ(self._went_out, made.shared):
                # By its id a receiver knows what came twice: what holds something else is another share.
                self._share_id, self._went_out = self.game.world.new_id(), None
                made = self._make(making)
            self._made = made
            self._show(made.shown)
        except Problem as problem:
            self._show_problem(problem)
        self.refresh_bindings()

    def _make(self, making: Making) -> Made:
        kept_back = self._kept_back & frozenset(making.places(self._shape))
        return making.made(
            self._shape, self._ticked, self._share_id, kept_back, is_veiled=self.game.is_veiled
        )

    def _show(self, text: str) -> None:
        self.query_one("#text", Static).update(plain(text))

    def _show_problem(self, problem: Problem) -> None:
        self._made = None
        self._show(str(problem))
        self.refresh_bindings()

    def veil_changed(self) -> None:
        """Cover what somebody typed; what is written or copied stays as it is."""
        if self._making:
            self._renew()

    def on_tick_pressed(self, message: Tick.Pressed) -> None:
        """The preview changes at once."""
        if not self._making:
            return
        pressed = message.tick
        if shape := next((shape for shape in SHAPES if shape == pressed.key), None):
            self._choose(shape)
        else:
            pressed.is_on = not pressed.is_on
            if pressed.key.startswith(_PLACE):
                self._kept_back ^= {int(pressed.key.removeprefix(_PLACE))}
        self._renew()

    def _choose(self, shape: Shape) -> None:
        before, self._shape = self._shape, shape
        self._offer_ticks()
        form = form_of(shape)
        if form and form_of(before):
            name = self.query_one(Input)
            name.value = outgoing.with_ending(name.value, form)
        else:
            self._name_file()
        preview = self.query_one("#preview")
        preview.border_title = plain(self.texts["exactly_picture" if shape == "svg" else "exactly"])
        preview.scroll_home(animate=False)

    @property
    def may_write(self) -> bool:
        """Nothing goes out before it can be seen."""
        return bool(self._made)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters belong to the file name while it is edited; a picture is a file, and not to be copied."""
        if action == "copy":
            return self.may_write and not self.is_naming and self._shape != "svg"
        return super().check_action(action, parameters)

    def action_look(self) -> None:
        """Out of the file name."""
        self.query_one("#preview").focus()

    def action_copy(self) -> None:
        """Hand the text to the terminal's clipboard."""
        if made := self._made:
            self._copy(made, self._shape)

    @work(thread=True, group="share", exit_on_error=False)
    def _copy(self, made: Made, shape: Shape) -> None:
        call: Callable[..., Any] = self.app.call_from_thread
        if self._given(made):
            call(self.app.copy_to_clipboard, made.text)
            call(self._is_out, made, shape, self.texts["copied"])

    def write_to(self, path: str) -> None:
        """Write what is seen."""
        if self._made:
            self._write(path, self._made, self._shape)

    @work(thread=True, group="share", exit_on_error=False)
    def _write(self, path: str, made: Made, shape: Shape) -> None:
        call: Callable[..., Any] = self.app.call_from_thread

        def write() -> None:
            if self._given(made):
                outgoing.write(path, made.text)
                call(self._is_out, made, shape, self.texts["written"].format(path=short_path(path)))

        self.fill(path, write)

    def _given(self, made: Made) -> bool:
        """Whether it may go out: what is between two people apart is noted in its reading before."""
        if not made.parcel or not self._making:
            return True
        world, call = self.game.world, self.app.call_from_thread
        try:
            outgoing.give(world.keeper, load(self._path), made.parcel, world.now(), self._making.reading)
        except Problem as problem:
            call(self.game.tell, str(problem), "error")
            return False
        finally:
            call(self._load)  # an invitation that went out stays as it is, and can be replied to
        return True

    def _is_out(self, made: Made, shape: Shape, said: str) -> None:
        self.game.tell(said)
        self._went_out = made.shared
        if form := form_of(shape):
            self._note(made.shared, form)

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
