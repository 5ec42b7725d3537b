"""Text from outside is harmless, whole, and as wide as it says."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.text import cell_width, clean, clean_tree, one_line, wrap

ANYTHING = st.text(st.characters())
"""Any text, lone surrogates included."""


@given(ANYTHING)
def test_nothing_that_steers_a_terminal_or_turns_a_line_round_survives(text: str) -> None:
    for char in clean(text):
        assert char in "\t\n" or unicodedata.category(char) not in ("Cc", "Cs")
        assert not 0x202A <= ord(char) <= 0x202E
        assert not 0x2066 <= ord(char) <= 0x2069


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)


def test_every_script_markup_and_joined_emoji_stay() -> None:
    text = "¿Qué? Привет שלום 你好 [b]bold[/b] <i> \\ 👩‍❤️‍👩 ☽\ttab\nline"
    assert clean(text) == text


def test_escape_codes_lose_their_power() -> None:
    assert clean("\x1b]0;title\x07\x1b[31mred\x9b0m") == "]0;title[31mred0m"
    assert clean("a\r\nb\rc") == "a\nb\nc"
    assert clean("\ud800") == "\ufffd"
    assert one_line("  a\n\t b\x00 ") == "a b"


def test_keys_and_nested_strings_of_a_document_are_cleaned() -> None:
    assert clean_tree({"a\x1b": [{"b": "c\x07"}, 1, True]}) == {"a": [{"b": "c"}, 1, True]}


@given(ANYTHING.map(clean), st.integers(1, 80), st.sampled_from(["", "   > "]))
def test_wrapped_lines_keep_every_character_and_the_width(text: str, width: int, indent: str) -> None:
    lines = wrap(text, width, indent)
    kept = "".join("".join(line.removeprefix(indent).split()) for line in lines)
    assert kept == "".join(text.split())
    room = max(1, width - len(indent))
    for line in lines:
        # A single wide character may be wider than a very narrow line; nothing else ever is.
        assert cell_width(line.removeprefix(indent)) <= max(room, 2)
        assert line == line.rstrip()


def test_wide_and_combining_characters_count_as_a_terminal_counts_them() -> None:
    assert cell_width("tarot") == 5
    assert cell_width("塔羅牌") == 6
    assert cell_width("e\u0301") == 1
    assert wrap("塔羅牌 塔羅牌", 12) == ["塔羅牌", "塔羅牌"]
    assert wrap("abcdef", 4) == ["abcd", "ef"]
