"""The footer: the keys that can be pressed now, as many as fit. Help, which has all of them, is never left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.binding import Binding
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tarot_tui.app.commands import COMMANDS, EVERYWHERE
from tarot_tui.app.say import plain
from tarot_tui.text import cell_width

_ORDER = {f"{command.scene}.{command.id}": number for number, command in enumerate(COMMANDS)}
_ORDER |= {each: number + len(_ORDER) for each, number in _ORDER.items() if each.startswith(EVERYWHERE)}
_BETWEEN = 2
_MARGINS = 2


class _Shown(NamedTuple):
    """A key in the footer, and its first column."""

    key: str
    label: str
    what: str
    tooltip: str
    start: int

    @property
    def end(self) -> int:
        return self.start + cell_width(self.label) + 1 + cell_width(self.what) + _BETWEEN


class Keys(Widget):
    """Keys of the scene in the order of its commands, then those that every scene has.

    One widget instead of Textual's one for each key: a scene stands the sooner, and nothing is made anew while one
    writes.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--what", "keys--under"}
    DEFAULT_CSS = """
    Keys {
        dock: bottom;
        height: 1;
        padding: 0 1;

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
            self.call_after_refresh(self._look)

    def _look(self) -> None:
        """Show what can be pressed now, if that is not what is shown."""
        if not self.is_attached:
            return
        shown, start = [], 0
        for binding in self._fitting():
            label = self.app.get_key_display(binding)
            shown.append(_Shown(binding.key, label, binding.description, binding.tooltip, start))
            start = shown[-1].end
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._point(None)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The keys, that under the mouse marked."""
        if not self._shown:
            return Strip.blank(self.size.width, self.rich_style)
        key_style, what_style, under_style = (
            self.get_component_rich_style(f"keys--{name}") for name in ("key", "what", "under")
        )
        segments = []
        for shown in self._shown:
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
        return next((each for each in self._shown if spot and each.start <= spot.x < each.end), None)

    def _point(self, under: _Shown | None) -> None:
        if under != self._under:
            self._under = under
            self.tooltip = plain(under.tooltip) if under else None
            self.set_class(under is not None, "-on-key")
            self.refresh()

    def _fitting(self) -> Iterator[Binding]:
        shown: dict[str, Binding] = {}
        active = [each.binding for each in self.screen.active_bindings.values() if each.enabled]
        for binding in sorted(active, key=lambda binding: _ORDER.get(binding.id or "", len(_ORDER))):
            if binding.show:
                shown.setdefault(binding.action, binding)
        room = self.app.size.width - _MARGINS
        if help_ := shown.get("app.help"):
            room -= self._cells(help_)
        for binding in shown.values():
            if binding is not help_:
                room -= self._cells(binding)
                if room < 0:
                    break
                # Those of every scene stand behind help, so that help stays where it is looked for.
                if help_ and binding.action.startswith("app."):
                    yield help_
                    help_ = None
                yield binding
        if help_:
            yield help_

    def _cells(self, binding: Binding) -> int:
        return cell_width(self.app.get_key_display(binding)) + 1 + cell_width(binding.description) + _BETWEEN
