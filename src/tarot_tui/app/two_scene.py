"""What the scenes of two have in common: the two, pause and stop on one key each, and putting away what was typed."""

from __future__ import annotations

from textual.content import Content

from tarot_tui.app.say import plain
from tarot_tui.app.sitting_scene import SittingScene
from tarot_tui.app.two_flow import TwoFlow
from tarot_tui.two.partner import KEYS, Partner
from tarot_tui.two.together import Together

STYLES = ("$accent", "$secondary")
"""The colours of the two."""


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
        return Content.styled(
            f"{self.shape(partner)}\u00a0{self.called(partner)}", f"bold {STYLES[KEYS.index(partner.key)]}"
        )

    def called(self, partner: Partner) -> str:
        """The name, covered while the veil is down."""
        return partner.called if not self.game.is_veiled or not partner.name else "░" * len(partner.name)

    def shape(self, partner: Partner, *, is_open: bool = False) -> str:
        """The sign of the person."""
        return partner.shape(plain=self.game.world.tier.glyphs != "blocks", is_open=is_open)

    def say(self, text: str, **fills: Partner | str) -> Content:
        """``text`` with its braces filled as literal content: ``{one}`` and so on become names in their colours."""
        parts: list[Content] = []
        rest = text
        while rest:
            before, brace, after = rest.partition("{")
            parts.append(plain(before))
            if not brace:
                break
            key, _, rest = after.partition("}")
            name, _, what = key.partition(".")
            fill = fills[name]
            if isinstance(fill, str):
                parts.append(plain(fill, "bold"))
            else:
                parts.append(plain(fill.letter, "bold $prompt") if what == "letter" else self.named(fill))
        return Content.assemble(*parts)

    def action_pause(self) -> None:
        """A pause, from any step."""
        self.flow.pause()

    def action_stop(self) -> None:
        """Stop, from any step."""
        self.flow.stop()
