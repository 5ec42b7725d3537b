"""What all scenes have in common: their commands as bindings, their texts, the veil, a way back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import events, on
from textual.binding import BindingsMap
from textual.screen import Screen

from tarot_tui.app.commands import bindings, commands_of
from tarot_tui.pictures.cells import Picture, in_halves

if TYPE_CHECKING:
    from tarot_tui.app.game import Game


class Scene(Screen[None]):
    """One scene of the game. A subclass names itself in ``SCENE`` and has an ``action_<id>`` for each command."""

    SCENE: ClassVar[str]
    IS_ALONE: ClassVar[bool] = False
    """Whether it is for one of two alone, so that a curtain has to stand before it."""
    # Not None, for which Textual takes the first box there is whenever a screen over this one goes.
    AUTO_FOCUS: ClassVar[str | None] = ""

    def __init__(self, game_texts: Mapping[str, Any]) -> None:
        super().__init__()
        self.texts: dict[str, Any] = game_texts[self.SCENE]
        """The sentences of this scene."""
        own = BindingsMap(bindings(commands_of(self.SCENE), game_texts))
        self._bindings = BindingsMap.merge([self._bindings, own])

    @property
    def game(self) -> Game:
        """The running game."""
        return cast("Game", self.app)

    @on(events.Resize)
    def draw_anew(self, event: events.Resize) -> None:
        """Draw all anew where the window is back at its size before anybody looked: what stood there was cut meanwhile.

        Textual draws what is another than before, and sees nothing of the kind.
        """
        if event.size == self.size:
            self.refresh()

    def fitting(self, picture: Picture) -> Picture:
        """A drawing as the person wants it: in quarters of cells, or in halves."""
        return picture if self.game.look[0].quarters else in_halves(picture)

    def take(self) -> None:
        """What stands in a box goes into the sitting: called before anything is done that needs it there."""

    @property
    def is_safe(self) -> bool:
        """Whether all is on disk that was typed here outside a sitting, whose draft is looked after elsewhere."""
        return True

    def keep_typed(self) -> None:
        """Put that on disk now, if the disk takes it."""

    def draft_changed(self) -> None:
        """The draft is on disk, or could not be written: say so where one writes."""

    def veil_changed(self) -> None:
        """Show every typed word covered, or plain again; ``self.game.is_veiled`` says which."""
