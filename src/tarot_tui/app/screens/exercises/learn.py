"""Learn: short notes to read, one after the other, each of which leads to a spread."""

from __future__ import annotations

from functools import cached_property

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tarot_tui.app.leafing import Leafing
from tarot_tui.app.say import plain
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.exercises.learning import LearnNote, learn_notes
from tarot_tui.pictures.spread_picture import for_spread
from tarot_tui.spreads.shelf import load_spread


class Learn(Leafing):
    """One note at a time."""

    SCENE = "learn"
    CSS_PATH = "reading.tcss"

    @cached_property
    def _notes(self) -> tuple[LearnNote, ...]:
        return tuple(learn_notes(self.game.world.texts("learn")))

    @property
    def count(self) -> int:
        """How many notes there are."""
        return len(self._notes)

    @property
    def _note(self) -> LearnNote:
        return self._notes[self.at]

    def compose(self) -> ComposeResult:
        """Title and count, the note, where it leads."""
        with Horizontal(id="head"):
            yield Static(plain(self.texts["title"]), classes="title", id="title")
            yield Static(id="count", classes="quiet")
        with VerticalScroll(id="page"):
            yield PictureView(id="picture")
            yield Static(id="heading")
            yield Vertical(id="paragraphs")
        yield Static(id="leads")
        yield Keys()

    def show(self) -> None:
        """The note, with the spread's picture."""
        note = self._note
        # The program's own: a note says what is in it, whatever a person has put in its place.
        spread = load_spread(note.spread, self.game.world.paths._replace(spreads=""))
        make = for_spread(spread.id, [place.lens for place in spread.places])
        blocks = self.game.look[0].glyphs == "blocks"
        self.query_one(PictureView).show(self.fitting(make(self.at + 1, self.count, blocks=blocks)))
        self.query_one("#heading", Static).update(plain(note.title))
        self.query_one("#leads", Static).update(plain(f"{spread.title}\n{note.leads}"))
        self.turn_to(Static(plain(text), classes="paragraph") for text in note.text)

    def action_begin(self) -> None:
        """Begin the spread that it leads to."""
        self.game.pop_screen()
        self.game.begin(self._note.spread)
