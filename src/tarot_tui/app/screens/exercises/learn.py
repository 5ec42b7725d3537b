"""Learn: short notes to read, one after the other, each of which leads to a spread."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tarot_tui.app.say import plain
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.exercises.learning import LearnNote, learn_notes
from tarot_tui.pictures.cells import Picture, in_halves
from tarot_tui.pictures.spread_picture import for_spread
from tarot_tui.spreads.shelf import load_spread
from tarot_tui.spreads.spread import Spread


class Learn(Scene):
    """One note at a time."""

    SCENE = "learn"
    CSS_PATH = "reading.tcss"
    AUTO_FOCUS = "#page"

    _at = 0

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

    def on_mount(self) -> None:
        """The first note."""
        self._notes = learn_notes(self.game.world.texts("learn"))
        self._show()

    @property
    def _note(self) -> LearnNote:
        return self._notes[self._at]

    def _show(self) -> None:
        note = self._note
        # The program's own: a note says what is in it, whatever a person has put in its place.
        spread = load_spread(note.spread, self.game.world.paths._replace(spreads=""))
        count = self.texts["of"].format(number=self._at + 1, count=len(self._notes))
        self.query_one("#count", Static).update(plain(count))
        self.query_one(PictureView).show(self._picture(spread))
        self.query_one("#heading", Static).update(plain(note.title))
        paragraphs = self.query_one("#paragraphs", Vertical)
        paragraphs.remove_children()
        paragraphs.mount_all(Static(plain(text), classes="paragraph") for text in note.text)
        self.query_one("#leads", Static).update(plain(f"{spread.title}\n{note.leads}"))
        self.query_one("#page").scroll_home(animate=False)
        self.refresh_bindings()

    def _picture(self, spread: Spread) -> Picture:
        tier = self.game.look[0]
        lenses = [place.lens for place in spread.places]
        picture = for_spread(spread.id, lenses)(
            self._at + 1, len(self._notes), blocks=tier.glyphs == "blocks"
        )
        return picture if tier.quarters else in_halves(picture)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is none before the first, and none after the last."""
        if not self.is_mounted:
            return True
        match action:
            case "next":
                return self._at + 1 < len(self._notes)
            case "earlier":
                return self._at > 0
        return True

    def action_next(self) -> None:
        """The next note."""
        self._at += 1
        self._show()

    def action_earlier(self) -> None:
        """The one before."""
        self._at -= 1
        self._show()

    def action_begin(self) -> None:
        """Begin the spread that it leads to."""
        self.game.pop_screen()
        self.game.begin(self._note.spread)

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()
