"""A shared text comes back, in whatever state."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.sharing.as_text import as_text
from tarot_tui.sharing.block import seal
from tarot_tui.sharing.markers import BEGIN, END
from tarot_tui.sharing.receive import receive
from tarot_tui.sharing.shared import Shared

from .samples import FULL, TEXTS

OTHER = Shared("7f3a9c2e-5d0b-4e0e-9a53-0f3f6f1d2c11", FULL.day, FULL.spread, FULL.deck, FULL.cards[:1])
BLOCK = "\n".join(seal(FULL))
TEXT = as_text(FULL, TEXTS)
MAIL = f"From: her\nSubject: tonight?\n\nLook what came up!\n\n{TEXT}\n--\nsent from a train\n"

Mangle = Callable[[str], str]
MANGLES: dict[str, Mangle] = {
    "as it is": str,
    "windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old mac line ends": lambda text: text.replace("\n", "\r"),
    "quoted": lambda text: re.sub("(?m)^", "> ", text),
    "quoted twice": lambda text: re.sub("(?m)^", "> > ", text),
    "quoted tight": lambda text: re.sub("(?m)^", ">>", text),
    "quoted with bars": lambda text: re.sub("(?m)^", "| ", text),
    "indented": lambda text: re.sub("(?m)^", "    ", text),
    "tabs": lambda text: re.sub("(?m)^", "\t", text),
    "wrapped narrow": lambda text: textwrap.fill(text, 24, break_on_hyphens=False, break_long_words=False),
    "wrapped in the marker": lambda text: text.replace("BEGIN TAROT ", "BEGIN TAROT\n> ").replace("END ", "END\n"),
    "broken by force": lambda text: re.sub("(.{31})", "\\1\n> ", text),
    "broken by force between letters": lambda text: re.sub("([A-Za-z0-9])(?=[A-Za-z0-9])", "\\1\n", text),
    "on one line": lambda text: " ".join(text.split()),
    "small letters": str.lower,
    "capitals": str.upper,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0").replace("\n", "\u00a0\n"),
    "soft hyphens": lambda text: re.sub("([A-Z2-7]{9})", "\\1\u00ad", text),
    "soft hyphens everywhere": lambda text: "\u00ad".join(text),
    "zero width spaces": lambda text: re.sub("(.{7})", "\\1\u200b", text),
    "byte order mark": lambda text: "\ufeff" + text,
    "em dashes": lambda text: text.replace("-----", "——"),
    "en dashes": lambda text: text.replace("--", "–"),
    "no dashes": lambda text: text.replace("-", ""),
    "other dashes": lambda text: text.replace("-", "−"),
    "code fence": lambda text: f"Here:\n```text\n{text}\n```\nbye",
    "inline code": lambda text: f"`{text}`",
    "bold": lambda text: f"**{text}**",
    "directions": lambda text: text.replace("\n", "\u200f\n\u202a"),
    "trailing spaces": lambda text: text.replace("\n", "   \n"),
    "blank lines between": lambda text: text.replace("\n", "\n\n"),
}  # fmt: skip
FORCE = {name for name in MANGLES if name.startswith("broken")}
"""These leave words in pieces, which do not survive being joined or broken again."""


def one(data: str | bytes) -> Shared | None:
    [received] = receive(data, "mail.txt")
    assert received.problem is None
    return received.shared


def only_problem(data: str | bytes) -> Problem:
    [received] = receive(data, "mail.txt")
    assert received.shared is None
    assert received.problem is not None
    assert str(received.problem).isprintable()
    assert str(received.problem).startswith("mail.txt: ")
    assert len(str(received.problem)) < 300
    return received.problem


@pytest.mark.parametrize("mangle", MANGLES.values(), ids=MANGLES.keys())
@pytest.mark.parametrize("text", [BLOCK, TEXT, MAIL], ids=["block", "text", "mail"])
def test_a_reading_survives_being(mangle: Mangle, text: str) -> None:
    assert one(mangle(text)) == FULL
    assert one(mangle(text).encode()) == FULL


@given(st.lists(st.sampled_from(sorted(set(MANGLES) - {"inline code", "bold"} - FORCE)), max_size=4))
def test_a_reading_survives_several_things_at_once(names: list[str]) -> None:
    text = MAIL
    for name in names:
        text = MANGLES[name](text)
    assert one(text) == FULL


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_of_other_encodings_are_read(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    assert one(mark + MAIL.encode(encoding)) == FULL


def test_bytes_that_are_no_text_do_no_harm_outside_the_block() -> None:
    assert one(b"\xff\x80caf\xe9\x00\n" + MAIL.encode() + b"\xc3") == FULL


def test_dashes_and_spaces_of_an_old_windows_mail_do_no_harm_inside() -> None:
    old = BLOCK.encode().replace(b"-----", b"\x97\x97").replace(b"\n", b"\xa0\n")
    assert one(b"caf\xe9\n" + old) == FULL


def test_the_same_reading_twice_is_one() -> None:
    assert one(MAIL + "\n\nOn Sunday she wrote:\n" + MANGLES["quoted"](TEXT)) == FULL


def test_two_readings_are_two() -> None:
    found = receive(MAIL + as_text(OTHER, TEXTS), "mail")
    assert [item.shared for item in found] == [FULL, OTHER]


def test_a_damaged_block_says_where_it_stands_and_the_others_open() -> None:
    lines = BLOCK.split("\n")
    lines[3] = lines[3][::-1]
    text = "\n".join(["Hello!", "", *lines, "", *seal(OTHER)])
    damaged, whole = receive(text, "mail.txt")
    assert whole.shared == OTHER
    assert damaged.lines == (3, len(lines) + 2)
    assert str(damaged.problem) == (
        f"mail.txt: lines 3 to {len(lines) + 2}: the block is damaged: letters are missing, added or changed. "
        "Ask for it again; the text above it can still be read"
    )


def test_a_foreign_character_is_named_with_the_line_of_the_file() -> None:
    text = "Hello!\r\n\r\n" + BLOCK.replace("\n", "\r\n", 2)
    spoilt = text[: text.index("\r\n", 60) + 9] + "0" + text[text.index("\r\n", 60) + 9 :]
    problem = only_problem(spoilt)
    assert "U+0030 DIGIT ZERO, on line 5" in str(problem)


def test_a_block_that_is_cut_off_anywhere_is_one_problem() -> None:
    for length in range(len(BEGIN), len(BLOCK) - len("-----"), 7):
        assert "cut off" in str(only_problem(BLOCK[:length].rstrip()))


def test_a_changed_character_anywhere_gives_a_problem_or_the_same_reading() -> None:
    block = "\n".join(seal(OTHER))
    for index in range(len(block)):
        for char in "A7z0":
            [received] = receive(block[:index] + char + block[index + 1 :], "mail")
            assert received.shared in (None, OTHER)
            outside = index < len("-----") or index >= len(block) - len("-----")
            if not outside and block[index].upper() != char.upper():
                assert received.problem is not None


def test_a_block_inside_a_block_is_one_problem_and_the_inner_one_opens() -> None:
    outer, inner = receive(f"{BEGIN}\nABCD\n{BLOCK}\nABCD\n{END}", "mail.txt")
    assert outer.problem is not None
    assert outer.lines == (1, 2)
    assert inner.shared == FULL


@pytest.mark.parametrize(
    "text", ["", " ", "Hello", END, f"{END}\n{BEGIN.replace('BEGIN', 'BEGINS')}", "\x00" * 99]
)
def test_a_text_without_a_reading_says_so(text: str) -> None:
    problem = only_problem(text)
    assert "holds no shared reading" in str(problem)
    assert BEGIN in problem.remedy


def test_an_empty_block_is_one_problem() -> None:
    assert "is empty" in str(only_problem(f"{BEGIN}\n{END}"))


def test_a_block_of_a_later_version_says_to_update() -> None:
    for version in ("v2", "v0", "v" + "9" * 5000):
        assert "Update" in str(only_problem(BLOCK.replace("v1", version)))


def test_an_enormous_text_is_not_read() -> None:
    assert "larger than 2 MiB" in str(only_problem(b"x" * (limits.SHARED_TEXT + 1)))
    assert "larger than 2 MiB" in str(only_problem("x" * (limits.SHARED_TEXT + 1)))


def test_a_text_full_of_blocks_is_read_only_so_far() -> None:
    found = receive(f"{BEGIN}\nABCD\n" * 20_000, "mail")
    assert len(found) == limits.SHARED_BLOCKS + 1
    assert all(item.shared is None for item in found)
    assert "has more than 16 blocks" in str(found[-1].problem)


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN" + " " * 500_000,
        "BEGIN " * 80_000,
        "B\u200b" * 200_000,
        "BEGIN TAROT READING v" + "1" * 500_000,
    ],
)
def test_a_text_made_to_be_slow_is_answered_all_the_same(text: str) -> None:
    only_problem(text)


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_no_bytes_break_the_reader(before: bytes, after: bytes) -> None:
    for received in receive(before + BEGIN.encode() + b"\n" + after + b"\n" + END.encode(), "x"):
        assert received.shared is None
        assert str(received.problem).isprintable()


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    for received in receive(f"{BEGIN}\n{text}\n{END}", "x"):
        assert received.shared is None
        assert str(received.problem).isprintable()


@given(st.lists(st.sampled_from([BEGIN, END, "ABCD", BLOCK, *BLOCK.split("\n")[1:3]]), max_size=8))
def test_pieces_of_blocks_in_any_order_never_give_another_reading(pieces: list[str]) -> None:
    for received in receive("\n".join(pieces), "x"):
        assert received.shared in (None, FULL)
        assert (received.shared is None) == (received.problem is not None)
