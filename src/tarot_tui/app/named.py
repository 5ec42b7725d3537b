"""The two on the screen: a name, a shape and a colour, wherever they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

from tarot_tui.app.say import plain
from tarot_tui.two.partner import KEYS, Partner

if TYPE_CHECKING:
    from tarot_tui.app.game import Game

STYLES: Final = ("$accent", "$secondary")
"""The colours of the two."""


def called(game: Game, partner: Partner) -> str:
    """The name, covered while the veil is down."""
    return partner.called if not game.is_veiled or not partner.name else "░" * len(partner.name)


def shape(game: Game, partner: Partner, *, is_open: bool = False) -> str:
    """The sign of the person."""
    return partner.shape(plain=game.world.tier.glyphs != "blocks", is_open=is_open)


def named(game: Game, partner: Partner) -> Content:
    """Shape and name in the person's colour."""
    return Content.styled(
        f"{shape(game, partner)}\u00a0{called(game, partner)}", f"bold {STYLES[KEYS.index(partner.key)]}"
    )


def said(game: Game, text: str, **fills: Partner | str) -> Content:
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
            parts.append(plain(fill.letter, "bold $prompt") if what == "letter" else named(game, fill))
    return Content.assemble(*parts)
