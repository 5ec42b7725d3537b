"""Pictures made of characters: nothing but letters and colours comes out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.decks.ansi import parse_face, plain_width, read_face
from tarot_tui.problem import Problem

SGR = re.compile(r"\x1b\[[0-9;]*m")


def lines(data: str | bytes) -> tuple[str, ...]:
    return parse_face(data.encode() if isinstance(data, str) else data).lines


def test_plain_text_stays_as_it_is() -> None:
    face = parse_face("╭──╮\r\n│é漢│\n╰──╯\n\n".encode())
    assert face.kind == "plain"
    assert face.lines == ("╭──╮", "│é漢│", "╰──╯")
    assert face.width == 5


def test_colours_go_on_over_lines_and_each_line_ends_plain() -> None:
    assert lines("\x1b[31mab\nc\x1b[mde\n") == ("\x1b[0;31mab\x1b[0m", "\x1b[0;31mc\x1b[0mde")


def test_a_rendition_is_written_only_where_it_changes() -> None:
    cell = "\x1b[38;2;1;2;3;48;2;4;5;6m▀\x1b[0m"
    assert lines(cell * 3) == ("\x1b[0;38;2;1;2;3;48;2;4;5;6m▀▀▀\x1b[0m",)


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("1", "1"), ("01;031", "1;31"), ("1;22;3", "3"), ("4;7;9", "4;7;9"), ("31;39;42", "42"), ("97;107", "97;107"),
        ("38;5;200", "38;5;200"), ("48;5;007", "48;5;7"), ("38:2::1:2:3", "38;2;1;2;3"), ("38:2:1:2:3", "38;2;1;2;3"),
        ("48:5:9", "48;5;9"), ("38;2;1;2;;1", "1;38;2;1;2;0"),
        ("5", ""), ("6", ""), ("8", ""), ("38;2;1;2;256", ""), ("38;5", ""), ("38;9;1", "1"), ("58;2;1;2;3", ""),
        ("58;5;1;4", "4"), ("?1", ""), (">4;2", "2"), ("4:3", ""), ("999999999999", ""), ("38;2;1", ""), ("10;73", ""),
    ],
)  # fmt: skip
def test_only_listed_renditions_come_out(given_: str, kept: str) -> None:
    assert lines(f"\x1b[{given_}mx") == ((f"\x1b[0;{kept}mx\x1b[0m" if kept else "x"),)


@pytest.mark.parametrize(
    "harm",
    [
        "\x1b[2J", "\x1b[10;10H", "\x1b[?1049h", "\x1b[6n", "\x1b[200~", "\x1b[1 q", "\x1b]0;title\x07", "\x1b]52;c;QQ==\x1b\\",
        "\x1b]8;;http://x\x07", "\x1bP1$r\x1b\\", "\x1b_app\x1b\\", "\x1b^pm\x1b\\", "\x1bXsos\x1b\\", "\x1bc", "\x1b(0", "\x1b7",
        "\x9b2J", "\x9d0;title\x9c", "\x90q\x9c", "\x07", "\x08", "\x0b", "\x0c", "\x0e", "\x7f", "\x84", "\r", "\u202e", "\u2066",
        "\u200b", "\u2028", "\ue000", "\x1b[1;31!m", "\x1b", "\x1b[", "\x1b[31",
    ],
)  # fmt: skip
def test_whatever_steers_a_terminal_is_dropped_with_its_payload(harm: str) -> None:
    assert lines(f"a{harm}\nb") == ("a", "b")
    whole = not harm.endswith(("\x1b", "[", "31"))
    assert not whole or lines(f"a{harm}b") == ("ab",)


def test_an_open_string_cannot_swallow_the_next_line() -> None:
    assert lines("a\x1b]0;never closed\nb") == ("a", "b")


def test_tabs_and_odd_spaces_keep_the_columns() -> None:
    assert lines("a\tb\u00a0c\u3000d") == ("a       b c d",)


def test_a_sauce_record_is_no_part_of_the_picture() -> None:
    record = b"SAUCE00" + b"Title".ljust(97) + bytes([2]) + b"\0" * 23
    comments = b"COMNT" + b"one".ljust(64) + b"two".ljust(64)
    assert len(record) == 128
    assert lines(b"art\n\x1a" + comments + record) == ("art",)
    assert lines(b"art\n\x1a" + record[:104] + b"\0" + record[105:]) == ("art",)
    assert lines(b"SAUCE00 is a word") == ("SAUCE00 is a word",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xff", "UTF-8"),
        (b"", "no picture"),
        (b"\x1b[31m\n\n", "no picture"),
        (b"x\n" * (limits.FACE_ROWS + 1), "taller"),
        (b"x" * (limits.FACE_COLUMNS + 1), "wider"),
    ],
)
def test_a_file_that_is_no_picture_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(Problem, match=why):
        parse_face(data)


def test_a_huge_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "00.ansi"
    path.write_bytes(b"x" * (limits.ANSI_FACE + 1))
    with pytest.raises(Problem, match=r"00\.ansi: is larger than 256 KiB"):
        read_face(str(path))


_PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        [
            "\x1b[",
            "\x1b]",
            "\x9b",
            "\x1bP",
            "m",
            ";",
            "38;2;1;2;3",
            "0",
            "\n",
            "\x07",
            "\x1b\\",
            "▀",
            "31",
            "38:2:",
        ]
    ),
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_whatever_goes_in_only_printable_characters_and_closed_colours_come_out(text: str) -> None:
    try:
        face = parse_face(text.encode("utf-8", "replace"))
    except Problem:
        return
    for line in face.lines:
        bare = SGR.sub("", line)
        assert bare.isprintable()
        assert plain_width(line) <= face.width
        assert "\x1b" not in line or line.endswith("\x1b[0m")
    again = parse_face("\n".join(face.lines).encode()) if face.width else face
    assert [line for line in again.lines if line] == [line for line in face.lines if line]


@given(st.binary(max_size=300))
def test_any_bytes_are_a_face_or_one_line(data: bytes) -> None:
    try:
        face = parse_face(data)
    except Problem as problem:
        assert "\n" not in str(problem)
    else:
        assert all(SGR.sub("", line).isprintable() for line in face.lines)
