"""The deck in hand: it moves while it is shuffled, is cut, and lies open to be picked from."""

from __future__ import annotations

from typing import ClassVar, Final, Literal

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message

from tarot_tui.app.widgets.decoding import Decoding
from tarot_tui.app.widgets.drawn import Drawn, fitted
from tarot_tui.app.widgets.motion import Motion
from tarot_tui.decks.deck import Deck
from tarot_tui.pictures import fan
from tarot_tui.pictures.cells import Picture
from tarot_tui.pictures.face import Art, aspect_of, back_picture, kinds, own_back
from tarot_tui.pictures.flip import eased
from tarot_tui.pictures.tier import FULL, Tier

State = Literal["still", "shuffling", "opening", "open"]
_CALM: Final = 1 / 20


class FanView(Drawn, can_focus=True):
    """A fan of backs. Space or enter stops and cuts the moving deck; then arrows or the mouse pick from the fan."""

    DEFAULT_CSS = """
    FanView {
        width: 1fr;
        height: auto;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "move(-1)", show=False),
        Binding("right,l", "move(1)", show=False),
        Binding("up,k", "move(-5)", show=False),
        Binding("down,j", "move(5)", show=False),
        Binding("home", "move(-1000)", show=False),
        Binding("end", "move(1000)", show=False),
    ]

    class Picked(Message):
        """A card was picked; ``position`` counts from the top of the deck, 0 to one less than its cards."""

        def __init__(self, position: int) -> None:
            super().__init__()
            self.position = position

    class Opened(Message):
        """The fan lies open."""

    def __init__(
        self,
        tier: Tier = FULL,
        art: Art = "auto",
        *,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._tier = tier
        self._art: Art = art
        self._decoding = Decoding(self, tier, art, lambda _: self.redraw())
        self._deck: Deck | None = None
        self._count = 0
        self._state: State = "still"
        self._selected = 0
        self._gone: frozenset[int] = frozenset()
        self._motion = Motion(self, _CALM)
        self._spots: tuple[tuple[int, int], ...] = ()

    # What the scene does with it

    @property
    def state(self) -> State:
        """Nothing yet, moving, being cut and opened, or open."""
        return self._state

    def begin(self, count: int, deck: Deck | None = None) -> None:
        """Take a deck of ``count`` cards in hand and shuffle it; where nothing may move it lies open at once."""
        self._count, self._deck = count, deck
        self._gone = frozenset()
        self._motion.stop()
        if self._motion.is_allowed:
            self._state = "shuffling"
            self._motion.start(self._sway)
        else:
            self._open()
        self.redraw(layout=True)

    def stop(self) -> None:
        """Stop shuffling: the deck is cut and opens."""
        if self._state != "shuffling":
            return
        self._state = "opening"
        self._motion.start(self._opening)

    def finish(self) -> None:
        """Jump to the open fan."""
        if self._state in ("shuffling", "opening"):
            self._motion.stop()
            self._open()

    def pick(self) -> None:
        """Pick the selected card: it is lifted out of the fan."""
        if self._state != "open" or self._selected in self._gone:
            return
        shown = self._fan.shown
        self.post_message(self.Picked(self._selected * self._count // shown))
        self._gone |= {self._selected}
        left = [number for number in range(shown) if number not in self._gone]
        if left:
            self._selected = min(left, key=lambda number: (abs(number - self._selected), -number))
        self.redraw()

    # Keys and mouse

    def action_move(self, by: int) -> None:
        """Select another card; those that were picked are passed over."""
        if self._state != "open":
            return
        last = self._fan.shown - 1
        step = 1 if by > 0 else -1
        wanted = min(last, max(0, self._selected + by))
        while wanted in self._gone and 0 <= wanted + step <= last:
            wanted += step
        if wanted not in self._gone:
            self._selected = wanted
            self.redraw()

    def on_key(self, event: events.Key) -> None:
        """Space or enter stops or picks; while the fan opens any key skips that."""
        if self._state == "opening":
            self.finish()
            return
        if event.key in ("enter", "space") and self._state in ("shuffling", "open"):
            event.stop()
            if self._state == "open":
                self.pick()
            else:
                self.stop()

    def on_click(self, event: events.Click) -> None:
        """A click stops the moving deck, or selects a card; a click on the selected card picks it."""
        if self._state != "open":
            if self._state == "shuffling":
                self.stop()
            else:
                self.finish()
            return
        spot = event.get_content_offset(self)
        number = fan.at(self._fan, self._selected, self._gone, *spot) if spot else None
        if number is None:
            return
        if number == self._selected:
            self.pick()
        else:
            self._selected = number
            self.redraw()

    # Drawing

    def picture_for(self, width: int, height: int) -> Picture | None:
        """The fan as it is now."""
        if self._state == "still" or width < 3 or height < 4:
            return None
        measures = self._fan
        back = self._back(measures)
        if self._state == "open":
            mark = "▾" if self._tier.glyphs == "blocks" else "v"
            # After a resize there may be fewer backs than before; the mark stays on one that is there.
            self._selected = min(self._selected, measures.shown - 1)
            return fan.lying(measures, back, self._selected, self._gone, mark)
        return fan.moving(measures, back, self._spots or fan.sway_spots(measures, 0))

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """At most a third of the screen, or a little more."""
        return max(4, int(viewport.height * fan.SHARE))

    def on_unmount(self) -> None:
        """Nothing moves that is not seen."""
        self._motion.stop()

    @property
    def _fan(self) -> fan.Fan:
        size = self.size
        if not size:  # not laid out yet: as it will be
            size = Size(self.app.size.width, self.get_content_height(self.app.size, self.app.size, 0))
        return fan.measure(self._count, *size, aspect_of(self._deck))

    def _back(self, measures: fan.Fan) -> Picture:
        deck, rows = self._deck, measures.card_height
        # Of lines that lie over one another nothing can be seen; a plain frame shows where each back ends.
        if "ansi" not in kinds(self._tier, self._art) or self._decoding.waits(deck, "", rows):
            back = own_back(deck, rows, self._tier)
        else:
            back = back_picture(deck, rows, self._tier, art=self._art)
        return fitted(back, measures.card_width, measures.card_height)

    def _show(self, spots: tuple[tuple[int, int], ...]) -> None:
        if spots != self._spots:
            self._spots = spots
            self.redraw_moved()

    def _sway(self, seconds: float) -> bool:
        if self.size.height:
            self._show(fan.sway_spots(self._fan, seconds))
        return True

    def _opening(self, seconds: float) -> bool:
        if seconds < fan.CUT_SECONDS:
            self._show(fan.cut_spots(self._fan, seconds / fan.CUT_SECONDS))
            return True
        phase = (seconds - fan.CUT_SECONDS) / fan.OPEN_SECONDS
        if phase < 1:
            self._show(fan.opening_spots(self._fan, eased(phase)))
            return True
        self._open()
        return False

    def _open(self) -> None:
        self._state = "open"
        self._spots = ()
        self._selected = (self._fan.shown - 1) // 2
        self.redraw()
        self.post_message(self.Opened())
