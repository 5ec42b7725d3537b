"""Decks whose pictures are made of pixels: shown like every other picture, refused without harm."""

from __future__ import annotations

import io
from pathlib import Path

import PIL.Image
import pytest

from tarot_tui import limits
from tarot_tui.cards.slots import Orientation
from tarot_tui.decks.deck import Deck
from tarot_tui.decks.library import read_deck
from tarot_tui.pictures import photos
from tarot_tui.pictures.cells import Cell, Picture, cells_of
from tarot_tui.pictures.face import Art, back_picture, card_picture, kinds, must_wait
from tarot_tui.pictures.photos import PHOTOS, needs_pillow
from tarot_tui.pictures.spots import card_width
from tarot_tui.pictures.tier import FULL, Tier
from tests.decks.made import V1, make_deck
from tests.pictures.made import holds_its_size

STAR = "major_arcana.17"
CORNERS = ((220, 30, 30), (30, 200, 30), (30, 30, 220), (220, 220, 30))


def photograph(width: int = 110, height: int = 190, form: str = "PNG") -> bytes:
    """A colour in each quarter: upper left, upper right, lower left, lower right."""
    image = PIL.Image.new("RGB", (width, height))
    for index, colour in enumerate(CORNERS):
        left, top = index % 2 * width // 2, index // 2 * height // 2
        image.paste(colour, (left, top, width, height))
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def made(root: Path, files: dict[str, bytes]) -> Deck:
    return read_deck(str(make_deck(root, V1, {**files})))


def shown(
    deck: Deck, rows: int, orientation: Orientation = "upright", tier: Tier = FULL, art: Art = "auto"
) -> Picture:
    return card_picture(deck, deck.cards[STAR], orientation, rows, tier, art=art)


def corners(picture: Picture) -> list[int]:
    """Which of the four colours each corner of a picture has; -1 for none of them."""
    rows = [cells_of(row) for row in picture.rows]
    found = []
    for cell in (rows[1][1], rows[1][-2], rows[-2][1], rows[-2][-2]):
        ground = tuple(int(cell.ground[at : at + 2], 16) for at in (1, 3, 5)) if cell.ground else ()
        near = [
            index
            for index, colour in enumerate(CORNERS)
            if ground and all(abs(a - b) <= 12 for a, b in zip(ground, colour, strict=True))
        ]
        found.append(near[0] if near else -1)
    return found


@pytest.mark.parametrize("form", ["png", "jpg", "webp"])
@pytest.mark.parametrize("rows", [5, 10, 14, 19, 20, 30, 40])
def test_a_deck_of_photographs_is_shown_at_every_height_and_turned_by_half_a_turn(
    form: str, rows: int, tmp_path: Path
) -> None:
    kind = {"jpg": "JPEG"}.get(form, form.upper())
    deck = made(tmp_path / "d", {f"h190/major_arcana/17.{form}": photograph(form=kind)})
    upright, turned = shown(deck, rows), shown(deck, rows, "reversed")
    holds_its_size(upright, card_width(rows, deck.aspect_ratio), rows)
    assert corners(upright) == [0, 1, 2, 3]
    assert corners(turned) == [3, 2, 1, 0]


def test_the_turned_picture_is_the_same_pixel_for_pixel(tmp_path: Path) -> None:
    deck = made(tmp_path / "d", {"h190/major_arcana/17.png": photograph()})

    def halves(picture: Picture) -> list[list[str]]:
        rows: list[list[str]] = []
        for row in picture.rows:
            cells = cells_of(row)
            rows.append([_upper(cell) for cell in cells])
            rows.append([_lower(cell) for cell in cells])
        return rows

    upright, turned = halves(shown(deck, 24)), halves(shown(deck, 24, "reversed"))
    assert [row[::-1] for row in turned[::-1]] == upright


def _upper(cell: Cell) -> str:
    return cell.ink if cell.text in "▀█" else cell.ground


def _lower(cell: Cell) -> str:
    return cell.ink if cell.text in "▄█" else cell.ground


def test_a_picture_of_another_shape_keeps_it(tmp_path: Path) -> None:
    deck = made(tmp_path / "d", {"h190/major_arcana/17.png": photograph(190, 190)})
    picture = shown(deck, 20)
    grounds = [[cell.ground for cell in cells_of(row)] for row in picture.rows]
    assert not any(grounds[0]) and not any(grounds[-1])
    assert all(grounds[10])


