"""The footer: the keys that can be pressed now, as many as fit. Help, which has all of them, is never left out."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

from tarot_tui.app.commands import COMMANDS, EVERYWHERE
from tarot_tui.app.say import plain
from tarot_tui.text import cell_width

_ORDER = {f"{command.scene}.{command.id}": number for number, command in enumerate(COMMANDS)}
_ORDER |= {each: number + len(_ORDER) for each, number in _ORDER.items() if each.startswith(EVERYWHERE)}
_BETWEEN = 2
_MARGINS = 2


class Keys(Footer):
    """Keys of the scene in the order of its commands, then those that every scene has."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)
        self._width = 0

    def compose(self) -> ComposeResult:
        """A key for each command that is shown, none of them cut."""
        if not self._bindings_ready:
            return
        for binding in self._fitting():
            key = FooterKey(
                binding.key, self.app.get_key_display(binding), binding.description, binding.action
            )
            key.tooltip = plain(binding.tooltip)
            yield key.data_bind(compact=Footer.compact)

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

    def on_resize(self, event: events.Resize) -> None:
        """There is room for more, or for less."""
        if event.size.width != self._width:
            self._width = event.size.width
            self.call_after_refresh(self.recompose)
