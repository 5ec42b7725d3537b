"""The footer: the keys that can be pressed now, as many as fit. What is needed least falls out first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.binding import Binding
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.app.command import EVERYWHERE, LEAST
from tarot_tui.app.commands import COMMANDS
from tarot_tui.app.say import plain
from tarot_tui.text import cell_width

_ORDER = {f"{command.scene}.{command.id}": number for number, command in enumerate(COMMANDS)}
_ORDER |= {each: number + len(_ORDER) for each, number in _ORDER.items() if each.startswith(EVERYWHERE)}
_NEEDS = {f"{command.scene}.{command.id}": command.need for command in COMMANDS}
_BETWEEN = 2


class _Shown(NamedTuple):
    """A key in the footer, and where it begins."""

    key: str
    label: str
    what: str
    tooltip: str
    row: int
    start: int

    @property
    def end(self) -> int:
        return self.start + cell_width(self.label) + 1 + cell_width(self.what) + _BETWEEN


class Keys(Widget):
    """Keys of the scene in the order of its commands, then those that every scene has; in as many rows as it is high.

    One widget instead of Textual's one for each key: a scene stands the sooner, and nothing is made anew while one
    writes.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--what", "keys--under"}
    DEFAULT_CSS = """
    Keys {
        dock: bottom;
        height: 1;
        padding-left: 1;

        &.-on-key {
            pointer: pointer;
        }

        & > .keys--key {
            color: $footer-key-foreground;
            text-style: bold;
        }

        & > .keys--what {
            color: $footer-description-foreground;
        }

        & > .keys--under {
            color: $footer-key-foreground;
            background: $block-hover-background;
        }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[_Shown, ...] = ()
        self._under: _Shown | None = None

    def on_mount(self) -> None:
        """Follow what can be done."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)

    def on_resize(self) -> None:
        """There is room for more, or for less."""
        if self._shown:
            self.call_after_refresh(self._look)

    def _bindings_changed(self, screen: Screen[object]) -> None:
        if self.app.app_focus:
            if self._shown:
                self.call_next(self._look)  # with what has changed, and not a frame after it
            self.call_after_refresh(self._look)

    def _look(self) -> None:
        """Show what can be pressed now, if that is not what is shown."""
        if not self.is_attached:
            return
        shown = []
        for row, bindings in enumerate(self._rows()):
            start = 0
            for binding in bindings:
                label = self.app.get_key_display(binding)
                shown.append(_Shown(binding.key, label, binding.description, binding.tooltip, row, start))
                start = shown[-1].end
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._point(None)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The keys of a row, that under the mouse marked."""
        row = [shown for shown in self._shown if shown.row == y]
        if not row:
            return Strip.blank(self.size.width, self.rich_style)
        key_style, what_style, under_style = (
            self.get_component_rich_style(f"keys--{name}") for name in ("key", "what", "under")
        )
        segments = []
        for shown in row:
            is_under = shown == self._under
            segments += [
                Segment(f" {shown.label}", under_style + key_style if is_under else key_style),
                Segment(f" {shown.what} ", under_style if is_under else what_style),
            ]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say what the key under the mouse does."""
        self._point(self._at(event))

    def on_leave(self) -> None:
        """The mouse is elsewhere."""
        self._point(None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Press the key under the mouse."""
        if under := self._at(event):
            self.app.simulate_key(under.key)

    def _at(self, event: events.MouseEvent) -> _Shown | None:
        spot = event.get_content_offset(self)
        shown = (
            each for each in self._shown if spot and each.row == spot.y and each.start <= spot.x < each.end
        )
        return next(shown, None)

    def _point(self, under: _Shown | None) -> None:
        if under != self._under:
            self._under = under
            self.tooltip = plain(under.tooltip) if under else None
            self.set_class(under is not None, "-on-key")
            self.refresh()

    def _rows(self) -> list[list[Binding]]:
        """What can be pressed now, as much of it as there is room for."""
        shown: dict[str, Binding] = {}
        active = [each.binding for each in self.screen.active_bindings.values() if each.enabled]
        for binding in sorted(active, key=lambda binding: _ORDER.get(binding.id or "", len(_ORDER))):
            if binding.show:
                shown.setdefault(binding.action, binding)
        fitting = [(binding, self._cells(binding)) for binding in shown.values()]
        room, height = self.app.size.width, max(1, self.size.height)
        while len(_broken(fitting, room)) > height:
            fitting.remove(max(reversed(fitting), key=lambda each: _NEEDS.get(each[0].id or "", LEAST)))
        # Rows of one length, so that they are the same at every width.
        widths = range(room // height, room + 1)
        return next(rows for width in widths if len(rows := _broken(fitting, width)) <= height)

    def _cells(self, binding: Binding) -> int:
        return cell_width(self.app.get_key_display(binding)) + 1 + cell_width(binding.description) + _BETWEEN


def _broken(bindings: Sequence[tuple[Binding, int]], room: int) -> list[list[Binding]]:
    """``bindings``, each with its width, in rows that are no wider than ``room``."""
    rows: list[list[Binding]] = [[]]
    left = room
    for binding, cells in bindings:
        left -= cells
        if left < 0 and rows[-1]:
            rows.append([])
            left = room - cells
        rows[-1].append(binding)
    return rows