def test_characters_that_a_deck_has_are_preferred_to_its_photographs(tmp_path: Path) -> None:
    red = b"\x1b[48;2;250;0;0m     \x1b[0m\n" * 10
    files = {"ansi10/major_arcana/17.ansi": red, "h190/major_arcana/17.png": photograph()}
    picture = shown(made(tmp_path / "d", files), 10)
    assert {cell.ground for row in picture.rows for cell in cells_of(row)} <= {"#fa0000", ""}


def test_where_colours_are_few_no_photograph_is_shown(tmp_path: Path) -> None:
    deck = made(tmp_path / "d", {"h190/major_arcana/17.png": photograph()})
    for tier, art in ((Tier("16", "blocks"), "auto"), (Tier("true", "ascii"), "auto"), (FULL, "none")):
        assert "raster" not in kinds(tier, art)  # type: ignore[arg-type]
        assert "XVII" in shown(deck, 10, tier=tier, art=art).text  # type: ignore[arg-type]


def test_a_back_that_is_a_photograph_is_shown(tmp_path: Path) -> None:
    for folder in ("card_backs", "h190/card_backs"):
        deck = made(tmp_path / folder.replace("/", "-"), {f"{folder}/classic.png": photograph()})
        assert corners(back_picture(deck, 14, FULL)) == [0, 1, 2, 3]


def test_nobody_waits_for_a_picture_twice_and_nobody_for_characters(tmp_path: Path) -> None:
    deck = made(tmp_path / "d", {"h190/major_arcana/17.png": photograph()})
    assert must_wait(deck, STAR, "upright", 10, FULL, "auto")
    assert not must_wait(deck, STAR, "upright", 10, FULL, "none")
    assert not must_wait(deck, "major_arcana.18", "upright", 10, FULL, "auto")
    assert not must_wait(deck, "", "upright", 10, FULL, "auto")
    PHOTOS.fetch(deck, STAR, 10)
    for rows in (10, 40):
        assert not must_wait(deck, STAR, "reversed", rows, FULL, "auto")


def test_a_broken_photograph_costs_only_itself_and_is_said_once(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(photograph())
    deck = made(
        tmp_path / "d",
        {
            "h190/major_arcana/16.png": photograph()[:200],
            "h190/major_arcana/17.png": b"\x89PNG\r\n\x1a\n",
            "h100/major_arcana/17.png": photograph(),
        },
    )
    link = tmp_path / "d" / "h190" / "major_arcana" / "18.png"
    link.symlink_to(outside)
    huge = tmp_path / "d" / "h190" / "major_arcana" / "19.png"
    with huge.open("wb") as file:
        file.truncate(limits.IMAGE_FILE + 1)
    PHOTOS.refused()
    assert corners(shown(deck, 10)) == [0, 1, 2, 3]  # the next best one
    for card, sign in (("16", "XVI"), ("18", "XVIII"), ("19", "XIX")):
        picture = card_picture(deck, deck.cards[f"major_arcana.{card}"], "upright", 10, FULL)
        assert sign in picture.text
    said = [str(problem) for problem in PHOTOS.refused()]
    assert len(said) == 1 and "17.png" in said[0]
    assert PHOTOS.refused() == []


def test_without_the_extra_the_cards_are_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"h190/major_arcana/17.png": photograph()}
    deck = made(tmp_path / "d", files)
    assert not needs_pillow(deck)
    monkeypatch.setattr(photos, "can_decode", lambda: False)
    assert needs_pillow(deck)
    assert "XVII" in shown(deck, 10).text
    assert not must_wait(deck, STAR, "upright", 10, FULL, "auto")
    assert not needs_pillow(made(tmp_path / "e", {**files, "ansi10/major_arcana/17.ansi": b"x"}))
    assert not needs_pillow(made(tmp_path / "f", {}))


def test_small_pictures_are_made_of_halves_where_quarters_look_bad(tmp_path: Path) -> None:
    deck = made(tmp_path / "d", {"h190/major_arcana/17.png": photograph(111)})
    halves = FULL._replace(quarters=False)
    marks = {cell.text for row in shown(deck, 10, tier=halves).rows for cell in cells_of(row)}
    assert marks <= set(" ▀▄█")
    assert {cell.text for row in shown(deck, 10).rows for cell in cells_of(row)} - set(" ▀▄█")
