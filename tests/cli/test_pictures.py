"""Pictures in the shell: ``card NAME --rows N`` and ``draw --format ansi``, in every kind of terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tarot_tui.cli.context import Context
from tarot_tui.cli.main import run
from tarot_tui.decks.ansi import parse_face, plain_width
from tarot_tui.pictures.pixels import as_pixels, half_turn
from tarot_tui.pictures.spots import card_width
from tests.conftest import Shell
from tests.decks.made import V1, make_deck
from tests.pictures.test_photos import photograph

TRUE = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
INDEXED = {"TERM": "xterm-256color"}
SIXTEEN = {"TERM": "xterm"}
NONE = {**TRUE, "NO_COLOR": "1"}
PLAIN_C = {**TRUE, "LANG": "C"}

Printer = Callable[..., list[str]]


class _Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(shell: Shell) -> Printer:
    """Runs a verb in a terminal so many columns wide; gives the lines that it printed."""

    def output(*argv: str, environ: dict[str, str] | None = None, columns: int = 200) -> list[str]:
        out, err = _Terminal(), io.StringIO()
        world = {"COLUMNS": str(columns), **(TRUE if environ is None else environ)}
        context = Context(shell.paths, world, io.StringIO(), out, err, lambda: shell.now, shell.new_id)
        assert run(argv, lambda args: context, err) == 0
        assert err.getvalue() == ""
        return out.getvalue().split("\n")

    return output


def pictured(lines: list[str]) -> list[str]:
    """What of printed lines is picture: from the left to the words."""
    return [line for line in lines if "\x1b[" in line]


def at(lines: list[str], rows: int) -> bytes:
    """The picture part of the first lines, as a file would hold it."""
    wide = card_width(rows, 0.5789)
    cut = []
    for line in lines[:rows]:
        kept, cells = "", 0
        for piece in re.findall(r"\x1b\[[0-9;]*m|.", line):
            if not piece.startswith("\x1b"):
                cells += 1
                if cells > wide:
                    break
            kept += piece
        cut.append(kept)
    return "\n".join(cut).encode()


@pytest.mark.parametrize("rows", [*range(6, 22), 25, 30, 31, 40, 41, 60])
def test_a_card_is_as_high_as_was_asked_and_turned_pixel_for_pixel(terminal: Printer, rows: int) -> None:
    upright = terminal("card", "moon:upright", "--rows", str(rows))
    turned = terminal("card", "moon:reversed", "--rows", str(rows))
    for lines in (upright, turned):
        assert len(pictured(lines)) == rows
        assert all(plain_width(line) <= 200 for line in lines)
    pixels, other = as_pixels(parse_face(at(upright, rows))), as_pixels(parse_face(at(turned, rows)))
    assert pixels and other
    assert (pixels.height, pixels.width // pixels.across) == (2 * rows, card_width(rows, 0.5789))
    if rows >= 20:  # of quarters two colours are fitted, which need not be the same two the other way round
        assert half_turn(other) == pixels


@pytest.mark.parametrize(
    ("environ", "allowed"),
    [
        (TRUE, r"0|[34]8;2;\d+;\d+;\d+"),
        (INDEXED, r"0|[34]8;5;\d+"),
        (SIXTEEN, r"0|1|3[0-7]|4[0-7]|9[0-7]|10[0-7]"),
        (NONE, r"0|1"),
    ],
)
@pytest.mark.parametrize("name", ["moon", "five of cups:reversed"])
@pytest.mark.parametrize("rows", ["6", "10", "14", "20", "33", "60"])
def test_a_picture_has_only_the_colours_that_the_terminal_has(
    terminal: Printer, environ: dict[str, str], allowed: str, name: str, rows: str
) -> None:
    text = "\n".join(terminal("card", name, "--rows", rows, environ=environ))
    for sequence in re.findall(r"\x1b\[([0-9;]*)m", text):
        assert re.fullmatch(rf"(?:(?:{allowed})(?:;|$))*", sequence), sequence
    assert "\x1b" not in re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_in_the_locale_c_a_picture_is_made_of_ascii(terminal: Printer) -> None:
    lines = terminal("card", "moon", "--rows", "14", environ=PLAIN_C)
    picture = at(lines, 14).decode()
    assert picture.isascii() and "XVIII" in picture


@pytest.mark.parametrize("columns", [20, 40, 60, 66, 80, 120])
@pytest.mark.parametrize(
    "argv", [["card", "moon", "--rows", "60"], ["draw", "celtic-cross", "--seed", "7", "--format", "ansi"]]
)
def test_nothing_is_wider_than_a_narrow_terminal(terminal: Printer, argv: list[str], columns: int) -> None:
    lines = terminal(*argv, columns=columns)
    assert max(map(plain_width, lines)) <= columns
    assert any("\x1b[" in line for line in lines)


def test_words_stand_beside_a_picture_where_there_is_room_else_under_it(terminal: Printer) -> None:
    assert "The Moon" in terminal("card", "moon", columns=80)[0]
    narrow = terminal("card", "moon", columns=50)
    assert "The Moon" not in narrow[0]
    assert "The Moon" in narrow[21]


def test_a_drawn_card_lies_as_it_fell_with_its_words_beside_it(terminal: Printer) -> None:
    found = []
    for cards in ("moon,star,sun", "moon:reversed,star,sun"):
        lines = terminal("draw", "three", "--cards", cards, "--format", "ansi", columns=90)
        start = next(number for number, line in enumerate(lines) if "1. " in line)
        pixels = as_pixels(parse_face(at(lines[start:], 20)))
        assert pixels
        found.append((pixels, "THE MOON, upside down" in "\n".join(lines)))
    (upright, no), (turned, yes) = found
    assert (no, yes) == (False, True)
    assert half_turn(turned) == upright


def test_in_a_pipe_a_picture_is_there_only_where_it_is_asked_for(shell: Shell) -> None:
    shell("card", "moon")
    assert "\x1b" not in shell.out
    shell("card", "moon", "--rows", "10")
    assert len(pictured(shell.out.split("\n"))) == 10
    assert "38;2;" in shell.out
    shell.environ["NO_COLOR"] = "1"
    shell("card", "moon", "--rows", "10")
    assert ";2;" not in shell.out
    shell("--art", "none", "card", "moon", "--rows", "10")
    assert shell.out.startswith("The Moon\n")


def test_a_screen_reader_in_a_dumb_terminal_gets_words_alone(terminal: Printer) -> None:
    assert terminal("card", "moon", environ={"TERM": "dumb"})[0] == "The Moon"


def test_a_deck_without_pictures_shows_its_cards_in_words(terminal: Printer, tmp_path: Path) -> None:
    make_deck(tmp_path / "decks" / "bare", V1)
    lines = terminal("--deck", "bare", "card", "moon", "--rows", "14")
    assert "XVIII" in "\n".join(lines)


def test_a_deck_of_photographs_is_shown_and_a_broken_one_is_said_in_one_line(
    shell: Shell, tmp_path: Path
) -> None:
    make_deck(
        tmp_path / "decks" / "photos", V1,
        {"h190/major_arcana/18.png": photograph(), "h190/major_arcana/17.png": photograph()[:99]},
    )  # fmt: skip
    assert shell("--deck", "photos", "card", "moon", "--rows", "14") == 0
    assert "48;2;220;32;32" in shell.out and shell.err == ""
    assert shell("--deck", "photos", "card", "star", "--rows", "14") == 0
    assert "XVII" in shell.out
    assert shell.err.count("\n") == 1 and "17.png" in shell.err


def test_small_pictures_are_made_of_halves_where_that_is_set(shell: Shell, terminal: Printer) -> None:
    config = Path(shell.paths.config)
    config.parent.mkdir(parents=True)
    config.write_text("quarters = false\n")
    for rows in ("6", "10", "14", "19"):
        text = "\n".join(terminal("card", "moon", "--rows", rows))
        assert not set("▘▝▖▗▌▐▚▞▛▜▙▟") & set(text)
