"""The block: it gives back what went in, or it is refused."""

from __future__ import annotations

import base64
import os
import random
import tomllib
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui import limits
from tarot_tui.problem import Problem
from tarot_tui.sharing.block import seal, unseal
from tarot_tui.sharing.document import to_toml
from tarot_tui.sharing.markers import BEGIN, END
from tarot_tui.sharing.shared import Shared, SharedNote

from .samples import FEW, FULL, shares

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
SMALL = Shared(FULL.share_id, FULL.day, FULL.spread, "", FULL.cards[:1])


def inside(shared: Shared) -> str:
    return "\n".join(seal(shared)[1:-1])


def packed(data: bytes, behind: bytes = b"") -> str:
    """The letters of any bytes, with a right checksum."""
    stream = zlib.compress(data, 9) + behind
    return base64.b32encode(stream + zlib.crc32(stream).to_bytes(4, "big")).decode().rstrip("=")


def refused(text: str) -> str:
    with pytest.raises(Problem) as caught:
        unseal(text)
    return str(caught.value)


@FEW
@given(shares())
def test_a_block_gives_back_exactly_what_went_in(shared: Shared) -> None:
    assert unseal(inside(shared)) == shared


@FEW
@given(shares())
def test_the_canonical_form_is_toml_that_others_read(shared: Shared) -> None:
    document = tomllib.loads(to_toml(shared))
    assert document["share_id"] == shared.share_id
    assert document.get("question", "") == shared.question
    assert [note["text"] for note in document.get("notes", [])] == [note.text for note in shared.notes]
    assert tomllib.loads(tomli_w.dumps(document)) == document


def test_a_block_is_lines_of_sixty_four_letters_between_two_markers() -> None:
    first, *lines, last = seal(FULL)
    assert (first, last) == (BEGIN, END)
    assert {len(line) for line in lines[:-1]} == {64}
    assert set("".join(lines)) <= set(LETTERS)


def test_a_recorded_block_still_opens() -> None:
    path = os.path.join(os.path.dirname(__file__), "recorded_v1.txt")
    with open(path, encoding="utf-8") as file:
        recorded = file.read()
    assert unseal(recorded.removeprefix(BEGIN).rstrip().removesuffix(END)) == FULL


def test_a_block_packed_by_another_zlib_opens() -> None:
    raw = to_toml(FULL).encode()
    for level in (0, 1, 6):
        stream = zlib.compress(raw, level)
        letters = base64.b32encode(stream + zlib.crc32(stream).to_bytes(4, "big")).decode().rstrip("=")
        assert unseal(letters) == FULL


def test_a_changed_letter_is_refused_wherever_it_stands() -> None:
    text = inside(SMALL)
    chance = random.Random(7)
    for index, letter in enumerate(text):
        for other in chance.sample(LETTERS, 4):
            if letter not in ("\n", other):
                assert "damaged" in refused(text[:index] + other + text[index + 1 :])


