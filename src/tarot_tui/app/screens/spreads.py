"""Spreads: all that can be laid, a person's own among them, and a plan of the one that is looked at."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain, short_path
from tarot_tui.app.scene import Scene
from tarot_tui.app.widgets.keys import Keys
from tarot_tui.app.widgets.picture_view import PictureView
from tarot_tui.pictures.plan import plan
from tarot_tui.problem import Problem
from tarot_tui.spreads.shelf import Shelved, load_spread, shelf
from tarot_tui.spreads.spread import place_line
from tarot_tui.text import one_line

_TALL = 48
"""Rows from which there is air around each spread of the list."""
_PLAN = (40, 20)
"""Cells for the plan, at most."""


class Spreads(Scene):
    """The shelf of spreads."""

    SCENE = "spreads"
    CSS_PATH = "spreads.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(self, game_texts: Mapping[str, Any], *, as_two: bool = False) -> None:
        super().__init__(game_texts)
        self._as_two = as_two
        self._shelf: list[Shelved] = []

    def compose(self) -> ComposeResult:
        """The list, what is to be seen of the one that is looked at, and where one's own lie."""
        yield Static(plain(self.texts["title"]), classes="title", id="title")
        with Horizontal(id="sides"):
            yield OptionList(id="list", markup=False)
            with VerticalScroll(id="plan"):
                yield PictureView(id="places")
                yield Static(id="looks-at")
        folder = short_path(self.game.world.paths.spreads)
        yield Static(plain(self.texts["folder"].format(folder=folder)), classes="quiet", id="folder")
        yield Keys()

    def on_mount(self) -> None:
        """Read the shelf."""
        self.read()

    @work(thread=True, exclusive=True, group="spreads", exit_on_error=False)
    def read(self) -> None:
        """Every spread file, off the screen's own thread: a person may have many, and each is checked."""
        found = shelf(self.game.world.paths)
        self.app.call_from_thread(self.show, sorted(found, key=_is_broken))

    def show(self, found: Sequence[Shelved]) -> None:
        """List them."""
        self._shelf = list(found)
        spreads = self.query_one(OptionList)
        air = Content("\n" if self.size.height >= _TALL else "")
        spreads.clear_options()
        spreads.add_options(Option(air + self._line(shelved) + air) for shelved in found)
        spreads.highlighted = 0

    def _line(self, shelved: Shelved) -> Content:
        texts, spread = self.texts, shelved.spread
        if spread is None:
            problem = shelved.problem or Problem("")
            why = ": ".join(part for part in (problem.place, problem.what) if part)
            name = f"{texts['broken']}: {one_line(os.path.basename(shelved.path))}"
            return Content.assemble((name, "$error"), "\n", (why, "$quiet"), "\n", problem.remedy)
        count = len(spread.places)
        size = texts["cards_one"] if count == 1 else texts["cards"].format(count=count)
        own = f" · {texts['own']}" if shelved.own else ""
        return Content.assemble((spread.title, "bold"), f"  {size}{own}", "\n", (spread.lead, "$quiet"))

    def on_option_list_option_highlighted(self, message: OptionList.OptionHighlighted) -> None:
        """Show what lies where."""
        spread = self._shelf[message.option_index].spread
        places = spread.places if spread else ()
        lines = [
            f"{number:2}  {place_line(place.title, place.looks_at, ': ')}"
            for number, place in enumerate(places, 1)
        ]
        blocks = self.game.world.tier.glyphs == "blocks"
        self.query_one(PictureView).show(plan(places, *_PLAN, blocks=blocks))
        self.query_one("#looks-at", Static).update(plain("\n".join(lines)))

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Begin with the mouse."""
        self.action_choose()

    def action_choose(self) -> None:
        """Begin with it, if it can be laid."""
        at = self.query_one(OptionList).highlighted
        if at is None:
            return
        shelved = self._shelf[at]
        try:
            if shelved.spread is None:
                raise shelved.problem or Problem("")
            # Another file may bear the name of this spread, and be broken; what Begin will find is what counts.
            spread = load_spread(shelved.spread.id, self.game.world.paths)
        except Problem as problem:
            self.game.tell(str(problem), "warning")
            return
        self.game.pop_screen()
        self.game.begin(spread.id, as_two=self._as_two)

    def action_back(self) -> None:
        """Back to Home."""
        self.game.home()


def _is_broken(shelved: Shelved) -> bool:
    return shelved.spread is None
