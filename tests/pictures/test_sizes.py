"""A deck is shown at the heights that its maker made it for, as far as the room goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarot_tui.decks.deck import Deck
from tarot_tui.decks.library import load_deck, read_deck
from tarot_tui.paths import builtin_folder
from tarot_tui.pictures.face import Art
from tarot_tui.pictures.sizes import sizes_of
from tarot_tui.pictures.spots import ANY, Sizes, heights
from tarot_tui.pictures.table import card_rows, lay_out
from tarot_tui.pictures.tier import FULL, Tier
from tests.decks.made import V1, make_deck
from tests.pictures.made import SPREADS
from tests.pictures.test_photos import photograph

BLOCKS = "\x1b[38;2;1;2;3;48;2;9;8;7m▀\x1b[0m\n"
NONE = Tier("none", "blocks")
PNG = photograph()


@pytest.mark.parametrize(
    ("files", "tier", "art", "sizes"),
    [
        ({}, FULL, "auto", ANY),
        ({"ansi32": BLOCKS}, FULL, "auto", Sizes((32, 30, 20, 14, 10))),
        ({"ansi20": "o-+"}, FULL, "auto", Sizes((20,), can_change=False)),
        ({"ansi32": BLOCKS, "line14": "⠁", "line20": "⠁"}, NONE, "auto", Sizes((20, 14), can_change=False)),
        ({"ansi32": BLOCKS, "line14": "⠁"}, FULL, "line", Sizes((14,), can_change=False)),
        ({"ansi32": BLOCKS, "line14": "⠁"}, FULL, "none", ANY),
        ({"h190": PNG, "line14": "⠁"}, FULL, "auto", ANY),
        ({"h190": PNG, "ansi32": BLOCKS}, FULL, "auto", Sizes((32, 30, 20, 14, 10))),
    ],
)
def test_a_deck_has_the_sizes_of_the_kind_of_pictures_that_is_shown(
    files: dict[str, str | bytes], tier: Tier, art: Art, sizes: Sizes, tmp_path: Path
) -> None:
    made: dict[str, str | bytes] = {}
    for root, content in files.items():
        made[f"{root}/major_arcana/17.{'png' if root.startswith('h') else 'txt'}"] = content
    assert sizes_of(read_deck(str(make_deck(tmp_path / "d", V1, made))), tier, art) == sizes


def test_a_picture_is_not_blurred_for_a_little_more_height() -> None:
    smith = Sizes((32, 30, 20, 14, 10))
    assert [heights(most, smith)[0] for most in (60, 40, 36, 32, 31, 21)] == [32, 32, 32, 32, 30, 20]
    assert [heights(most, Sizes((10,)))[0] for most in (40, 15, 14, 10)] == [40, 15, 10, 10]
    assert heights(60)[0] == 40


@pytest.mark.parametrize("height", range(5, 45))
def test_what_cannot_change_its_size_is_shown_at_its_own_or_in_words(height: int) -> None:
    tall = card_rows(200, height, sizes=Sizes((20, 14), can_change=False))
    assert tall in (20, 14) or tall < 14
    assert tall == (20 if height >= 20 else 14 if height >= 14 else height)


def our_own() -> Deck:
    return load_deck("lamplight", (), str(Path(builtin_folder()) / "decks"))


@pytest.mark.parametrize("tier", [FULL, NONE])
def test_words_stand_at_the_pictures_of_our_own_deck(tier: Tier) -> None:
    sizes = sizes_of(our_own(), tier, "auto")
    layout = lay_out(SPREADS["blocking"], 200, 54, sizes=sizes)
    assert layout.card_height == sizes.own[0]
    assert all(spot.caption.y == spot.card.bottom for spot in layout.spots)
