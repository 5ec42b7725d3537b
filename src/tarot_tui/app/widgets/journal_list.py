"""The list of what was kept: by month, newest first; what cannot be read at its end, with the reason."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tarot_tui.app.say import plain
from tarot_tui.journal.entries import Entry
from tarot_tui.readings.reading import Mode, Reading
from tarot_tui.text import one_line

SIGNS: Final[Mapping[Mode, str]] = {"solo": "◆", "pair": "◆●", "apart": "◆ ●"}
"""Who sat there: one, two at one keyboard, two apart."""

_INDENT: Final = " " * 10


def rows(entries: Sequence[Entry], texts: Mapping[str, Any], months: Sequence[str]) -> list[Option]:
    """The lines of the list, a heading before each month. An option's id is the index of its entry."""
    made: list[Option] = []
    group = ""
    for index, entry in enumerate(entries):
        heading = texts["broken"] if entry.reading is None else _month(entry.reading, texts, months)
        if heading != group:
            air = "\n" if made else ""
            made.append(Option(plain(air + heading, "bold $primary"), disabled=True))
            group = heading
        made.append(Option(_row(entry), id=str(index)))
    return made


def _month(reading: Reading, texts: Mapping[str, Any], months: Sequence[str]) -> str:
    said: str = texts["month"].format(month=months[reading.created.month - 1], year=reading.created.year)
    return said


def _row(entry: Entry) -> Content:
    # No word that somebody wrote: a list is seen in passing.
    reading = entry.reading
    if reading is None:
        what = entry.problem.what if entry.problem else ""
        return Content.assemble(f"     {one_line(os.path.basename(entry.path))}\n     ", (what, "$quiet"))
    title = one_line(reading.spread.title or reading.spread.id)
    cards = one_line(", ".join(card.card_name or card.card for card in reading.cards))
    return Content.assemble(
        (f"{reading.created.day:>3}  ", "$quiet"),
        (f"{SIGNS[reading.mode]:<3}  ", "$secondary"),
        f"{title}\n{_INDENT}",
        (cards, "$quiet"),
    )


class JournalList(OptionList):
    """The list. What is wider than it ends in an ellipsis."""

    DEFAULT_CSS = """
    JournalList {
        height: 1fr;
        text-wrap: nowrap;
        text-overflow: ellipsis;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)

    @property
    def index(self) -> int | None:
        """The entry under the mark."""
        if self.highlighted is None:
            return None
        option = self.get_option_at_index(self.highlighted)
        return None if option.id is None else int(option.id)

    def fill(self, options: list[Option], near: int = 0) -> None:
        """Show these lines, the mark on the entry ``near`` or the last one before it."""
        self.clear_options()
        self.add_options(options)
        entries = [place for place, option in enumerate(options) if option.id is not None]
        self.highlighted = entries[min(near, len(entries) - 1)] if entries else None

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Keep the first month in sight above its first reading."""
        super().watch_highlighted(highlighted)
        if highlighted == 1:
            self.scroll_home(animate=False)
