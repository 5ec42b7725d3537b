"""What may be behind it, as two people mark it side by side: several, one or none, each for themselves."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from tarot_tui.app.widgets.sheets import PickSheet
from tarot_tui.app.widgets.tick import Tick
from tarot_tui.two.partner import KEYS


class Causes(Horizontal):
    """A column of the same words for each of the two, under their name."""

    DEFAULT_CSS = """
    Causes {
        height: auto;

        & .side {
            width: 1fr;
            height: auto;
        }

        & #ticks {
            height: auto;
        }

        & .sheet {
            height: auto;
        }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it; up and down go on in the column
        Binding("left,right", "other_side", show=False, priority=True)
    ]

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Two columns."""
        for key in KEYS:
            with Vertical(id=f"causes-{key}", classes="side"):
                yield Static(classes="name")
                yield PickSheet(self._words, "")

    def side(self, key: str) -> PickSheet:
        """The column of one of them."""
        return self.query_one(f"#causes-{key} PickSheet", PickSheet)

    def heading(self, key: str) -> Static:
        """What stands over it."""
        return self.query_one(f"#causes-{key} .name", Static)

    def action_other_side(self) -> None:
        """The same word in the other column."""
        focused = self.screen.focused
        for key, other in (KEYS, KEYS[::-1]):
            here, there = (list(self.side(each).query(Tick)) for each in (key, other))
            if focused in here:
                there[here.index(focused)].focus()
                return
