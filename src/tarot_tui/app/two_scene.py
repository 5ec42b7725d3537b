"""What the scenes of two have in common: the two, pause and stop on one key each, and putting away what was typed."""

from __future__ import annotations

from textual.content import Content

from tarot_tui.app.named import called, named, said, shape
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.two_flow import TwoFlow
from tarot_tui.two.partner import Partner
from tarot_tui.two.together import Together


class TwoScene(SittingScene):
    """A scene of a sitting as two."""

    @property
    def flow(self) -> TwoFlow:
        """The way from scene to scene."""
        assert self.game.two is not None
        return self.game.two

    @property
    def together(self) -> Together:
        """What the two have agreed on and seen."""
        return self.flow.together

    def put_away(self) -> None:
        """Take what was typed alone out of its box, for good: the scene will not be seen again."""

    def named(self, partner: Partner) -> Content:
        """Shape and name in the person's colour."""
        return named(self.game, partner)

    def called(self, partner: Partner) -> str:
        """The name, covered while the veil is down."""
        return called(self.game, partner)

    def shape(self, partner: Partner, *, is_open: bool = False) -> str:
        """The sign of the person."""
        return shape(self.game, partner, is_open=is_open)

    def say(self, text: str, **fills: Partner | str) -> Content:
        """``text`` with its braces filled as literal content: ``{one}`` and so on become names in their colours."""
        return said(self.game, text, **fills)

    def action_pause(self) -> None:
        """A pause, from any step."""
        self.flow.pause()

    def action_stop(self) -> None:
        """Stop, from any step."""
        self.flow.stop()
