"""Seals: another program can make the same, and a changed word never fits."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarot_tui.sharing.commitment import broken, canonical, fingerprint, seal, seals_of

from .mail import MANGLING, mangled

SALT = "0123456789abcdef" * 4
DOCS = (Path(__file__).parents[2] / "docs" / "sharing.md").read_text()


def test_a_seal_is_what_the_page_says() -> None:
    words = "When dinner’s quiet — I go > quiet,\u00a0too …"
    said = "Whendinner'squietIgoquiet,too..."
    made = hashlib.sha256(f"{SALT}\n2\n{said}".encode()).hexdigest()
    assert seal(SALT, 2, words) == made
    assert canonical(words) == said
    for part in (words.replace("\u00a0", " "), said, made):
        assert part in DOCS.replace("\\u00a0", " ")
    pair = ("a" * 64, "b" * 64)
    assert fingerprint(pair) == hashlib.sha256("\n".join(pair).encode()).hexdigest()


@pytest.mark.parametrize(
    ("sealed", "given"),
    [
        ("I miss you.", "I missed you."),
        ("I miss you.", "I miss you?"),
        ("I miss you.", "i miss you."),
        ("", "x"),
        ("x", ""),
        ("I do not", "I do"),
        ("a b", "b a"),
        ("ja", "jä"),
    ],
)
def test_a_changed_word_or_sign_breaks_the_seal_of_its_place_alone(sealed: str, given: str) -> None:
    seals = seals_of(SALT, ["first", sealed, ""])
    assert broken(SALT, seals, ["first", given, ""]) == [2]
    assert broken(SALT, seals, ["first", sealed, ""]) == []


@given(
    st.text(max_size=80),
    MANGLING.filter(
        lambda names: not {"inside a mail", "above an older mail", "below a footer of a list"} & {*names}
    ),
)
def test_what_a_mail_does_to_words_breaks_no_seal(words: str, names: list[str]) -> None:
    assert canonical(mangled(words.replace("\r", "\n"), names)) == canonical(words)


def test_the_seal_of_nothing_tells_nothing() -> None:
    seals = seals_of(SALT, ["", "", "something"])
    assert len(set(seals)) == 3
    assert seals_of(SALT.replace("0", "1"), ["", "", "something"]) != seals
    assert all(len(each) == 64 for each in seals)
