"""A deck's pictures at other sizes, and which picture is shown where."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarot_tui.decks.ansi import Face, parse_face
from tarot_tui.pictures.cells import cells_of
from tarot_tui.pictures.colours import of_rendition
from tarot_tui.pictures.face import back_picture, card_of, card_picture
from tarot_tui.pictures.pixels import (
    Pixels,
    as_cells,
    as_pixels,
    fitted_characters,
    half_turn,
    resample,
    to_picture,
)
from tarot_tui.pictures.tier import FULL, Tier, detect
from tests.pictures.made import deck, holds_its_size

RED, BLUE = (200, 20, 30), (10, 40, 220)


def picture_file(pixels: list[list[tuple[int, int, int]]]) -> bytes:
    rows = []
    for upper, lower in zip(pixels[::2], pixels[1::2], strict=True):
        row = "".join(
            f"\x1b[38;2;{a[0]};{a[1]};{a[2]};48;2;{b[0]};{b[1]};{b[2]}m▀"
            for a, b in zip(upper, lower, strict=True)
        )
        rows.append(f"{row}\x1b[0m")
    return "\n".join(rows).encode()


def face_of(pixels: list[list[tuple[int, int, int]]]) -> Face:
    return parse_face(picture_file(pixels))


def noise(width: int, height: int, seed: int = 1) -> list[list[tuple[int, int, int]]]:
    chance = random.Random(seed)
    return [
        [(chance.randrange(256), chance.randrange(256), chance.randrange(256)) for _ in range(width)]
        for _ in range(height)
    ]


def test_the_pixels_of_a_picture_are_those_that_were_drawn() -> None:
    drawn = noise(9, 8)
    pixels = as_pixels(face_of(drawn))
    assert pixels == Pixels(1, tuple(tuple(row) for row in drawn))
    assert resample(pixels, 9, 4) is pixels


def test_a_picture_at_its_own_size_comes_back_cell_for_cell() -> None:
    face = face_of(noise(9, 8))
    pixels = as_pixels(face)
    assert pixels
    assert to_picture(pixels) == as_cells(face)


@given(st.integers(1, 40), st.integers(1, 30), st.sampled_from([1, 2]), st.integers(0, 5))
@settings(max_examples=40)
def test_a_picture_at_any_size_has_that_size(columns: int, rows: int, across: int, seed: int) -> None:
    pixels = as_pixels(face_of(noise(12, 10, seed)))
    assert pixels
    holds_its_size(to_picture(resample(pixels, columns, rows, across)), columns, rows)


def test_a_plain_ground_keeps_its_colour_and_halves_stay_apart() -> None:
    drawn = [[RED] * 36 for _ in range(32)] + [[BLUE] * 36 for _ in range(32)]
    pixels = as_pixels(face_of(drawn))
    assert pixels
    small = resample(pixels, 12, 10)
    assert {pixel for row in small.rows[:10] for pixel in row} == {RED}
    assert {pixel for row in small.rows[10:] for pixel in row} == {BLUE}


@pytest.mark.parametrize("across", [1, 2])
def test_half_a_turn_turns_every_pixel_and_twice_is_nothing(across: int) -> None:
    pixels = as_pixels(face_of(noise(12, 10)))
    assert pixels
    small = resample(pixels, 7, 6, across)
    turned = half_turn(small)
    assert turned.rows[0][0] == small.rows[-1][-1]
    assert half_turn(turned) == small


def test_quadrants_are_read_with_twice_the_columns() -> None:
    face = parse_face("\x1b[38;2;200;20;30;48;2;10;40;220m▚▌█ \x1b[0m".encode())
    pixels = as_pixels(face)
    assert pixels == Pixels(
        2,
        (
            (RED, BLUE, RED, BLUE, RED, RED, BLUE, BLUE),
            (BLUE, RED, RED, BLUE, RED, RED, BLUE, BLUE),
        ),
    )
    assert to_picture(pixels).rows[0][0].text[0] in "▚▞"


def test_other_character_art_is_centred_and_cut_but_never_resampled() -> None:
    face = parse_face(b"/--\\\n|ab|\n\\--/\n")
    assert as_pixels(face) is None
    assert fitted_characters(face, 6, 5).text.split("\n")[2] == " |ab| "
    assert fitted_characters(face, 2, 1).text == "ab"


@pytest.mark.parametrize(
    ("parameters", "colour"),
    [("38;2;1;2;255", "#0102ff"), ("48;5;196", "#ff0000"), ("38;5;244", "#808080"), ("31", "#cd0000"),
     ("94", "#5c5cff"), ("107", "#ffffff"), ("", "")],
)  # fmt: skip
def test_colours_are_those_of_xterm(parameters: str, colour: str) -> None:
    assert of_rendition(parameters) == colour


@given(st.binary(max_size=120))
def test_no_file_makes_a_picture_that_steers_a_terminal(data: bytes) -> None:
    try:
        face = parse_face(data)
    except Exception:  # a Problem: the next best picture stands in
        return
    picture = to_picture(pixels) if (pixels := as_pixels(face)) else as_cells(face)
    assert picture.text.replace("\n", "").isprintable()


# Which picture


def made(tmp_path: Path, roots: dict[str, bytes]) -> Path:
    root = tmp_path / "made"
    for name, data in roots.items():
        folder = root / name / "major_arcana"
        folder.mkdir(parents=True)
        (folder / "17.ansi").write_bytes(data)
    return root


LINE = Tier("none", "blocks")
ASCII = Tier("true", "ascii")


def test_the_decks_own_picture_is_shown_at_any_height_and_upside_down_by_half_a_turn(tmp_path: Path) -> None:
    cards = deck(made(tmp_path, {"ansi8": picture_file(noise(9, 16))}))
    star = cards.cards["major_arcana.17"]
    for rows in (5, 8, 10, 20):
        upright = card_picture(cards, star, "upright", rows, FULL)
        turned = card_picture(cards, star, "reversed", rows, FULL)
        assert upright.height == turned.height == rows
        assert upright.width == turned.width
        inks = [cell.ink for row in upright.rows for cell in cells_of(row)]
        assert any(ink.startswith("#") for ink in inks)
        assert upright != turned


def test_where_colours_are_few_the_line_picture_or_the_card_in_words_stands_in(tmp_path: Path) -> None:
    cards = deck(made(tmp_path, {"ansi8": picture_file(noise(9, 16)), "line8": "⣿⡇\n⣿⠁\n".encode()}))
    star = cards.cards["major_arcana.17"]
    assert "⣿" in card_picture(cards, star, "upright", 8, LINE).text
    assert "XVII" in card_picture(cards, star, "upright", 8, ASCII).text
    assert "XVII" in card_picture(cards, star, "upright", 8, FULL, art="none").text
    assert "⣿" in card_picture(cards, star, "upright", 8, FULL, art="line").text
    assert "XVIII" in card_picture(cards, cards.cards["major_arcana.18"], "upright", 8, FULL).text


def test_a_line_picture_is_turned_dot_by_dot(tmp_path: Path) -> None:
    cards = deck(made(tmp_path, {"line8": "⠁ \n  ".encode()}))
    text = card_picture(cards, cards.cards["major_arcana.17"], "reversed", 5, LINE).text
    assert "⢀" in text or "⠁" not in text
    assert "⠁" not in text


def test_a_broken_picture_costs_only_itself(tmp_path: Path) -> None:
    cards = deck(made(tmp_path, {"ansi8": b"\xff\xfe"}))
    assert "XVII" in card_picture(cards, cards.cards["major_arcana.17"], "upright", 10, FULL).text


def test_a_card_outlives_its_deck() -> None:
    gone = card_of(None, "major_arcana.17", "Der Stern")
    assert gone.name == "Der Stern"
    assert card_of(None, "major_arcana.17").name == "The Star"
    assert "XVII" in card_picture(None, gone, "upright", 14, FULL, name=gone.name).text
    assert back_picture(None, 10, FULL).height == 10


@pytest.mark.parametrize(
    ("environ", "terminal", "encoding", "tier"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, True, "utf-8", ("true", "blocks", False)),
        ({"TERM": "xterm", "COLORTERM": "24bit"}, True, "UTF-8", ("true", "blocks", False)),
        ({"TERM": "tmux-256color"}, True, "utf-8", ("256", "blocks", False)),
        ({"TERM": "xterm"}, True, "utf-8", ("16", "blocks", False)),
        ({"TERM": "screen"}, True, "utf8", ("16", "blocks", False)),
        ({"TERM": "linux"}, True, "utf-8", ("16", "ascii", False)),
        ({"TERM": "vt100"}, True, "utf-8", ("none", "blocks", False)),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, True, "utf-8", ("none", "blocks", False)),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, True, "utf-8", ("256", "blocks", False)),
        ({"TERM": "xterm-256color", "LANG": "C"}, True, "ANSI_X3.4-1968", ("256", "ascii", False)),
        ({"TERM": "xterm-256color", "LANG": "C"}, True, "utf-8", ("256", "ascii", False)),
        ({"TERM": "xterm-256color", "LANG": "C", "LC_CTYPE": "C.UTF-8"}, True, "utf-8", ("256", "ascii", False)),
        ({"TERM": "xterm-256color", "LC_CTYPE": "C.UTF-8"}, True, "utf-8", ("256", "blocks", False)),
        ({"TERM": "xterm-256color", "LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, True, "utf-8", ("256", "ascii", False)),
        ({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C"}, True, "utf-8", ("256", "blocks", False)),
        ({"TERM": "dumb", "COLORTERM": "truecolor"}, True, "utf-8", ("none", "blocks", True)),
        ({"TERM": "xterm-256color"}, False, "utf-8", ("none", "blocks", True)),
        ({}, True, "utf-8", ("16", "blocks", False)),
    ],
)  # fmt: skip
def test_what_a_terminal_can_show_is_told_from_its_environment(
    environ: dict[str, str], terminal: bool, encoding: str, tier: tuple[str, str, bool]
) -> None:
    assert detect(environ, terminal, encoding)[:3] == tier
