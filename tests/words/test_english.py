from __future__ import annotations

import pytest

from tarot_tui.words.lint import english


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("rose", "roses"), ("horse", "horses"), ("box", "boxes"), ("wolf", "wolves"), ("leaf", "leaves"),
        ("lily", "lilies"), ("glass", "glasses"), ("torch", "torches"), ("foot", "feet"), ("person", "people"),
        ("key", "keys"), ("wave", "waves"), ("lion", "lion's"), ("ram", "rams'"), ("cross", "crosses"),
    ],
)  # fmt: skip
def test_singular_and_plural_are_one_word(singular: str, plural: str) -> None:
    (other,) = english.content(plural)
    assert english.content(singular) == {other}


def test_words_that_end_like_plurals_stay() -> None:
    assert [english.fold(word) for word in ("glass", "bus", "axis", "is", "dog")] == [
        "glass",
        "bus",
        "axis",
        "is",
        "dog",
    ]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "make makes whole smile filled walled gives clothes the dog night"),
        (2, "minute quiet table faces dishes wanted garden being people rattled open"),
        (3, "idea chariot carrying"),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(count: int, words: str) -> None:
    wrong = {word: english.syllables(word) for word in words.split() if english.syllables(word) != count}
    assert wrong == {}


def test_plain_words_have_a_low_grade_and_long_ones_a_high_one() -> None:
    assert english.grade(["The dog runs. The cat sits."]) < 1
    assert english.grade(["Considerable institutional ambivalence characterises negotiations."]) > 12
    assert english.grade([""]) == english.grade([]) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two? Three!", 3),
        ("Finish “I would go if …” in your own words.", 1),
        ("The sign says “Wait.” What do you do?", 2),
        ("It is … over. What now?", 2),
        ("", 0),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(english.sentences(english.unquoted(text))) == count


def test_apostrophes_are_no_quotation_marks() -> None:
    assert english.unquoted("the rams' heads and the lion's paw") == "the rams' heads and the lion's paw"
    assert english.unquoted("say 'I'm here' twice") == "say “” twice"