def test_every_other_letter_is_refused_at_the_ends() -> None:
    text = inside(SMALL)
    for index in (0, 1, len(text) // 2, len(text) - 2, len(text) - 1):
        for other in set(LETTERS) - {text[index], "\n"}:
            refused(text[:index] + other + text[index + 1 :])


def test_a_missing_a_doubled_and_an_added_letter_are_refused() -> None:
    text = inside(SMALL)
    for index, letter in enumerate(text):
        if letter != "\n":
            refused(text[:index] + text[index + 1 :])
            refused(text[:index] + letter + text[index:])
            refused(text[:index] + "A" + text[index:])
    refused(text + "A")
    refused(text + "AAAAAAAA")


def test_swapped_letters_and_lines_are_refused() -> None:
    text = inside(SMALL)
    for index in range(len(text) - 1):
        one, two = text[index], text[index + 1]
        if one != two and "\n" not in (one, two):
            refused(text[:index] + two + one + text[index + 2 :])
    lines = text.split("\n")
    for index in range(len(lines) - 1):
        swapped = [*lines[:index], lines[index + 1], lines[index], *lines[index + 2 :]]
        refused("\n".join(swapped))


@given(st.integers(0, 10_000), st.integers(1, 400))
def test_a_missing_part_is_refused(start: int, length: int) -> None:
    text = inside(FULL).replace("\n", "")
    start %= len(text)
    refused(text[:start] + text[start + length :])


@pytest.mark.parametrize(
    "char",
    ["0", "1", "8", "9", "=", "!", "é", "\u017f", "\u212a", "\u0131", "\uff21", "\x00", "\x1b", "\ufffd"],
)
def test_a_foreign_character_is_named_with_its_line(char: str) -> None:
    text = inside(FULL)
    message = refused(text[:70] + char + text[70:])
    assert f"U+{ord(char):04X}" in message
    assert message.endswith("on line 2")
    assert message.isprintable()


def test_what_means_nothing_may_stand_anywhere() -> None:
    text = inside(FULL)
    for (
        char
    ) in "\t\u00a0\u2003\u3000\u2028>|-\u2010\u2014\u2212\u00ad\u200b\u200d\u2060\ufeff\ufe0f\u200e\u2067":
        assert unseal(char.join(text)) == FULL
    assert unseal(text.lower()) == FULL


def test_an_empty_block_says_so() -> None:
    assert "is empty" in refused("")
    assert "is empty" in refused(" \n> --- \u200b")


def test_a_bomb_is_refused_unpacked_no_further_than_the_limit() -> None:
    letters = packed(b"a" * 50_000_000)
    tracemalloc.start()
    assert "256 KiB" in refused(letters)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * limits.MIB
    exact = b"#" + b"a" * (limits.SHARED_BLOCK - 1)
    assert "256 KiB" not in refused(packed(exact))


def test_data_behind_the_reading_is_refused() -> None:
    assert "damaged" in refused(packed(to_toml(FULL).encode(), behind=b"more"))
    half = zlib.compress(to_toml(FULL).encode())[:-6]
    letters = base64.b32encode(half + zlib.crc32(half).to_bytes(4, "big")).decode().rstrip("=")
    assert "damaged" in refused(letters)


def test_a_last_letter_with_loose_bits_is_refused() -> None:
    # A length at which the last letter carries bits beyond the last byte: its neighbours decode to equal bytes.
    for extra in range(8):
        shared = replace(SMALL, question="x" * extra + "?" * bool(extra))
        text = inside(shared)
        if len(text.replace("\n", "")) % 8:
            loose = LETTERS[LETTERS.index(text[-1]) + 1]
            refused(text[:-1] + loose)
            return
    pytest.fail("no block with loose bits was made")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda toml: toml.replace("schema = 1", "schema = 1 "),
        lambda toml: toml.replace("schema = 1", "schema = 01"),
        lambda toml: toml + "# hidden\n",
        lambda toml: toml + "\n",
        lambda toml: toml.replace("\n", "\r\n"),
        lambda toml: toml.replace("The wall", "The \\u0077all"),
        lambda toml: toml.replace('"The wall"', "'The wall'"),
        lambda toml: toml.replace("[deck]", 'extra = "x"\n\n[deck]'),
        lambda toml: toml.replace('lens = "block"', 'lens = "fear"'),
        lambda toml: toml.replace('lens = "block"\n', ""),
        lambda toml: toml.replace("day = 2026-11-22", "day = 2026-13-22"),
        lambda toml: toml.replace("day = 2026-11-22", "day = 0001-01-01"),
        lambda toml: toml.replace("tarot-tui/share", "tarot-tui/other"),
        lambda toml: toml.replace("card = 0", "card = 99"),
        lambda toml: toml.replace('by = "a"', 'by = "z"'),
        lambda toml: toml.replace('key = "b"', 'key = "a"'),
        lambda toml: toml.replace('id = "blocking"', 'id = "../x y"'),
        lambda toml: toml + "".join(f'\n[[cards]]\nplace = "p{number}"\n' for number in range(30)),
        lambda toml: "x = " + "[" * 5000,
        lambda toml: ".".join("a" * 100_000) + " = 1",
        lambda toml: "",
        lambda toml: toml.replace('"Lamplight"', '"' + "x" * 5000 + '"'),
    ],
)  # fmt: skip
def test_a_document_of_somebody_elses_making_is_refused_in_one_line(spoil: Callable[[str], str]) -> None:
    toml = to_toml(FULL)
    spoilt = spoil(toml)
    assert spoilt != toml
    message = refused(packed(spoilt.encode()))
    assert message.isprintable()
    assert len(message) < 200
    assert "dinner" not in message


def test_bytes_that_are_no_text_are_refused() -> None:
    assert "damaged" in refused(packed(b"\xff\xfe\xfd"))


def test_a_newer_schema_says_to_update() -> None:
    message = refused(packed(to_toml(FULL).replace("schema = 1", "schema = 22").encode()))
    assert "another version of tarot-tui (format 22)" in message
    assert "Update" in message


def test_what_steers_a_terminal_is_dropped_from_a_strangers_block() -> None:
    hostile = replace(
        FULL,
        question="one\x1b[2J\x07two\u202e",
        notes=(SharedNote("a", "x\x9b31my\u2066\nz", 0), SharedNote("a", "\x1b", 1)),
        cards=(replace(FULL.cards[0], card_name="The\nMoon\x00", prompt="a\n\nb"), *FULL.cards[1:]),
    )
    shared = unseal(packed(to_toml(hostile).encode()))
    assert shared.question == "one[2Jtwo"
    assert [note.text for note in shared.notes] == ["x31my\nz"]
    assert (shared.cards[0].card_name, shared.cards[0].prompt) == ("The Moon", "a b")


@pytest.mark.parametrize(
    "shared",
    [
        replace(FULL, spread=replace(FULL.spread, id="no id")),
        replace(FULL, share_id="mine"),
        replace(FULL, day=date(1, 1, 1)),
        replace(FULL, cards=FULL.cards * 9),
        replace(FULL, notes=(SharedNote("a", "x" * 20_001),)),
    ],
)
def test_nothing_is_sealed_that_could_not_be_opened(shared: Shared) -> None:
    with pytest.raises(Problem, match="does not fit into a block"):
        seal(shared)
