"""Small decks and faces for the tests of pictures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tarot_tui.cards.names import plain_names
from tarot_tui.decks.deck import Card, Deck
from tarot_tui.paths import builtin_folder
from tarot_tui.pictures.cells import Picture, row_width
from tarot_tui.spreads.shelf import ORDER, read_spread
from tarot_tui.spreads.spread import Place


def deck(root: Path, names: Mapping[str, str] | None = None, aspect_ratio: float = 0.5789) -> Deck:
    cards = {
        card: Card(card, (names or {}).get(card, name), "", "", "") for card, name in plain_names().items()
    }
    return Deck(
        handle=root.name, root=str(root), schema=(1, 0), name="Made", version="", identifier="", creator="",
        artist="", publisher="", packager="", license="", copyright="", attribution="", description="",
        aspect_ratio=aspect_ratio, cards=cards,
        suits={suit: suit.title() for suit in ("wands", "cups", "swords", "pentacles")},
        backs=(), default_back="", remarks=(),
    )  # fmt: skip


def holds_its_size(picture: Picture, width: int, height: int) -> None:
    assert (picture.width, picture.height) == (width, height)
    assert len(picture.rows) == height
    assert {row_width(row) for row in picture.rows} <= {width}


def places(spread_id: str) -> tuple[Place, ...]:
    return read_spread(str(Path(builtin_folder()) / "spreads" / f"{spread_id}.toml")).places


SPREADS = {spread_id: places(spread_id) for spread_id in ORDER}
