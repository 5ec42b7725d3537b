"""The list of what was kept: by month, newest first; what cannot be read at its end, with the reason.

Only the rows in sight are ever made, so that ten thousand readings are listed as fast as ten.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Final, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tarot_tui.journal.index.search import Line
from tarot_tui.pictures.card_face import shortened
from tarot_tui.readings.reading import Mode
from tarot_tui.text import cell_width, one_line, wrap

SIGNS: Final[Mapping[Mode, str]] = {"solo": "◆", "pair": "◆●", "apart": "◆ ●"}
"""Who sat there: one, two at one keyboard, two apart."""

_INDENT: Final = 10
_ROWS: Final = 2
"""Rows of one reading."""
_CACHED: Final = 256

Row = tuple[int, int]
"""A reading and which of its rows it is; a heading (-1) and which; (-2, 0) for an empty row."""
_HEADING, _AIR = -1, -2

Month = tuple[int, int]
"""Year and month."""
_NO_MONTH: Final = (0, 0)


class Group(NamedTuple):
    """The readings of one month."""

    first: int
    """Number of the newest."""
    top: int
    """The row of its heading."""
    month: Month


def _month(line: Line) -> Month:
    """The month under which a reading stands."""
    return _NO_MONTH if line.problem or line.created is None else (line.created.year, line.created.month)


@lru_cache(maxsize=1)
def _rows(text: str, width: int) -> list[str]:
    return wrap(text, width, " ")


class JournalList(ScrollView, can_focus=True):
    """The list. What is wider than it ends in an ellipsis."""

    DEFAULT_CSS = """
    JournalList {
        height: 1fr;
        scrollbar-size-vertical: 1;
        scrollbar-color: $line;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        overflow-x: hidden;

        & > .journal-list--heading { color: $primary; text-style: bold; }
        & > .journal-list--title { color: $foreground; }
        & > .journal-list--quiet { color: $quiet; }
        & > .journal-list--sign { color: $secondary; }
        & > .journal-list--marked { color: $prompt; background: $chosen; }
        & > .journal-list--marked-quiet { color: $quiet; background: $chosen; }

        &:nocolor > .journal-list--marked, &:nocolor > .journal-list--marked-quiet { text-style: underline; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"journal-list--{name}" for name in ("heading", "title", "quiet", "sign", "marked", "marked-quiet")
    }
    BINDINGS = [  # noqa: RUF012 - Textual's own way of declaring it
        ("up", "go(-1)"),
        ("down", "go(1)"),
        ("pageup", "page(-1)"),
        ("pagedown", "page(1)"),
        ("home", "first"),
        ("end", "last"),
        ("enter", "pick"),
    ]
    index: reactive[int | None] = reactive(None)
    """The reading under the mark; ``None`` where there is none."""

    class Moved(Message):
        """Another reading is under the mark."""

    class Picked(Message):
        """The reading under the mark is wanted."""

    def __init__(self, texts: Mapping[str, Any], months: Sequence[str], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._texts = texts
        self._months = months
        self._lines: Sequence[Line] = ()
        self._is_filled = False
        """Whether it is known what there is to list."""
        self._groups: list[Group] = []
        self._height = 0
        """Rows of it all."""
        # By what they show and not by where, so that a reading that is found again is there at once.
        self._strips: LRUCache[tuple[Line | Month, int, int, bool], Strip] = LRUCache(_CACHED)

    # What is listed

    def fill(self, lines: Sequence[Line], near: int = 0) -> None:
        """List ``lines``, the mark on ``near`` or the last one before it; of none it is said why that may be."""
        self._lines = lines
        self._is_filled = True
        groups: list[Group] = []
        self._groups = groups
        before: Month | None = None
        for number, line in enumerate(lines):
            month = _month(line)
            if month != before:
                before = month
                # Two rows for each line above it, a heading for each group, air between them.
                groups.append(Group(number, number * _ROWS + 2 * len(groups), month))
        self._height = len(lines) * _ROWS + max(0, 2 * len(groups) - 1)
        self.virtual_size = Size(0, self._height)
        with self.prevent(JournalList.Moved):
            self.index = min(near, len(lines) - 1) if lines else None
        self._keep_in_sight()
        self.refresh()

    def _row(self, at: int) -> Row:
        """What stands in row ``at``."""
        which = bisect_right(self._groups, at, key=lambda group: group.top) - 1
        group = self._groups[which]
        if at == group.top:
            return _HEADING, which
        number, part = divmod(at - group.top - 1, _ROWS)
        number += group.first
        after = self._groups[which + 1].first if which + 1 < len(self._groups) else len(self._lines)
        return (number, part) if number < after else (_AIR, 0)

    def _start(self, number: int) -> int:
        """The first row of a reading."""
        which = bisect_right(self._groups, number, key=lambda group: group.first)
        return number * _ROWS + 2 * which - 1

    def _heading(self, month: Month) -> str:
        if month == _NO_MONTH:
            broken: str = self._texts["broken"]
            return broken
        said: str = self._texts["month"].format(month=self._months[month[1] - 1], year=month[0])
        return said

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One row of what is in sight."""
        at = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        if self._is_filled and not self._lines:
            said = _rows(self._texts["nothing_fits"], max(1, width - 2))
            return self._of(width, (said[y] if y < len(said) else "", self._style("quiet")))
        if not 0 <= at < self._height:
            return Strip.blank(width, self.rich_style)
        number, part = self._row(at)
        if number == _AIR:
            return Strip.blank(width, self.rich_style)
        shown = self._groups[part].month if number == _HEADING else self._lines[number]
        key = (shown, part, width, number == self.index)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._strip(*key)
        return strip

    def notify_style_update(self) -> None:
        """Another theme."""
        super().notify_style_update()
        self._strips.clear()

    def _strip(self, line: Line | Month, part: int, width: int, is_marked: bool) -> Strip:
        if not isinstance(line, Line):
            return self._of(width, (self._heading(line), self._style("heading")))
        title = self._style("marked" if is_marked else "title")
        quiet = self._style("marked-quiet" if is_marked else "quiet")
        if line.problem or line.created is None:
            said = one_line(os.path.basename(line.path)) if part == 0 else line.problem
            return self._of(width, (f"     {said}", title if part == 0 else quiet))
        if part:
            cards = one_line(line.cards) or self._texts["no_card"]
            return self._of(width, (f"{'':{_INDENT}}{self._version(line)}{cards}", quiet))
        sign = self._style("sign")
        if is_marked:
            sign += Style(bgcolor=title.bgcolor)
        return self._of(
            width,
            (f"{line.created.day:>3}  ", quiet),
            (f"{SIGNS[line.mode]:<3}  ", sign),
            (one_line(line.title or line.spread), title),
        )

    def _version(self, line: Line) -> str:
        """How a file stands to others of its reading, where there are any."""
        if not line.version.standing:
            return ""
        said: str = self._texts[line.version.standing].format(count=line.version.number)
        return f"{said} · "

    def _of(self, width: int, *parts: tuple[str, Style]) -> Strip:
        segments, left = [], width
        for text, style in parts:
            shown = shortened(text, left) if cell_width(text) > left else text
            segments.append(Segment(shown, style))
            left -= cell_width(shown)
        return Strip(segments).adjust_cell_length(width, parts[-1][1])

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"journal-list--{name}")

    # Moving

    def watch_index(self, before: int | None, now: int | None) -> None:
        """Draw the rows that have changed; keep the mark in sight."""
        for number in (before, now):
            if number is not None and number < len(self._lines):
                self.refresh_lines(self._start(number), _ROWS)
        self._keep_in_sight()
        self.post_message(self.Moved())

    def _keep_in_sight(self) -> None:
        if self.index is None or self.index >= len(self._lines):
            return
        start = self._start(self.index)
        top = start - 1 if self._row(start - 1)[0] == _HEADING else start  # its month with it
        self.scroll_to_region(Region(0, top, 1, start - top + _ROWS), animate=False, force=True)

    def _go_to(self, number: int) -> None:
        if self._lines:
            self.index = max(0, min(number, len(self._lines) - 1))

    def action_go(self, step: int) -> None:
        """The next one, or the one before."""
        self._go_to((self.index or 0) + step)

    def action_page(self, step: int) -> None:
        """As many as are in sight."""
        self._go_to((self.index or 0) + step * max(1, self.size.height // _ROWS - 1))

    def action_first(self) -> None:
        """The newest."""
        self._go_to(0)

    def action_last(self) -> None:
        """The last one."""
        self._go_to(len(self._lines) - 1)

    def action_pick(self) -> None:
        """Open it."""
        if self.index is not None:
            self.post_message(self.Picked())

    def on_click(self, event: events.Click) -> None:
        """Open what lies under the mouse."""
        at = self.scroll_offset.y + event.y
        if 0 <= at < self._height and (number := self._row(at)[0]) >= 0:
            self._go_to(number)
            self.action_pick()
