"""Cards in words and signs, and the back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarot_tui.cards.names import plain_names
from tarot_tui.cards.slots import ORIENTATIONS, SLOTS, Orientation, parse_id
from tarot_tui.pictures import raster
from tarot_tui.pictures.back import card_back
from tarot_tui.pictures.card_face import Caption, card_face, shortened
from tarot_tui.pictures.cells import cells_of
from tarot_tui.pictures.emblems import emblem
from tarot_tui.pictures.labels import fit_name
from tarot_tui.text import cell_width
from tests.pictures.made import holds_its_size

NAMES = plain_names()
CARDS = st.sampled_from([*SLOTS, "major_arcana.happy_squirrel", "minor_arcana.crystals.ace", "nonsense"])
SUITS = {suit: suit.title() for suit in ("wands", "cups", "swords", "pentacles")}


@settings(max_examples=60)
@given(
    CARDS,
    st.sampled_from(ORIENTATIONS),
    st.integers(7, 50),
    st.integers(5, 42),
    st.text(max_size=40),
    st.booleans(),
)
def test_every_card_at_every_size_is_exactly_that_size(
    card: str, orientation: Orientation, width: int, height: int, name: str, blocks: bool
) -> None:
    caption = Caption(" ".join(name.split()), "upside down")
    if not caption.name.isprintable():
        caption = Caption()
    holds_its_size(card_face(card, orientation, width, height, caption, "", blocks), width, height)


@pytest.mark.parametrize("size", [(7, 5), (12, 10), (16, 14), (23, 20)])
def test_no_two_cards_look_the_same(size: tuple[int, int]) -> None:
    faces = {card: card_face(card, "upright", *size).rows for card in SLOTS}
    assert len(set(faces.values())) == len(SLOTS)


@pytest.mark.parametrize("card", SLOTS)
@pytest.mark.parametrize("height", [10, 14, 20])
def test_a_card_upside_down_differs_and_says_so(card: str, height: int) -> None:
    width = round(height * 1.16)
    caption = Caption(NAMES[card], "upside down")
    upright = card_face(card, "upright", width, height, caption)
    turned = card_face(card, "reversed", width, height, caption)
    assert turned != upright
    assert "upside" in turned.text and "down" in turned.text
    assert "upside" not in upright.text


def test_half_a_turn_twice_changes_nothing() -> None:
    for card in SLOTS:
        drawing, reach = emblem(parse_id(card), 12)
        pixels = raster.grid(drawing, 20, 12, reach)
        assert raster.half_turn(raster.half_turn(pixels)) == pixels
        assert any(any(row) for row in pixels)


def test_without_blocks_cards_and_backs_are_ascii() -> None:
    for card in SLOTS:
        for size in ((7, 5), (12, 10)):
            face = card_face(card, "reversed", *size, Caption(NAMES[card], "upside down"), "", blocks=False)
            assert face.text.isascii()
    assert all(
        card_back(width, height, blocks=False).text.isascii()
        for width in range(1, 30)
        for height in (2, 9, 20)
    )


def test_the_suit_of_a_card_is_told_without_colour() -> None:
    shapes = {card_face(f"minor_arcana.{suit}.five", "upright", 12, 10).text for suit in SUITS}
    assert len(shapes) == len(SUITS)


@given(st.integers(1, 46), st.integers(1, 40))
def test_the_back_never_shows_which_way_up_its_card_lies(width: int, height: int) -> None:
    back = card_back(width, height)
    holds_its_size(back, width, height)
    cells = [[(cell.text, cell.ink, cell.ground) for cell in cells_of(row)] for row in back.rows]
    turned = [
        [(_TURNED.get(text, text), ink, ground) for text, ink, ground in row[::-1]] for row in cells[::-1]
    ]
    assert turned == cells


_TURNED = {
    **dict(zip("╭╮╰╯", "╯╰╮╭", strict=True)),
    **{a: raster.QUADRANTS[sum((index >> bit & 1) << (3 - bit) for bit in range(4))]
       for index, a in enumerate(raster.QUADRANTS)},
}  # fmt: skip


@given(st.sampled_from(SLOTS), st.integers(6, 30), st.integers(1, 3))
def test_a_name_fits_where_it_goes_or_ends_in_an_ellipsis(card: str, width: int, rows: int) -> None:
    lines = fit_name(NAMES[card], card, SUITS, width, rows)
    assert 1 <= len(lines) <= rows
    assert all(cell_width(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("card", "width", "said"),
    [
        ("minor_arcana.pentacles.five", 17, "Five of Pentacles"),
        ("minor_arcana.pentacles.five", 12, "5 Pentacles"),
        ("minor_arcana.swords.ace", 11, "Ace Swords"),
        ("major_arcana.02", 14, "High Priestess"),
        ("major_arcana.02", 11, "High Pries…"),
    ],
)
def test_a_long_name_is_said_shorter_before_it_is_cut(card: str, width: int, said: str) -> None:
    assert fit_name(NAMES[card], card, SUITS, width) == [said]


def test_text_is_cut_by_cells_and_not_by_characters() -> None:
    assert shortened("漢字漢字", 5) == "漢字…"
    assert shortened("short", 5) == "short"


@pytest.mark.parametrize("height", [7, 10, 14, 20, 30])
def test_what_is_seen_is_said_whole_or_not_at_all(height: int) -> None:
    seen = "An old man with a lantern and a staff stands on a peak in the snow, and looks down."
    picture = card_face(
        "major_arcana.09", "upright", round(height * 1.16), height, Caption("The Hermit", "", seen)
    )
    holds_its_size(picture, round(height * 1.16), height)
    said = " ".join(picture.text.replace("│", " ").split())
    assert (seen in said) == (height >= 20)
    assert height < 10 or "Hermit" in said
    assert "peak" not in said or seen in said
